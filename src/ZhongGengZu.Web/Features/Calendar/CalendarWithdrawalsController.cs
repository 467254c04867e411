using Microsoft.AspNetCore.Mvc;

namespace ZhongGengZu.Web.Features.Calendar;

/// <summary>Takes a year back: 未公布.</summary>
public sealed class CalendarWithdrawalsController(CalendarPages pages, CalendarDesk desk) : CalendarFormController
{
    [HttpPost("withdrawal")]
    public async Task<IActionResult> Create(int year, [Bind(Prefix = "Form")] CalendarForm form, CancellationToken cancel) =>
        await pages.FormAsync(year, form, cancel) is { } page
            ? await SaveAsync(page, () => desk.TakeBackAsync(year, form.Version, cancel), $"已撤下 {year} 年放假安排，按未公布算")
            : NotFound();
}
