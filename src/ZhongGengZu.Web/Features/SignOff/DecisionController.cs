using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Papers;

namespace ZhongGengZu.Web.Features.SignOff;

/// <summary>What 同意 and 退回 share: one page for a refused form, one for a round that somebody has taken, one way on.</summary>
public abstract class DecisionController(CurrentActor current, PlanShelf shelf, SigningPages pages, SigningQueue queue, SigningDesk desk, CaseDbContext db) : Controller
{
    /// <summary>Gives an answer to the step that was read.</summary>
    /// <param name="roundId">The round.</param>
    /// <param name="form">What was filled in.</param>
    /// <param name="decide">The one domain method.</param>
    /// <param name="said">The quiet confirmation.</param>
    /// <param name="cancel">Cancels.</param>
    protected async Task<IActionResult> DecideAsync(Guid roundId, DecisionForm form, Action<OpenPlan> decide, Func<OpenPlan, string> said, CancellationToken cancel)
    {
        if (await shelf.OfRoundAsync(current.Actor, roundId, cancel) is not { } open)
        {
            return NotFound();
        }

        var round = open.Plan.Rounds.First(r => r.Id == roundId);
        try
        {
            SigningDesk.Require(open.Work, round, form.Step);
            if (await desk.OpenWindowAsync(form.Password, cancel) is { } sentence)
            {
                ModelState.AddModelError(nameof(form.Password), sentence);
                return await AgainAsync(open, round, form, cancel);
            }

            decide(open);
            await desk.SaveAsync(open.Work, cancel);
        }
        catch (Refusal refusal) when (refusal.Fields.Count > 0)
        {
            ModelState.Take(refusal);
            return await AgainAsync(open, round, form, cancel);
        }
        catch (Refusal refusal) when (refusal.Code is RefusalCode.AlreadyDecided or RefusalCode.Stale)
        {
            return await TakenAsync(roundId, cancel);
        }

        TempData.Say(said(open));
        var place = await queue.PlaceAsync(current.Actor, roundId, cancel);
        return Redirect(place.Next is { } next ? $"/signing/{next}" : "/signing");
    }

    private async Task<IActionResult> AgainAsync(OpenPlan open, SignOffRound round, DecisionForm form, CancellationToken cancel)
    {
        form.Page = await pages.ReadAsync(open, round, form as ReturnForm, cancel);
        form.Password = null;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Show", form);
    }

    // Read anew: what this request loaded is what somebody else has overtaken.
    private async Task<IActionResult> TakenAsync(Guid roundId, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        if (await shelf.OfRoundAsync(current.Actor, roundId, cancel) is not { } open)
        {
            return NotFound();
        }

        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Taken", await pages.TakenAsync(open.Work, open.Plan.Rounds.First(r => r.Id == roundId), $"/plans/{open.Plan.Id}", cancel));
    }
}
