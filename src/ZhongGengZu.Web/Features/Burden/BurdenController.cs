using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Features.Burden;

/// <summary>减负账: what each unit is asked and types, month by month; a unit's head sees the own unit.</summary>
[Requires(Permission.ViewBurden)]
public sealed class BurdenController(BurdenReader reader) : Controller
{
    [HttpGet("/burden")]
    public async Task<IActionResult> Index(BurdenMeasure measure, CancellationToken cancel) => View("/Features/Burden/Index.cshtml", await reader.ReadAsync(measure, cancel));

    [HttpGet("/burden/{unit:guid}/{month}")]
    public async Task<IActionResult> Show(Guid unit, string month, CancellationToken cancel) =>
        DateOnly.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
        && await reader.MonthAsync(unit, first, cancel) is { } page ? View("/Features/Burden/Show.cshtml", page) : NotFound();
}
