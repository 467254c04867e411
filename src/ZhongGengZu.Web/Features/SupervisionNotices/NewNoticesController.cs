using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.SupervisionNotices;

/// <summary>发督办文书: about rows of one unit, or about none.</summary>
[Requires(Permission.IssueNotices)]
public sealed class NewNoticesController(NewNoticeReader reader) : Controller
{
    private const string Form = nameof(NewNoticePage.Form);
    private const string Page = "/Features/SupervisionNotices/New.cshtml";

    [HttpGet("/supervision-notices/new")]
    public async Task<IActionResult> New(Guid? unit, Guid? deadline, CancellationToken cancel) =>
        await StartAsync(new NoticeForm { Unit = unit, Deadlines = deadline is { } one ? [one] : [] }, cancel);

    [HttpPost("/supervision-notices")]
    public async Task<IActionResult> Create([Bind(Prefix = Form)] NoticeForm form, CancellationToken cancel)
    {
        if (await reader.ReadAsync(form, cancel) is not { } page)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(Page, page);
        }

        try
        {
            var notice = await reader.IssueAsync(page, cancel);
            TempData.Say($"{notice.Number} 已发给{page.UnitName(notice.UnitId)}。{(page.Gone == 0 ? "" : $"另 {page.Gone} 件刚刚办了，没有写进去。")}");
            return Redirect(NoticeCase.HrefOf(notice.Id));
        }
        catch (AlreadyDone first)
        {
            return Redirect(first.ResultUrl ?? "/supervision-notices");
        }
        catch (Refusal refusal) when (refusal.Kind != RefusalKind.Forbidden)
        {
            Response.StatusCode = ModelState.Take(refusal, Form);
            return View(Page, page);
        }
    }

    private async Task<IActionResult> StartAsync(NoticeForm form, CancellationToken cancel)
    {
        if (await reader.ReadAsync(form, cancel) is not { } page)
        {
            return NotFound();
        }

        NewNoticeReader.Prefill(page);
        return View(Page, page);
    }
}

/// <summary>The same form for rows picked on a page.</summary>
[Requires(Permission.IssueNotices)]
public sealed class NoticePreviewsController(NewNoticeReader reader) : Controller
{
    [HttpPost("/supervision-notices/preview")]
    public async Task<IActionResult> Create(List<Guid> deadlines, string? back, CancellationToken cancel)
    {
        if (await reader.ReadAsync(new NoticeForm { Deadlines = deadlines, Back = back }, cancel) is not { } page)
        {
            return NotFound();
        }

        ModelState.Clear();
        NewNoticeReader.Prefill(page);
        return View("/Features/SupervisionNotices/New.cshtml", page);
    }
}
