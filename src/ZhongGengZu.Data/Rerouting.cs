using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data.People;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.SignOff;

namespace ZhongGengZu.Data;

/// <summary>
/// Whoever must act may change without any act on the case: a post falls vacant, 主持工作 begins, a 分管 moves, a day passes.
/// Hands what waits for a post to whom the route leads to now; the rule is each aggregate's <c>Reroute</c>. Called after every change of
/// posts, hourly, and when the demo's clock has moved. Doing it again changes nothing; statements do not grow with the cases.
/// </summary>
public sealed class Rerouting(CaseDbContext db, CaseClock clock, WorkingCalendar calendar, DirectoryLoader directories, CaseDesk desk) : IPostChangeListener
{
    public Task PostsChangedAsync(IReadOnlyCollection<Guid> posts, IReadOnlyCollection<Guid> units, CancellationToken cancel) => RunAsync(cancel);

    public async Task RunAsync(CancellationToken cancel)
    {
        var campaigns = await db.Campaigns.AsNoTracking().Where(c => c.State == CampaignState.Running).ToListAsync(cancel);
        if (campaigns.Count == 0)
        {
            return;
        }

        var directory = await directories.LoadAllAsync(cancel);
        foreach (var campaign in campaigns)
        {
            await RerouteAsync(campaign, directory, cancel);
        }
    }

    private async Task RerouteAsync(Campaign campaign, PostDirectory directory, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        var routing = new Routing(campaign.Definition, directory, Shanghai.DateOf(now), campaign.OfficeUnitId);
        var asked = new CaseWork(Actor.Nobody, now, calendar, campaign, routing);
        var waiting = db.Deadlines.AsNoTracking().Where(d => d.CampaignId == campaign.Id && d.IsOpen && d.OwnerKind != HolderKind.Person);

        foreach (var list in await db.ProblemLists.AsNoTracking().Where(l => waiting.Any(d => d.CaseKind == CaseKind.ProblemList && d.CaseId == l.Id)).ToListAsync(cancel))
        {
            list.Reroute(asked);
        }

        foreach (var problem in await db.Problems.AsNoTracking().Include(p => p.Measures).Include(p => p.Extensions).ThenInclude(e => e.Round).ThenInclude(r => r.Steps.OrderBy(s => s.Order)).AsSplitQuery().Where(p => waiting.Any(d => d.CaseKind == CaseKind.Problem && d.CaseId == p.Id)).ToListAsync(cancel))
        {
            problem.Reroute(asked);
        }

        var plans = db.RectificationPlans.AsNoTracking()
            .Include(p => p.Revisions.OrderBy(r => r.Number))
            .Include(p => p.Rounds.OrderBy(r => r.Number)).ThenInclude(r => r.Steps.OrderBy(s => s.Order))
            .AsSplitQuery();
        foreach (var plan in await plans.Where(p => waiting.Any(d => d.CaseKind == CaseKind.Plan && d.CaseId == p.Id)).ToListAsync(cancel))
        {
            plan.Reroute(asked);
        }

        foreach (var submission in await db.Submissions.AsNoTracking().Where(s => waiting.Any(d => d.CaseKind == CaseKind.Submission && d.CaseId == s.Id)).ToListAsync(cancel))
        {
            submission.Reroute(asked);
        }

        foreach (var notice in await db.SupervisionNotices.AsNoTracking().Where(n => waiting.Any(d => d.CaseKind == CaseKind.SupervisionNotice && d.CaseId == n.Id)).ToListAsync(cancel))
        {
            notice.Reroute(asked);
        }

        foreach (var resolution in await db.Resolutions.AsNoTracking().Where(r => waiting.Any(d => d.CaseKind == CaseKind.Resolution && d.CaseId == r.Id)).ToListAsync(cancel))
        {
            resolution.Reroute(asked);
        }

        foreach (var conclusion in await db.Conclusions.AsNoTracking().Where(c => waiting.Any(d => d.CaseKind == CaseKind.Conclusion && d.CaseId == c.Id)).ToListAsync(cancel))
        {
            conclusion.Reroute(asked);
        }

        await HandOverAsync(asked, await waiting.ToListAsync(cancel), new CaseWork(Actor.Nobody, now, calendar, campaign, routing), cancel);
    }

    // Only what really changes hands is written; and only those readings are granted that go with it.
    private async Task HandOverAsync(CaseWork asked, List<Deadline> open, CaseWork changed, CancellationToken cancel)
    {
        var owners = open.ToDictionary(d => (d.Kind, d.SubjectId));
        var lists = new HashSet<Guid>();
        foreach (var change in asked.Deadlines)
        {
            if (change.NewOwner is { } owner && owners.TryGetValue((change.Kind, change.SubjectId), out var deadline) && deadline.Owner != owner)
            {
                changed.HandOver(change.Kind, change.SubjectId, owner);
                lists.UnionWith(deadline.ListId is { } list ? [list] : Array.Empty<Guid>());
            }
        }

        foreach (var grant in asked.Grants.Where(g => lists.Contains(g.ListId)))
        {
            changed.Grant(grant.ListId, new Holder(grant.HolderKind, grant.HolderId));
        }

        if (changed.Deadlines.Count > 0)
        {
            await desk.SaveAsync(changed, cancel);
        }
    }
}
