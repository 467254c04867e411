using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.SignOff;

namespace ZhongGengZu.Web.Shell;

public static partial class Wording
{
    /// <summary>A date, and the one first signed where 延期 has moved it: 4月15日（原定4月10日）.</summary>
    public static string Due(DateOnly due, DateOnly? original) => original is { } first ? $"{Day(due)}（原定{Day(first)}）" : Day(due);

    /// <summary>The same in a narrow column: 4-15（原 4-10）.</summary>
    public static string DueMark(DateOnly due, DateOnly? original) => original is { } first ? $"{Mark(due)}（原 {Mark(first)}）" : Mark(due);

    private static Dictionary<Enum, string> ExtensionWords() => new()
    {
        [StepState.Declined] = "不同意",
        [SignOffAnswer.Decline] = "不同意",
        [HistoryAct.ExtensionAsked] = "申请延期",
        [HistoryAct.ExtensionWithdrawn] = "撤回延期申请",
        [HistoryAct.ExtensionLapsed] = "已经办完，延期申请作罢",
        [HistoryAct.ExtensionApproved] = "延期审核签字：同意",
        [HistoryAct.ExtensionGranted] = "延期审核签字：同意，时限已改",
        [HistoryAct.ExtensionDeclined] = "延期审核签字：不同意",
        [HistoryAct.PlanDateExtended] = "延期签字生效，方案改这一个日期",
    };
}
