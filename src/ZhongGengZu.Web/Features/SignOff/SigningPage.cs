using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Web.Shell.Papers;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.SignOff;

/// <summary>签批: the paper, and beside it the decision or who has it.</summary>
public sealed record SigningPage
{
    public required Guid RoundId { get; init; }

    public required Guid PlanId { get; init; }

    public required Guid? Step { get; init; }

    public required string Title { get; init; }

    /// <summary>第 2 版改了 3 处, or the plan's name when it is read for the first time.</summary>
    public required string Heading { get; init; }

    public required string Lede { get; init; }

    /// <summary>What the one before wrote when this came back to its signer, null else.</summary>
    public required string? Returned { get; init; }

    public required LightWord? Light { get; init; }

    public required string? When { get; init; }

    public required QueuePlace Place { get; init; }

    public required ChangeListModel? Changes { get; init; }

    public required SheetModel Sheet { get; init; }

    /// <summary>The reader may decide now.</summary>
    public required bool MayDecide { get; init; }

    /// <summary>Minutes left of the signing window, null when shut.</summary>
    public required int? WindowMinutes { get; init; }

    /// <summary>What follows 同意.</summary>
    public required string AfterApproval { get; init; }

    /// <summary>Where a return can go: null step = the drafter.</summary>
    public required IReadOnlyList<ReturnTarget> Targets { get; init; }

    /// <summary>Till when the drafter must have it back.</summary>
    public required string CorrectionNote { get; init; }

    /// <summary>Class of the filer and the plan's sentence for its route.</summary>
    public required string Filer { get; init; }

    public required RuleOrigin Origin { get; init; }

    /// <summary>代签: in whose place the reader signs, or who may in the reader's; null for neither.</summary>
    public required string? InPlaceOf { get; init; }

    /// <summary>Why a fallback signs, null when the post itself does.</summary>
    public required string? Fallback { get; init; }

    public bool IsReturning => Sheet.TickForm is not null;
}

/// <summary>Somebody a return can go to, and what then happens.</summary>
public sealed record ReturnTarget(int? Step, string Word, string Who, string Note);

/// <summary>The round was decided meanwhile: who, when, what.</summary>
public sealed record TakenPage(string Title, string Sentence, string? Words, Guid RoundId, string CaseHref, Guid? Next);
