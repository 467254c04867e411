using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Papers;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>撤回送签, while nobody has decided.</summary>
[Requires(Permission.WritePlans)]
public sealed class PlanWithdrawalsController(CurrentActor current, PlanShelf shelf, CaseDesk desk) : Controller
{
    [HttpPost("/plans/{id:guid}/withdrawal")]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancel)
    {
        if (await shelf.OpenAsync(current.Actor, id, cancel) is not { } open)
        {
            return NotFound();
        }

        open.Plan.Withdraw(open.Work, open.File.Waiting);
        await desk.SaveAsync(open.Work, cancel);
        TempData.Say("已撤回，可以接着改");
        return Redirect(PlanAddress.Of(id));
    }
}
