using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;

namespace ZhongGengZu.Domain.Supervision;

/// <summary>State of a request; docs/flows/reassignment.md.</summary>
public enum ReassignmentState
{
    /// <summary>等督查考核办认定.</summary>
    Open,

    /// <summary>改由别的单位主办.</summary>
    Moved,

    /// <summary>仍由原单位主办.</summary>
    Stays,

    /// <summary>已撤回.</summary>
    Withdrawn,
}

/// <summary>One side of a move: a unit's list and, if there is one, its plan.</summary>
/// <param name="List">The unit's own list.</param>
/// <param name="Plan">Its plan.</param>
public sealed record UnitPapers(ProblemList List, RectificationPlan? Plan);

/// <summary>
/// A 主办 or 协办 unit asks the 督查考核办 to settle who has the 主办 of an item; only the office changes it. S0 is silent on both (ours);
/// the word of the trade for what it ends is 踢皮球.
/// </summary>
public sealed class ReassignmentRequest
{
    /// <summary>Longest reason and decision.</summary>
    public const int ReasonLength = 500;

    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Campaign.</summary>
    public required Guid CampaignId { get; init; }

    /// <summary>The problem.</summary>
    public required Guid ProblemId { get; init; }

    /// <summary>Who had the 主办 when it was asked.</summary>
    public required Guid LeadUnitId { get; init; }

    /// <summary>The unit that asks.</summary>
    public required Guid AskedByUnitId { get; init; }

    /// <summary>The unit that it names; null = only that it is not its own.</summary>
    public Guid? ToUnitId { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Since when nobody has settled it, UTC: the first request about the problem.</summary>
    public required DateTime ContestedSince { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime AskedAt { get; init; }

    /// <summary>Who.</summary>
    public required Guid AskedByPersonId { get; init; }

    /// <summary>Name as it was.</summary>
    public required string AskedByName { get; init; }

    /// <summary>State.</summary>
    public ReassignmentState State { get; private set; }

    /// <summary>The unit that has the 主办 by the decision, null before.</summary>
    public Guid? DecidedUnitId { get; private set; }

    /// <summary>What the office wrote.</summary>
    public string? Decision { get; private set; }

    /// <summary>When it was decided or withdrawn, UTC.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>Who decided or withdrew it, as the name was.</summary>
    public string? EndedByName { get; private set; }

    /// <summary>Raised by every change.</summary>
    public long Version { get; set; }

    /// <summary>
    /// The unit on whose behalf the actor may ask: the 主办's or a 协办's 经办人 or head. Refusals: <see cref="RefusalCode.PersonalItem"/>,
    /// <see cref="RefusalCode.WrongState"/> before acceptance, <see cref="RefusalCode.LeadSettled"/> once the line is signed,
    /// <see cref="RefusalCode.RequestOpen"/>, <see cref="RefusalCode.NotEntitled"/>.
    /// </summary>
    /// <param name="work">The work.</param>
    /// <param name="problem">The problem.</param>
    /// <param name="before">The newest request about it, null for none.</param>
    /// <param name="unit">The unit, null when refused.</param>
    public static RefusalCode? CheckAsk(CaseWork work, Problem problem, ReassignmentRequest? before, out OrgUnit? unit)
    {
        unit = null;
        if (problem.CheckMove() is { } refused)
        {
            return refused;
        }

        if (before is { State: ReassignmentState.Open })
        {
            return RefusalCode.RequestOpen;
        }

        if (work.Actor.PersonId is not { } person)
        {
            return RefusalCode.NotEntitled;
        }

        var directory = work.Routing.Directory;
        unit = problem.Assisting.Select(a => a.UnitId).Prepend(problem.UnitId).Select(directory.Unit).OfType<OrgUnit>().FirstOrDefault(u => work.Routing.ActsForUnit(person, u));
        return unit is null ? RefusalCode.NotEntitled : null;
    }

    /// <summary>Asks. Refusals: <see cref="CheckAsk"/>; fields Reason, ToUnitId (a filing unit of the campaign other than the 主办).</summary>
    public static ReassignmentRequest Ask(CaseWork work, Problem problem, ReassignmentRequest? before, Guid? toUnitId, string? reason)
    {
        if (CheckAsk(work, problem, before, out var unit) is { } refused)
        {
            throw new Refusal(refused);
        }

        var fields = new FieldChecks();
        fields.Refuse(nameof(ToUnitId), RefusalCode.UnknownChoice, toUnitId is { } named && (named == problem.UnitId || !CanLead(work, named)));
        fields.Text(nameof(Reason), reason, ReasonLength);
        fields.Throw();
        var office = work.Campaign.OfficeUnitId!.Value;
        problem.Touch();
        work.Open(Deadline.InWorkingDays(DeadlineKind.Reassignment, problem.Id, CaseKind.Problem, problem.Id, problem, Holder.OfOffice(office), work, work.Definition.Deadlines.ReassignmentDays, problem.Id));
        work.Record(CaseKind.Problem, problem.Id, HistoryAct.ReassignmentAsked, reason!.Trim(), Named(work, unit!.Id, toUnitId));
        return new ReassignmentRequest
        {
            CampaignId = problem.CampaignId,
            ProblemId = problem.Id,
            LeadUnitId = problem.UnitId,
            AskedByUnitId = unit.Id,
            ToUnitId = toUnitId,
            Reason = reason.Trim(),
            ContestedSince = before?.ContestedSince ?? work.Now,
            AskedAt = work.Now,
            AskedByPersonId = work.PersonId,
            AskedByName = work.Actor.Name,
        };
    }

    /// <summary>Null = the actor may take it back: 经办人 or head of the unit that asked, while it is open.</summary>
    public RefusalCode? CheckWithdraw(CaseWork work) =>
        State != ReassignmentState.Open ? RefusalCode.WrongState
        : work.Actor.PersonId is { } person && work.Routing.Directory.Unit(AskedByUnitId) is { } unit && work.Routing.ActsForUnit(person, unit) ? null
        : RefusalCode.NotEntitled;

    /// <summary>Takes it back. Refusals: <see cref="CheckWithdraw"/>.</summary>
    public void Withdraw(CaseWork work, Problem problem)
    {
        Require(CheckWithdraw(work));
        End(work, problem, ReassignmentState.Withdrawn, DeadlineChangeKind.Void);
        work.Record(CaseKind.Problem, problem.Id, HistoryAct.ReassignmentWithdrawn);
    }

    /// <summary>Null = the actor may decide: the campaign's 督查考核办, while it is open.</summary>
    public RefusalCode? CheckDecide(CaseWork work) =>
        State != ReassignmentState.Open ? RefusalCode.WrongState
        : work.Actor.PersonId is { } person && work.Routing.IsOfOffice(person) ? null
        : RefusalCode.NotEntitled;

    /// <summary>The 主办 stays where it is. Refusals: <see cref="CheckDecide"/>; Decision.</summary>
    public void Keep(CaseWork work, Problem problem, string? decision)
    {
        Require(CheckDecide(work));
        var words = Words(decision);
        Decision = words;
        DecidedUnitId = problem.UnitId;
        End(work, problem, ReassignmentState.Stays, DeadlineChangeKind.Meet);
        work.Record(CaseKind.Problem, problem.Id, HistoryAct.LeadKept, words, Named(work, null, problem.UnitId), work.Campaign.OfficeUnitId);
    }

    /// <summary>
    /// Another unit has the 主办 from now on. Refusals: <see cref="CheckDecide"/>; Decision; <see cref="Problem.CheckMove"/>;
    /// <see cref="RefusalCode.LineHeld"/> while a round is open on its line; <see cref="RefusalCode.UnknownChoice"/> for the unit that has it already.
    /// </summary>
    /// <param name="work">The work.</param>
    /// <param name="problem">The problem.</param>
    /// <param name="from">The 主办's list and plan.</param>
    /// <param name="to">The new one's.</param>
    /// <param name="keepAssisting">The unit that had it stays as 协办.</param>
    /// <param name="decision">Why.</param>
    /// <returns>The new 主办's plan, begun or grown.</returns>
    public RectificationPlan? Move(CaseWork work, Problem problem, UnitPapers from, UnitPapers to, bool keepAssisting, string? decision)
    {
        Require(CheckDecide(work));
        var words = Words(decision);
        var grown = problem.MoveTo(work, from, to, keepAssisting);
        Decision = words;
        DecidedUnitId = problem.UnitId;
        End(work, problem, ReassignmentState.Moved, DeadlineChangeKind.Meet);
        work.Record(CaseKind.Problem, problem.Id, HistoryAct.LeadMoved, words, Named(work, LeadUnitId, problem.UnitId), work.Campaign.OfficeUnitId);
        return grown;
    }

    /// <summary>Whether a unit can have the 主办 of anything in the campaign: it files in it.</summary>
    public static bool CanLead(CaseWork work, Guid unitId) =>
        work.Routing.Directory.Unit(unitId) is { } unit && work.Definition.Scope.UnitKinds.Contains(unit.Kind) && work.Routing.ClassOfUnit(unit) is not null;

    private static string Words(string? decision)
    {
        var fields = new FieldChecks();
        fields.Text(nameof(Decision), decision, ReasonLength);
        fields.Throw();
        return decision!.Trim();
    }

    private static void Require(RefusalCode? refused)
    {
        if (refused is { } code)
        {
            throw new Refusal(code);
        }
    }

    private static Dictionary<string, string?> Named(CaseWork work, Guid? from, Guid? to) => new()
    {
        ["fromUnit"] = from is { } a ? work.Routing.Directory.Unit(a)?.Name : null,
        ["toUnit"] = to is { } b ? work.Routing.Directory.Unit(b)?.Name : null,
    };

    private void End(CaseWork work, Problem problem, ReassignmentState state, DeadlineChangeKind deadline)
    {
        State = state;
        EndedAt = work.Now;
        EndedByName = work.Actor.Name;
        Version++;
        problem.Touch();
        if (deadline == DeadlineChangeKind.Meet)
        {
            work.Meet(DeadlineKind.Reassignment, problem.Id);
        }
        else
        {
            work.Void(DeadlineKind.Reassignment, problem.Id);
        }
    }
}
