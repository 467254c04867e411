using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Papers;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>One line of a draft: written whole, in place.</summary>
[Requires(Permission.WritePlans)]
public sealed class PlanLinesController(CurrentActor current, PlanShelf shelf, PlanPageReader pages, LineVersions versions, Drafts drafts, CaseDesk desk) : Controller
{
    /// <summary>The line's own address, for whoever reloads after a refused form.</summary>
    [HttpGet("/plans/{id:guid}/lines/{problemId:guid}")]
    [Returns(Returned.Redirect)]
    public IActionResult Edit(Guid id, Guid problemId) => Redirect(PlanAddress.Line(id, problemId));

    [HttpPost("/plans/{id:guid}/lines/{problemId:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid problemId, LineForm form, CancellationToken cancel)
    {
        var open = await shelf.OpenAsync(current.Actor, id, cancel, form.People());
        if (open?.Plan.Latest.Line(problemId) is not { } line)
        {
            return NotFound();
        }

        form.Prepare();
        // The rows have moved up: what the page shows again is the form, not the posted indexes.
        ModelState.Clear();
        if (form.Version != open.Plan.Version && form.Seen != PlanPageReader.SeenOf(open, line))
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            return View("Versions", await versions.CompareAsync(open, line, form, cancel));
        }

        if (form.Take is not null)
        {
            form = versions.Merge(open, line, form);
        }

        try
        {
            open.Plan.WriteLine(open.Work, problemId, form.Content());
        }
        catch (Refusal refusal) when (refusal.Fields.Count > 0)
        {
            Response.StatusCode = ModelState.Take(refusal);
            return View("Show", await pages.WithLineAsync(open, line, form, cancel));
        }

        await desk.SaveAsync(open.Work, cancel);
        await drafts.DropAsync(open.Work.PersonId, [LineDraft.KeyOf(problemId)], cancel);
        if (form.Act is null or LineAct.Save)
        {
            TempData.Say($"第 {line.Order} 条已保存");
            return Redirect(PlanAddress.Row(id, line.Order));
        }

        return Redirect(PlanAddress.Line(id, problemId));
    }
}
