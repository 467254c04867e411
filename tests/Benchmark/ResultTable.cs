using System.Globalization;

namespace ZhongGengZu.Benchmark;

/// <summary>What was measured, held against the rule: at most one and a half times, or 5 ms more, and not one statement more.</summary>
public sealed class ResultTable(int small, int large)
{
    private const double Times = 1.5;
    private const double MillisecondsMore = 5;

    private readonly List<string> _lines =
    [
        string.Create(CultureInfo.InvariantCulture, $"| role | page | ms at {small} | ms at {large} | ratio | statements | |"),
        "|---|---|---:|---:|---:|---:|---|",
    ];

    private bool _ok = true;

    /// <summary>A page whose time counts.</summary>
    public void Add(string role, string page, Measured atSmall, Measured atLarge) =>
        Add(role, page, atSmall, atLarge, atLarge.Milliseconds <= Math.Max(atSmall.Milliseconds * Times, atSmall.Milliseconds + MillisecondsMore));

    /// <summary>A page whose statements alone count: its figures are sums over everything.</summary>
    public void AddStatements(string role, string page, Measured atSmall, Measured atLarge) => Add(role, page, atSmall, atLarge, inTime: true);

    /// <summary>Prints all; whether the rule holds everywhere.</summary>
    public bool Print()
    {
        _lines.ForEach(Console.WriteLine);
        return _ok;
    }

    private void Add(string role, string page, Measured atSmall, Measured atLarge, bool inTime)
    {
        var ok = inTime && atSmall.Statements == atLarge.Statements;
        _ok &= ok;
        _lines.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"| {role} | {page} | {atSmall.Milliseconds:0.0} | {atLarge.Milliseconds:0.0} | {atLarge.Milliseconds / atSmall.Milliseconds:0.00} | {atSmall.Statements} / {atLarge.Statements} | {(ok ? "ok" : "over")} |"));
    }
}
