namespace ZhongGengZu.Domain.Deadlines;

/// <summary>
/// 工作日、调休: the one place that knows which day is worked. Immutable; dates are Shanghai dates.
/// A day in 上班 is worked; else a day in 放假 is not; else Monday to Friday, also in a year not announced yet.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly IReadOnlyDictionary<int, HolidayYear> _years;
    private readonly HashSet<DateOnly> _off;
    private readonly HashSet<DateOnly> _working;

    // Days that differ from Monday to Friday, in order, each with the sum of differences up to and including it.
    private readonly DateOnly[] _exceptions;
    private readonly int[] _sums;

    /// <summary>Builds a calendar from the announced years, each year once.</summary>
    public WorkingCalendar(IEnumerable<HolidayYear> years)
    {
        _years = years.ToDictionary(y => y.Year);
        _off = [.. _years.Values.SelectMany(y => y.Off).SelectMany(p => p.Days)];
        _working = [.. _years.Values.SelectMany(y => y.Working)];
        _exceptions = [.. _off.Union(_working).Where(day => IsWorkingDay(day) != IsWeekday(day)).Order()];
        _sums = new int[_exceptions.Length];
        var sum = 0;
        for (var i = 0; i < _exceptions.Length; i++)
        {
            _sums[i] = sum += IsWorkingDay(_exceptions[i]) ? 1 : -1;
        }
    }

    /// <summary>A calendar that knows no year: Monday to Friday.</summary>
    public static WorkingCalendar MondayToFriday { get; } = new([]);

    /// <summary>The announced years, in order.</summary>
    public IEnumerable<HolidayYear> Years => _years.Values.OrderBy(y => y.Year);

    /// <summary>Whether the year's holidays have been announced; if not, pages warn 未公布.</summary>
    public bool KnowsYear(int year) => _years.ContainsKey(year);

    /// <summary>The announced year, with its notice, or null.</summary>
    public HolidayYear? Year(int year) => _years.GetValueOrDefault(year);

    /// <summary>Whether a day is worked.</summary>
    public bool IsWorkingDay(DateOnly day) => _working.Contains(day) || (!_off.Contains(day) && IsWeekday(day));

    /// <summary>Whether a Saturday or Sunday is worked in exchange (班).</summary>
    public bool IsExchanged(DateOnly day) => _working.Contains(day);

    /// <summary>The holiday period that a day off belongs to, or null on a worked day and a plain weekend.</summary>
    public RestPeriod? HolidayOn(DateOnly day) =>
        IsWorkingDay(day) ? null : _years.Values.SelectMany(y => y.Off).FirstOrDefault(p => p.Covers(day));

    /// <summary>
    /// The <paramref name="n"/>th working day after <paramref name="start"/>, which itself is not counted.
    /// With 0 it is <paramref name="start"/>, worked or not.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is negative.</exception>
    public DateOnly AddWorkingDays(DateOnly start, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        var day = start;
        while (n > 0)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
            {
                n--;
            }
        }

        return day;
    }

    /// <summary>Working days in (<paramref name="afterExclusive"/>, <paramref name="toInclusive"/>]; 0 when the second is not later.</summary>
    public int WorkingDaysBetween(DateOnly afterExclusive, DateOnly toInclusive) =>
        toInclusive <= afterExclusive ? 0 : WorkingDaysUpTo(toInclusive) - WorkingDaysUpTo(afterExclusive);

    /// <summary>
    /// The last calendar day d with at most <paramref name="workingDays"/> working days in (<paramref name="today"/>, d]:
    /// the rest days that follow the last of them belong to it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDays"/> is negative.</exception>
    public DateOnly LastDayWithin(DateOnly today, int workingDays) => AddWorkingDays(today, checked(workingDays + 1)).AddDays(-1);

    /// <summary>The day itself if it is worked, else the working day before it: when to remind of a date that falls on a rest day.</summary>
    public DateOnly PreviousWorkingDayOnOrBefore(DateOnly day)
    {
        while (!IsWorkingDay(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>Where an instant of the plan goes when its day is off, UTC; its Shanghai time of day stays.</summary>
    public DateTime Settle(DateTime utc, RestDayRule rule)
    {
        var day = Shanghai.DateOf(utc);
        var settled = rule switch
        {
            RestDayRule.Previous => PreviousWorkingDayOnOrBefore(day),
            RestDayRule.Next when !IsWorkingDay(day) => AddWorkingDays(day, 1),
            _ => day,
        };
        return utc.AddDays(settled.DayNumber - day.DayNumber);
    }

    private static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    // Counted from 0001-01-01, a Monday, so that a span of years costs no more than a span of days.
    private int WorkingDaysUpTo(DateOnly day)
    {
        var days = day.DayNumber + 1;
        var weekdays = days / 7 * 5 + Math.Min(days % 7, 5);
        var at = Array.BinarySearch(_exceptions, day);
        var last = at >= 0 ? at : ~at - 1;
        return weekdays + (last >= 0 ? _sums[last] : 0);
    }
}
