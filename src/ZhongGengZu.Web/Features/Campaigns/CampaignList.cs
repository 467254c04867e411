using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;

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
/// <param name="Rows">The campaigns.</param>
/// <param name="Plans">A page of plans, saved last first.</param>
/// <param name="Today">Whose phases are named.</param>
/// <param name="MayStart">Whether plans are read by this reader.</param>
/// <param name="IsFirst">The page of plans is the first.</param>
/// <param name="Next">Where the next begins, null on the last.</param>
public sealed record CampaignListPage(IReadOnlyList<CampaignRow> Rows, IReadOnlyList<PlanRow> Plans, DateOnly Today, bool MayStart, bool IsFirst, string? Next)
{
    public bool IsEmpty => Rows.Count == 0 && Plans.Count == 0;
}

/// <summary>Reads it in a fixed number of statements.</summary>
public sealed class CampaignListReader(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns, CaseClock clock)
{
    private const int Plans = 20;

    /// <summary>Whether somebody sees a campaign before it is started: who may start it, and the leaders.</summary>
    public static bool SeesDrafts(CurrentActor current) => current.May(Permission.StartCampaign) || current.May(Permission.ViewBoard);

    public async Task<CampaignListPage> ReadAsync(string? after, CancellationToken cancel)
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

        var cursor = DueCursor.Parse(after);
        var waiting = db.CampaignPlans.VisibleTo(current.Actor).AsNoTracking().Where(p => p.CampaignCode == null);
        if (cursor is { } last)
        {
            waiting = waiting.Where(p => p.SavedAt <= last.At && (p.SavedAt < last.At || p.Id.CompareTo(last.Id) > 0));
        }

        var plans = !starts ? [] : await waiting.OrderByDescending(p => p.SavedAt).ThenBy(p => p.Id).Take(Plans + 1)
            .Select(p => new PlanRow(p.Id, p.FileName, p.Sheet, p.SavedByName, p.SavedAt)).ToListAsync(cancel);
        return new CampaignListPage(rows, [.. plans.Take(Plans)], clock.Today, starts, cursor is null, plans.Count > Plans ? new DueCursor(plans[Plans - 1].SavedAt, plans[Plans - 1].Id).ToString() : null);
    }
}
