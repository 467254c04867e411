using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Burden;

/// <summary>A unit's figures, a month each, the oldest first.</summary>
public sealed record BurdenRow(Guid UnitId, string Name, IReadOnlyList<int> Counts)
{
    public int Total => Counts.Sum();
}

/// <summary>减负账: unit × month of one measure.</summary>
public sealed record BurdenPage(BurdenMeasure Measure, IReadOnlyList<DateOnly> Months, IReadOnlyList<BurdenRow> Rows, DateTime Now);

/// <summary>One line behind a figure.</summary>
public sealed record BurdenLine(string What, string Note, int Count);

/// <summary>What one unit was asked in one month, by measure.</summary>
public sealed record BurdenMonth(string UnitName, DateOnly Month, IReadOnlyList<(BurdenMeasure Measure, IReadOnlyList<BurdenLine> Lines)> Parts);

/// <summary>Reads 减负账 of the units in sight, over all campaigns; a fixed number of statements, whatever the number of units.</summary>
public sealed class BurdenReader(CaseDbContext db, CurrentActor current, CaseClock clock)
{
    private const int MonthsShown = 6;

    // Asked of many at one instant, so these are few, however many units and people there are.
    private sealed record Asked(Guid UnitId, Guid CampaignId, string? Deliverable, DateTime At, int Count);

    private sealed record Figure(Guid UnitId, DateOnly Month, int Count, BurdenLine Line);

    public async Task<BurdenPage> ReadAsync(BurdenMeasure measure, CancellationToken cancel)
    {
        var last = FirstOf(clock.Today);
        var months = Enumerable.Range(0, MonthsShown).Select(i => last.AddMonths(i + 1 - MonthsShown)).ToList();
        var units = await db.Units.AsNoTracking().OfUnitsInSight(current.Actor).Where(u => db.CampaignMembers.Any(m => m.UnitId == u.Id)).OrderBy(u => u.Path).Select(u => new { u.Id, u.Name }).ToListAsync(cancel);
        var figures = (await FiguresAsync(measure, months[0], last.AddMonths(1), null, cancel)).ToLookup(f => (f.UnitId, f.Month), f => f.Count);
        return new BurdenPage(
            measure,
            months,
            [.. units.Select(u => new BurdenRow(u.Id, u.Name, [.. months.Select(m => figures[(u.Id, m)].Sum())])).OrderByDescending(r => r.Total)],
            clock.UtcNow);
    }

    /// <summary>What is behind a unit's month; null when the unit is not in sight.</summary>
    public async Task<BurdenMonth?> MonthAsync(Guid unit, DateOnly month, CancellationToken cancel)
    {
        if (await db.Units.AsNoTracking().OfUnitsInSight(current.Actor).Where(u => u.Id == unit).Select(u => u.Name).SingleOrDefaultAsync(cancel) is not { } name)
        {
            return null;
        }

        var from = FirstOf(month);
        var parts = new List<(BurdenMeasure, IReadOnlyList<BurdenLine>)>();
        foreach (var measure in Enum.GetValues<BurdenMeasure>())
        {
            var figures = await FiguresAsync(measure, from, from.AddMonths(1), unit, cancel);
            parts.Add((measure, [.. figures.GroupBy(f => (f.Line.What, f.Line.Note)).Select(g => new BurdenLine(g.Key.What, g.Key.Note, g.Sum(f => f.Count))).OrderByDescending(l => l.Count)]));
        }

        return new BurdenMonth(name, from, parts);
    }

    private async Task<IReadOnlyList<Figure>> FiguresAsync(BurdenMeasure measure, DateOnly from, DateOnly until, Guid? unit, CancellationToken cancel)
    {
        var (start, end) = (Shanghai.At(from, TimeOnly.MinValue), Shanghai.At(until, TimeOnly.MinValue));
        switch (measure)
        {
            case BurdenMeasure.Typed:
                var typed = await db.TypedFields.AsNoTracking().Where(t => t.Month >= from && t.Month < until && (unit == null || t.UnitId == unit))
                    .GroupBy(t => new { t.UnitId, t.Month, t.CaseKind }).Select(g => new { g.Key.UnitId, g.Key.Month, g.Key.CaseKind, Count = g.Sum(t => t.Fields) }).ToListAsync(cancel);
                return [.. typed.Select(t => new Figure(t.UnitId, t.Month, t.Count, new BurdenLine(Wording.TypedAt(t.CaseKind), "", t.Count)))];
            case BurdenMeasure.Nudges:
                var nudges = await (
                    from n in db.Nudges.AsNoTracking()
                    join d in db.Deadlines on n.DeadlineId equals d.Id
                    where n.SentAt >= start && n.SentAt < end && (unit == null || d.UnitId == unit)
                    group d by new { d.UnitId, n.SentAt, n.Text } into g
                    select new { g.Key.UnitId, g.Key.SentAt, g.Key.Text, Count = g.Count() }).ToListAsync(cancel);
                return [.. nudges.Select(n => new Figure(n.UnitId, MonthOf(n.SentAt), n.Count, new BurdenLine(n.Text, Wording.Moment(n.SentAt), n.Count)))];
            case BurdenMeasure.Attachments:
                var campaigns = await CampaignsAsync(cancel);
                return
                [
                    .. await EvidenceAsync(campaigns, start, end, unit, cancel),
                    .. from campaign in campaigns
                       from demand in campaign.Definition.Demands
                       where demand.Attachments > 0 && demand.IssuedAt >= start && demand.IssuedAt < end
                       from asked in demand.Units
                       where unit is null || asked == unit
                       select new Figure(asked, MonthOf(demand.IssuedAt), demand.Attachments, new BurdenLine(demand.Deliverable.Name, $"{campaign.Title}　临时报送", demand.Attachments)),
                ];
            default:
                return await DemandsAsync(start, end, unit, cancel);
        }
    }

    private async Task<IReadOnlyList<Figure>> DemandsAsync(DateTime start, DateTime end, Guid? unit, CancellationToken cancel)
    {
        var rows = await db.Deadlines.AsNoTracking()
            .Where(d => d.Kind == DeadlineKind.Deliverable && d.OpenedAt >= start && d.OpenedAt < end && (unit == null || d.UnitId == unit))
            .GroupBy(d => new { d.UnitId, d.CampaignId, d.DeliverableCode, d.OpenedAt })
            .Select(g => new Asked(g.Key.UnitId, g.Key.CampaignId, g.Key.DeliverableCode, g.Key.OpenedAt, g.Count())).ToListAsync(cancel);
        var campaigns = (await CampaignsAsync(cancel)).ToDictionary(c => c.Id);
        var papers = await db.SupervisionNotices.AsNoTracking().Where(n => n.State != NoticeState.Withdrawn && n.IssuedAt >= start && n.IssuedAt < end && (unit == null || n.UnitId == unit))
            .Select(n => new { n.UnitId, n.CampaignId, n.Kind, n.IssuedAt }).ToListAsync(cancel);
        var opinions = await db.Conclusions.AsNoTracking().Where(c => c.IssuedAt >= start && c.IssuedAt < end && (unit == null || c.UnitId == unit))
            .Select(c => new { c.UnitId, c.CampaignId, c.IssuedAt }).ToListAsync(cancel);
        return
        [
            .. rows.Select(r => new Figure(r.UnitId, MonthOf(r.At), r.Count, LineOf(r, campaigns[r.CampaignId]))),
            .. opinions.Select(c => new Figure(c.UnitId, MonthOf(c.IssuedAt), 1, new BurdenLine("督查意见", $"{campaigns[c.CampaignId].Title}　{Wording.Day(Shanghai.DateOf(c.IssuedAt))}", 1))),
            .. papers.Select(p => new Figure(p.UnitId, MonthOf(p.IssuedAt), 1, new BurdenLine(Wording.Of(p.Kind), $"{campaigns[p.CampaignId].Title}　{Wording.Day(Shanghai.DateOf(p.IssuedAt))}", 1))),
        ];
    }

    // A problem from such a source is struck off with a document number or one file only (ProblemRules.DemandsEvidence).
    private async Task<IReadOnlyList<Figure>> EvidenceAsync(IReadOnlyList<Campaign> campaigns, DateTime start, DateTime end, Guid? unit, CancellationToken cancel)
    {
        var sources = campaigns.SelectMany(c => c.Definition.Sources.Where(s => s.RequiresEvidence)).Select(s => s.Code).Distinct().ToList();
        var filed = await db.Problems.AsNoTracking()
            .Where(p => sources.Contains(p.Content.SourceCode!) && p.Content.Term != Term.OnTheSpot && p.State != ProblemState.Withdrawn && p.FiledAt >= start && p.FiledAt < end && (unit == null || p.UnitId == unit))
            .Select(p => new { p.UnitId, p.CampaignId, FiledAt = p.FiledAt!.Value }).ToListAsync(cancel);
        return [.. filed.Select(p => new Figure(p.UnitId, MonthOf(p.FiledAt), 1, new BurdenLine("销号佐证（文号或附件）", campaigns.First(c => c.Id == p.CampaignId).Title, 1)))];
    }

    private static BurdenLine LineOf(Asked asked, Campaign campaign)
    {
        var deliverable = campaign.Definition.Owed.FirstOrDefault(d => d.Code == asked.Deliverable);
        var how = campaign.Definition.DemandOf(asked.Deliverable) is not null ? "临时报送" : deliverable?.Recurrence is null ? "方案规定" : "定期报送";
        return new BurdenLine(deliverable?.Name ?? "", $"{campaign.Title}　{how}　{Wording.Day(Shanghai.DateOf(asked.At))}", asked.Count);
    }

    private Task<List<Campaign>> CampaignsAsync(CancellationToken cancel) => db.Campaigns.AsNoTracking().Where(c => c.State == CampaignState.Running).ToListAsync(cancel);

    private static DateOnly MonthOf(DateTime utc) => FirstOf(Shanghai.DateOf(utc));

    private static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);
}

public sealed class BurdenRoom : IRoom
{
    public void AddServices(IServiceCollection services) => services.AddScoped<BurdenReader>();
}
