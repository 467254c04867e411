using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Features.Submissions;

/// <summary>零报告 in one click, from the workbench or the page itself.</summary>
[Requires(Permission.SendSubmissions)]
public sealed class NilReturnsController(SubmissionReader reader, CaseDesk desk) : SubmissionActController(reader, desk)
{
    [HttpPost("/submissions/{id:guid}/nil-return")]
    public Task<IActionResult> Create(Guid id, SubmissionForm form, CancellationToken cancel) =>
        ActAsync(id, it => it.Submission.SendNil(it.Work, form.Summary), "已报零报告；接收以前可以撤回。", form, cancel);
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
