using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Features.Notices;

/// <summary>提醒: what the person was reminded of, newest first.</summary>
[Requires(Permission.ViewCases)]
public sealed class NoticesController(NoticesReader reader) : Controller
{
    [HttpGet("/notices")]
    public async Task<IActionResult> Index(string? after, CancellationToken cancel) => View(await reader.ReadAsync(after, cancel));
}

/// <summary>知道了: a reminder is put away with the older ones of the same thing; only one's own.</summary>
[Requires(Permission.ViewCases)]
public sealed class NoticeReadingsController(CaseDbContext db, CurrentActor current, CaseClock clock) : Controller
{
    [HttpPost("/notices/{id:guid}/reading")]
    public async Task<IActionResult> Create(Guid id, string? back, CancellationToken cancel)
    {
        var me = current.Actor.PersonId;
        if (await db.Notices.AsNoTracking().SingleOrDefaultAsync(n => n.Id == id && n.PersonId == me, cancel) is not { } notice)
        {
            return NotFound();
        }

        var now = clock.UtcNow;
        await db.Notices.Where(n => n.PersonId == me && n.DeadlineId == notice.DeadlineId && n.ReadAt == null)
            .ExecuteUpdateAsync(row => row.SetProperty(n => n.ReadAt, now), cancel);
        return Redirect(Url.IsLocalUrl(back) ? back : "/notices");
    }
}

/// <summary>全部知道了: everything that was there when the page was shown.</summary>
[Requires(Permission.ViewCases)]
public sealed class AllNoticeReadingsController(CaseDbContext db, CurrentActor current, CaseClock clock) : Controller
{
    [HttpPost("/notices/reading")]
    public async Task<IActionResult> Create(long upTo, CancellationToken cancel)
    {
        var (me, now) = (current.Actor.PersonId, clock.UtcNow);
        var shown = new DateTime(Math.Clamp(upTo, 0, now.Ticks), DateTimeKind.Utc);
        await db.Notices.Where(n => n.PersonId == me && n.ReadAt == null && n.MadeAt <= shown)
            .ExecuteUpdateAsync(row => row.SetProperty(n => n.ReadAt, now), cancel);
        return Redirect("/notices");
    }
}
