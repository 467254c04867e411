using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Parts;
using ChainState = ZhongGengZu.Web.Shell.Parts.StepState;

namespace ZhongGengZu.Web.Features.Problems;

/// <summary>One act in a problem's story as its history has it.</summary>
/// <param name="Act">What.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Name">Who, as it was.</param>
/// <param name="Post">Post, as it was.</param>
/// <param name="Words">Words a person wrote.</param>
/// <param name="More">Which measure or version.</param>
public sealed record PastAct(HistoryAct Act, DateTime At, string Name, string? Post, string? Words, string? More);

/// <summary>From 登记 to 销号: who has had it, who has it, who comes next; returns are drawn, not hidden.</summary>
public static class ProblemChain
{
    private const int MostArcs = 2;

    private enum Stage
    {
        File,
        Accept,
        Draft,
        Sign,
        Rectify,
        Claim,
        Verify,
        Close,
    }

    /// <summary>Draws the chain.</summary>
    public static SignOffChainModel Draw(ProblemCase it, IReadOnlyList<PastAct> history, bool mine)
    {
        if (it.Problem.State == ProblemState.Withdrawn)
        {
            return new SignOffChainModel([]);
        }

        var now = Now(it);
        var steps = it.Problem.NeedsLine ? Full(it, history) : OnTheSpot(it, history);
        var drawn = steps.Select(s => s.Draw(it, now, mine)).ToList();
        return new SignOffChainModel(drawn, Returns(steps, history));
    }

    private static Stage? Now(ProblemCase it) => it.Problem.State switch
    {
        ProblemState.Draft => Stage.File,
        ProblemState.Filed => Stage.Accept,
        ProblemState.Accepted when it.IsInSignOff => Stage.Sign,
        ProblemState.Accepted => Stage.Draft,
        ProblemState.Rectifying when it.Problem.Measures.Any(m => m.DoneAt is null) => Stage.Rectify,
        ProblemState.Rectifying => Stage.Claim,
        ProblemState.Claimed => Stage.Verify,
        _ => null,
    };

    private static List<Step> OnTheSpot(ProblemCase it, IReadOnlyList<PastAct> history) =>
    [
        Step.Filed(it, history),
        new(Stage.Accept, "审", "审收即销号", it.Acceptor?.Names ?? "登记即审收", it.Acceptor?.Post, Last(history, HistoryAct.ProblemClosedOnTheSpot), it.Till(DeadlineKind.Acceptance)),
    ];

    private static List<Step> Full(ProblemCase it, IReadOnlyList<PastAct> history)
    {
        List<Step> steps = it.Problem.InspectionId is not null
            ? [new(Stage.Accept, "督", "督查交办", "督查考核办", null, Last(history, HistoryAct.ProblemFound), "")]
            : [Step.Filed(it, history), new(Stage.Accept, "审", "审收", it.Acceptor?.Names ?? "登记即审收", it.Acceptor?.Post, Last(history, HistoryAct.ProblemAccepted), it.Till(DeadlineKind.Acceptance))];
        steps.Add(new(Stage.Draft, "拟", "拟整改方案", it.Drafter.Names, it.Drafter.Post, Last(history, HistoryAct.PlanSubmitted), it.Till(DeadlineKind.Plan)));
        steps.AddRange(Signs(it, history));
        var responsible = it.Line?.ResponsiblePersonId;
        steps.Add(new(Stage.Rectify, "改", "整改", it.Name(responsible), it.Work.Routing.Directory.Unit(it.Problem.UnitId)?.Name, AllDone(it), it.Problem.DueOn is { } due ? $"至 {Wording.Day(due)}" : ""));
        steps.Add(new(Stage.Claim, "申", "申请销号", it.Name(responsible), "责任人", it.Problem.ClaimedAt is null ? null : Last(history, HistoryAct.CompletionClaimed), ""));
        steps.Add(new(Stage.Verify, "核", "复核", it.Verifier.Names, it.Verifier.Post, Last(history, HistoryAct.ProblemClosed), it.Till(DeadlineKind.Verification)));
        steps.Add(new(Stage.Close, "销", "销号", it.Verifier.Names, it.Verifier.Post, it.Problem.State == ProblemState.Closed ? Last(history, HistoryAct.ProblemClosed) : null, ""));
        return steps;
    }

    private static IEnumerable<Step> Signs(ProblemCase it, IReadOnlyList<PastAct> history)
    {
        var rule = it.Work.Routing.RuleOf(it.Problem);
        if (rule.PutOnRecord)
        {
            yield return new(Stage.Sign, "备", "会议备案", "督查考核办登记", "党工委会议", Last(history, HistoryAct.PlanPutOnRecord), "");
            yield break;
        }

        var round = it.Plan?.Rounds.LastOrDefault(r => r.State is RoundState.Open or RoundState.Approved);
        for (var i = 0; i < rule.Signers.Count; i++)
        {
            var step = round?.Steps.FirstOrDefault(s => s.Order == i + 1);
            var signed = round?.Decisions.LastOrDefault(d => d.StepOrder == i + 1 && d.Answer == SignOffAnswer.Approve && !d.IsVoid);
            var isCurrent = round?.CurrentStep is { } current && current.Order == i + 1;
            var stop = isCurrent ? SignOffRules.CurrentSigner(round!, it.Work.Routing) : it.Work.Routing.Resolve(it.Work.Routing.StopsOf(rule.Signers[i], it.Problem.UnitId), (_, p) => p == it.Problem.PersonId);
            var who = WhoActs.Of(it.Work.Routing, stop);
            var held = it.Plan?.Latest.Line(it.Problem.Id) is not null;
            yield return new Step(
                Stage.Sign, "签", "审核签字", held && signed is not null ? Wording.Signature(signed) : who.Names, held && signed is not null ? signed.PostTitle : who.Post,
                held && signed is not null ? new PastAct(HistoryAct.PlanApproved, signed.At, Wording.Signature(signed), signed.PostTitle, signed.Opinion, null) : null,
                isCurrent ? it.Till(DeadlineKind.SignOffStep) : "")
            {
                IsCurrent = isCurrent,
                Fallback = who.IsFallback && step?.State is not (Domain.SignOff.StepState.Approved or Domain.SignOff.StepState.CarriedOver),
            };
        }
    }

    private static PastAct? AllDone(ProblemCase it) =>
        it.Problem.Measures.Count > 0 && it.Problem.Measures.All(m => m.DoneAt is not null)
            ? new PastAct(HistoryAct.MeasureDone, it.Problem.Measures.Max(m => m.DoneAt)!.Value, it.Name(it.Problem.ResponsiblePersonId), null, null, null)
            : null;

    private static PastAct? Last(IReadOnlyList<PastAct> history, HistoryAct act) => history.FirstOrDefault(h => h.Act == act);

    private static List<ChainReturn> Returns(List<Step> steps, IReadOnlyList<PastAct> history)
    {
        int At(Stage stage) => steps.FindIndex(s => s.Stage == stage);
        (Stage From, Stage To)? Arc(HistoryAct act) => act switch
        {
            HistoryAct.ProblemReturned => (Stage.Accept, Stage.File),
            HistoryAct.PlanReturned => (Stage.Sign, Stage.Draft),
            HistoryAct.VerificationRefused => (Stage.Verify, Stage.Rectify),
            HistoryAct.ProblemReopened => (Stage.Close, Stage.Rectify),
            _ => null,
        };
        return [.. history
            .Select(h => (Past: h, Arc: Arc(h.Act)))
            .Where(x => x.Arc is not null)
            .DistinctBy(x => x.Arc)
            .Where(x => At(x.Arc!.Value.From) >= 0 && At(x.Arc.Value.To) >= 0)
            .Take(MostArcs)
            .Select(x => new ChainReturn(At(x.Arc!.Value.From), At(x.Arc.Value.To), Wording.Day(Shanghai.DateOf(x.Past.At)), x.Past.Words ?? "", steps[At(x.Arc.Value.To)].Title))];
    }

    private sealed record Step(Stage Stage, string Glyph, string Title, string Who, string? Post, PastAct? Done, string Till)
    {
        /// <summary>Of several signers, the one whose turn it is.</summary>
        public bool IsCurrent { get; init; } = true;

        public bool Fallback { get; init; }

        public static Step Filed(ProblemCase it, IReadOnlyList<PastAct> history)
        {
            var done = it.Problem.State == ProblemState.Draft ? null : Last(history, HistoryAct.ProblemFiled);
            return new(Stage.File, "登", "登记", done?.Name ?? it.Name(it.Problem.WrittenByPersonId), done?.Post, done, it.Till(DeadlineKind.Correction));
        }

        public ChainStep Draw(ProblemCase it, Stage? now, bool mine)
        {
            var isNow = Stage == now && IsCurrent;
            var isDone = !isNow && Done is not null && (now is null || Stage <= now);
            var when = isNow ? Till.TrimStart('，') : isDone ? Wording.Day(Shanghai.DateOf(Done!.At)) : null;
            return new ChainStep(
                Glyph, Title, isDone && Done!.Name.Length > 0 ? Done.Name : Who, isDone ? Done!.Post ?? Post : Post, when,
                isNow ? ChainState.Now : isDone ? ChainState.Done : ChainState.Ahead,
                isNow ? mine ? "在您手里" : "办到这里" : null,
                Note: Fallback ? "后备" : null);
        }
    }
}
