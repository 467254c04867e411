using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.ProblemLists;

/// <summary>问题清单: my own, my unit's, one to read.</summary>
[Requires(Permission.ViewCases)]
public sealed class ListsController(ListReader reader, CurrentCampaign campaigns) : Controller
{
    [HttpGet("/lists/mine")]
    public async Task<IActionResult> Mine(CancellationToken cancel)
    {
        var campaign = await campaigns.HeadAsync(cancel);
        return campaign is not null && await reader.MineAsync(campaign.Id, cancel) is { } id
            ? await Show(id, cancel)
            : View("/Shell/_Empty.cshtml", new EmptyModel(
                "这次专项里没有您的清单",
                campaign is null ? "还没有启动的专项行动。" : "您不在参与范围里，或者启动以后才到岗。有疑问的，请问督查考核办。", new WayOn("看专项行动", "/campaigns")) { IsPage = true });
    }

    [HttpGet("/lists/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await reader.OpenAsync(id, cancel) is { } open
            ? View("/Features/ProblemLists/Show.cshtml", ListPages.Compose(open, await reader.DueAsync(open, cancel)))
            : NotFound();
}

/// <summary>A change of a list's state: load, one domain method, save, back to the list; refused, the list is shown with the sentence.</summary>
public abstract class ListActController(ListReader reader, CaseDesk desk) : Controller
{
    protected async Task<IActionResult> ActAsync(Guid id, Func<OpenList, object?> act, string done, CancellationToken cancel)
    {
        if (await reader.OpenAsync(id, cancel) is not { } open)
        {
            return NotFound();
        }

        try
        {
            desk.Add(act(open));
            await desk.SaveAsync(open.Work, cancel);
        }
        catch (Refusal refusal) when (refusal.Kind != RefusalKind.Forbidden)
        {
            reader.Forget();
            if (await reader.OpenAsync(id, cancel) is not { } again)
            {
                return NotFound();
            }

            Response.StatusCode = TakeAt(again, refusal);
            return View("/Features/ProblemLists/Show.cshtml", ListPages.Compose(again, await reader.DueAsync(again, cancel)));
        }

        TempData.Say(done);
        return Redirect($"/lists/{id}");
    }

    /// <summary>A refusal of “problemId.Field” names the problem by its place on the list.</summary>
    private int TakeAt(OpenList open, Refusal refusal)
    {
        if (refusal.Fields.Count == 0)
        {
            return ModelState.Take(refusal);
        }

        foreach (var field in refusal.Fields)
        {
            var parts = field.Field.Split('.');
            var problem = Guid.TryParse(parts[0], out var problemId) ? open.Problems.FirstOrDefault(p => p.Id == problemId) : null;
            ModelState.AddModelError(parts[0], problem is null
                ? Wording.Sentence(field.Code, field.Limit)
                : $"“{TitleWords.Of(problem.Content.Text)}”{Missing.Word(parts[^1])}：{Wording.Sentence(field.Code, field.Limit)}");
        }

        return RefusalFilter.StatusOf(refusal.Kind);
    }
}

/// <summary>Ticks the facets that were searched without finding anything.</summary>
[Requires(Permission.FileProblems)]
public sealed class FacetsController(ListReader reader, CaseDesk desk) : ListActController(reader, desk)
{
    [HttpPost("/lists/{id:guid}/facets")]
    public Task<IActionResult> Create(Guid id, [FromForm] List<string>? facets, CancellationToken cancel) => ActAsync(
        id,
        open =>
        {
            open.List.TickFacets(open.Work, facets ?? []);
            return null;
        },
        "已记下查过的方面。", cancel);
}

/// <summary>提交清单, an empty one as 零报告.</summary>
[Requires(Permission.FileProblems, Permission.FileForUnit)]
public sealed class ListSubmissionsController(ListReader reader, CaseDesk desk) : ListActController(reader, desk)
{
    [HttpPost("/lists/{id:guid}/submission")]
    public Task<IActionResult> Create(Guid id, CancellationToken cancel) => ActAsync(
        id, open => open.List.Submit(open.Work, open.Problems, open.Plan), "已提交。审收前可以撤回。", cancel);
}

/// <summary>撤回 a list that nobody has answered.</summary>
[Requires(Permission.FileProblems, Permission.FileForUnit)]
public sealed class ListWithdrawalsController(ListReader reader, CaseDesk desk) : ListActController(reader, desk)
{
    [HttpPost("/lists/{id:guid}/withdrawal")]
    public Task<IActionResult> Create(Guid id, CancellationToken cancel) => ActAsync(
        id,
        open =>
        {
            open.List.Withdraw(open.Work, open.Problems);
            return null;
        },
        "已撤回，可以再改。", cancel);
}
