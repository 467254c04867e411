using System.Globalization;
using System.Text.Json;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Shell;

/// <summary>What an entry of the history froze, as far as a reader wants it: the same words wherever a case's past is shown.</summary>
public static class HistoryWords
{
    private static readonly Dictionary<string, string> DayNames = new()
    {
        ["soonDays"] = "黄灯提前",
        ["restDays"] = "遇休息日",
        ["signOffStepDays"] = "审核签字",
        ["acceptanceDays"] = "审收",
        ["receiptDays"] = "接收",
        ["correctionDays"] = "补正",
        ["verificationDays"] = "复核",
        ["amendmentDays"] = "补签",
        ["reassignmentDays"] = "主办认定",
        ["followUpAfterDays"] = "销号后回头看",
        ["followUpDays"] = "回头看",
        ["followUpOnTheSpot"] = "立行立改回头看",
        ["joiningDays"] = "中途加入",
        ["demandNoticeDays"] = "临时报送提前",
        ["mostExtensions"] = "延期次数",
        ["remindBeforeDays"] = "临期提醒提前",
        ["repeatDays"] = "仍逾期再提醒",
        ["remindOnRestDays"] = "休息日",
        ["firstLevelDays"] = "逾期上报第一级",
        ["secondLevelDays"] = "逾期上报第二级",
        ["higherLevelDays"] = "逾期上报再往上",
        ["overdueWord"] = "红灯",
        ["soonWord"] = "黄灯",
        ["okWord"] = "绿灯",
    };

    /// <summary>An entry as a timeline shows it: act, what it froze, the words a person wrote, who and when.</summary>
    public static TimelineEntry Entry(HistoryAct act, string facts, string? words, string name, string? post, DateTime at, bool isReturn = false) => new(
        Wording.Of(act), More(facts), string.IsNullOrWhiteSpace(words) ? null : words, [.. new[] { name, post, Wording.Moment(at) }.Where(w => !string.IsNullOrEmpty(w)).Cast<string>()], isReturn);

    /// <summary>第 2 次送签, 措施三, 办结时限 4月2日 → 4月6日; null when there is nothing more to say than the act.</summary>
    /// <param name="facts">The entry's facts as stored.</param>
    public static string? More(string facts)
    {
        using var json = JsonDocument.Parse(facts);
        string? Fact(string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
        var words = new[]
        {
            Fact("round") is { } round ? $"第 {round} 次送签" : null,
            Fact("line") is { } line ? $"第 {line} 条" : null,
            int.TryParse(Fact("measure"), out var order) ? $"措施{Wording.Ordinal(order)}" : null,
            Fact("onBehalfOf") is { } holder ? $"代 {holder} 签" : null,
            (Fact("delegate"), Fact("holder")) is ({ } substitute, { } giver) ? $"{substitute} 代 {giver}（{Fact("post")}）{DayOf(Fact("from"))}至{DayOf(Fact("to"))}" : null,
            Fact("heldOn") is { } day ? $"{day} 召开" : null,
            (Fact("sending"), Fact("items")) is ({ } sending, { } items) ? $"第 {sending} 次，{items} 项" : null,
            Enum.TryParse<DeadlineKind>(Fact("deadline"), out var kind) ? $"{Wording.Of(kind)}时限 {Fact("before")} → {Fact("after")}" : null,
            Enum.TryParse<DeadlineKind>(Fact("extended"), out var extended) ? $"{(extended == DeadlineKind.Measure ? "完成日期" : "办结时限")} {DayOf(Fact("before"))} → {DayOf(Fact("after"))}" : null,
            Enum.TryParse<DeadlineKind>(Fact("nudged"), out var chased) ? $"催{Wording.Of(chased)}" : null,
            Fact("demand") is { } demand ? $"{demand}，{Fact("units")} 家，提前 {Fact("ahead")} 个工作日{(Fact("taken") is { } taken and not "0" ? $"，{taken} 家从已报的取" : "")}" : null,
            (Fact("fromUnit"), Fact("toUnit")) switch
            {
                ({ } from, { } to) => $"{from} → {to}",
                (null, { } to) => to,
                ({ } from, null) => $"{from}：不是本单位的事",
                _ => null,
            },
            Fact("reference") is { Length: > 0 } reference ? reference : null,
            Fact("file") is { Length: > 0 } file ? $"附件 {file}" : null,
            Fact("inspected"),
            Fact("agenda") is { } agenda ? $"议程 {agenda} 项" : null,
            Enum.TryParse<NoticeKind>(Fact("notice"), out var paper)
                ? (Fact("number") ?? Wording.Of(paper)) + (Enum.TryParse<NoticeColour>(Fact("colour"), out var colour) ? $"（{Wording.Of(colour)}）" : "")
                : null,
            Fact("unit") is { } unit && Fact("persons") is { } people ? Fact("person") is { } person ? $"{person}（{unit}）" : $"{unit}，连同 {people} 人" : null,
            Fact("ended") is { } ended ? $"中止 {ended} 个时限" : null,
            Enum.TryParse<DeadlineKind>(Fact("escalated"), out var late) ? $"{Wording.Of(late)}逾期，第 {Fact("level")} 级报{Fact("to")}" : null,
            Fact("off") is { Length: > 0 } off ? $"放假：{off}" : null,
            Fact("working") is { Length: > 0 } working ? $"上班：{working}" : null,
        }.Concat(DayNames.Select(day => Fact(day.Key) is { } change ? $"{day.Value} {DayWords(change)}" : null)).OfType<string>().ToList();
        return words.Count == 0 ? null : string.Join("　", words);
    }

    private static string? DayOf(string? written) => DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Wording.Day(day) : written;

    // “3 → 5”, “Keep → Next”: a rule is said in words, a number is.
    private static string DayWords(string change) =>
        string.Join(" → ", change.Split(" → ").Select(part => part switch
        {
            "counted" => "也看",
            "left-out" => "不看",
            "reminded" => "也提醒",
            "silent" => "不提醒",
            _ => Enum.TryParse<RestDayRule>(part, out var rule) && Enum.GetName(rule) == part ? Wording.Of(rule) : part,
        }));
}
