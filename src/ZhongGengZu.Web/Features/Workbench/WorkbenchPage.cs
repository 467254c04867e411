using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;

namespace ZhongGengZu.Web.Features.Workbench;

/// <summary>Which of the three heaps is shown.</summary>
public enum WorkbenchTab
{
    /// <summary>待办.</summary>
    Open,

    /// <summary>已办.</summary>
    Done,

    /// <summary>办结.</summary>
    Closed,
}

/// <summary>工作台: what waits for one person, by urgency.</summary>
public sealed record WorkbenchPage
{
    /// <summary>Rows shown of a heap; the rest follows by the pager.</summary>
    public const int PageSize = 50;

    public required CampaignHead? Campaign { get; init; }

    public required CampaignDefinition? Definition { get; init; }

    public required LightScale? Lights { get; init; }

    public required WorkbenchTab Tab { get; init; }

    public required int Open { get; init; }

    public required int Late { get; init; }

    public required int Done { get; init; }

    public required int Closed { get; init; }

    public IReadOnlyList<DueRow> Rows { get; init; } = [];

    public IReadOnlyList<ClosedRow> ClosedRows { get; init; } = [];

    public DueCursor? Next { get; init; }

    public bool IsFirst { get; init; } = true;

    /// <summary>代签 given to the reader that runs today.</summary>
    public IReadOnlyList<DelegatedPost> Delegated { get; init; } = [];

    public MyUnit? Unit { get; init; }

    /// <summary>What the person was reminded of and has not put away.</summary>
    public UnreadNotices? Notices { get; init; }

    /// <summary>The one most urgent thing; shown once, above the rest.</summary>
    public DueRow? Urgent => Tab == WorkbenchTab.Open && IsFirst ? Rows.FirstOrDefault() : null;

    /// <summary>Open rows by day: 已逾期、今天、本周、以后.</summary>
    public IEnumerable<(string Word, IReadOnlyList<DueRow> Rows)> Groups()
    {
        var today = Lights!.Today;
        var weekEnd = today.AddDays((7 - (int)today.DayOfWeek) % 7);
        return Rows.Skip(Urgent is null ? 0 : 1)
            .GroupBy(r => Domain.Shanghai.DateOf(r.DueAt) switch
            {
                _ when r.DueAt < Lights.Now => (0, "已" + Lights.Names.Overdue),
                var day when day == today => (1, "今天"),
                var day when day <= weekEnd => (2, "本周"),
                _ => (3, "以后"),
            })
            .OrderBy(g => g.Key.Item1)
            .Select(g => (g.Key.Item2, (IReadOnlyList<DueRow>)g.ToList()));
    }
}

/// <summary>A problem of mine or in my responsibility that is struck off.</summary>
public sealed record ClosedRow(Guid Id, string? Number, string Text, DateTime ClosedAt);

/// <summary>Lights of the unit's problems, for its head and 经办人, and how many 督办文书 wait for the unit.</summary>
public sealed record MyUnit(string Name, int Late, int Soon, int Ok, int Closed, int Notices);

/// <summary>Reads the workbench in a fixed number of statements.</summary>
public sealed class WorkbenchReader(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns, NoticeRows notices)
{
    private const int FewNotices = 5;

    public async Task<WorkbenchPage> ReadAsync(WorkbenchTab tab, string? after, CancellationToken cancel)
    {
        var actor = current.Actor;
        var campaign = await campaigns.HeadAsync(cancel);
        if (campaign is null)
        {
            return new WorkbenchPage { Campaign = null, Definition = null, Lights = null, Tab = tab, Open = 0, Late = 0, Done = 0, Closed = 0 };
        }

        var definition = await campaigns.DefinitionAsync(campaign, cancel);
        var lights = campaigns.Lights(definition);
        var ids = actor.HolderIds;
        var all = db.Set<Deadline>().AsNoTracking().Where(d => d.CampaignId == campaign.Id);
        var open = all.WaitingAt(actor);
        var done = all.Where(d => d.MetAt != null && ids.Contains(d.OwnerId));
        var doneAtDesks = AtEachDesk(ids, done, desk => desk.OrderBy(d => d.MetAt).Select(d => d.Id).Take(Wording.CountStopsAt));
        var me = actor.PersonId;
        var closed = db.Set<Problem>().AsNoTracking()
            .Where(p => p.CampaignId == campaign.Id && p.State == ProblemState.Closed && (p.PersonId == me || p.ResponsiblePersonId == me));
        var now = lights.Now;
        var counts = await db.Set<Campaign>().Where(c => c.Id == campaign.Id).Select(_ => new
        {
            Open = open.Take(Wording.CountStopsAt).Count(),
            Late = open.Where(d => d.DueAt < now).Take(Wording.CountStopsAt).Count(),
            Done = doneAtDesks.Take(Wording.CountStopsAt).Count(),
            Closed = closed.Take(Wording.CountStopsAt).Count(),
        }).SingleAsync(cancel);
        var page = new WorkbenchPage
        {
            Campaign = campaign,
            Definition = definition,
            Lights = lights,
            Tab = tab,
            Open = counts.Open,
            Late = counts.Late,
            Done = counts.Done,
            Closed = counts.Closed,
            IsFirst = DueCursor.Parse(after) is null,
            Delegated = actor.DelegatedPosts,
            Unit = await UnitAsync(actor, campaign.Id, lights, cancel),
            Notices = await notices.UnreadAsync(FewNotices, cancel),
        };
        var cursor = DueCursor.Parse(after);
        switch (tab)
        {
            case WorkbenchTab.Closed:
                var rows = await (cursor is null ? closed : closed.Where(p => p.ClosedAt <= cursor.At && (p.ClosedAt < cursor.At || p.Id.CompareTo(cursor.Id) < 0)))
                    .OrderByDescending(p => p.ClosedAt).ThenByDescending(p => p.Id).Take(WorkbenchPage.PageSize + 1)
                    .Select(p => new ClosedRow(p.Id, p.Number, p.Content.Text, p.ClosedAt!.Value)).ToListAsync(cancel);
                return page with { ClosedRows = [.. rows.Take(WorkbenchPage.PageSize)], Next = rows.Count > WorkbenchPage.PageSize ? new DueCursor(rows[^2].ClosedAt, rows[^2].Id) : null };
            case WorkbenchTab.Done:
                var behind = cursor is null ? done : done.Where(d => d.MetAt <= cursor.At && (d.MetAt < cursor.At || d.Id.CompareTo(cursor.Id) > 0));
                var past = await AtEachDesk(ids, behind, desk => desk.OrderByDescending(d => d.MetAt).ThenBy(d => d.Id).Take(WorkbenchPage.PageSize + 1))
                    .OrderByDescending(d => d.MetAt).ThenBy(d => d.Id).Take(WorkbenchPage.PageSize + 1)
                    .AsRows(db, actor).ToListAsync(cancel);
                past = [.. past.OrderByDescending(d => d.MetAt).ThenBy(d => d.Id)];
                return page with { Rows = [.. past.Take(WorkbenchPage.PageSize)], Next = past.Count > WorkbenchPage.PageSize ? new DueCursor(past[^2].MetAt!.Value, past[^2].Id) : null };
            default:
                var ahead = cursor is null ? open : open.Where(d => d.DueAt >= cursor.At && (d.DueAt > cursor.At || d.Id.CompareTo(cursor.Id) > 0));
                var next = await AtEachDesk(ids.Concat(actor.DelegatedPostIds), ahead, desk => desk.OrderBy(d => d.DueAt).ThenBy(d => d.Id).Take(WorkbenchPage.PageSize + 1))
                    .OrderBy(d => d.DueAt).ThenBy(d => d.Id).Take(WorkbenchPage.PageSize + 1)
                    .AsRows(db, actor).ToListAsync(cancel);
                next = [.. next.OrderBy(d => d.DueAt).ThenBy(d => d.Id)];
                return page with { Rows = [.. next.Take(WorkbenchPage.PageSize)], Next = next.Count > WorkbenchPage.PageSize ? new DueCursor(next[^2].DueAt, next[^2].Id) : null };
        }
    }

    // A desk at a time, each in the order of its index: asked of all desks at once, the database sorts or scans everything there is.
    private static IQueryable<T> AtEachDesk<T>(IEnumerable<Guid> holderIds, IQueryable<Deadline> rows, Func<IQueryable<Deadline>, IQueryable<T>> first) =>
        holderIds.DefaultIfEmpty().Select(id => first(rows.Where(d => d.OwnerId == id))).Aggregate(Queryable.Concat);

    private async Task<MyUnit?> UnitAsync(Actor actor, Guid campaignId, LightScale lights, CancellationToken cancel)
    {
        if (actor.HomeUnitId is not { } unit || !actor.Posts.Any(p => p.Kind is PostKind.UnitHead or PostKind.VillageSecretary or PostKind.FilingClerk))
        {
            return null;
        }

        var (now, soon) = (lights.Now, lights.SoonUntil);
        var problems = db.Set<Problem>().AsNoTracking().Where(p => p.CampaignId == campaignId && p.UnitId == unit && p.Subject == ProblemSubject.Unit);
        var notices = db.SupervisionNotices.VisibleTo(actor).Where(n => n.CampaignId == campaignId && n.UnitId == unit && (n.State == NoticeState.Issued || n.State == NoticeState.Received));
        return await db.Set<OrgUnit>().Where(u => u.Id == unit).Select(u => new MyUnit(
            u.Name,
            problems.Where(p => p.SortDue < now).Take(Wording.CountStopsAt).Count(),
            problems.Where(p => p.SortDue >= now && p.SortDue <= soon).Take(Wording.CountStopsAt).Count(),
            problems.Where(p => p.SortDue > soon && p.SortDue < Problem.NoDue).Take(Wording.CountStopsAt).Count(),
            problems.Where(p => p.State == ProblemState.Closed).Take(Wording.CountStopsAt).Count(),
            notices.Take(Wording.CountStopsAt).Count())).SingleOrDefaultAsync(cancel);
    }
}
