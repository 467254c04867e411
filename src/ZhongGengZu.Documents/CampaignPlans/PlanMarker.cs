using System.Text.RegularExpressions;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>Kinds of number before a heading or item. Which is above which is the plan's own choice.</summary>
internal enum MarkerKind
{
    /// <summary>第一部分, 第一章.</summary>
    Part,

    /// <summary>一、</summary>
    Chinese,

    /// <summary>A heading without number, known by its words: 总体要求.</summary>
    Plain,

    /// <summary>（一）</summary>
    ChineseInBrackets,

    /// <summary>第一阶段, 阶段一, 第一步.</summary>
    Stage,

    /// <summary>A short line without number or mark at its end.</summary>
    Line,

    /// <summary>1. 1、</summary>
    Digit,

    /// <summary>3.1</summary>
    Decimal,

    /// <summary>（1） 1）</summary>
    DigitInBrackets,

    /// <summary>①</summary>
    Circled,

    /// <summary>一是</summary>
    Ordinal,

    /// <summary>· ●</summary>
    Bullet,
}

/// <summary>The number before a heading or item.</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Number">Its number, of 3.1 the 3; 0 when it has none.</param>
/// <param name="Length">Characters of the number with its mark.</param>
internal sealed record PlanMarker(MarkerKind Kind, int Number, int Length)
{
    /// <summary>The marker at the start of a flat line, or null.</summary>
    public static PlanMarker? Of(string flat)
    {
        var match = PlanMarkers.Leading().Match(flat);
        return match.Success && match.Index == 0 ? Of(match) : null;
    }

    internal static PlanMarker? Of(Match match)
    {
        foreach (var (group, kind) in Groups)
        {
            if (match.Groups[group] is { Success: true } found)
            {
                return new PlanMarker(kind, kind == MarkerKind.Decimal ? ChineseNumber.Parse(found.ValueSpan[..found.ValueSpan.IndexOf('.')]) ?? 0 : NumberOf(found.ValueSpan), match.Length);
            }
        }

        return new PlanMarker(MarkerKind.Bullet, 0, match.Length);
    }

    private static readonly (string Group, MarkerKind Kind)[] Groups =
    [
        ("part", MarkerKind.Part), ("stage", MarkerKind.Stage), ("cn", MarkerKind.Chinese), ("cnb", MarkerKind.ChineseInBrackets),
        ("dd", MarkerKind.Decimal), ("db", MarkerKind.DigitInBrackets), ("d", MarkerKind.Digit), ("circle", MarkerKind.Circled), ("ord", MarkerKind.Ordinal),
    ];

    private static int NumberOf(ReadOnlySpan<char> text) =>
        text is [>= '①' and <= '⑳' and var circle] ? circle - '①' + 1 : text is [>= '⑴' and <= '⒇' and var digit] ? digit - '⑴' + 1 : text is [>= '㈠' and <= '㈩' and var numeral] ? numeral - '㈠' + 1 : ChineseNumber.Parse(text) ?? 0;
}

/// <summary>The patterns of <see cref="PlanMarker"/>.</summary>
internal static partial class PlanMarkers
{
    private const string Number = "[一二三四五六七八九十]{1,3}";

    private const string Marks =
        "第(?<part>" + Number + ")(?:部分|章|篇|节)[、：.]?"
        + "|第(?<stage>" + Number + @"|\d)个?(?:阶段|步骤?(?!到位)|环节|轮次?|批次?|时段|波次?|仗|战役)[、：，.-]{0,2}|首(?<stage>批)[、：，.]?|(?:阶段|步骤|环节|时段)(?<stage>" + Number + @"|\d)[、：，.]?"
        + "|(?<cn>" + Number + @")[、．.](?![、])"
        + "|（(?<cnb>" + Number + ")）[、.：]?"
        + @"|(?<dd>\d{1,2}\.\d{1,2})(?=[\u4e00-\u9fff“《])(?![万亿个元倍小分次平公吨年月日岁名件])|(?<d>\d{1,2})(?:[.、](?!\d(?!\d?月))|．)"
        + @"|（(?<db>\d{1,2})）[、.]?|(?<db>\d{1,2})）"
        + "|(?<circle>[①-⑳])[、.]?|(?<db>[⑴-⒇])[、.]?|(?<cnb>[㈠-㈩])[、.]?"
        + "|(?<ord>" + Number + ")(?:[是要](?![否求点素])|类[是为])";

    /// <summary>A marker at the start of a line.</summary>
    [GeneratedRegex(@"\G(?:" + Marks + @"|(?<d>0\d)(?=[\u4e00-\u9fff])|[·•●■◆▪➢◇○★※])")]
    public static partial Regex Leading();

    /// <summary>Where a marker could stand inside a line.</summary>
    [GeneratedRegex(Marks)]
    public static partial Regex Inside();
}
