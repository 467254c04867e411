using System.Globalization;

namespace ZhongGengZu.Domain.Campaigns;

/// <summary>How often a deliverable comes back.</summary>
public enum RecurrenceUnit
{
    /// <summary>每周.</summary>
    Week,

    /// <summary>每月.</summary>
    Month,

    /// <summary>每季度.</summary>
    Quarter,

    /// <summary>每半年.</summary>
    HalfYear,

    /// <summary>每年.</summary>
    Year,
}

/// <summary>
/// 定期报送: 每月20日前, 每周五, 每季度末. The deliverable's own date is the first time and fits the rule; it comes back until
/// <see cref="Until"/> or the campaign's end. One of S4's: “每月20日前，各部门各单位向区委专项办报送…台账”.
/// </summary>
public sealed record RecurrenceRule
{
    /// <summary>How often.</summary>
    public required RecurrenceUnit Every { get; init; }

    /// <summary>Of a week 1 (Monday) to 7, else day of the month; a month that has no such day uses its last.</summary>
    public required int Day { get; init; }

    /// <summary>Which month of the quarter, half-year or year, from 1; null for weeks and months.</summary>
    public int? Month { get; init; }

    /// <summary>No period that is due later, Shanghai; null = until the campaign's end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Asked for so many days before it is due; null = from the first day of the period (ours).</summary>
    public int? LeadDays { get; init; }

    /// <summary>Months of a period of this kind, 0 for weeks.</summary>
    public static int MonthsOf(RecurrenceUnit every) => every switch
    {
        RecurrenceUnit.Month => 1,
        RecurrenceUnit.Quarter => 3,
        RecurrenceUnit.HalfYear => 6,
        RecurrenceUnit.Year => 12,
        _ => 0,
    };

    /// <summary>The day it is due in the period that a day lies in.</summary>
    public DateOnly DueIn(ReportPeriod period)
    {
        if (Every == RecurrenceUnit.Week)
        {
            return period.Start.AddDays(Day - 1);
        }

        var month = period.Start.AddMonths((Month ?? 1) - 1);
        return month.AddDays(Math.Min(Day, DateTime.DaysInMonth(month.Year, month.Month)) - 1);
    }

    /// <summary>The day from which a period is asked for.</summary>
    public DateOnly OpensOn(ReportPeriod period) => LeadDays is { } days ? DueIn(period).AddDays(-days) : period.Start;

    /// <summary>
    /// Periods that are asked for by a day, the earliest first: from the one of <paramref name="first"/> on, none due after
    /// <paramref name="last"/> or <see cref="Until"/>. The same for every day from then on, whatever the clock did in between.
    /// </summary>
    /// <param name="first">The first due day.</param>
    /// <param name="last">The campaign's last day, null = open.</param>
    /// <param name="today">The day, Shanghai.</param>
    public IEnumerable<ReportPeriod> PeriodsBy(DateOnly first, DateOnly? last, DateOnly today)
    {
        for (var period = ReportPeriod.Of(Every, first); OpensOn(period) <= today; period = period.Next())
        {
            var due = DueIn(period);
            if (due > last || due > Until)
            {
                yield break;
            }

            yield return period;
        }
    }

    /// <summary>The period that runs on a day: the first that is not past its due day, else the last there is.</summary>
    /// <param name="first">The first due day.</param>
    /// <param name="last">The campaign's last day, null = open.</param>
    /// <param name="today">The day, Shanghai.</param>
    public ReportPeriod Current(DateOnly first, DateOnly? last, DateOnly today)
    {
        var period = ReportPeriod.Of(Every, first);
        for (var next = period; DueIn(next) is var due && !(due > last) && !(due > Until); next = next.Next())
        {
            period = next;
            if (due >= today)
            {
                break;
            }
        }

        return period;
    }
}

/// <summary>One period of a recurring deliverable: a week from Monday, a month, a quarter, a half-year, a year.</summary>
/// <param name="Every">Its kind.</param>
/// <param name="Start">Its first day.</param>
public readonly record struct ReportPeriod(RecurrenceUnit Every, DateOnly Start)
{
    /// <summary>What stands in place of a code where nothing recurs.</summary>
    public const string Once = "";

    /// <summary>Longest code.</summary>
    public const int CodeLength = 10;

    /// <summary>Its last day.</summary>
    public DateOnly End => Next().Start.AddDays(-1);

    /// <summary>2021-W14, 2021-04, 2021-Q2, 2021-H1, 2021: one a period, in the order of time within a kind.</summary>
    public string Code => Every switch
    {
        RecurrenceUnit.Week => FormattableString.Invariant($"{ISOWeek.GetYear(Start.ToDateTime(default)):0000}-W{ISOWeek.GetWeekOfYear(Start.ToDateTime(default)):00}"),
        RecurrenceUnit.Month => FormattableString.Invariant($"{Start.Year:0000}-{Start.Month:00}"),
        RecurrenceUnit.Quarter => FormattableString.Invariant($"{Start.Year:0000}-Q{(Start.Month + 2) / 3}"),
        RecurrenceUnit.HalfYear => FormattableString.Invariant($"{Start.Year:0000}-H{(Start.Month + 5) / 6}"),
        _ => FormattableString.Invariant($"{Start.Year:0000}"),
    };

    /// <summary>The period that a day lies in.</summary>
    public static ReportPeriod Of(RecurrenceUnit every, DateOnly day)
    {
        if (every == RecurrenceUnit.Week)
        {
            return new(every, day.AddDays(-(((int)day.DayOfWeek + 6) % 7)));
        }

        var months = RecurrenceRule.MonthsOf(every);
        return new(every, new DateOnly(day.Year, (day.Month - 1) / months * months + 1, 1));
    }

    /// <summary>The period of a stored code; null for <see cref="Once"/>.</summary>
    public static ReportPeriod? Parse(string code)
    {
        if (code.Length < 4)
        {
            return null;
        }

        var year = int.Parse(code[..4], CultureInfo.InvariantCulture);
        int Number(int from) => int.Parse(code[from..], CultureInfo.InvariantCulture);
        return code.Length == 4 ? new(RecurrenceUnit.Year, new DateOnly(year, 1, 1)) : code[5] switch
        {
            'W' => new(RecurrenceUnit.Week, DateOnly.FromDateTime(ISOWeek.ToDateTime(year, Number(6), DayOfWeek.Monday))),
            'Q' => new(RecurrenceUnit.Quarter, new DateOnly(year, Number(6) * 3 - 2, 1)),
            'H' => new(RecurrenceUnit.HalfYear, new DateOnly(year, Number(6) * 6 - 5, 1)),
            _ => new(RecurrenceUnit.Month, new DateOnly(year, Number(5), 1)),
        };
    }

    /// <summary>The one after it.</summary>
    public ReportPeriod Next() => this with { Start = Every == RecurrenceUnit.Week ? Start.AddDays(7) : Start.AddMonths(RecurrenceRule.MonthsOf(Every)) };
}
