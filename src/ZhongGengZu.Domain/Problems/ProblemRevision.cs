namespace ZhongGengZu.Domain.Problems;

/// <summary>A problem's content as it was handed in; submissions and plan lines refer to it.</summary>
public sealed class ProblemRevision
{
    /// <summary>The problem.</summary>
    public required Guid ProblemId { get; init; }

    /// <summary>1, 2, 3 …</summary>
    public required int Number { get; init; }

    /// <summary>The content.</summary>
    public required ProblemContent Content { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }
}

/// <summary>协办 of a problem.</summary>
public sealed class AssistingUnit
{
    /// <summary>The problem.</summary>
    public required Guid ProblemId { get; init; }

    /// <summary>The unit.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>Its path.</summary>
    public required string UnitPath { get; init; }
}
