using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Papers;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>Puts the page together from a plan that has been opened; pure.</summary>
public static class PlanPages
{
    public static PlanPage Compose(OpenPlan open, PlanReading reading, Guid? openLine, LineForm? form, RecordForm? record = null)
    {
        var differences = Differences(open);
        var rows = open.Plan.Latest.Lines.OrderBy(l => l.Order).Select(l => Row(open, reading.Scale, l, differences)).ToList();
        return new PlanPage
        {
            Id = open.Plan.Id,
            Identity = Identity(open, reading),
            Next = PlanNexts.Of(open, rows, reading),
            Rows = rows,
            RowsNote = RowsNote(open, rows),
            Form = form,
            OpenLine = openLine,
            Notes = [.. Notes(open)],
            Changes = open.Plan.State == RevisionState.Draft && open.Plan.Signed is not null && differences.Count > 0 ? ChangeWords.Of(open, differences) : null,
            Chain = PlanChain.Draw(open),
            Schedule = Schedule(open, reading.Scale),
            Extensions = [.. open.Plan.Latest.Lines.OrderBy(l => l.Order).SelectMany(l => ExtensionLines.Of(open.Work, open.Problems[l.ProblemId], open.Plan).Select(e => e with { What = $"第 {l.Order} 条{e.What}" }))],
            History = reading.History,
            MayRecord = open.May(PlanAct.PutOnRecord) && rows.TrueForAll(r => r.Missing.Count == 0),
            Record = record ?? new RecordForm(),
        };
    }

    /// <summary>The bar above every page of a plan.</summary>
    public static PlanIdentity Identity(OpenPlan open, PlanReading reading)
    {
        var plan = open.Plan;
        var measures = plan.Latest.Lines.Sum(l => l.Measures.Count);
        var subject = plan.PersonId is null ? "部门问题" : "个人问题";
        var waitsForMe = plan.OpenRound is { } round && Domain.SignOff.SignOffRules.Check(open.Work.Actor.PersonId, round, open.Work.Routing) is null;
        return new PlanIdentity(
            plan.PersonId is null ? "部门方案" : open.IsMine ? "我的方案" : "个人方案",
            plan.Number ?? "未编号",
            open.Title,
            $"{plan.Latest.Lines.Count} 个{subject}，{measures} 条措施　第 {open.Edition} 版",
            Wording.StateTag(plan.State, open.Return is not null, waitsForMe),
            reading.Due is { } due ? DueWords.Light(reading.Scale, due) : null,
            open.UnitName(plan.UnitId));
    }

    /// <summary>What the draft (or the version in signing) changes in what has been signed; nothing for a first version.</summary>
    public static IReadOnlyList<LineDifference> Differences(OpenPlan open) =>
        open.Plan is { Signed: { } signed, State: not RevisionState.Signed }
            ? PlanDifference.Between(FrozenLine.Of(signed, open.Problems), open.Lines)
            : [];

    private static PlanRow Row(OpenPlan open, LightScale scale, PlanLine line, IReadOnlyList<LineDifference> differences)
    {
        var problem = open.Problems[line.ProblemId];
        var carriedOut = problem.State is ProblemState.Rectifying or ProblemState.Claimed or ProblemState.Closed;
        return new PlanRow
        {
            ProblemId = line.ProblemId,
            Order = line.Order,
            Text = line.CorrectedText ?? problem.Content.Text,
            Standard = line.Standard,
            Responsible = line.ResponsiblePersonId is null ? null : open.Name(line.ResponsiblePersonId),
            MeasureCount = line.Measures.Count,
            Due = line.DueOn is { } due ? Wording.Due(due, problem.OriginalDueOn) : null,
            Missing = line.Missing(problem),
            IsMarked = open.Return?.MarkedProblemIds.Contains(line.ProblemId) == true,
            ChangeWord = differences.FirstOrDefault(d => d.Line.ProblemId == line.ProblemId) is { } d ? d.Before is null ? "新增" : "已改" : null,
            State = carriedOut ? Wording.StateTag(problem.State) : null,
            Measures = [.. line.Measures.OrderBy(m => m.Order).Select(m => Measure(open, scale, m, problem.Measures.FirstOrDefault(t => t.Id == m.Key)))],
        };
    }

    private static MeasureRow Measure(OpenPlan open, LightScale scale, Measure planned, MeasureTask? task) => new(
        Wording.Ordinal(planned.Order), planned.Text, open.Name(planned.OwnerPersonId), ChangeWords.Span(planned.StartOn, planned.DueOn) + (task?.OriginalDueOn is { } first ? $"（原 {Wording.Mark(first)}）" : ""),
        MeasureWords.Actual(task?.StartedAt, task?.DoneAt),
        task is null ? null : MeasureWords.Light(scale, task.DueOn, task.DoneAt),
        VagueMeasure.Is(planned.Text));

    private static string RowsNote(OpenPlan open, List<PlanRow> rows)
    {
        if (open.Plan.State == RevisionState.Draft)
        {
            var lacking = rows.Count(r => r.Missing.Count > 0);
            return lacking == 0 ? $"{rows.Count} 条都齐" : $"{rows.Count - lacking} 条已齐，{lacking} 条有缺";
        }

        return $"{rows.Count} 条，已销号 {rows.Count(r => open.Problems[r.ProblemId].State == ProblemState.Closed)} 条";
    }

    private static IEnumerable<string> Notes(OpenPlan open)
    {
        foreach (var line in open.Plan.Latest.Lines.OrderBy(l => l.Order))
        {
            if (open.Problems[line.ProblemId].Assisting is { Count: > 0 } assisting)
            {
                yield return $"第 {line.Order} 条协办 {string.Join("、", assisting.Select(a => open.UnitName(a.UnitId)))}，措施可以落到他们的人。";
            }
        }

        if (open.File.Waiting.Count > 0)
        {
            yield return $"另有 {open.File.Waiting.Count} 个问题审收在送签以后，这一版签完进下一版。";
        }
        else if (open.Plan.State == RevisionState.Draft)
        {
            yield return "新登记的问题审收后自动出现在这里。";
        }
    }

    private static BackwardScheduleModel? Schedule(OpenPlan open, LightScale scale)
    {
        var tasks = (open.Plan.Signed?.Lines ?? []).OrderBy(l => l.Order)
            .SelectMany(l => open.Problems[l.ProblemId].Measures.OrderBy(m => m.Order).Select(m => (Line: l, Task: m))).ToList();
        if (tasks.Count == 0 || open.Plan.Signed!.Lines.Max(l => l.DueOn) is not { } due)
        {
            return null;
        }

        var signedOn = Shanghai.DateOf(open.Plan.SignedAt ?? open.Work.Now);
        var calendar = open.Work.Calendar;
        return BackwardScheduleModel.For(
            open.Work.Today, due,
            [.. tasks.Select(t => new ScheduleRow(
                $"{t.Line.Order}.{t.Task.Order}", t.Task.OriginalDueOn is { } first ? $"{t.Task.Text}（原定 {Wording.Mark(first)}）" : t.Task.Text, open.Name(t.Task.OwnerPersonId),
                t.Task.StartOn ?? (signedOn < t.Task.DueOn ? signedOn : t.Task.DueOn), t.Task.DueOn,
                t.Task.StartedAt is { } from ? Shanghai.DateOf(from) : null,
                t.Task.DoneAt is { } done ? Shanghai.DateOf(done) : null, t.Task.DoneAt is not null,
                MeasureWords.Light(scale, t.Task.DueOn, t.Task.DoneAt)))],
            day => calendar.IsExchanged(day) ? DayKind.MakeUp : calendar.IsWorkingDay(day) ? DayKind.Working : DayKind.Rest);
    }
}
