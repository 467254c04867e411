using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data.Deadlines;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Data;

/// <summary>
/// Open deadlines follow the calendar and the campaign's rule for days off; the rule is <see cref="Deadline.DueBy"/>. Called after every change of
/// either and hourly, since a new version may ship another year. Doing it again changes nothing, whatever was broken off.
/// </summary>
public sealed class Recounting(CaseDbContext db, CaseClock clock, WorkingCalendars calendars, CaseDesk desk)
{
    private const int AtOnce = 200;
    private const int Attempts = 5;

    /// <summary>Moves what must move, each with a line in its case's history by the actor; returns how many.</summary>
    public async Task<int> RunAsync(Actor actor, CancellationToken cancel)
    {
        var calendar = await calendars.RefreshAsync(db, cancel);
        var moved = 0;
        foreach (var campaign in await db.Campaigns.AsNoTracking().Where(c => c.State == CampaignState.Running).ToListAsync(cancel))
        {
            var restDays = campaign.Definition.Deadlines.RestDays;
            var open = db.Deadlines.AsNoTracking().Where(d => d.CampaignId == campaign.Id && d.IsOpen);
            foreach (var span in (await open.SpansAsync(cancel)).Where(s => s.DueBy(calendar, restDays, clock.Today) != s.DueAt))
            {
                moved += await MoveAsync(open.Of(span), actor, calendar, restDays, cancel);
            }
        }

        return moved;
    }

    private async Task<int> MoveAsync(IQueryable<Deadline> rows, Actor actor, WorkingCalendar calendar, RestDayRule restDays, CancellationToken cancel)
    {
        var (moved, failed) = (0, 0);
        while (await rows.OrderBy(d => d.Id).Take(AtOnce).ToListAsync(cancel) is { Count: > 0 } next)
        {
            var work = new CaseWork(actor, clock.UtcNow, calendar);
            var now = next.Count(d => work.Recount(d, restDays));
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

/// <summary>Deadlines by what their dates depend on.</summary>
public static class DeadlineSpans
{
    private static readonly DeadlineKind[] OfThePlan = [DeadlineKind.Deliverable, DeadlineKind.Plan];

    /// <summary>The different spans among those that can move at all, in one statement.</summary>
    public static async Task<IReadOnlyList<DeadlineSpan>> SpansAsync(this IQueryable<Deadline> deadlines, CancellationToken cancel) =>
        (await deadlines.Where(d => d.Basis == DeadlineBasis.WorkingDays || OfThePlan.Contains(d.Kind))
            .Select(d => new { d.Kind, d.CountedFrom, d.WorkingDays, d.OriginalDueAt, d.DueAt }).Distinct().ToListAsync(cancel))
        .ConvertAll(s => new DeadlineSpan(s.Kind, s.CountedFrom, s.WorkingDays, s.OriginalDueAt, s.DueAt));

    /// <summary>The deadlines of one span.</summary>
    public static IQueryable<Deadline> Of(this IQueryable<Deadline> deadlines, DeadlineSpan span) => deadlines.Where(d =>
        d.Kind == span.Kind && d.CountedFrom == span.CountedFrom && d.WorkingDays == span.WorkingDays && d.OriginalDueAt == span.OriginalDueAt && d.DueAt == span.DueAt);
}
