using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Problems;

/// <summary>
/// A change of a problem's state: load what the actor may see, call one domain method, save, go back to the problem.
/// Refused fields bring the page again with its form open and all that was typed.
/// </summary>
public abstract class ProblemActController(ProblemReader reader, CaseDesk desk) : Controller
{
    private const string Reason = "Reason";

    /// <summary>An act; what it returns is the filer's plan, begun or grown, or null.</summary>
    protected delegate RectificationPlan? Act(ProblemCase it);

    /// <summary>Takes up what an act makes beside the plan.</summary>
    protected CaseDesk Desk => desk;

    /// <summary>Does the act.</summary>
    /// <param name="id">The problem.</param>
    /// <param name="act">One domain method.</param>
    /// <param name="done">What is said afterwards.</param>
    /// <param name="form">The form it came from, with what was typed; null for a plain button.</param>
    /// <param name="field">Name of the form's text field, where a refusal about any text is shown.</param>
    /// <param name="cancel">Stops waiting.</param>
    protected Task<IActionResult> ActAsync(Guid id, Act act, string done, OpenForm? form, string? field, CancellationToken cancel) => DoAsync(
        id,
        it =>
        {
            desk.Add(act(it));
            return Task.CompletedTask;
        },
        done, form, field, cancel);

    /// <summary>The same for an act that puts away more than the case.</summary>
    protected async Task<IActionResult> DoAsync(Guid id, Func<ProblemCase, Task> act, string done, OpenForm? form, string? field, CancellationToken cancel)
    {
        if (await reader.CaseAsync(id, cancel) is not { } it)
        {
            return NotFound();
        }

        try
        {
            await act(it);
            await desk.SaveAsync(it.Work, cancel);
        }
        catch (Refusal refusal) when (form is not null && refusal.Kind != RefusalKind.Forbidden)
        {
            return await AgainAsync(id, refusal, form, field, cancel);
        }

        TempData.Say(done);
        return Redirect($"/problems/{id}");
    }

    private async Task<IActionResult> AgainAsync(Guid id, Refusal refusal, OpenForm form, string? field, CancellationToken cancel)
    {
        // The page names its text field once; the domain calls it a reason in whatever act sends something back.
        var shown = refusal.Fields.Count == 0 ? refusal : new Refusal([.. refusal.Fields.Select(f => f.Field == Reason ? f with { Field = field ?? f.Field } : f)]);
        Response.StatusCode = ModelState.Take(shown);
        reader.Forget();
        return View("/Features/Problems/Show.cshtml", await reader.PageAsync(id, form, wholeHistory: false, cancel));
    }
}
