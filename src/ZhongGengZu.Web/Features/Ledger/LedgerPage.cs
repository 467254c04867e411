using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Ledger;

/// <summary>One line of the ledger.</summary>
public sealed record LedgerRow
{
    public required Guid Id { get; init; }

    public required string? Number { get; init; }

    public required string Text { get; init; }

    public required ProblemSubject Subject { get; init; }

    public required string UnitName { get; init; }

    public required string? PersonName { get; init; }

    public required string? FocusAreaCode { get; init; }

    public required string? SourceCode { get; init; }

    public required Term? Term { get; init; }

    public required ProblemState State { get; init; }

    public required string? ResponsibleName { get; init; }

    public required DateTime SortDue { get; init; }

    /// <summary>The completion date first signed where 延期 has moved it, null else.</summary>
    public required DateOnly? OriginalDueOn { get; init; }

    public required DateTime? ClosedAt { get; init; }

    /// <summary>Its nearest deadline waits for the reader.</summary>
    public required bool IsMine { get; init; }

    public bool HasDue => SortDue < Problem.NoDue;
}

/// <summary>问题台账.</summary>
public sealed record LedgerPage
{
    public const int PageSize = 50;

    public required CampaignHead Campaign { get; init; }

    public required CampaignDefinition Definition { get; init; }

    public required LightScale Lights { get; init; }

    public required LedgerFilter Filter { get; init; }

    public required IReadOnlyList<LedgerRow> Rows { get; init; }

    public required string? NextAfter { get; init; }

    public required int Total { get; init; }

    public required int Late { get; init; }

    public required int Soon { get; init; }

    /// <summary>Units to filter by: those the reader sees more than one of.</summary>
    public required IReadOnlyList<(Guid Id, string Name)> Units { get; init; }

    public required bool HasUnit { get; init; }
}
