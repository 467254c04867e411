namespace ZhongGengZu.Domain.History;

/// <summary>Who may read a personal list, beside its person: a post resolved for its rounds or verification, or the office once sent.</summary>
public sealed class ReadGrant
{
    /// <summary>The list; covers its problems and its filer's plan.</summary>
    public required Guid ListId { get; init; }

    /// <summary>Post, office unit or person.</summary>
    public required Guid HolderId { get; init; }

    /// <summary>Kind of holder; reads by an office are logged.</summary>
    public required HolderKind HolderKind { get; init; }

    /// <summary>Since when, UTC.</summary>
    public required DateTime GrantedAt { get; init; }
}

/// <summary>A read of a personal list that is logged.</summary>
public sealed class ReadLogEntry
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Who.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Name as it was.</summary>
    public required string ActorName { get; init; }

    /// <summary>Which list.</summary>
    public required Guid ListId { get; init; }

    /// <summary>The problem or plan opened, null for the list.</summary>
    public Guid? CaseId { get; init; }
}
