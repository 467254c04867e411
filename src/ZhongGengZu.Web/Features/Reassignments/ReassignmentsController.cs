using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Reassignments;

/// <summary>A request or a decision as typed.</summary>
public sealed class ReassignmentForm
{
    [Display(Name = "应由谁主办")]
    public Guid? ToUnitId { get; set; }

    [Display(Name = "理由")]
    public string? Reason { get; set; }

    [Display(Name = "主办单位")]
    public Guid? LeadUnitId { get; set; }

    [Display(Name = "原主办单位")]
    public bool KeepAssisting { get; set; } = true;

    [Display(Name = "认定意见")]
    public string? Decision { get; set; }

    /// <summary>One request is one, however often the button is pressed.</summary>
    public Guid Key { get; set; }
}

/// <summary>主办认定: what is contested, for the office.</summary>
[Requires(Permission.DecideLead)]
public sealed class ContestedController(ReassignmentReader reader) : Controller
{
    [HttpGet("/reassignments")]
    public async Task<IActionResult> Index(string? after, CancellationToken cancel) => View("/Features/Reassignments/Index.cshtml", await reader.ListAsync(after, cancel));
}

/// <summary>What the acts of this room share: load, one domain method, save, back; a refused form comes again as it was typed.</summary>
public abstract class ReassignmentActController(ReassignmentReader reader, CaseDesk desk) : Controller
{
    protected const string ShowView = "/Features/Reassignments/Show.cshtml";

    protected ReassignmentReader Reader => reader;

    protected CaseDesk Desk => desk;

    protected async Task<IActionResult> ActAsync(Guid id, ReassignmentForm form, string done, Func<ReassignmentCase, Task> act, CancellationToken cancel)
    {
        if (await reader.CaseAsync(id, cancel) is not { } it)
        {
            return NotFound();
        }

        var back = $"/problems/{id}";
        try
        {
            await act(it);
            await desk.SaveAsync(it.Work, cancel, form.Key == Guid.Empty ? null : form.Key.ToString(), back);
        }
        catch (AlreadyDone first)
        {
            return Redirect(first.ResultUrl ?? back);
        }
        catch (Refusal refusal) when (refusal.Kind != RefusalKind.Forbidden)
        {
            Response.StatusCode = ModelState.Take(refusal);
            reader.Forget();
            ViewData["Form"] = form;
            return View(ShowView, await reader.PageAsync((await reader.CaseAsync(id, cancel))!, cancel));
        }

        TempData.Say(done);
        return Redirect(back);
    }
}

/// <summary>One problem's requests, and asking.</summary>
public sealed class ReassignmentsController(ReassignmentReader reader, CaseDesk desk) : ReassignmentActController(reader, desk)
{
    [HttpGet("/problems/{id:guid}/reassignment")]
    [Requires(Permission.ViewCases)]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await Reader.CaseAsync(id, cancel) is { } it && await Reader.PageAsync(it, cancel) is var page && (page.MayAsk || it.Newest is not null) ? View(ShowView, page) : NotFound();

    [HttpPost("/problems/{id:guid}/reassignment")]
    [Requires(Permission.FileForUnit)]
    public Task<IActionResult> Create(Guid id, ReassignmentForm form, CancellationToken cancel) => ActAsync(
        id, form, "已请督查考核办认定主办。",
        it =>
        {
            Desk.Add(ReassignmentRequest.Ask(it.Work, it.Problem, it.Newest, form.ToUnitId, form.Reason));
            return Task.CompletedTask;
        },
        cancel);
}

/// <summary>撤回 a request.</summary>
[Requires(Permission.FileForUnit)]
public sealed class ReassignmentWithdrawalsController(ReassignmentReader reader, CaseDesk desk) : ReassignmentActController(reader, desk)
{
    [HttpPost("/problems/{id:guid}/reassignment/withdrawal")]
    public Task<IActionResult> Create(Guid id, CancellationToken cancel) => ActAsync(
        id, new ReassignmentForm(), "已撤回，主办不变。",
        it =>
        {
            (it.Newest ?? throw new Refusal(RefusalCode.WrongState)).Withdraw(it.Work, it.Problem);
            return Task.CompletedTask;
        },
        cancel);
}

/// <summary>认定: only the 督查考核办 changes the 主办.</summary>
[Requires(Permission.DecideLead)]
public sealed class ReassignmentDecisionsController(ReassignmentReader reader, CaseDesk desk) : ReassignmentActController(reader, desk)
{
    [HttpPost("/problems/{id:guid}/reassignment/decision")]
    public Task<IActionResult> Create(Guid id, ReassignmentForm form, CancellationToken cancel) => ActAsync(
        id, form, "已认定，记入办理记录。",
        async it =>
        {
            var request = it.Newest ?? throw new Refusal(RefusalCode.WrongState);
            var lead = form.LeadUnitId ?? throw new Refusal(RefusalCode.Required, nameof(form.LeadUnitId));
            if (lead == it.Problem.UnitId)
            {
                request.Keep(it.Work, it.Problem, form.Decision);
                return;
            }

            var to = await Desk.PapersOfUnitAsync(it.Problem.CampaignId, lead, cancel) ?? throw new Refusal(RefusalCode.UnknownChoice, nameof(form.LeadUnitId));
            Desk.Add(request.Move(it.Work, it.Problem, new UnitPapers(it.File.List, it.File.Plan), to, form.KeepAssisting, form.Decision));
        },
        cancel);
}
