using System.Text.RegularExpressions;
using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>A date, rhythm or span in a sentence.</summary>
/// <param name="At">Its first character.</param>
/// <param name="End">Behind its last one.</param>
/// <param name="Bounds">It says by when (X前), not only when.</param>
/// <param name="Date">The date, or null.</param>
/// <param name="Rhythm">The rhythm, or null.</param>
/// <param name="Span">The span from issue, or null.</param>
/// <param name="Time">Time of day.</param>
internal sealed partial record PlanCue(int At, int End, bool Bounds, PlanDate? Date, DraftRecurrence? Rhythm, PlanSpan? Span, TimeOnly? Time)
{
    /// <summary>A date that may stand in a list of dates.</summary>
    public bool IsListed => Date is { Bound: not DateBound.From, Second: null, FromIssue: false };

    /// <summary>The cues of a sentence in order, none over another.</summary>
    public static IReadOnlyList<PlanCue> In(string flat)
    {
        var rhythms = RhythmScanner.Rhythms(flat);
        var spans = RhythmScanner.Spans(flat);
        var cues = new List<PlanCue>();
        foreach (var rhythm in rhythms)
        {
            var end = rhythm.End;
            var more = LateDay().Match(flat, end);
            var byDay = rhythm.Rhythm.ByDay;
            if (byDay is null && (end >= flat.Length || flat[end] is not ('、' or '和' or '及')) && rhythm.Rhythm.Every != RecurrenceUnit.Week && more.Success && more.Index == end)
            {
                byDay = more.Groups["last"].Success ? 31 : ChineseNumber.Parse(more.Groups["d"].ValueSpan);
                end += more.Length;
            }

            cues.Add(new PlanCue(rhythm.At, end, true, null, rhythm.Rhythm with { ByDay = byDay }, null, DateScanner.TimeAt(flat, ref end)) with { End = end });
        }

        cues.AddRange(spans.Select(s => new PlanCue(s.At, s.End, true, null, null, s, null)));
        TwiceAYear(flat, cues);
        cues.AddRange(DateScanner.SeveralMonths(flat).Select(d => new PlanCue(d.At, d.End, true, d, null, null, null)));
        cues.AddRange(DateScanner.Dates(flat)
            .Where(d => !cues.Exists(c => d.At < c.End && c.At < d.End) && !IsQuoted(flat, d.At) && !IsWholeYear(d))
            .Select(d => new PlanCue(d.At, d.End, d.Bound == DateBound.Until, d, null, null, d.Time)));
        var apart = new List<PlanCue>();
        foreach (var cue in cues.OrderBy(c => c.At).Where(c => apart.Count == 0 || c.At >= apart[^1].End))
        {
            apart.Add(cue);
        }

        return apart;
    }

    // 每半年…，分别于6月20日和12月20日前: the two days are the rhythm's own.
    private static void TwiceAYear(string flat, List<PlanCue> cues)
    {
        var at = cues.FindIndex(c => c.Rhythm is { Every: RecurrenceUnit.HalfYear, ByDay: null });
        if (at >= 0 && TwoDays().Match(flat, cues[at].End) is { Success: true } match)
        {
            var days = match.Groups["d"].Captures;
            cues[at] = cues[at] with { End = match.Index + match.Length, Rhythm = cues[at].Rhythm! with { ByDay = ChineseNumber.Parse(days[^1].ValueSpan) } };
        }
    }

    private static bool IsWholeYear(PlanDate date) => date.Second is null && date.First is { FromMonth: 1, FromDay: 1, ToMonth: 12 };

    private static bool IsQuoted(string flat, int at)
    {
        var before = flat[..at];
        return before.Count(c => c == '《') > before.Count(c => c == '》');
    }

    [GeneratedRegex(@"\G[^。；]{0,24}?(?:6|六)月(?<d>\d{1,2}|[一二三四五六七八九十]{1,3})日[、和及](?:12|十二)月(?<d>\d{1,2}|[一二三四五六七八九十]{1,3})日(?:之前|以前|前)")]
    private static partial Regex TwoDays();

    [GeneratedRegex(@"\G[^。；]{0,16}?(?:次月|下月|下个月|当月|末月|季后)?(?:(?<=[于在，])月(?<last>底|末)|(?<![\d一二三四五六七八九十]月)(?<![\d一二三四五六七八九十])(?<d>3[01]|[12]\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])[日号](?=之?前|以前|下班前))")]
    private static partial Regex LateDay();
}
