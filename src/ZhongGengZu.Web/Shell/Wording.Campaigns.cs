using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Submissions;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Shell;

public static partial class Wording
{
    /// <summary>4月10日前, 4月25日上午, 4月25日 15:00 前, 每月20日前: when a deliverable is due.</summary>
    public static string Due(DeliverableDefinition deliverable) =>
        (deliverable.Recurrence is { } again ? Again(again) : Day(deliverable.DueOn)) + DueTime(deliverable);

    /// <summary>4月20日前: when a submission of it is due.</summary>
    public static string Due(DeliverableDefinition deliverable, DateTime dueAt) => Day(Shanghai.DateOf(dueAt)) + DueTime(deliverable);

    /// <summary>前, 上午, 15:00 前: what stands behind the day.</summary>
    public static string DueTime(DeliverableDefinition deliverable) => DueTime(deliverable.DueTime);

    /// <inheritdoc cref="DueTime(DeliverableDefinition)"/>
    public static string DueTime(TimeOnly? dueTime) => dueTime switch
    {
        null => "前",
        { Hour: 12, Minute: 0 } => "上午",
        { } time => $" {time:HH\\:mm} 前",
    };

    /// <summary>每月20日, 每周五, 每季度最后一天: how it comes back.</summary>
    public static string Again(RecurrenceRule again)
    {
        var day = again.Day > 30 ? "最后一天" : $"{again.Day}日";
        return (again.Every, again.Month) switch
        {
            (RecurrenceUnit.Week, _) => "每周" + "一二三四五六日"[again.Day - 1],
            (RecurrenceUnit.Month, _) => "每月" + day,
            (RecurrenceUnit.Year, { } month) => $"每年{month}月{day}",
            ({ } every, { } month) when month == RecurrenceRule.MonthsOf(every) && again.Day > 30 => Of(every) + day,
            ({ } every, { } month) => $"{Of(every)}第{Ordinal(month)}个月{day}",
            _ => Of(again.Every),
        };
    }

    /// <summary>每月20日, 每周五, 每季度25日, 每季度第一个月5日, 每半年: how it comes back as far as a plan says it.</summary>
    public static string Again(DraftRecurrence again) => (again.Every, again.ByDay) switch
    {
        (RecurrenceUnit.Quarter or RecurrenceUnit.HalfYear or RecurrenceUnit.Year, >= 1 and var day) when again.Month is { } month => Again(new RecurrenceRule { Every = again.Every, Day = day, Month = month }),
        (RecurrenceUnit.Year, null) when again.Month is { } month => $"{Of(again.Every)}{month}月",
        (_, null) => again.Month is { } month ? $"{Of(again.Every)}第{Ordinal(month)}个月" : Of(again.Every),
        (RecurrenceUnit.Week, >= 1 and <= 7 and var day) => "每周" + "一二三四五六日"[day - 1],
        (_, > 30) => Of(again.Every) + "最后一天",
        (_, var day) => $"{Of(again.Every)}{day}日",
    };

    /// <summary>2021年4月, 4月12日至18日, 2021年第二季度; nothing for what does not recur.</summary>
    public static string Period(string code)
    {
        if (ReportPeriod.Parse(code) is not { } period)
        {
            return "";
        }

        var (start, end) = (period.Start, period.End);
        return period.Every switch
        {
            RecurrenceUnit.Week => start.Month == end.Month ? $"{Day(start)}至{end.Day}日" : $"{Day(start)}至{Day(end)}",
            RecurrenceUnit.Month => $"{start.Year}年{start.Month}月",
            RecurrenceUnit.Quarter => $"{start.Year}年第{Ordinal((start.Month + 2) / 3)}季度",
            RecurrenceUnit.HalfYear => $"{start.Year}年{(start.Month == 1 ? "上" : "下")}半年",
            _ => $"{start.Year}年",
        };
    }

    /// <summary>Name of a deliverable, with its period where it recurs.</summary>
    public static string NameOf(DeliverableDefinition deliverable, string period) =>
        period == ReportPeriod.Once ? deliverable.Name : $"{deliverable.Name}（{Period(period)}）";

    /// <summary>Name of one part of a deliverable; one of a single part carries the deliverable's own.</summary>
    public static string PartName(DeliverableDefinition deliverable, DeliverablePart part) =>
        deliverable.Parts.Count == 1 ? deliverable.Name
        : part == DeliverablePart.Summary ? deliverable.SummaryName ?? deliverable.Name
        : Of(part);

    /// <summary>What the organisation lacks for a campaign, and what would help.</summary>
    public static (string Lacks, string Helps) Gap(CampaignGap gap) => gap.Kind switch
    {
        CampaignGapKind.NoOffice => ($"组织里没有“{gap.Name}”，没有人接收报送。", "请系统管理员登记这个单位，并设为负责督查考核的单位。"),
        CampaignGapKind.NoFilingUnit => ("组织里没有参与范围内的单位。", "请系统管理员先导入组织。"),
        CampaignGapKind.UnitWithoutClass => ($"{gap.Name}不在方案的任何一类报送单位里。", "请改实施方案文件里的报送单位分类，或改这个单位的类别。"),
        CampaignGapKind.NobodyForTarget => ($"{gap.Name}的{Of(gap.Target!.Value)}空缺，后备职务也没有人。", "请系统管理员登记任职或主持工作，或登记分管、联系。"),
        CampaignGapKind.FallbackForTarget => ($"{gap.Name}的{Of(gap.Target!.Value)}空缺，由后备职务代行。", "可以照此启动；登记任职或主持工作以后自动改由本职办理。"),
        CampaignGapKind.NoClerk => ($"{gap.Name}没有经办人，由负责人自己填报。", "可以照此启动；随时可以登记经办人。"),
        CampaignGapKind.PersonWithoutPost => ($"{gap.Name}没有任职，不在参与范围内。", "可以照此启动；启动以后再任职的人不会自动加入。"),
        _ => throw new InvalidOperationException($"Wording has no sentence for CampaignGapKind.{gap.Kind}."),
    };

    /// <summary>A submission's state as a tag; <paramref name="mine"/> = the next act is the reader's.</summary>
    public static TagWord StateTag(SubmissionState state, bool mine = false) => (state, mine) switch
    {
        (SubmissionState.Draft, true) => new(TagForm.Solid, "待您报送"),
        (SubmissionState.Draft, _) => new(TagForm.Dashed, Of(state)),
        (SubmissionState.Sent, true) => new(TagForm.Solid, "待您接收"),
        (SubmissionState.Returned, _) => new(TagForm.Returned, Of(state)),
        (SubmissionState.Received, _) => new(TagForm.Tinted, Of(state)),
        _ => new(TagForm.Outlined, Of(state)),
    };

    /// <summary>Where fields were typed, as 减负账 says it.</summary>
    public static string TypedAt(CaseKind kind) => kind switch
    {
        CaseKind.Problem => "登记问题、反馈进展",
        CaseKind.Plan => "整改方案",
        CaseKind.Submission => "报送的文字",
        CaseKind.SupervisionNotice => "督办答复",
        CaseKind.Conclusion => "督查反馈",
        _ => throw new InvalidOperationException($"Nothing is typed at CaseKind.{kind}."),
    };

    private static Dictionary<Enum, string> CampaignWords() => new()
    {
        [CampaignState.Draft] = "草稿",
        [CampaignState.Running] = "进行中",
        [BurdenMeasure.Demands] = "收到要求",
        [BurdenMeasure.Typed] = "填写字段",
        [BurdenMeasure.Nudges] = "被催办",
        [BurdenMeasure.Attachments] = "另要附件",
        [RecurrenceUnit.Week] = "每周",
        [RecurrenceUnit.Month] = "每月",
        [RecurrenceUnit.Quarter] = "每季度",
        [RecurrenceUnit.HalfYear] = "每半年",
        [RecurrenceUnit.Year] = "每年",
        [DraftLineKind.Remark] = "整篇",
        [DraftLineKind.Title] = "标题",
        [DraftLineKind.Issuer] = "发文机关",
        [DraftLineKind.DocumentNumber] = "发文字号",
        [DraftLineKind.IssuedOn] = "成文日期",
        [DraftLineKind.Recipients] = "主送",
        [DraftLineKind.Scope] = "参与范围",
        [DraftLineKind.Phase] = "阶段",
        [DraftLineKind.Deliverable] = "报送事项",
        [DraftLineKind.FocusArea] = "治理重点",
        [DraftLineKind.FocusPoint] = "重点下一级",
        [DraftLineKind.SignOff] = "签批规则",
        [DraftLineKind.List] = "清单",
        [DraftLineKind.Source] = "问题来源",
        [DraftLineKind.Department] = "责任单位",
        [DeliverablePart.PersonalList] = "个人清单",
        [DeliverablePart.ProblemList] = "问题整改清单",
        [DeliverablePart.Summary] = "总结",
        [SubmissionState.Draft] = "未报",
        [SubmissionState.Sent] = "已报，待接收",
        [SubmissionState.Received] = "已接收",
        [SubmissionState.Returned] = "退回补正",
    };
}
