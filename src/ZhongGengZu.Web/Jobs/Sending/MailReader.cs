using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Shell.Due;

namespace ZhongGengZu.Web.Jobs.Sending;

/// <summary>One thing that a message tells of, as whoever may read nothing personal sees it.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="Row">Its deadline.</param>
/// <param name="Definition">Its campaign.</param>
/// <param name="Light">How near or late, in words.</param>
public sealed record MailItem(Notice Notice, DueRow Row, CampaignDefinition Definition, string Light)
{
    /// <summary>What the office wrote with a 催办; null for other occasions and for a personal thing.</summary>
    public string? Words => Notice.Occasion == NoticeOccasion.Nudged && !Row.IsPersonal ? Row.NudgeText : null;

    /// <summary>报送　问题整改清单; a personal thing is 个人事项, whoever it is for.</summary>
    public string What => Row.IsPersonal ? "个人事项 1 件" : $"{DueWords.Verb(Row)}　{DueWords.Title(Row, Definition)}";
}

/// <summary>Reads what messages tell of. It asks as nobody: what only some may read never gets into a message.</summary>
public sealed class MailReader(CaseDbContext db, CaseClock clock, WorkingCalendar calendar)
{
    public async Task<IReadOnlyList<MailItem>> ReadAsync(IQueryable<Notice> notices, CancellationToken cancel)
    {
        var told = await notices.AsNoTracking().OrderBy(n => n.Id).ToListAsync(cancel);
        var (deadlines, campaigns) = (told.Select(n => n.DeadlineId).Distinct().ToList(), told.Select(n => n.CampaignId).Distinct().ToList());
        var rows = await db.Deadlines.AsNoTracking().Where(d => deadlines.Contains(d.Id)).AsRows(db, Actor.Nobody).ToDictionaryAsync(r => r.Id, cancel);
        var definitions = await db.Campaigns.AsNoTracking().Where(c => campaigns.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Definition, cancel);
        return [.. told.Select(n =>
        {
            var (row, definition) = (rows[n.DeadlineId], definitions[n.CampaignId]);
            return new MailItem(n, row, definition, DueWords.Light(new LightScale(clock.UtcNow, calendar, definition.Deadlines), row.DueAt, row.MetAt).Word);
        })];
    }

    /// <summary>Name and address of a person who still wants mail; null for whoever does not.</summary>
    public async Task<(string Name, string Address)?> AddressAsync(Guid personId, CancellationToken cancel)
    {
        var found = await (
            from account in db.Users.AsNoTracking()
            where account.PersonId == personId && account.Email != null && !account.Disabled && account.NoticeChoice != NoticeChoice.InAppOnly
            join person in db.People on account.PersonId equals person.Id
            select new { person.Name, account.Email }).SingleOrDefaultAsync(cancel);
        return found is null ? null : (found.Name, found.Email!);
    }
}
