using System.Globalization;

namespace ZhongGengZu.Benchmark;

/// <summary>What was measured, held against the rule: at most one and a half times (or 5 ms more, except the board), and not one statement more.</summary>
internal sealed class ResultTable(int small, int large)
{
    private const double Times = 1.5;
    private const double MillisecondsMore = 5;

    private readonly List<string> _lines =
    [
        string.Create(CultureInfo.InvariantCulture, $"| role | page | ms at {small} | ms at {large} | ratio | statements | |"),
        "|---|---|---:|---:|---:|---:|---|",
    ];

    private bool _ok = true;

    /// <param name="role">Who reads.</param>
    /// <param name="page">What is read.</param>
    /// <param name="measured">What it took.</param>
    /// <param name="grace">Milliseconds more that are let pass whatever the ratio; the board gets none.</param>
    public void Add(string role, string page, Measured measured, double grace = MillisecondsMore)
    {
        var inTime = measured.Large <= Math.Max(measured.Small * Times, measured.Small + grace);
        var ok = inTime && measured.SmallStatements == measured.LargeStatements;
        _ok &= ok;
        _lines.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"| {role} | {page} | {measured.Small:0.0} | {measured.Large:0.0} | {measured.Large / measured.Small:0.00} | {measured.SmallStatements} / {measured.LargeStatements} | {(ok ? "ok" : "over")} |"));
    }

    /// <summary>Prints all; whether the rule holds everywhere.</summary>
    public bool Print()
    {
        _lines.ForEach(Console.WriteLine);
        return _ok;
    }
}
