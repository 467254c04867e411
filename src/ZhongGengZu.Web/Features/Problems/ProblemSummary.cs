using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.Problems;

/// <summary>五个明确: label, value, and 更改 only where the act is allowed.</summary>
public static class ProblemSummary
{
    public static SummaryListModel Of(ProblemCase it)
    {
        var content = it.Problem.Content;
        var definition = it.Work.Definition;
        var directory = it.Work.Routing.Directory;
        var edit = it.May(ProblemAct.Edit) ? $"{it.Href}/edit" : null;
        var line = it.Line;
        var plan = edit ?? PlanHref(it);
        var source = definition.Source(content.SourceCode);
        var rows = new List<SummaryRow>
        {
            new("问题内容", content.Text, null, edit),
            new("责任主体", Subject(it), line?.LeaderPersonId is { } leader ? $"负总责 {it.Name(leader)}" : null, plan),
        };
        if (it.Problem.NeedsLine)
        {
            var standard = line is null ? content.Standard : line.Standard;
            rows.Add(new("整改标准", standard ?? "待定", null, plan));
            rows.Add(new("整改措施", MeasureWords(it, line), it.Problem.State >= ProblemState.Rectifying ? "改动实质内容须重新送签，签批人只看改动处" : null, plan));
            rows.Add(Due(it, line, plan));
        }
        else
        {
            rows.Add(new("立行立改", content.DoneWhat ?? "待定", content.DoneOn is { } day ? $"{Wording.Day(day)}做的" : null, edit));
        }

        rows.Add(new("治理重点", FocusWords.Of(definition, content), content.FocusNote, edit));
        if (it.Problem.PersonId is not null)
        {
            rows.Add(new("查的方面", definition.Facets.FirstOrDefault(f => f.Code == content.FacetCode)?.Name ?? "未归方面", definition.Benchmarks.FirstOrDefault(b => b.Code == content.BenchmarkCode)?.Name is { } against ? $"对照{against}" : null, edit));
        }

        rows.Add(new("问题来源", source?.Name ?? "待定", SourceNote(source, content), it.Problem.Revision == 0 ? edit : null));
        rows.Add(new("办理方式", content.Term is { } term ? Wording.Of(term) : "待定", null, edit));
        if (it.Problem.State is ProblemState.Claimed or ProblemState.Closed && it.Problem.Result is { } result)
        {
            rows.Add(new("整改结果", result));
            if (it.Problem.ResultReference is not null || it.Problem.ResultFileId is not null)
            {
                var file = it.Files.FirstOrDefault(f => f.Id == it.Problem.ResultFileId);
                rows.Add(new("凭据", it.Problem.ResultReference ?? file?.Name, file is null ? null : $"{(it.Problem.ResultReference is null ? "" : file.Name + "　")}{Wording.Of(file.Format)}，{Wording.Size(file.Size)}", file is null ? null : $"{it.Href}/evidence/{file.Id}", "下载"));
            }
        }

        return new SummaryListModel(rows);
    }

    private static string SourceNote(Domain.Campaigns.SourceDefinition? source, ProblemContent content)
    {
        var found = source is null ? null : Wording.Of(source.FoundBy);
        return string.Join("　", new[] { content.SourceReference, found, "登记后不能改" }.OfType<string>());
    }

    private static string Subject(ProblemCase it)
    {
        var directory = it.Work.Routing.Directory;
        var unit = directory.Unit(it.Problem.UnitId)?.Name;
        if (it.Problem.PersonId is { } self)
        {
            return $"{it.Name(self)}（{unit}）";
        }

        var responsible = it.Line is { } line ? line.ResponsiblePersonId : it.Problem.Content.ResponsiblePersonId;
        var assisting = string.Join("、", it.Problem.Assisting.Select(a => directory.Unit(a.UnitId)?.Name));
        return $"主办 {unit}（{(responsible is null ? "责任人待定" : it.Name(responsible))}）{(assisting.Length > 0 ? $"；协办 {assisting}" : "")}";
    }

    private static string MeasureWords(ProblemCase it, PlanLine? line) =>
        it.Problem.Measures.Count > 0 ? $"{it.Problem.Measures.Count} 条，见倒排工期"
        : line is { Measures.Count: > 0 } ? string.Join("；", line.Measures.OrderBy(m => m.Order).Select(m => m.Text))
        : it.Problem.Content.Measure ?? "待定";

    private static SummaryRow Due(ProblemCase it, PlanLine? line, string? change)
    {
        var standing = it.Problem.Content.Term == Term.Standing;
        var due = line is null ? standing ? it.Problem.Content.FirstResultOn : it.Problem.Content.DueOn : line.DueOn;
        var why = it.Problem.DueOn is { } signed && it.Plan?.SignedAt is { } at
            ? $"{Wording.Day(Shanghai.DateOf(at))}签字的方案定的，{it.Work.Calendar.WorkingDaysBetween(Shanghai.DateOf(at), signed)} 个工作日"
            : null;
        var extended = it.Problem.OriginalDueOn is { } first ? $"原定 {Wording.FullDay(first)}，签字同意延期" : null;
        return new SummaryRow(standing ? "首次见效" : "办结时限", due is { } day ? Wording.FullDay(day) : "待定", extended ?? why, change);
    }

    private static string? PlanHref(ProblemCase it) =>
        it.Plan is { } plan && plan.Latest.Line(it.Problem.Id) is not null && PlanRules.Check(it.Work, plan, PlanAct.Edit) is null
            ? $"/plans/{plan.Id}/lines/{it.Problem.Id}"
            : null;
}
