namespace ZhongGengZu.Domain.People;

/// <summary>A post the actor holds today.</summary>
/// <param name="PostId">The post.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Title">Its title.</param>
/// <param name="UnitId">Its unit.</param>
/// <param name="UnitName">Its unit's name.</param>
/// <param name="UnitPath">Its unit's path.</param>
/// <param name="Appointment">How it is held.</param>
public sealed record HeldPost(Guid PostId, PostKind Kind, string Title, Guid UnitId, string UnitName, string UnitPath, AppointmentKind Appointment);

/// <summary>A post whose signing was delegated to the actor (代签) and runs today.</summary>
/// <param name="Post">The post.</param>
/// <param name="HolderName">Who holds it and gave it.</param>
/// <param name="To">Last day, Shanghai.</param>
public sealed record DelegatedPost(HeldPost Post, string HolderName, DateOnly To);

/// <summary>Who acts: read once a request, so a disabled account or a changed post acts at the next click.</summary>
public sealed class Actor
{
    /// <summary>Recurring work that nobody set going; its name stands in the history.</summary>
    public static Actor Nobody { get; } = new() { AccountId = Guid.Empty, Name = "系统" };

    /// <summary>The account.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>The person, null for an account of one of the 三员.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>The person's or account's name.</summary>
    public required string Name { get; init; }

    /// <summary>系统管理员: keeps the organisation and accounts, sees no case content.</summary>
    public bool IsSystemAdministrator { get; init; }

    /// <summary>Posts held today; a post with somebody else 主持工作 is not among them.</summary>
    public IReadOnlyList<HeldPost> Posts { get; init; } = [];

    /// <summary>Path ranges of units that a leader's post of the actor oversees or is liaison of today.</summary>
    public IReadOnlyList<PathRange> OverseenRanges { get; init; } = [];

    /// <summary>督查考核办 units that the actor holds a post in, in a 科室 of one too.</summary>
    public IReadOnlyList<Guid> Offices { get; init; } = [];

    /// <summary>Filing unit of the actor's home appointment (its 科室's bureau), null for none.</summary>
    public Guid? HomeUnitId { get; init; }

    /// <summary>Path of that unit.</summary>
    public string? HomeUnitPath { get; init; }

    /// <summary>Everything a deadline or a reading grant can name to reach this actor: person, posts, offices.</summary>
    public IReadOnlyList<Guid> HolderIds =>
        _holderIds ??= [.. PersonId is { } p ? new[] { p } : [], .. Posts.Select(x => x.PostId), .. Offices];

    private IReadOnlyList<Guid>? _holderIds;

    /// <summary>Posts that the actor may sign for today in the holder's place; never one held as well.</summary>
    public IReadOnlyList<DelegatedPost> DelegatedPosts { get; init; } = [];

    /// <summary>The posts of <see cref="DelegatedPosts"/>: what waits there for a signature is this actor's too, and nothing else.</summary>
    public IReadOnlyList<Guid> DelegatedPostIds => _delegatedPostIds ??= [.. DelegatedPosts.Select(d => d.Post.PostId)];

    private IReadOnlyList<Guid>? _delegatedPostIds;

    /// <summary>The post to freeze into a record when the actor acts as holder of <paramref name="holderId"/>.</summary>
    public HeldPost? PostFor(Guid? holderId) =>
        Posts.FirstOrDefault(p => p.PostId == holderId)
        ?? DelegatedPosts.FirstOrDefault(d => d.Post.PostId == holderId)?.Post
        ?? Posts.FirstOrDefault(p => p.UnitId == holderId)
        ?? MainPost;

    /// <summary>The post by which the actor is shown: the home appointment's, else the first.</summary>
    public HeldPost? MainPost =>
        Posts.OrderBy(p => p.Kind == PostKind.FilingClerk).ThenBy(p => p.Appointment == AppointmentKind.Concurrent).ThenBy(p => p.Kind).FirstOrDefault();

    /// <summary>Whether the actor holds a post of this kind in this very unit.</summary>
    public bool Holds(PostKind kind, Guid unitId) => Posts.Any(p => p.Kind == kind && p.UnitId == unitId);
}
