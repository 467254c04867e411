using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell.Papers;

namespace ZhongGengZu.Web.Features.SignOff;

/// <summary>待我签批, and one of them on the desk.</summary>
public sealed class SigningController(CurrentActor current, PlanShelf shelf, ExtensionShelf extensions, ExtensionPages extensionPages, SigningQueue queue, SigningPages pages, SigningWindow window) : Controller
{
    [HttpGet("/signing")]
    [Requires(Permission.SignPlans)]
    public async Task<IActionResult> Index(CancellationToken cancel) =>
        View("Queue", await queue.ReadAsync(current.Actor, await window.RemainingMinutesAsync(cancel), new WindowForm(), cancel));

    /// <summary>The paper for whoever sees the plan; the decision for its signer.</summary>
    [HttpGet("/signing/{roundId:guid}")]
    [Requires(Permission.ViewCases)]
    public async Task<IActionResult> Show(Guid roundId, bool @return, CancellationToken cancel)
    {
        if (await shelf.OfRoundAsync(current.Actor, roundId, cancel) is not { } open)
        {
            return await extensions.OfRoundAsync(current.Actor, roundId, cancel) is { } asked
                ? View("Extension", await extensionPages.ReadAsync(asked, new ExtensionAnswer { Step = asked.Round.CurrentStep?.Id ?? Guid.Empty, Declines = @return }, cancel))
                : NotFound();
        }

        var round = open.Plan.Rounds.First(r => r.Id == roundId);
        DecisionForm form = @return ? new ReturnForm() : new ApprovalForm();
        form.Page = await pages.ReadAsync(open, round, form as ReturnForm, cancel);
        form.Step = form.Page.Step ?? Guid.Empty;
        return View("Show", form);
    }
}
