using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;

namespace ZhongGengZu.Web.Features.SupervisionNotices;

/// <summary>Reads what a new 督办文书 is about and whom it may go to, in a fixed number of statements.</summary>
public sealed class NewNoticeReader(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns, CaseDesk desk)
{
    private const int UsualDays = 3;

    public async Task<NewNoticePage?> ReadAsync(NoticeForm form, CancellationToken cancel)
    {
        if (await campaigns.HeadAsync(cancel) is not { } campaign)
        {
            return null;
        }

        var ids = form.Deadlines.Distinct().Take(SupervisionNotice.MostMatters).ToList();
        var chosen = db.Deadlines.AsNoTracking().Where(d => d.CampaignId == campaign.Id && ids.Contains(d.Id)).OfUnitsInSight(current.Actor);
        var deadlines = await chosen.ToListAsync(cancel);
        var open = deadlines.Where(d => d.IsOpen).OrderBy(d => d.DueAt).ThenBy(d => d.Id).ToList();
        var rows = (await chosen.Where(d => d.IsOpen).AsRows(db, current.Actor).ToListAsync(cancel)).ToDictionary(r => r.Id);
        var units = await (
            from list in db.ProblemLists.AsNoTracking()
            where list.CampaignId == campaign.Id && list.PersonId == null && list.UnitId != campaign.OfficeUnitId
            join unit in db.Units on list.UnitId equals unit.Id
            orderby unit.Path
            select new NoticeUnit(unit.Id, unit.Name)).ToListAsync(cancel);
        return new NewNoticePage
        {
            Form = form,
            Work = await desk.BeginAsync(current.Actor, campaign.Id, cancel),
            Open = open,
            Rows = [.. open.Where(d => rows.ContainsKey(d.Id)).Select(d => rows[d.Id])],
            Gone = deadlines.Count - open.Count,
            Units = units,
        };
    }

    /// <summary>What stands in the form before anything is typed: the rows' unit, and a colour by how late they are.</summary>
    public static void Prefill(NewNoticePage page)
    {
        var form = page.Form;
        form.Kind ??= NoticeKind.Order;
        form.Colour ??= page.Open.Any(d => d.DueAt < page.Work.Now) ? NoticeColour.Yellow : NoticeColour.Blue;
        form.Unit ??= page.ByUnit is [var unit] ? unit.Key : null;
        form.Due ??= NoticeDue.Days;
        form.WorkingDays ??= UsualDays;
        form.Key = Guid.CreateVersion7();
    }

    /// <summary>Issues it. Refusals: <see cref="SupervisionNotice.Issue"/>; one that was issued by the same form before: <see cref="AlreadyDone"/>.</summary>
    public async Task<SupervisionNotice> IssueAsync(NewNoticePage page, CancellationToken cancel)
    {
        var (campaign, unit) = (page.Work.Campaign.Id, page.Form.Unit);
        var list = await db.ProblemLists.AsNoTracking().SingleOrDefaultAsync(l => l.CampaignId == campaign && l.UnitId == unit && l.PersonId == null, cancel);
        var notice = SupervisionNotice.Issue(page.Work, page.Form.ToContent(), list, page.Open);
        desk.Add(notice);
        await desk.SaveAsync(page.Work, cancel, page.Form.Key == Guid.Empty ? null : page.Form.Key.ToString(), NoticeCase.HrefOf(notice.Id));
        return notice;
    }
}
