using System.Globalization;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;

namespace ZhongGengZu.Domain.Extensions;

/// <summary>
/// 延期申请: asks to move one signed date, that of a line or of a measure. Signed by the plan's own steps; the last 同意 makes a signed
/// revision whose only change is that date. Rules: docs/flows/extension.md.
/// </summary>
public sealed class Extension
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The problem.</summary>
    public required Guid ProblemId { get; init; }

    /// <summary>The measure whose date it is, null for the line's completion date.</summary>
    public Guid? MeasureId { get; init; }

    /// <summary>Which of the extensions asked for on the problem, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The date as it was signed, Shanghai.</summary>
    public required DateOnly OldDueOn { get; init; }

    /// <summary>The date asked for, Shanghai.</summary>
    public required DateOnly NewDueOn { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>What is done so far.</summary>
    public required string Done { get; init; }

    /// <summary>What is done meanwhile (过渡措施).</summary>
    public required string Interim { get; init; }

    /// <summary>Its round, one and no more: what is declined is asked for anew.</summary>
    public SignOffRound Round { get; private set; } = null!;

    /// <summary>Waits for a signature.</summary>
    public bool IsOpen => Round.State == RoundState.Open;

    /// <summary>Takes one of those the campaign allows: waits, was granted or declined. What was taken back before anybody answered does not.</summary>
    public bool Counts => Round.State != RoundState.Withdrawn;

    /// <summary>
    /// Asks for a later date. Refusals: <see cref="ExtensionRules.CheckAsk"/>, fields, <see cref="RefusalCode.NoEligibleSigner"/>.
    /// </summary>
    /// <param name="work">The work.</param>
    /// <param name="problem">The problem.</param>
    /// <param name="plan">Its filer's plan.</param>
    /// <param name="measureId">The measure, null for the line's completion date.</param>
    /// <param name="content">What was written.</param>
    public static Extension Ask(CaseWork work, Problem problem, RectificationPlan plan, Guid? measureId, ExtensionContent content)
    {
        var measure = measureId is { } id ? problem.Measures.FirstOrDefault(m => m.Id == id) ?? throw new Refusal(RefusalCode.UnknownChoice, "MeasureId") : null;
        if (ExtensionRules.CheckAsk(work, problem, measure) is { } code)
        {
            throw new Refusal(code);
        }

        var wrong = content.Check(problem, measure);
        if (wrong.Count > 0)
        {
            throw new Refusal(wrong);
        }

        var extension = new Extension
        {
            ProblemId = problem.Id,
            MeasureId = measureId,
            Number = problem.Extensions.Count + 1,
            OldDueOn = ExtensionRules.DueOn(problem, measure),
            NewDueOn = content.NewDueOn!.Value,
            Reason = content.Reason.Trim(),
            Done = content.Done.Trim(),
            Interim = content.Interim.Trim(),
        };
        var paper = FrozenExtension.Of(extension);
        extension.Round = SignOffRules.Open(work, plan, new RoundSubject(null, extension.Id, plan.Signed!.Id, paper.Digest(), paper.Write()), null, 1);
        problem.Add(extension);
        extension.Record(work, problem, HistoryAct.ExtensionAsked, extension.Reason);
        extension.Advance(work, problem);
        return extension;
    }

    /// <summary>撤回 before anybody has answered. Refusals: <see cref="ExtensionRules"/>.</summary>
    public void Withdraw(CaseWork work, Problem problem, RectificationPlan plan)
    {
        ExtensionRules.Require(work, problem, plan, this, ExtensionAct.Withdraw);
        End(work, problem, RoundState.Withdrawn);
        Record(work, problem, HistoryAct.ExtensionWithdrawn);
    }

    /// <summary>
    /// 同意. At the last step the date moves: in a signed revision of the plan, in the problem, and in the open deadline.
    /// Refusals: <see cref="ExtensionRules"/>, opinion too long.
    /// </summary>
    /// <param name="work">The work.</param>
    /// <param name="opinion">Opinion, may be empty.</param>
    /// <param name="problem">The problem.</param>
    /// <param name="plan">Its filer's plan.</param>
    /// <param name="problems">The plan's problems, by id.</param>
    public void Approve(CaseWork work, string opinion, Problem problem, RectificationPlan plan, IReadOnlyDictionary<Guid, Problem> problems)
    {
        ExtensionRules.Require(work, problem, plan, this, ExtensionAct.Approve);
        var decision = SignOffRules.Approve(work, Round, opinion);
        problem.Touch();
        if (Advance(work, problem))
        {
            Record(work, problem, HistoryAct.ExtensionApproved, decision.Opinion, decision.HolderId);
            return;
        }

        Round.State = RoundState.Approved;
        Round.EndedAt = work.Now;
        plan.Extend(work, this, problems, decision);
        problem.Extend(work, this);
        Record(work, problem, HistoryAct.ExtensionGranted, decision.Opinion, decision.HolderId);
    }

    /// <summary>不同意 with a reason: ends it, the date stays. Refusals: <see cref="ExtensionRules"/>, reason.</summary>
    public void Decline(CaseWork work, string reason, Problem problem, RectificationPlan plan)
    {
        ExtensionRules.Require(work, problem, plan, this, ExtensionAct.Decline);
        var words = Problem.RequireReason(reason);
        var step = Round.CurrentStep!;
        var decision = SignOffRules.Decide(work, Round, SignOffAnswer.Decline, words);
        step.State = StepState.Declined;
        End(work, problem, RoundState.Declined);
        Record(work, problem, HistoryAct.ExtensionDeclined, words, decision.HolderId);
    }

    /// <summary>What it was asked for is done: nobody needs to sign it any more.</summary>
    internal void Lapse(CaseWork work, Problem problem)
    {
        End(work, problem, RoundState.Withdrawn);
        Record(work, problem, HistoryAct.ExtensionLapsed);
    }

    /// <summary>The signer's post has changed hands: hands the step, and the reading of a personal list, to whom it has fallen to.</summary>
    internal void Reroute(CaseWork work, Problem problem)
    {
        if (SignOffRules.CurrentSigner(Round, work.Routing)?.Stop.Holder is not { } signer)
        {
            return;
        }

        work.HandOver(Deadlines.DeadlineKind.SignOffStep, Round.CurrentStep!.Id, signer);
        if (problem.PersonId is not null)
        {
            work.Grant(problem.ListId, signer);
        }
    }

    private bool Advance(CaseWork work, Problem problem) =>
        SignOffRules.Advance(work, Round, CaseKind.Problem, problem.Id, problem, problem.PersonId is null ? null : problem.ListId);

    private void End(CaseWork work, Problem problem, RoundState state)
    {
        if (Round.CurrentStep is { } step)
        {
            work.Void(Deadlines.DeadlineKind.SignOffStep, step.Id);
        }

        Round.State = state;
        Round.EndedAt = work.Now;
        problem.Touch();
    }

    private void Record(CaseWork work, Problem problem, HistoryAct act, string? words = null, Guid? actedAs = null) =>
        work.Record(CaseKind.Problem, problem.Id, act, words, Facts(problem), actedAs);

    internal Dictionary<string, string?> Facts(Problem problem)
    {
        var facts = new Dictionary<string, string?>
        {
            ["extended"] = (MeasureId is null ? problem.CompletionKind : Deadlines.DeadlineKind.Measure).ToString(),
            ["before"] = Text(OldDueOn),
            ["after"] = Text(NewDueOn),
        };
        if (problem.Measures.FirstOrDefault(m => m.Id == MeasureId) is { } measure)
        {
            facts["measure"] = measure.Order.ToString(CultureInfo.InvariantCulture);
        }

        return facts;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
