using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Shell;

public static partial class Wording
{
    /// <summary>A paper's state as a tag; <paramref name="mine"/> = the next act is the reader's.</summary>
    public static TagWord StateTag(NoticeState state, bool returned, bool mine = false) => (state, mine) switch
    {
        (NoticeState.Received, false) when returned => new(TagForm.Returned, "答复退回"),
        (NoticeState.Issued, true) => new(TagForm.Solid, "待您签收"),
        (NoticeState.Received, true) => new(TagForm.Solid, returned ? "答复退回，待您补" : "待您答复"),
        (NoticeState.Answered, true) => new(TagForm.Solid, "待您核办"),
        (NoticeState.Closed or NoticeState.Withdrawn, _) => new(TagForm.Tinted, Of(state)),
        _ => new(TagForm.Outlined, Of(state)),
    };

    private static Dictionary<Enum, string> SupervisionNoticeWords() => new()
    {
        [NoticeKind.Order] = "督办单",
        [NoticeKind.Letter] = "督办函",
        [NoticeKind.Talk] = "约谈",
        [NoticeColour.Blue] = "蓝色·提醒",
        [NoticeColour.Yellow] = "黄色·警示",
        [NoticeColour.Red] = "红色·严肃督办",
        [NoticeState.Issued] = "待签收",
        [NoticeState.Received] = "已签收，在办",
        [NoticeState.Answered] = "已答复，待核办",
        [NoticeState.Closed] = "已办结",
        [NoticeState.Withdrawn] = "已撤回",
        [DeadlineKind.NoticeReceipt] = "签收督办文书",
        [DeadlineKind.NoticeAnswer] = "答复督办文书",
        [DeadlineKind.NoticeReview] = "核办答复",
        [DeadlineKind.NoticeTalk] = "约谈",
        [HistoryAct.NoticeIssued] = "发出督办文书",
        [HistoryAct.NoticeReceived] = "签收",
        [HistoryAct.NoticeAnswered] = "答复办理情况",
        [HistoryAct.NoticeReturned] = "退回答复",
        [HistoryAct.NoticeClosed] = "督办文书办结",
        [HistoryAct.NoticeWithdrawn] = "撤回督办文书",
        [HistoryAct.TalkRecorded] = "写约谈记录",
    };
}
