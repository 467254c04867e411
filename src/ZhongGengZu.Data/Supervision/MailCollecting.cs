using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data.Deadlines;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Data.Supervision;

/// <summary>
/// Puts notices into mails: urgent ones at once, the others into the one mail of the person's day, all at once or none for whoever chose so. A mail
/// and what goes into it are one transaction; a mail that is there already is another node's.
/// </summary>
public sealed class MailCollecting(CaseDbContext db, CaseClock clock, WorkingCalendars calendars, Outlets outlets)
{
    private const int AtOnce = 2000;

    private sealed record Waiting(Guid Id, Guid PersonId, Guid CampaignId, bool GoesAtOnce);

    /// <summary>Collects what may go out now; returns how many mails were made.</summary>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        if (!outlets.Mail)
        {
            return 0;
        }

        var (calendar, now) = (await calendars.RefreshAsync(db, cancel), clock.UtcNow);
        var campaigns = await db.Campaigns.AsNoTracking().Where(c => c.State == CampaignState.Running).ToListAsync(cancel);
        var open = campaigns.Where(c => ReminderRule.IsOpen(c.Definition.Reminders, calendar, now)).Select(c => c.Id).ToList();
        var digestOpen = campaigns.Where(c => ReminderRule.IsDigestOpen(c.Definition.Reminders, calendar, now)).Select(c => c.Id).ToHashSet();
        if (open.Count == 0)
        {
            return 0;
        }

        var made = 0;
        // Each person has all that waits in one batch; whoever is left for the next one comes a minute later.
        foreach (var person in Whole(await WaitingAsync(open, now, cancel)))
        {
            var parts = person.ToLookup(w => w.GoesAtOnce);
            made += await MakeAsync(ids => Dispatch.Mail(person.Key, ids.Min(), now), [.. parts[true]], cancel);
            made += await MakeAsync(_ => Dispatch.Digest(person.Key, clock.Today, now), [.. parts[false].Where(w => digestOpen.Contains(w.CampaignId))], cancel);
        }

        return made;
    }

    // Whoever has had the mail of the day waits for tomorrow's, urgent ones apart.
    private Task<List<Waiting>> WaitingAsync(List<Guid> campaigns, DateTime now, CancellationToken cancel)
    {
        var since = now - Notice.Fresh;
        var (occasions, papers) = (Notice.UrgentOccasions, Notice.UrgentKinds);
        var today = Shanghai.At(Shanghai.DateOf(now), TimeOnly.MinValue);
        var had = db.Dispatches.Where(m => m.Kind == DispatchKind.Digest && m.MadeAt >= today);
        return (
            from notice in db.Notices.AsNoTracking()
            where notice.DispatchId == null && notice.MadeAt >= since && notice.ReadAt == null && campaigns.Contains(notice.CampaignId)
            join account in db.Users on notice.PersonId equals account.PersonId
            where account.Email != null && !account.Disabled && account.NoticeChoice != NoticeChoice.InAppOnly
            join deadline in db.Deadlines on notice.DeadlineId equals deadline.Id
            where deadline.IsOpen
            let goesAtOnce = account.NoticeChoice == NoticeChoice.AtOnce || occasions.Contains(notice.Occasion) || papers.Contains(deadline.Kind)
            where goesAtOnce || !had.Any(m => m.PersonId == notice.PersonId)
            orderby notice.PersonId, notice.Id
            select new Waiting(notice.Id, notice.PersonId, notice.CampaignId, goesAtOnce))
            .Take(AtOnce).ToListAsync(cancel);
    }

    private static IEnumerable<IGrouping<Guid, Waiting>> Whole(List<Waiting> batch) =>
        batch.GroupBy(w => w.PersonId).Where(person => batch.Count < AtOnce || person.Key != batch[^1].PersonId || person.Key == batch[0].PersonId);

    private async Task<int> MakeAsync(Func<List<Guid>, Dispatch> mailOf, List<Waiting> notices, CancellationToken cancel)
    {
        if (notices.Count == 0)
        {
            return 0;
        }

        var ids = notices.ConvertAll(n => n.Id);
        var mail = mailOf(ids);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.InsertMissingAsync([mail], cancel);
        if (!await db.Dispatches.AnyAsync(m => m.Id == mail.Id, cancel)
            || await db.Notices.Where(n => ids.Contains(n.Id) && n.DispatchId == null).ExecuteUpdateAsync(row => row.SetProperty(n => n.DispatchId, mail.Id), cancel) == 0)
        {
            return 0;
        }

        await transaction.CommitAsync(cancel);
        return 1;
    }
}
