using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.RectificationPlans;

namespace ZhongGengZu.Domain.Problems;

/// <summary>What a 回头看 finds.</summary>
public enum FollowUpResult
{
    /// <summary>未反弹.</summary>
    Held,

    /// <summary>反弹: it is put right again.</summary>
    Recurred,
}

/// <content>回头看: so many days after closure somebody looks again.</content>
public sealed partial class Problem
{
    /// <summary>The day the 回头看 opens by itself, Shanghai; null when none lies ahead.</summary>
    public DateOnly? FollowUpOn { get; private set; }

    /// <summary>It has opened and waits for an answer since, UTC; null when none is open.</summary>
    public DateTime? FollowUpOpenedAt { get; private set; }

    /// <summary>
    /// Opens the 回头看 whose day has come: a deadline of whoever verifies today. The recurring work calls it; what has been opened
    /// once is not opened again, so any number of nodes may. Refusals: <see cref="RefusalCode.WrongState"/>.
    /// </summary>
    public void OpenFollowUp(CaseWork work)
    {
        if (State != ProblemState.Closed || FollowUpOn is not { } day || day > work.Today)
        {
            throw new Refusal(RefusalCode.WrongState);
        }

        FollowUpOn = null;
        FollowUpOpenedAt = work.Now;
        Version++;
        var holder = ProblemRules.FollowUpHolderOf(work, this);
        work.Open(Deadline.InWorkingDays(DeadlineKind.FollowUp, Id, CaseKind.Problem, Id, this, holder, work, work.Definition.Deadlines.FollowUpDays, Id, PersonId is null ? null : ListId));
        if (PersonId is not null)
        {
            work.Grant(ListId, holder);
        }

        work.Record(CaseKind.Problem, Id, HistoryAct.FollowUpOpened);
    }

    /// <summary>
    /// Answers the 回头看; 反弹 reopens the problem, same history, another round.
    /// Refusals: <see cref="ProblemRules.CheckFollowUp"/>, <see cref="RefusalCode.Required"/> and <see cref="RefusalCode.TooLong"/> (Words).
    /// </summary>
    /// <returns>The filer's plan, begun or grown by a former 立行立改 that came back.</returns>
    public RectificationPlan? AnswerFollowUp(CaseWork work, FollowUpResult result, string? words, RectificationPlan? plan)
    {
        if (ProblemRules.CheckFollowUp(work, this) is { } refused)
        {
            throw new Refusal(refused);
        }

        RequireText(words, "Words", ReasonLength);
        var said = words!.Trim();
        FollowUpOpenedAt = null;
        Version++;
        work.Meet(DeadlineKind.FollowUp, Id);
        work.Record(CaseKind.Problem, Id, result == FollowUpResult.Held ? HistoryAct.FollowUpHeld : HistoryAct.FollowUpRecurred, said, actedAs: ProblemRules.FollowUpHolderOf(work, this).Id);
        return result == FollowUpResult.Held ? plan : TakeUpAgain(work, said, plan);
    }

    /// <summary>Plans the 回头看 of a closure by the campaign's days; 立行立改 only where the campaign says so.</summary>
    private void PlanFollowUp(CaseWork work)
    {
        var days = work.Definition.Deadlines;
        FollowUpOn = days.FollowUpAfterDays > 0 && (NeedsLine || days.FollowUpOnTheSpot) ? work.Today.AddDays(days.FollowUpAfterDays) : null;
    }

    /// <summary>The closure it belongs to is no more.</summary>
    private void EndFollowUp(CaseWork work)
    {
        FollowUpOn = null;
        if (FollowUpOpenedAt is not null)
        {
            FollowUpOpenedAt = null;
            work.Void(DeadlineKind.FollowUp, Id);
        }
    }
}
