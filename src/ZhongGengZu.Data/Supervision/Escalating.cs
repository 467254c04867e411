using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Data.Supervision;

/// <summary>
/// 逾期上报 by the sweep: rung, line in the history and notices of whom it reaches are one transaction, a rung is one by its unique key.
/// </summary>
public sealed class Escalating(CaseDbContext db, CaseClock clock, CaseDesk desk, Outlets outlets)
{
    private const int AtOnce = 100;

    /// <summary>Takes up what is due; returns how many notices were written.</summary>
    public async Task<int> RunAsync(Campaign campaign, Routing routing, WorkingCalendar calendar, CancellationToken cancel)
    {
        if (campaign.Definition.Reminders.EscalationDays.Count == 0)
        {
            return 0;
        }

        var now = clock.UtcNow;
        // An inspection is known to its office alone: who stands above may head a unit that is inspected.
        var late = db.Deadlines.AsNoTracking().Where(d => d.CampaignId == campaign.Id && d.IsOpen && d.DueAt < now && d.Kind != DeadlineKind.Inspection);
        var (written, last) = (0, Guid.Empty);
        while (await late.Where(d => d.Id.CompareTo(last) > 0).OrderBy(d => d.Id).Take(AtOnce).ToListAsync(cancel) is { Count: > 0 } batch)
        {
            last = batch[^1].Id;
            written += await RaiseAsync(batch, new CaseWork(Actor.Nobody, now, calendar, campaign, routing), cancel);
        }

        return written;
    }

    private async Task<int> RaiseAsync(List<Deadline> batch, CaseWork work, CancellationToken cancel)
    {
        var ids = batch.ConvertAll(d => d.Id);
        var rungs = (await db.Escalations.AsNoTracking().Where(e => ids.Contains(e.DeadlineId)).OrderBy(e => e.Level).ToListAsync(cancel)).ToLookup(e => e.DeadlineId);
        var filers = await db.LadderFilersAsync(work.Definition, work.Routing, batch, cancel);
        var written = 0;
        foreach (var deadline in batch)
        {
            List<Escalation> before = [.. rungs[deadline.Id]];
            if (filers.GetValueOrDefault(deadline.Id) is { } filer && Escalation.Next(work, deadline, filer, before) is { } stop)
            {
                desk.Add(Escalation.Raise(work, deadline, before.Count + 1, stop));
                written += Tell(work, deadline, stop);
            }
        }

        return written == 0 || !await SavedAsync(work, cancel) ? 0 : written;
    }

    private int Tell(CaseWork work, Deadline deadline, ResolvedStop stop)
    {
        foreach (var person in stop.PersonIds)
        {
            var notice = new Notice
            {
                CampaignId = deadline.CampaignId,
                DeadlineId = deadline.Id,
                Occasion = NoticeOccasion.Escalated,
                Day = work.Today,
                PersonId = person,
                MadeAt = work.Now,
            };
            db.Add(notice);
            if (outlets.Webhook)
            {
                db.Add(Dispatch.Webhook(notice));
            }
        }

        return stop.PersonIds.Count;
    }

    private async Task<bool> SavedAsync(CaseWork work, CancellationToken cancel)
    {
        try
        {
            await desk.SaveAsync(work, cancel);
            return true;
        }
        catch (Refusal quicker) when (quicker.Code == RefusalCode.Stale)
        {
            // Another node, or somebody at one of the cases, was quicker: the next sweep takes up what is left.
            return false;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }
}
