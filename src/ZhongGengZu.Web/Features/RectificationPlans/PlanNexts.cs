using ZhongGengZu.Domain;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Papers;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>The sentence on top of a plan: what is missing, or who has it and till when.</summary>
public static class PlanNexts
{
    public static PlanNext Of(OpenPlan open, IReadOnlyList<PlanRow> rows, PlanReading reading) => open.Plan.State switch
    {
        RevisionState.Draft => Draft(open, rows, reading) with { MayDrop = open.May(PlanAct.DropAmendment) },
        RevisionState.InSignOff => InSignOff(open, reading),
        _ => Signed(open, rows),
    };

    /// <summary>第 3 条缺时限，第 5 条缺标准、措施.</summary>
    public static string Lacking(IEnumerable<PlanRow> rows) =>
        string.Join("，", rows.Where(r => r.Missing.Count > 0).Select(r => $"第 {r.Order} 条缺{string.Join("、", r.Missing.Select(m => Wording.Of(m)))}"));

    private static PlanNext Draft(OpenPlan open, IReadOnlyList<PlanRow> rows, PlanReading reading)
    {
        var lacking = rows.Where(r => r.Missing.Count > 0).ToList();
        var mayEdit = open.May(PlanAct.Edit);
        var check = new WayOn("核对与送签", $"/plans/{open.Plan.Id}/check");
        var till = reading.Due is { } due ? $"最晚 {Wording.Day(Shanghai.DateOf(due.DueAt))}" : null;
        var words = open.Return is { } back ? $"{back.PersonName} {Wording.Day(Shanghai.DateOf(back.At))}退回：{back.Opinion}" : null;
        var onRecord = open.Work.Routing.RuleOf(open.Plan).PutOnRecord;
        if (!mayEdit)
        {
            var drafter = WhoActs.Of(open.Work.Routing, open.Work.Routing.DrafterOf(open.Plan));
            var mayRecord = open.May(PlanAct.PutOnRecord) && lacking.Count == 0;
            return new PlanNext(
                mayRecord ? "下一步：登记党工委会议备案" : $"{drafter.Names}在写",
                mayRecord ? "这份方案不逐级签字，由党工委会议备案生效。" : lacking.Count == 0 ? "各条都齐，还没送签。" : $"还有 {lacking.Count} 条没写齐。", mayRecord)
            {
                Words = words,
                Primary = mayRecord ? new WayOn("登记备案", "#record") : null,
            };
        }

        if (rows.Count == 0)
        {
            return new PlanNext("还没有要整改的问题", "问题审收后自动出现在这里。", true);
        }

        if (lacking.Count > 0)
        {
            var parts = lacking.Sum(r => r.Missing.Count);
            return new PlanNext(
                $"下一步：{lacking.Count} 条问题还缺 {parts} 处",
                string.Join("。", new[] { Lacking(rows), $"{rows.Count} 条都齐才能送签{(till is null ? "" : $"，{till}")}" }), true, till is not null)
            {
                Words = words,
                Primary = new WayOn("补下一处", $"/plans/{open.Plan.Id}?line={lacking[0].ProblemId}#line-{lacking[0].Order}"),
                Secondary = check,
            };
        }

        return onRecord
            ? new PlanNext($"{rows.Count} 条都齐，等党工委会议备案", "督查考核办登记会议名称和日期后生效。", true)
            : new PlanNext($"下一步：{rows.Count} 条都齐，核对后送签", till, true, till is not null) { Words = words, Primary = check };
    }

    private static PlanNext InSignOff(OpenPlan open, PlanReading reading)
    {
        var round = open.Plan.OpenRound!;
        var who = WhoActs.Signing(open.Work.Routing, round);
        var till = reading.Due is { } due ? $"，至 {Wording.Day(Shanghai.DateOf(due.DueAt))}" : "";
        var mine = SignOffRules.Check(open.Work.Actor.PersonId, round, open.Work.Routing) is null;
        return new PlanNext(
            mine ? "下一步：请您审核签字" : $"在{who.Names}手里，等审核签字{till}",
            mine ? $"{round.SubmittedByName} {Wording.Day(Shanghai.DateOf(round.SubmittedAt))}送签{till}" : $"{who.Post}　{round.SubmittedByName} {Wording.Moment(round.SubmittedAt)} 送签，内容已锁定。", mine)
        {
            Primary = mine ? new WayOn("去签批", $"/signing/{round.Id}") : null,
            MayWithdraw = open.May(PlanAct.Withdraw),
        };
    }

    private static PlanNext Signed(OpenPlan open, IReadOnlyList<PlanRow> rows)
    {
        var done = rows.Sum(r => open.Problems[r.ProblemId].Measures.Count(m => m.DoneAt is not null));
        var all = rows.Sum(r => open.Problems[r.ProblemId].Measures.Count);
        var on = open.Plan.SignedAt is { } at ? Wording.Day(Shanghai.DateOf(at)) : "";
        return new PlanNext($"{on}已签，按方案整改", $"{all} 条措施，做完 {done} 条。已签的日期只能申请延期，内容要改须重新送签。", false)
        {
            MayAmend = open.May(PlanAct.Amend),
        };
    }
}
