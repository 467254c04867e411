using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Shell.Due;

/// <summary>The words and the address of a deadline, the same on every page that shows one.</summary>
public static class DueWords
{
    /// <summary>What there is to do, two characters.</summary>
    public static string Verb(DueRow row) => row.Kind switch
    {
        DeadlineKind.Deliverable when row.IsPersonal => "填报",
        DeadlineKind.Deliverable => "报送",
        DeadlineKind.Acceptance => "审收",
        DeadlineKind.Receipt => "接收",
        DeadlineKind.Correction => "补正",
        DeadlineKind.Plan => "送签",
        DeadlineKind.SignOffStep => "签批",
        DeadlineKind.Measure => "反馈",
        DeadlineKind.Verification => "复核",
        DeadlineKind.FollowUp => "回头看",
        DeadlineKind.NoticeReceipt => "签收",
        DeadlineKind.NoticeAnswer => "答复",
        DeadlineKind.NoticeReview => "核办",
        DeadlineKind.NoticeTalk => "约谈",
        DeadlineKind.Reassignment => "认定",
        DeadlineKind.Resolution => "落实",
        DeadlineKind.ResolutionReview => "确认",
        DeadlineKind.Inspection => "督查",
        DeadlineKind.ConclusionAnswer => "签收",
        DeadlineKind.ConclusionReview => "回复",
        _ => "办结",
    };

    /// <summary>What it is about. Personal items that the reader may not read are 个人事项.</summary>
    public static string Title(DueRow row, CampaignDefinition definition)
    {
        var whose = row.IsMine ? "我的" : (row.PersonName ?? row.UnitName) + (row.IsPersonal ? "的个人" : "的");
        return row.Kind switch
        {
            DeadlineKind.Deliverable or DeadlineKind.Receipt when row.DeliverableCode is { } code =>
                row.IsMine || row.Kind == DeadlineKind.Deliverable ? DeliverableName(definition, code, row.Period) : $"{row.UnitName}报送的{DeliverableName(definition, code, row.Period)}",
            DeadlineKind.SignOffStep when row.CaseKind == CaseKind.Problem => whose + "延期申请",
            DeadlineKind.Plan or DeadlineKind.SignOffStep => whose + "整改方案",
            DeadlineKind.Measure => row.MeasureText ?? "个人事项 1 件",
            _ => row.CaseKind switch
            {
                CaseKind.ProblemList => whose + "问题清单",
                CaseKind.Plan => whose + "整改方案",
                CaseKind.Submission when row.DeliverableCode is { } code => DeliverableName(definition, code, row.Period),
                CaseKind.SupervisionNotice => row.PaperText ?? $"{Wording.Of(row.NoticeKind!.Value)} 1 件",
                CaseKind.Resolution => row.PaperText ?? "会议议定事项 1 件",
                CaseKind.Inspection => row.PaperText ?? "督查 1 次",
                CaseKind.Conclusion => row.PaperText is { } title ? $"关于{title}的督查意见" : "督查意见 1 份",
                _ => row.ProblemText ?? (row.IsPersonal ? "个人事项 1 件" : $"{row.UnitName}退回的问题 1 件"),
            },
        };
    }

    /// <summary>Second line: number, unit and person.</summary>
    public static string Note(DueRow row) =>
        string.Join("　", new[] { row.Number, row.UnitName, row.IsMine ? null : row.PersonName }.Where(x => x is not null));

    /// <summary>The page where it is done; for what the reader may not open, the one that says who has it and till when.</summary>
    public static string Href(DueRow row) => row.Kind switch
    {
        _ when !row.MayOpen => WhyHref(row.Id),
        DeadlineKind.SignOffStep when row.RoundId is { } round => $"/signing/{round}",
        DeadlineKind.Measure => $"/measures/{row.SubjectId}",
        DeadlineKind.Reassignment => $"/problems/{row.CaseId}/reassignment",
        DeadlineKind.Acceptance when row.CaseKind == CaseKind.ProblemList => $"/lists/{row.CaseId}/review",
        _ => CaseHref(row.CaseKind, row.CaseId),
    };

    /// <summary>The page of a case.</summary>
    public static string CaseHref(CaseKind kind, Guid id) => kind switch
    {
        CaseKind.Problem => $"/problems/{id}",
        CaseKind.Plan => $"/plans/{id}",
        CaseKind.ProblemList => $"/lists/{id}",
        CaseKind.Submission => $"/submissions/{id}",
        CaseKind.SupervisionNotice => $"/supervision-notices/{id}",
        CaseKind.Resolution => $"/resolutions/{id}",
        CaseKind.Inspection => $"/inspections/{id}",
        CaseKind.Conclusion => $"/conclusions/{id}",
        _ => "/",
    };

    /// <summary>A submission that has not been sent and may be answered 零报告 in one click.</summary>
    public static bool TakesNil(DueRow row, CampaignDefinition definition) =>
        row is { Kind: DeadlineKind.Deliverable, CaseKind: CaseKind.Submission, MetAt: null, DeliverableCode: { } code } && definition.Deliverable(code).TakesNil;

    /// <summary>Light and words of a due instant: 逾期 3 天（1 个工作日）, 今天到期, 剩 2 个工作日.</summary>
    /// <param name="scale">The request's lights.</param>
    /// <param name="dueAt">Due, UTC.</param>
    /// <param name="metAt">Met, UTC, or null.</param>
    /// <param name="narrow">In a table column: the working days as a small note.</param>
    public static LightWord Light(LightScale scale, DateTime dueAt, DateTime? metAt = null, bool narrow = false)
    {
        var late = scale.LatenessOf(dueAt, metAt);
        return scale.Of(dueAt, metAt) switch
        {
            Domain.Deadlines.Light.Met => late is null
                ? new(LightShape.Done, "已办 " + Wording.Mark(Domain.Shanghai.DateOf(metAt!.Value)))
                : new(LightShape.Done, "迟办 " + Wording.Mark(Domain.Shanghai.DateOf(metAt!.Value)), late.Hours is { } hours ? $"{hours} 小时" : $"{late.Days} 天"),
            Domain.Deadlines.Light.Overdue => Overdue(scale.Names.Overdue, late!, narrow),
            Domain.Deadlines.Light.Soon => new(LightShape.Soon, Left(scale, dueAt)),
            Domain.Deadlines.Light.Ok => new(LightShape.Ok, Left(scale, dueAt)),
            _ => new(LightShape.None, "未到期"),
        };
    }

    /// <summary>（按原定迟 3 天） of what an extension had moved and was done after the date first signed; empty else.</summary>
    public static string ByOriginal(LightScale scale, DateTime? originalDueAt, DateTime? metAt) =>
        originalDueAt is { } original && metAt is not null && scale.LatenessOf(original, metAt) is { } late ? $"（按原定迟 {(late.Hours is { } hours ? $"{hours} 小时" : $"{late.Days} 天")}）" : "";

    /// <inheritdoc cref="ByOriginal(LightScale, DateTime?, DateTime?)"/>
    public static string ByOriginal(LightScale scale, DateOnly? originalDueOn, DateTime? metAt) =>
        ByOriginal(scale, originalDueOn is { } day ? Domain.Shanghai.EndOfDay(day) : null, metAt);

    /// <summary>The same of a deadline, with the way to why it is that day.</summary>
    public static LightWord Light(LightScale scale, Deadline deadline) => Light(scale, deadline.DueAt, deadline.MetAt) with { Why = deadline.Id };

    /// <summary>The page that says why a deadline is on its day.</summary>
    public static string WhyHref(Guid deadlineId) => $"/deadlines/{deadlineId}";

    /// <summary>What a plan's date on no ordinary working day means: 星期六，不顺延，4月9日提醒; null for an ordinary one.</summary>
    public static string? RestDay(DateOnly day, WorkingCalendar calendar, RestDayRule rule = RestDayRule.Keep)
    {
        if (calendar.IsWorkingDay(day))
        {
            return calendar.IsExchanged(day) ? $"{Wording.Weekday(day)}，调休上班，不顺延" : null;
        }

        var settled = Wording.Day(Domain.Shanghai.DateOf(calendar.Settle(Domain.Shanghai.EndOfDay(day), rule)));
        return (calendar.HolidayOn(day)?.Name ?? Wording.Weekday(day)) + rule switch
        {
            RestDayRule.Next => $"，顺延到{settled}",
            RestDayRule.Previous => $"，提前到{settled}",
            _ => $"，不顺延，{Wording.Day(calendar.PreviousWorkingDayOnOrBefore(day))}提醒",
        };
    }

    /// <summary>By how much: 3 天（1 个工作日）, on the day itself 2 小时.</summary>
    public static string By(Lateness late) =>
        late.Hours is { } hours ? $"{hours} 小时" : $"{late.Days} 天（{late.WorkingDays} 个工作日）";

    private static LightWord Overdue(string word, Lateness late, bool narrow) =>
        narrow && late.Hours is null
            ? new(LightShape.Overdue, $"{word} {late.Days} 天", $"{late.WorkingDays} 工作日")
            : new(LightShape.Overdue, $"{word} {By(late)}");

    private static string Left(LightScale scale, DateTime dueAt)
    {
        var day = Domain.Shanghai.DateOf(dueAt);
        if (day == scale.Today)
        {
            return "今天到期";
        }

        var left = scale.WorkingDaysLeft(dueAt);
        return left == 0 ? $"{Wording.Mark(day)} 到期" : $"剩 {left} 个工作日";
    }

    private static string DeliverableName(CampaignDefinition definition, string code, string period) =>
        definition.Owed.FirstOrDefault(d => d.Code == code) is { } deliverable ? Wording.NameOf(deliverable, period) : code;
}
