using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Problems;

/// <summary>反馈 a measure, from the problem's page or, for whoever sees the measure alone, from the measure's.</summary>
[Requires(Permission.ReportProgress)]
public sealed class ReportsController(MeasureReader measures, ProblemReader reader, CaseDesk desk) : Controller
{
    [HttpPost("/problems/{id:guid}/measures/{measureId:guid}/reports")]
    public async Task<IActionResult> Create(Guid id, Guid measureId, string? text, bool done, CancellationToken cancel)
    {
        if (await measures.CaseAsync(id, measureId, cancel) is not { } it)
        {
            return NotFound();
        }

        try
        {
            it.Problem.Report(it.Work, measureId, text ?? "", done);
            await desk.SaveAsync(it.Work, cancel);
        }
        catch (Refusal refusal) when (refusal.Kind != RefusalKind.Forbidden)
        {
            Response.StatusCode = ModelState.Take(refusal);
            reader.Forget();
            var form = new OpenForm(FormKind.Report, measureId, text, done);
            return await reader.PageAsync(id, form, wholeHistory: false, cancel) is { } page
                ? View("Show", page)
                : View("Measure", await measures.PageAsync(measureId, form, cancel));
        }

        TempData.Say(done ? "已反馈：做完。" : "已反馈进展。");
        return Redirect(await reader.IsVisibleAsync(id, cancel) ? $"/problems/{id}" : $"/measures/{measureId}");
    }
}

/// <summary>One measure and nothing around it: the page of an owner who may not read the problem.</summary>
[Requires(Permission.ReportProgress)]
public sealed class MeasuresController(MeasureReader measures, ProblemReader reader) : Controller
{
    [HttpGet("/measures/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        if (await measures.PageAsync(id, null, cancel) is not { } page)
        {
            return NotFound();
        }

        // Who may read the whole gets the whole, with this measure's form open.
        return await reader.IsVisibleAsync(page.ProblemId, cancel)
            ? Redirect($"/problems/{page.ProblemId}{(page.MayReport ? $"?act=report&measure={id}#act" : "")}")
            : View("Measure", page);
    }
}
