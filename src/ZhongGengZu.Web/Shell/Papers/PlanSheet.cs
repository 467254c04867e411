using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Extensions;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;
using StepState = ZhongGengZu.Domain.SignOff.StepState;

namespace ZhongGengZu.Web.Shell.Papers;

/// <summary>Lays out the 签批单 of a plan: as a round was handed in, or as the draft stands.</summary>
public static class PlanSheet
{
    /// <summary>The sheet.</summary>
    /// <param name="open">The plan.</param>
    /// <param name="round">The round it shows, null for a draft and a 备案.</param>
    /// <param name="changes">What to underline: the difference the reader is shown.</param>
    /// <param name="tickForm">Id of the return form, null for no ticks.</param>
    /// <param name="marked">Lines ticked.</param>
    public static SheetModel Of(OpenPlan open, SignOffRound? round, IReadOnlyList<LineDifference>? changes = null, string? tickForm = null, IReadOnlyCollection<Guid>? marked = null)
    {
        var lines = round?.ReadLines() ?? open.Lines;
        var owners = lines.SelectMany(l => l.Measures).Select(m => m.OwnerPersonId).Distinct().ToList();
        var sole = owners is [{ } one] && lines.All(l => l.ResponsiblePersonId == one) ? open.Name(one) : null;
        var differences = (changes ?? []).Where(d => d.After is not null).ToDictionary(d => d.After!.ProblemId);
        return new SheetModel
        {
            Title = open.Plan.PersonId is null ? "整改方案签批单" : "个人整改方案签批单",
            Campaign = open.Work.Campaign.Title,
            Number = open.Plan.Number,
            Edition = round?.Number ?? open.Edition,
            Facts = Facts(open, round),
            SoleOwner = sole,
            TickForm = tickForm,
            Lines = [.. lines.Select(l => Line(open, l, sole, differences.GetValueOrDefault(l.ProblemId), marked?.Contains(l.ProblemId) == true))],
            Boxes = [.. Boxes(open, round), .. Extended(open)],
            Foot = tickForm is null ? "签字后锁定；改动实质内容须重新送签" : "退回意见随签批单留存",
        };
    }

    private static List<SheetFact> Facts(OpenPlan open, SignOffRound? round)
    {
        if (open.Plan.PersonId is { } person)
        {
            return [new("姓名", open.Name(person)), new("职务", $"{open.UnitName(open.Plan.UnitId)} {open.PostOf(person)}".Trim())];
        }

        var leader = open.Plan.Latest.Lines.Select(l => l.LeaderPersonId).FirstOrDefault(l => l is not null);
        return [new("单位", open.Filer), round is null ? new("责任领导", open.Name(leader)) : new("送签", $"{round.SubmittedByName}　{open.PostOf(round.SubmittedByPersonId)}".TrimEnd('　'))];
    }

    private static SheetLine Line(OpenPlan open, FrozenLine line, string? sole, LineDifference? difference, bool marked)
    {
        var problem = open.Problems.GetValueOrDefault(line.ProblemId);
        var assisting = string.Join("、", problem?.Assisting.Select(a => open.UnitName(a.UnitId)) ?? []);
        var note = new[]
        {
            FocusWords.Of(open.Work.Definition, line.FocusAreaCode),
            problem?.Number,
            assisting.Length > 0 ? $"协办 {assisting}" : null,
            sole is null ? $"责任人 {open.Name(line.ResponsiblePersonId)}" : null,
        };
        return new SheetLine(
            line.ProblemId, line.Order, line.Text, string.Join("　", note.Where(n => n is not null)), line.Standard,
            [.. line.Measures.Select(m => new SheetMeasure(
                m.Text, sole is null ? open.Name(m.OwnerPersonId) : null, m.DueOn is { } due ? Moved(due, problem?.Measures.FirstOrDefault(t => t.Id == m.Key)?.DueOn, Wording.Mark) : null,
                difference?.Measures.Any(d => d.After?.Key == m.Key) == true))],
            line.DueOn is { } day ? Moved(day, problem?.DueOn, Wording.Day) : "未定",
            difference is { Before: null },
            difference?.Fields ?? [],
            marked);
    }

    // A paper older than an extension shows both dates.
    private static string Moved(DateOnly written, DateOnly? now, Func<DateOnly, string> word) =>
        now is { } due && due != written ? $"{word(written)}，延到 {word(due)}" : word(written);

    private static IEnumerable<SheetBox> Boxes(OpenPlan open, SignOffRound? round)
    {
        foreach (var earlier in open.Plan.Rounds.Where(r => r.Number < (round?.Number ?? int.MaxValue)))
        {
            foreach (var decision in earlier.Decisions)
            {
                yield return SheetBoxes.Written($"第{earlier.Number}版\n审核", decision);
            }
        }

        if (round is null)
        {
            yield break;
        }

        yield return new SheetBox(
            open.Plan.PersonId is null ? "送签" : "本人送签", null, open.Plan.PersonId is null ? open.PostOf(round.SubmittedByPersonId) : null,
            round.SubmittedByName, Wording.FullDay(Shanghai.DateOf(round.SubmittedAt)));
        foreach (var step in round.Steps)
        {
            var label = SheetBoxes.Label(step);
            foreach (var decision in round.Decisions.Where(d => d.StepOrder == step.Order))
            {
                yield return SheetBoxes.Written(label, decision);
            }

            if (Unwritten(open, round, step, label) is { } box)
            {
                yield return box;
            }
        }
    }

    private static SheetBox? Unwritten(OpenPlan open, SignOffRound round, SignOffStep step, string label)
    {
        if (step.State != StepState.CarriedOver)
        {
            return SheetBoxes.Waiting(open.Work.Routing, round, step, label);
        }

        var first = open.Plan.Rounds.Where(r => r.Number < round.Number).SelectMany(r => r.Decisions)
            .LastOrDefault(d => d.StepOrder == step.Order && d.Answer == SignOffAnswer.Approve && d.Digest == round.Digest);
        return new SheetBox(label, null, first?.PostTitle, first is null ? null : Wording.Signature(first), first is null ? null : Wording.FullDay(Shanghai.DateOf(first.At)), Remark: "内容未改，沿用前一版签字");
    }

    // What was granted since: the paper keeps the date that it was signed with and says where it went and who signed that.
    private static IEnumerable<SheetBox> Extended(OpenPlan open) =>
        open.Problems.Values.SelectMany(p => p.Extensions.Where(e => e.Round.State == RoundState.Approved).Select(e => (Problem: p, Extension: e)))
            .OrderBy(x => x.Extension.Round.EndedAt)
            .SelectMany(x => x.Extension.Round.Decisions.Select(d => SheetBoxes.Written("延期\n审核签字", d) with { Remark = ExtendedWord(open, x.Problem, x.Extension) }));

    private static string ExtendedWord(OpenPlan open, Problem problem, Extension extension) =>
        $"第 {open.Plan.Signed?.Line(problem.Id)?.Order} 条{OpenExtension.WhatOf(problem.Measures.FirstOrDefault(m => m.Id == extension.MeasureId))}：{Wording.Mark(extension.OldDueOn)} 延到 {Wording.Mark(extension.NewDueOn)}";
}
