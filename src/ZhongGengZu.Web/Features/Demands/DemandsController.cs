using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Submissions;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Demands;

/// <summary>临时报送: what the office asks beside the plan, with notice or a reason, and not what it has already.</summary>
[Requires(Permission.IssueDemands)]
public sealed class DemandsController(DemandReader reader, DemandDesk desk, CurrentActor current) : DemandFormController(reader, desk)
{
    [HttpGet("/demands")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View("/Features/Demands/Index.cshtml", await Reader.ListAsync(cancel));

    [HttpGet("/demands/new")]
    public async Task<IActionResult> New(CancellationToken cancel) =>
        await Reader.PageAsync(new DemandForm(), null, cancel) is { } page ? View(FormView, page) : NotFound();

    [HttpPost("/demands")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] DemandForm form, CancellationToken cancel)
    {
        var already = await AlreadyAsync(form, cancel);
        if (await Reader.PageAsync(form, already, cancel) is not { } page)
        {
            return NotFound();
        }

        if (!ModelState.IsValid || (already.Count > 0 && !form.Seen))
        {
            return await ShowAsync(form, already, ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity, cancel);
        }

        var facts = form.Facts(already);
        if (facts.Units.Count == 0 && facts.Taken.Count > 0)
        {
            TempData.Say($"{facts.Taken.Count} 家都报过了，从已报的取，没有再发。");
            return Redirect("/demands");
        }

        try
        {
            var made = await Desk.IssueAsync(current.Actor, page.Campaign.Id, facts, form.TakenKey(), "/demands", cancel);
            TempData.Say($"已发给 {made} 家，在各家工作台{(facts.Taken.Count > 0 ? $"；{facts.Taken.Count} 家从已报的取，没有再要" : "")}。");
            return Redirect("/demands");
        }
        catch (AlreadyDone first)
        {
            return Redirect(first.ResultUrl ?? "/demands");
        }
        catch (Refusal refusal) when (refusal.Fields.Count > 0)
        {
            return await ShowAsync(form, null, ModelState.Take(refusal, nameof(DemandPage.Form)), cancel);
        }
    }
}

/// <summary>先看发给谁: who gets it with how much notice, and who has sent the same already. Nothing goes out.</summary>
[Requires(Permission.IssueDemands)]
public sealed class DemandPreviewsController(DemandReader reader, DemandDesk desk) : DemandFormController(reader, desk)
{
    [HttpPost("/demands/preview")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] DemandForm form, CancellationToken cancel) =>
        await ShowAsync(form, await AlreadyAsync(form, cancel), ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity, cancel);
}

/// <summary>What issuing and looking first share.</summary>
public abstract class DemandFormController(DemandReader reader, DemandDesk desk) : Controller
{
    protected const string FormView = "/Features/Demands/New.cshtml";

    protected DemandReader Reader => reader;

    protected DemandDesk Desk => desk;

    protected async Task<IReadOnlyList<SentMaterial>> AlreadyAsync(DemandForm form, CancellationToken cancel) =>
        string.IsNullOrWhiteSpace(form.Name) || form.Units.Count == 0 ? [] : await desk.SentAsync(form.Units, form.Name.Trim(), form.Asked?.Trim(), cancel);

    /// <summary>The page with all that was typed; what is there already comes ticked.</summary>
    protected async Task<IActionResult> ShowAsync(DemandForm form, IReadOnlyList<SentMaterial>? already, int status, CancellationToken cancel)
    {
        if (!form.Seen && already is not null)
        {
            form.Taken = [.. already.Select(a => a.SubmissionId)];
        }

        form.Seen = already is not null;
        ModelState.Remove($"{nameof(DemandPage.Form)}.{nameof(form.Seen)}");
        if (await reader.PageAsync(form, already, cancel) is not { } page)
        {
            return NotFound();
        }

        Response.StatusCode = status;
        return View(FormView, page);
    }
}
