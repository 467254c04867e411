using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Submissions;

/// <summary>零报告 in one click, from the workbench or the page itself.</summary>
[Requires(Permission.SendSubmissions)]
public sealed class NilReturnsController(SubmissionReader reader, CaseDesk desk) : SubmissionActController(reader, desk)
{
    [HttpPost("/submissions/{id:guid}/nil-return")]
    public Task<IActionResult> Create(Guid id, SubmissionForm form, CancellationToken cancel) =>
        ActAsync(id, it => it.Submission.SendNil(it.Work, form.Summary), "已报零报告；接收以前可以撤回。", form, cancel);
}

/// <summary>用上次报的: the unit's own earlier text, in one click.</summary>
[Requires(Permission.SendSubmissions, Permission.FileForUnit)]
public sealed class EarlierTextsController(SubmissionReader reader, CaseDesk desk, CaseDbContext db) : SubmissionActController(reader, desk)
{
    [HttpPost("/submissions/{id:guid}/earlier-text")]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancel)
    {
        if (await Reader.CaseAsync(id, cancel) is not { } it || await Reader.EarlierAsync(it, cancel) is not { } material)
        {
            return NotFound();
        }

        it.Submission.TakeEarlier(it.Work, await db.Submissions.AsNoTracking().SingleAsync(s => s.Id == material.SubmissionId, cancel));
        await Desk.SaveAsync(it.Work, cancel);
        TempData.Say("已放入上次报的，改好再报；没有重新填。");
        return Redirect(it.Href);
    }
}

/// <summary>撤回 before receipt.</summary>
[Requires(Permission.SendSubmissions)]
public sealed class SubmissionWithdrawalsController(SubmissionReader reader, CaseDesk desk) : SubmissionActController(reader, desk)
{
    [HttpPost("/submissions/{id:guid}/withdrawal")]
    public Task<IActionResult> Create(Guid id, CancellationToken cancel) =>
        ActAsync(id, it => it.Submission.Withdraw(it.Work, it.HasList ? it.Content : null), "已撤回。是否按时仍看首次报送。", new SubmissionForm(), cancel);
}

/// <summary>接收.</summary>
[Requires(Permission.ReceiveSubmissions)]
public sealed class ReceiptsController(SubmissionReader reader, CaseDesk desk) : SubmissionActController(reader, desk)
{
    [HttpPost("/submissions/{id:guid}/receipt")]
    public Task<IActionResult> Create(Guid id, CancellationToken cancel) =>
        ActAsync(id, it => it.Submission.Receive(it.Work), "已接收。", new SubmissionForm(), cancel);
}

/// <summary>退回 with a reason.</summary>
[Requires(Permission.ReceiveSubmissions)]
public sealed class SubmissionReturnsController(SubmissionReader reader, CaseDesk desk) : SubmissionActController(reader, desk)
{
    [HttpPost("/submissions/{id:guid}/return")]
    public Task<IActionResult> Create(Guid id, SubmissionForm form, CancellationToken cancel) =>
        ActAsync(id, it => it.Submission.Return(it.Work, form.Reason ?? ""), "已退回，补正时限从今天算起。", form, cancel);
}

/// <summary>补报: what was accepted since, in one click.</summary>
[Requires(Permission.SendSubmissions)]
public sealed class SupplementsController(SubmissionReader reader, CaseDesk desk) : SubmissionActController(reader, desk)
{
    [HttpPost("/submissions/{id:guid}/supplement")]
    public Task<IActionResult> Create(Guid id, CancellationToken cancel) =>
        ActAsync(id, it => it.Submission.Supplement(it.Work, it.Content), "已补报。", new SubmissionForm(), cancel);
}
