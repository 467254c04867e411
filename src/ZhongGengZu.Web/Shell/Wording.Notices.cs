using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Web.Shell;

public static partial class Wording
{
    private static Dictionary<Enum, string> NoticeWords() => new()
    {
        [NoticeOccasion.Assigned] = "新到",
        [NoticeOccasion.DueSoon] = "临期",
        [NoticeOccasion.Due] = "到期",
        [NoticeOccasion.Overdue] = "逾期",
        [NoticeOccasion.Repeating] = "仍逾期",
        [NoticeOccasion.Escalated] = "逾期上报",
        [NoticeOccasion.Nudged] = "催办",
        [NoticeChoice.Digest] = "每个工作日一封，急的随时发",
        [NoticeChoice.AtOnce] = "每件随时发",
        [NoticeChoice.InAppOnly] = "不发邮件，只在系统里提醒",
        [DispatchKind.Digest] = "每日邮件",
        [DispatchKind.Mail] = "即时邮件",
        [DispatchKind.Webhook] = "消息推送",
        [DispatchState.Waiting] = "等着再发",
        [DispatchState.Sent] = "已发出",
        [DispatchState.GivenUp] = "发不出，已停",
    };
}
