using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.RectificationPlans;

namespace ZhongGengZu.Domain.SignOff;

/// <summary>State of a round.</summary>
public enum RoundState
{
    /// <summary>A step waits.</summary>
    Open,

    /// <summary>Every step approved the same digest.</summary>
    Approved,

    /// <summary>Returned to the drafter.</summary>
    Returned,

    /// <summary>Taken back by the submitter.</summary>
    Withdrawn,

    /// <summary>不同意, extensions only.</summary>
    Declined,
}

/// <summary>State of a step.</summary>
public enum StepState
{
    /// <summary>Not its turn.</summary>
    Waiting,

    /// <summary>Its turn.</summary>
    Current,

    /// <summary>同意.</summary>
    Approved,

    /// <summary>同意 carried over from the round before: same digest.</summary>
    CarriedOver,

    /// <summary>Returned the subject.</summary>
    Returned,

    /// <summary>不同意, extensions only.</summary>
    Declined,
}

/// <summary>What a signer answers.</summary>
public enum SignOffAnswer
{
    /// <summary>同意.</summary>
    Approve,

    /// <summary>退回修改, to the drafter.</summary>
    Return,

    /// <summary>退回修改, to an earlier signer.</summary>
    ReturnToSigner,

    /// <summary>不同意, extensions only.</summary>
    Decline,
}

/// <summary>One signature, append-only; post, unit and name as they were.</summary>
public sealed class Decision
{
    /// <summary>Longest opinion.</summary>
    public const int OpinionLength = 500;

    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Round.</summary>
    public required Guid RoundId { get; init; }

    /// <summary>Step, from 1.</summary>
    public required int StepOrder { get; init; }

    /// <summary>Answer.</summary>
    public required SignOffAnswer Answer { get; init; }

    /// <summary>Opinion or reason.</summary>
    public required string Opinion { get; init; }

    /// <summary>Digest that was signed.</summary>
    public required string Digest { get; init; }

    /// <summary>Signer.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Name as it was.</summary>
    public required string PersonName { get; init; }

    /// <summary>Of a 代签 the holder in whose place it was given, null else.</summary>
    public Guid? OnBehalfOfPersonId { get; init; }

    /// <summary>That holder's name as it was.</summary>
    public string? OnBehalfOfName { get; init; }

    /// <summary>Post or office that the signer acted for.</summary>
    public required Guid HolderId { get; init; }

    /// <summary>Title as it was.</summary>
    public required string PostTitle { get; init; }

    /// <summary>Unit as it was.</summary>
    public required string UnitName { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>For <see cref="SignOffAnswer.ReturnToSigner"/>: the step returned to.</summary>
    public int? ReturnedToStep { get; init; }

    /// <summary>Lines marked in a return, ids of problems.</summary>
    public IReadOnlyList<Guid> MarkedProblemIds { get; init; } = [];

    /// <summary>A later return to its step made this approval void.</summary>
    public bool IsVoid { get; internal set; }
}

/// <summary>One step of a round: a post and its fallbacks, frozen at submission.</summary>
public sealed class SignOffStep
{
    /// <summary>Id; subject of the step's deadline.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Round.</summary>
    public required Guid RoundId { get; init; }

    /// <summary>From 1.</summary>
    public required int Order { get; init; }

    /// <summary>What the signer is to the filer.</summary>
    public required RouteTarget Target { get; init; }

    /// <summary>The post and its fallbacks; who holds them is asked at the moment of signing.</summary>
    public required IReadOnlyList<RouteStop> Stops { get; init; }

    /// <summary>State.</summary>
    public StepState State { get; internal set; }

    /// <summary>Signer whose approval stands, carried over or not.</summary>
    public Guid? SignedByPersonId { get; internal set; }

    /// <summary>Of a 代签 that stands, the holder in whose place it was given; counts as having signed too.</summary>
    public Guid? SignedForPersonId { get; internal set; }

    /// <summary>When it became current, UTC.</summary>
    public DateTime? ArrivedAt { get; internal set; }
}

/// <summary>What a round is about and binds to.</summary>
/// <param name="PlanId">The plan, or null.</param>
/// <param name="ExtensionId">The extension, or null.</param>
/// <param name="RevisionId">The plan's revision.</param>
/// <param name="Digest">What is signed.</param>
/// <param name="Paper">What it said.</param>
public sealed record RoundSubject(Guid? PlanId, Guid? ExtensionId, Guid RevisionId, string Digest, string Paper)
{
    /// <summary>A plan's newest revision with its lines as they are handed in.</summary>
    public static RoundSubject Of(RectificationPlan plan, IReadOnlyList<FrozenLine> lines) =>
        new(plan.Id, null, plan.Latest.Id, FrozenLine.DigestOf(lines), FrozenLine.Write(lines));
}

/// <summary>签批一轮: a snapshot of the chain, bound to one revision of one subject.</summary>
public sealed class SignOffRound
{
    private readonly List<SignOffStep> _steps = [];
    private readonly List<Decision> _decisions = [];

    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The plan that is signed, null for an extension's round.</summary>
    public Guid? PlanId { get; init; }

    /// <summary>The extension that is signed, null for a plan's round.</summary>
    public Guid? ExtensionId { get; init; }

    /// <summary>The revision that is signed; of an extension the signed one whose date it would move.</summary>
    public required Guid RevisionId { get; init; }

    /// <summary>1, 2, 3 … over the subject's life.</summary>
    public required int Number { get; init; }

    /// <summary>Digest that is signed: hash of the revision's line digests, or of the extension as asked for.</summary>
    public required string Digest { get; init; }

    /// <summary>What was handed in (<see cref="FrozenLine"/>s, or the extension): what this version said, whatever is written later.</summary>
    public required string Paper { get; init; }

    /// <summary>Who submitted; never signs.</summary>
    public required Guid SubmittedByPersonId { get; init; }

    /// <summary>Name as it was.</summary>
    public required string SubmittedByName { get; init; }

    /// <summary>The person whose plan it is, null for a unit's; never signs.</summary>
    public Guid? SubjectPersonId { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime SubmittedAt { get; init; }

    /// <summary>State.</summary>
    public RoundState State { get; internal set; }

    /// <summary>When it ended, UTC.</summary>
    public DateTime? EndedAt { get; internal set; }

    /// <summary>A plan's lines as they were handed in, read from <see cref="Paper"/>.</summary>
    public IReadOnlyList<FrozenLine> ReadLines() => FrozenLine.Read(Paper);

    /// <summary>Steps in order.</summary>
    public IReadOnlyList<SignOffStep> Steps => _steps;

    /// <summary>Decisions in order of time.</summary>
    public IReadOnlyList<Decision> Decisions => _decisions;

    /// <summary>The step that waits, null once ended.</summary>
    public SignOffStep? CurrentStep => State == RoundState.Open ? _steps.Find(s => s.State == StepState.Current) : null;

    /// <summary>The step after the current one, null for the last.</summary>
    public SignOffStep? NextStep => CurrentStep is { } c ? _steps.Where(s => s.Order > c.Order && s.State == StepState.Waiting).MinBy(s => s.Order) : null;

    internal void Add(SignOffStep step) => _steps.Add(step);

    internal void Add(Decision decision) => _decisions.Add(decision);

    /// <summary>
    /// Whether a person may never sign this step: subject, submitter, or signer of another step of this round
    /// (approvals carried over included; of a 代签 both persons).
    /// </summary>
    public bool IsBarred(Guid personId, SignOffStep step) =>
        personId == SubjectPersonId || personId == SubmittedByPersonId
        || _steps.Exists(s => s.Order != step.Order && (s.SignedByPersonId == personId || s.SignedForPersonId == personId));
}
