using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Features.SupervisionNotices;

/// <summary>督办文书: the list, one, and its paper.</summary>
[Requires(Permission.ReadNotices)]
public sealed class NoticesController(NoticeListReader list, NoticeReader reader) : Controller
{
    [HttpGet("/supervision-notices")]
    public async Task<IActionResult> Index(NoticeState? state, NoticeKind? kind, Guid? unit, string? after, CancellationToken cancel) =>
        View(await list.ReadAsync(new NoticeFilter(state, kind, unit, after), cancel));

    [HttpGet("/supervision-notices/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await reader.CaseAsync(id, cancel) is { } it ? View(await reader.PageAsync(it, cancel)) : NotFound();
}

/// <summary>The paper alone, to print.</summary>
[Requires(Permission.ReadNotices)]
public sealed class NoticePapersController(NoticeReader reader) : Controller
{
    [HttpGet("/supervision-notices/{id:guid}/paper")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await reader.CaseAsync(id, cancel) is { } it ? View("/Features/SupervisionNotices/Paper.cshtml", await reader.PageAsync(it, cancel)) : NotFound();
}
