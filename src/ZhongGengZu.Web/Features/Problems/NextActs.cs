using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Extensions;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Problems;

/// <summary>The sentence on top of the problem page and its buttons; every button asks the rule that its act asks.</summary>
public static class NextActs
{
    /// <summary>What comes next for the reader of this case.</summary>
    public static NextAct Of(ProblemCase it)
    {
        var next = OfState(it);
        var settle = it.Request?.CheckDecide(it.Work) is null && it.Request is not null ? "认定主办"
            : ReassignmentRequest.CheckAsk(it.Work, it.Problem, it.Request, out _) is null ? "申请改主办"
            : null;
        return settle is null ? next : next with { Others = [.. next.Others, new ActButton(settle, $"{it.Href}/reassignment")] };
    }

    private static NextAct OfState(ProblemCase it) => it.Problem.State switch
    {
        ProblemState.Draft => OfDraft(it),
        ProblemState.Filed => OfFiled(it),
        ProblemState.Accepted => OfAccepted(it),
        ProblemState.Rectifying => OfRectifying(it),
        ProblemState.Claimed => OfClaimed(it),
        ProblemState.Closed => OfClosed(it),
        _ => new NextAct("这一条已经撤下", it.Problem.ReturnReason, null, []),
    };

    private static NextAct OfDraft(ProblemCase it)
    {
        if (!it.May(ProblemAct.Edit))
        {
            return new NextAct("还是草稿，没有提交", null, null, []);
        }

        var missing = it.Problem.Content.Check(it.Work, it.Problem, forFiling: true);
        var edit = new ActButton("更改", $"{it.Href}/edit");
        var discard = it.May(ProblemAct.Discard) ? new ActButton("丢弃草稿", $"{it.Href}/discard", Posts: true) : null;
        var returned = it.Problem.ReturnReason is { } reason ? $"退回意见：{reason}" : null;
        if (missing.Count > 0)
        {
            return new NextAct($"下一步：补{Missing.Words(missing)}", returned ?? "补齐以后才能提交。", new ActButton("补齐", edit.Href), Some(discard));
        }

        if (!it.GoesSingly)
        {
            return new NextAct(
                returned is null ? "下一步：随清单一起提交" : $"下一步：按退回意见改好，再提交清单{it.Till(DeadlineKind.Correction)}",
                returned, new ActButton("去提交清单", ListHref(it)), Some(edit, discard));
        }

        var to = it.Acceptor is { } acceptor ? $"交{acceptor.Names}审收" : "登记即审收";
        return new NextAct(
            returned is null ? $"下一步：提交这一条，{to}" : $"下一步：按退回意见改好再提交{it.Till(DeadlineKind.Correction)}",
            returned ?? "清单已经审收，后来发现的问题逐条提交。", new ActButton("提交", $"{it.Href}/filing", Posts: true), Some(edit, discard));
    }

    private static NextAct OfFiled(ProblemCase it)
    {
        var withdraw = it.May(ProblemAct.Withdraw) ? Opens("撤回这一条", it, "withdraw") : null;
        if (it.May(ProblemAct.Accept))
        {
            return new NextAct(
                $"下一步：审收这一条{it.Till(DeadlineKind.Acceptance)}",
                it.Problem.NeedsLine ? "接收后写进整改方案，新增的这一条另行签字。" : "立行立改：接收即销号，单独统计。",
                new ActButton("接收", $"{it.Href}/acceptance", Posts: true), Some(Opens("退回", it, "return") with { IsReturn = true }, withdraw));
        }

        if (!it.Problem.FiledSingly && ProblemListRules.Check(it.Work, it.List, ProblemListAct.Review) is null)
        {
            return new NextAct($"下一步：审收这份清单{it.Till(DeadlineKind.Acceptance)}", "清单里的问题逐条接收或退回。", new ActButton("审收清单", $"{ListHref(it)}/review"), Some(withdraw));
        }

        return new NextAct($"在{it.Acceptor?.Names}手里审收{it.Till(DeadlineKind.Acceptance)}", it.Acceptor?.Post, null, Some(withdraw));
    }

    private static NextAct OfAccepted(ProblemCase it)
    {
        var back = it.IsInSignOff || it.Plan?.Signed?.Line(it.Problem.Id) is not null
            ? []
            : Some(
                it.May(ProblemAct.Return) ? Opens("退回", it, "return") with { IsReturn = true } : null,
                it.May(ProblemAct.StrikeOut) ? Opens("撤下", it, "strike-out") : null);
        if (it.Plan is not { } plan || plan.Latest.Line(it.Problem.Id) is null)
        {
            return new NextAct("等下一版整改方案", "上一版正在审签，签完以后写进新的一版。", null, back);
        }

        var href = $"/plans/{plan.Id}";
        if (plan.State == RevisionState.InSignOff)
        {
            var round = plan.OpenRound!;
            var signer = WhoActs.Signing(it.Work.Routing, round);
            return SignOffRules.Check(it.Work.Actor.PersonId, round, it.Work.Routing) is null
                ? new NextAct($"下一步：审核签字{it.Till(DeadlineKind.SignOffStep)}", $"整改方案第 {plan.Latest.Number} 版", new ActButton("去签批", $"/signing/{round.Id}"), back)
                : new NextAct($"方案在{signer.Names}手里审核签字{it.Till(DeadlineKind.SignOffStep)}", signer.Post, null, back);
        }

        if (it.Work.Routing.RuleOf(plan).PutOnRecord)
        {
            return PlanRules.Check(it.Work, plan, PlanAct.PutOnRecord) is null
                ? new NextAct("下一步：登记党工委会议备案", null, new ActButton("去备案", href), back)
                : new NextAct("等党工委会议研究备案", "由督查考核办登记会议日期和文号。", null, back);
        }

        return PlanRules.Check(it.Work, plan, PlanAct.Edit) is null
            ? new NextAct($"下一步：写好整改方案，送签{it.Till(DeadlineKind.Plan)}", "每个问题有标准、措施、责任人和时限，才能送签。", new ActButton("写整改方案", $"{href}/lines/{it.Problem.Id}"), back)
            : new NextAct($"{it.Drafter.Names}在写整改方案{it.Till(DeadlineKind.Plan)}", it.Drafter.Post, null, back);
    }

    private static NextAct OfRectifying(ProblemCase it)
    {
        var left = it.Problem.Measures.Where(m => m.DoneAt is null).OrderBy(m => m.DueOn).ThenBy(m => m.Order).ToList();
        var whole = it.Problem.DueOn is { } due ? $"整个问题应于 {Wording.Due(due, it.Problem.OriginalDueOn)} {(it.Problem.Content.Term == Term.Standing ? "首次见效" : "办结")}。" : null;
        var returned = it.Problem.ReturnReason is { } reason ? $"退回意见：{reason}" : null;
        if (left.Find(m => ProblemRules.MayReport(it.Work, it.Problem, m)) is { } mine)
        {
            var others = left.Where(m => m != mine && ProblemRules.MayReport(it.Work, it.Problem, m)).Select(m => Reports(it, m)).Concat(Some(Extends(it, mine))).ToList();
            return new NextAct($"下一步：{it.By(mine.DueOn)}反馈措施{Wording.Ordinal(mine.Order)}“{Short(mine.Text)}”", returned ?? whole, Reports(it, mine), others);
        }

        if (left.Count > 0)
        {
            var next = left[0];
            return new NextAct($"在{it.Name(next.OwnerPersonId)}手里：措施{Wording.Ordinal(next.Order)}，{Wording.Day(next.DueOn)}前", returned ?? whole, null, Some(Extends(it, next)));
        }

        return it.May(ProblemAct.Claim)
            ? new NextAct("下一步：申请销号", returned ?? $"措施全部做完，写明结果，交{it.Verifier.Names}复核。", Opens("申请销号", it, "claim"), Some(Extends(it, null)))
            : new NextAct($"措施全部做完，等{it.Name(it.Problem.ResponsiblePersonId)}申请销号", returned ?? whole, null, []);
    }

    private static NextAct OfClaimed(ProblemCase it)
    {
        if (it.May(ProblemAct.Verify))
        {
            return new NextAct($"下一步：复核，能不能销号{it.Till(DeadlineKind.Verification)}", "复核通过就是销号；没改到位的退回整改。", Opens("复核", it, "verify"), []);
        }

        // The office verifies as an office; whoever did the work stands aside and reads why.
        var self = ProblemRules.Check(it.Work, it.Problem, ProblemAct.Verify) == Domain.RefusalCode.SelfVerification;
        return new NextAct($"在{it.Verifier.Names}手里复核{it.Till(DeadlineKind.Verification)}", self ? Wording.Sentence(Domain.RefusalCode.SelfVerification) : it.Verifier.Post, null, []);
    }

    private static NextAct OfClosed(ProblemCase it)
    {
        var others = Some(
            SpotCheck.Check(it.Work, it.Problem) is null && !it.IsSpotChecked ? Opens("抽查", it, "spot-check") : null,
            it.May(ProblemAct.Reopen) ? Opens("重新打开", it, "reopen") : null);
        var closed = $"{Wording.Day(Domain.Shanghai.DateOf(it.Problem.ClosedAt!.Value))}销号";
        if (it.Problem.FollowUpOpenedAt is not null)
        {
            return ProblemRules.CheckFollowUp(it.Work, it.Problem) is null
                ? new NextAct($"下一步：回头看，有没有反弹{it.Till(DeadlineKind.FollowUp)}", $"{closed}。没有反弹的就此放下；反弹的重新打开。", Opens("回头看", it, "follow-up"), others)
                : new NextAct($"在{it.FollowUpHolder.Names}手里回头看{it.Till(DeadlineKind.FollowUp)}", $"{closed}。{it.FollowUpHolder.Post}", null, others);
        }

        var why = new[] { it.Problem.NeedsLine ? null : "立行立改：审收即销号，单独统计。", it.Problem.FollowUpOn is { } day ? $"{Wording.FullDay(day)}起回头看，看有没有反弹。" : null };
        return new NextAct($"已销号，{Wording.Day(Domain.Shanghai.DateOf(it.Problem.ClosedAt!.Value))}", string.Concat(why) is { Length: > 0 } words ? words : null, null, others);
    }

    private static ActButton Reports(ProblemCase it, MeasureTask measure) =>
        new($"反馈措施{Wording.Ordinal(measure.Order)}", $"{it.Href}?act=report&measure={measure.Id}#act");

    // One way to ask, for every date that the reader may ask for; the form has the choice.
    private static ActButton? Extends(ProblemCase it, MeasureTask? first) =>
        it.Problem.Measures.Cast<MeasureTask?>().Append(null).Any(m => ExtensionRules.CheckAsk(it.Work, it.Problem, m) is null)
            ? new ActButton("申请延期", $"{it.Href}/extensions/new{(first is null ? "" : $"?measure={first.Id}")}")
            : null;

    private static ActButton Opens(string word, ProblemCase it, string act) => new(word, $"{it.Href}?act={act}#act");

    private static string ListHref(ProblemCase it) => $"/lists/{it.Problem.ListId}";

    private static string Short(string text) => text.Length > 24 ? text[..23] + "…" : text;

    private static List<ActButton> Some(params ActButton?[] buttons) => [.. buttons.OfType<ActButton>()];
}
