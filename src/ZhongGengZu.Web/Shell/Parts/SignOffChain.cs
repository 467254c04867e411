namespace ZhongGengZu.Web.Shell.Parts;

/// <summary>How far a step is.</summary>
public enum StepState
{
    Done,
    Now,
    Ahead,
}

/// <summary>One square of a chain: its character, the step's name, who (never left out), post or unit, and when;
/// <paramref name="ToNext"/> is written on the line to the next square, <paramref name="Note"/> below (a fallback).</summary>
public sealed record ChainStep(string Glyph, string Title, string Who, string? Post, string? When, StepState State, string? NowWord = null, string? ToNext = null, string? Note = null);

/// <summary>A return, drawn as an arc: from which step back to which (0-based), the date and the reason in the returner's words.</summary>
public sealed record ChainReturn(int From, int To, string When, string Reason, string ToTitle);

/// <summary>Who has had it, who has it, who comes next. Upright: for a side column; on the phone every chain is.</summary>
public sealed record SignOffChainModel(IReadOnlyList<ChainStep> Steps, IReadOnlyList<ChainReturn> Returns, bool Upright = false, bool Ruled = true)
{
    public SignOffChainModel(params IReadOnlyList<ChainStep> steps) : this(steps, [])
    {
    }

    /// <summary>Where a column begins, in percent of the width.</summary>
    public double Left(int column) => 100.0 * column / Steps.Count;

    /// <summary>The part of a reason that fits on its arc, at some 1,090 px and 13 px a character; the whole is in the timeline.</summary>
    public string ArcWords(ChainReturn back)
    {
        const double charactersPerPercent = 10.9 / 13;
        const int ends = 2;
        const int prefix = 9;
        var room = Math.Max(4, (int)((Left(back.From) - Left(back.To)) * charactersPerPercent) - ends - prefix);
        var reason = back.Reason.Length > room ? back.Reason[..(room - 1)] + "…" : back.Reason;
        return $"{back.When} 退回修改：{reason}";
    }
}

/// <summary>Before sending: who signs, till when, the fallback. The same squares, with the way they come by named.</summary>
public sealed record RouteModel(IReadOnlyList<ChainStep> Steps, string? WhyHref = null, string Title = "谁来签，到哪天");
