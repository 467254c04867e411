using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data.Deadlines;
using ZhongGengZu.Data.People;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Data.Supervision;

/// <summary>
/// The sweep: every open deadline is asked what reminder it owes (<see cref="ReminderRule"/>) and whether it goes a rung up
/// (<see cref="Escalating"/>). One short transaction a batch and a unique key a notice: broken off anywhere it leaves whole batches, run
/// anywhere and again it adds what is missing.
/// </summary>
public sealed class Reminding(CaseDbContext db, CaseClock clock, WorkingCalendars calendars, DirectoryLoader directories, Escalating escalating, Outlets outlets)
{
    private const int AtOnce = 200;

    /// <summary>Sweeps all running campaigns; returns how many notices were written.</summary>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var calendar = await calendars.RefreshAsync(db, cancel);
        var written = 0;
        foreach (var campaign in await db.Campaigns.AsNoTracking().Where(c => c.State == CampaignState.Running).ToListAsync(cancel))
        {
            if (ReminderRule.IsOpen(campaign.Definition.Reminders, calendar, clock.UtcNow))
            {
                var directory = await directories.LoadAsync([], cancel);
                var routing = new Routing(campaign.Definition, directory, clock.Today, campaign.OfficeUnitId);
                written += await SweepAsync(campaign, routing, calendar, cancel);
                written += await escalating.RunAsync(campaign, routing, calendar, cancel);
            }
        }

        return written;
    }

    private sealed record Promise(Guid Id, DateTime OpenedAt, DateTime DueAt, HolderKind OwnerKind, Guid OwnerId);

    private async Task<int> SweepAsync(Campaign campaign, Routing routing, WorkingCalendar calendar, CancellationToken cancel)
    {
        var open = db.Deadlines.AsNoTracking().Where(d => d.CampaignId == campaign.Id && d.IsOpen);
        var (written, last) = (0, Guid.Empty);
        while (await open.Where(d => d.Id.CompareTo(last) > 0).OrderBy(d => d.Id).Take(AtOnce)
            .Select(d => new Promise(d.Id, d.OpenedAt, d.DueAt, d.OwnerKind, d.OwnerId)).ToListAsync(cancel) is { Count: > 0 } batch)
        {
            last = batch[^1].Id;
            written += await WriteAsync(await MissingAsync(campaign, batch, routing, calendar, cancel), cancel);
        }

        return written;
    }

    private async Task<List<Notice>> MissingAsync(Campaign campaign, List<Promise> batch, Routing routing, WorkingCalendar calendar, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        var owed = (
            from promise in batch
            let reminder = ReminderRule.Owed(promise.OpenedAt, promise.DueAt, campaign.Definition.Reminders, calendar, now)
            where reminder is not null
            from person in routing.HoldersOf(new Holder(promise.OwnerKind, promise.OwnerId))
            select (promise.Id, reminder.Occasion, reminder.Day, Person: person)).ToList();
        if (owed.Count == 0)
        {
            return [];
        }

        var (ids, since) = (owed.Select(o => o.Id).Distinct().ToList(), owed.Min(o => o.Day));
        var there = (await db.Notices.AsNoTracking().Where(n => ids.Contains(n.DeadlineId) && n.Day >= since)
            .Select(n => new { n.DeadlineId, n.Occasion, n.Day, n.PersonId }).ToListAsync(cancel))
            .Select(n => (n.DeadlineId, n.Occasion, n.Day, n.PersonId)).ToHashSet();
        return [.. owed.Where(o => !there.Contains(o)).Select(o => new Notice
        {
            CampaignId = campaign.Id,
            DeadlineId = o.Id,
            Occasion = o.Occasion,
            Day = o.Day,
            PersonId = o.Person,
            MadeAt = now,
        })];
    }

    private async Task<int> WriteAsync(List<Notice> notices, CancellationToken cancel)
    {
        if (notices.Count == 0)
        {
            return 0;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.InsertMissingAsync(notices, cancel);
        // What another node has written in between is not among them.
        var ids = notices.ConvertAll(n => n.Id);
        var mine = await db.Notices.Where(n => ids.Contains(n.Id)).Select(n => n.Id).ToListAsync(cancel);
        if (outlets.Webhook)
        {
            db.AddRange(notices.Where(n => mine.Contains(n.Id)).Select(Dispatch.Webhook));
            await db.SaveChangesAsync(cancel);
        }

        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        return mine.Count;
    }
}
