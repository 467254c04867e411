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

/// <summary>现在交办: a finding becomes a problem without waiting for the 督查意见.</summary>
[Requires(Permission.PlanInspections)]
public sealed class FindingProblemsController(InspectionReader reader, CaseDesk desk) : Controller
{
    [HttpPost("/inspections/{id:guid}/findings/{finding:guid}/problem")]
    public async Task<IActionResult> Create(Guid id, Guid finding, CancellationToken cancel)
    {
        if (await reader.CaseAsync(id, cancel) is not var (inspection, work)
            || inspection.Findings.FirstOrDefault(f => f.Id == finding) is not { } it
            || await desk.PapersOfUnitAsync(inspection.CampaignId, it.UnitId, cancel) is not { } papers)
        {
            return NotFound();
        }

        var raised = inspection.Raise(work, finding, papers);
        raised.AddTo(desk);
        await desk.SaveAsync(work, cancel);
        TempData.Say($"已交办，{raised.Problems[0].Number}，到了单位的整改方案里。");
        return Redirect(InspectionPage.HrefOf(id));
    }
}

/// <summary>发督查意见 to one unit.</summary>
[Requires(Permission.PlanInspections)]
public sealed class ConclusionFormsController(InspectionReader reader, CaseDesk desk) : Controller
{
    private const string Page = "/Features/Inspections/Conclude.cshtml";
    private const string Prefix = nameof(ConclusionFormPage.Form);

    [HttpGet("/inspections/{id:guid}/conclusions/new")]
    public async Task<IActionResult> New(Guid id, Guid? unit, CancellationToken cancel) =>
        await reader.CaseAsync(id, cancel) is var (inspection, work) && InspectionRules.Check(work, inspection, InspectionAct.Conclude) is null
        && await reader.ConclusionFormAsync(new ConclusionForm { UnitId = unit, Version = inspection.Version, Key = Guid.CreateVersion7() }, inspection, work, cancel) is { } page
            ? View(Page, page)
            : NotFound();

    [HttpPost("/inspections/{id:guid}/conclusions")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = Prefix)] ConclusionForm form, CancellationToken cancel)
    {
        var next = InspectionPage.HrefOf(id);
        if (await reader.CaseAsync(id, cancel) is not var (inspection, work)
            || form.UnitId is not { } unit || await desk.PapersOfUnitAsync(inspection.CampaignId, unit, cancel) is not { } papers)
        {
            return NotFound();
        }

        try
        {
            var key = form.Key == Guid.Empty ? null : form.Key.ToString();
            if (key is not null)
            {
                // Before the act: sent twice, the second would find the unit concluded.
                await desk.RequireFirstAsync(work.Actor, key, cancel);
            }

            if (form.Version != inspection.Version)
            {
                throw new Refusal(RefusalCode.Stale);
            }

            var (conclusion, raised) = inspection.Conclude(work, form.Text, papers);
            desk.Add(conclusion);
            raised.AddTo(desk);
            await desk.SaveAsync(work, cancel, key, next);
            TempData.Say($"督查意见已发出{(raised.Problems.Count == 0 ? "" : $"，{raised.Problems.Count} 个问题已交办")}。");
            return Redirect(next);
        }
        catch (AlreadyDone)
        {
            return Redirect(next);
        }
        catch (Refusal refusal) when (refusal.Fields.Count > 0 || refusal.Code == RefusalCode.Stale)
        {
            form.Text ??= "";
            ModelState.Remove($"{Prefix}.{nameof(form.Version)}");
            form.Version = inspection.Version;
            Response.StatusCode = ModelState.Take(refusal, Prefix);
            return await reader.ConclusionFormAsync(form, inspection, work, cancel) is { } page ? View(Page, page) : NotFound();
        }
    }
}

internal static class RaisedFindingsOnDesk
{
    /// <summary>Takes up the problems, and the plan if they have begun it.</summary>
    public static void AddTo(this RaisedFindings raised, CaseDesk desk)
    {
        foreach (var problem in raised.Problems)
        {
            desk.Add(problem);
        }

        desk.Add(raised.Plan);
    }
}
