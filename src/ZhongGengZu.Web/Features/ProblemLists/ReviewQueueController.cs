using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.ProblemLists;

/// <summary>One list or singly filed problem that waits for my answer.</summary>
public sealed record ReviewRow(string Href, string Title, string Kind, string Unit, string Arrived, LightWord Light);

/// <summary>清单审收: what waits for me, the most urgent first.</summary>
public sealed record ReviewQueuePage(IReadOnlyList<ReviewRow> Rows, int Count, string? NextHref);

/// <summary>清单审收：等我审收的。</summary>
[Requires(Permission.AcceptProblems)]
public sealed class ReviewQueueController(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns) : Controller
{
    private const int PageRows = 30;

    [HttpGet("/lists/review")]
    public async Task<IActionResult> Index(long? after, Guid? afterId, CancellationToken cancel)
    {
        if (await campaigns.HeadAsync(cancel) is not { } campaign)
        {
            return View("Queue", new ReviewQueuePage([], 0, null));
        }

        var lights = campaigns.Lights(await campaigns.DefinitionAsync(campaign, cancel));
        var holders = current.Actor.HolderIds;
        var waiting = db.Deadlines.AsNoTracking().Where(d => d.IsOpen && d.CampaignId == campaign.Id && d.Kind == DeadlineKind.Acceptance && holders.Contains(d.OwnerId));
        var past = new DateTime(after ?? 0, DateTimeKind.Utc);
        var problems = db.Problems.VisibleTo(current.Actor);
        var rows = await (
            from d in waiting
            where after == null || (d.DueAt >= past && (d.DueAt > past || d.Id > afterId))
            join unit in db.Units on d.UnitId equals unit.Id
            join person in db.People on d.PersonId equals person.Id into people
            from person in people.DefaultIfEmpty()
            join problem in problems on d.CaseId equals problem.Id into singles
            from problem in singles.DefaultIfEmpty()
            orderby d.DueAt, d.Id
            select new { d.Id, d.DueAt, d.OpenedAt, d.CaseKind, d.CaseId, Unit = unit.Name, Person = person == null ? null : person.Name, Text = problem == null ? null : problem.Content.Text })
            .Take(PageRows + 1).ToListAsync(cancel);
        var shown = rows.Take(PageRows).ToList();
        return View("Queue", new ReviewQueuePage(
            [.. shown.Select(r => r.CaseKind == CaseKind.ProblemList
                ? new ReviewRow($"/lists/{r.CaseId}/review", r.Person is null ? $"{r.Unit}问题清单" : $"{r.Person}的个人问题清单", "整份", r.Unit, Wording.Moment(r.OpenedAt), DueWords.Light(lights, r.DueAt, narrow: true))
                : new ReviewRow($"/problems/{r.CaseId}", r.Text is null ? "个人事项 1 件" : TitleWords.Of(r.Text), "单条", r.Person is null ? r.Unit : $"{r.Person}（{r.Unit}）", Wording.Moment(r.OpenedAt), DueWords.Light(lights, r.DueAt, narrow: true)))],
            await waiting.Take(Wording.CountStopsAt).CountAsync(cancel),
            rows.Count > PageRows ? $"/lists/review?after={shown[^1].DueAt.Ticks}&afterId={shown[^1].Id}" : null));
    }
}
