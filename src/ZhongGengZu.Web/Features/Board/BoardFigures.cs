using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell.Due;

namespace ZhongGengZu.Web.Features.Board;

/// <summary>The board's figures from the tallies, each in one statement, for units in the actor's sight.</summary>
public sealed class BoardFigures(CaseDbContext db, CurrentActor current, WorkingCalendar calendar)
{
    /// <summary>Upper ends of the ageing buckets, working days; the last bucket has none.</summary>
    public static readonly IReadOnlyList<int> AgeBuckets = [2, 5, 10];

    private const int MostOverdueRows = 5;

    private static readonly TallyOf[] OfUnits = [TallyOf.Problems, TallyOf.Closed, TallyOf.Upheld, TallyOf.Verified, TallyOf.InTime, TallyOf.InTimeAsMoved, TallyOf.Late];

    private static readonly TallyOf[] OfDays = [TallyOf.Begun, TallyOf.Planned, TallyOf.Finished];

    /// <summary>Figures that the actor may see: the office's and 书记's all, a leader's units.</summary>
    public IQueryable<Tally> Counted(Guid campaignId) =>
        db.Set<Tally>().AsNoTracking().Where(t => t.CampaignId == campaignId).OfUnitsInSight(current.Actor);

    /// <summary>Deadlines that the actor may see on the board: the office's and 书记's all, a leader's units.</summary>
    public IQueryable<Deadline> Deadlines(Guid campaignId) =>
        db.Set<Deadline>().AsNoTracking().Where(d => d.CampaignId == campaignId).OfUnitsInSight(current.Actor);

    /// <summary>Start of the first day of an ageing bucket, UTC: from it on at most so many working days have passed.</summary>
    public DateTime Since(DateOnly today, int bucket)
    {
        var day = today;
        while (calendar.WorkingDaysBetween(day.AddDays(-1), today) <= AgeBuckets[bucket])
        {
            day = day.AddDays(-1);
        }

        return Shanghai.At(day, TimeOnly.MinValue);
    }

    /// <summary>What each unit comes to.</summary>
    public async Task<IReadOnlyDictionary<(Guid Unit, TallyOf Of), int>> UnitsAsync(Guid campaignId, CancellationToken cancel) =>
        (await Counted(campaignId).Where(t => OfUnits.Contains(t.Of)).GroupBy(t => new { t.UnitId, t.Of })
            .Select(g => new { g.Key.UnitId, g.Key.Of, Count = g.Sum(t => t.Count) }).ToListAsync(cancel))
        .ToDictionary(x => (x.UnitId, x.Of), x => x.Count);

    /// <summary>How a unit stands, from its figures and what it has not met so far.</summary>
    public static UnitStanding StandingOf(Guid unit, IReadOnlyDictionary<(Guid Unit, TallyOf Of), int> figures, int overdue)
    {
        int Of(TallyOf of) => figures.GetValueOrDefault((unit, of));
        return new(Of(TallyOf.InTime), Of(TallyOf.InTimeAsMoved), Of(TallyOf.Late), overdue, Of(TallyOf.Verified), Of(TallyOf.Upheld));
    }

    /// <summary>What each day brought to those with a signed date.</summary>
    public async Task<IReadOnlyList<BurnPoint>> BurnPointsAsync(Guid campaignId, CancellationToken cancel) =>
        (await Counted(campaignId).Where(t => OfDays.Contains(t.Of)).GroupBy(t => new { t.Of, t.At })
            .Select(g => new { g.Key.Of, g.Key.At, Count = g.Sum(t => t.Count) }).ToListAsync(cancel))
        .ConvertAll(x => new BurnPoint(x.Of, Shanghai.DateOf(x.At!.Value), x.Count));

    /// <summary>The open rows that are late for longest.</summary>
    public async Task<IReadOnlyList<DueRow>> MostOverdueAsync(Guid campaignId, LightScale lights, CancellationToken cancel)
    {
        var now = lights.Now;
        var rows = await Deadlines(campaignId).Where(d => d.IsOpen && d.DueAt < now).OrderBy(d => d.DueAt).ThenBy(d => d.Id).Take(MostOverdueRows).AsRows(db, current.Actor).ToListAsync(cancel);
        return [.. rows.OrderBy(r => r.DueAt).ThenBy(r => r.Id)];
    }

    public async Task<IReadOnlyList<BoardAge>> AgesAsync(Guid campaignId, IReadOnlyList<BoardStep> steps, LightScale lights, CancellationToken cancel)
    {
        var (twoDays, fiveDays, tenDays) = (Since(lights.Today, 0), Since(lights.Today, 1), Since(lights.Today, 2));
        var ages = await Counted(campaignId).Where(t => t.Of == TallyOf.Waiting).GroupBy(t => new { t.Kind, t.DeliverableCode }).Select(g => new
        {
            g.Key.Kind,
            g.Key.DeliverableCode,
            First = g.Sum(t => t.At >= twoDays ? t.Count : 0),
            Second = g.Sum(t => t.At < twoDays && t.At >= fiveDays ? t.Count : 0),
            Third = g.Sum(t => t.At < fiveDays && t.At >= tenDays ? t.Count : 0),
            Fourth = g.Sum(t => t.At < tenDays ? t.Count : 0),
        }).ToListAsync(cancel);
        return [.. steps.Where(s => s.Kinds.Any(Tallies.Waiting.Contains)).Select(s => new BoardAge(
            s,
            ages.Where(x => s.Holds(x.Kind!.Value, x.DeliverableCode)).Aggregate(
                new[] { 0, 0, 0, 0 },
                (sum, x) => [sum[0] + x.First, sum[1] + x.Second, sum[2] + x.Third, sum[3] + x.Fourth])))];
    }

    public async Task<IReadOnlyList<BoardComing>> ComingAsync(Guid campaignId, IReadOnlyList<BoardStep> steps, LightScale lights, CancellationToken cancel)
    {
        var (now, soon) = (lights.Now, lights.SoonUntil);
        var rows = await Counted(campaignId).Where(t => t.Of == TallyOf.Due && t.At >= now && t.At <= soon)
            .GroupBy(t => new { t.At, t.Kind, t.DeliverableCode, t.UnitId })
            .Select(g => new { g.Key.At, g.Key.Kind, g.Key.DeliverableCode, Count = g.Sum(t => t.Count) })
            // What was met again adds up to nothing and is no unit that still has something to do.
            .Where(unit => unit.Count > 0)
            .GroupBy(unit => new { unit.At, unit.Kind, unit.DeliverableCode })
            .Select(g => new { g.Key.At, g.Key.Kind, g.Key.DeliverableCode, Count = g.Sum(unit => unit.Count), Units = g.Count() })
            .ToListAsync(cancel);
        return [.. from row in rows
                   from step in steps.Where(s => s.Holds(row.Kind!.Value, row.DeliverableCode)).Take(1)
                   orderby row.At, row.Count descending
                   select new BoardComing(row.At!.Value, step, row.Count, row.Units)];
    }
}
