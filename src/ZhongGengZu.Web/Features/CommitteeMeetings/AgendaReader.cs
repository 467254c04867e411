using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.CommitteeMeetings;

/// <summary>A row of the agenda while it follows what is open.</summary>
/// <param name="UnitId">Unit.</param>
/// <param name="Row">What is frozen when the meeting is held.</param>
/// <param name="Href">Where its case is; null for the personal items of a unit.</param>
/// <param name="Light">Its light; null for the personal items of a unit.</param>
public sealed record OpenAgendaRow(Guid UnitId, AgendaRow Row, string? Href, LightWord? Light);

/// <summary>What would come before the meeting now, by unit; <paramref name="Beyond"/> more did not fit.</summary>
public sealed record OpenAgenda(IReadOnlyList<OpenAgendaRow> Rows, int Beyond);

/// <summary>Reads what is late, stuck or under a red 督办单, in a fixed number of statements; personal items as a number a unit.</summary>
public sealed class AgendaReader(CaseDbContext db, CurrentActor current)
{
    /// <summary>Most rows of units that one agenda holds, the longest due first.</summary>
    public const int MostRows = 200;

    public async Task<OpenAgenda> ReadAsync(CaseWork work, CancellationToken cancel)
    {
        var (campaign, now) = (work.Campaign.Id, work.Now);
        var stuck = AgendaRules.StuckBefore(work.Today, work.Calendar);
        var (waiting, returnActs) = (Tallies.Waiting, AgendaRules.ReturnActs);
        var red =
            from matter in db.NoticeMatters
            join notice in db.SupervisionNotices on matter.NoticeId equals notice.Id
            where notice.CampaignId == campaign && notice.Colour == NoticeColour.Red
                && (notice.State == NoticeState.Issued || notice.State == NoticeState.Received || notice.State == NoticeState.Answered)
            select matter.DeadlineId;
        var on =
            from d in db.Deadlines.AsNoTracking()
            // An inspection is the office's own, and its title is not for everybody who reads a meeting.
            where d.CampaignId == campaign && d.IsOpen && d.Kind != DeadlineKind.Inspection
            let returns = db.HistoryEntries.Count(h => h.CaseId == d.CaseId && returnActs.Contains(h.Act))
            let pressed = red.Contains(d.Id)
            let escalated = db.Escalations.Any(e => e.DeadlineId == d.Id)
            where d.DueAt < now || (waiting.Contains(d.Kind) && d.OpenedAt < stuck) || returns >= AgendaRules.StuckReturns || pressed || escalated
            select new { Deadline = d, Returns = returns, Pressed = pressed, Escalated = escalated };
        var ofUnits = on.Where(x => x.Deadline.PersonId == null);
        var found = await ofUnits.OrderBy(x => x.Deadline.DueAt).ThenBy(x => x.Deadline.Id).Take(MostRows).ToListAsync(cancel);
        var ids = found.Select(x => x.Deadline.Id).ToList();
        var rows = (await db.Deadlines.AsNoTracking().Where(d => ids.Contains(d.Id)).AsRows(db, current.Actor).ToListAsync(cancel)).ToDictionary(r => r.Id);
        var personal = await on.Where(x => x.Deadline.PersonId != null).GroupBy(x => x.Deadline.UnitId)
            .Select(g => new { UnitId = g.Key, Count = g.Count(), Late = g.Count(x => x.Deadline.DueAt < now) }).ToListAsync(cancel);
        var units = work.Routing.Directory;
        var all = found.Where(x => rows.ContainsKey(x.Deadline.Id)).Select(x => Of(x.Deadline, rows[x.Deadline.Id], x.Returns, x.Pressed, x.Escalated, work, stuck))
            .Concat(personal.Select(p => new OpenAgendaRow(
                p.UnitId,
                new AgendaRow(units.Unit(p.UnitId)?.Name ?? "", $"个人事项 {p.Count} 件", p.Late > 0 ? $"逾期 {p.Late} 件" : "", [p.Late > 0 ? AgendaReason.Late : AgendaReason.Stuck], null),
                null,
                null)));
        return new OpenAgenda([.. all.OrderBy(r => units.Unit(r.UnitId)?.Path, StringComparer.Ordinal).ThenBy(r => r.Row.DeadlineId is null)], found.Count < MostRows ? 0 : await ofUnits.CountAsync(cancel) - MostRows);
    }

    private static OpenAgendaRow Of(Deadline deadline, DueRow row, int returns, bool pressed, bool escalated, CaseWork work, DateTime stuck)
    {
        var light = DueWords.Light(work.Lights, deadline.DueAt);
        var reasons = AgendaRules.ReasonsOf(deadline.Kind, deadline.OpenedAt, deadline.DueAt, returns, pressed, escalated, work.Now, stuck);
        return new OpenAgendaRow(
            deadline.UnitId,
            new AgendaRow(row.UnitName, $"{DueWords.Verb(row)}：{TitleWords.Of(DueWords.Title(row, work.Definition))}", light.Word, reasons, deadline.Id),
            DueWords.Href(row),
            light);
    }
}
