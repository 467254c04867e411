using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Domain.Submissions;

/// <summary>What can be done to a submission.</summary>
public enum SubmissionAct
{
    /// <summary>Write the summary.</summary>
    Write,

    /// <summary>报送.</summary>
    Send,

    /// <summary>零报告 without a word, of a recurring deliverable.</summary>
    SendNil,

    /// <summary>撤回.</summary>
    Withdraw,

    /// <summary>接收.</summary>
    Receive,

    /// <summary>退回.</summary>
    Return,

    /// <summary>补报.</summary>
    Supplement,
}

/// <summary>Transition table and authority of a submission; the acts and the page's buttons ask the same.</summary>
public static class SubmissionRules
{
    /// <summary>Null = may, else <see cref="RefusalCode.WrongState"/> or <see cref="RefusalCode.NotEntitled"/>.</summary>
    public static RefusalCode? Check(CaseWork work, Submission submission, SubmissionAct act)
    {
        var inState = act switch
        {
            SubmissionAct.Write or SubmissionAct.Send => submission.State is SubmissionState.Draft or SubmissionState.Returned,
            SubmissionAct.SendNil => submission.State is SubmissionState.Draft or SubmissionState.Returned && work.Definition.Deliverable(submission.DeliverableCode).TakesNil,
            SubmissionAct.Supplement => submission.State == SubmissionState.Received && work.Definition.Deliverable(submission.DeliverableCode).Parts.Contains(DeliverablePart.ProblemList),
            _ => submission.State == SubmissionState.Sent,
        };
        if (!inState)
        {
            return RefusalCode.WrongState;
        }

        var may = work.Actor.PersonId is { } person && act switch
        {
            SubmissionAct.Write => work.Routing.FilesFor(person, submission),
            SubmissionAct.Receive or SubmissionAct.Return => work.Routing.ReceiverOf(submission)?.PersonIds.Contains(person) == true,
            _ => work.Routing.IsHeadOf(person, submission),
        };
        return may ? null : RefusalCode.NotEntitled;
    }

    internal static void Require(CaseWork work, Submission submission, SubmissionAct act)
    {
        if (Check(work, submission, act) is { } code)
        {
            throw new Refusal(code);
        }
    }
}
