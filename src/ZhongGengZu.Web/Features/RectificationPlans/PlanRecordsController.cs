using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Papers;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>党工委会议备案, entered by the office for a plan that nobody signs.</summary>
[Requires(Permission.SignPlans)]
public sealed class PlanRecordsController(CurrentActor current, PlanShelf shelf, PlanPageReader pages, CaseDesk desk) : Controller
{
    [HttpPost("/plans/{id:guid}/record")]
    public async Task<IActionResult> Create(Guid id, RecordForm form, CancellationToken cancel)
    {
        if (await shelf.OpenAsync(current.Actor, id, cancel) is not { } open)
        {
            return NotFound();
        }

        try
        {
            open.Plan.PutOnRecord(open.Work, form.Meeting ?? "", form.HeldOn, open.Problems);
        }
        catch (Refusal refusal) when (refusal.Fields.Count > 0)
        {
            Response.StatusCode = ModelState.Take(refusal);
            return View("Show", await pages.WithRecordAsync(open, form, cancel));
        }

        await desk.SaveAsync(open.Work, cancel);
        TempData.Say("已登记党工委会议备案，方案生效");
        return Redirect(PlanAddress.Of(id));
    }
}
