using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell.Papers;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>整改方案: mine, my unit's and those I oversee; one of them with one line open.</summary>
[Requires(Permission.ViewCases)]
public sealed class PlansController(CurrentActor current, PlanShelf shelf, PlanPageReader pages, PlanIndexReader index) : Controller
{
    [HttpGet("/plans")]
    public async Task<IActionResult> Index(PlanScope? scope, Guid? after, CancellationToken cancel) =>
        View(await index.ReadAsync(current.Actor, scope, after, cancel));

    [HttpGet("/plans/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, Guid? line, string? history, CancellationToken cancel) =>
        await shelf.OpenAsync(current.Actor, id, cancel) is { } open
            ? View(await pages.ReadAsync(open, line, allHistory: history == "all", cancel))
            : NotFound();
}
