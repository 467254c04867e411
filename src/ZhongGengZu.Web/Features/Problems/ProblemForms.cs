using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Features.Problems;

/// <summary>A list opened for writing on it.</summary>
public sealed record OpenList(CaseWork Work, ProblemList List, RectificationPlan? Plan)
{
    public bool IsPersonal => List.PersonId is not null;
}

/// <summary>Reads what the problem form needs, in a fixed number of statements.</summary>
public sealed class ProblemForms(CaseDbContext db, CaseDesk desk, CurrentActor current)
{
    private const int MostCompared = 300;
    private const int MostAlike = 2;

    private static readonly PostKind[] FilingPosts = [PostKind.FilingClerk, PostKind.UnitHead, PostKind.VillageSecretary];

    private Actor Actor => current.Actor;

    /// <summary>Under which a new problem keeps itself while it is typed.</summary>
    public static string NewKey(Guid listId) => $"problem-new-{listId}";

    /// <summary>Under which a changed draft keeps itself.</summary>
    public static string EditKey(Guid problemId) => $"problem-{problemId}";

    /// <summary>The keys of everything new that the writer may have begun in a campaign: the level can be changed while typing.</summary>
    public async Task<IReadOnlyList<string>> NewKeysAsync(Guid campaignId, CancellationToken cancel) =>
        [.. (await ListsOfWriter(campaignId).Select(l => l.Id).ToListAsync(cancel)).Select(NewKey)];

    /// <summary>The list a person writes on unless told otherwise: the unit's for its 经办人, else the own one; null when there is none.</summary>
    public async Task<Guid?> DefaultListAsync(Guid campaignId, CancellationToken cancel)
    {
        var lists = await ListsOfWriter(campaignId).Select(l => new { l.Id, l.PersonId }).ToListAsync(cancel);
        return lists.OrderBy(l => l.PersonId is not null).Select(l => (Guid?)l.Id).FirstOrDefault();
    }

    /// <summary>The list to write on, or null when the actor sees no such list. Tracked.</summary>
    public async Task<OpenList?> OpenAsync(Guid listId, CancellationToken cancel, params IEnumerable<Guid> alsoPeople)
    {
        if (!await db.ProblemLists.VisibleTo(Actor).AnyAsync(l => l.Id == listId, cancel))
        {
            return null;
        }

        var list = await db.ProblemLists.SingleAsync(l => l.Id == listId, cancel);
        var plan = list.State == ProblemListState.Accepted ? (await desk.PlanOfListAsync(listId, cancel))?.Plan : null;
        return new OpenList(await desk.BeginAsync(Actor, list.CampaignId, cancel, alsoPeople), list, plan);
    }

    /// <summary>What the form offers. Refusals: <see cref="RefusalCode.NotEntitled"/> for who does not file on the list.</summary>
    public async Task<ProblemFormPage> OfferAsync(CaseWork work, ProblemList list, Problem? problem, CancellationToken cancel)
    {
        if (!work.Routing.FilesFor(work.PersonId, list))
        {
            throw new Refusal(RefusalCode.NotEntitled);
        }

        var lists = (await ListsOfWriter(list.CampaignId).AsNoTracking().ToListAsync(cancel))
            .Where(l => work.Routing.FilesFor(work.PersonId, l) && l.State != ProblemListState.Submitted)
            .Append(list).DistinctBy(l => l.Id).ToList();
        var drafts = await db.Problems.AsNoTracking().Where(p => p.ListId == list.Id && p.State == ProblemState.Draft).OrderByDescending(p => p.Id).Take(20).ToListAsync(cancel);
        var unit = lists.FirstOrDefault(l => l.PersonId is null);
        return ProblemFormPages.Compose(work, problem, list, lists, drafts, unit is null ? [] : await PeopleAsync(unit.UnitPath, work.Today, cancel));
    }

    /// <summary>Earlier problems of the unit that read like this text; only what the writer may read.</summary>
    public async Task<AlikePage> AlikeAsync(Guid listId, string text, CancellationToken cancel)
    {
        if (await db.ProblemLists.VisibleTo(Actor).Where(l => l.Id == listId).Select(l => new { l.CampaignId, l.UnitId, l.PersonId }).SingleOrDefaultAsync(cancel) is not { } list)
        {
            return new AlikePage([]);
        }

        var earlier = await db.Problems.AsNoTracking().VisibleTo(Actor)
            .Where(p => p.CampaignId == list.CampaignId && p.UnitId == list.UnitId && p.PersonId == list.PersonId && p.State != ProblemState.Withdrawn)
            .OrderByDescending(p => p.Id).Take(MostCompared)
            .Select(p => new { p.Id, p.Number, p.State, p.Content.Text, p.DueOn })
            .ToListAsync(cancel);
        return new AlikePage([.. earlier
            .Select(p => (Problem: p, Like: Likeness.Of(text, p.Text)))
            .Where(x => x.Like >= Likeness.Worth)
            .OrderByDescending(x => x.Like).Take(MostAlike)
            .Select(x => new AlikeItem(
                $"/problems/{x.Problem.Id}", x.Problem.Number ?? "", Likeness.Parts(text, x.Problem.Text),
                string.Join("　", new[] { Shell.Wording.Of(x.Problem.State), x.Problem.DueOn is { } due ? $"{Shell.Wording.Day(due)} 办结" : null }.OfType<string>())))]);
    }

    private IQueryable<ProblemList> ListsOfWriter(Guid campaignId)
    {
        var me = Actor.PersonId;
        var units = Actor.Posts.Where(p => FilingPosts.Contains(p.Kind)).Select(p => p.UnitId).ToList();
        return db.ProblemLists.Where(l => l.CampaignId == campaignId && (l.PersonId == me || (l.PersonId == null && units.Contains(l.UnitId))));
    }

    private async Task<IReadOnlyList<(Guid, string)>> PeopleAsync(string unitPath, DateOnly today, CancellationToken cancel)
    {
        var range = PathRange.Of(unitPath);
        var people = await (
            from person in db.People.AsNoTracking()
            where db.Appointments.Any(a => a.PersonId == person.Id && a.From <= today && (a.To == null || a.To >= today)
                && db.Posts.Any(p => p.Id == a.PostId && db.Units.Any(u => u.Id == p.UnitId && string.Compare(u.Path, range.From) >= 0 && string.Compare(u.Path, range.To) < 0)))
            orderby person.SortOrder, person.Id
            select new { person.Id, person.Name })
            .ToListAsync(cancel);
        return [.. people.Select(p => (p.Id, p.Name))];
    }
}
