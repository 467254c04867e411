using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Shell.Papers;

/// <summary>A difference between two versions in words: old and new, by field.</summary>
public static class ChangeWords
{
    private const int FewLines = 1;

    /// <summary>Every change; the line is named when more than one has changed.</summary>
    public static ChangeListModel Of(OpenPlan open, IReadOnlyList<LineDifference> differences) =>
        new([.. differences.SelectMany(d => Of(open, d, differences.Count > FewLines))]);

    /// <summary>都在问题 1 or 在第 1、3 条.</summary>
    public static string Where(IReadOnlyList<LineDifference> differences) => differences.Count switch
    {
        0 => "内容没有改",
        FewLines => $"都在第 {differences[0].Line.Order} 条",
        _ => $"在第 {string.Join("、", differences.Select(d => d.Line.Order))} 条",
    };

    /// <summary>A measure with who and till when.</summary>
    public static string Measure(OpenPlan open, FrozenMeasure measure) =>
        $"{measure.Text}（{open.Name(measure.OwnerPersonId)}，{Span(measure.StartOn, measure.DueOn)}）";

    /// <summary>4-19 至 4-21.</summary>
    public static string Span(DateOnly? start, DateOnly? due) => (start, due) switch
    {
        (null, null) => "未定",
        (null, { } till) => $"至 {Wording.Mark(till)}",
        ({ } from, null) => $"{Wording.Mark(from)} 起",
        ({ } from, { } till) => $"{Wording.Mark(from)} 至 {Wording.Mark(till)}",
    };

    private static IEnumerable<Change> Of(OpenPlan open, LineDifference difference, bool named)
    {
        var where = named ? $"第 {difference.Line.Order} 条" : null;
        if (difference.Before is null || difference.After is null)
        {
            yield return new Change($"第 {difference.Line.Order} 条", difference.Before?.Text, difference.After?.Text, difference.Before is null ? "新增的一条" : "撤下的一条");
            yield break;
        }

        foreach (var field in difference.Fields)
        {
            yield return new Change(Wording.Of(field), Value(open, difference.Before, field), Value(open, difference.After, field), where);
        }

        foreach (var (number, before, after) in difference.Measures)
        {
            var onlyText = before is not null && after is not null && before with { Text = after.Text } == after;
            yield return new Change(
                "措施" + Wording.Ordinal(number),
                before is null ? null : onlyText ? before.Text : Measure(open, before),
                after is null ? null : onlyText ? after.Text : Measure(open, after),
                where);
        }
    }

    private static string? Value(OpenPlan open, FrozenLine line, LineField field) => field switch
    {
        LineField.Text => line.Text,
        LineField.FocusArea => FocusWords.Of(open.Work.Definition, line.FocusAreaCode),
        LineField.Term => line.Term is { } term ? Wording.Of(term) : null,
        LineField.Standard => line.Standard,
        LineField.Leader => line.LeaderPersonId is null ? null : open.Name(line.LeaderPersonId),
        LineField.Responsible => line.ResponsiblePersonId is null ? null : open.Name(line.ResponsiblePersonId),
        _ => line.DueOn is { } due ? Wording.Day(due) : null,
    };
}
