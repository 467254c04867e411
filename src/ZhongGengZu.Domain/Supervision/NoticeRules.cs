namespace ZhongGengZu.Domain.Supervision;

/// <summary>What can be done to a 督办文书.</summary>
public enum NoticeAct
{
    /// <summary>签收.</summary>
    Receive,

    /// <summary>答复.</summary>
    Reply,

    /// <summary>退回 the answer.</summary>
    Return,

    /// <summary>办结.</summary>
    Close,

    /// <summary>Write the record of a 约谈.</summary>
    RecordTalk,

    /// <summary>撤回.</summary>
    Withdraw,
}

/// <summary>Transition table and authority of a 督办文书; the acts and the page's buttons ask the same.</summary>
public static class NoticeRules
{
    /// <summary>
    /// Null = may, else <see cref="RefusalCode.WrongState"/>, <see cref="RefusalCode.TooLateToWithdraw"/>, <see cref="RefusalCode.SelfVerification"/>
    /// (the one who answered closes nothing) or <see cref="RefusalCode.NotEntitled"/>.
    /// </summary>
    public static RefusalCode? Check(CaseWork work, SupervisionNotice notice, NoticeAct act)
    {
        var isTalk = notice.Kind == NoticeKind.Talk;
        var inState = act switch
        {
            NoticeAct.Receive or NoticeAct.Withdraw => notice.State == NoticeState.Issued,
            NoticeAct.Reply => !isTalk && notice.State == NoticeState.Received,
            NoticeAct.RecordTalk => isTalk && notice.State is NoticeState.Issued or NoticeState.Received && notice.MeetsAt <= work.Now,
            _ => notice.State == NoticeState.Answered,
        };
        if (!inState)
        {
            return act == NoticeAct.Withdraw && notice.State != NoticeState.Withdrawn ? RefusalCode.TooLateToWithdraw : RefusalCode.WrongState;
        }

        var ofUnit = act is NoticeAct.Receive or NoticeAct.Reply;
        if (ofUnit ? work.Actor.PersonId is not { } person || !work.Routing.FilesFor(person, notice) : !IsOffice(work))
        {
            return RefusalCode.NotEntitled;
        }

        return act is NoticeAct.Close or NoticeAct.Return && notice.AnsweredByPersonId == work.Actor.PersonId ? RefusalCode.SelfVerification : null;
    }

    /// <summary>Whether the actor is of the campaign's 督查考核办 today.</summary>
    public static bool IsOffice(CaseWork work) => work.Campaign.OfficeUnitId is { } office && work.Actor.Offices.Contains(office);

    internal static void Require(CaseWork work, SupervisionNotice notice, NoticeAct act)
    {
        if (Check(work, notice, act) is { } code)
        {
            throw new Refusal(code);
        }
    }
}
