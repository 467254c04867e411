using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Problems;

/// <summary>Problems: opened and written.</summary>
public sealed class ProblemsController(ProblemReader reader, ProblemForms forms, CaseDesk desk, CurrentCampaign campaigns, FormKeeping keeping) : ProblemFormController(forms, keeping)
{
    [HttpGet("/problems/{id:guid}")]
    [Requires(Permission.ViewCases)]
    public async Task<IActionResult> Show(Guid id, string? act, Guid? measure, string? history, CancellationToken cancel) =>
        await reader.PageAsync(id, OpenForm.Read(act, measure), history == "all", cancel) is { } page ? View(page) : NotFound();

    [HttpGet("/problems/new")]
    [Requires(Permission.FileProblems, Permission.FileForUnit)]
    public async Task<IActionResult> New(Guid? list, string? facet, CancellationToken cancel)
    {
        var id = list ?? (await campaigns.HeadAsync(cancel) is { } campaign ? await Forms.DefaultListAsync(campaign.Id, cancel) : null);
        if (id is not { } listId || await Forms.OpenAsync(listId, cancel) is not { } open)
        {
            // Whoever named no list is told on their own list's page why there is nothing to write into.
            return list is null ? Redirect("/lists/mine") : NotFound();
        }

        if (open.List.State == ProblemListState.Submitted)
        {
            return list is null ? Redirect($"/lists/{listId}") : throw new Refusal(RefusalCode.WrongState);
        }

        var form = new ProblemForm { ListId = listId, Key = Guid.CreateVersion7(), FacetCode = facet };
        form.Page = await Forms.OfferAsync(open.Work, open.List, null, cancel);
        return View(await RestoreAsync(form, cancel));
    }

    [HttpPost("/problems")]
    [Requires(Permission.FileProblems, Permission.FileForUnit)]
    public async Task<IActionResult> Create(ProblemForm form, string? then, CancellationToken cancel)
    {
        if (await Forms.OpenAsync(form.ListId, cancel, Named(form)) is not { } open)
        {
            return NotFound();
        }

        try
        {
            if (!ModelState.IsValid)
            {
                return await AgainAsync(form, open.Work, open.List, null, StatusCodes.Status422UnprocessableEntity, cancel);
            }

            var problem = Write(form, then, open);
            var next = then == "again" ? $"/problems/new?list={form.ListId}" : problem.State == ProblemState.Draft ? $"/lists/{form.ListId}" : $"/problems/{problem.Id}";
            await desk.SaveAsync(open.Work, cancel, form.Key == Guid.Empty ? null : form.Key.ToString(), next);
            await Keeping.DropAsync(await Forms.NewKeysAsync(open.List.CampaignId, cancel), cancel);
            TempData.Say(problem.State != ProblemState.Draft ? $"已登记，编号 {problem.Number}。" : then == "draft" ? "已存成草稿。" : "已登记，提交清单时给编号。");
            return Redirect(next);
        }
        catch (AlreadyDone first)
        {
            return Redirect(first.ResultUrl ?? $"/lists/{form.ListId}");
        }
        catch (Refusal refusal) when (refusal.Kind != RefusalKind.Forbidden)
        {
            return await AgainAsync(form, open.Work, open.List, null, ModelState.Take(refusal), cancel);
        }
    }

    /// <summary>Writes the problem; found after its list was accepted, it is handed in at once.</summary>
    private Problem Write(ProblemForm form, string? then, OpenList open)
    {
        var content = form.Content(open.Work.Definition, open.IsPersonal);
        RequireComplete(open.Work, open.List, content, then);
        var problem = Domain.Problems.Problem.Write(open.Work, open.List, content, form.Assisting(open.IsPersonal));
        if (then != "draft" && open.List.State == ProblemListState.Accepted)
        {
            desk.Add(problem.File(open.Work, open.List, open.Plan));
        }

        desk.Add(problem);
        return problem;
    }
}
