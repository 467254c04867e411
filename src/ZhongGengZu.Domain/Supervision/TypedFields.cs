using ZhongGengZu.Domain.History;

namespace ZhongGengZu.Domain.Supervision;

/// <summary>
/// 减负账: how many fields somebody of a unit typed or chose in one act, written with the act itself. Rows are added and never changed, so nobody waits
/// for anybody; what counts is said in docs/flows/burden.md.
/// </summary>
public sealed class TypedFields
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Campaign.</summary>
    public required Guid CampaignId { get; init; }

    /// <summary>The unit whose case it is.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>Its path.</summary>
    public required string UnitPath { get; init; }

    /// <summary>First day of the month, Shanghai.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>Kind of the case.</summary>
    public required CaseKind CaseKind { get; init; }

    /// <summary>How many.</summary>
    public required int Fields { get; init; }

    /// <summary>
    /// The fields that are filled and not as they were before: what is left as it stood was not typed, what was emptied is no burden.
    /// Fields in the same order; null where there was nothing before.
    /// </summary>
    public static int Count(IReadOnlyList<object?>? before, IReadOnlyList<object?> after) =>
        after.Where((field, i) => field is not null && !(field is string text && string.IsNullOrWhiteSpace(text)) && !Equals(field, before?.ElementAtOrDefault(i))).Count();
}
