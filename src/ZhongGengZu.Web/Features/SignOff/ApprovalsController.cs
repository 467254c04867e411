using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell.Papers;

namespace ZhongGengZu.Web.Features.SignOff;

/// <summary>同意并签字.</summary>
[Requires(Permission.SignPlans)]
public sealed class ApprovalsController(CurrentActor current, PlanShelf shelf, SigningPages pages, SigningQueue queue, SigningDesk desk, CaseDbContext db)
    : DecisionController(current, shelf, pages, queue, desk, db)
{
    [HttpPost("/rounds/{id:guid}/approval")]
    public Task<IActionResult> Create(Guid id, ApprovalForm form, CancellationToken cancel) => DecideAsync(
        id, form,
        open => open.Plan.Approve(open.Work, form.Opinion ?? "", open.Problems, open.File.Waiting),
        open => $"已签：{open.Title}",
        cancel);
}
