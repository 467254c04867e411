using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Web.Shell.Parts;

/// <summary>A campaign's definition as a phase line.</summary>
public static class PhaseLines
{
    /// <summary>Its phases and the due dates of what units owe.</summary>
    public static PhaseLineModel Of(CampaignDefinition definition, DateOnly today, bool folded = false) => new(
        [.. definition.Phases.Select(p => new PhaseSpan(p.Name, p.Start, p.End, p.Period))],
        today,
        [.. definition.Deliverables.Where(d => d.Level == FilerLevel.Unit).Select(d => (Deliverable: d, On: NextOf(d, definition, today))).GroupBy(d => d.Deliverable.At(d.On))
            .Select(g => new PhaseMilestone(g.First().On, $"{(g.First().Deliverable.DueTime is null ? "" : Wording.DueTime(g.First().Deliverable) + " ")}{string.Join('、', g.SelectMany(d => d.Deliverable.Parts.Select(part => Wording.PartName(d.Deliverable, part))))}"))],
        folded);

    // What recurs stands at its next day alone: a tick each time would bury the line.
    private static DateOnly NextOf(DeliverableDefinition deliverable, CampaignDefinition definition, DateOnly today) =>
        deliverable.Recurrence is { } again ? again.DueIn(again.Current(deliverable.DueOn, definition.LastDay, today)) : deliverable.DueOn;
}
