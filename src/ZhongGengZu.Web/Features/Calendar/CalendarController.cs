using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Domain;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Features.Calendar;

/// <summary>工作日历: which days of a year are worked, for everybody to look up.</summary>
[Requires(Permission.ViewCases, Permission.ManageCalendar)]
public sealed class CalendarController(CalendarPages pages, CaseClock clock) : Controller
{
    [HttpGet("/calendar")]
    public async Task<IActionResult> Index(int? year, CancellationToken cancel) =>
        await pages.ShowAsync(year ?? clock.Today.Year, cancel) is { } page ? View(page) : NotFound();
}
