using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Shell;

public static partial class Wording
{
    /// <summary>A problem's state as a tag; <paramref name="mine"/> = the next act is the reader's.</summary>
    public static TagWord StateTag(ProblemState state, bool mine = false) => (state, mine) switch
    {
        (ProblemState.Draft, _) => new(TagForm.Dashed, Of(state)),
        (ProblemState.Filed, true) => new(TagForm.Solid, "待您审收"),
        (ProblemState.Accepted, true) => new(TagForm.Solid, "方案待您写"),
        (ProblemState.Rectifying, true) => new(TagForm.Solid, "待您反馈"),
        (ProblemState.Claimed, true) => new(TagForm.Solid, "待您复核"),
        (ProblemState.Closed or ProblemState.Withdrawn, _) => new(TagForm.Tinted, Of(state)),
        _ => new(TagForm.Outlined, Of(state)),
    };

    /// <summary>A list's state as a tag; a nil return says so.</summary>
    public static TagWord StateTag(ProblemListState state, bool isNil, bool returned, bool mine = false) => (state, mine) switch
    {
        (ProblemListState.Draft, _) when returned => new(TagForm.Returned, "退回补正"),
        (ProblemListState.Draft, _) => new(TagForm.Dashed, "填报中"),
        (ProblemListState.Submitted, true) => new(TagForm.Solid, "待您审收"),
        (ProblemListState.Submitted, _) => new(TagForm.Outlined, isNil ? "零报告待审收" : "待审收"),
        _ => new(TagForm.Tinted, isNil ? "零报告" : "已审收"),
    };

    private static Dictionary<Enum, string> ProblemWords() => new()
    {
        [ProblemState.Draft] = "草稿",
        [ProblemState.Filed] = "待审收",
        [ProblemState.Accepted] = "方案待签",
        [ProblemState.Rectifying] = "整改中",
        [ProblemState.Claimed] = "待复核",
        [ProblemState.Closed] = "已销号",
        [ProblemState.Withdrawn] = "已撤回",
        [ProblemSubject.Unit] = "部门问题",
        [ProblemSubject.Person] = "个人问题",
        [ProblemListState.Draft] = "填报中",
        [ProblemListState.Submitted] = "待审收",
        [ProblemListState.Accepted] = "已审收",
        [Term.ByDate] = "限期整改",
        [Term.OnTheSpot] = "立行立改",
        [Term.Standing] = "长期坚持",
        [FoundBy.Self] = "自己查出",
        [FoundBy.Others] = "别人指出",
        [HistoryAct.ProblemDrafted] = "写成草稿",
        [HistoryAct.ProblemEdited] = "修改草稿",
        [HistoryAct.ProblemDiscarded] = "丢弃草稿",
        [HistoryAct.ProblemFiled] = "登记问题",
        [HistoryAct.ProblemWithdrawn] = "撤回问题",
        [HistoryAct.ProblemAccepted] = "审收：接收",
        [HistoryAct.ProblemReturned] = "审收：退回",
        [HistoryAct.ProblemStruckOut] = "审收后撤下",
        [HistoryAct.ProblemClosedOnTheSpot] = "审收并销号（立行立改）",
        [HistoryAct.RectificationBegun] = "方案签字生效，开始整改",
        [HistoryAct.MeasureReported] = "反馈措施进展",
        [HistoryAct.MeasureDone] = "措施做完",
        [HistoryAct.CompletionClaimed] = "申请销号",
        [HistoryAct.ProblemClosed] = "复核通过，销号",
        [HistoryAct.VerificationRefused] = "复核未通过，退回整改",
        [HistoryAct.ProblemReopened] = "重新打开",
        [HistoryAct.ListSubmitted] = "提交清单",
        [HistoryAct.ListSubmittedNil] = "提交零报告",
        [HistoryAct.ListWithdrawn] = "撤回清单",
        [HistoryAct.ListAccepted] = "审收清单",
        [HistoryAct.ListReturned] = "退回清单",
        [HistoryAct.ListSent] = "清单报送",
        [HistoryAct.ListSendingWithdrawn] = "撤回清单报送",
        [HistoryAct.PlanBegun] = "开始写整改方案",
        [HistoryAct.RevisionBegun] = "开始写新一版方案",
        [HistoryAct.RevisionDropped] = "不改了，仍按已签的一版",
        [HistoryAct.LineWritten] = "写方案条目",
        [HistoryAct.PlanSubmitted] = "方案送签",
        [HistoryAct.PlanWithdrawn] = "撤回送签",
        [HistoryAct.PlanApproved] = "审核签字：同意",
        [HistoryAct.PlanSigned] = "审核签字：同意，方案已签",
        [HistoryAct.PlanReturned] = "退回修改",
        [HistoryAct.PlanPutOnRecord] = "党工委会议备案",
        [HistoryAct.SubmissionSent] = "报送",
        [HistoryAct.SubmissionSupplemented] = "补报",
        [HistoryAct.SubmissionWithdrawn] = "撤回报送",
        [HistoryAct.SubmissionReceived] = "接收",
        [HistoryAct.SubmissionReturned] = "退回报送",
        [HistoryAct.CampaignImported] = "导入实施方案",
        [HistoryAct.CampaignStarted] = "启动专项",
        [HistoryAct.AccountOpened] = "开通账号",
        [HistoryAct.AccountDisabled] = "停用账号",
        [HistoryAct.AccountEnabled] = "恢复账号",
        [HistoryAct.AccountReset] = "重置密码",
        [HistoryAct.PasswordChanged] = "修改密码",
        [HistoryAct.OrganisationImported] = "导入组织",
        [HistoryAct.OrganisationChanged] = "调整组织",
        [HistoryAct.CalendarAnnounced] = "定放假安排",
        [HistoryAct.CalendarTakenBack] = "撤下放假安排",
        [HistoryAct.DeadlineRecounted] = "放假安排调整，时限重算",
        [DeadlineKind.Deliverable] = "报送",
        [DeadlineKind.Acceptance] = "审收",
        [DeadlineKind.Receipt] = "接收",
        [DeadlineKind.Correction] = "补正",
        [DeadlineKind.Plan] = "方案送签",
        [DeadlineKind.SignOffStep] = "签批",
        [DeadlineKind.Measure] = "措施",
        [DeadlineKind.LineCompletion] = "办结",
        [DeadlineKind.FirstResult] = "首次见效",
        [DeadlineKind.Verification] = "复核",
        [DeadlineKind.Deliverable] = "报送",
        [DeadlineKind.Acceptance] = "审收",
        [DeadlineKind.Receipt] = "接收",
        [DeadlineKind.Correction] = "补正",
        [DeadlineKind.Plan] = "方案送签",
        [DeadlineKind.SignOffStep] = "审核签字",
        [DeadlineKind.Measure] = "措施",
        [DeadlineKind.LineCompletion] = "办结",
        [DeadlineKind.FirstResult] = "首次见效",
        [DeadlineKind.Verification] = "复核",
    };
}
