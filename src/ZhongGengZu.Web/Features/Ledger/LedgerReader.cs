using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;

namespace ZhongGengZu.Web.Features.Ledger;

/// <summary>Reads the ledger by keyset in a fixed number of statements.</summary>
public sealed class LedgerReader(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns)
{
    public async Task<LedgerPage?> ReadAsync(LedgerFilter filter, CancellationToken cancel)
    {
        if (await campaigns.HeadAsync(cancel) is not { } campaign)
        {
            return null;
        }

        var actor = current.Actor;
        var definition = await campaigns.DefinitionAsync(campaign, cancel);
        var lights = campaigns.Lights(definition);
        var (now, soon) = (lights.Now, lights.SoonUntil);
        var inView = db.Set<Problem>().AsNoTracking().VisiblePartsTo(actor)
            .Where(part => InView(part.Where(p => p.CampaignId == campaign.Id), filter, actor, definition));
        var narrowed = inView.Where(part => Narrow(part, filter, lights, definition));
        var (total, late, due) = (
            Counted(narrowed),
            Counted(inView.Where(part => part.Where(p => p.SortDue < now))),
            Counted(inView.Where(part => part.Where(p => p.SortDue >= now && p.SortDue <= soon))));
        var counts = await db.Set<Campaign>().Where(c => c.Id == campaign.Id)
            .Select(_ => new { Total = total.Count(), Late = late.Count(), Soon = due.Count() }).SingleAsync(cancel);
        var rows = await Rows(narrowed, filter.After, actor).ToListAsync(cancel);
        return new LedgerPage
        {
            Campaign = campaign,
            Definition = definition,
            Lights = lights,
            Filter = filter,
            Rows = [.. rows.Take(LedgerPage.PageSize)],
            NextAfter = rows.Count > LedgerPage.PageSize ? new DueCursor(rows[^2].SortDue, rows[^2].Id).ToString() : null,
            Total = counts.Total,
            Late = counts.Late,
            Soon = counts.Soon,
            Units = await UnitsAsync(campaign.Id, actor, cancel),
            HasUnit = actor.HomeUnitId is not null,
        };
    }

    // A union, which is nothing but a sum here, keeps the database from hunting for the first of a few rows through a whole index.
    private static IQueryable<Guid> Counted(VisibleParts parts) =>
        parts.ManyAtOnce.Select(part => part.Select(p => p.Id).Take(Wording.CountStopsAt))
            .Append(parts.Few.Select(part => part.Select(p => p.Id)).Aggregate(Queryable.Union))
            .Aggregate(Queryable.Concat).Take(Wording.CountStopsAt);

    private static IQueryable<Problem> InView(IQueryable<Problem> problems, LedgerFilter filter, Actor actor, CampaignDefinition definition)
    {
        var (me, unit) = (actor.PersonId, actor.HomeUnitId);
        var priority = definition.Sources.Where(s => s.Priority).Select(s => s.Code).ToList();
        return filter.View switch
        {
            "mine" => problems.Where(p => p.PersonId == me || p.ResponsiblePersonId == me),
            "unit" when unit is not null => problems.Where(p => p.UnitId == unit),
            "priority" => problems.Where(p => priority.Contains(p.Content.SourceCode!)),
            _ => problems,
        };
    }

    private static IQueryable<Problem> Narrow(IQueryable<Problem> problems, LedgerFilter filter, LightScale lights, CampaignDefinition definition)
    {
        var (now, soon) = (lights.Now, lights.SoonUntil);
        problems = filter.Light switch
        {
            "overdue" => problems.Where(p => p.SortDue < now),
            "soon" => problems.Where(p => p.SortDue >= now && p.SortDue <= soon),
            "ok" => problems.Where(p => p.SortDue > soon && p.SortDue < Problem.NoDue),
            "none" => problems.Where(p => p.SortDue >= Problem.NoDue),
            _ => problems,
        };
        if (filter.State is { } state)
        {
            problems = problems.Where(p => p.State == state);
        }

        if (filter.Term is { } term)
        {
            problems = problems.Where(p => p.Content.Term == term);
        }

        if (filter.Subject is { } subject)
        {
            problems = problems.Where(p => p.Subject == subject);
        }

        if (filter.Unit is { } unit)
        {
            problems = problems.Where(p => p.UnitId == unit);
        }

        if (definition.FocusArea(filter.Focus) is { } focus)
        {
            var codes = focus.Children.Select(c => c.Code).Append(focus.Code).ToList();
            problems = problems.Where(p => codes.Contains(p.Content.FocusAreaCode!));
        }

        if (definition.Source(filter.Source) is { } source)
        {
            problems = problems.Where(p => p.Content.SourceCode == source.Code);
        }

        if (!string.IsNullOrWhiteSpace(filter.Q))
        {
            var words = filter.Q.Trim();
            problems = problems.Where(p => p.Content.Text.Contains(words) || p.Number!.Contains(words));
        }

        return problems;
    }

    /// <summary>
    /// The next page of one large part. “Later, or the same and behind” is asked as two questions: an index answers each by going
    /// to the place, and the two at once only by reading everything before it.
    /// </summary>
    private static IEnumerable<IQueryable<Problem>> PageOf(IQueryable<Problem> part, DueCursor? cursor)
    {
        IQueryable<Problem>[] sections = cursor is null ? [part] :
        [
            part.Where(p => p.SortDue == cursor.At && p.Id.CompareTo(cursor.Id) > 0),
            part.Where(p => p.SortDue > cursor.At),
        ];
        return sections.Select(section => section.OrderBy(p => p.SortDue).ThenBy(p => p.Id).Take(LedgerPage.PageSize + 1));
    }

    private static IQueryable<Problem> RestOf(IQueryable<Problem> part, DueCursor? cursor) =>
        cursor is null ? part : part.Where(p => p.SortDue >= cursor.At && (p.SortDue > cursor.At || p.Id.CompareTo(cursor.Id) > 0));

    private IQueryable<LedgerRow> Rows(VisibleParts parts, string? after, Actor actor)
    {
        var ids = actor.HolderIds;
        var cursor = DueCursor.Parse(after);
        var places = parts.Many.SelectMany(part => PageOf(part, cursor)).Select(section => section.Select(p => new { p.SortDue, p.Id }))
            .Append(parts.Few.Select(part => RestOf(part, cursor).Select(p => new { p.SortDue, p.Id })).Aggregate(Queryable.Union))
            .Aggregate(Queryable.Concat);
        return
            from place in places.OrderBy(x => x.SortDue).ThenBy(x => x.Id).Take(LedgerPage.PageSize + 1)
            join p in db.Set<Problem>() on place.Id equals p.Id
            join unit in db.Set<OrgUnit>() on p.UnitId equals unit.Id
            join person in db.Set<Person>() on p.PersonId equals person.Id into people
            from person in people.DefaultIfEmpty()
            join responsible in db.Set<Person>() on p.ResponsiblePersonId equals responsible.Id into responsibles
            from responsible in responsibles.DefaultIfEmpty()
            orderby p.SortDue, p.Id
            select new LedgerRow
            {
                Id = p.Id,
                Number = p.Number,
                Text = p.Content.Text,
                Subject = p.Subject,
                UnitName = unit.Name,
                PersonName = person == null ? null : person.Name,
                FocusAreaCode = p.Content.FocusAreaCode,
                SourceCode = p.Content.SourceCode,
                Term = p.Content.Term,
                State = p.State,
                ResponsibleName = responsible == null ? null : responsible.Name,
                SortDue = p.SortDue,
                OriginalDueOn = p.OriginalDueOn,
                ClosedAt = p.ClosedAt,
                IsMine = db.Set<Deadline>().Any(d => d.ProblemId == p.Id && d.IsOpen && ids.Contains(d.OwnerId)),
            };
    }

    private async Task<IReadOnlyList<(Guid, string)>> UnitsAsync(Guid campaignId, Actor actor, CancellationToken cancel)
    {
        var members = db.Set<CampaignMember>().Where(m => m.CampaignId == campaignId && m.Level == FilerLevel.Unit).Select(m => m.UnitId);
        var units = await db.Set<OrgUnit>().AsNoTracking().OfUnitsInSight(actor).Where(u => members.Contains(u.Id)).OrderBy(u => u.Path)
            .Select(u => new { u.Id, u.Name }).ToListAsync(cancel);
        return [.. units.Select(u => (u.Id, u.Name))];
    }
}
