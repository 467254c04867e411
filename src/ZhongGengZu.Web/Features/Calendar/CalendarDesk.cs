using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Features.Calendar;

/// <summary>Changes a year and lets the open deadlines follow; each returns how many deadlines moved.</summary>
public sealed class CalendarDesk(CaseDbContext db, CaseDesk desk, Recounting recounting, CurrentActor current)
{
    public Task<int> AnnounceAsync(int year, long version, HolidayYear holidays, CancellationToken cancel) =>
        ChangeAsync(year, (row, work) => row.Announce(work, version, holidays), cancel);

    public Task<int> TakeBackAsync(int year, long version, CancellationToken cancel) =>
        ChangeAsync(year, (row, work) => row.TakeBack(work, version), cancel);

    private async Task<int> ChangeAsync(int year, Action<CalendarYear, CaseWork> change, CancellationToken cancel)
    {
        var work = await desk.BeginAsync(current.Actor, cancel);
        var row = await db.CalendarYears.SingleOrDefaultAsync(y => y.Year == year, cancel) ?? new CalendarYear { Year = year };
        change(row, work);
        desk.Add(row);
        await desk.SaveAsync(work, cancel);
        db.ChangeTracker.Clear();
        return await recounting.RunAsync(current.Actor, cancel);
    }
}
