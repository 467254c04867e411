using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.ProblemLists;

/// <summary>接下来: who comes after the filer, with today's names.</summary>
public static class ListRoute
{
    public static SignOffChainModel Draw(OpenList open, ListDue due)
    {
        var (routing, list) = (open.Work.Routing, open.List);
        var acceptor = routing.AcceptedOnFiling(list) ? null : WhoActs.Of(routing, routing.AcceptorOf(list));
        var drafter = WhoActs.Of(routing, routing.DrafterOf(list));
        var needs = open.Live.Count(p => p.NeedsLine);
        StepState State(ProblemListState at) => list.State == at ? StepState.Now : list.State > at ? StepState.Done : StepState.Ahead;
        string? On(DateTime? at) => at is { } t ? Wording.Day(Shanghai.DateOf(t)) : null;
        var steps = new List<ChainStep>
        {
            new("查", "自查登记", list.PersonId is null ? drafter.Names : open.FilerName, null, On(list.FirstSubmittedAt), State(ProblemListState.Draft)),
            new("审", "审收", acceptor?.Names ?? "提交即审收", acceptor?.Post, On(list.AcceptedAt), State(ProblemListState.Submitted)),
        };
        if (list.PersonId is null)
        {
            var head = WhoActs.Of(routing, routing.HeadOf(list));
            steps.Add(new("报", due.Deliverable?.Name ?? "报送", head.Names, head.Post, On(due.Submission?.FirstSentAt), due.Submission?.FirstSentAt is null ? StepState.Ahead : StepState.Done));
        }

        steps.Add(new("拟", list.PersonId is null ? "写整改方案" : "写个人整改方案", drafter.Names, needs == 0 ? "立行立改的不用写" : $"{needs} 条；立行立改的不用写", null, list.State == ProblemListState.Accepted && needs > 0 ? StepState.Now : StepState.Ahead));
        var rule = routing.RuleOf(list);
        steps.AddRange(rule.PutOnRecord
            ? [new ChainStep("备", "会议备案", "党工委会议", null, null, StepState.Ahead)]
            : rule.Signers.Select(s => WhoActs.Of(routing, routing.Resolve(routing.StopsOf(s, list.UnitId), (_, p) => p == list.PersonId)))
                .Select(w => new ChainStep("签", "审核签字", w.Names, w.Post, null, StepState.Ahead)));
        return new SignOffChainModel(steps, [], Upright: true, Ruled: false);
    }
}
