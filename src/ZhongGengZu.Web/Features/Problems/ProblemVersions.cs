using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.Problems;

/// <summary>A stale form: what I typed (to be posted again) and what somebody saved meanwhile.</summary>
public sealed record StalePage(Guid Id, Guid ListId, string TheirName, string TheirTime, TwoVersionsModel Versions, ProblemForm Mine, string DraftKey);

/// <summary>Two versions of a draft, field by field.</summary>
public static class ProblemVersions
{
    private sealed record Field(string Name, string Label, Func<ProblemForm, CampaignDefinition, PostDirectory, string?> Words, Action<ProblemForm, ProblemForm> Copy);

    private static readonly Field[] Fields =
    [
        new("Text", "问题内容", (f, _, _) => f.Text?.Trim(), (to, from) => to.Text = from.Text),
        new("Focus", "治理重点", (f, d, _) => FocusWords.Of(d, f.Content(d, true).FocusAreaCode), (to, from) => (to.FocusFirst, to.FocusAreaCode) = (from.FocusFirst, from.FocusAreaCode)),
        new("FocusNote", "“其他”是什么", (f, _, _) => f.FocusNote, (to, from) => to.FocusNote = from.FocusNote),
        new("FacetCode", "查的方面", (f, d, _) => d.Facets.FirstOrDefault(x => x.Code == f.FacetCode)?.Name, (to, from) => to.FacetCode = from.FacetCode),
        new("BenchmarkCode", "对照什么", (f, d, _) => d.Benchmarks.FirstOrDefault(x => x.Code == f.BenchmarkCode)?.Name, (to, from) => to.BenchmarkCode = from.BenchmarkCode),
        new("Source", "问题来源", (f, d, _) => string.Join(" ", new[] { d.Source(f.SourceCode)?.Name, f.SourceReference }.OfType<string>()), (to, from) => (to.SourceCode, to.SourceReference) = (from.SourceCode, from.SourceReference)),
        new("Term", "办理方式", (f, d, _) => TermWords(f.Content(d, true)), CopyTerm),
        new("Standard", "整改标准", (f, _, _) => f.Standard, (to, from) => to.Standard = from.Standard),
        new("Measure", "整改措施", (f, _, _) => f.Measure, (to, from) => to.Measure = from.Measure),
        new("ResponsiblePersonId", "责任人", (f, _, p) => f.ResponsiblePersonId is { } id ? p.Person(id)?.Name : null, (to, from) => to.ResponsiblePersonId = from.ResponsiblePersonId),
        new("AssistingUnitIds", "协办单位", (f, _, p) => string.Join("、", f.AssistingUnitIds.Select(u => p.Unit(u)?.Name).Order(StringComparer.Ordinal)), (to, from) => to.AssistingUnitIds = from.AssistingUnitIds),
    ];

    /// <summary>The fields with both versions' words.</summary>
    public static TwoVersionsModel Compare(ProblemForm mine, ProblemForm theirs, ProblemCase it, string theirName, string theirTime)
    {
        var (definition, directory) = (it.Work.Definition, it.Work.Routing.Directory);
        return new TwoVersionsModel(theirName, theirTime, [.. Fields
            .Select(f => new VersionField(f.Name, f.Label, Blank(f.Words(mine, definition, directory)), Blank(f.Words(theirs, definition, directory))))
            .Where(f => f.Mine is not null || f.Theirs is not null)]);
    }

    /// <summary>Takes theirs where they were chosen.</summary>
    public static void Merge(ProblemForm mine, ProblemForm theirs, IReadOnlyDictionary<string, string> take)
    {
        foreach (var field in Fields.Where(f => take.TryGetValue(f.Name, out var choice) && choice == "theirs"))
        {
            field.Copy(mine, theirs);
        }
    }

    private static string? TermWords(ProblemContent content) => content.Term is not { } term ? null : string.Join("　", new[]
    {
        Wording.Of(term), content.DoneWhat, (content.DoneOn ?? content.FirstResultOn ?? content.DueOn) is { } day ? Wording.Day(day) : null,
    }.OfType<string>());

    private static void CopyTerm(ProblemForm to, ProblemForm from) =>
        (to.Term, to.DoneWhat, to.DoneOn, to.FirstResultOn, to.DueOn) = (from.Term, from.DoneWhat, from.DoneOn, from.FirstResultOn, from.DueOn);

    private static string? Blank(string? words) => string.IsNullOrWhiteSpace(words) ? null : words;
}
