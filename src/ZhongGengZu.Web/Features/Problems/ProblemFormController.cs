using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Web.Features.Problems;

/// <summary>What writing and changing a problem have in common: the form comes back with all that was typed.</summary>
public abstract class ProblemFormController(ProblemForms forms, FormKeeping keeping) : Controller
{
    protected ProblemForms Forms => forms;

    protected FormKeeping Keeping => keeping;

    /// <summary>Puts back what was typed before the session ended, else what saved itself at an earlier visit.</summary>
    protected async Task<ProblemForm> RestoreAsync(ProblemForm form, CancellationToken cancel)
    {
        if (await keeping.ReadAsync(Request, form.Page.DraftKey, cancel) is not { } kept)
        {
            return form;
        }

        var (page, key) = (form.Page, form.Key);
        await TryUpdateModelAsync(form, "", kept.Values);
        ModelState.Clear();
        (form.Page, form.Key) = (page with { RestoredAt = kept.SavedAt, GivenBack = kept.SavedAt is null }, key);
        return form;
    }

    protected async Task<IActionResult> AgainAsync(ProblemForm form, CaseWork work, ProblemList list, Problem? problem, int status, CancellationToken cancel)
    {
        form.Page = await Forms.OfferAsync(work, list, problem, cancel);
        Response.StatusCode = status;
        return View("/Features/Problems/New.cshtml", form);
    }

    /// <summary>What filing would refuse, unless it is to stay a draft.</summary>
    protected static void RequireComplete(CaseWork work, ProblemList list, ProblemContent content, string? then)
    {
        if (then != "draft" && content.Check(work, list, forFiling: true) is { Count: > 0 } missing)
        {
            throw new Refusal(missing);
        }
    }

    /// <summary>People whom the form names.</summary>
    protected static IEnumerable<Guid> Named(ProblemForm form) => form.ResponsiblePersonId is { } person ? [person] : [];
}
