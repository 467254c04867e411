using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>Whose plans.</summary>
public enum PlanScope
{
    /// <summary>My own, and my unit's where I write it.</summary>
    Mine,

    /// <summary>My unit's and those of its people that I may read.</summary>
    Unit,

    /// <summary>Everything I may read: the units I oversee, the whole campaign for the office.</summary>
    All,
}

/// <summary>One plan in the list.</summary>
public sealed record PlanIndexRow
{
    public required Guid Id { get; init; }

    public required string? Number { get; init; }

    public required string UnitName { get; init; }

    public required string? PersonName { get; init; }

    public required RevisionState State { get; init; }

    public required bool HasSignedRevision { get; init; }

    public required bool WasReturned { get; init; }

    public required int Lines { get; init; }

    public required int Measures { get; init; }

    public required int Editions { get; init; }

    /// <summary>Nearest open deadline, UTC.</summary>
    public required DateTime? DueAt { get; init; }

    public string Title => PersonName is null ? $"{UnitName}整改方案" : $"{PersonName}个人整改方案";
}

/// <summary>整改方案 as a list.</summary>
public sealed record PlanIndexPage(PlanScope Scope, IReadOnlyDictionary<PlanScope, int> Counts, IReadOnlyList<PlanIndexRow> Rows, Guid? After, Guid? Next, LightScale Lights);

/// <summary>Reads it: by state, then as they were begun; three statements beside the campaign's.</summary>
public sealed class PlanIndexReader(CaseDbContext db, CurrentCampaign campaigns)
{
    private const int PageSize = 20;
    private static readonly RevisionState[] Order = [RevisionState.Draft, RevisionState.InSignOff, RevisionState.Signed];

    /// <summary>The page, or null while no campaign runs.</summary>
    public async Task<PlanIndexPage?> ReadAsync(Actor actor, PlanScope? scope, Guid? after, CancellationToken cancel)
    {
        if (await campaigns.HeadAsync(cancel) is not { } campaign)
        {
            return null;
        }

        var visible = db.RectificationPlans.AsNoTracking().VisibleTo(actor).Where(p => p.CampaignId == campaign.Id);
        var (mine, unit) = (In(visible, actor, PlanScope.Mine), In(visible, actor, PlanScope.Unit));
        var counts = await db.Campaigns.Where(c => c.Id == campaign.Id).Select(_ => new
        {
            Mine = mine.Take(Wording.CountStopsAt).Count(),
            Unit = unit.Take(Wording.CountStopsAt).Count(),
            All = visible.Take(Wording.CountStopsAt).Count(),
        }).SingleAsync(cancel);
        var shown = scope ?? (counts.Mine > 0 ? PlanScope.Mine : counts.Unit > 0 ? PlanScope.Unit : PlanScope.All);
        var rows = await RowsAsync(In(visible, actor, shown), after, cancel);
        return new PlanIndexPage(
            shown,
            new Dictionary<PlanScope, int> { [PlanScope.Mine] = counts.Mine, [PlanScope.Unit] = counts.Unit, [PlanScope.All] = counts.All },
            [.. rows.Take(PageSize)], after, rows.Count > PageSize ? rows[PageSize - 1].Id : null,
            campaigns.Lights(await campaigns.DefinitionAsync(campaign, cancel)));
    }

    private static IQueryable<RectificationPlan> In(IQueryable<RectificationPlan> plans, Actor actor, PlanScope scope)
    {
        var (me, unit) = (actor.PersonId, actor.HomeUnitId);
        var writes = actor.Posts.Where(p => p.Kind is PostKind.FilingClerk or PostKind.UnitHead or PostKind.VillageSecretary).Select(p => p.UnitId).ToList();
        return scope switch
        {
            PlanScope.Mine => plans.Where(p => p.PersonId == me || (p.PersonId == null && writes.Contains(p.UnitId))),
            PlanScope.Unit => plans.Where(p => p.UnitId == unit),
            _ => plans,
        };
    }

    private async Task<List<PlanIndexRow>> RowsAsync(IQueryable<RectificationPlan> plans, Guid? after, CancellationToken cancel)
    {
        if (after is { } id)
        {
            var state = await plans.Where(p => p.Id == id).Select(p => (RevisionState?)p.State).SingleOrDefaultAsync(cancel);
            var later = Order.SkipWhile(s => s != state).Skip(1).ToList();
            plans = plans.Where(p => later.Contains(p.State) || (p.State == state && p.Id.CompareTo(id) > 0));
        }

        // The states' codes (draft, in-sign-off, signed) sort as they should, so the index serves the order.
        return await (
            from p in plans.OrderBy(p => p.State).ThenBy(p => p.Id).Take(PageSize + 1)
            join unit in db.Units on p.UnitId equals unit.Id
            join person in db.People on p.PersonId equals person.Id into people
            from person in people.DefaultIfEmpty()
            orderby p.State, p.Id
            let newest = db.PlanRevisions.Where(r => r.PlanId == p.Id).OrderByDescending(r => r.Number).Select(r => r.Id).First()
            select new PlanIndexRow
            {
                Id = p.Id,
                Number = p.Number,
                UnitName = unit.Name,
                PersonName = person == null ? null : person.Name,
                State = p.State,
                HasSignedRevision = p.HasSignedRevision,
                WasReturned = db.SignOffRounds.Where(r => r.PlanId == p.Id).OrderByDescending(r => r.Number).Select(r => (RoundState?)r.State).FirstOrDefault() == RoundState.Returned,
                Lines = db.PlanLines.Count(l => l.RevisionId == newest),
                Measures = db.Set<Measure>().Count(m => db.PlanLines.Any(l => l.Id == m.LineId && l.RevisionId == newest)),
                Editions = db.SignOffRounds.Count(r => r.PlanId == p.Id),
                DueAt = db.Deadlines.Where(d => d.CaseId == p.Id && d.IsOpen).Min(d => (DateTime?)d.DueAt),
            }).ToListAsync(cancel);
    }
}
