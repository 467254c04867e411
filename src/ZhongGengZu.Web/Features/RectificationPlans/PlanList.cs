using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Papers;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>问题、任务、责任、措施清单: four views of the one record. The columns of each stand here, once, for page and print.</summary>
public sealed record PlanList(Guid PlanId, string PlanTitle, string Name, string Standing, IReadOnlyList<(ListKind Kind, string Name)> Others, ListKind Kind, IReadOnlyList<string> Heads, IReadOnlyList<PlanListRow> Rows)
{
    /// <summary>The list of a kind; a plan that has been signed shows what was signed.</summary>
    public static PlanList Of(OpenPlan open, ListKind kind)
    {
        var revision = open.Plan.Signed ?? open.Plan.Latest;
        var lines = FrozenLine.Of(revision, open.Problems);
        var names = Enum.GetValues<ListKind>().Select(k => (k, open.Work.Definition.Lists.FirstOrDefault(l => l.Kind == k)?.Name ?? Wording.Of(k))).ToList();
        var columns = Columns(open, kind);
        return new PlanList(
            open.Plan.Id, open.Title, names.First(n => n.k == kind).Item2,
            revision.State == RevisionState.Signed ? "已签" : Wording.Of(revision.State),
            names, kind,
            ["序", "问题", .. columns.Select(c => c.Head)],
            [.. lines.Select(l => new PlanListRow(l.Order, l.Text, open.Problems[l.ProblemId].Number, [.. columns.Select(c => c.Cells(l))]))]);
    }

    private sealed record Column(string Head, Func<FrozenLine, IReadOnlyList<string>> Cells);

    private static List<Column> Columns(OpenPlan open, ListKind kind)
    {
        Column One(string head, Func<FrozenLine, string?> cell) => new(head, l => [cell(l) ?? "待定"]);
        Column EachMeasure(string head, Func<FrozenMeasure, string?> cell) => new(head, l => l.Measures.Count == 0 ? ["待定"] : [.. l.Measures.Select(m => cell(m) ?? "待定")]);
        var originals = open.Problems.Values.SelectMany(p => p.Measures).ToDictionary(m => m.Id, m => m.OriginalDueOn);
        string? Person(Guid? id) => id is null ? null : open.Name(id);
        var due = One("办结时限", l => l.DueOn is { } d ? Wording.Due(d, open.Problems[l.ProblemId].OriginalDueOn) : null);
        return kind switch
        {
            ListKind.Problems =>
            [
                One("治理重点", l => FocusWords.Of(open.Work.Definition, l.FocusAreaCode)),
                One("问题来源", l => open.Work.Definition.Source(open.Problems[l.ProblemId].Content.SourceCode)?.Name),
                One("办理方式", l => l.Term is { } term ? Wording.Of(term) : null),
                due,
            ],
            ListKind.Goals => [One("整改标准", l => l.Standard), One("责任人", l => Person(l.ResponsiblePersonId)), due],
            ListKind.Responsibilities =>
            [
                One("责任领导", l => Person(l.LeaderPersonId)),
                One("责任单位", l => open.UnitName(l.ResponsibleUnitId)),
                One("协办单位", l => string.Join("、", open.Problems[l.ProblemId].Assisting.Select(a => open.UnitName(a.UnitId))) is { Length: > 0 } units ? units : "无"),
                One("责任人", l => Person(l.ResponsiblePersonId)),
                due,
            ],
            _ => [EachMeasure("整改措施", m => m.Text), EachMeasure("谁做", m => Person(m.OwnerPersonId)), EachMeasure("完成", m => m.DueOn is { } d ? Wording.Due(d, originals.GetValueOrDefault(m.Key)) : null)],
        };
    }
}

/// <summary>One line of a list: its problem, then its cells, each with one entry or one a measure.</summary>
public sealed record PlanListRow(int Order, string Problem, string? Number, IReadOnlyList<IReadOnlyList<string>> Cells)
{
    /// <summary>How many rows of the table it takes.</summary>
    public int Height => Cells.Max(c => c.Count);
}
