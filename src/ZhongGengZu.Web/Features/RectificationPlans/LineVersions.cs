using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Papers;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>Both versions of a line, with mine kept in the form.</summary>
public sealed record LineVersionsPage(Guid PlanId, Guid ProblemId, int Order, string PlanTitle, LineForm Form, TwoVersionsModel Versions);

/// <summary>Somebody else saved the line since it was opened: nothing is lost, field by field is chosen.</summary>
public sealed class LineVersions(CaseDbContext db)
{
    private const string Mine = "mine";

    /// <summary>The page with both versions.</summary>
    public async Task<LineVersionsPage> CompareAsync(OpenPlan open, PlanLine line, LineForm mine, CancellationToken cancel)
    {
        var planId = open.Plan.Id;
        var last = await db.HistoryEntries.AsNoTracking()
            .Where(h => h.CaseId == planId && h.Act == HistoryAct.LineWritten)
            .OrderByDescending(h => h.Sequence)
            .Select(h => new { h.ActorName, h.At })
            .FirstOrDefaultAsync(cancel);
        var theirs = LineForm.Of(open.Plan, line, PlanPageReader.SeenOf(open, line));
        mine.Version = open.Plan.Version;
        mine.Seen = theirs.Seen;
        return new LineVersionsPage(
            planId, line.ProblemId, line.Order, open.Title, mine,
            new TwoVersionsModel(last?.ActorName ?? "别人", last is null ? "" : Wording.Time(last.At), [.. Fields(open, mine, theirs)]));
    }

    /// <summary>What was chosen, put together; what was not asked about is theirs.</summary>
    public LineForm Merge(OpenPlan open, PlanLine line, LineForm mine)
    {
        var theirs = LineForm.Of(open.Plan, line, PlanPageReader.SeenOf(open, line));
        bool TakeMine(string field) => mine.Take!.GetValueOrDefault(field) == Mine;
        T Choose<T>(string field, T own, T other) => TakeMine(field) ? own : other;
        var merged = new LineForm
        {
            Version = open.Plan.Version,
            Seen = theirs.Seen,
            Act = mine.Act,
            CorrectedText = Choose(nameof(LineForm.CorrectedText), mine.CorrectedText, theirs.CorrectedText),
            Standard = Choose(nameof(LineForm.Standard), mine.Standard, theirs.Standard),
            ResponsiblePersonId = Choose(nameof(LineForm.ResponsiblePersonId), mine.ResponsiblePersonId, theirs.ResponsiblePersonId),
            DueOn = Choose(nameof(LineForm.DueOn), mine.DueOn, theirs.DueOn),
            Note = Choose(nameof(LineForm.Note), mine.Note, theirs.Note),
        };
        foreach (var (field, own, other) in Pairs(mine, theirs))
        {
            if (Choose(field, own, other) is { } kept)
            {
                merged.Measures.Add(kept);
            }
        }

        return merged;
    }

    private static IEnumerable<VersionField> Fields(OpenPlan open, LineForm mine, LineForm theirs)
    {
        string? Person(Guid? id) => id is null ? null : open.Name(id);
        yield return new(nameof(LineForm.CorrectedText), "更正表述", mine.CorrectedText, theirs.CorrectedText);
        yield return new(nameof(LineForm.Standard), "整改标准", mine.Standard, theirs.Standard);
        yield return new(nameof(LineForm.ResponsiblePersonId), "责任人", Person(mine.ResponsiblePersonId), Person(theirs.ResponsiblePersonId));
        yield return new(nameof(LineForm.DueOn), "办结时限", mine.DueOn is { } own ? Wording.Day(own) : null, theirs.DueOn is { } other ? Wording.Day(other) : null);
        var number = 0;
        foreach (var (field, ownMeasure, theirMeasure) in Pairs(mine, theirs))
        {
            number++;
            // A measure that only one of the two has is kept unless it is taken out on purpose.
            yield return new(field, "措施" + Wording.Ordinal(number), Words(open, ownMeasure), Words(open, theirMeasure), TakeMine: ownMeasure is not null);
        }

        yield return new(nameof(LineForm.Note), "内部备注", mine.Note, theirs.Note);
    }

    /// <summary>The same measure in both, by key; a new one stands alone.</summary>
    private static IEnumerable<(string Field, MeasureForm? Mine, MeasureForm? Theirs)> Pairs(LineForm mine, LineForm theirs)
    {
        foreach (var other in theirs.Measures)
        {
            yield return ($"measure-{other.Key}", mine.Measures.FirstOrDefault(m => m.Key == other.Key), other);
        }

        for (var i = 0; i < mine.Measures.Count; i++)
        {
            if (theirs.Measures.All(m => m.Key != mine.Measures[i].Key))
            {
                // A key that the line does not have any more comes back as a new measure.
                yield return ($"new-{i}", mine.Measures[i], null);
                mine.Measures[i].Key = null;
            }
        }
    }

    private static string? Words(OpenPlan open, MeasureForm? measure) =>
        measure is null ? null : $"{measure.Text}（{open.Name(measure.OwnerPersonId)}，{ChangeWords.Span(measure.StartOn, measure.DueOn)}）";
}
