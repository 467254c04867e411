using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;

namespace ZhongGengZu.Domain.Extensions;

/// <summary>What can be done to an extension once it is asked for.</summary>
public enum ExtensionAct
{
    /// <summary>撤回.</summary>
    Withdraw,

    /// <summary>同意.</summary>
    Approve,

    /// <summary>不同意.</summary>
    Decline,
}

/// <summary>Transition table and authority of an extension; the acts and the page's buttons ask the same.</summary>
public static class ExtensionRules
{
    /// <summary>The date that would move, Shanghai.</summary>
    /// <param name="problem">A problem in 整改.</param>
    /// <param name="measure">The measure, null for the line's completion date.</param>
    public static DateOnly DueOn(Problem problem, MeasureTask? measure) => measure?.DueOn ?? problem.DueOn!.Value;

    /// <summary>
    /// Whether the actor may ask now: whoever may report on it, before the date has passed, while no other request for the same date waits
    /// and the campaign allows one more. Null = yes, else <see cref="RefusalCode.WrongState"/>, <see cref="RefusalCode.NotEntitled"/>,
    /// <see cref="RefusalCode.ExtensionWaits"/>, <see cref="RefusalCode.ExtensionTooLate"/>, <see cref="RefusalCode.ExtensionsUsedUp"/>, or
    /// <see cref="RefusalCode.NoEligibleSigner"/> for a plan that nobody signs (书记).
    /// </summary>
    public static RefusalCode? CheckAsk(CaseWork work, Problem problem, MeasureTask? measure)
    {
        if (problem.State != ProblemState.Rectifying || measure?.DoneAt is not null)
        {
            return RefusalCode.WrongState;
        }

        if (!MayAsk(work, problem, measure))
        {
            return RefusalCode.NotEntitled;
        }

        var same = problem.Extensions.Where(e => e.MeasureId == measure?.Id).ToList();
        return same.Exists(e => e.IsOpen) ? RefusalCode.ExtensionWaits
            : work.Today > DueOn(problem, measure) ? RefusalCode.ExtensionTooLate
            : same.Count(e => e.Counts) >= work.Definition.Deadlines.MostExtensions ? RefusalCode.ExtensionsUsedUp
            : work.Routing.RuleOf(problem).Signers.Count == 0 ? RefusalCode.NoEligibleSigner
            : null;
    }

    /// <summary>How many more the campaign allows for a date.</summary>
    public static int Left(CaseWork work, Problem problem, MeasureTask? measure) =>
        Math.Max(0, work.Definition.Deadlines.MostExtensions - problem.Extensions.Count(e => e.MeasureId == measure?.Id && e.Counts));

    /// <summary>
    /// Null = may, else <see cref="RefusalCode.WrongState"/>, <see cref="RefusalCode.AlreadyDecided"/>, <see cref="RefusalCode.SelfSigning"/>,
    /// <see cref="RefusalCode.NotEntitled"/>, <see cref="RefusalCode.TooLateToWithdraw"/>, or <see cref="RefusalCode.ExtensionAfterPlan"/> for
    /// the last 同意 while the plan itself is in signing: that round binds to the dates as they are.
    /// </summary>
    public static RefusalCode? Check(CaseWork work, Problem problem, RectificationPlan plan, Extension extension, ExtensionAct act)
    {
        if (act == ExtensionAct.Withdraw)
        {
            return !extension.IsOpen ? RefusalCode.WrongState
                : work.Actor.PersonId != extension.Round.SubmittedByPersonId || work.Actor.PersonId is null ? RefusalCode.NotEntitled
                : extension.Round.Decisions.Count > 0 ? RefusalCode.TooLateToWithdraw
                : null;
        }

        return SignOffRules.Check(work.Actor.PersonId, extension.Round, work.Routing) is { } code ? code
            : act == ExtensionAct.Approve && extension.Round.NextStep is null && plan.State == RevisionState.InSignOff ? RefusalCode.ExtensionAfterPlan
            : null;
    }

    internal static void Require(CaseWork work, Problem problem, RectificationPlan plan, Extension extension, ExtensionAct act)
    {
        if (Check(work, problem, plan, extension, act) is { } code)
        {
            throw new Refusal(code);
        }
    }

    // Of a measure its owner and the 责任人, of a line the 责任人; of a unit's problem its head as well.
    private static bool MayAsk(CaseWork work, Problem problem, MeasureTask? measure) =>
        work.Actor.PersonId is { } person
        && (person == problem.ResponsiblePersonId || person == measure?.OwnerPersonId
            || (problem.PersonId is null && work.Routing.IsHeadOf(person, problem)));
}
