using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Domain.Submissions;

/// <summary>What is frozen in a sending.</summary>
public enum SubmissionItemKind
{
    /// <summary>A unit problem, by revision.</summary>
    UnitProblem,

    /// <summary>A personal list, by how often it was handed in.</summary>
    PersonalList,
}

/// <summary>What a unit could send now.</summary>
/// <param name="UnitList">The unit's own list.</param>
/// <param name="UnitProblems">All its problems.</param>
/// <param name="PersonalLists">Lists of its people that go through the unit (not 分管领导、书记).</param>
public sealed record SubmissionContent(ProblemList UnitList, IReadOnlyList<Problem> UnitProblems, IReadOnlyList<ProblemList> PersonalLists)
{
    /// <summary>The lists that are accepted.</summary>
    public IEnumerable<ProblemList> AcceptedLists => PersonalLists.Where(l => l.State == ProblemListState.Accepted);

    /// <summary>References to freeze: accepted unit items by revision, accepted personal lists by how often handed in.</summary>
    public IEnumerable<(SubmissionItemKind Kind, Guid Id, int Revision)> Frozen() =>
        UnitProblems.Where(p => p.State is not (ProblemState.Draft or ProblemState.Filed or ProblemState.Withdrawn)).Select(p => (SubmissionItemKind.UnitProblem, p.Id, p.Revision))
            .Concat(AcceptedLists.Select(l => (SubmissionItemKind.PersonalList, l.Id, l.Revision)));
}

/// <summary>A reference frozen in a sending.</summary>
public sealed class SubmissionItem
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The submission.</summary>
    public required Guid SubmissionId { get; init; }

    /// <summary>Which sending, from 1.</summary>
    public required int Sending { get; init; }

    /// <summary>What.</summary>
    public required SubmissionItemKind Kind { get; init; }

    /// <summary>Problem or list.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>Its revision.</summary>
    public required int Revision { get; init; }
}
