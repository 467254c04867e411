using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Web.Shell.Parts;

/// <summary>A campaign's definition as a phase line.</summary>
public static class PhaseLines
{
    /// <summary>Its phases and the due dates of what units owe.</summary>
    public static PhaseLineModel Of(CampaignDefinition definition, DateOnly today, bool folded = false) => new(
        [.. definition.Phases.Select(p => new PhaseSpan(p.Name, p.Start, p.End, p.Period))],
        today,
        [.. definition.Deliverables.Where(d => d.Level == FilerLevel.Unit).GroupBy(d => d.DueAt)
            .Select(g => new PhaseMilestone(g.First().DueOn, $"{(g.First().DueTime is null ? "" : Wording.Due(g.First())[Wording.Day(g.First().DueOn).Length..] + " ")}{string.Join('、', g.SelectMany(d => d.Parts.Select(part => Wording.PartName(d, part))))}"))],
        folded);
}
