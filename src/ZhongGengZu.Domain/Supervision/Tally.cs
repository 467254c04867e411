using ZhongGengZu.Domain.Deadlines;

namespace ZhongGengZu.Domain.Supervision;

/// <summary>What a tally counts. The rule which row counts as what stands in <see cref="Tallies"/> alone.</summary>
public enum TallyOf
{
    /// <summary>Open deadlines by kind and deliverable.</summary>
    Open,

    /// <summary>The same by due instant: what is late or soon is asked at reading time, and only that much is read.</summary>
    Due,

    /// <summary>Open deadlines that lie on somebody's desk, by kind and the day they came there.</summary>
    Waiting,

    /// <summary>What the unit itself promised and met by the date, by the one first signed where it was extended.</summary>
    InTime,

    /// <summary>The same, met by the extended date only.</summary>
    InTimeAsMoved,

    /// <summary>The same, met late.</summary>
    Late,

    /// <summary>Verifications that were decided, with either outcome.</summary>
    Verified,

    /// <summary>Dated problems by the day their line was signed.</summary>
    Begun,

    /// <summary>The same by the day they are to be done.</summary>
    Planned,

    /// <summary>The same, reported done, by the day they were to be.</summary>
    Done,

    /// <summary>The same, struck off, by the day that happened.</summary>
    Finished,

    /// <summary>Problems that were handed in and not withdrawn.</summary>
    Problems,

    /// <summary>Of them struck off.</summary>
    Closed,

    /// <summary>Of them struck off by a verification; 立行立改 needs none and is counted apart.</summary>
    Upheld,
}

/// <summary>What one row counts as.</summary>
/// <param name="CampaignId">Campaign.</param>
/// <param name="UnitId">Filing unit.</param>
/// <param name="UnitPath">Its path.</param>
/// <param name="Of">What is counted.</param>
/// <param name="Kind">Kind of deadline, where it matters.</param>
/// <param name="DeliverableCode">Deliverable, where it matters.</param>
/// <param name="At">Instant or beginning of the Shanghai day, UTC, where it matters.</param>
public sealed record TallyKey(Guid CampaignId, Guid UnitId, string UnitPath, TallyOf Of, DeadlineKind? Kind = null, string? DeliverableCode = null, DateTime? At = null);

/// <summary>
/// 计数: so many more or fewer of a key. Writers only ever add rows, beside the change itself and in its transaction, so none waits for another;
/// the figure is the sum. Rows of a unit are folded together from time to time. Why: docs/decisions/0006-board-tallies.md.
/// </summary>
public sealed class Tally
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Campaign.</summary>
    public required Guid CampaignId { get; init; }

    /// <summary>Filing unit.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>Its path.</summary>
    public required string UnitPath { get; init; }

    /// <summary>What is counted.</summary>
    public required TallyOf Of { get; init; }

    /// <summary>Kind of deadline, where it matters.</summary>
    public DeadlineKind? Kind { get; init; }

    /// <summary>Deliverable, where it matters.</summary>
    public string? DeliverableCode { get; init; }

    /// <summary>Instant or day, UTC, where it matters.</summary>
    public DateTime? At { get; init; }

    /// <summary>How many more, or fewer.</summary>
    public required int Count { get; init; }

    /// <summary>The sum of rows that are gone; a row that is not waits to be summed up.</summary>
    public bool IsFolded { get; init; }

    /// <summary>What it counts.</summary>
    public TallyKey Key => new(CampaignId, UnitId, UnitPath, Of, Kind, DeliverableCode, At);

    /// <summary>So many of a key.</summary>
    public static Tally For(TallyKey key, int count, bool folded) => new()
    {
        CampaignId = key.CampaignId,
        UnitId = key.UnitId,
        UnitPath = key.UnitPath,
        Of = key.Of,
        Kind = key.Kind,
        DeliverableCode = key.DeliverableCode,
        At = key.At,
        Count = count,
        IsFolded = folded,
    };
}
