using System.Text.RegularExpressions;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>Pass 4b: gives dates their year. Where the text leaves it out it comes from the issue date; a range may run over the year's end.</summary>
internal sealed partial class PlanYear
{
    // A plan may be issued some weeks into its own first phase; what lies further back is next year's.
    private const int LateIssueDays = 60;
    private const int BeforePhaseDays = 45;

    private readonly DateOnly? _anchor;

    private PlanYear(DateOnly? anchor, DateOnly? issued, string? question) => (_anchor, Issued, Question) = (anchor, issued, question);

    /// <summary>成文日期, or null.</summary>
    public DateOnly? Issued { get; }

    /// <summary>What is uncertain about the year.</summary>
    public string? Question { get; }

    /// <summary>Nothing is due before it; null when the day of issue is not known.</summary>
    public DateOnly? Earliest => Issued?.AddDays(-LateIssueDays);

    /// <summary>Whether a year is known at all.</summary>
    public bool IsKnown => _anchor is not null;

    /// <summary>From the issue date, else from what a person said, the title, or the newest year that the text names.</summary>
    public static PlanYear Of(string text, DateOnly? issued, string? title, int? said)
    {
        if (issued is { } day)
        {
            return new PlanYear(day, day, null);
        }

        if ((said ?? YearIn(title ?? "")) is { } year)
        {
            return new PlanYear(new DateOnly(year, 1, 1), null, null);
        }

        var named = Named().Matches(text).Select(m => ChineseNumber.Year(m.Groups["y"].ValueSpan)).OfType<int>().Where(y => y is >= 1990 and <= 2100).ToList();
        return named.Count == 0
            ? new PlanYear(null, null, "方案没有写年份，月、日都读不成日期。这是哪一年的方案？")
            : new PlanYear(new DateOnly(named.Max(), 1, 1), null, $"方案没有成文日期，年份按文中提到的{named.Max()}年读，对吗？");
    }

    private static int? YearIn(string title) => TitleYear().Match(title) is { Success: true } match ? ChineseNumber.Year(match.Groups["y"].ValueSpan) : null;

    /// <summary>First and last day; both null where no year can be known. <paramref name="near"/> is the stretch the sentence stands in.</summary>
    public (DateOnly? Start, DateOnly? End) Resolve(PlanDate date, (DateOnly? Start, DateOnly? End)? near = null)
    {
        if (date.FromIssue)
        {
            return date.Second is { } until ? (Issued, Last(until, near, Issued)) : (Issued, null);
        }

        var first = date.First!;
        var second = date.Second;
        var year = YearOf(first, near, second) ?? (second?.Year is { } end ? end - (second.ToMonth < first.FromMonth ? 1 : 0) : null);
        if (year is not { } y)
        {
            return (null, null);
        }

        if (second is null)
        {
            return date.Bound switch
            {
                DateBound.Until => (null, first.Last(y)),
                DateBound.From => (first.First(y), null),
                _ => (first.First(y), first.Last(y)),
            };
        }

        var start = first.First(y);
        return (start, Last(second, near, start));
    }

    private DateOnly? Last(PlanPoint point, (DateOnly? Start, DateOnly? End)? near, DateOnly? start)
    {
        if (start is not { } from)
        {
            return YearOf(point, near) is { } known ? point.Last(known) : null;
        }

        var year = point.Year ?? from.Year + point.YearStep;
        var last = point.Last(year);
        return last < from && point.Year is null ? point.Last(year + 1) : last;
    }

    // A range is as late as its end.
    private int? YearOf(PlanPoint point, (DateOnly? Start, DateOnly? End)? near, PlanPoint? until = null)
    {
        if (point.Year is { } said)
        {
            return said;
        }

        if (near is { } stretch && (stretch.Start ?? stretch.End) is { } from)
        {
            // In the phase or after it; a little before it for what prepares it.
            var earliest = (stretch.Start ?? from.AddDays(-LateIssueDays)).AddDays(-BeforePhaseDays);
            return point.YearStep != 0 ? (Issued ?? from).Year + point.YearStep : Enumerable.Range(earliest.Year, 3).First(y => point.Last(y) >= earliest);
        }

        if (_anchor is not { } anchor)
        {
            return null;
        }

        var year = anchor.Year + (point.YearStep > 0 && Issued is null ? point.YearStep : 0);
        if (Issued is null)
        {
            return year;
        }

        return point.YearStep != 0 ? anchor.Year + point.YearStep : End(point, until, year) < anchor.AddDays(-LateIssueDays) ? year + 1 : year;
    }

    private static DateOnly End(PlanPoint first, PlanPoint? second, int year) =>
        second is null ? first.Last(year) : second.Last(year + (second.ToMonth < first.FromMonth ? 1 : 0));

    [GeneratedRegex(@"(?<!\d)(?<y>20[0-9][0-9]|二[〇○零][一二三四][〇○零一二三四五六七八九])(?:年|-|—|–|度)")]
    private static partial Regex TitleYear();

    [GeneratedRegex(@"(?<!\d)(?<y>(?:19|20)[0-9][0-9])\s*(?:年|〕|］|\]|】)")]
    private static partial Regex Named();
}
