using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Shell;

public static partial class Wording
{
    /// <summary>An inspection's state as a tag.</summary>
    public static TagWord StateTag(InspectionState state, bool ahead) => state switch
    {
        InspectionState.Planned => ahead ? new(TagForm.Dashed, "还没开始") : new(TagForm.Outlined, Of(state)),
        _ => new(TagForm.Tinted, Of(state)),
    };

    /// <summary>A 督查意见's state as a tag; <paramref name="mine"/> = the next act is the reader's.</summary>
    public static TagWord StateTag(ConclusionState state, bool mine = false) => (state, mine) switch
    {
        (ConclusionState.Issued, true) => new(TagForm.Solid, "待您签收"),
        (ConclusionState.Answered, true) => new(TagForm.Solid, "待您回复"),
        (ConclusionState.Agreed or ConclusionState.Replied, _) => new(TagForm.Tinted, Of(state)),
        _ => new(TagForm.Outlined, Of(state)),
    };

    private static Dictionary<Enum, string> InspectionWords() => new()
    {
        [InspectionMethod.UnannouncedVisit] = "明察暗访",
        [InspectionMethod.KeyCheck] = "重点抽查",
        [InspectionMethod.ConcentratedCheck] = "集中检查",
        [InspectionMethod.Discussion] = "座谈考察",
        [InspectionMethod.SpecialInspection] = "专项督查",
        [InspectionState.Planned] = "进行中",
        [InspectionState.Concluded] = "已办结",
        [InspectionState.Cancelled] = "已取消",
        [ConclusionState.Issued] = "待签收",
        [ConclusionState.Agreed] = "已签收",
        [ConclusionState.Answered] = "有意见，待回复",
        [ConclusionState.Replied] = "已回复",
        [DeadlineKind.Inspection] = "督查，发督查意见",
        [DeadlineKind.ConclusionAnswer] = "签收督查意见",
        [DeadlineKind.ConclusionReview] = "回复单位意见",
        [HistoryAct.InspectionPlanned] = "安排督查",
        [HistoryAct.InspectionChanged] = "更改督查安排",
        [HistoryAct.InspectionCancelled] = "取消督查",
        [HistoryAct.FindingRecorded] = "记下发现",
        [HistoryAct.FindingChanged] = "更改发现",
        [HistoryAct.FindingRemoved] = "删去发现",
        [HistoryAct.ProblemFound] = "督查发现，交办",
        [HistoryAct.ConclusionIssued] = "发出督查意见",
        [HistoryAct.ConclusionAgreed] = "签收督查意见",
        [HistoryAct.ConclusionAnswered] = "反馈意见",
        [HistoryAct.ConclusionReplied] = "回复单位意见",
    };
}
