using System.Globalization;
using System.Text.RegularExpressions;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>Finds date expressions, rhythms and spans in flat words (<see cref="Passage.Flat"/>): docs/flows/reading-a-plan.md.</summary>
internal static partial class DateScanner
{
    private const string Year = @"(?:(?<y>(?:19|20)\d\d|[一二][〇○ОO零?一二三四五六七八九]{3})年度?|(?<rel>今年|本年度?|当年|同年|明年|次年|翌年|来年|下一年|去年))";
    internal const string Month = @"(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?!一[^日号])(?:份)?(?:月(?=[初中底末]))?";
    internal const string Day = @"(?<d>3[01]|[12]\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])[日号]";
    private const string Decade = @"(?<part>上、?中旬|中、?下旬|上旬|中旬|下旬|上半月|下半月|初|底|末|中(?=$|[、，。；）\-?至到前起及以将报向]))";
    private const string Stretch = @"(?<stretch>上半年|下半年|年底|年末|岁末|年初|年中|年内|全年|底|末|初|内|第?[一二三四1-4]季度)";

    /// <summary>Every date expression, in order, none inside another.</summary>
    public static IReadOnlyList<PlanDate> Dates(string flat)
    {
        var found = new List<PlanDate>();
        for (var at = 0; at < flat.Length;)
        {
            if (NextPoint(flat, at) is not { } head)
            {
                break;
            }

            var date = Complete(flat, head);
            found.Add(date);
            at = Math.Max(date.End, at + 1);
        }

        return found;
    }

    private sealed record Token(int At, int End, PlanPoint? Point);

    private static Token? NextPoint(string flat, int from)
    {
        for (var match = PointWords().Match(flat, from); match.Success; match = match.NextMatch())
        {
            if (Read(match) is { } token)
            {
                return token;
            }
        }

        return null;
    }

    private static Token? Read(Match match)
    {
        if (match.Groups["issue"].Success)
        {
            return new Token(match.Index, match.Index + match.Length, null);
        }

        return PointOf(match) is { } point ? new Token(match.Index, match.Index + match.Length, point) : null;
    }

    private static PlanPoint? PointOf(Match match)
    {
        int? year = match.Groups["y"] is { Success: true } y ? ChineseNumber.Year(y.ValueSpan) : null;
        var step = match.Groups["rel"].Value switch { "明年" or "次年" or "翌年" or "来年" or "下一年" => 1, "去年" => -1, _ => 0 };
        if (match.Groups["feast"] is { Success: true } feast)
        {
            return Feast(feast.Value, year, step);
        }

        if (match.Groups["stretch"] is { Success: true } stretch)
        {
            return Stretched(stretch.Value, year, step);
        }

        if (!match.Groups["m"].Success)
        {
            return year is null ? null : new PlanPoint(year, step, 1, 1, 12, 31);
        }

        if (ChineseNumber.Parse(match.Groups["m"].ValueSpan) is not (>= 1 and <= 12 and var month))
        {
            return null;
        }

        if (match.Groups["d"] is { Success: true } d)
        {
            if (ChineseNumber.Parse(d.ValueSpan) is not (>= 1 and <= 31 and var day))
            {
                return null;
            }

            var first = match.Groups["d0"] is { Success: true } d0 && ChineseNumber.Parse(d0.ValueSpan) is >= 1 and <= 31 and var from ? from : day;
            return PlanPoint.Of(year, step, month, Math.Min(first, day), day) with { NoSuchDay = day > DateTime.DaysInMonth(2024, month) };
        }

        var (start, end) = Part(match.Groups["part"].Value);
        var beginning = match.Groups["m0"] is { Success: true } m0 && ChineseNumber.Parse(m0.ValueSpan) is >= 1 and <= 12 and var before ? before : month;
        return new PlanPoint(year, step, beginning, beginning == month ? start : 1, month, end);
    }

    private static (int From, int To) Part(string part) => part switch
    {
        "上中旬" or "上、中旬" => (1, 20),
        "中下旬" or "中、下旬" => (11, 31),
        "上旬" => (1, 10),
        "中旬" => (11, 20),
        "下旬" => (21, 31),
        "上半月" => (1, 15),
        "下半月" => (16, 31),
        "初" => (1, 1),
        "中" => (15, 15),
        "底" or "末" => (31, 31),
        _ => (1, 31),
    };

    private static PlanPoint Stretched(string word, int? year, int step) => word switch
    {
        "上半年" => new PlanPoint(year, step, 1, 1, 6, 30),
        "下半年" => new PlanPoint(year, step, 7, 1, 12, 31),
        "年底" or "年末" or "岁末" or "底" or "末" => PlanPoint.Of(year, step, 12, 31, 31),
        "年初" or "初" => PlanPoint.Of(year, step, 1, 1, 1),
        "年中" => PlanPoint.Of(year, step, 6, 30, 30),
        "全年" or "年内" or "内" => new PlanPoint(year, step, 1, 1, 12, 31),
        _ => Quarter(year, step, ChineseNumber.Parse(word.AsSpan(word.StartsWith('第') ? 1 : 0, 1)) ?? 1),
    };

    // Feasts of the solar calendar; 春节 and the like have no fixed day.
    private static PlanPoint Feast(string name, int? year, int step) => name switch
    {
        "元旦" => PlanPoint.Of(year, step, 1, 1, 1),
        "五一" => PlanPoint.Of(year, step, 5, 1, 1),
        "七一" => PlanPoint.Of(year, step, 7, 1, 1),
        "八一" => PlanPoint.Of(year, step, 8, 1, 1),
        _ => PlanPoint.Of(year, step, 10, 1, 1),
    };

    private static PlanPoint Quarter(int? year, int step, int quarter) => new(year, step, quarter * 3 - 2, 1, quarter * 3, 31);

    // A range, the time of day and 前 / 起 / 及以后 behind the first point.
    private static PlanDate Complete(string flat, Token head)
    {
        var end = head.End;
        var time = TimeAt(flat, ref end);
        PlanPoint? second = null;
        var garbled = false;
        var sign = Joint().Match(flat, end);
        if (sign.Success && sign.Index == end && PointAt(flat, end + sign.Length, head.Point, sign.Value) is { } tail)
        {
            second = tail.Point;
            end = tail.End;
            garbled = sign.Value.Contains('?', StringComparison.Ordinal);
            time = TimeAt(flat, ref end) ?? time;
        }
        else if (sign.Success && sign.Index == end && Open().Match(flat, end + sign.Length) is { Success: true } open && open.Index == end + sign.Length)
        {
            return new PlanDate(head.At, open.Index + open.Length, head.Point, null, DateBound.From, time);
        }

        var bound = second is null && Until().IsMatch(flat[Math.Max(0, head.At - 3)..head.At]) ? DateBound.Until : DateBound.At;
        var suffix = Suffix().Match(flat, end);
        if (suffix.Success && suffix.Index == end)
        {
            end += suffix.Length;
            bound = suffix.Groups["until"].Success ? DateBound.Until : suffix.Groups["from"].Success && second is null ? DateBound.From : bound;
            time ??= TimeAt(flat, ref end);
        }

        return new PlanDate(head.At, end, head.Point, second, bound, time) { IsGarbled = garbled };
    }

    // The end of a range may leave out what its beginning said: 4月10日至25日, 9月中旬、下旬, 3月至年底.
    private static Token? PointAt(string flat, int at, PlanPoint? head, string joint)
    {
        if (PointWords().Match(flat, at) is { Success: true } match && match.Index == at && Read(match) is { Point: { } point } token)
        {
            // 2025年春节前 has no day.
            if (point is { FromMonth: 1, FromDay: 1, ToMonth: 12 } && token.End < flat.Length && flat[token.End] is '春' or '中' or '端' or '清')
            {
                return null;
            }

            // A list is a range only of whole stretches: 5月、6月, not 6月25日、12月10日.
            return joint is "、" or "和" or "及" && (head is null || IsDay(head) || IsDay(point) || point.FromMonth - head.ToMonth < 0 || point.FromMonth - head.ToMonth > (joint == "、" ? 2 : 1)) ? null : token;
        }

        if (head is not null && Rest().Match(flat, at) is { Success: true } rest && rest.Index == at)
        {
            if (joint is "、" or "和" or "及" && rest.Groups["d"].Success)
            {
                return null;
            }

            var (from, to) = rest.Groups["part"].Success ? Part(rest.Groups["part"].Value) : (0, 0);
            if (rest.Groups["d"].Success && ChineseNumber.Parse(rest.Groups["d"].ValueSpan) is >= 1 and <= 31 and var day)
            {
                (from, to) = (day, day);
            }

            return to == 0 ? null : new Token(at, at + rest.Length, PlanPoint.Of(head.Year, head.YearStep, head.ToMonth, from, to));
        }

        return null;
    }

    private static bool IsDay(PlanPoint point) => point.FromMonth == point.ToMonth && point.FromDay == point.ToDay;

    internal static TimeOnly? TimeAt(string flat, ref int end)
    {
        var match = TimeOfDay().Match(flat, end);
        if (!match.Success || match.Index != end || match.Length == 0)
        {
            return null;
        }

        end += match.Length;
        var part = match.Groups["half"].Value;
        if (match.Groups["h"].Success && ChineseNumber.Parse(match.Groups["h"].ValueSpan) is >= 0 and <= 24 and var hour)
        {
            var minute = match.Groups["min"].Success ? int.Parse(match.Groups["min"].ValueSpan, CultureInfo.InvariantCulture) : match.Groups["thirty"].Success ? 30 : 0;
            hour += part is "下午" or "晚上" or "晚" && hour < 12 ? 12 : 0;
            return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
        }

        return part is "上午" or "中午" ? new TimeOnly(12, 0) : null;
    }

    /// <summary>7月、8月、9月的20日前: the same day of several months, a date each.</summary>
    public static IEnumerable<PlanDate> SeveralMonths(string flat)
    {
        foreach (Match match in MonthSeries().Matches(flat))
        {
            var months = match.Groups["m"].Captures;
            var day = match.Groups["last"].Success ? 31 : ChineseNumber.Parse(match.Groups["d"].ValueSpan) ?? 0;
            if (day is < 1 or > 31)
            {
                continue;
            }

            for (var i = 0; i < months.Count; i++)
            {
                if (ChineseNumber.Parse(months[i].ValueSpan) is >= 1 and <= 12 and var month)
                {
                    var end = i == months.Count - 1 ? match.Index + match.Length : months[i].Index + months[i].Length + 1;
                    yield return new PlanDate(months[i].Index, end, PlanPoint.Of(null, 0, month, day, day), null, DateBound.Until, null);
                }
            }
        }
    }

    [GeneratedRegex(
        @"(?<issue>自?即日起?|自?(?:本)?(?:方案|通知|意见)?(?:印发|下发|发布|发文)之日(?>起?)(?!，?\d|，?[一二三四五六七八九十]{1,3}个?(?:工作日|日|天)))"
        + @"|(?<![\d.])(?<y>20\d\d)[-./](?<m>1[0-2]|0?[1-9])[-./](?<d>3[01]|[12]\d|0?[1-9])(?![\d.])[日号]?"
        + @"|(?<![\d/.])(?<m>1[0-2]|0?[1-9])/(?<d>3[01]|[12]\d|0?[1-9])(?![\d/])"
        + @"|“?(?<feast>五一|国庆|元旦|七一|八一|十一)”?(?:国际)?(?:劳动)?(?:节|假期)?(?=之?前|以前)"
        + "|" + Year + "?" + @"(?<!每|[个\d.])" + @"(?<m0>1[0-2]|0?[1-9]|[一二三四五六七八九十])(?:-{1,3}|至|到|、)(?:" + Month + ")" + Decade + "?"
        + "|" + Year + "?" + @"(?<!每|[个\d.第])" + Month + @"(?:的)?(?<d0>3[01]|[12]\d|0?[1-9])(?:-{1,3}|至|到)" + Day
        + "|" + Year + "?" + @"(?<!每|[个\d.第])" + Month + "(?:" + Day + "|" + Decade + ")?"
        + "|" + Year + "的?" + Stretch
        + @"|(?<!每|半|\d|[一二三四五六七八九十〇])(?<stretch>上半年|下半年|年底|年末|年内(?=完成|全部|实现|基本)|全年(?=$|[）])|第[一二三四]季度|(?<=[（至到\-])[一二三四]季度)"
        + @"|(?<y>20\d\d|[一二][〇○ОO零一二三四五六七八九]{3})(?:年度?|(?=-20\d\d年))")]
    private static partial Regex PointWords();

    [GeneratedRegex(@"(?<!\d)(?:(?<m>1[0-2]|[1-9]|[一二三四五六七八九十]{1,2})月(?:份)?[、和及]){1,11}(?<m>1[0-2]|[1-9]|[一二三四五六七八九十]{1,2})月(?:份)?(?:的|每月)?(?:" + Day + "|月?(?<last>底|末))(?:之前|以前|前)")]
    private static partial Regex MonthSeries();

    [GeneratedRegex(@"\G(?:" + Day + "|" + Decade + ")")]
    private static partial Regex Rest();

    [GeneratedRegex(@"\G(?:起|开始|启动)?，?(?:-{1,4}|至|到|直至|持续到|延续到|延续至|\?{1,2}|、|和|及(?!以))")]
    private static partial Regex Joint();

    [GeneratedRegex(@"\G(?:长期|今后|永久|以后|持续|常态)")]
    private static partial Regex Open();

    [GeneratedRegex(@"(?:截至|截止到?|不迟于|不晚于|最迟)$")]
    private static partial Regex Until();

    [GeneratedRegex(@"\G(?:(?<until>(?:下班)?(?:之前|以前|前(?!期|段|沿|后|往|提)|止(?=[，。；）]|$)))|(?<from>起|开始|及其?以后|以后|之后|后(?=$|[，。）])|以来))")]
    private static partial Regex Suffix();

    [GeneratedRegex(@"\G(?:（?(?:星期|周)[一二三四五六日天]）?)?(?<half>上午|下午|中午|晚上|晚)?(?:(?<h>2[0-4]|1\d|0?\d|十[一二]?|[一二三四五六七八九])(?:：(?<min>[0-5][0-9])|[时点](?:整|(?<thirty>半)|(?<min>[0-5][0-9])分?)?))?(?:下班)?")]
    private static partial Regex TimeOfDay();
}
