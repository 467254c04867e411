namespace ZhongGengZu.Domain.History;

/// <summary>What a case is.</summary>
public enum CaseKind
{
    /// <summary>A problem.</summary>
    Problem,

    /// <summary>A rectification plan.</summary>
    Plan,

    /// <summary>A problem list.</summary>
    ProblemList,

    /// <summary>A submission.</summary>
    Submission,

    /// <summary>A campaign.</summary>
    Campaign,

    /// <summary>An account.</summary>
    Account,

    /// <summary>The organisation: units, posts, appointments, 分管.</summary>
    Organisation,

    /// <summary>A year of the working calendar.</summary>
    Calendar,

    /// <summary>A 督办文书.</summary>
    SupervisionNotice,

    /// <summary>A 党工委会议.</summary>
    CommitteeMeeting,

    /// <summary>What a 党工委会议 resolved.</summary>
    Resolution,

    /// <summary>A 督查检查.</summary>
    Inspection,

    /// <summary>A 督查意见.</summary>
    Conclusion,

    /// <summary>An 实施方案 that is being read.</summary>
    CampaignPlan,
}

/// <summary>What was done; stored as a stable code, its Chinese words stand in Shell/Wording.</summary>
public enum HistoryAct
{
    /// <summary>A problem was first saved.</summary>
    ProblemDrafted,

    /// <summary>A draft was changed.</summary>
    ProblemEdited,

    /// <summary>A draft was discarded.</summary>
    ProblemDiscarded,

    /// <summary>Filed, with its list or singly.</summary>
    ProblemFiled,

    /// <summary>Withdrawn by its filer.</summary>
    ProblemWithdrawn,

    /// <summary>Accepted.</summary>
    ProblemAccepted,

    /// <summary>Returned to its filer.</summary>
    ProblemReturned,

    /// <summary>Withdrawn by the acceptor after acceptance.</summary>
    ProblemStruckOut,

    /// <summary>立行立改 accepted and closed in one.</summary>
    ProblemClosedOnTheSpot,

    /// <summary>Its line was signed, rectification begins or goes on by the new line.</summary>
    RectificationBegun,

    /// <summary>Progress on a measure.</summary>
    MeasureReported,

    /// <summary>A measure was done.</summary>
    MeasureDone,

    /// <summary>Completion claimed (申请销号).</summary>
    CompletionClaimed,

    /// <summary>Verified and struck off (销号).</summary>
    ProblemClosed,

    /// <summary>Not verified.</summary>
    VerificationRefused,

    /// <summary>Reopened.</summary>
    ProblemReopened,

    /// <summary>A list was handed in.</summary>
    ListSubmitted,

    /// <summary>A nil return was handed in (零报告).</summary>
    ListSubmittedNil,

    /// <summary>A list was taken back by its filer.</summary>
    ListWithdrawn,

    /// <summary>A list was accepted whole.</summary>
    ListAccepted,

    /// <summary>A list was returned with one or more items.</summary>
    ListReturned,

    /// <summary>A list went to the office.</summary>
    ListSent,

    /// <summary>The sending that it went out with was withdrawn before receipt.</summary>
    ListSendingWithdrawn,

    /// <summary>A plan was begun.</summary>
    PlanBegun,

    /// <summary>A new revision was begun.</summary>
    RevisionBegun,

    /// <summary>An amendment begun by hand was dropped.</summary>
    RevisionDropped,

    /// <summary>A line was written.</summary>
    LineWritten,

    /// <summary>Handed in for signing (送签).</summary>
    PlanSubmitted,

    /// <summary>Taken back before the next act.</summary>
    PlanWithdrawn,

    /// <summary>A step approved (同意).</summary>
    PlanApproved,

    /// <summary>The last step approved: signed.</summary>
    PlanSigned,

    /// <summary>Returned (退回修改).</summary>
    PlanReturned,

    /// <summary>Signed by 党工委会议备案.</summary>
    PlanPutOnRecord,

    /// <summary>A submission was sent (报送).</summary>
    SubmissionSent,

    /// <summary>A submission was sent with nothing to report (零报告).</summary>
    SubmissionSentNil,

    /// <summary>What the unit had sent before was taken over as the text.</summary>
    EarlierTextTaken,

    /// <summary>A supplement was sent (补报).</summary>
    SubmissionSupplemented,

    /// <summary>Taken back before receipt.</summary>
    SubmissionWithdrawn,

    /// <summary>Received.</summary>
    SubmissionReceived,

    /// <summary>Returned by the office.</summary>
    SubmissionReturned,

    /// <summary>A campaign file was stored as a draft.</summary>
    CampaignImported,

    /// <summary>An 实施方案 was given in and read.</summary>
    CampaignPlanRead,

    /// <summary>What was read out of it was confirmed, corrected or added to.</summary>
    CampaignPlanChanged,

    /// <summary>A campaign was drawn up from its plan (存为草稿).</summary>
    CampaignDrawnUp,

    /// <summary>The campaign was started (启动).</summary>
    CampaignStarted,

    /// <summary>A unit or person joined in mid-campaign.</summary>
    MemberJoined,

    /// <summary>A unit or person left in mid-campaign; what was open ended.</summary>
    MemberLeft,

    /// <summary>A demand beside the plan was issued (临时报送).</summary>
    DemandIssued,

    /// <summary>A period of a recurring deliverable was asked for.</summary>
    PeriodOpened,

    /// <summary>An account was opened.</summary>
    AccountOpened,

    /// <summary>An account was disabled.</summary>
    AccountDisabled,

    /// <summary>An account was enabled again.</summary>
    AccountEnabled,

    /// <summary>An initial password was set again.</summary>
    AccountReset,

    /// <summary>Somebody changed their own password.</summary>
    PasswordChanged,

    /// <summary>The organisation was loaded from a file.</summary>
    OrganisationImported,

    /// <summary>A unit, post, person, appointment or 分管 was added or changed.</summary>
    OrganisationChanged,

    /// <summary>A year's holidays were set or changed.</summary>
    CalendarAnnounced,

    /// <summary>A year's holidays were taken back.</summary>
    CalendarTakenBack,

    /// <summary>An open deadline moved because the working calendar changed.</summary>
    DeadlineRecounted,

    /// <summary>The days of a running campaign were changed.</summary>
    CampaignDaysChanged,

    /// <summary>催办: the 督查考核办 chased whoever holds a deadline of the case.</summary>
    Nudged,

    /// <summary>抽查: what a head struck off is as it was said.</summary>
    SpotCheckConfirmed,

    /// <summary>抽查: it is not.</summary>
    SpotCheckRefuted,

    /// <summary>The day of the 回头看 had come.</summary>
    FollowUpOpened,

    /// <summary>回头看: 未反弹.</summary>
    FollowUpHeld,

    /// <summary>回头看: 反弹.</summary>
    FollowUpRecurred,

    /// <summary>A 督办文书 was issued.</summary>
    NoticeIssued,

    /// <summary>A 督办文书 was signed for.</summary>
    NoticeReceived,

    /// <summary>A 督办文书 was answered.</summary>
    NoticeAnswered,

    /// <summary>The answer to a 督办文书 was returned.</summary>
    NoticeReturned,

    /// <summary>A 督办文书 was closed.</summary>
    NoticeClosed,

    /// <summary>A 督办文书 was withdrawn before receipt.</summary>
    NoticeWithdrawn,

    /// <summary>The record of a 约谈 was written.</summary>
    TalkRecorded,

    /// <summary>逾期上报: an overdue deadline of the case was taken to whoever stands above its holder.</summary>
    Escalated,

    /// <summary>Somebody changed where or how their own reminders go.</summary>
    AccountMailChanged,

    /// <summary>授权代签: a post's holder let somebody sign in his place.</summary>
    DelegationGiven,

    /// <summary>It was taken back before its end.</summary>
    DelegationWithdrawn,

    /// <summary>延期 of a signed date was asked for.</summary>
    ExtensionAsked,

    /// <summary>The request was taken back.</summary>
    ExtensionWithdrawn,

    /// <summary>What it was asked for is done, nobody needs to sign it.</summary>
    ExtensionLapsed,

    /// <summary>A step agreed to it.</summary>
    ExtensionApproved,

    /// <summary>The last step agreed: the date moved.</summary>
    ExtensionGranted,

    /// <summary>不同意: the date stays.</summary>
    ExtensionDeclined,

    /// <summary>A signed revision of a plan came about by an extension.</summary>
    PlanDateExtended,

    /// <summary>A unit asked the office to settle the 主办.</summary>
    ReassignmentAsked,

    /// <summary>It took the request back.</summary>
    ReassignmentWithdrawn,

    /// <summary>The office moved the 主办 to another unit.</summary>
    LeadMoved,

    /// <summary>The office left the 主办 where it was.</summary>
    LeadKept,

    /// <summary>A meeting is prepared.</summary>
    MeetingPrepared,

    /// <summary>Its day, place or participants were changed.</summary>
    MeetingChanged,

    /// <summary>It was held: its agenda is frozen.</summary>
    MeetingHeld,

    /// <summary>A resolution was written down.</summary>
    ResolutionTaken,

    /// <summary>Its owner reported.</summary>
    ResolutionReported,

    /// <summary>The report was returned.</summary>
    ResolutionReturned,

    /// <summary>The office confirmed it.</summary>
    ResolutionConfirmed,

    /// <summary>An inspection was planned.</summary>
    InspectionPlanned,

    /// <summary>Its plan was changed.</summary>
    InspectionChanged,

    /// <summary>It was called off.</summary>
    InspectionCancelled,

    /// <summary>A finding was written down.</summary>
    FindingRecorded,

    /// <summary>A finding was corrected.</summary>
    FindingChanged,

    /// <summary>A finding was taken off.</summary>
    FindingRemoved,

    /// <summary>A finding became a problem of the unit.</summary>
    ProblemFound,

    /// <summary>A 督查意见 went to a unit.</summary>
    ConclusionIssued,

    /// <summary>The unit signed for it without objection.</summary>
    ConclusionAgreed,

    /// <summary>The unit answered.</summary>
    ConclusionAnswered,

    /// <summary>The office replied.</summary>
    ConclusionReplied,
}
