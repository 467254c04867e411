using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Data.People;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Organisation;

/// <summary>Reads the organisation as it was, is or will be on a day. A fixed number of statements; counts of cases, never a case.</summary>
public sealed class OrganisationPages(CaseDbContext db, DirectoryLoader directories, CaseClock clock)
{
    private const int NamesShown = 2;

    /// <summary>The page, or null while there is no unit at all.</summary>
    public async Task<OrganisationPage?> IndexAsync(Guid? unitId, DateOnly? asked, CancellationToken cancel)
    {
        var day = asked ?? clock.Today;
        var directory = await directories.LoadAllAsync(cancel);
        var units = directory.Units.Where(u => u.From <= day && (u.To is null || u.To >= day)).OrderBy(u => u.Path, StringComparer.Ordinal).ToList();
        if (units.Count == 0)
        {
            return null;
        }

        // The root holds the leaders; a first look is at the first unit that files.
        var here = units.FirstOrDefault(u => u.Id == unitId) ?? units.Skip(1).FirstOrDefault() ?? units[0];
        var campaign = await db.Campaigns.AsNoTracking().Where(c => c.State == CampaignState.Running).OrderByDescending(c => c.StartedAt).ThenBy(c => c.Id).FirstOrDefaultAsync(cancel);
        var route = new PostsOnRoute(campaign?.Definition, campaign?.OfficeUnitId, directory, day);
        var vacant = units.SelectMany(u => VacantPosts(directory, u, day).Select(post => (Unit: u, Post: post))).ToList();
        return new OrganisationPage(
            day,
            units.Count,
            units.Sum(u => PostsOn(directory, u, day).Count()),
            Tree(directory, units, vacant.Select(v => v.Unit.Id).ToHashSet(), here, day),
            UnitOf(directory, here, route, day),
            Leaders(directory, units, here, day),
            await VacanciesAsync(directory, route, vacant, day, cancel));
    }

    /// <summary>A post with its 任职沿革, or null when there is none.</summary>
    public async Task<PostPage?> PostAsync(Guid id, CancellationToken cancel)
    {
        var post = await db.Posts.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (post is null)
        {
            return null;
        }

        var today = clock.Today;
        var unit = await db.Units.AsNoTracking().Where(u => u.Id == post.UnitId).Select(u => u.Name).SingleAsync(cancel);
        var holders = await db.Appointments.AsNoTracking()
            .Where(a => a.PostId == id)
            .OrderByDescending(a => a.From).ThenBy(a => a.Id)
            .Join(db.People, a => a.PersonId, p => p.Id, (a, p) => new { Row = a, p.Name })
            .ToListAsync(cancel);
        return new PostPage(id, post.UnitId, unit, post.Title, Wording.Of(post.Kind), post.From, post.To,
            [.. holders.Select(h => new HolderRow(h.Row.Id, h.Name, h.Row.Kind, h.Row.From, h.Row.To, h.Row.RunsOn(today)))]);
    }

    private static IReadOnlyList<TreeNode> Tree(PostDirectory directory, List<OrgUnit> units, HashSet<Guid> vacant, OrgUnit here, DateOnly day)
    {
        var nodes = new List<TreeNode>();
        OrgUnitKind? heading = null;
        foreach (var unit in units)
        {
            var depth = (unit.Path.Length / OrgUnit.PathWidth) - 1;
            var first = depth == 1 && unit.Kind != heading;
            heading = depth == 1 ? unit.Kind : heading;
            var range = PathRange.Of(unit.Path);
            var people = units.Where(u => range.Contains(u.Path)).SelectMany(u => directory.PeopleIn(u.Id, day)).Distinct().Count();
            nodes.Add(new TreeNode(unit.Id, unit.Name, first ? Wording.Of(unit.Kind) : null, people, vacant.Contains(unit.Id), unit.Id == here.Id, depth));
        }

        return nodes;
    }

    private static UnitPart UnitOf(PostDirectory directory, OrgUnit unit, PostsOnRoute route, DateOnly day) => new(
        unit.Id,
        unit.Name,
        Wording.Of(unit.Kind),
        directory.PeopleIn(unit.Id, day).Count,
        [.. directory.OversightsOf(unit.Id).Where(o => o.RunsOn(day)).Select(o => new OversightRow(o.Id, Wording.Of(o.Kind), NamesOf(directory, o.LeaderPostId, day) ?? "空缺", o.From, o.To))],
        [.. PostsOn(directory, unit, day).Select(post => RowOf(directory, post, unit, route, day))]);

    private static PostRow RowOf(PostDirectory directory, Post post, OrgUnit unit, PostsOnRoute route, DateOnly day)
    {
        var running = directory.HoldingsOf(post.Id).Where(a => a.RunsOn(day)).ToList();
        var holders = directory.HoldersOf(post.Id, day);
        var shown = running.Count > 0 && post.IsSingle ? running.First(a => holders.Contains(a.PersonId)) : null;
        var since = directory.HoldingsOf(post.Id).Where(a => a.To < day).Select(a => a.To!.Value.AddDays(1)).DefaultIfEmpty().Max();
        var vacantSince = running.Count == 0 && since != default ? since : (DateOnly?)null;
        var kind = Wording.Of(post.Kind);
        return new PostRow(
            post.Id,
            post.Title,
            kind == post.Title ? null : kind,
            running.Count == 0 ? null : NamesOf(directory, post.Id, day),
            shown is null ? null : NoteOf(directory, post, shown, running, day),
            shown?.Kind ?? (running.Count > 0 ? AppointmentKind.Regular : null),
            shown?.From ?? vacantSince,
            shown?.To,
            vacantSince is { } from ? day.DayNumber - from.DayNumber + 1 : null,
            route.WordsOf(post, unit),
            post.IsSingle);
    }

    // 又任: what else that person holds here; 原任: who gave way to 主持工作.
    private static string? NoteOf(PostDirectory directory, Post post, Appointment shown, List<Appointment> running, DateOnly day)
    {
        var displaced = running.Where(a => a.PersonId != shown.PersonId).Select(a => directory.Person(a.PersonId)?.Name);
        var also = directory.AppointmentsOf(shown.PersonId, day).Where(a => a.PostId != post.Id)
            .Select(a => directory.Post(a.PostId)).OfType<Post>()
            .Select(p => p.UnitId == post.UnitId ? p.Title : $"{directory.Unit(p.UnitId)?.Name}{p.Title}");
        string[] notes = [.. displaced.Select(name => $"原任 {name}"), .. also.Select(title => $"又任 {title}")];
        return notes.Length == 0 ? null : string.Join('，', notes);
    }

    private static IReadOnlyList<LeaderRow> Leaders(PostDirectory directory, List<OrgUnit> units, OrgUnit here, DateOnly day) =>
    [
        .. units.SelectMany(unit => directory.OversightsOf(unit.Id).Where(o => o.RunsOn(day)).Select(o => (Unit: unit, Oversight: o)))
            .GroupBy(row => row.Oversight.LeaderPostId)
            .Select(group => (Post: directory.Post(group.Key)!, Rows: group.ToList()))
            .OrderBy(leader => leader.Post.SortOrder)
            .Select(leader => new LeaderRow(
                NamesOf(directory, leader.Post.Id, day) ?? "空缺",
                leader.Post.Title,
                [.. leader.Rows.Select(row => new LeaderUnit(row.Unit.Id, row.Unit.Name, row.Unit.Id == here.Id, row.Oversight.Kind == OversightKind.Liaison))])),
    ];

    private async Task<IReadOnlyList<VacancyRow>> VacanciesAsync(
        PostDirectory directory, PostsOnRoute route, List<(OrgUnit Unit, Post Post)> vacant, DateOnly day, CancellationToken cancel)
    {
        var ids = vacant.Select(v => v.Post.Id).ToList();
        var waiting = await db.Deadlines.AsNoTracking().Where(d => d.IsOpen && ids.Contains(d.OwnerId))
            .GroupBy(d => d.OwnerId).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        return
        [
            .. vacant.Select(v =>
            {
                var (words, urgent) = route.Blocked(v.Post, v.Unit, waiting.GetValueOrDefault(v.Post.Id));
                return new VacancyRow(v.Post.Id, v.Unit.Kind == OrgUnitKind.Body ? v.Post.Title : v.Unit.Name + v.Post.Title, RowOf(directory, v.Post, v.Unit, route, day).VacantDays, words, urgent);
            }).OrderByDescending(row => row.IsUrgent),
        ];
    }

    private static IEnumerable<Post> PostsOn(PostDirectory directory, OrgUnit unit, DateOnly day) => directory.PostsOf(unit.Id).Where(p => p.ExistsOn(day));

    private static IEnumerable<Post> VacantPosts(PostDirectory directory, OrgUnit unit, DateOnly day) =>
        PostsOn(directory, unit, day).Where(p => p.IsSingle && directory.HoldersOf(p.Id, day).Count == 0);

    private static string? NamesOf(PostDirectory directory, Guid postId, DateOnly day)
    {
        var names = directory.HoldersOf(postId, day).Select(id => directory.Person(id)).OfType<Person>().OrderBy(p => p.SortOrder).Select(p => p.Name).ToList();
        return names.Count switch
        {
            0 => null,
            <= NamesShown => string.Join('、', names),
            _ => $"{string.Join('、', names.Take(NamesShown))}等 {names.Count} 人",
        };
    }
}
