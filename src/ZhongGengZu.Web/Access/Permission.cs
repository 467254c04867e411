namespace ZhongGengZu.Web.Access;

/// <summary>What a role may attempt at all. Whether it may do so to this very thing is asked of the domain.</summary>
public enum Permission
{
    /// <summary>Keep one's own problem list.</summary>
    FileProblems,

    /// <summary>Keep the unit's problem list (经办人, head).</summary>
    FileForUnit,

    /// <summary>Accept and return problems and lists.</summary>
    AcceptProblems,

    /// <summary>Send a unit's submissions (报送).</summary>
    SendSubmissions,

    /// <summary>Receive and return submissions.</summary>
    ReceiveSubmissions,

    /// <summary>Write a rectification plan and submit it for signing.</summary>
    WritePlans,

    /// <summary>Sign and return (审核签字).</summary>
    SignPlans,

    /// <summary>Report progress on measures and claim completion.</summary>
    ReportProgress,

    /// <summary>Verify and reopen (复核、销号).</summary>
    VerifyProblems,

    /// <summary>Look at cases; which ones, VisibleTo decides.</summary>
    ViewCases,

    /// <summary>Look at the board (督查调度).</summary>
    ViewBoard,

    /// <summary>Chase whoever holds a deadline (催办).</summary>
    Nudge,

    /// <summary>Look again at what a head struck off (抽查).</summary>
    SpotCheck,
    /// <summary>Look at 督办文书; which ones, VisibleTo decides.</summary>
    ReadNotices,

    /// <summary>Issue, close, return and withdraw 督办文书.</summary>
    IssueNotices,

    /// <summary>Sign for a unit's 督办文书 and answer them.</summary>
    AnswerNotices,

    /// <summary>See mails and postings that did not go through (发送情况), and have them sent again.</summary>
    ViewDeliveries,
    /// <summary>Ask units for material beside the plan (临时报送).</summary>
    IssueDemands,

    /// <summary>Look at what units are asked and type (减负账); which units, what is in sight decides.</summary>
    ViewBurden,

    /// <summary>Settle who has the 主办 of a contested item (主办认定).</summary>
    DecideLead,
    /// <summary>Prepare 党工委会议, write their resolutions down and confirm them.</summary>
    PrepareMeetings,

    /// <summary>Report on a resolution.</summary>
    ReportResolutions,

    /// <summary>Plan inspections (督查检查), hand findings over, issue 督查意见 and reply.</summary>
    PlanInspections,

    /// <summary>Write findings down; of which inspection, its list of inspectors decides.</summary>
    RecordFindings,

    /// <summary>Start a campaign (启动).</summary>
    StartCampaign,

    /// <summary>Change the days of a running campaign (时限与灯).</summary>
    ChangeCampaign,

    /// <summary>Keep units, posts, people, appointments and 分管.</summary>
    ManageOrganisation,

    /// <summary>Keep the working calendar (放假、调休).</summary>
    ManageCalendar,

    /// <summary>Open, disable and reset accounts.</summary>
    ManageAccounts,

    /// <summary>Move the demo's clock on; exists in Development only.</summary>
    MoveDemoClock,

    /// <summary>See one's own account and change its password.</summary>
    ChangeOwnPassword,
}
