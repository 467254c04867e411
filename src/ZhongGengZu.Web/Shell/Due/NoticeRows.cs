using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Shell.Due;

/// <summary>A reminder as its person sees it.</summary>
public sealed record NoticeRow(Guid Id, NoticeOccasion Occasion, DateTime MadeAt, DateTime? ReadAt, DueRow Row)
{
    /// <summary>What it is about; a personal thing that the reader may not read is 个人事项.</summary>
    public string Title(CampaignDefinition definition) => Row.IsPersonal && !Row.MayOpen ? "个人事项 1 件" : DueWords.Title(Row, definition);

    /// <summary>Number, unit and person, of a personal thing the unit alone.</summary>
    public string Note => Row.IsPersonal && !Row.MayOpen ? Row.UnitName : Occasion == NoticeOccasion.Nudged ? $"{DueWords.Note(Row)}　“{Row.NudgeText}”" : DueWords.Note(Row);

    /// <summary>Where it is done or explained, null where the reader may see neither.</summary>
    public string? Href(bool seesBoard) => Row.MayOpen || seesBoard || !Row.IsPersonal ? DueWords.Href(Row) : null;
}

/// <summary>The newest reminder of each deadline that is still to be done and not put away.</summary>
public sealed record UnreadNotices(IReadOnlyList<NoticeRow> Rows, int Count, CampaignDefinition Definition, LightScale Lights, bool SeesBoard);

/// <summary>Reads a person's reminders, each page in three statements.</summary>
public sealed class NoticeRows(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns)
{
    /// <summary>The unread of the current campaign, newest first; null while there is no campaign.</summary>
    public async Task<UnreadNotices?> UnreadAsync(int most, CancellationToken cancel)
    {
        if (await campaigns.HeadAsync(cancel) is not { } campaign)
        {
            return null;
        }

        var definition = await campaigns.DefinitionAsync(campaign, cancel);
        var unread = Unread(campaign.Id);
        return new UnreadNotices(
            await RowsAsync(unread.OrderByDescending(n => n.MadeAt).ThenBy(n => n.Id).Take(most), cancel),
            await unread.Take(Wording.CountStopsAt).CountAsync(cancel),
            definition,
            campaigns.Lights(definition),
            current.May(Permission.ViewBoard));
    }

    /// <summary>Everything that a person was reminded of in a campaign.</summary>
    public IQueryable<Notice> Mine(Guid campaignId)
    {
        var me = current.Actor.PersonId;
        return db.Notices.AsNoTracking().Where(n => n.PersonId == me && n.CampaignId == campaignId);
    }

    /// <summary>Reminders with what they are about, in the order asked for.</summary>
    public async Task<IReadOnlyList<NoticeRow>> RowsAsync(IQueryable<Notice> notices, CancellationToken cancel)
    {
        var told = await notices.ToListAsync(cancel);
        var ids = told.Select(n => n.DeadlineId).Distinct().ToList();
        var rows = await db.Deadlines.AsNoTracking().Where(d => ids.Contains(d.Id)).AsRows(db, current.Actor).ToDictionaryAsync(r => r.Id, cancel);
        return [.. told.Where(n => rows.ContainsKey(n.DeadlineId)).Select(n => new NoticeRow(n.Id, n.Occasion, n.MadeAt, n.ReadAt, rows[n.DeadlineId]))];
    }

    private IQueryable<Notice> Unread(Guid campaignId) => Mine(campaignId).Where(n => n.ReadAt == null
        && db.Deadlines.Any(d => d.Id == n.DeadlineId && d.IsOpen)
        && !db.Notices.Any(o => o.DeadlineId == n.DeadlineId && o.PersonId == n.PersonId && (o.MadeAt > n.MadeAt || (o.MadeAt == n.MadeAt && o.Id.CompareTo(n.Id) > 0))));
}
