using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Web.Shell.Parts;
using StepState = ZhongGengZu.Domain.SignOff.StepState;

namespace ZhongGengZu.Web.Shell;

public static partial class Wording
{
    /// <summary>A plan's state as a tag; <paramref name="mine"/> = the next act is the reader's.</summary>
    public static TagWord StateTag(RevisionState state, bool returned = false, bool mine = false) => (state, returned, mine) switch
    {
        (RevisionState.Draft, true, _) => new(TagForm.Returned, "方案退回"),
        (RevisionState.InSignOff, _, true) => new(TagForm.Solid, "方案待您签"),
        (RevisionState.Draft, _, _) => new(TagForm.Dashed, Of(state)),
        (RevisionState.Signed, _, _) => new(TagForm.Tinted, Of(state)),
        _ => new(TagForm.Outlined, Of(state)),
    };

    /// <summary>缺标准: what stands in the column where a line lacks something.</summary>
    public static string Lack(LinePart part) => "缺" + Of(part);

    private static Dictionary<Enum, string> PlanWords() => new()
    {
        [RevisionState.Draft] = "草稿",
        [RevisionState.InSignOff] = "审签中",
        [RevisionState.Signed] = "已签",
        [RoundState.Open] = "审签中",
        [RoundState.Approved] = "已签",
        [RoundState.Returned] = "已退回",
        [RoundState.Withdrawn] = "已撤回",
        [RoundState.Declined] = "不同意",
        [StepState.Waiting] = "未到",
        [StepState.Current] = "待签",
        [StepState.Approved] = "同意",
        [StepState.CarriedOver] = "沿用前签",
        [StepState.Returned] = "退回修改",
        [SignOffAnswer.Approve] = "同意",
        [SignOffAnswer.Return] = "退回修改",
        [SignOffAnswer.ReturnToSigner] = "退回前一步",
        [LinePart.Standard] = "标准",
        [LinePart.Responsible] = "责任人",
        [LinePart.Measures] = "措施",
        [LinePart.MeasureOwner] = "措施责任人",
        [LinePart.MeasureDue] = "措施日期",
        [LinePart.Due] = "时限",
        [LineField.Text] = "问题内容",
        [LineField.FocusArea] = "治理重点",
        [LineField.Term] = "办理方式",
        [LineField.Standard] = "整改标准",
        [LineField.Leader] = "责任领导",
        [LineField.Responsible] = "责任人",
        [LineField.Due] = "办结时限",
        [ListKind.Problems] = "问题清单",
        [ListKind.Goals] = "任务清单",
        [ListKind.Responsibilities] = "责任清单",
        [ListKind.Measures] = "措施清单",
    };
}
