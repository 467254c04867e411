using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;

namespace ZhongGengZu.Domain.Supervision;

/// <summary>What a 抽查 finds.</summary>
public enum SpotCheckResult
{
    /// <summary>属实.</summary>
    Confirmed,

    /// <summary>不属实: the problem is opened again.</summary>
    Refuted,
}

/// <summary>
/// 抽查: the 督查考核办 looks at what a head struck off (rules.md: a head verifies his own people, “the office may spot-check”).
/// One a closure; it stands in the problem's history.
/// </summary>
public sealed class SpotCheck
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The problem.</summary>
    public required Guid ProblemId { get; init; }

    /// <summary>The closure that was looked at, UTC.</summary>
    public required DateTime ClosedAt { get; init; }

    /// <summary>What was found.</summary>
    public required SpotCheckResult Result { get; init; }

    /// <summary>How it was looked at, and why.</summary>
    public required string Words { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Who.</summary>
    public required Guid ByPersonId { get; init; }

    /// <summary>Name as it was.</summary>
    public required string ByName { get; init; }

    /// <summary>
    /// Null = the actor may look at this closure, else <see cref="RefusalCode.WrongState"/> (not closed, or not by a head),
    /// <see cref="RefusalCode.NotEntitled"/> or <see cref="RefusalCode.SelfVerification"/>. That each closure is looked at once, the table holds.
    /// </summary>
    public static RefusalCode? Check(CaseWork work, Problem problem) =>
        problem.State != ProblemState.Closed || !IsByHead(work.Routing.RuleOf(problem), problem.Content.Term) ? RefusalCode.WrongState
        : ProblemRules.CheckOffice(work, problem);

    /// <summary>
    /// Writes down what was found; 不属实 reopens the problem with the same words.
    /// Refusals: <see cref="Check"/>, <see cref="RefusalCode.Required"/> (Result, Words), <see cref="RefusalCode.TooLong"/> (Words).
    /// </summary>
    /// <returns>The check, and the filer's plan, begun or grown by a former 立行立改.</returns>
    public static (SpotCheck Check, RectificationPlan? Plan) Make(CaseWork work, Problem problem, SpotCheckResult? result, string? words, RectificationPlan? plan)
    {
        if (Check(work, problem) is { } refused)
        {
            throw new Refusal(refused);
        }

        var fields = new FieldChecks();
        fields.Require(nameof(Result), result);
        fields.Text(nameof(Words), words, Problem.ReasonLength);
        fields.Throw();
        var check = new SpotCheck
        {
            ProblemId = problem.Id,
            ClosedAt = problem.ClosedAt!.Value,
            Result = result!.Value,
            Words = words!.Trim(),
            At = work.Now,
            ByPersonId = work.PersonId,
            ByName = work.Actor.Name,
        };
        work.Record(
            CaseKind.Problem, problem.Id, check.Result == SpotCheckResult.Confirmed ? HistoryAct.SpotCheckConfirmed : HistoryAct.SpotCheckRefuted,
            check.Words, actedAs: work.Campaign.OfficeUnitId);
        return (check, check.Result == SpotCheckResult.Refuted ? problem.Reopen(work, check.Words, plan) : plan);
    }

    /// <summary>Codes of the classes whose problems of a term a head strikes off; lists are narrowed by them.</summary>
    public static IReadOnlyList<string> ClassesClosedByHead(CampaignDefinition definition, Term term) =>
        [.. definition.Filers.Where(f => IsByHead(f, term)).Select(f => f.Code)];

    // 立行立改 is struck off by whoever accepts it, everything else by whoever verifies.
    private static bool IsByHead(FilerRule rule, Term? term) =>
        (term == Term.OnTheSpot ? rule.Level == FilerLevel.Unit ? rule.Head : rule.Signers.Cast<RouteTarget?>().FirstOrDefault() : rule.Verifier)
            is RouteTarget.UnitHead or RouteTarget.VillageSecretary;
}
