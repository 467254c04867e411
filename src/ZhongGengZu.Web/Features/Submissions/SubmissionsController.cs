using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Submissions;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Submissions;

/// <summary>报送: what my unit owes, what I am to receive, and the page of one.</summary>
[Requires(Permission.SendSubmissions, Permission.ReceiveSubmissions, Permission.FileForUnit)]
public sealed class SubmissionsController(InboxReader inbox, SubmissionReader reader) : Controller
{
    [HttpGet("/submissions")]
    public async Task<IActionResult> Index(string? deliverable, string? period, CancellationToken cancel) => View(await inbox.ReadAsync(deliverable, period, cancel));

    [HttpGet("/submissions/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await reader.CaseAsync(id, cancel) is { } it ? View(await reader.FormAsync(it, cancel)) : NotFound();
}

/// <summary>What every act on a submission shares: the page again with all that was typed, or on to the page.</summary>
public abstract class SubmissionActController(SubmissionReader reader, CaseDesk desk) : Controller
{
    protected SubmissionReader Reader => reader;

    protected CaseDesk Desk => desk;

    /// <summary>Load, one domain method, save, go back to the page; refused fields bring the page with what was typed.</summary>
    protected async Task<IActionResult> ActAsync(Guid id, Action<SubmissionCase> act, string done, SubmissionForm form, CancellationToken cancel)
    {
        if (await reader.CaseAsync(id, cancel) is not { } it)
        {
            return NotFound();
        }

        try
        {
            act(it);
            await desk.SaveAsync(it.Work, cancel);
        }
        catch (Refusal refusal) when (refusal.Fields.Count > 0)
        {
            return await AgainAsync(id, form, ModelState.Take(refusal), null, cancel);
        }

        TempData.Say(done);
        return Redirect(it.Href);
    }

    protected async Task<IActionResult> AgainAsync(Guid id, SubmissionForm form, int status, string? theirs, CancellationToken cancel)
    {
        reader.Forget();
        if (await reader.CaseAsync(id, cancel) is not { } it)
        {
            return NotFound();
        }

        form.Password = null;
        ModelState.SetModelValue(nameof(SubmissionForm.Password), null, null);
        ModelState.SetModelValue(nameof(SubmissionForm.Version), null, null);
        form.Version = it.Submission.Version;
        form.Summary ??= it.Submission.Summary;
        form.Page = await reader.PageAsync(it, cancel) with { TheirSummary = theirs };
        Response.StatusCode = status;
        return View("/Features/Submissions/Show.cshtml", form);
    }

    /// <summary>Somebody saved another text since the page was read: the page again, both texts on it. Null = nobody did.</summary>
    protected async Task<IActionResult?> StaleAsync(SubmissionCase it, SubmissionForm form, CancellationToken cancel)
    {
        if (form.Version == it.Submission.Version || form.Summary == it.Submission.Summary)
        {
            return null;
        }

        ModelState.AddModelError(nameof(SubmissionForm.Summary), "您打开以后有人先存了一稿，您写的还在这里；对过下面那一稿再存。");
        return await AgainAsync(it.Submission.Id, form, StatusCodes.Status409Conflict, it.Submission.Summary, cancel);
    }
}
