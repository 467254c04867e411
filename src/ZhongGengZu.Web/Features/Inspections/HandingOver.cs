using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Inspections;

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
