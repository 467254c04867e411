using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Campaigns;

/// <summary>One campaign of the list.</summary>
public sealed record CampaignRow(CampaignHead Campaign, CampaignDefinition Definition, int Units, int People)
{
    public bool IsDraft => Campaign.State == CampaignState.Draft;

    /// <summary>Phases of a day; empty between or after them.</summary>
    public string PhasesOn(DateOnly day) => string.Join("、", Definition.Phases.Where(p => p.Covers(day)).Select(p => p.Name));
}

/// <summary>An 实施方案 that is being confirmed, and has become no campaign yet.</summary>
public sealed record PlanRow(Guid Id, string? FileName, DraftSheet Sheet, string SavedByName, DateTime SavedAt)
{
    public string Title => Sheet.Fact(DraftLineKind.Title)?.Name ?? FileName ?? "没有标题的方案";
}

/// <summary>Campaigns that run, and for who may start or chase also those that are prepared.</summary>
public sealed record CampaignListPage(IReadOnlyList<CampaignRow> Rows, IReadOnlyList<PlanRow> Plans, DateOnly Today, bool MayStart)
{
    public bool IsEmpty => Rows.Count == 0 && Plans.Count == 0;
}

/// <summary>Reads it in a fixed number of statements.</summary>
public sealed class CampaignListReader(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns, CaseClock clock)
{
    private const int Plans = 20;

    /// <summary>Whether somebody sees a campaign before it is started: who may start it, and the leaders.</summary>
    public static bool SeesDrafts(CurrentActor current) => current.May(Permission.StartCampaign) || current.May(Permission.ViewBoard);

    public async Task<CampaignListPage> ReadAsync(CancellationToken cancel)
    {
        var (sees, starts) = (SeesDrafts(current), current.May(Permission.StartCampaign));
        var heads = (await campaigns.AllAsync(cancel)).Where(c => sees || c.State != CampaignState.Draft).ToList();
        var members = await db.CampaignMembers.AsNoTracking().Where(m => m.LeftOn == null)
            .GroupBy(m => new { m.CampaignId, m.Level })
            .Select(g => new { g.Key.CampaignId, g.Key.Level, Count = g.Count() })
            .ToListAsync(cancel);
        var rows = new List<CampaignRow>();
        foreach (var head in heads)
        {
            int Count(FilerLevel level) => members.FirstOrDefault(m => m.CampaignId == head.Id && m.Level == level)?.Count ?? 0;
            rows.Add(new CampaignRow(head, await campaigns.DefinitionAsync(head, cancel), Count(FilerLevel.Unit), Count(FilerLevel.Person)));
        }

        var plans = !starts ? [] : await db.CampaignPlans.VisibleTo(current.Actor).AsNoTracking().Where(p => p.CampaignCode == null)
            .OrderByDescending(p => p.SavedAt).ThenBy(p => p.Id).Take(Plans)
            .Select(p => new PlanRow(p.Id, p.FileName, p.Sheet, p.SavedByName, p.SavedAt)).ToListAsync(cancel);
        return new CampaignListPage(rows, plans, clock.Today, starts);
    }
}
