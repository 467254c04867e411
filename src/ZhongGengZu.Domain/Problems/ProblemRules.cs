using ZhongGengZu.Domain.SignOff;

namespace ZhongGengZu.Domain.Problems;

/// <summary>What can be done to a problem.</summary>
public enum ProblemAct
{
    /// <summary>Change its text.</summary>
    Edit,

    /// <summary>Discard a draft.</summary>
    Discard,

    /// <summary>File singly.</summary>
    File,

    /// <summary>Take a filed one off.</summary>
    Withdraw,

    /// <summary>Accept.</summary>
    Accept,

    /// <summary>Return to the filer.</summary>
    Return,

    /// <summary>Strike an accepted one out.</summary>
    StrikeOut,

    /// <summary>Report progress.</summary>
    Report,

    /// <summary>申请销号.</summary>
    Claim,

    /// <summary>复核: close or refuse.</summary>
    Verify,

    /// <summary>Reopen.</summary>
    Reopen,
}

/// <summary>Transition table and authority of a problem; the acts and the page's buttons ask the same.</summary>
public static class ProblemRules
{
    private static readonly Dictionary<ProblemAct, ProblemState[]> From = new()
    {
        [ProblemAct.Edit] = [ProblemState.Draft],
        [ProblemAct.Discard] = [ProblemState.Draft],
        [ProblemAct.File] = [ProblemState.Draft],
        [ProblemAct.Withdraw] = [ProblemState.Filed],
        [ProblemAct.Accept] = [ProblemState.Filed],
        [ProblemAct.Return] = [ProblemState.Filed, ProblemState.Accepted],
        [ProblemAct.StrikeOut] = [ProblemState.Accepted],
        [ProblemAct.Report] = [ProblemState.Rectifying],
        [ProblemAct.Claim] = [ProblemState.Rectifying],
        [ProblemAct.Verify] = [ProblemState.Claimed],
        [ProblemAct.Reopen] = [ProblemState.Closed],
    };

    /// <summary>
    /// Null = may, else <see cref="RefusalCode.WrongState"/>, <see cref="RefusalCode.SelfVerification"/>, <see cref="RefusalCode.FoundByInspection"/>
    /// or <see cref="RefusalCode.NotEntitled"/>.
    /// </summary>
    public static RefusalCode? Check(CaseWork work, Problem problem, ProblemAct act)
    {
        var withItsList = problem is { State: ProblemState.Filed, FiledSingly: false } && act is ProblemAct.Accept or ProblemAct.Return;
        if (!From[act].Contains(problem.State) || withItsList)
        {
            return RefusalCode.WrongState;
        }

        if (work.Actor.PersonId is not { } person)
        {
            return RefusalCode.NotEntitled;
        }

        var routing = work.Routing;
        var may = act switch
        {
            ProblemAct.Edit or ProblemAct.Discard or ProblemAct.File or ProblemAct.Withdraw => routing.FilesFor(person, problem),
            ProblemAct.Return or ProblemAct.StrikeOut when problem.InspectionId is not null => act == ProblemAct.StrikeOut && routing.IsOfOffice(person) && !routing.Directory.HoldsPostIn(person, problem.UnitId, work.Today),
            ProblemAct.Accept or ProblemAct.Return or ProblemAct.StrikeOut => AcceptorOf(work, problem)?.PersonIds.Contains(person) == true,
            ProblemAct.Report => problem.Measures.Any(m => MayReport(work, problem, m)),
            ProblemAct.Claim => person == problem.ResponsiblePersonId || (problem.PersonId is null && routing.IsHeadOf(person, problem)),
            ProblemAct.Verify => VerifierOf(work, problem)?.PersonIds.Contains(person) == true,
            _ => VerifierOf(work, problem)?.PersonIds.Contains(person) == true || routing.IsOfOffice(person),
        };
        if (may)
        {
            return null;
        }

        if (problem.InspectionId is not null && act is ProblemAct.Return or ProblemAct.StrikeOut && AcceptorOf(work, problem)?.PersonIds.Contains(person) == true)
        {
            return RefusalCode.FoundByInspection;
        }

        var barred = act == ProblemAct.Verify
            && StopsOfVerifier(work, problem).Any(s => routing.HoldersOf(s.Holder).Contains(person) && IsBarred(work, problem, s, person));
        return barred ? RefusalCode.SelfVerification : RefusalCode.NotEntitled;
    }

    /// <summary>Whether the actor may report on this measure: its owner, or the 责任人.</summary>
    public static bool MayReport(CaseWork work, Problem problem, MeasureTask measure) =>
        work.Actor.PersonId is { } person
        && (person == measure.OwnerPersonId || person == problem.ResponsiblePersonId);

    /// <summary>
    /// Who answers a problem filed singly, and may return or strike out an accepted one: the acceptor of its list;
    /// for 书记, whose list nobody accepts, whoever verifies. Null when nobody is left.
    /// </summary>
    public static ResolvedStop? AcceptorOf(CaseWork work, Problem problem) =>
        work.Routing.AcceptedOnFiling(problem) ? VerifierOf(work, problem) : work.Routing.AcceptorOf(problem);

    /// <summary>
    /// Who verifies today: by the routing table and its fallbacks; neither a doer, nor the claimant, nor holder of a post
    /// in the 主办 unit unless the table names that post. Null when nobody is left.
    /// </summary>
    /// <param name="work">The work.</param>
    /// <param name="problem">The problem.</param>
    /// <param name="claimant">Who is about to claim, null = who has claimed.</param>
    public static ResolvedStop? VerifierOf(CaseWork work, Problem problem, Guid? claimant = null) =>
        work.Routing.Resolve(StopsOfVerifier(work, problem), (stop, person) => person == claimant || IsBarred(work, problem, stop, person));

    /// <summary>
    /// Whether a claim must show a document number or a file: the source demands it (S0: 巡视巡察), or a 督办单 is about it. 立行立改 never (ours).
    /// </summary>
    public static bool DemandsEvidence(CaseWork work, Problem problem) =>
        problem.NeedsLine && (problem.UnderNotice || work.Definition.Source(problem.Content.SourceCode) is { RequiresEvidence: true });

    /// <summary>
    /// Null = the actor may answer the open 回头看: whoever verifies, or the office; <see cref="RefusalCode.WrongState"/>,
    /// <see cref="RefusalCode.NotEntitled"/> or <see cref="RefusalCode.SelfVerification"/> otherwise.
    /// </summary>
    public static RefusalCode? CheckFollowUp(CaseWork work, Problem problem)
    {
        if (problem.State != ProblemState.Closed || problem.FollowUpOpenedAt is null)
        {
            return RefusalCode.WrongState;
        }

        return work.Actor.PersonId is { } person && VerifierOf(work, problem)?.PersonIds.Contains(person) == true ? null : CheckOffice(work, problem);
    }

    /// <summary>
    /// Null = the actor may look again at what others have done as one of the 督查考核办: neither a doer nor of the 主办 unit
    /// (<see cref="RefusalCode.SelfVerification"/>); <see cref="RefusalCode.NotEntitled"/> for anybody else.
    /// </summary>
    public static RefusalCode? CheckOffice(CaseWork work, Problem problem)
    {
        if (work.Actor.PersonId is not { } person || !work.Routing.IsOfOffice(person))
        {
            return RefusalCode.NotEntitled;
        }

        return IsDoer(problem, person) || work.Routing.Directory.HoldsPostIn(person, problem.UnitId, work.Today) ? RefusalCode.SelfVerification : null;
    }

    /// <summary>Who holds an open 回头看: whoever verifies today; with nobody left, the post that the table names.</summary>
    public static Holder FollowUpHolderOf(CaseWork work, Problem problem) =>
        VerifierOf(work, problem)?.Stop.Holder ?? StopsOfVerifier(work, problem).FirstOrDefault()?.Holder ?? Holder.OfOffice(work.Campaign.OfficeUnitId!.Value);

    internal static void Require(CaseWork work, Problem problem, ProblemAct act)
    {
        if (Check(work, problem, act) is { } code)
        {
            throw new Refusal(code);
        }
    }

    private static IReadOnlyList<RouteStop> StopsOfVerifier(CaseWork work, Problem problem) =>
        work.Routing.StopsOf(work.Routing.RuleOf(problem).Verifier, problem.UnitId);

    private static bool IsBarred(CaseWork work, Problem problem, RouteStop stop, Guid person) =>
        IsDoer(problem, person)
        || (!IsPostOfUnit(work, problem, stop) && work.Routing.Directory.HoldsPostIn(person, problem.UnitId, work.Today));

    private static bool IsDoer(Problem problem, Guid person) =>
        person == problem.PersonId || person == problem.ResponsiblePersonId || person == problem.ClaimedByPersonId
        || problem.Measures.Any(m => m.OwnerPersonId == person);

    private static bool IsPostOfUnit(CaseWork work, Problem problem, RouteStop stop) =>
        stop.Kind == HolderKind.Post && work.Routing.Directory.Post(stop.Id)?.UnitId == problem.UnitId;
}
