using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Papers;
using ZhongGengZu.Web.Shell.Parts;
using ChainState = ZhongGengZu.Web.Shell.Parts.StepState;
using StepState = ZhongGengZu.Domain.SignOff.StepState;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>A plan's way over the desks: drawn once handed in, and before as the route it would take.</summary>
public static class PlanChain
{
    private const int MostReturns = 2;

    /// <summary>Who has had it, who has it, who comes next; null before the first handing-in.</summary>
    public static SignOffChainModel? Draw(OpenPlan open)
    {
        // A version begun behind a signed one has not been on any desk yet; one that an extension signed stands on the round before it.
        if (open.Plan.Rounds.LastOrDefault() is not { } round || (open.Plan.State != RevisionState.Signed && round.RevisionId != open.Plan.Latest.Id))
        {
            return null;
        }

        var steps = new List<ChainStep>
        {
            new("送", "送签", round.SubmittedByName, open.PostOf(round.SubmittedByPersonId), Wording.Day(Shanghai.DateOf(round.SubmittedAt)), open.Plan.State == RevisionState.Draft ? ChainState.Now : ChainState.Done),
        };
        foreach (var step in round.Steps)
        {
            steps.Add(Sign(open, round, step));
        }

        steps.Add(new("改", "整改", Responsible(open), null, open.Plan is { State: RevisionState.Signed, SignedAt: { } at } ? $"{Wording.Day(Shanghai.DateOf(at))} 起" : null, open.Plan.State == RevisionState.Signed ? ChainState.Now : ChainState.Ahead));
        var returns = open.Plan.Rounds.SelectMany(r => r.Decisions.Where(d => d.Answer != SignOffAnswer.Approve)).TakeLast(MostReturns)
            .Select(d => new ChainReturn(d.StepOrder, d.ReturnedToStep ?? 0, Wording.Day(Shanghai.DateOf(d.At)), d.Opinion, d.ReturnedToStep is null ? "送签" : "审核签字"));
        return new SignOffChainModel(steps, [.. returns.Where(r => r.From < steps.Count && r.To < r.From)]);
    }

    /// <summary>Before sending: who signs, till when, the fallback and why.</summary>
    public static RouteModel Route(OpenPlan open, IReadOnlyList<(SignOffStep Step, ResolvedStop? Signer)> preview)
    {
        var calendar = open.Work.Calendar;
        var days = open.Work.Definition.Deadlines.SignOffStepDays;
        var steps = new List<ChainStep> { Drafter(open), new("送", "送签", open.Work.Actor.Name, open.Work.Actor.MainPost?.Title, "现在", ChainState.Now, ToNext: preview.Count > 0 ? InDays(calendar, open.Work.Today, days) : null) };
        var from = open.Work.Today;
        for (var i = 0; i < preview.Count; i++)
        {
            from = calendar.AddWorkingDays(from, days);
            var (step, signer) = preview[i];
            var who = WhoActs.Of(open.Work.Routing, signer);
            steps.Add(new ChainStep(
                "签", "审核签字", who.Names, signer is null ? Wording.Of(step.Target) : who.Post, $"至 {Wording.Day(from)}", ChainState.Ahead,
                ToNext: i + 1 < preview.Count ? InDays(calendar, from, days) : "签后即开始",
                Note: Fallback(open, step, signer)));
        }

        steps.Add(new("改", "整改", Responsible(open), null, open.Plan.Latest.Lines.Max(l => l.DueOn) is { } last ? $"至 {Wording.Day(last)}" : null, ChainState.Ahead));
        return new RouteModel(steps, WhyHref: "#why");
    }

    private static ChainStep Sign(OpenPlan open, SignOffRound round, SignOffStep step)
    {
        var signed = round.Decisions.LastOrDefault(d => d.StepOrder == step.Order && d.Answer == SignOffAnswer.Approve && !d.IsVoid);
        if (open.Plan.State == RevisionState.Draft && (signed is not null || step.State == StepState.CarriedOver))
        {
            // Back with the drafter: no signature lies behind the 送签 that is still to come.
            return new("签", "审核签字", open.Name(step.SignedByPersonId), Wording.Of(step.Target), null, ChainState.Ahead, Note: "上次签过，内容不改就沿用");
        }

        if (signed is not null)
        {
            return new("签", "审核签字", Wording.Signature(signed), signed.PostTitle, Wording.Day(Shanghai.DateOf(signed.At)), ChainState.Done);
        }

        if (step.State == StepState.CarriedOver)
        {
            return new("签", "审核签字", open.Name(step.SignedByPersonId), Wording.Of(step.Target), "沿用前签", ChainState.Done);
        }

        var current = round.State == RoundState.Open && step.State == StepState.Current;
        var signer = current
            ? SignOffRules.CurrentSigner(round, open.Work.Routing)
            : open.Work.Routing.Resolve(step.Stops, (_, p) => round.IsBarred(p, step));
        var who = current ? WhoActs.Signing(open.Work.Routing, round) : WhoActs.Of(open.Work.Routing, signer);
        return new("签", "审核签字", who.Names, who.Post, null, current ? ChainState.Now : ChainState.Ahead, current ? "办到这里" : null, Note: Fallback(open, step, signer));
    }

    /// <summary>Who stands in and why, or who would.</summary>
    private static string? Fallback(OpenPlan open, SignOffStep step, ResolvedStop? signer)
    {
        if (signer is null)
        {
            return "应签的职务空缺或须回避，后备也没有人";
        }

        if (signer.Rank > 0)
        {
            var vacant = open.Work.Routing.HoldersOf(step.Stops[0].Holder).Count == 0;
            return $"{Wording.Of(step.Target)}{(vacant ? "空缺" : "须回避，不得自签")}，由{Wording.Of(signer.Stop.Target)}签（默认）";
        }

        return step.Stops.Count > 1 ? $"空缺或须回避时：{Wording.Of(step.Stops[1].Target)} {WhoActs.Of(open.Work.Routing, step.Stops[1].Holder).Names}（默认）" : null;
    }

    private static ChainStep Drafter(OpenPlan open)
    {
        var who = WhoActs.Of(open.Work.Routing, open.Work.Routing.DrafterOf(open.Plan));
        return new("拟", "拟稿", who.Names, who.Post, null, ChainState.Done);
    }

    private static string InDays(WorkingCalendar calendar, DateOnly from, int days)
    {
        var counted = Enumerable.Range(1, days).Select(n => calendar.AddWorkingDays(from, n).Day);
        return $"{days} 个工作日：{string.Join("、", counted)} 日";
    }

    private static string Responsible(OpenPlan open)
    {
        var people = open.Plan.Latest.Lines.Select(l => l.ResponsiblePersonId).OfType<Guid>().Distinct().ToList();
        return people is [var one] ? open.Name(one) : $"责任人 {people.Count} 名";
    }
}
