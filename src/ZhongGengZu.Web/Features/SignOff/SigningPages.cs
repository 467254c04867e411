using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Papers;
using StepState = ZhongGengZu.Domain.SignOff.StepState;

namespace ZhongGengZu.Web.Features.SignOff;

/// <summary>Puts the signing page together.</summary>
public sealed class SigningPages(CaseDbContext db, SigningQueue queue, SigningWindow window)
{
    /// <summary>Id of the return form, which the ticks on the paper belong to.</summary>
    public const string ReturnFormId = "return-form";

    /// <summary>The page; with a return form it shows that in place of opinion and buttons.</summary>
    public async Task<SigningPage> ReadAsync(OpenPlan open, SignOffRound round, ReturnForm? returning, CancellationToken cancel)
    {
        var actor = open.Work.Actor;
        var mayDecide = SignOffRules.Check(actor.PersonId, round, open.Work.Routing) is null;
        var step = round.CurrentStep;
        var due = step is null ? null : await db.Deadlines.AsNoTracking().SingleOrDefaultAsync(d => d.SubjectId == step.Id && d.Kind == DeadlineKind.SignOffStep && d.IsOpen, cancel);
        var lights = open.Work.Lights;
        var known = actor.PersonId is { } me ? PlanDifference.LastKnown(open.Plan, round, me, [.. actor.HolderIds]) : null;
        var changes = known is null ? null : PlanDifference.Between(known.ReadLines(), round.ReadLines());
        var rule = open.Work.Routing.RuleOf(open.Plan);
        return new SigningPage
        {
            RoundId = round.Id,
            PlanId = open.Plan.Id,
            Step = step?.Id,
            Title = open.Title,
            Heading = changes is null ? open.Title : changes.Count == 0 ? $"第 {round.Number} 版没有改内容" : $"第 {round.Number} 版改了 {changes.Sum(c => c.Count)} 处",
            Lede = Lede(open, round, known, changes),
            Returned = ReturnedHere(round, step),
            Light = due is null ? null : DueWords.Light(lights, due),
            When = due is null ? null : $"应于 {Wording.Day(Shanghai.DateOf(due.DueAt))}",
            Place = await queue.PlaceAsync(actor, round.Id, cancel),
            Changes = changes is { Count: > 0 } ? ChangeWords.Of(open, changes) : null,
            Sheet = PlanSheet.Of(open, round, changes, returning is null || !mayDecide ? null : ReturnFormId, returning?.MarkedProblemIds),
            MayDecide = mayDecide,
            WindowMinutes = mayDecide ? await window.RemainingMinutesAsync(cancel) : null,
            AfterApproval = AfterApproval(open.Work, round, "方案生效，开始整改"),
            Targets = mayDecide ? [.. Targets(open, round)] : [],
            CorrectionNote = CorrectionNote(open),
            Filer = rule.Name,
            Origin = rule.Origin,
            InPlaceOf = InPlaceOf(open.Work, round),
            Fallback = Fallback(open.Work.Routing, round),
        };
    }

    /// <summary>The page that says who was quicker.</summary>
    public async Task<TakenPage> TakenAsync(CaseWork work, SignOffRound round, string caseHref, CancellationToken cancel)
    {
        var place = await queue.PlaceAsync(work.Actor, round.Id, cancel);
        var last = round.Decisions.LastOrDefault();
        var (title, sentence) = (last, round.State) switch
        {
            (_, RoundState.Withdrawn) => ("这一份不用签了", $"{round.SubmittedByName} 送的这一份，{Moment(round.EndedAt)}已经撤回或作罢。"),
            ({ } d, _) => ($"{d.PersonName}先办了", $"{d.PostTitle} {Wording.Signature(d)} {Wording.Moment(d.At)} 已经{(d.Answer == SignOffAnswer.Approve ? "同意并签字" : Wording.Of(d.Answer))}，您这次没有再记一笔。"),
            _ => ("这一步已经变了", "您打开以后，这一份有了变化，请重新打开再看。"),
        };
        return new TakenPage(title, sentence, string.IsNullOrEmpty(last?.Opinion) ? null : last.Opinion, round.Id, caseHref, place.Next == round.Id ? null : place.Next);
    }

    private static string Lede(OpenPlan open, SignOffRound round, SignOffRound? known, IReadOnlyList<LineDifference>? changes)
    {
        var sent = $"{round.SubmittedByName} {Wording.Day(Shanghai.DateOf(round.SubmittedAt))}";
        if (known is null || changes is null)
        {
            return $"第 {round.Number} 版，{open.Lines.Count} 条问题，{(round.Number == 1 ? "首次送签" : "您第一次看")}。{sent} 送签。";
        }

        var own = known.Decisions.LastOrDefault(d => d.PersonId == open.Work.Actor.PersonId);
        var before = own is null
            ? $"和第 {known.Number} 版比"
            : $"您 {Wording.Day(Shanghai.DateOf(own.At))}{(own.Answer == SignOffAnswer.Approve ? "签过" : "退回")}第 {known.Number} 版";
        return $"{ChangeWords.Where(changes)}。{before}，{sent} 重报。";
    }

    private static string? ReturnedHere(SignOffRound round, SignOffStep? step) =>
        step is null ? null
        : round.Decisions.LastOrDefault() is { Answer: SignOffAnswer.ReturnToSigner } back && back.ReturnedToStep == step.Order
            ? $"{Wording.Signature(back)}退给您重看：{back.Opinion}"
            : null;

    /// <summary>What follows 同意: who is next, or what it brings about.</summary>
    public static string AfterApproval(CaseWork work, SignOffRound round, string last)
    {
        if (round.NextStep is not { } next)
        {
            return $"您签后{last}。";
        }

        var signer = work.Routing.Resolve(next.Stops, (_, p) => p == work.Actor.PersonId || round.IsBarred(p, next));
        return $"您签后送{WhoActs.Of(work.Routing, signer).Names}签。";
    }

    private static IEnumerable<ReturnTarget> Targets(OpenPlan open, SignOffRound round)
    {
        var drafter = WhoActs.Of(open.Work.Routing, open.Work.Routing.DrafterOf(open.Plan));
        yield return new ReturnTarget(null, "拟方案", drafter.Names, "改完重新送签；没改的签字沿用，改了的重签");
        foreach (var step in round.Steps.Where(s => s.Order < round.CurrentStep!.Order && s.State is StepState.Approved or StepState.CarriedOver))
        {
            yield return new ReturnTarget(step.Order, "前一位签字", open.Name(step.SignedByPersonId), "内容不动，他的签字失效，重看后再到您");
        }
    }

    private static string CorrectionNote(OpenPlan open)
    {
        var days = open.Work.Definition.Deadlines.CorrectionDays;
        return $"补正限 {Wording.Day(open.Work.Calendar.AddWorkingDays(open.Work.Today, days))}（{days} 个工作日，默认）。";
    }

    /// <summary>代签 in words for whoever signs: in whose place, or who may sign in the signer's; null for neither.</summary>
    public static string? InPlaceOf(CaseWork work, SignOffRound round)
    {
        var directory = work.Routing.Directory;
        var all = SignOffRules.Delegates(round, work.Routing);
        if (all.FirstOrDefault(d => d.DelegatePersonId == work.Actor.PersonId) is { } mine)
        {
            return $"您代 {directory.Person(mine.HolderPersonId)?.Name}（{directory.Post(mine.PostId)?.Title}）签，签批单和办理记录写“{work.Actor.Name} 代 {directory.Person(mine.HolderPersonId)?.Name}”。授权到 {Wording.Day(mine.To)}。";
        }

        return all.Count > 0 && SignOffRules.Check(work.Actor.PersonId, round, work.Routing) is null
            ? $"{string.Join("、", all.Select(d => $"{directory.Person(d.DelegatePersonId)?.Name}（到 {Wording.Day(d.To)}）"))}也可以代您签，谁先签算谁的。"
            : null;
    }

    /// <summary>Why a fallback signs, null when the post itself does.</summary>
    public static string? Fallback(Routing routing, SignOffRound round)
    {
        if (SignOffRules.CurrentSigner(round, routing) is not { Rank: > 0 } signer)
        {
            return null;
        }

        var first = round.CurrentStep!.Stops[0];
        var vacant = routing.HoldersOf(first.Holder).Count == 0;
        return $"{Wording.Of(first.Target)}{(vacant ? "空缺" : "须回避，不得自签")}，由{Wording.Of(signer.Stop.Target)}代替";
    }

    private static string Moment(DateTime? at) => at is { } utc ? Wording.Moment(utc) + " " : "";
}
