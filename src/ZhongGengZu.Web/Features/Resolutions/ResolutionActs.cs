using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Resolutions;

/// <summary>What every act on a resolution shares: load, one domain method, save, back to the page; refused words stay in their field.</summary>
public abstract class ResolutionActController(ResolutionReader reader, CaseDesk desk) : Controller
{
    protected async Task<IActionResult> ActAsync(Guid id, Action<Resolution, CaseWork> act, string done, CancellationToken cancel, string? typed = null)
    {
        if (await reader.CaseAsync(id, cancel) is not var (resolution, work))
        {
            return NotFound();
        }

        try
        {
            act(resolution, work);
            await desk.SaveAsync(work, cancel);
        }
        catch (Refusal refusal) when (refusal.Fields.Count > 0)
        {
            Response.StatusCode = ModelState.Take(refusal);
            reader.Forget();
            return await reader.CaseAsync(id, cancel) is var (again, anew) ? View("/Features/Resolutions/Show.cshtml", await reader.PageAsync(again, anew, cancel, typed)) : NotFound();
        }

        TempData.Say(done);
        return Redirect($"/resolutions/{id}");
    }
}

/// <summary>落实情况, by whoever carries it out.</summary>
[Requires(Permission.ReportResolutions)]
public sealed class ResolutionReportsController(ResolutionReader reader, CaseDesk desk) : ResolutionActController(reader, desk)
{
    [HttpPost("/resolutions/{id:guid}/report")]
    public Task<IActionResult> Create(Guid id, string? report, CancellationToken cancel) =>
        ActAsync(id, (resolution, work) => resolution.ReportDone(work, report), "已上报，等督查考核办确认。", cancel, report);
}

/// <summary>The office confirms.</summary>
[Requires(Permission.PrepareMeetings)]
public sealed class ResolutionConfirmationsController(ResolutionReader reader, CaseDesk desk) : ResolutionActController(reader, desk)
{
    [HttpPost("/resolutions/{id:guid}/confirmation")]
    public Task<IActionResult> Create(Guid id, CancellationToken cancel) => ActAsync(id, (resolution, work) => resolution.Confirm(work), "已确认落实。", cancel);
}

/// <summary>The report does not do.</summary>
[Requires(Permission.PrepareMeetings)]
public sealed class ResolutionReturnsController(ResolutionReader reader, CaseDesk desk) : ResolutionActController(reader, desk)
{
    [HttpPost("/resolutions/{id:guid}/return")]
    public Task<IActionResult> Create(Guid id, string? reason, CancellationToken cancel) =>
        ActAsync(id, (resolution, work) => resolution.Return(work, reason), "已退回，补正时限从今天算起。", cancel, reason);
}
