using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Inspections;

/// <summary>督查检查: the list and one.</summary>
[Requires(Permission.ViewCases)]
public sealed class InspectionsController(InspectionReader reader) : Controller
{
    [HttpGet("/inspections")]
    public async Task<IActionResult> Index(string? after, CancellationToken cancel) => View(await reader.ListAsync(after, cancel));

    [HttpGet("/inspections/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await reader.CaseAsync(id, cancel) is var (inspection, work) ? View(await reader.PageAsync(inspection, work, cancel)) : NotFound();
}

/// <summary>An inspection is planned: what, how, when, where, by whom.</summary>
[Requires(Permission.PlanInspections)]
public sealed class InspectionFormsController(InspectionReader reader, CurrentCampaign campaigns, CurrentActor current, CaseDesk desk) : Controller
{
    private const string Page = "/Features/Inspections/Form.cshtml";
    private const string Prefix = nameof(InspectionFormPage.Form);

    [HttpGet("/inspections/new")]
    public async Task<IActionResult> New(CancellationToken cancel) =>
        await reader.FormAsync(await reader.PrefilledAsync(cancel), null, cancel) is { } page ? View(Page, page) : NotFound();

    [HttpPost("/inspections")]
    public async Task<IActionResult> Create([Bind(Prefix = Prefix)] InspectionForm form, CancellationToken cancel)
    {
        if (await campaigns.HeadAsync(cancel) is not { } campaign)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(StatusCodes.Status422UnprocessableEntity, form, null, cancel);
        }

        try
        {
            var work = await desk.BeginAsync(current.Actor, campaign.Id, cancel, form.InspectorIds);
            var inspection = Inspection.Plan(work, form.ToContent());
            desk.Add(inspection);
            await desk.SaveAsync(work, cancel, form.Key == Guid.Empty ? null : form.Key.ToString(), InspectionPage.HrefOf(inspection.Id));
            TempData.Say($"{inspection.Number} 已建。发出督查意见以前，被督查单位看不到。");
            return Redirect(InspectionPage.HrefOf(inspection.Id));
        }
        catch (AlreadyDone first)
        {
            return Redirect(first.ResultUrl ?? "/inspections");
        }
        catch (Refusal refusal) when (refusal.Fields.Count > 0)
        {
            return await AgainAsync(ModelState.Take(refusal, Prefix), form, null, cancel);
        }
    }

    [HttpGet("/inspections/{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await reader.CaseAsync(id, cancel) is var (inspection, work) && InspectionRules.Check(work, inspection, InspectionAct.Change) is null
            ? View(Page, await reader.FormAsync(InspectionForm.Of(inspection), inspection, cancel))
            : NotFound();

    [HttpPost("/inspections/{id:guid}/edit")]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = Prefix)] InspectionForm form, CancellationToken cancel)
    {
        if (await reader.CaseAsync(id, cancel, form.InspectorIds) is not var (inspection, work))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(StatusCodes.Status422UnprocessableEntity, form, inspection, cancel);
        }

        try
        {
            if (form.Version != inspection.Version)
            {
                throw new Refusal(RefusalCode.Stale);
            }

            inspection.Change(work, form.ToContent());
            await desk.SaveAsync(work, cancel);
        }
        catch (Refusal refusal) when (refusal.Kind != RefusalKind.Forbidden)
        {
            // What was typed stays; the next sending is over what is there now.
            ModelState.Remove($"{Prefix}.{nameof(form.Version)}");
            form.Version = inspection.Version;
            return await AgainAsync(ModelState.Take(refusal, Prefix), form, inspection, cancel);
        }

        TempData.Say("已存。");
        return Redirect(InspectionPage.HrefOf(id));
    }

    private async Task<IActionResult> AgainAsync(int status, InspectionForm form, Inspection? inspection, CancellationToken cancel)
    {
        Response.StatusCode = status;
        return View(Page, await reader.FormAsync(form, inspection, cancel));
    }
}

/// <summary>Called off while nothing has been found.</summary>
[Requires(Permission.PlanInspections)]
public sealed class InspectionCancellationsController(InspectionReader reader, CaseDesk desk) : Controller
{
    [HttpPost("/inspections/{id:guid}/cancellation")]
    public async Task<IActionResult> Create(Guid id, string? reason, CancellationToken cancel)
    {
        if (await reader.CaseAsync(id, cancel) is not var (inspection, work))
        {
            return NotFound();
        }

        try
        {
            inspection.Cancel(work, reason);
            await desk.SaveAsync(work, cancel);
        }
        catch (Refusal refusal) when (refusal.Fields.Count > 0)
        {
            Response.StatusCode = ModelState.Take(refusal);
            return View("/Features/Inspections/Show.cshtml", await reader.PageAsync(inspection, work, cancel, reason));
        }

        TempData.Say("已取消。");
        return Redirect(InspectionPage.HrefOf(id));
    }
}
