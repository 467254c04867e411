using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Extensions;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Papers;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.Problems;

/// <summary>A measure with its problem, loaded for a report; of the problem nothing is shown.</summary>
public sealed record MeasureCase(CaseWork Work, Problem Problem, RectificationPlan? Plan);

/// <summary>One measure: what, by when, what was reported.</summary>
public sealed record MeasurePage(
    Guid Id, Guid ProblemId, int Order, string Text, string UnitName, bool IsPersonal, DateOnly? StartOn, DateOnly DueOn, DateOnly? OriginalDueOn, LightWord Light, bool MayReport, string? ExtendHref, IReadOnlyList<ExtensionLine> Extensions,
    IReadOnlyList<MeasureReport> Reports, OpenForm? Form);

/// <summary>Reads measures for whoever sees them, be it the measure alone.</summary>
public sealed class MeasureReader(CaseDbContext db, CaseDesk desk, CurrentActor current, PersonalReads reads)
{
    /// <summary>The measure's problem for a report, or null when the actor sees no such measure.</summary>
    public async Task<MeasureCase?> CaseAsync(Guid problemId, Guid measureId, CancellationToken cancel)
    {
        if (!await db.MeasureTasks.VisibleTo(current.Actor).AnyAsync(m => m.Id == measureId && m.ProblemId == problemId, cancel))
        {
            return null;
        }

        var file = await desk.ProblemAsync(problemId, cancel);
        return new MeasureCase(await desk.BeginAsync(current.Actor, file.Problem.CampaignId, cancel), file.Problem, file.Plan);
    }

    /// <summary>The page of a measure, or null; a read by the office of a personal one is written down.</summary>
    public async Task<MeasurePage?> PageAsync(Guid id, OpenForm? form, CancellationToken cancel)
    {
        var problemId = await db.MeasureTasks.VisibleTo(current.Actor).Where(m => m.Id == id).Select(m => (Guid?)m.ProblemId).SingleOrDefaultAsync(cancel);
        if (problemId is null || await CaseAsync(problemId.Value, id, cancel) is not { } it)
        {
            return null;
        }

        await reads.NoteAsync(current.Actor, it.Problem.ListId, it.Problem.PersonId, it.Problem.Id, cancel);
        var measure = it.Problem.Measures.First(m => m.Id == id);
        var scale = it.Work.Lights;
        var may = ProblemRules.Check(it.Work, it.Problem, ProblemAct.Report) is null && measure.DoneAt is null && ProblemRules.MayReport(it.Work, it.Problem, measure);
        return new MeasurePage(
            id, it.Problem.Id, measure.Order, measure.Text, it.Work.Routing.Directory.Unit(it.Problem.UnitId)?.Name ?? "", it.Problem.PersonId is not null,
            measure.StartOn, measure.DueOn, measure.OriginalDueOn, DueWords.Light(scale, Shanghai.EndOfDay(measure.DueOn), measure.DoneAt), may,
            ExtensionRules.CheckAsk(it.Work, it.Problem, measure) is null ? $"/problems/{it.Problem.Id}/extensions/new?measure={id}" : null,
            ExtensionLines.Of(it.Work, it.Problem, it.Plan, id), measure.Reports, may ? form ?? new OpenForm(FormKind.Report, id) : null);
    }
}
