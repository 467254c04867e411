using ZhongGengZu.Domain.SignOff;

namespace ZhongGengZu.Domain.RectificationPlans;

/// <summary>A field of a line that can differ between two versions; measures are compared one by one.</summary>
public enum LineField
{
    /// <summary>问题内容.</summary>
    Text,

    /// <summary>治理重点.</summary>
    FocusArea,

    /// <summary>Term.</summary>
    Term,

    /// <summary>整改标准.</summary>
    Standard,

    /// <summary>责任领导.</summary>
    Leader,

    /// <summary>责任人.</summary>
    Responsible,

    /// <summary>办结时限.</summary>
    Due,
}

/// <summary>One measure in both versions; null where it is not in that version.</summary>
/// <param name="Number">Its number on the line, from 1: in the new version, of one taken out in the old.</param>
/// <param name="Before">As it was.</param>
/// <param name="After">As it is.</param>
public sealed record MeasureDifference(int Number, FrozenMeasure? Before, FrozenMeasure? After);

/// <summary>What changed on one line between two versions.</summary>
/// <param name="Before">As it was, null for a new line.</param>
/// <param name="After">As it is, null for a line taken out.</param>
/// <param name="Fields">Fields that differ, none for a line that is new or was taken out.</param>
/// <param name="Measures">Measures that differ, none for a line that is new or was taken out.</param>
public sealed record LineDifference(FrozenLine? Before, FrozenLine? After, IReadOnlyList<LineField> Fields, IReadOnlyList<MeasureDifference> Measures)
{
    /// <summary>The line, as it is or was.</summary>
    public FrozenLine Line => (After ?? Before)!;

    /// <summary>How many changes a reader counts: a whole line is one.</summary>
    public int Count => Before is null || After is null ? 1 : Fields.Count + Measures.Count;
}

/// <summary>What a signer has not seen yet, and nothing else. Source: rules.md, “shown only the difference”.</summary>
public static class PlanDifference
{
    /// <summary>Lines that differ, in order.</summary>
    public static IReadOnlyList<LineDifference> Between(IReadOnlyList<FrozenLine> before, IReadOnlyList<FrozenLine> after)
    {
        var old = before.ToDictionary(l => l.ProblemId);
        var kept = after.Select(l => l.ProblemId).ToHashSet();
        return
        [
            .. after.Select(l => old.GetValueOrDefault(l.ProblemId) is { } was ? Of(was, l) : new LineDifference(null, l, [], []))
                .Concat(before.Where(l => !kept.Contains(l.ProblemId)).Select(l => new LineDifference(l, null, [], [])))
                .Where(d => d.Count > 0)
                .OrderBy(d => d.Line.Order),
        ];
    }

    /// <summary>
    /// The newest earlier round that a signer, or the post signed for, has decided; else the newest approved one.
    /// Null when this is the first that either has seen.
    /// </summary>
    public static SignOffRound? LastKnown(RectificationPlan plan, SignOffRound round, Guid personId, IReadOnlyCollection<Guid> holderIds)
    {
        var earlier = plan.Rounds.Where(r => r.Number < round.Number).OrderByDescending(r => r.Number).ToList();
        return earlier.Find(r => r.Decisions.Any(d => d.PersonId == personId || holderIds.Contains(d.HolderId)))
            ?? earlier.Find(r => r.State == RoundState.Approved);
    }

    private static LineDifference Of(FrozenLine was, FrozenLine now)
    {
        var fields = new List<LineField>();
        void Compare<T>(LineField field, T before, T after)
        {
            if (!EqualityComparer<T>.Default.Equals(before, after))
            {
                fields.Add(field);
            }
        }

        Compare(LineField.Text, was.Text, now.Text);
        Compare(LineField.FocusArea, (was.FocusAreaCode, was.FocusNote), (now.FocusAreaCode, now.FocusNote));
        Compare(LineField.Term, was.Term, now.Term);
        Compare(LineField.Standard, was.Standard, now.Standard);
        Compare(LineField.Leader, was.LeaderPersonId, now.LeaderPersonId);
        Compare(LineField.Responsible, was.ResponsiblePersonId, now.ResponsiblePersonId);
        Compare(LineField.Due, was.DueOn, now.DueOn);
        return new LineDifference(was, now, fields, MeasuresOf(was, now));
    }

    private static List<MeasureDifference> MeasuresOf(FrozenLine was, FrozenLine now)
    {
        var found = new List<MeasureDifference>();
        for (var i = 0; i < now.Measures.Count; i++)
        {
            var measure = now.Measures[i];
            var old = was.Measures.FirstOrDefault(m => m.Key == measure.Key);
            if (old != measure)
            {
                found.Add(new MeasureDifference(i + 1, old, measure));
            }
        }

        for (var i = 0; i < was.Measures.Count; i++)
        {
            if (now.Measures.All(m => m.Key != was.Measures[i].Key))
            {
                found.Add(new MeasureDifference(i + 1, was.Measures[i], null));
            }
        }

        return found;
    }
}
