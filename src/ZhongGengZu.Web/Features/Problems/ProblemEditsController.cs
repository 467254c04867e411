using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Problems;

/// <summary>A draft changed; two versions of it are put side by side.</summary>
public sealed class ProblemEditsController(ProblemReader reader, ProblemForms forms, CaseDesk desk, FormKeeping keeping) : ProblemFormController(forms, keeping)
{
    [HttpGet("/problems/{id:guid}/edit")]
    [Requires(Permission.FileProblems, Permission.FileForUnit)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
    {
        if (await reader.CaseAsync(id, cancel) is not { } it)
        {
            return NotFound();
        }

        if (ProblemRules.Check(it.Work, it.Problem, ProblemAct.Edit) is { } code)
        {
            throw new Refusal(code);
        }

        var form = ProblemForm.Of(it.Problem, it.Work.Definition);
        form.Page = await Forms.OfferAsync(it.Work, it.List, it.Problem, cancel);
        return View("New", await RestoreAsync(form, cancel));
    }

    [HttpPost("/problems/{id:guid}")]
    [Requires(Permission.FileProblems, Permission.FileForUnit)]
    public async Task<IActionResult> Update(Guid id, ProblemForm form, string? then, [FromForm(Name = "take")] Dictionary<string, string>? take, CancellationToken cancel)
    {
        if (await reader.CaseAsync(id, cancel, Named(form)) is not { } it)
        {
            return NotFound();
        }

        try
        {
            if (!ModelState.IsValid)
            {
                return await AgainAsync(form, it.Work, it.List, it.Problem, StatusCodes.Status422UnprocessableEntity, cancel);
            }

            if (ProblemRules.Check(it.Work, it.Problem, ProblemAct.Edit) is null && form.Version != it.Problem.Version)
            {
                return await StaleAsync(it, form, cancel);
            }

            ProblemVersions.Merge(form, ProblemForm.Of(it.Problem, it.Work.Definition), take ?? []);
            var personal = it.Problem.PersonId is not null;
            var content = form.Content(it.Work.Definition, personal);
            RequireComplete(it.Work, it.List, content, then);
            it.Problem.Edit(it.Work, content, form.Assisting(personal));
            await desk.SaveAsync(it.Work, cancel);
        }
        catch (Refusal stale) when (stale.Code == RefusalCode.Stale)
        {
            reader.Forget();
            return await reader.CaseAsync(id, cancel, Named(form)) is { } newer ? await StaleAsync(newer, form, cancel) : NotFound();
        }
        catch (Refusal refusal) when (refusal.Kind != RefusalKind.Forbidden)
        {
            return await AgainAsync(form, it.Work, it.List, it.Problem, ModelState.Take(refusal), cancel);
        }

        await Keeping.DropAsync([ProblemForms.EditKey(id)], cancel);
        TempData.Say("已保存。");
        return Redirect(it.GoesSingly ? $"/problems/{id}" : $"/lists/{it.List.Id}");
    }

    private async Task<IActionResult> StaleAsync(ProblemCase it, ProblemForm mine, CancellationToken cancel)
    {
        var last = (await reader.HistoryAsync(it, cancel))[0];
        var theirs = ProblemForm.Of(it.Problem, it.Work.Definition);
        mine.Version = it.Problem.Version;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Stale", new StalePage(
            it.Problem.Id, it.List.Id, last.Name, Wording.Time(last.At), ProblemVersions.Compare(mine, theirs, it, last.Name, Wording.Time(last.At)), mine, ProblemForms.EditKey(it.Problem.Id)));
    }
}
