using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Shell.Parts;

/// <summary>One room of 督查调度: whoever has the permission sees its tab.</summary>
public sealed record SupervisionTab(string Key, string Word, string Href, Permission Needs);

/// <summary>The rooms of 督查调度, in the order of the office's day; the one list of them. They share the rail's one entry <c>board</c>.</summary>
public static class SupervisionTabs
{
    public static IReadOnlyList<SupervisionTab> All { get; } =
    [
        new("board", "看板", "/board", Permission.ViewBoard),
        new("schedules", "倒排工期", "/board/schedules", Permission.ViewBoard),
        new("notices", "督办文书", "/supervision-notices", Permission.ReadNotices),
        new("inspections", "督查检查", "/inspections", Permission.ViewBoard),
        new("escalations", "逾期上报", "/escalations", Permission.ViewBoard),
        new("meetings", "会议", "/committee-meetings", Permission.ViewBoard),
        new("reassignments", "主办认定", "/reassignments", Permission.DecideLead),
        new("recurrences", "反弹", "/recurrences", Permission.ViewBoard),
        new("spot-checks", "抽查", "/spot-checks", Permission.SpotCheck),
        new("demands", "临时报送", "/demands", Permission.IssueDemands),
        new("burden", "减负账", "/burden", Permission.ViewBurden),
        new("deliveries", "发送情况", "/deliveries", Permission.ViewDeliveries),
    ];
}
