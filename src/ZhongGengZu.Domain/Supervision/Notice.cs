using ZhongGengZu.Domain.Deadlines;

namespace ZhongGengZu.Domain.Supervision;

/// <summary>Why somebody is reminded.</summary>
public enum NoticeOccasion
{
    /// <summary>It has come to them.</summary>
    Assigned,

    /// <summary>Its day is near.</summary>
    DueSoon,

    /// <summary>Its day has come, or is the day off that follows.</summary>
    Due,

    /// <summary>Its day is over.</summary>
    Overdue,

    /// <summary>It is still not done.</summary>
    Repeating,

    /// <summary>逾期上报: it is late with somebody below them.</summary>
    Escalated,

    /// <summary>催办: the 督查考核办 has chased it.</summary>
    Nudged,
}

/// <summary>How a person wants reminders outside the product; inside they are always shown.</summary>
public enum NoticeChoice
{
    /// <summary>One mail a working day, urgent ones at once.</summary>
    Digest,

    /// <summary>Every one at once.</summary>
    AtOnce,

    /// <summary>No mail.</summary>
    InAppOnly,
}

/// <summary>
/// 提醒: one person is told of one occasion of one deadline. Deadline, occasion, day and person are its key, in the database too, so that it
/// is written once whatever crashes and however many nodes sweep. What it says is read from the deadline by whoever may read it.
/// </summary>
public sealed class Notice
{
    /// <summary>Id, the same in every repeat of what goes out.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Campaign.</summary>
    public required Guid CampaignId { get; init; }

    /// <summary>The deadline.</summary>
    public required Guid DeadlineId { get; init; }

    /// <summary>Why.</summary>
    public required NoticeOccasion Occasion { get; init; }

    /// <summary>The occasion's own day, Shanghai: the planned one, also when a sweep came later.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Who is reminded.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>When it was written, UTC.</summary>
    public required DateTime MadeAt { get; init; }

    /// <summary>When the person put it away, UTC.</summary>
    public DateTime? ReadAt { get; private set; }

    /// <summary>The mail it went into, null for none.</summary>
    public Guid? DispatchId { get; private set; }

    /// <summary>What nobody could be told for so long is old news.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromDays(15);

    /// <summary>Occasions that wait for no digest.</summary>
    public static IReadOnlyList<NoticeOccasion> UrgentOccasions { get; } = [NoticeOccasion.Overdue, NoticeOccasion.Escalated, NoticeOccasion.Nudged];

    /// <summary>签收 of what the office sends: waits for no digest either.</summary>
    public static IReadOnlyList<DeadlineKind> UrgentKinds { get; } = [DeadlineKind.NoticeReceipt, DeadlineKind.ConclusionAnswer];
}
