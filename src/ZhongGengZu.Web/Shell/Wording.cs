using System.Collections.Frozen;
using System.Globalization;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Web.Shell;

/// <summary>Code → 中文, the one place. A room adds its codes in its own <c>Wording.{Room}.cs</c> and names that table below.</summary>
public static partial class Wording
{
    private static readonly FrozenDictionary<Enum, string> Words =
        new[]
            {
                PeopleWords(),
                ProblemWords(),
                CampaignWords(),
                PlanWords(),
                AfterwardsWords(),
                ExtensionWords(),
                NoticeWords(),
                SupervisionNoticeWords(),
                DelegationWords(),
                MeetingWords(),
                InspectionWords(),
            }
            .SelectMany(table => table)
            .ToFrozenDictionary();

    /// <summary>The word for a code; a code without a word is a mistake of ours, never an English word on a page.</summary>
    public static string Of(Enum code) =>
        Words.TryGetValue(code, out var word)
            ? word
            : throw new InvalidOperationException($"Wording has no word for {code.GetType().Name}.{code}.");

    /// <summary>Whether an enumeration's codes have words here: the test asks that either all or none have.</summary>
    public static bool Knows(Enum code) => Words.ContainsKey(code);

    /// <summary>4月19日</summary>
    public static string Day(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Month}月{date.Day}日");

    /// <summary>4-09, where dates stand in a narrow column</summary>
    public static string Mark(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Month}-{date.Day:00}");

    /// <summary>2021年4月19日</summary>
    public static string FullDay(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");

    /// <summary>星期一</summary>
    public static string Weekday(DateOnly date) => "星期" + "日一二三四五六"[(int)date.DayOfWeek];

    /// <summary>4月19日 09:12, in Shanghai</summary>
    public static string Moment(DateTime utc) => $"{Day(Shanghai.DateOf(utc))} {Time(utc)}";

    /// <summary>09:12, in Shanghai</summary>
    public static string Time(DateTime utc) => Shanghai.WallTime(utc).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Counts on pages stop at 999+: no statement counts more rows than it takes to know that.</summary>
    public const int CountStopsAt = 1000;

    /// <inheritdoc cref="CountStopsAt"/>
    public static string Count(int count) => count >= CountStopsAt ? "999+" : count.ToString(CultureInfo.InvariantCulture);

    /// <summary>340 KB, 1.2 MB.</summary>
    public static string Size(int bytes) => bytes < 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / 1024)} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.#} MB");

    /// <summary>一、二、三… for numbering measures; beyond ninety-nine in figures.</summary>
    public static string Ordinal(int number)
    {
        const string digits = "零一二三四五六七八九";
        return number switch
        {
            < 1 or > 99 => number.ToString(CultureInfo.InvariantCulture),
            < 10 => digits[number].ToString(),
            10 => "十",
            < 20 => "十" + digits[number - 10],
            _ when number % 10 == 0 => $"{digits[number / 10]}十",
            _ => $"{digits[number / 10]}十{digits[number % 10]}",
        };
    }

    /// <summary>①…⑳, as focus areas are numbered; beyond twenty in figures.</summary>
    public static string Circled(int number) =>
        number is >= 1 and <= 20 ? ((char)('①' + number - 1)).ToString() : number.ToString(CultureInfo.InvariantCulture);

    private static Dictionary<Enum, string> PeopleWords() => new()
    {
        [PostKind.Secretary] = "党工委书记",
        [PostKind.Leader] = "班子成员",
        [PostKind.UnitHead] = "局室负责人",
        [PostKind.DeputyHead] = "副职",
        [PostKind.SectionHead] = "科室负责人",
        [PostKind.Staff] = "一般人员",
        [PostKind.FilingClerk] = "经办人",
        [PostKind.VillageSecretary] = "村党组织书记",
        [PostKind.VillageCommittee] = "村两委成员",
        [AppointmentKind.Regular] = "任职",
        [AppointmentKind.Concurrent] = "兼任",
        [AppointmentKind.Acting] = "主持工作",
        [OversightKind.Oversee] = "分管",
        [OversightKind.Liaison] = "联系",
        [OrgUnitKind.Body] = "全区",
        [OrgUnitKind.Bureau] = "局室",
        [OrgUnitKind.Branch] = "分局",
        [OrgUnitKind.NewDistrict] = "新区",
        [OrgUnitKind.Village] = "村（社区）",
        [OrgUnitKind.Section] = "科室",
        [OrgUnitKind.Town] = "镇街",
        [RouteTarget.UnitHead] = "局室负责人",
        [RouteTarget.VillageSecretary] = "村党组织书记",
        [RouteTarget.Overseer] = "分管领导",
        [RouteTarget.Liaison] = "联系领导",
        [RouteTarget.Secretary] = "党工委书记",
        [RouteTarget.Office] = "督查考核办",
        [RouteTarget.OfficeOverseer] = "督查考核办的分管领导",
    };
}
