using System.Globalization;
using ZhongGengZu.Domain.History;

namespace ZhongGengZu.Domain.Deadlines;

/// <summary>
/// A year of the working calendar as it is kept here (放假、调休), in place of the one that ships with the product.
/// A year that was taken back counts as 未公布: Monday to Friday, with a warning.
/// </summary>
public sealed class CalendarYear
{
    /// <summary>Its case in the history.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The year; one row a year.</summary>
    public required int Year { get; init; }

    /// <summary>The holidays, null once taken back.</summary>
    public HolidayYear? Holidays { get; private set; }

    /// <summary>Raised by every change.</summary>
    public long Version { get; private set; }

    /// <summary>
    /// Sets the year's holidays; their own rules have been checked by whoever read them (the file's reader). Refusals:
    /// <see cref="RefusalCode.Stale"/> when the row is not at <paramref name="version"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The holidays are of another year.</exception>
    public void Announce(CaseWork work, long version, HolidayYear holidays)
    {
        if (holidays.Year != Year)
        {
            throw new ArgumentException($"These are the holidays of {holidays.Year}, not of {Year}.", nameof(holidays));
        }

        Change(work, version, holidays);
    }

    /// <summary>Takes the year back: 未公布 from now on. Refusals: <see cref="RefusalCode.Stale"/>.</summary>
    public void TakeBack(CaseWork work, long version) => Change(work, version, null);

    private void Change(CaseWork work, long version, HolidayYear? holidays)
    {
        if (version != Version)
        {
            throw new Refusal(RefusalCode.Stale);
        }

        Holidays = holidays;
        Version++;
        work.Record(CaseKind.Calendar, Id, holidays is null ? HistoryAct.CalendarTakenBack : HistoryAct.CalendarAnnounced, facts: new Dictionary<string, string?>
        {
            ["year"] = Year.ToString(CultureInfo.InvariantCulture),
            ["notice"] = holidays?.Notice,
            ["off"] = holidays is null ? null : string.Join("；", holidays.Off.Select(p => $"{p.Name} {Text(p.From)} 至 {Text(p.To)}")),
            ["working"] = holidays is null ? null : string.Join("、", holidays.Working.Select(Text)),
        });
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
