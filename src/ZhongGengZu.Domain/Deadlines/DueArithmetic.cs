namespace ZhongGengZu.Domain.Deadlines;

/// <summary>What a day was to a count of working days.</summary>
public enum CountedAs
{
    /// <summary>The day the count starts from, itself not counted.</summary>
    Start,

    /// <summary>Monday to Friday, worked.</summary>
    Worked,

    /// <summary>A weekend day worked in exchange (调休上班).</summary>
    Exchanged,

    /// <summary>A weekend.</summary>
    Weekend,

    /// <summary>放假.</summary>
    Holiday,
}

/// <summary>One day of the count.</summary>
/// <param name="Day">The day, Shanghai.</param>
/// <param name="As">What it was.</param>
/// <param name="Number">The how manieth working day, null when it does not count.</param>
/// <param name="Holiday">Name of the holiday, null on other days.</param>
public sealed record CountedDay(DateOnly Day, CountedAs As, int? Number, string? Holiday);

/// <summary>
/// Why a deadline falls on its day (★39): the count day by day with the notices it used, or for a fixed date what kind of day that is.
/// </summary>
/// <param name="Days">The count from its start to its last day; empty for a fixed date.</param>
/// <param name="DueOn">The day it is due, Shanghai.</param>
/// <param name="Due">What the due day is.</param>
/// <param name="Kept">The count ends earlier than the deadline: it was not moved to before the next working day when the calendar changed.</param>
/// <param name="MovedFrom">The plan's own date where the due day was moved off a rest day, else null.</param>
/// <param name="ExtendedFrom">The date first signed where an extension moved it, else null.</param>
/// <param name="RemindOn">The due day if it is worked, else the working day before.</param>
/// <param name="Notices">Announced years that it runs through.</param>
/// <param name="Unannounced">Years that it runs through whose holidays are not known (未公布).</param>
public sealed record DueArithmetic(
    IReadOnlyList<CountedDay> Days, DateOnly DueOn, CountedDay Due, bool Kept, DateOnly? MovedFrom, DateOnly? ExtendedFrom, DateOnly RemindOn, IReadOnlyList<HolidayYear> Notices, IReadOnlyList<int> Unannounced)
{
    /// <summary>Works a deadline out by the calendar as it is now.</summary>
    public static DueArithmetic Of(Deadline deadline, WorkingCalendar calendar)
    {
        var dueOn = Shanghai.DateOf(deadline.DueAt);
        var days = deadline is { CountedFrom: { } from, WorkingDays: { } count } ? Count(from, count, calendar) : [];
        var original = Shanghai.DateOf(deadline.OriginalDueAt);
        var first = days.Count > 0 ? days[0].Day : dueOn < original ? dueOn : original;
        var years = Enumerable.Range(first.Year, dueOn.Year - first.Year + 1).ToList();
        return new DueArithmetic(
            days,
            dueOn,
            As(dueOn, calendar, null),
            days.Count > 0 && days[^1].Day < dueOn,
            days.Count == 0 && original != dueOn && deadline.ExtendedFrom is null ? original : null,
            deadline.ExtendedFrom is null ? null : original,
            calendar.PreviousWorkingDayOnOrBefore(dueOn),
            [.. years.Select(calendar.Year).OfType<HolidayYear>()],
            [.. years.Where(year => !calendar.KnowsYear(year))]);
    }

    private static List<CountedDay> Count(DateOnly from, int count, WorkingCalendar calendar)
    {
        var last = calendar.AddWorkingDays(from, count);
        var days = new List<CountedDay> { As(from, calendar, null) with { As = CountedAs.Start } };
        var number = 0;
        for (var day = from.AddDays(1); day <= last; day = day.AddDays(1))
        {
            days.Add(As(day, calendar, calendar.IsWorkingDay(day) ? ++number : null));
        }

        return days;
    }

    private static CountedDay As(DateOnly day, WorkingCalendar calendar, int? number)
    {
        var holiday = calendar.HolidayOn(day)?.Name;
        var kind = calendar.IsExchanged(day) ? CountedAs.Exchanged : calendar.IsWorkingDay(day) ? CountedAs.Worked : holiday is null ? CountedAs.Weekend : CountedAs.Holiday;
        return new CountedDay(day, kind, number, holiday);
    }
}
