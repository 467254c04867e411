using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Inspections;

/// <summary>督查发现: written down on the spot, corrected and taken off while nothing has come of it.</summary>
[Requires(Permission.RecordFindings)]
public sealed class FindingsController(InspectionReader reader, CaseDesk desk) : Controller
{
    private const string Page = "/Features/Inspections/Finding.cshtml";
    private const string Prefix = nameof(FindingFormPage.Form);

    [HttpGet("/inspections/{id:guid}/findings/new")]
    public async Task<IActionResult> New(Guid id, Guid? unit, CancellationToken cancel) =>
        await RecordableAsync(id, cancel) is var (inspection, work)
            ? View(Page, InspectionReader.FindingForm(new FindingForm { UnitId = unit, Key = Guid.CreateVersion7() }, inspection, work, null))
            : NotFound();

    [HttpPost("/inspections/{id:guid}/findings")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = Prefix)] FindingForm form, CancellationToken cancel)
    {
        var next = form.Again ? $"{InspectionPage.HrefOf(id)}/findings/new?unit={form.UnitId}" : InspectionPage.HrefOf(id);
        return await SaveAsync(id, form, null, (inspection, work) => inspection.Find(work, form.ToContent(work.Definition)), "已记下。", next, cancel);
    }

    [HttpGet("/inspections/{id:guid}/findings/{finding:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, Guid finding, CancellationToken cancel) =>
        await RecordableAsync(id, cancel) is var (inspection, work) && inspection.Findings.FirstOrDefault(f => f.Id == finding) is { State: FindingState.Recorded } it
            ? View(Page, InspectionReader.FindingForm(FindingForm.Of(it, work.Definition), inspection, work, finding))
            : NotFound();

    [HttpPost("/inspections/{id:guid}/findings/{finding:guid}/edit")]
    public Task<IActionResult> Update(Guid id, Guid finding, [Bind(Prefix = Prefix)] FindingForm form, CancellationToken cancel) =>
        SaveAsync(id, form, finding, (inspection, work) => inspection.Correct(work, finding, form.ToContent(work.Definition)), "已存。", InspectionPage.HrefOf(id), cancel);

    [HttpPost("/inspections/{id:guid}/findings/{finding:guid}/removal")]
    public async Task<IActionResult> Destroy(Guid id, Guid finding, CancellationToken cancel)
    {
        if (await reader.CaseAsync(id, cancel) is not var (inspection, work))
        {
            return NotFound();
        }

        inspection.Remove(work, finding);
        await desk.SaveAsync(work, cancel);
        TempData.Say("已删去。");
        return Redirect(InspectionPage.HrefOf(id));
    }

    private async Task<(Inspection Inspection, CaseWork Work)?> RecordableAsync(Guid id, CancellationToken cancel) =>
        await reader.CaseAsync(id, cancel) is var (inspection, work) && InspectionRules.Check(work, inspection, InspectionAct.Record) is null ? (inspection, work) : null;

    private async Task<IActionResult> SaveAsync(Guid id, FindingForm form, Guid? finding, Action<Inspection, CaseWork> act, string done, string next, CancellationToken cancel)
    {
        if (await reader.CaseAsync(id, cancel) is not var (inspection, work))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(Page, InspectionReader.FindingForm(form, inspection, work, finding));
        }

        try
        {
            act(inspection, work);
            await desk.SaveAsync(work, cancel, form.Key == Guid.Empty ? null : form.Key.ToString(), next);
        }
        catch (AlreadyDone)
        {
            return Redirect(next);
        }
        catch (Refusal refusal) when (refusal.Fields.Count > 0)
        {
            Response.StatusCode = ModelState.Take(refusal, Prefix);
            return View(Page, InspectionReader.FindingForm(form, inspection, work, finding));
        }

        TempData.Say(done);
        return Redirect(next);
    }
}
