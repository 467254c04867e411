using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Web.Shell;

public static partial class Wording
{
    private static Dictionary<Enum, string> AfterwardsWords() => new()
    {
        [EvidenceFormat.Pdf] = "PDF",
        [EvidenceFormat.Docx] = "Word 文档",
        [EvidenceFormat.Xlsx] = "Excel 表格",
        [EvidenceFormat.Jpeg] = "JPEG 图片",
        [EvidenceFormat.Png] = "PNG 图片",
        [SpotCheckResult.Confirmed] = "属实",
        [SpotCheckResult.Refuted] = "不属实",
        [FollowUpResult.Held] = "未反弹",
        [FollowUpResult.Recurred] = "反弹",
        [HistoryAct.SpotCheckConfirmed] = "抽查：属实",
        [HistoryAct.SpotCheckRefuted] = "抽查：不属实",
        [HistoryAct.FollowUpOpened] = "到了回头看的日子",
        [HistoryAct.FollowUpHeld] = "回头看：未反弹",
        [HistoryAct.FollowUpRecurred] = "回头看：反弹",
        [DeadlineKind.FollowUp] = "回头看",
        [ReassignmentState.Open] = "等认定",
        [ReassignmentState.Moved] = "改主办",
        [ReassignmentState.Stays] = "主办不变",
        [ReassignmentState.Withdrawn] = "已撤回",
        [HistoryAct.ReassignmentAsked] = "提出改主办",
        [HistoryAct.ReassignmentWithdrawn] = "撤回改主办的申请",
        [HistoryAct.LeadMoved] = "督查考核办认定：改主办",
        [HistoryAct.LeadKept] = "督查考核办认定：主办不变",
        [DeadlineKind.Reassignment] = "主办认定",
    };
}
