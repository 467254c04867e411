using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;

namespace ZhongGengZu.Web.Commands.Generate;

/// <summary>How far a filer has come.</summary>
public enum LoadStage
{
    /// <summary>The list is being written.</summary>
    Draft,

    /// <summary>The list waits for its acceptor.</summary>
    Filed,

    /// <summary>The list came back with an item.</summary>
    ItemReturned,

    /// <summary>The plan is being written.</summary>
    PlanDraft,

    /// <summary>The plan waits for a signer.</summary>
    InSignOff,

    /// <summary>The plan came back.</summary>
    PlanReturned,

    /// <summary>The plan is signed and carried out.</summary>
    Signed,
}

/// <summary>One filer's case as it grows.</summary>
public sealed class Filing(ProblemList list, int count, LoadStage stage)
{
    public ProblemList List { get; } = list;

    /// <summary>Problems it has in the end.</summary>
    public int Count { get; } = count;

    public LoadStage Stage { get; } = stage;

    public List<Problem> Problems { get; } = [];

    public RectificationPlan? Plan { get; set; }

    /// <summary>One problem is found after the list was accepted.</summary>
    public bool HasLate { get; init; }

    public Dictionary<Guid, Problem> ById() => Problems.ToDictionary(p => p.Id);
}

/// <summary>Deals outcomes in fixed shares, so that each turns up however few there are.</summary>
public sealed class Deal<T>(params (T Outcome, int Share)[] shares)
{
    private readonly T[] _hand = [.. shares.SelectMany(s => Enumerable.Repeat(s.Outcome, s.Share))];
    private int _next;

    // Strides that share no factor with the hand's size visit every card once a round, well mixed.
    private const int Stride = 7;

    public T Next() => _hand[_next++ * Stride % _hand.Length];
}
