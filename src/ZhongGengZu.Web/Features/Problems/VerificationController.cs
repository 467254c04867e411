using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.Problems;

/// <summary>One problem that waits for my verification.</summary>
public sealed record VerificationRow(Guid Id, string Number, string Title, string Whose, string Claimed, LightWord Light);

/// <summary>复核销号: what waits for me, the most urgent first.</summary>
public sealed record VerificationPage(IReadOnlyList<VerificationRow> Rows, int Count, string? NextHref);

/// <summary>复核销号：等我复核的.</summary>
[Requires(Permission.VerifyProblems)]
public sealed class VerificationController(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns) : Controller
{
    private const int PageRows = 30;

    [HttpGet("/verification")]
    public async Task<IActionResult> Index(long? after, Guid? afterId, CancellationToken cancel)
    {
        if (await campaigns.HeadAsync(cancel) is not { } campaign)
        {
            return View(new VerificationPage([], 0, null));
        }

        var definition = await campaigns.DefinitionAsync(campaign, cancel);
        var holders = current.Actor.HolderIds;
        var waiting = db.Deadlines.AsNoTracking().Where(d => d.IsOpen && d.CampaignId == campaign.Id && d.Kind == DeadlineKind.Verification && holders.Contains(d.OwnerId));
        var visible = db.Problems.VisibleTo(current.Actor);
        var past = new DateTime(after ?? 0, DateTimeKind.Utc);
        var rows = await (
            from d in waiting
            where after == null || (d.DueAt >= past && (d.DueAt > past || d.Id > afterId))
            join p in visible on d.CaseId equals p.Id
            join unit in db.Units on p.UnitId equals unit.Id
            join person in db.People on p.PersonId equals person.Id into people
            from person in people.DefaultIfEmpty()
            orderby d.DueAt, d.Id
            select new { d.Id, d.DueAt, ProblemId = p.Id, p.Number, p.Content.Text, p.ClaimedAt, Unit = unit.Name, Person = person == null ? null : person.Name })
            .Take(PageRows + 1).ToListAsync(cancel);
        var lights = campaigns.Lights(definition);
        var shown = rows.Take(PageRows).ToList();
        return View(new VerificationPage(
            [.. shown.Select(r => new VerificationRow(
                r.ProblemId, r.Number ?? "", TitleWords.Of(r.Text), r.Person is null ? r.Unit : $"{r.Person}（{r.Unit}）",
                r.ClaimedAt is { } at ? $"{Wording.Day(Shanghai.DateOf(at))} 申请" : "", DueWords.Light(lights, r.DueAt, narrow: true)))],
            await waiting.Take(Wording.CountStopsAt).CountAsync(cancel),
            rows.Count > PageRows ? $"/verification?after={shown[^1].DueAt.Ticks}&afterId={shown[^1].Id}" : null));
    }
}
