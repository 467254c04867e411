using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;

namespace ZhongGengZu.Domain.Supervision;

/// <summary>An occasion with its planned day.</summary>
/// <param name="Occasion">Why.</param>
/// <param name="Day">On which day it falls, Shanghai.</param>
public sealed record OwedReminder(NoticeOccasion Occasion, DateOnly Day);

/// <summary>
/// Which reminder an open deadline owes its holders now. At most one: the newest whose day has come, so that a node that slept a week says once what
/// is, and not everything that was. Asked again, it answers the same until the next occasion.
/// </summary>
public static class ReminderRule
{
    /// <summary>Nobody is reminded before this time of day, Shanghai.</summary>
    public static readonly TimeOnly From = new(8, 0);

    /// <summary>The mail of the day goes out from this time on, Shanghai: by then the day's reminders are written.</summary>
    public static readonly TimeOnly DigestFrom = new(8, 30);

    /// <summary>Whether anything goes out at an instant: from the morning on, on days off only if the campaign says so.</summary>
    public static bool IsOpen(ReminderSettings settings, WorkingCalendar calendar, DateTime now) => IsOpen(settings, calendar, now, From);

    /// <summary>The same for the mail of the day.</summary>
    public static bool IsDigestOpen(ReminderSettings settings, WorkingCalendar calendar, DateTime now) => IsOpen(settings, calendar, now, DigestFrom);

    /// <summary>The reminder owed at an instant, null for none.</summary>
    /// <param name="openedAt">When the deadline was opened, UTC.</param>
    /// <param name="dueAt">When it is due, UTC.</param>
    /// <param name="settings">The campaign's.</param>
    /// <param name="calendar">Working days.</param>
    /// <param name="now">Now, UTC.</param>
    public static OwedReminder? Owed(DateTime openedAt, DateTime dueAt, ReminderSettings settings, WorkingCalendar calendar, DateTime now)
    {
        if (!IsOpen(settings, calendar, now))
        {
            return null;
        }

        var today = Shanghai.DateOf(now);
        return Occasions(Shanghai.DateOf(openedAt), Shanghai.DateOf(dueAt), settings, calendar, today)
            .Where(o => o.Day <= today)
            .OrderBy(o => o.Day).ThenBy(o => o.Occasion)
            .LastOrDefault();
    }

    private static bool IsOpen(ReminderSettings settings, WorkingCalendar calendar, DateTime now, TimeOnly from) =>
        TimeOnly.FromDateTime(Shanghai.WallTime(now)) >= from && (settings.OnRestDays || calendar.IsWorkingDay(Shanghai.DateOf(now)));

    private static IEnumerable<OwedReminder> Occasions(DateOnly opened, DateOnly due, ReminderSettings settings, WorkingCalendar calendar, DateOnly today)
    {
        if (settings.Assigned)
        {
            yield return new(NoticeOccasion.Assigned, settings.OnRestDays || calendar.IsWorkingDay(opened) ? opened : calendar.AddWorkingDays(opened, 1));
        }

        var dueOn = settings.OnRestDays ? due : calendar.PreviousWorkingDayOnOrBefore(due);
        if (settings.SoonDays > 0 && Before(dueOn, settings.SoonDays, calendar) is var soon && soon >= opened)
        {
            yield return new(NoticeOccasion.DueSoon, soon);
        }

        if (settings.Due && dueOn >= opened)
        {
            yield return new(NoticeOccasion.Due, dueOn);
        }

        var late = settings.OnRestDays ? due.AddDays(1) : calendar.AddWorkingDays(due, 1);
        if (settings.Overdue)
        {
            yield return new(NoticeOccasion.Overdue, late);
        }

        if (settings.RepeatDays > 0 && calendar.WorkingDaysBetween(late, today) / settings.RepeatDays is > 0 and var times)
        {
            yield return new(NoticeOccasion.Repeating, calendar.AddWorkingDays(late, times * settings.RepeatDays));
        }
    }

    private static DateOnly Before(DateOnly day, int workingDays, WorkingCalendar calendar)
    {
        for (; workingDays > 0; workingDays--)
        {
            day = calendar.PreviousWorkingDayOnOrBefore(day.AddDays(-1));
        }

        return day;
    }
}
