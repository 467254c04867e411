using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Data.Supervision;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;

namespace ZhongGengZu.Web.Features.Deliveries;

/// <summary>发送情况: mails and postings that did not go through, whom they are for and why; nothing of what they say.</summary>
[Requires(Permission.ViewDeliveries)]
public sealed class DeliveriesController(CaseDbContext db, Outlets outlets) : Controller
{
    [HttpGet("/deliveries")]
    public async Task<IActionResult> Index(string? after, CancellationToken cancel)
    {
        var cursor = DueCursor.Parse(after);
        var failed = db.Dispatches.AsNoTracking().Where(m => m.State == DispatchState.GivenUp || (m.State == DispatchState.Waiting && m.LastError != null));
        var rows = await (
            from message in cursor is null ? failed : failed.Where(m => m.MadeAt <= cursor.At && (m.MadeAt < cursor.At || m.Id.CompareTo(cursor.Id) > 0))
            join person in db.People on message.PersonId equals person.Id
            orderby message.MadeAt descending, message.Id
            select new DeliveryRow(message.Id, message.Kind, person.Name, message.MadeAt, message.State, message.Attempts, message.LastError)).Take(DeliveriesPage.PageSize + 1).ToListAsync(cancel);
        return View(new DeliveriesPage(
            [.. rows.Take(DeliveriesPage.PageSize)], outlets, cursor is null,
            rows.Count > DeliveriesPage.PageSize ? new DueCursor(rows[^2].MadeAt, rows[^2].Id) : null));
    }
}

/// <summary>再发一次 of what was given up.</summary>
[Requires(Permission.ViewDeliveries)]
public sealed class ResendingsController(CaseDbContext db, TimeProvider time) : Controller
{
    [HttpPost("/deliveries/{id:guid}/resending")]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancel)
    {
        if (await db.Dispatches.SingleOrDefaultAsync(m => m.Id == id, cancel) is not { } message)
        {
            return NotFound();
        }

        message.SendAgain(time.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(cancel);
        TempData.Say("下一轮再发，最多一分钟。");
        return Redirect("/deliveries");
    }
}

/// <summary>A message that did not go through.</summary>
public sealed record DeliveryRow(Guid Id, DispatchKind Kind, string Name, DateTime MadeAt, DispatchState State, int Attempts, string? Error);

/// <summary>A page of them.</summary>
public sealed record DeliveriesPage(IReadOnlyList<DeliveryRow> Rows, Outlets Outlets, bool IsFirst, DueCursor? Next)
{
    public const int PageSize = 50;
}
