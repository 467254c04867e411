using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Papers;

namespace ZhongGengZu.Web.Features.SignOff;

/// <summary>What 同意 and 不同意 to an extension share: the same window, the same way on to the next that waits.</summary>
public abstract class ExtensionDecisionController(CurrentActor current, ExtensionShelf shelf, ExtensionPages pages, SigningPages signing, SigningQueue queue, SigningDesk desk, CaseDbContext db) : Controller
{
    /// <summary>Gives an answer to the step that was read.</summary>
    /// <param name="id">The extension.</param>
    /// <param name="form">What was filled in.</param>
    /// <param name="decide">The one domain method.</param>
    /// <param name="said">The quiet confirmation.</param>
    /// <param name="cancel">Cancels.</param>
    protected async Task<IActionResult> DecideAsync(Guid id, ExtensionAnswer form, Action<OpenExtension> decide, Func<OpenExtension, string> said, CancellationToken cancel)
    {
        if (await shelf.OpenAsync(current.Actor, id, cancel) is not { } it)
        {
            return NotFound();
        }

        try
        {
            SigningDesk.Require(it.Work, it.Round, form.Step);
            if (await desk.OpenWindowAsync(form.Password, cancel) is { } sentence)
            {
                ModelState.AddModelError(nameof(form.Password), sentence);
                return await AgainAsync(it, form, cancel);
            }

            decide(it);
            await desk.SaveAsync(it.Work, cancel);
        }
        catch (Refusal refusal) when (refusal.Fields.Count > 0 || refusal.Code == RefusalCode.ExtensionAfterPlan)
        {
            return await AgainAsync(it, form, cancel, ModelState.Take(refusal));
        }
        catch (Refusal refusal) when (refusal.Code is RefusalCode.AlreadyDecided or RefusalCode.Stale)
        {
            // Read anew: what this request loaded is what somebody else has overtaken.
            db.ChangeTracker.Clear();
            Response.StatusCode = StatusCodes.Status409Conflict;
            return await shelf.OpenAsync(current.Actor, id, cancel) is { } now
                ? View("Taken", await signing.TakenAsync(now.Work, now.Round, $"/problems/{now.Problem.Id}", cancel))
                : NotFound();
        }

        TempData.Say(said(it));
        var place = await queue.PlaceAsync(current.Actor, it.Round.Id, cancel);
        return Redirect(place.Next is { } next ? $"/signing/{next}" : "/signing");
    }

    private async Task<IActionResult> AgainAsync(OpenExtension it, ExtensionAnswer form, CancellationToken cancel, int status = StatusCodes.Status422UnprocessableEntity)
    {
        form.Password = null;
        Response.StatusCode = status;
        return View("Extension", await pages.ReadAsync(it, form, cancel));
    }
}

/// <summary>同意延期并签字.</summary>
[Requires(Permission.SignPlans)]
public sealed class ExtensionApprovalsController(CurrentActor current, ExtensionShelf shelf, ExtensionPages pages, SigningPages signing, SigningQueue queue, SigningDesk desk, CaseDbContext db)
    : ExtensionDecisionController(current, shelf, pages, signing, queue, desk, db)
{
    [HttpPost("/extensions/{id:guid}/approval")]
    public Task<IActionResult> Create(Guid id, ExtensionAnswer form, CancellationToken cancel) => DecideAsync(
        id, form,
        it => it.Extension.Approve(it.Work, form.Opinion ?? "", it.Problem, it.Open.Plan, it.Open.Problems),
        it => $"已签：{it.Title}",
        cancel);
}

/// <summary>不同意, with a reason.</summary>
[Requires(Permission.SignPlans)]
public sealed class ExtensionRefusalsController(CurrentActor current, ExtensionShelf shelf, ExtensionPages pages, SigningPages signing, SigningQueue queue, SigningDesk desk, CaseDbContext db)
    : ExtensionDecisionController(current, shelf, pages, signing, queue, desk, db)
{
    [HttpPost("/extensions/{id:guid}/refusal")]
    public Task<IActionResult> Create(Guid id, ExtensionAnswer form, CancellationToken cancel)
    {
        form.Declines = true;
        return DecideAsync(id, form, it => it.Extension.Decline(it.Work, form.Reason ?? "", it.Problem, it.Open.Plan), it => $"不同意：{it.Title}", cancel);
    }
}
