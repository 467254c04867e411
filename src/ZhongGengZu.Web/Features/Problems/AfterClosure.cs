using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Features.Problems;

/// <summary>抽查 of what a head struck off; 不属实 opens it again.</summary>
[Requires(Permission.SpotCheck)]
public sealed class SpotChecksController(ProblemReader reader, CaseDesk desk) : ProblemActController(reader, desk)
{
    [HttpPost("/problems/{id:guid}/spot-check")]
    public Task<IActionResult> Create(Guid id, SpotCheckResult? result, string? words, CancellationToken cancel) => ActAsync(
        id,
        it =>
        {
            var (check, plan) = SpotCheck.Make(it.Work, it.Problem, result, words, it.Plan);
            Desk.Add(check);
            return plan;
        },
        result == SpotCheckResult.Refuted ? "抽查不属实，已重新打开。" : "抽查属实，已记入办理记录。",
        new OpenForm(FormKind.SpotCheck, Text: words, Choice: result?.ToString()), "Words", cancel);
}

/// <summary>回头看: 未反弹, or 反弹, which opens it again.</summary>
[Requires(Permission.VerifyProblems)]
public sealed class FollowUpsController(ProblemReader reader, CaseDesk desk) : ProblemActController(reader, desk)
{
    [HttpPost("/problems/{id:guid}/follow-up")]
    public Task<IActionResult> Create(Guid id, FollowUpResult? result, string? words, CancellationToken cancel) => ActAsync(
        id,
        it => it.Problem.AnswerFollowUp(it.Work, result ?? throw new Refusal(RefusalCode.Required, "Result"), words, it.Plan),
        result == FollowUpResult.Recurred ? "已重新打开，回到整改。" : "回头看未反弹，已记入办理记录。",
        new OpenForm(FormKind.FollowUp, Text: words, Choice: result?.ToString()), "Words", cancel);
}
