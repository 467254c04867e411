using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Documents.Deadlines;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.Calendar;

/// <summary>How a day is drawn.</summary>
public enum DayMark
{
    Worked,
    Weekend,
    Off,
    Exchanged,
}

/// <summary>A day of a month's table; null stands for the cells before the first.</summary>
public sealed record CalendarDay(int Number, DayMark Mark, string? Holiday, bool IsToday);

/// <summary>A month, Monday first.</summary>
public sealed record CalendarMonth(int Number, IReadOnlyList<IReadOnlyList<CalendarDay?>> Weeks, int WorkingDays);

/// <summary>A year of the working calendar.</summary>
public sealed record CalendarPage(int Year, HolidayYear? Holidays, IReadOnlyList<CalendarMonth> Months, IReadOnlyList<(int Year, bool IsKnown)> Years, bool IsKept, TimelineModel History)
{
    public int WorkingDays => Months.Sum(m => m.WorkingDays);
}

/// <summary>A year's form.</summary>
/// <param name="Year">The year.</param>
/// <param name="Form">What was typed.</param>
/// <param name="CurrentVersion">The stored year's version.</param>
/// <param name="IsKnown">Whether there is something to take back.</param>
public sealed record CalendarFormPage(int Year, CalendarForm Form, long CurrentVersion, bool IsKnown)
{
    /// <summary>Name of the file that filled it in.</summary>
    public string? FromFile { get; init; }
}

/// <summary>Puts the pages together; null for a year that no calendar has.</summary>
public sealed class CalendarPages(CaseDbContext db, WorkingCalendar calendar, Domain.CaseClock clock)
{
    private const int Weekdays = 7;
    private const int FewEntries = 12;

    public async Task<CalendarPage?> ShowAsync(int year, CancellationToken cancel)
    {
        if (!HolidayFileReader.Covers(year))
        {
            return null;
        }

        var today = clock.Today;
        var kept = await db.CalendarYears.AsNoTracking().Where(y => y.Year == year).Select(y => (Guid?)y.Id).SingleOrDefaultAsync(cancel);
        var entries = kept is null ? [] : await db.HistoryEntries.AsNoTracking().Where(h => h.CaseId == kept)
            .OrderByDescending(h => h.Sequence).Take(FewEntries).Select(h => new { h.Act, h.At, h.ActorName, h.PostTitle, h.Facts }).ToListAsync(cancel);
        var known = calendar.Years.Select(y => y.Year).ToHashSet();
        // Next year is worth asking for as soon as this one is known.
        var shown = known.Append(year).Append(today.Year).Append(today.Year + 1).Concat(known.Select(y => y + 1).Where(y => y == known.Max() + 1)).Distinct().Order();
        return new CalendarPage(
            year,
            calendar.Year(year),
            [.. Enumerable.Range(1, 12).Select(month => Month(year, month, today))],
            [.. shown.Where(HolidayFileReader.Covers).Select(y => (y, known.Contains(y)))],
            kept is not null,
            new TimelineModel([.. entries.Select(h => HistoryWords.Entry(h.Act, h.Facts, null, h.ActorName, h.PostTitle, h.At))], entries.Count));
    }

    public async Task<CalendarFormPage?> FormAsync(int year, CalendarForm? typed, CancellationToken cancel)
    {
        if (!HolidayFileReader.Covers(year))
        {
            return null;
        }

        var version = await db.CalendarYears.AsNoTracking().Where(y => y.Year == year).Select(y => y.Version).SingleOrDefaultAsync(cancel);
        return new CalendarFormPage(year, typed ?? CalendarForm.Of(calendar.Year(year), version), version, calendar.KnowsYear(year));
    }

    private CalendarMonth Month(int year, int month, DateOnly today)
    {
        var first = new DateOnly(year, month, 1);
        var days = Enumerable.Range(0, DateTime.DaysInMonth(year, month)).Select(first.AddDays).ToList();
        var cells = Enumerable.Repeat<CalendarDay?>(null, ((int)first.DayOfWeek + Weekdays - 1) % Weekdays)
            .Concat(days.Select(day => new CalendarDay(day.Day, MarkOf(day), calendar.HolidayOn(day)?.Name, day == today)))
            .Chunk(Weekdays);
        return new CalendarMonth(month, [.. cells.Select(week => (IReadOnlyList<CalendarDay?>)[.. week, .. Enumerable.Repeat<CalendarDay?>(null, Weekdays - week.Length)])], days.Count(calendar.IsWorkingDay));
    }

    private DayMark MarkOf(DateOnly day) =>
        calendar.IsExchanged(day) ? DayMark.Exchanged : calendar.IsWorkingDay(day) ? DayMark.Worked : calendar.HolidayOn(day) is null ? DayMark.Weekend : DayMark.Off;
}

public sealed class CalendarRoom : IRoom
{
    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<CalendarPages>();
        services.AddScoped<CalendarDesk>();
    }
}
