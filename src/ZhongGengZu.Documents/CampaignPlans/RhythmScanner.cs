using System.Text.RegularExpressions;
using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>Finds rhythms (每月25日前) and spans (印发之日起10个工作日内) in flat words.</summary>
internal static partial class RhythmScanner
{
    /// <summary>Every rhythm with the day it names.</summary>
    public static IReadOnlyList<PlanRhythm> Rhythms(string flat)
    {
        var found = new List<PlanRhythm>();
        foreach (Match match in RhythmWords().Matches(flat))
        {
            var rhythm = match.Groups["unit"].Value switch
            {
                "周" or "星期" or "礼拜" => new DraftRecurrence(RecurrenceUnit.Week, match.Groups["more"].Success ? null : WeekDay(match.Groups["w"].Value)),
                "月" => new DraftRecurrence(RecurrenceUnit.Month, DayOf(flat, match)),
                "季度" or "季" => new DraftRecurrence(RecurrenceUnit.Quarter, DayOf(flat, match), MonthOf(match, 3)),
                "半年" or "半年度" => new DraftRecurrence(RecurrenceUnit.HalfYear, DayOf(flat, match), MonthOf(match, 6)),
                _ => new DraftRecurrence(RecurrenceUnit.Year, DayOf(flat, match), MonthOf(match, 12)),
            };
            found.Add(new PlanRhythm(match.Index, match.Index + match.Length, TwiceAYear(match, rhythm)));
        }

        return found;
    }

    // 每年6月底、12月底前 is a half-year's rhythm.
    private static DraftRecurrence TwiceAYear(Match match, DraftRecurrence rhythm) =>
        rhythm.Every == RecurrenceUnit.Year && match.Groups["m2"].Success ? rhythm with { Every = RecurrenceUnit.HalfYear, Month = rhythm.Month > 6 ? rhythm.Month - 6 : rhythm.Month } : rhythm;

    private static int? WeekDay(string word) => word switch
    {
        "一" or "1" => 1,
        "二" or "2" => 2,
        "三" or "3" => 3,
        "四" or "4" => 4,
        "五" or "5" => 5,
        "六" or "6" => 6,
        "日" or "天" or "末" or "7" => 7,
        _ => null,
    };

    // 首月, 第二个月, 末月, 12月, 年底.
    private static int? MonthOf(Match match, int last)
    {
        if (match.Groups["m"] is { Success: true } named)
        {
            return ChineseNumber.Parse(named.ValueSpan);
        }

        return (match.Groups["when"].Captures is [var first, ..] ? first.Value : "") switch
        {
            "" => null,
            var word when word.StartsWith("最后", StringComparison.Ordinal) => last,
            var word when word.IndexOfAny(['首', '次', '一', '1']) >= 0 => 1,
            var word when word.IndexOfAny(['二', '2']) >= 0 => 2,
            _ => last,
        };
    }

    private static int? DayOf(string flat, Match match)
    {
        if (match.Groups["d"] is { Success: true } d)
        {
            // 每月25日至28日 is due at its end; of 每月10日、25日 neither is the one.
            if (SecondDay().Match(flat, match.Index + match.Length) is { Success: true } more && more.Index == match.Index + match.Length)
            {
                return more.Groups["to"].Success ? ChineseNumber.Parse(more.Groups["to"].ValueSpan) : null;
            }

            return ChineseNumber.Parse(d.ValueSpan) is >= 1 and <= 31 and var day ? day : null;
        }

        return match.Groups["when"].Value switch
        {
            "" => null,
            "初" or "月初" => 1,
            "上旬" => 10,
            "中" or "月中" => 15,
            "中旬" => 20,
            _ => 31,
        };
    }

    /// <summary>Every “within N days of issue”.</summary>
    public static IReadOnlyList<PlanSpan> Spans(string flat)
    {
        var found = new List<PlanSpan>();
        foreach (Match match in SpanWords().Matches(flat))
        {
            if (ChineseNumber.Parse(match.Groups["n"].ValueSpan) is >= 1 and var days)
            {
                var unit = match.Groups["unit"].Value;
                found.Add(new PlanSpan(match.Index, match.Index + match.Length, unit is "周" or "个星期" ? days * 7 : days, unit == "工作日", unit == "个月"));
            }
        }

        return found;
    }

    [GeneratedRegex(
        @"(?:次|下|翌)(?<unit>月)(?<d>3[01]|[12][0-9]|0?[1-9])[日号](?=之?前|以前)"
        + @"|(?:每一?个?|按|逐)(?<unit>周|星期|礼拜)(?:星期|周)?(?:(?<w>[一二三四五六日天末1-7])(?![次报调通督例会研汇评总轮])(?<more>[、和及](?:周|星期)?[一二三四五六日天])?)?"
        + @"|(?:每一?个?|按|逐|逢)(?<unit>月)份?的?(?:(?:月初)?(?<d>3[01]|[12]\d|0?[1-9])(?=前)|(?<when>月初|月底|月末|底|末|初|中旬|上旬|下旬|最后[一1](?:个工作日|日|天))|" + DateScanner.Day + ")?"
        + @"|(?:每一?个?|按|逐|逢)(?<unit>季度?)的?(?:(?<when>末|最后[一1]个?|第[一二三123]个?|首个?|次|下[一1]?个?季度?首)(?:月份?)?)?的?(?:(?:月)?(?<when>月底|底|末|初)|" + DateScanner.Day + ")?"
        + @"|(?:每(?=半)|按(?=半))(?<unit>半年度?)的?(?:(?<when>末|最后[一1]个?|第[六6]个?)(?:月份?)?)?的?(?:" + DateScanner.Day + ")?"
        + @"|每一?(?<unit>年度?)的?(?:(?<when>年底|年末|底|末)|" + DateScanner.Month + "(?:" + DateScanner.Day + @"|(?<when>底|末|初|上旬|中旬|下旬))?(?:[、和及](?<m2>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:" + DateScanner.Day + @"|(?<when>底|末|初|上旬|中旬|下旬))?)?)?")]
    private static partial Regex RhythmWords();

    [GeneratedRegex(@"\G(?:(?:-{1,3}|至|到)(?<to>3[01]|[12][0-9]|0?[1-9])[日号]|[、和及](?:3[01]|[12][0-9]|0?[1-9])[日号])")]
    private static partial Regex SecondDay();

    [GeneratedRegex(
        @"(?:自|从|在|于)?(?:本)?(?:方案|通知|文件|意见)?(?:印发|下发|发布|公布|发文|签发)(?:之日)?(?:起|后)?(?:的)?，?(?<n>\d{1,3}|[一二三四五六七八九十]{1,3})(?:个?(?<unit>工作日)|日|天|(?<unit>周|个月|个星期))(?:之内|以内|内)"
        + @"|(?:方案|通知|文件)(?:之日起|后)(?<n>\d{1,3}|[一二三四五六七八九十]{1,3})(?:个?(?<unit>工作日)|日|天|(?<unit>周|个月|个星期))(?:之内|以内|内)")]
    private static partial Regex SpanWords();
}
