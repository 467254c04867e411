using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Papers;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>更改已签方案: a new version behind the signed one, which goes on meanwhile.</summary>
[Requires(Permission.WritePlans)]
public sealed class PlanAmendmentsController(CurrentActor current, PlanShelf shelf, CaseDesk desk) : Controller
{
    [HttpPost("/plans/{id:guid}/amendment")]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancel)
    {
        if (await shelf.OpenAsync(current.Actor, id, cancel) is not { } open)
        {
            return NotFound();
        }

        open.Plan.Amend(open.Work);
        await desk.SaveAsync(open.Work, cancel);
        TempData.Say("新一版已开始；签字以前，仍按已签的一版整改");
        return Redirect(PlanAddress.Of(id));
    }
}

/// <summary>不改了: an amendment that has been on no desk is dropped, the signed version stands.</summary>
[Requires(Permission.WritePlans)]
public sealed class PlanAmendmentDropsController(CurrentActor current, PlanShelf shelf, CaseDesk desk) : Controller
{
    [HttpPost("/plans/{id:guid}/amendment/discard")]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancel)
    {
        if (await shelf.OpenAsync(current.Actor, id, cancel) is not { } open)
        {
            return NotFound();
        }

        open.Plan.DropAmendment(open.Work);
        await desk.SaveAsync(open.Work, cancel);
        TempData.Say("不改了，仍按已签的一版整改");
        return Redirect(PlanAddress.Of(id));
    }
}
