using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data.Deadlines;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Data;

/// <summary>
/// Open deadlines that count working days follow the calendar; the rule is <see cref="Deadline.DueBy"/>. Called after every change of the
/// calendar and hourly, since a new version may ship another year. Doing it again changes nothing, whatever was broken off.
/// </summary>
public sealed class Recounting(CaseDbContext db, CaseClock clock, WorkingCalendars calendars, CaseDesk desk)
{
    private const int AtOnce = 200;
    private const int Attempts = 5;

    /// <summary>Moves what must move, each with a line in its case's history by the actor; returns how many.</summary>
    public async Task<int> RunAsync(Actor actor, CancellationToken cancel)
    {
        var calendar = await calendars.RefreshAsync(db, cancel);
        var today = clock.Today;
        var open = db.Deadlines.AsNoTracking().Where(d => d.IsOpen && d.Basis == DeadlineBasis.WorkingDays);
        // Thousands of deadlines are a handful of spans.
        var spans = await open.Select(d => new { d.CountedFrom, d.WorkingDays, d.DueAt }).Distinct().ToListAsync(cancel);
        var moved = 0;
        foreach (var span in spans.Where(s => Deadline.DueBy(calendar, today, s.CountedFrom!.Value, s.WorkingDays!.Value, s.DueAt) != s.DueAt))
        {
            moved += await MoveAsync(open.Where(d => d.CountedFrom == span.CountedFrom && d.WorkingDays == span.WorkingDays && d.DueAt == span.DueAt), actor, calendar, cancel);
        }

        return moved;
    }

    private async Task<int> MoveAsync(IQueryable<Deadline> rows, Actor actor, WorkingCalendar calendar, CancellationToken cancel)
    {
        var (moved, failed) = (0, 0);
        while (await rows.OrderBy(d => d.Id).Take(AtOnce).ToListAsync(cancel) is { Count: > 0 } next)
        {
            var work = new CaseWork(actor, clock.UtcNow, calendar);
            var now = next.Count(work.Recount);
            if (now == 0)
            {
                // A new day has begun meanwhile, and by it they may stay.
                break;
            }

            try
            {
                await desk.SaveAsync(work, cancel);
                moved += now;
                failed = 0;
            }
            catch (Refusal somebodyActed) when (somebodyActed.Code == RefusalCode.Stale && ++failed < Attempts)
            {
                // The same rows are read anew.
            }

            db.ChangeTracker.Clear();
        }

        return moved;
    }
}
