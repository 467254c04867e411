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
/// The sweep: every open deadline is asked what reminder it owes (<see cref="ReminderRule"/>), whether it was chased (催办) and whether it
/// goes a rung up (<see cref="Escalating"/>). One short transaction a batch and a unique key a notice: broken off anywhere it leaves whole batches, run
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
                written += await TellNudgesAsync(campaign, routing, cancel);
                written += await escalating.RunAsync(campaign, routing, calendar, cancel);
            }
        }

        return written;
    }

    private sealed record Promise(Guid Id, DeadlineKind Kind, DateTime OpenedAt, DateTime DueAt, HolderKind OwnerKind, Guid OwnerId);

    private sealed record Owed(Guid DeadlineId, NoticeOccasion Occasion, DateOnly Day, Guid PersonId);

    private async Task<int> SweepAsync(Campaign campaign, Routing routing, WorkingCalendar calendar, CancellationToken cancel)
    {
        var open = db.Deadlines.AsNoTracking().Where(d => d.CampaignId == campaign.Id && d.IsOpen);
        var (written, last) = (0, Guid.Empty);
        while (await open.Where(d => d.Id.CompareTo(last) > 0).OrderBy(d => d.Id).Take(AtOnce)
            .Select(d => new Promise(d.Id, d.Kind, d.OpenedAt, d.DueAt, d.OwnerKind, d.OwnerId)).ToListAsync(cancel) is { Count: > 0 } batch)
        {
            last = batch[^1].Id;
            var now = clock.UtcNow;
            written += await WriteAsync(await MissingAsync(campaign, [..
                from promise in batch
                let reminder = ReminderRule.Owed(promise.OpenedAt, promise.DueAt, campaign.Definition.Reminders, calendar, now)
                where reminder is not null
                from person in Told(routing, promise.Kind, new Holder(promise.OwnerKind, promise.OwnerId))
                select new Owed(promise.Id, reminder.Occasion, reminder.Day, person)], cancel), cancel);
        }

        return written;
    }

    // Whoever stands behind the holder today; of a signature also whoever signs in that place (代签).
    private static IEnumerable<Guid> Told(Routing routing, DeadlineKind kind, Holder holder) =>
        kind == DeadlineKind.SignOffStep && holder.Kind == HolderKind.Post
            ? routing.HoldersOf(holder).Union(routing.Directory.DelegationsOf(holder.Id, routing.Today).Select(d => d.DelegatePersonId))
            : routing.HoldersOf(holder);

    // Whoever holds it when the sweep comes, once a day however often it was chased.
    private async Task<int> TellNudgesAsync(Campaign campaign, Routing routing, CancellationToken cancel)
    {
        var since = clock.UtcNow - Notice.Fresh;
        var sent = await (
            from nudge in db.Nudges.AsNoTracking()
            where nudge.CampaignId == campaign.Id && nudge.SentAt >= since
            join deadline in db.Deadlines on nudge.DeadlineId equals deadline.Id
            where deadline.IsOpen && !db.Notices.Any(n => n.DeadlineId == deadline.Id && n.Occasion == NoticeOccasion.Nudged && n.MadeAt >= nudge.SentAt)
            select new { deadline.Id, deadline.Kind, deadline.OwnerKind, deadline.OwnerId, nudge.SentAt }).ToListAsync(cancel);
        var written = 0;
        foreach (var batch in sent.Chunk(AtOnce))
        {
            written += await WriteAsync(await MissingAsync(campaign, [..
                (from nudge in batch
                 from person in Told(routing, nudge.Kind, new Holder(nudge.OwnerKind, nudge.OwnerId))
                 select new Owed(nudge.Id, NoticeOccasion.Nudged, Shanghai.DateOf(nudge.SentAt), person)).Distinct()], cancel), cancel);
        }

        return written;
    }

    private async Task<List<Notice>> MissingAsync(Campaign campaign, List<Owed> owed, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        if (owed.Count == 0)
        {
            return [];
        }

        var (ids, since) = (owed.Select(o => o.DeadlineId).Distinct().ToList(), owed.Min(o => o.Day));
        var there = (await db.Notices.AsNoTracking().Where(n => ids.Contains(n.DeadlineId) && n.Day >= since)
            .Select(n => new Owed(n.DeadlineId, n.Occasion, n.Day, n.PersonId)).ToListAsync(cancel)).ToHashSet();
        return [.. owed.Where(o => !there.Contains(o)).Select(o => new Notice
        {
            CampaignId = campaign.Id,
            DeadlineId = o.DeadlineId,
            Occasion = o.Occasion,
            Day = o.Day,
            PersonId = o.PersonId,
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
