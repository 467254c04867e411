using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Domain.Supervision;

/// <summary>Which row counts as what: the one rule, for every write and for every recount.</summary>
public static class Tallies
{
    /// <summary>Steps at which something lies on somebody's desk; the board shows how long.</summary>
    public static IReadOnlyList<DeadlineKind> Waiting { get; } =
        [DeadlineKind.Acceptance, DeadlineKind.Receipt, DeadlineKind.Correction, DeadlineKind.SignOffStep, DeadlineKind.Verification, DeadlineKind.FollowUp, DeadlineKind.Reassignment];

    /// <summary>
    /// What a unit and its people owe themselves, by which the unit's timeliness is judged. Acceptance, receipt, signing and verification are in
    /// other hands: a slow signer is nothing to hold against whoever waits.
    /// </summary>
    public static IReadOnlyList<DeadlineKind> OfTheUnit { get; } =
        [DeadlineKind.Deliverable, DeadlineKind.Correction, DeadlineKind.Plan, DeadlineKind.Measure, DeadlineKind.LineCompletion, DeadlineKind.FirstResult,
            DeadlineKind.NoticeReceipt, DeadlineKind.NoticeAnswer, DeadlineKind.ConclusionAnswer];

    /// <summary>What a deadline counts as.</summary>
    public static IEnumerable<TallyKey> Of(Deadline deadline)
    {
        if (deadline.VoidedAt is not null)
        {
            yield break;
        }

        TallyKey As(TallyOf of, DateTime? at = null, bool byKind = false) =>
            new(deadline.CampaignId, deadline.UnitId, deadline.UnitPath, of, byKind ? deadline.Kind : null, byKind ? deadline.DeliverableCode : null, at);
        if (deadline.IsOpen)
        {
            yield return As(TallyOf.Open, byKind: true);
            yield return As(TallyOf.Due, deadline.DueAt, byKind: true);
            if (Waiting.Contains(deadline.Kind))
            {
                yield return As(TallyOf.Waiting, DayOf(deadline.OpenedAt), byKind: true);
            }
        }

        if (deadline.MetAt is { } met && OfTheUnit.Contains(deadline.Kind))
        {
            yield return As(met > deadline.DueAt ? TallyOf.Late : met > (deadline.ExtendedFrom ?? deadline.DueAt) ? TallyOf.InTimeAsMoved : TallyOf.InTime);
        }

        if (deadline is { MetAt: not null, Kind: DeadlineKind.Verification })
        {
            yield return As(TallyOf.Verified);
        }

        if (deadline.Kind == DeadlineKind.LineCompletion)
        {
            yield return As(TallyOf.Begun, DayOf(deadline.OpenedAt));
            yield return As(TallyOf.Planned, DayOf(deadline.DueAt));
            if (deadline.MetAt is not null)
            {
                yield return As(TallyOf.Done, DayOf(deadline.DueAt));
            }
        }
    }

    /// <summary>What a problem counts as.</summary>
    public static IEnumerable<TallyKey> Of(Problem problem)
    {
        if (problem.State is ProblemState.Draft or ProblemState.Withdrawn)
        {
            yield break;
        }

        TallyKey As(TallyOf of, DateTime? at = null) => new(problem.CampaignId, problem.UnitId, problem.UnitPath, of, At: at);
        yield return As(TallyOf.Problems);
        if (problem is not { State: ProblemState.Closed, ClosedAt: { } closed })
        {
            yield break;
        }

        yield return As(TallyOf.Closed);
        if (problem.NeedsLine)
        {
            yield return As(TallyOf.Upheld);
        }

        if (problem.Content.Term == Term.ByDate)
        {
            yield return As(TallyOf.Finished, DayOf(closed));
        }
    }

    /// <summary>What a row of any kind counts as; most kinds count as nothing.</summary>
    public static IEnumerable<TallyKey> OfRow(object? row) => row switch
    {
        Deadline deadline => Of(deadline),
        Problem problem => Of(problem),
        _ => [],
    };

    /// <summary>By how much each figure changes when rows change; what stays the same is left out.</summary>
    /// <param name="rows">Each row as it was and as it is; null = it was or is not there.</param>
    public static IReadOnlyDictionary<TallyKey, int> Changes(IEnumerable<(object? Before, object? After)> rows)
    {
        var sums = new Dictionary<TallyKey, int>();
        foreach (var (before, after) in rows)
        {
            foreach (var key in OfRow(before))
            {
                sums[key] = sums.GetValueOrDefault(key) - 1;
            }

            foreach (var key in OfRow(after))
            {
                sums[key] = sums.GetValueOrDefault(key) + 1;
            }
        }

        foreach (var key in sums.Where(s => s.Value == 0).Select(s => s.Key).ToList())
        {
            sums.Remove(key);
        }

        return sums;
    }

    private static DateTime DayOf(DateTime utc) => Shanghai.At(Shanghai.DateOf(utc), TimeOnly.MinValue);
}
