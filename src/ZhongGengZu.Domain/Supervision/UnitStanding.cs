namespace ZhongGengZu.Domain.Supervision;

/// <summary>
/// How a unit stands: by what came due whether it was met in time, and by what was verified whether it held. Never by volume: a unit with many
/// problems and one with few are measured by the same two rates. Ours; no plan defines a ranking.
/// </summary>
/// <param name="InTime">Own promises met by the date first set.</param>
/// <param name="InTimeAsMoved">Met by a later date that was granted.</param>
/// <param name="Late">Met late.</param>
/// <param name="Overdue">Not met and past due.</param>
/// <param name="Verified">Verifications decided, with either outcome.</param>
/// <param name="Upheld">Problems that stand struck off by a verification.</param>
public sealed record UnitStanding(int InTime, int InTimeAsMoved, int Late, int Overdue, int Verified, int Upheld)
{
    /// <summary>With fewer items a rate says nothing, and none is given.</summary>
    public const int LeastForARate = 5;

    /// <summary>What came due or was met.</summary>
    public int Owed => InTime + InTimeAsMoved + Late + Overdue;

    /// <summary>及时率: met in time, of what came due or was met.</summary>
    public double? Timeliness => RateOf(InTime + InTimeAsMoved, Owed);

    /// <summary>The same by the dates first set, extensions not counted.</summary>
    public double? TimelinessAsFirstSet => RateOf(InTime, Owed);

    /// <summary>销号质量: what still stands struck off, of all verifications decided. A refusal and a reopening each cost one.</summary>
    public double? Quality => RateOf(Upheld, Verified);

    /// <summary>What the order goes by: the mean of both rates, or timeliness alone while too little has been verified.</summary>
    public double? Score => Timeliness is { } timely ? (timely + (Quality ?? timely)) / 2 : null;

    private static double? RateOf(int part, int whole) => whole < LeastForARate ? null : part / (double)whole;
}

/// <summary>A place in the order; null for a unit with too few items, which stands last without one.</summary>
public sealed record Ranked<T>(int? Place, T Unit, UnitStanding Standing);

/// <summary>The order of units.</summary>
public static class Ranking
{
    /// <summary>Best first; equal scores share a place.</summary>
    public static IReadOnlyList<Ranked<T>> Of<T>(IEnumerable<(T Unit, UnitStanding Standing)> units)
    {
        var ordered = units.OrderByDescending(u => u.Standing.Score ?? -1).ToList();
        return [.. ordered.Select(u => new Ranked<T>(
            u.Standing.Score is { } score ? 1 + ordered.Count(other => other.Standing.Score > score) : null, u.Unit, u.Standing))];
    }
}
