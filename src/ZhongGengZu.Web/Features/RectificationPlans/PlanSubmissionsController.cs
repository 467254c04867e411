using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Papers;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>送签.</summary>
[Requires(Permission.WritePlans)]
public sealed class PlanSubmissionsController(CurrentActor current, PlanShelf shelf, PlanReader reader, CaseDesk desk) : Controller
{
    [HttpPost("/plans/{id:guid}/submission")]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancel)
    {
        if (await shelf.OpenAsync(current.Actor, id, cancel) is not { } open)
        {
            return NotFound();
        }

        try
        {
            open.Plan.Submit(open.Work, open.Problems);
        }
        catch (Refusal refusal) when (refusal.Code is RefusalCode.LineIncomplete or RefusalCode.NothingToSign or RefusalCode.NoEligibleSigner)
        {
            // The page says what is missing, line by line, and where to mend it.
            Response.StatusCode = RefusalFilter.StatusOf(refusal.Kind);
            ModelState.AddModelError("", Wording.Sentence(refusal.Code));
            return View("Check", PlanCheck.Of(open, await reader.ReadAsync(open, all: false, cancel)));
        }

        await desk.SaveAsync(open.Work, cancel);
        var signer = WhoActs.Signing(open.Work.Routing, open.Plan.OpenRound!);
        TempData.Say($"已送{signer.Names}签，编号 {open.Plan.Number}");
        return Redirect(PlanAddress.Of(id));
    }
}
