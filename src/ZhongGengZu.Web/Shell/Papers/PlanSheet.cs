using ZhongGengZu.Domain;
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
            Boxes = [.. Boxes(open, round)],
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
                m.Text, sole is null ? open.Name(m.OwnerPersonId) : null, m.DueOn is { } due ? Wording.Mark(due) : null,
                difference?.Measures.Any(d => d.After?.Key == m.Key) == true))],
            line.DueOn is { } day ? Wording.Day(day) : "未定",
            difference is { Before: null },
            difference?.Fields ?? [],
            marked);
    }

    private static IEnumerable<SheetBox> Boxes(OpenPlan open, SignOffRound? round)
    {
        foreach (var earlier in open.Plan.Rounds.Where(r => r.Number < (round?.Number ?? int.MaxValue)))
        {
            foreach (var decision in earlier.Decisions)
            {
                yield return Written($"第{earlier.Number}版\n审核", decision);
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
            var label = $"{Wording.Of(step.Target)}\n审核签字";
            foreach (var decision in round.Decisions.Where(d => d.StepOrder == step.Order))
            {
                yield return Written(label, decision);
            }

            if (Unwritten(open, round, step, label) is { } box)
            {
                yield return box;
            }
        }
    }

    private static SheetBox? Unwritten(OpenPlan open, SignOffRound round, SignOffStep step, string label)
    {
        switch (step.State)
        {
            case StepState.CarriedOver:
                var first = open.Plan.Rounds.Where(r => r.Number < round.Number).SelectMany(r => r.Decisions)
                    .LastOrDefault(d => d.StepOrder == step.Order && d.Answer == SignOffAnswer.Approve && d.Digest == round.Digest);
                return new SheetBox(label, null, first?.PostTitle, first?.PersonName, first is null ? null : Wording.FullDay(Shanghai.DateOf(first.At)), Remark: "内容未改，沿用前一版签字");
            case StepState.Current when round.State == RoundState.Open:
                var who = WhoActs.Of(open.Work.Routing, SignOffRules.CurrentSigner(round, open.Work.Routing));
                return new SheetBox(label, null, who.Post, null, null, SheetBoxState.Now, $"待{who.Names}签");
            case StepState.Waiting when round.State == RoundState.Open:
                return new SheetBox(label, null, null, null, null, SheetBoxState.Ahead);
            default:
                return null;
        }
    }

    private static SheetBox Written(string label, Decision decision)
    {
        var opinion = decision.Answer == SignOffAnswer.Approve ? decision.Opinion.Length == 0 ? "同意。" : decision.Opinion : $"退回修改。{decision.Opinion}";
        return new SheetBox(
            label, opinion, decision.PostTitle, decision.PersonName, Wording.FullDay(Shanghai.DateOf(decision.At)),
            Remark: decision.IsVoid ? "退回重看，此签已失效" : null);
    }
}
