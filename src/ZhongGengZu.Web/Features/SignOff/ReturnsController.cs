using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell.Papers;

namespace ZhongGengZu.Web.Features.SignOff;

/// <summary>退回修改, with a reason, to the drafter or an earlier signer.</summary>
[Requires(Permission.SignPlans)]
public sealed class ReturnsController(CurrentActor current, PlanShelf shelf, SigningPages pages, SigningQueue queue, SigningDesk desk, CaseDbContext db)
    : DecisionController(current, shelf, pages, queue, desk, db)
{
    [HttpPost("/rounds/{id:guid}/return")]
    public Task<IActionResult> Create(Guid id, ReturnForm form, CancellationToken cancel) => DecideAsync(
        id, form,
        open => open.Plan.Return(open.Work, form.Reason ?? "", form.ToStep, [.. form.MarkedProblemIds.Distinct()], open.File.Waiting),
        open => $"已退回：{open.Title}",
        cancel);
}
