using Microsoft.AspNetCore.Mvc.Rendering;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Papers;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>What stands around the fields of the one open line.</summary>
public sealed record LineEditor
{
    public required Guid PlanId { get; init; }

    public required Guid ProblemId { get; init; }

    public required int Order { get; init; }

    public required string Text { get; init; }

    /// <summary>责任领导, read only: whoever oversees the unit.</summary>
    public required string Leader { get; init; }

    public required string Unit { get; init; }

    public required bool IsPersonal { get; init; }

    /// <summary>The due date's name: 办结时限, or the first result of 长期坚持.</summary>
    public required string DueName { get; init; }

    public required IReadOnlyList<SelectListItem> People { get; init; }

    /// <summary>Signed before: its dates move by an extension only, its text may be corrected.</summary>
    public required bool IsAmendment { get; init; }

    /// <summary>Keys of measures that have been signed: they stay, their dates too.</summary>
    public required IReadOnlySet<Guid> SignedMeasures { get; init; }

    /// <summary>The line's due date has been signed.</summary>
    public required bool DueIsFixed { get; init; }

    public required MiniScale Scale { get; init; }

    /// <summary>Date of the last measure, to be taken as the line's; null when none has one.</summary>
    public required DateOnly? LastMeasure { get; init; }

    /// <summary>“4月23日 还有 4 个工作日；阶段末 4月25日”.</summary>
    public required string DueHint { get; init; }

    /// <summary>The remark of the last return when this line was marked.</summary>
    public required string? Returned { get; init; }

    /// <summary>When the draft that was put back had saved itself, UTC; null for none.</summary>
    public required DateTime? RestoredAt { get; init; }

    public string Address => $"/plans/{PlanId}/lines/{ProblemId}";

    /// <summary>The form with an empty row at its foot and everything around it.</summary>
    public static LineForm Around(OpenPlan open, PlanLine line, LineForm form, IReadOnlyList<SelectListItem> people, DateTime? restoredAt)
    {
        var signed = open.Plan.Signed?.Line(line.ProblemId);
        var problem = open.Problems[line.ProblemId];
        var last = form.Measures.Max(m => m.DueOn);
        var leader = open.Work.Routing.LeaderOf(line.ResponsibleUnitId);
        var returned = open.Return is { } back && back.MarkedProblemIds.Contains(line.ProblemId) ? $"{back.PersonName}：{back.Opinion}" : null;
        form.Editor = new LineEditor
        {
            PlanId = open.Plan.Id,
            ProblemId = line.ProblemId,
            Order = line.Order,
            Text = line.CorrectedText ?? problem.Content.Text,
            Leader = leader is null ? "空缺" : open.Name(leader),
            Unit = open.UnitName(line.ResponsibleUnitId),
            IsPersonal = open.Plan.PersonId is not null,
            DueName = problem.Content.Term == Term.Standing ? "首次见效" : "办结时限",
            People = people,
            IsAmendment = signed is not null,
            SignedMeasures = signed?.Measures.Select(m => m.Key).ToHashSet() ?? [],
            DueIsFixed = signed?.DueOn is not null,
            Scale = MiniScale.For(open.Work.Today, open.Work.Calendar, form.Measures, form.DueOn),
            LastMeasure = last,
            DueHint = Hint(open, form.DueOn ?? last),
            Returned = returned,
            RestoredAt = restoredAt,
        };
        form.Measures = [.. form.Measures, new MeasureForm()];
        return form;
    }

    private static string Hint(OpenPlan open, DateOnly? day)
    {
        var phase = open.Work.Definition.PlanPhase;
        var left = day is not { } due ? null
            : due < open.Work.Today ? $"{Wording.Day(due)} 已经过去"
            : $"{Wording.Day(due)} 还有 {open.Work.Calendar.WorkingDaysBetween(open.Work.Today, due)} 个工作日";
        return string.Join("；", new[] { left, phase.End is { } end ? $"{phase.Name}到 {Wording.Day(end)}" : null }.Where(w => w is not null));
    }
}
