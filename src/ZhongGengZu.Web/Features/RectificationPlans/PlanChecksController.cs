using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell.Papers;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>核对: who will sign till when, then every line as it will be signed.</summary>
[Requires(Permission.WritePlans)]
public sealed class PlanChecksController(CurrentActor current, PlanShelf shelf, PlanReader reader) : Controller
{
    [HttpGet("/plans/{id:guid}/check")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await shelf.OpenAsync(current.Actor, id, cancel) is { } open
            ? View("Check", PlanCheck.Of(open, await reader.ReadAsync(open, all: false, cancel)))
            : NotFound();
}
