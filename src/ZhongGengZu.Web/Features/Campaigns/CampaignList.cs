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

/// <summary>Campaigns that run, and for who may start or chase also those that are prepared.</summary>
public sealed record CampaignListPage(IReadOnlyList<CampaignRow> Rows, DateOnly Today, bool SeesDrafts);

/// <summary>Reads it in two statements.</summary>
public sealed class CampaignListReader(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns, CaseClock clock)
{
    /// <summary>Whether somebody sees a campaign before it is started: who may start it, and the leaders.</summary>
    public static bool SeesDrafts(CurrentActor current) => current.May(Permission.StartCampaign) || current.May(Permission.ViewBoard);

    public async Task<CampaignListPage> ReadAsync(CancellationToken cancel)
    {
        var sees = SeesDrafts(current);
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

        return new CampaignListPage(rows, clock.Today, sees);
    }
}
