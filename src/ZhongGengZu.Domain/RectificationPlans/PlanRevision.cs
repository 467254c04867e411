using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Domain.RectificationPlans;

/// <summary>State of a revision.</summary>
public enum RevisionState
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>送签: locked.</summary>
    InSignOff,

    /// <summary>已签.</summary>
    Signed,
}

/// <summary>One version of a plan: all its lines. Signed or not as a whole.</summary>
public sealed class PlanRevision
{
    private readonly List<PlanLine> _lines = [];

    /// <summary>Id; subject of its deadline.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>1, 2, 3 … A draft steps back by one when an extension is signed before it.</summary>
    public required int Number { get; set; }

    /// <summary>State.</summary>
    public RevisionState State { get; internal set; }

    /// <summary>Hash over the line digests in order, set when handed in.</summary>
    public string? Digest { get; internal set; }

    /// <summary>Handed in, UTC.</summary>
    public DateTime? SubmittedAt { get; internal set; }

    /// <summary>Signed, UTC.</summary>
    public DateTime? SignedAt { get; internal set; }

    /// <summary>Lines in order.</summary>
    public IReadOnlyList<PlanLine> Lines => _lines;

    /// <summary>The line of a problem, or null.</summary>
    public PlanLine? Line(Guid problemId) => _lines.Find(l => l.ProblemId == problemId);

    internal static PlanRevision After(PlanRevision? before, Guid planId)
    {
        var next = new PlanRevision { PlanId = planId, Number = (before?.Number ?? 0) + 1 };
        foreach (var line in before?.Lines ?? [])
        {
            next._lines.Add(line.CopyInto(next.Id));
        }

        return next;
    }

    internal void Add(CaseWork work, Problem problem) =>
        _lines.Add(PlanLine.Of(work, problem, Id, (_lines.Count == 0 ? 0 : _lines.Max(l => l.Order)) + 1));

    internal void Remove(Guid problemId) => _lines.RemoveAll(l => l.ProblemId == problemId);

    internal IReadOnlyList<FrozenLine> Freeze(CaseWork work, IReadOnlyDictionary<Guid, Problem> problems, PlanRevision? signed)
    {
        // A new 分管领导 does not by itself change a line that has been signed.
        foreach (var line in _lines.Where(l => signed?.Line(l.ProblemId) is null))
        {
            line.NameLeader(work);
        }

        var frozen = FrozenLine.Of(this, problems);
        foreach (var line in frozen)
        {
            Line(line.ProblemId)!.Freeze(line, problems[line.ProblemId]);
        }

        Digest = FrozenLine.DigestOf(frozen);
        return frozen;
    }
}
