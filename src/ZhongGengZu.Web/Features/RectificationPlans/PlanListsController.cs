using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell.Papers;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>The four lists of one plan, each a page that prints as it stands.</summary>
[Requires(Permission.ViewCases)]
public sealed class PlanListsController(CurrentActor current, PlanShelf shelf) : Controller
{
    [HttpGet("/plans/{id:guid}/lists/{kind}")]
    public async Task<IActionResult> Show(Guid id, ListKind kind, CancellationToken cancel) =>
        ModelState.IsValid && Enum.IsDefined(kind) && await shelf.OpenAsync(current.Actor, id, cancel) is { } open
            ? View("List", PlanList.Of(open, kind))
            : NotFound();
}
