namespace ZhongGengZu.Domain.People;

/// <summary>A person's home appointment on a day: decides class and route.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="PostId">The post.</param>
/// <param name="Kind">The post's kind.</param>
/// <param name="UnitId">The post's unit.</param>
public sealed record Home(Guid PersonId, Guid PostId, PostKind Kind, Guid UnitId);

/// <summary>
/// Who holds what: units, posts, appointments and 分管, asked for one day at a time.
/// Holds the whole organisation or the part a case needs; an unknown unit or post is simply vacant.
/// </summary>
public sealed class PostDirectory
{
    private readonly Dictionary<Guid, OrgUnit> _units;
    private readonly Dictionary<Guid, Post> _posts;
    private readonly ILookup<Guid, Post> _postsByUnit;
    private readonly ILookup<Guid, Appointment> _byPost;
    private readonly ILookup<Guid, Appointment> _byPerson;
    private readonly ILookup<Guid, Oversight> _oversights;
    private readonly Dictionary<Guid, Person> _people;
    private readonly ILookup<Guid, Delegation> _delegations;

    /// <summary>Builds a directory from rows; dates are asked for later.</summary>
    public PostDirectory(IEnumerable<OrgUnit> units, IEnumerable<Post> posts, IEnumerable<Appointment> appointments, IEnumerable<Oversight> oversights, IEnumerable<Person> people, IEnumerable<Delegation>? delegations = null)
    {
        _units = units.ToDictionary(u => u.Id);
        _posts = posts.ToDictionary(p => p.Id);
        _postsByUnit = _posts.Values.OrderBy(p => p.SortOrder).ToLookup(p => p.UnitId);
        var rows = appointments.ToList();
        _byPost = rows.ToLookup(a => a.PostId);
        _byPerson = rows.ToLookup(a => a.PersonId);
        _oversights = oversights.ToLookup(o => o.UnitId);
        _people = people.ToDictionary(p => p.Id);
        _delegations = (delegations ?? []).ToLookup(d => d.PostId);
    }

    /// <summary>Every unit known here.</summary>
    public IEnumerable<OrgUnit> Units => _units.Values;

    /// <summary>Every person known here.</summary>
    public IEnumerable<Person> People => _people.Values;

    /// <summary>A unit, or null.</summary>
    public OrgUnit? Unit(Guid id) => _units.GetValueOrDefault(id);

    /// <summary>A post, or null.</summary>
    public Post? Post(Guid id) => _posts.GetValueOrDefault(id);

    /// <summary>A person, or null.</summary>
    public Person? Person(Guid id) => _people.GetValueOrDefault(id);

    /// <summary>Posts of a unit.</summary>
    public IEnumerable<Post> PostsOf(Guid unitId) => _postsByUnit[unitId];

    /// <summary>Every appointment to a post known here, past and future ones too where the whole organisation was loaded.</summary>
    public IEnumerable<Appointment> HoldingsOf(Guid postId) => _byPost[postId];

    /// <summary>Every 分管 and 联系 of a unit known here.</summary>
    public IEnumerable<Oversight> OversightsOf(Guid unitId) => _oversights[unitId];

    /// <summary>Who holds a post on a day: while 主持工作 runs that person alone, else every 任职 and 兼任.</summary>
    public IReadOnlyList<Guid> HoldersOf(Guid postId, DateOnly day)
    {
        var running = _byPost[postId].Where(a => a.RunsOn(day)).ToList();
        var acting = running.Where(a => a.Kind == AppointmentKind.Acting).ToList();
        return [.. (acting.Count > 0 ? acting : running).Select(a => a.PersonId).Distinct()];
    }

    /// <summary>代签 of a post that runs on a day; one whose giver no longer holds the post has ended with that.</summary>
    public IReadOnlyList<Delegation> DelegationsOf(Guid postId, DateOnly day)
    {
        var running = _delegations[postId].Where(d => d.RunsOn(day)).ToList();
        return running.Count == 0 ? [] : [.. running.Where(d => HoldersOf(postId, day).Contains(d.HolderPersonId))];
    }

    /// <summary>The person's running appointments on a day, displaced ones (somebody else 主持工作) included.</summary>
    public IEnumerable<Appointment> AppointmentsOf(Guid personId, DateOnly day) => _byPerson[personId].Where(a => a.RunsOn(day));

    /// <summary>Whether the person holds any post of the filing unit or its 科室 on a day.</summary>
    public bool HoldsPostIn(Guid personId, Guid unitId, DateOnly day) =>
        AppointmentsOf(personId, day).Any(a => Post(a.PostId) is { } post && FilingUnitOf(post.UnitId)?.Id == unitId);

    /// <summary>The first post of a kind that a unit has on a day, or null.</summary>
    public Post? PostOf(Guid unitId, PostKind kind, DateOnly day) => _postsByUnit[unitId].FirstOrDefault(p => p.Kind == kind && p.ExistsOn(day));

    /// <summary>The leader's post that oversees (or is liaison of) the unit on a day; asked upwards when the unit has none of its own.</summary>
    public Post? LeaderPostOf(Guid unitId, OversightKind kind, DateOnly day)
    {
        for (var unit = Unit(unitId); unit is not null; unit = unit.ParentId is { } up ? Unit(up) : null)
        {
            if (_oversights[unit.Id].FirstOrDefault(o => o.Kind == kind && o.RunsOn(day)) is { } found)
            {
                return Post(found.LeaderPostId);
            }
        }

        return null;
    }

    /// <summary>党工委书记's post on a day, the first of its kind.</summary>
    public Post? SecretaryPostOn(DateOnly day) => _posts.Values.Where(p => p.Kind == PostKind.Secretary && p.ExistsOn(day)).OrderBy(p => p.SortOrder).FirstOrDefault();

    /// <summary>People who hold any post in a unit on a day, one with 主持工作 or displaced included once.</summary>
    public IReadOnlyList<Guid> PeopleIn(Guid unitId, DateOnly day) =>
        [.. _postsByUnit[unitId].SelectMany(p => HoldersOf(p.Id, day)).Distinct()];

    /// <summary>The same with its 科室: who is of a 督查考核办.</summary>
    public IReadOnlyList<Guid> PeopleOf(Guid unitId, DateOnly day) =>
        [.. _units.Values.Where(u => u.Kind == OrgUnitKind.Section && FilingUnitOf(u.Id)?.Id == unitId).Select(u => u.Id).Prepend(unitId)
            .SelectMany(id => PeopleIn(id, day)).Distinct()];

    /// <summary>
    /// The unit that files for <paramref name="unitId"/>: itself, or for a 科室 the nearest unit above that is none.
    /// </summary>
    public OrgUnit? FilingUnitOf(Guid unitId)
    {
        var unit = Unit(unitId);
        while (unit is { Kind: OrgUnitKind.Section, ParentId: { } up })
        {
            unit = Unit(up);
        }

        return unit;
    }

    /// <summary>
    /// The home appointment: 任职, or 主持工作 in the same filing unit if higher; 兼任 never counts (ours).
    /// Null when the person has no 任职 or 主持工作 that day.
    /// </summary>
    public Home? HomeOf(Guid personId, DateOnly day)
    {
        var running = AppointmentsOf(personId, day)
            .Select(a => (a.Kind, Post: Post(a.PostId)))
            .Where(x => x.Post is not null && x.Kind != AppointmentKind.Concurrent)
            .OrderBy(x => Rank(x.Post!.Kind)).ThenBy(x => x.Post!.SortOrder)
            .ToList();
        if (running.Count == 0)
        {
            return null;
        }

        var regular = running.Where(x => x.Kind == AppointmentKind.Regular).Select(x => x.Post!).FirstOrDefault();
        var best = regular is null
            ? running[0].Post!
            : running.Where(x => FilingUnitOf(x.Post!.UnitId)?.Id == FilingUnitOf(regular.UnitId)?.Id).Select(x => x.Post!).First();
        return new Home(personId, best.Id, best.Kind, best.UnitId);
    }

    private static int Rank(PostKind kind) => kind switch
    {
        PostKind.Secretary => 0,
        PostKind.Leader => 1,
        PostKind.UnitHead or PostKind.VillageSecretary => 2,
        PostKind.DeputyHead => 3,
        PostKind.SectionHead => 4,
        PostKind.Staff or PostKind.VillageCommittee => 5,
        _ => 6,
    };
}
