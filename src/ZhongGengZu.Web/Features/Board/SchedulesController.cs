using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Features.Board;

/// <summary>倒排工期 of the campaign, unit by unit, and of one unit, measure by measure.</summary>
[Requires(Permission.ViewBoard)]
public sealed class SchedulesController(ScheduleReader reader) : Controller
{
    [HttpGet("/board/schedules")]
    public async Task<IActionResult> Index(string? after, CancellationToken cancel) => View("Schedules", await reader.CampaignAsync(after, cancel));

    [HttpGet("/board/schedules/{unit:guid}")]
    public async Task<IActionResult> Show(Guid unit, string? after, CancellationToken cancel) =>
        await reader.UnitAsync(unit, after, cancel) is { } page ? View("Schedule", page) : NotFound();
}
