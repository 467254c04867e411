using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Shell;

public static partial class Wording
{
    /// <summary>A meeting's state as a tag.</summary>
    public static TagWord StateTag(MeetingState state) => new(state == MeetingState.Held ? TagForm.Tinted : TagForm.Outlined, Of(state));

    /// <summary>A resolution's state as a tag; <paramref name="mine"/> = the next act is the reader's.</summary>
    public static TagWord StateTag(ResolutionState state, bool returned, bool mine = false) => (state, mine) switch
    {
        (ResolutionState.Open, true) => new(TagForm.Solid, "待您上报"),
        (ResolutionState.Open, _) when returned => new(TagForm.Returned, "上报退回"),
        (ResolutionState.Reported, true) => new(TagForm.Solid, "待您确认"),
        (ResolutionState.Done, _) => new(TagForm.Tinted, Of(state)),
        _ => new(TagForm.Outlined, Of(state)),
    };

    private static Dictionary<Enum, string> MeetingWords() => new()
    {
        [MeetingState.Preparing] = "准备中",
        [MeetingState.Held] = "已召开",
        [AgendaReason.Late] = "逾期",
        [AgendaReason.Stuck] = "卡住",
        [AgendaReason.Returned] = "多次退回",
        [AgendaReason.RedNotice] = "红色督办",
        [AgendaReason.Escalated] = "已逾期上报",
        [AgendaReason.Added] = "另加",
        [ResolutionState.Open] = "落实中",
        [ResolutionState.Reported] = "已上报，待确认",
        [ResolutionState.Done] = "已落实",
        [DeadlineKind.Resolution] = "落实会议议定事项",
        [DeadlineKind.ResolutionReview] = "确认落实情况",
        [HistoryAct.MeetingPrepared] = "准备会议",
        [HistoryAct.MeetingChanged] = "更改会议",
        [HistoryAct.MeetingHeld] = "召开，议程定稿",
        [HistoryAct.ResolutionTaken] = "登记议定事项",
        [HistoryAct.ResolutionReported] = "上报落实情况",
        [HistoryAct.ResolutionReturned] = "退回上报",
        [HistoryAct.ResolutionConfirmed] = "确认落实",
    };
}
