using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Conclusions;

/// <summary>督查意见: the list and one.</summary>
[Requires(Permission.ReadNotices)]
public sealed class ConclusionsController(ConclusionReader reader) : Controller
{
    [HttpGet("/conclusions")]
    public async Task<IActionResult> Index(ConclusionState? state, string? after, CancellationToken cancel) => View(await reader.ListAsync(state, after, cancel));

    [HttpGet("/conclusions/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await reader.CaseAsync(id, cancel) is var (conclusion, work) ? View(await reader.PageAsync(conclusion, work, cancel)) : NotFound();
}

/// <summary>The paper alone, to print.</summary>
[Requires(Permission.ReadNotices)]
public sealed class ConclusionPapersController(ConclusionReader reader) : Controller
{
    [HttpGet("/conclusions/{id:guid}/paper")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await reader.CaseAsync(id, cancel) is var (conclusion, work) ? View("/Features/Conclusions/Paper.cshtml", await reader.PageAsync(conclusion, work, cancel)) : NotFound();
}

/// <summary>签收, without objection.</summary>
[Requires(Permission.AnswerNotices)]
public sealed class AgreementsController(ConclusionReader reader, CaseDesk desk) : PaperActController<ConclusionCase>(reader, desk)
{
    [HttpPost("/conclusions/{id:guid}/agreement")]
    public Task<IActionResult> Create(Guid id, CancellationToken cancel) => ActAsync(id, it => it.Conclusion.Agree(it.Work), "已签收。", cancel);
}

/// <summary>反馈意见 of the unit.</summary>
[Requires(Permission.AnswerNotices)]
public sealed class ConclusionAnswersController(ConclusionReader reader, CaseDesk desk) : PaperActController<ConclusionCase>(reader, desk)
{
    [HttpPost("/conclusions/{id:guid}/answer")]
    public Task<IActionResult> Create(Guid id, string? answer, CancellationToken cancel) =>
        ActAsync(id, it => it.Conclusion.Disagree(it.Work, answer), "已反馈，等督查考核办回复。", cancel, answer);
}

/// <summary>回复 of the office.</summary>
[Requires(Permission.PlanInspections)]
public sealed class ConclusionRepliesController(ConclusionReader reader, CaseDesk desk) : PaperActController<ConclusionCase>(reader, desk)
{
    [HttpPost("/conclusions/{id:guid}/reply")]
    public Task<IActionResult> Create(Guid id, string? reply, CancellationToken cancel) =>
        ActAsync(id, it => it.Conclusion.Respond(it.Work, reply), "已回复。", cancel, reply);
}
