using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Domain.Deadlines;

namespace ZhongGengZu.Data.Deadlines;

/// <summary>
/// The working calendar as it is now: the years that ship with the product, each replaced by the one that is kept in the database.
/// Whoever counts days asks for a <see cref="WorkingCalendar"/>, which stays the same as long as its scope.
/// </summary>
public sealed class WorkingCalendars(WorkingCalendar shipped)
{
    private sealed record Known(long Stamp, WorkingCalendar Calendar);

    private volatile Known _known = new(0, shipped);

    /// <summary>As last read.</summary>
    public WorkingCalendar Current => _known.Calendar;

    /// <summary>Takes up what any node has changed since; one statement while nothing has.</summary>
    public async Task<WorkingCalendar> RefreshAsync(CaseDbContext db, CancellationToken cancel)
    {
        // Rows stay and versions only rise, so the sum is another after every change.
        if (await db.CalendarYears.SumAsync(y => y.Version, cancel) != _known.Stamp)
        {
            var kept = await db.CalendarYears.AsNoTracking().ToListAsync(cancel);
            var years = shipped.Years.ExceptBy(kept.Select(k => k.Year), y => y.Year).Concat(kept.Select(k => k.Holidays).OfType<HolidayYear>());
            _known = new Known(kept.Sum(k => k.Version), new WorkingCalendar(years));
        }

        return Current;
    }
}

public sealed class CalendarYearConfiguration : IEntityTypeConfiguration<CalendarYear>
{
    public void Configure(EntityTypeBuilder<CalendarYear> year)
    {
        year.ToTable("CalendarYears");
        year.HasIndex(x => x.Year).IsUnique();
    }
}
