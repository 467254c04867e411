using ZhongGengZu.Domain.SignOff;

namespace ZhongGengZu.Domain.RectificationPlans;

/// <summary>What can be done to a plan, beside the decisions of its round (<see cref="SignOffRules"/>).</summary>
public enum PlanAct
{
    /// <summary>Write lines.</summary>
    Edit,

    /// <summary>送签.</summary>
    Submit,

    /// <summary>撤回.</summary>
    Withdraw,

    /// <summary>Begin an amendment.</summary>
    Amend,

    /// <summary>Drop an amendment begun by hand that has been on no desk.</summary>
    DropAmendment,

    /// <summary>党工委会议备案.</summary>
    PutOnRecord,
}

/// <summary>Transition table and authority of a plan; the acts and the page's buttons ask the same.</summary>
public static class PlanRules
{
    /// <summary>
    /// Null = may, else <see cref="RefusalCode.LockedInSignOff"/>, <see cref="RefusalCode.WrongState"/>,
    /// <see cref="RefusalCode.TooLateToWithdraw"/> or <see cref="RefusalCode.NotEntitled"/>.
    /// </summary>
    public static RefusalCode? Check(CaseWork work, RectificationPlan plan, PlanAct act)
    {
        var rule = work.Routing.RuleOf(plan);
        var inState = act switch
        {
            PlanAct.Edit => plan.State == RevisionState.Draft,
            PlanAct.Submit => plan.State == RevisionState.Draft && !rule.PutOnRecord,
            PlanAct.PutOnRecord => plan.State == RevisionState.Draft && rule.PutOnRecord,
            PlanAct.Withdraw => plan.State == RevisionState.InSignOff,
            PlanAct.DropAmendment => plan is { State: RevisionState.Draft, Signed: not null, HasNewLines: false, Latest.SubmittedAt: null },
            _ => plan.State == RevisionState.Signed,
        };
        if (!inState)
        {
            return plan.State == RevisionState.InSignOff ? RefusalCode.LockedInSignOff : RefusalCode.WrongState;
        }

        if (work.Actor.PersonId is not { } person)
        {
            return RefusalCode.NotEntitled;
        }

        var may = act == PlanAct.PutOnRecord ? work.Routing.IsOfOffice(person) : work.Routing.FilesFor(person, plan);
        if (!may)
        {
            return RefusalCode.NotEntitled;
        }

        return act == PlanAct.Withdraw && plan.OpenRound!.Decisions.Count > 0 ? RefusalCode.TooLateToWithdraw : null;
    }

    internal static void Require(CaseWork work, RectificationPlan plan, PlanAct act)
    {
        if (Check(work, plan, act) is { } code)
        {
            throw new Refusal(code);
        }
    }
}
