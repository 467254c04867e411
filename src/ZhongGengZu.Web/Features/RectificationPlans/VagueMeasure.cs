namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>
/// Remarks to its writer on a measure that nobody could check afterwards (加强监管): every clause begins with a slogan's verb and
/// nothing in it can be counted or dated. A hint; it is never scored and never blocks.
/// </summary>
public static class VagueMeasure
{
    /// <summary>The remark under the measure.</summary>
    public const string Remark = "这句不好核对：谁、几天内、做到几件？只提醒您，不计分";

    private const int LongestSlogan = 40;

    private static readonly string[] Slogans =
    [
        "进一步", "切实", "不断", "继续", "加强", "加大", "加快", "强化", "深化", "提高", "提升", "增强", "完善", "严格", "严肃",
        "规范", "注重", "狠抓", "落实", "改进", "改善", "推进", "做好", "抓好", "重视", "优化", "端正", "树立", "认真",
    ];

    private static readonly char[] ClauseEnds = ['，', '；', '。', '、', ',', ';', '！'];

    // “批后”、“内部” set no date: a limit names a number or a unit of time beside.
    private static readonly char[] Countable = [.. "0123456789０１２３４５６７８９一二两三四五六七八九十百每逐日月周天个件条次份人家户台册表"];

    private static readonly string[] NotCounted = ["进一步", "日常", "统一", "一线"];

    /// <summary>Whether to remark on it.</summary>
    public static bool Is(string? text)
    {
        var words = text?.Trim() ?? "";
        return words.Length is > 0 and <= LongestSlogan
            && NotCounted.Aggregate(words, (left, idiom) => left.Replace(idiom, "", StringComparison.Ordinal)).IndexOfAny(Countable) < 0
            && words.Split(ClauseEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .All(clause => Slogans.Any(s => clause.StartsWith(s, StringComparison.Ordinal)));
    }
}
