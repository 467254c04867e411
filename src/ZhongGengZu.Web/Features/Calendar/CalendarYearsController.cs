using Microsoft.AspNetCore.Mvc;

namespace ZhongGengZu.Web.Features.Calendar;

/// <summary>A year's 放假 and 调休.</summary>
public sealed class CalendarYearsController(CalendarPages pages, CalendarDesk desk) : CalendarFormController
{
    [HttpGet("edit")]
    public async Task<IActionResult> Edit(int year, CancellationToken cancel) =>
        await pages.FormAsync(year, null, cancel) is { } page ? View("Form", page) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(int year, [Bind(Prefix = "Form")] CalendarForm form, CancellationToken cancel)
    {
        if (await pages.FormAsync(year, form, cancel) is not { } page)
        {
            return NotFound();
        }

        var (holidays, errors) = form.Read(year);
        foreach (var (field, message) in errors)
        {
            ModelState.AddModelError($"{nameof(page.Form)}.{field}", message);
        }

        return ModelState.IsValid
            ? await SaveAsync(page, () => desk.AnnounceAsync(year, form.Version, holidays!, cancel), $"已存 {year} 年放假安排")
            : Again(page);
    }
}
