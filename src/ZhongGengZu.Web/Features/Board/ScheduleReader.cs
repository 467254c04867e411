using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.Board;

/// <summary>倒排工期 of the campaign: a page of units.</summary>
/// <param name="Periods">Columns; null while no plan has been signed.</param>
/// <param name="Units">In the organisation's order.</param>
/// <param name="Today">Today.</param>
/// <param name="NextAfter">Where the next page begins.</param>
/// <param name="IsFirst">The first page.</param>
public sealed record SchedulesPage(SchedulePeriods? Periods, IReadOnlyList<ScheduleUnit> Units, DateOnly Today, string? NextAfter, bool IsFirst)
{
    /// <summary>The figure that fills a column's height.</summary>
    public int Most => Math.Max(1, Units.SelectMany(u => u.Cells).Select(c => c.Due).DefaultIfEmpty().Max());
}

/// <summary>One measure as drawn and as listed beneath.</summary>
public sealed record ScheduleMeasure(DueRow Row, ScheduleRow Drawn);

/// <summary>倒排工期 of one unit: a page of its measures.</summary>
public sealed record SchedulePage
{
    public required Guid UnitId { get; init; }

    public required string UnitName { get; init; }

    public required CampaignDefinition Definition { get; init; }

    public required LightScale Lights { get; init; }

    public required IReadOnlyList<ScheduleMeasure> Measures { get; init; }

    /// <summary>Null while the unit has no measure.</summary>
    public required BackwardScheduleModel? Drawing { get; init; }

    public required int Total { get; init; }

    public required string? NextAfter { get; init; }

    public required bool IsFirst { get; init; }
}

/// <summary>Reads both in a fixed number of statements, a page at a time.</summary>
public sealed class ScheduleReader(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns, BoardFigures figures, WorkingCalendar calendar)
{
    private const int UnitsAPage = 40;
    private const int MeasuresAPage = 20;

    public async Task<SchedulesPage?> CampaignAsync(string? after, CancellationToken cancel)
    {
        if (await campaigns.HeadAsync(cancel) is not { } campaign)
        {
            return null;
        }

        var lights = campaigns.Lights(await campaigns.DefinitionAsync(campaign, cancel));
        var (today, now) = (lights.Today, lights.Now);
        var planned = figures.Counted(campaign.Id).Where(t => t.Of == TallyOf.Planned);
        var span = await planned.GroupBy(_ => 1).Select(g => new { First = g.Min(t => t.At), Last = g.Max(t => t.At) }).SingleOrDefaultAsync(cancel);
        if (span is not { First: { } first, Last: { } last })
        {
            return new SchedulesPage(null, [], today, null, true);
        }

        var from = after ?? "";
        var units = await db.Set<OrgUnit>().AsNoTracking().OfUnitsInSight(current.Actor)
            .Where(u => db.Set<CampaignMember>().Any(m => m.CampaignId == campaign.Id && m.UnitId == u.Id) && string.Compare(u.Path, from) > 0)
            .OrderBy(u => u.Path).Take(UnitsAPage + 1).Select(u => new { u.Id, u.Name, u.Path }).ToListAsync(cancel);
        var shown = units.Take(UnitsAPage).ToList();
        var ids = shown.ConvertAll(u => u.Id);
        var points = await figures.Counted(campaign.Id).Where(t => (t.Of == TallyOf.Planned || t.Of == TallyOf.Done) && ids.Contains(t.UnitId))
            .GroupBy(t => new { t.UnitId, t.Of, t.At }).Select(g => new { g.Key.UnitId, g.Key.Of, g.Key.At, Count = g.Sum(t => t.Count) }).ToListAsync(cancel);
        var late = await figures.Counted(campaign.Id).Where(t => t.Of == TallyOf.Due && t.Kind == DeadlineKind.LineCompletion && t.At < now && ids.Contains(t.UnitId))
            .GroupBy(t => t.UnitId).Select(g => new { g.Key, Count = g.Sum(t => t.Count) }).ToDictionaryAsync(x => x.Key, x => x.Count, cancel);
        var periods = SchedulePeriods.Between(Shanghai.DateOf(first), Shanghai.DateOf(last));
        var byUnit = points.Select(p => new SchedulePoint(p.UnitId, p.Of == TallyOf.Done, Shanghai.DateOf(p.At!.Value), p.Count)).ToLookup(p => p.Unit);
        return new SchedulesPage(
            periods,
            [.. shown.Select(u => new ScheduleUnit(u.Id, u.Name, periods.CellsOf(byUnit[u.Id]), late.GetValueOrDefault(u.Id)))],
            today,
            units.Count > UnitsAPage ? shown[^1].Path : null,
            from.Length == 0);
    }

    public async Task<SchedulePage?> UnitAsync(Guid unitId, string? after, CancellationToken cancel)
    {
        if (await campaigns.HeadAsync(cancel) is not { } campaign
            || await db.Set<OrgUnit>().OfUnitsInSight(current.Actor).Where(u => u.Id == unitId).Select(u => u.Name).SingleOrDefaultAsync(cancel) is not { } name)
        {
            return null;
        }

        var definition = await campaigns.DefinitionAsync(campaign, cancel);
        var lights = campaigns.Lights(definition);
        var measures = figures.Deadlines(campaign.Id).Where(d => d.UnitId == unitId && d.Kind == DeadlineKind.Measure && d.VoidedAt == null);
        var total = await measures.Take(Wording.CountStopsAt).CountAsync(cancel);
        var last = await figures.Deadlines(campaign.Id)
            .Where(d => d.UnitId == unitId && (d.Kind == DeadlineKind.LineCompletion || d.Kind == DeadlineKind.FirstResult) && d.VoidedAt == null).MaxAsync(d => (DateTime?)d.DueAt, cancel);
        var cursor = DueCursor.Parse(after);
        var rows = await (cursor is null ? measures : measures.Where(d => d.DueAt >= cursor.At && (d.DueAt > cursor.At || d.Id.CompareTo(cursor.Id) > 0)))
            .OrderBy(d => d.DueAt).ThenBy(d => d.Id).Take(MeasuresAPage + 1).AsRows(db, current.Actor).ToListAsync(cancel);
        rows = [.. rows.OrderBy(r => r.DueAt).ThenBy(r => r.Id)];
        var shown = rows.Take(MeasuresAPage).ToList();
        var ids = shown.ConvertAll(r => r.SubjectId);
        var facts = await (
            from measure in db.Set<MeasureTask>().AsNoTracking()
            join person in db.Set<Person>() on measure.OwnerPersonId equals person.Id
            where ids.Contains(measure.Id)
            select new { measure.Id, measure.StartOn, measure.StartedAt, measure.DoneAt, Owner = person.Name }).ToDictionaryAsync(x => x.Id, cancel);
        var drawn = shown.ConvertAll(row =>
        {
            var fact = facts[row.SubjectId];
            var (opened, due) = (Shanghai.DateOf(row.OpenedAt), Shanghai.DateOf(row.DueAt));
            // Of a personal item that is not the reader's to read: that there is one, and its dates.
            var isHidden = row.MeasureText is null;
            return new ScheduleMeasure(row, new ScheduleRow(
                isHidden ? "" : row.Number ?? "",
                DueWords.Title(row, definition),
                isHidden ? "" : fact.Owner,
                fact.StartOn ?? (opened < due ? opened : due),
                due,
                fact.StartedAt is { } started ? Shanghai.DateOf(started) : null,
                fact.DoneAt is { } done ? Shanghai.DateOf(done) : null,
                fact.DoneAt is not null,
                DueWords.Light(lights, row.DueAt, row.MetAt)));
        });
        return new SchedulePage
        {
            UnitId = unitId,
            UnitName = name,
            Definition = definition,
            Lights = lights,
            Measures = drawn,
            Drawing = drawn.Count == 0 ? null : BackwardScheduleModel.For(
                lights.Today, Shanghai.DateOf(last ?? shown[^1].DueAt), [.. drawn.Select(m => m.Drawn)],
                day => calendar.IsExchanged(day) ? DayKind.MakeUp : calendar.IsWorkingDay(day) ? DayKind.Working : DayKind.Rest),
            Total = total,
            NextAfter = rows.Count > MeasuresAPage ? new DueCursor(shown[^1].DueAt, shown[^1].Id).ToString() : null,
            IsFirst = cursor is null,
        };
    }
}
