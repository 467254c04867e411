namespace ZhongGengZu.Documents;

/// <summary>What the members of the files are called in words of the trade, and how long their text may be.</summary>
internal static class MemberNames
{
    private const int UsualLimit = 200;

    private static readonly Dictionary<string, string> Words = new()
    {
        // any file
        ["code"] = "编码",
        ["name"] = "名称",
        ["title"] = "标题",
        ["kind"] = "种类",
        ["from"] = "从",
        ["to"] = "到",
        ["text"] = "内容",

        // campaign
        ["inscription"] = "登录页题记",
        ["document"] = "文件信息",
        ["issuer"] = "发文机关",
        ["number"] = "发文字号",
        ["issuedOn"] = "成文日期",
        ["printedBy"] = "印发机关",
        ["approvedBy"] = "批准机关",
        ["basis"] = "依据",
        ["recipients"] = "主送",
        ["scope"] = "参与范围",
        ["unitKinds"] = "单位种类",
        ["supervisionOffice"] = "督查考核办",
        ["phases"] = "阶段",
        ["start"] = "开始日期",
        ["end"] = "结束日期",
        ["period"] = "起止（原文）",
        ["focusAreas"] = "治理重点",
        ["freeText"] = "须自述",
        ["manyUnits"] = "涉及多个单位",
        ["children"] = "下一级",
        ["facets"] = "查摆方面",
        ["benchmarks"] = "对照标准",
        ["sources"] = "问题来源",
        ["foundBy"] = "谁发现",
        ["priority"] = "优先",
        ["requiresReference"] = "须填反馈文号",
        ["requiresEvidence"] = "销号须有文号或附件",
        ["lists"] = "清单",
        ["deliverables"] = "报送事项",
        ["summaryName"] = "总结名称",
        ["level"] = "层次",
        ["parts"] = "组成部分",
        ["owedBy"] = "由谁报送",
        ["dueOn"] = "报送日期",
        ["dueTime"] = "报送时刻",
        ["recurrence"] = "定期",
        ["every"] = "每多久",
        ["day"] = "第几天",
        ["month"] = "第几个月",
        ["until"] = "到哪天为止",
        ["leadDays"] = "提前天数",
        ["filers"] = "填报人分类",
        ["match"] = "适用条件",
        ["postKinds"] = "职务种类",
        ["office"] = "是否督查考核办",
        ["head"] = "单位报送人",
        ["signers"] = "签字路线",
        ["putOnRecord"] = "会议备案",
        ["verifier"] = "复核人",
        ["receiver"] = "接收方",
        ["straightToOffice"] = "直接报督查考核办",
        ["fallbacks"] = "替补职务",
        ["target"] = "职务",
        ["deadlines"] = "时限",
        ["planDueAtEndOfPhase"] = "整改方案送签截止阶段",
        ["signOffStepDays"] = "每步签字工作日",
        ["acceptanceDays"] = "审收工作日",
        ["receiptDays"] = "接收工作日",
        ["correctionDays"] = "补正工作日",
        ["verificationDays"] = "复核工作日",
        ["amendmentDays"] = "修订工作日",
        ["noticeReceiptDays"] = "督办文书签收工作日",
        ["joiningDays"] = "中途加入工作日",
        ["demandNoticeDays"] = "临时报送提前工作日",
        ["soonDays"] = "临期工作日",
        ["lightNames"] = "灯的名称",
        ["overdue"] = "逾期",
        ["soon"] = "黄灯名称",
        ["ok"] = "绿灯名称",
        ["reassignmentDays"] = "主办认定工作日",
        ["followUpAfterDays"] = "销号后回头看的天数",
        ["followUpDays"] = "回头看工作日",
        ["followUpOnTheSpot"] = "立行立改也回头看",
        ["mostExtensions"] = "延期次数",
        ["restDays"] = "遇休息日",
        ["reminders"] = "提醒",
        ["assigned"] = "新到提醒",
        ["due"] = "到期提醒",
        ["repeatDays"] = "逾期后每隔工作日",
        ["onRestDays"] = "休息日也提醒",
        ["escalationDays"] = "逾期上报各级工作日",
        ["personalReporting"] = "个人清单随报方式",
        ["duties"] = "规则",
        ["origin"] = "出处",
        ["quote"] = "方案原文",
        ["ours"] = "本系统默认",

        // what the office has asked for since 启动; refused in a file, named when it is
        ["demands"] = "临时报送",
        ["deliverable"] = "报送事项",
        ["asked"] = "报送内容",
        ["attachments"] = "附件份数",
        ["taken"] = "从已报的取",
        ["issuedAt"] = "发出时间",
        ["issuedBy"] = "发出人",
        ["reason"] = "理由",

        // organisation
        ["units"] = "单位",
        ["shortName"] = "简称",
        ["parent"] = "上级单位",
        ["posts"] = "职务",
        ["unit"] = "单位",
        ["people"] = "人员",
        ["appointments"] = "任职",
        ["person"] = "人员",
        ["post"] = "职务",
        ["oversights"] = "分管、联系",
        ["leader"] = "分管职务",

        // holidays
        ["year"] = "年份",
        ["notice"] = "放假通知",
        ["off"] = "放假",
        ["working"] = "上班",
    };

    private static readonly Dictionary<string, int> Limits = new()
    {
        ["code"] = 40,
        ["shortName"] = 4,
        ["quote"] = 1000,
        ["text"] = 500,
    };

    /// <summary>Whether a member has a word.</summary>
    public static bool Knows(string member) => Words.ContainsKey(member);

    /// <summary>The member in a sentence: its word and its name in the file; the file itself for null.</summary>
    public static string Say(string? member) => member is null ? "文件" : $"“{Words.GetValueOrDefault(member, member)}”（{member}）";

    /// <summary>Longest text of a member.</summary>
    public static int LimitOf(string? member) => member is null ? UsualLimit : Limits.GetValueOrDefault(member, UsualLimit);

    /// <summary>Whether a member holds a code, which is typed and linked, not read.</summary>
    public static bool IsCode(string? member) => member == "code";
}
