using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Domain.Problems;

/// <content>The 主办: a filing unit has it of what it files, and only the 督查考核办 changes it.</content>
public sealed partial class Problem
{
    /// <summary>
    /// Null = its 主办 can be changed at all: a unit's item that is accepted and whose line nobody has signed. A personal item is its
    /// person's (<see cref="RefusalCode.PersonalItem"/>); a signed line binds the unit that signed it (<see cref="RefusalCode.LeadSettled"/>);
    /// before acceptance its head returns or withdraws it (<see cref="RefusalCode.WrongState"/>).
    /// </summary>
    public RefusalCode? CheckMove() => this switch
    {
        { PersonId: not null } => RefusalCode.PersonalItem,
        { State: ProblemState.Accepted } => null,
        { State: ProblemState.Rectifying or ProblemState.Claimed or ProblemState.Closed } => RefusalCode.LeadSettled,
        _ => RefusalCode.WrongState,
    };

    /// <summary>
    /// Hands the 主办 to another unit: list, class and path are that unit's from now on, the old plan gives up the line and the new one takes
    /// the problem up. 编号 and history stay. Who had been thought of as 责任人 was of the old unit and is forgotten.
    /// </summary>
    internal RectificationPlan? MoveTo(CaseWork work, UnitPapers from, UnitPapers to, bool keepAssisting)
    {
        if (CheckMove() is { } refused)
        {
            throw new Refusal(refused);
        }

        // What the office has found is not the office's own to settle.
        var ofOffice = InspectionId is not null && to.List.UnitId == work.Campaign.OfficeUnitId;
        if (to.List.UnitId == UnitId || ofOffice || to.List.PersonId is not null || to.List.CampaignId != CampaignId)
        {
            throw new Refusal(RefusalCode.UnknownChoice, "ToUnitId");
        }

        from.Plan?.GiveUp(work, Id);
        var (oldUnit, oldPath) = (UnitId, UnitPath);
        (ListId, UnitId, UnitPath, FilerCode) = (to.List.Id, to.List.UnitId, to.List.UnitPath, to.List.FilerCode);
        _assisting.RemoveAll(a => a.UnitId == UnitId);
        if (keepAssisting && !_assisting.Exists(a => a.UnitId == oldUnit))
        {
            _assisting.Add(new AssistingUnit { ProblemId = Id, UnitId = oldUnit, UnitPath = oldPath });
        }

        if (Content.ResponsiblePersonId is not null)
        {
            Revise(work, Content with { ResponsiblePersonId = null });
        }

        to.List.TakeAccepted(this);
        Version++;
        return RectificationPlan.TakeUp(work, to.Plan, [this]);
    }
}
