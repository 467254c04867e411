using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.SupervisionNotices;

/// <summary>签收.</summary>
[Requires(Permission.AnswerNotices)]
public sealed class NoticeReceiptsController(NoticeReader reader, CaseDesk desk) : PaperActController<NoticeCase>(reader, desk)
{
    [HttpPost("/supervision-notices/{id:guid}/receipt")]
    public Task<IActionResult> Create(Guid id, CancellationToken cancel) => ActAsync(id, it => it.Notice.Receive(it.Work), "已签收。", cancel);
}

/// <summary>答复 办理情况.</summary>
[Requires(Permission.AnswerNotices)]
public sealed class NoticeAnswersController(NoticeReader reader, CaseDesk desk) : PaperActController<NoticeCase>(reader, desk)
{
    [HttpPost("/supervision-notices/{id:guid}/answer")]
    public Task<IActionResult> Create(Guid id, string? answer, CancellationToken cancel) =>
        ActAsync(id, it => it.Notice.Reply(it.Work, answer), "已答复，等督查考核办核办。", cancel, answer);
}

/// <summary>退回 the answer.</summary>
[Requires(Permission.IssueNotices)]
public sealed class NoticeReturnsController(NoticeReader reader, CaseDesk desk) : PaperActController<NoticeCase>(reader, desk)
{
    [HttpPost("/supervision-notices/{id:guid}/return")]
    public Task<IActionResult> Create(Guid id, string? reason, CancellationToken cancel) =>
        ActAsync(id, it => it.Notice.Return(it.Work, reason), "已退回，补正时限从今天算起。", cancel, reason);
}

/// <summary>办结.</summary>
[Requires(Permission.IssueNotices)]
public sealed class NoticeClosuresController(NoticeReader reader, CaseDesk desk) : PaperActController<NoticeCase>(reader, desk)
{
    [HttpPost("/supervision-notices/{id:guid}/closure")]
    public Task<IActionResult> Create(Guid id, CancellationToken cancel) => ActAsync(id, it => it.Notice.Close(it.Work), "已办结。", cancel);
}

/// <summary>约谈记录, which closes it.</summary>
[Requires(Permission.IssueNotices)]
public sealed class TalkRecordsController(NoticeReader reader, CaseDesk desk) : PaperActController<NoticeCase>(reader, desk)
{
    [HttpPost("/supervision-notices/{id:guid}/record")]
    public Task<IActionResult> Create(Guid id, string? talkRecord, CancellationToken cancel) =>
        ActAsync(id, it => it.Notice.RecordTalk(it.Work, talkRecord), "约谈记录已存，办结。", cancel, talkRecord);
}

/// <summary>撤回 before receipt.</summary>
[Requires(Permission.IssueNotices)]
public sealed class NoticeWithdrawalsController(NoticeReader reader, CaseDesk desk) : PaperActController<NoticeCase>(reader, desk)
{
    [HttpPost("/supervision-notices/{id:guid}/withdrawal")]
    public Task<IActionResult> Create(Guid id, string? reason, CancellationToken cancel) =>
        ActAsync(id, it => it.Notice.Withdraw(it.Work, reason), "已撤回。", cancel, reason);
}
