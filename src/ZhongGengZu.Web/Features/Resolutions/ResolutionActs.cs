using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Resolutions;

/// <summary>落实情况, by whoever carries it out.</summary>
[Requires(Permission.ReportResolutions)]
public sealed class ResolutionReportsController(ResolutionReader reader, CaseDesk desk) : PaperActController<ResolutionCase>(reader, desk)
{
    [HttpPost("/resolutions/{id:guid}/report")]
    public Task<IActionResult> Create(Guid id, string? report, CancellationToken cancel) =>
        ActAsync(id, it => it.Resolution.ReportDone(it.Work, report), "已上报，等督查考核办确认。", cancel, report);
}

/// <summary>The office confirms.</summary>
[Requires(Permission.PrepareMeetings)]
public sealed class ResolutionConfirmationsController(ResolutionReader reader, CaseDesk desk) : PaperActController<ResolutionCase>(reader, desk)
{
    [HttpPost("/resolutions/{id:guid}/confirmation")]
    public Task<IActionResult> Create(Guid id, CancellationToken cancel) => ActAsync(id, it => it.Resolution.Confirm(it.Work), "已确认落实。", cancel);
}

/// <summary>The report does not do.</summary>
[Requires(Permission.PrepareMeetings)]
public sealed class ResolutionReturnsController(ResolutionReader reader, CaseDesk desk) : PaperActController<ResolutionCase>(reader, desk)
{
    [HttpPost("/resolutions/{id:guid}/return")]
    public Task<IActionResult> Create(Guid id, string? reason, CancellationToken cancel) =>
        ActAsync(id, it => it.Resolution.Return(it.Work, reason), "已退回，补正时限从今天算起。", cancel, reason);
}
