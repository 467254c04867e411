using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.Campaigns;

/// <summary>How many problems a focus area has; a small number of personal ones is not told.</summary>
/// <param name="Area">The area of the first level.</param>
/// <param name="Units">Problems of units.</param>
/// <param name="Persons">Problems of persons.</param>
public sealed record FocusCount(FocusAreaDefinition Area, int Units, int Persons)
{
    private const int LeastTold = 5;

    /// <summary>4, or “&lt;5” for what is not told.</summary>
    public string PersonsTold => Persons < LeastTold ? $"<{LeastTold}" : Wording.Count(Persons);

    /// <summary>What may be drawn as a bar.</summary>
    public int Told => Units + (Persons < LeastTold ? 0 : Persons);
}

/// <summary>A running campaign.</summary>
public sealed record CampaignPage
{
    public required CampaignHead Campaign { get; init; }

    public required CampaignDefinition Definition { get; init; }

    public required PhaseLineModel Phases { get; init; }

    public required int Units { get; init; }

    public required int People { get; init; }

    public required CampaignMatrix Matrix { get; init; }

    public required IReadOnlyList<FocusCount> Focus { get; init; }

    public required IReadOnlyList<RuleNote> Rules { get; init; }

    /// <summary>The plan it was drawn up from, for whoever may see it; null for one that was imported.</summary>
    public required Guid? PlanId { get; init; }

    public int UnitProblems => Focus.Sum(f => f.Units);

    public int FocusScale => Math.Max(1, Focus.Max(f => f.Told));
}

/// <summary>Reads a running campaign in a fixed number of statements.</summary>
public sealed class CampaignReader(CaseDbContext db, CurrentCampaign campaigns, CampaignDraftReader drafts, MatrixReader matrix, CaseClock clock, WorkingCalendar calendar)
{
    public async Task<CampaignPage> ReadAsync(CampaignHead campaign, bool missingOnly, CancellationToken cancel)
    {
        var definition = await campaigns.DefinitionAsync(campaign, cancel);
        var members = await db.CampaignMembers.AsNoTracking().Where(m => m.CampaignId == campaign.Id && m.LeftOn == null)
            .GroupBy(m => m.Level).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel);
        return new CampaignPage
        {
            Campaign = campaign,
            Definition = definition,
            Phases = PhaseLines.Of(definition, clock.Today),
            Units = members.FirstOrDefault(m => m.Key == FilerLevel.Unit)?.Count ?? 0,
            People = members.FirstOrDefault(m => m.Key == FilerLevel.Person)?.Count ?? 0,
            Matrix = await matrix.ReadAsync(campaign, definition, missingOnly, cancel),
            Focus = await FocusAsync(campaign.Id, definition, cancel),
            Rules = CampaignRules.Of(definition, calendar),
            PlanId = await drafts.PlanOfAsync(campaign.Code, cancel),
        };
    }

    private async Task<IReadOnlyList<FocusCount>> FocusAsync(Guid campaign, CampaignDefinition definition, CancellationToken cancel)
    {
        var counts = await db.Problems.AsNoTracking()
            .Where(p => p.CampaignId == campaign && p.State != ProblemState.Draft && p.State != ProblemState.Withdrawn)
            .GroupBy(p => new { p.Content.FocusAreaCode, p.Subject })
            .Select(g => new { g.Key.FocusAreaCode, g.Key.Subject, Count = g.Count() })
            .ToListAsync(cancel);
        return [.. definition.FocusAreas.Select(area =>
        {
            int Count(ProblemSubject subject) => counts
                .Where(c => c.Subject == subject && (c.FocusAreaCode == area.Code || area.Children.Any(child => child.Code == c.FocusAreaCode)))
                .Sum(c => c.Count);
            return new FocusCount(area, Count(ProblemSubject.Unit), Count(ProblemSubject.Person));
        })];
    }
}
