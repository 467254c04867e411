using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Papers;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>The plan page, shown as it stands or again with a form that was refused.</summary>
public sealed class PlanPageReader(PlanReader reader, PeopleChoices people, Drafts drafts)
{
    /// <summary>The page with one line open: to be written where that is allowed, else to be read.</summary>
    public async Task<PlanPage> ReadAsync(OpenPlan open, Guid? line, bool allHistory, CancellationToken cancel)
    {
        var opened = line is { } id ? open.Plan.Latest.Line(id) : null;
        if (opened is null || !open.May(PlanAct.Edit))
        {
            return await ComposeAsync(open, opened, null, null, null, allHistory, cancel);
        }

        var kept = await drafts.ReadAsync(open.Work.PersonId, LineDraft.KeyOf(opened.ProblemId), cancel);
        var form = kept is null ? LineForm.Of(open.Plan, opened, SeenOf(open, opened)) : LineDraft.Read(kept);
        return await ComposeAsync(open, opened, form, kept?.SavedAt, null, allHistory, cancel);
    }

    /// <summary>The page again with what was typed into a line.</summary>
    public Task<PlanPage> WithLineAsync(OpenPlan open, PlanLine line, LineForm form, CancellationToken cancel) =>
        ComposeAsync(open, line, form, null, null, allHistory: false, cancel);

    /// <summary>The page again with what was typed into the record.</summary>
    public Task<PlanPage> WithRecordAsync(OpenPlan open, RecordForm record, CancellationToken cancel) =>
        ComposeAsync(open, null, null, null, record, allHistory: false, cancel);

    /// <summary>What a form has to have seen of a line, so that it may be written over.</summary>
    public static string SeenOf(OpenPlan open, PlanLine line) => FrozenLine.Of(line, open.Problems[line.ProblemId]).Digest();

    private async Task<PlanPage> ComposeAsync(OpenPlan open, PlanLine? line, LineForm? form, DateTime? restoredAt, RecordForm? record, bool allHistory, CancellationToken cancel)
    {
        if (line is not null && form is not null)
        {
            LineEditor.Around(open, line, form, await people.ForAsync(open, line, form.People(), cancel), restoredAt);
        }

        return PlanPages.Compose(open, await reader.ReadAsync(open, allHistory, cancel), line?.ProblemId, form, record);
    }
}
