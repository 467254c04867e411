using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.RectificationPlans;

namespace ZhongGengZu.Domain.SignOff;

/// <summary>
/// 逐级负责制: opens rounds and takes decisions. <see cref="Check"/> is pure; the acts and the page's buttons both ask it.
/// Source: S0 “整改方案实行逐级负责制…审核签字”.
/// </summary>
public static class SignOffRules
{
    /// <summary>Who may sign the current step today, or null when the round is over or nobody is left.</summary>
    public static ResolvedStop? CurrentSigner(SignOffRound round, Routing routing) =>
        round.CurrentStep is { } step ? routing.Resolve(step.Stops, (_, p) => round.IsBarred(p, step)) : null;

    /// <summary>
    /// The 代签 by which a person may answer the current step: the signer's post is delegated to him, and neither he nor the holder is barred.
    /// Null for the signer himself and for everybody else.
    /// </summary>
    public static Delegation? DelegationFor(Guid personId, SignOffRound round, Routing routing) =>
        Delegates(round, routing).FirstOrDefault(d => d.DelegatePersonId == personId);

    /// <summary>Every 代签 by which the current step may be answered today.</summary>
    public static IReadOnlyList<Delegation> Delegates(SignOffRound round, Routing routing) =>
        CurrentSigner(round, routing) is not { Stop.Kind: HolderKind.Post } signer
            ? []
            : [.. routing.Directory.DelegationsOf(signer.Stop.Id, routing.Today)
                .Where(d => signer.PersonIds.Contains(d.HolderPersonId) && !signer.PersonIds.Contains(d.DelegatePersonId) && !round.IsBarred(d.DelegatePersonId, round.CurrentStep!))];

    /// <summary>
    /// Whether a person may give an answer now, in his own right or by 代签. Null = yes, else
    /// <see cref="RefusalCode.AlreadyDecided"/>, <see cref="RefusalCode.SelfSigning"/> or <see cref="RefusalCode.NotEntitled"/>.
    /// </summary>
    public static RefusalCode? Check(Guid? personId, SignOffRound round, Routing routing)
    {
        if (round.CurrentStep is not { } step)
        {
            return RefusalCode.AlreadyDecided;
        }

        if (personId is not { } person)
        {
            return RefusalCode.NotEntitled;
        }

        if (CurrentSigner(round, routing)?.PersonIds.Contains(person) == true || DelegationFor(person, round, routing) is not null)
        {
            return null;
        }

        var wouldSign = step.Stops.Any(s => routing.HoldersOf(s.Holder).Contains(person)
            || (s.Kind == HolderKind.Post && routing.Directory.DelegationsOf(s.Id, routing.Today).Any(d => d.DelegatePersonId == person)));
        return wouldSign && round.IsBarred(person, step) ? RefusalCode.SelfSigning : RefusalCode.NotEntitled;
    }

    /// <summary>
    /// Opens a round. Approvals of the round before are carried over when its digest is the same; it then resumes
    /// at the step that returned it. Refusals: <see cref="RefusalCode.NoEligibleSigner"/> when a step has nobody left.
    /// </summary>
    internal static SignOffRound Open(CaseWork work, IFiled filed, RoundSubject subject, SignOffRound? before, int number)
    {
        var round = Draw(work, filed, subject, before, number);
        return Signers(round, work.Routing).All(s => s.Signer is not null) ? round : throw new Refusal(RefusalCode.NoEligibleSigner);
    }

    /// <summary>
    /// Who would sign, were the plan handed in now by the actor: step by step with what the approvals carried over leave to sign;
    /// no signer where nobody is left.
    /// </summary>
    public static IReadOnlyList<(SignOffStep Step, ResolvedStop? Signer)> Preview(CaseWork work, RectificationPlan plan, IReadOnlyList<FrozenLine> lines) =>
        Signers(Draw(work, plan, RoundSubject.Of(plan, lines), plan.Rounds.Count > 0 ? plan.Rounds[^1] : null, plan.Rounds.Count + 1), work.Routing);

    private static SignOffRound Draw(CaseWork work, IFiled filed, RoundSubject subject, SignOffRound? before, int number)
    {
        var round = new SignOffRound
        {
            PlanId = subject.PlanId,
            ExtensionId = subject.ExtensionId,
            RevisionId = subject.RevisionId,
            Number = number,
            Digest = subject.Digest,
            Paper = subject.Paper,
            SubmittedByPersonId = work.PersonId,
            SubmittedByName = work.Actor.Name,
            SubjectPersonId = filed.PersonId,
            SubmittedAt = work.Now,
        };
        var order = 0;
        foreach (var target in work.Routing.RuleOf(filed).Signers)
        {
            round.Add(new SignOffStep { RoundId = round.Id, Order = ++order, Target = target, Stops = work.Routing.StopsOf(target, filed.UnitId) });
        }

        if (before is { State: RoundState.Returned or RoundState.Withdrawn } && before.Digest == subject.Digest && before.RevisionId == subject.RevisionId)
        {
            CarryOver(round, before);
        }

        return round;
    }

    /// <summary>Who signs each step that is not signed yet, were everybody in post to stay.</summary>
    private static List<(SignOffStep Step, ResolvedStop? Signer)> Signers(SignOffRound round, Routing routing) =>
        [.. round.Steps.Where(s => s.State == StepState.Waiting)
            .Select(s => (s, routing.Resolve(s.Stops, (_, p) => round.IsBarred(p, s) || IsOnlyEarlierHope(round, s, p, routing))))];

    /// <summary>
    /// Before an approval is written: once this person has signed the current step, somebody must be left for the one that then waits.
    /// Refusals: <see cref="RefusalCode.NoEligibleSigner"/>.
    /// </summary>
    private static void RequireSignerAfter(SignOffRound round, Guid personId, Routing routing)
    {
        var holder = DelegationFor(personId, round, routing)?.HolderPersonId;
        if (round.NextStep is { } next && routing.Resolve(next.Stops, (_, p) => p == personId || p == holder || round.IsBarred(p, next)) is null)
        {
            throw new Refusal(RefusalCode.NoEligibleSigner);
        }
    }

    /// <summary>Moves the round to its first unsigned step. Returns false when every step is signed.</summary>
    internal static bool Advance(CaseWork work, SignOffRound round, CaseKind kind, Guid caseId, IFiled filed, Guid? listId)
    {
        var next = round.Steps.Where(s => s.State is StepState.Waiting or StepState.Returned or StepState.Current).MinBy(s => s.Order);
        if (next is null)
        {
            return false;
        }

        var signer = work.Routing.Resolve(next.Stops, (_, p) => round.IsBarred(p, next))
            ?? throw new Refusal(RefusalCode.NoEligibleSigner);
        next.State = StepState.Current;
        next.ArrivedAt = work.Now;
        work.Open(Deadlines.Deadline.InWorkingDays(
            Deadlines.DeadlineKind.SignOffStep, next.Id, kind, caseId, filed, signer.Stop.Holder, work, work.Definition.Deadlines.SignOffStepDays, listId: listId));
        if (listId is { } list)
        {
            work.Grant(list, signer.Stop.Holder);
        }

        return true;
    }

    /// <summary>Writes the decision down. Refusals: opinion too long.</summary>
    internal static Decision Decide(CaseWork work, SignOffRound round, SignOffAnswer answer, string opinion, int? toStep = null, IReadOnlyList<Guid>? marked = null)
    {
        if (opinion.Length > Decision.OpinionLength)
        {
            throw new Refusal(RefusalCode.TooLong, "Opinion", Decision.OpinionLength);
        }

        var step = round.CurrentStep!;
        var stop = CurrentSigner(round, work.Routing)!.Stop;
        var post = work.Actor.PostFor(stop.Id);
        var holder = DelegationFor(work.PersonId, round, work.Routing)?.HolderPersonId;
        var decision = new Decision
        {
            RoundId = round.Id,
            StepOrder = step.Order,
            Answer = answer,
            Opinion = opinion,
            Digest = round.Digest,
            PersonId = work.PersonId,
            PersonName = work.Actor.Name,
            OnBehalfOfPersonId = holder,
            OnBehalfOfName = holder is { } id ? work.Routing.Directory.Person(id)?.Name : null,
            HolderId = stop.Id,
            PostTitle = post?.Title ?? "",
            UnitName = post?.UnitName ?? "",
            At = work.Now,
            ReturnedToStep = toStep,
            MarkedProblemIds = marked ?? [],
        };
        round.Add(decision);
        work.Meet(Deadlines.DeadlineKind.SignOffStep, step.Id);
        return decision;
    }

    /// <summary>同意 of the current step by the actor, in his own right or by 代签; the decision is written and the step approved. Refusals: <see cref="RequireSignerAfter"/>, opinion.</summary>
    internal static Decision Approve(CaseWork work, SignOffRound round, string opinion)
    {
        RequireSignerAfter(round, work.PersonId, work.Routing);
        var step = round.CurrentStep!;
        var decision = Decide(work, round, SignOffAnswer.Approve, opinion.Trim());
        step.State = StepState.Approved;
        step.SignedByPersonId = decision.PersonId;
        step.SignedForPersonId = decision.OnBehalfOfPersonId;
        return decision;
    }

    internal static void Require(CaseWork work, SignOffRound round)
    {
        if (Check(work.Actor.PersonId, round, work.Routing) is { } code)
        {
            throw new Refusal(code);
        }
    }

    private static void CarryOver(SignOffRound round, SignOffRound before)
    {
        foreach (var step in round.Steps)
        {
            var old = before.Steps.FirstOrDefault(s => s.Order == step.Order);
            if (old is not { State: StepState.Approved or StepState.CarriedOver, SignedByPersonId: { } signer } || old.Target != step.Target
                || round.IsBarred(signer, step) || (old.SignedForPersonId is { } holder && round.IsBarred(holder, step)))
            {
                return;
            }

            step.State = StepState.CarriedOver;
            step.SignedByPersonId = old.SignedByPersonId;
            step.SignedForPersonId = old.SignedForPersonId;
        }
    }

    /// <summary>A person who is the only one left for an earlier unsigned step will have signed when this step comes.</summary>
    private static bool IsOnlyEarlierHope(SignOffRound round, SignOffStep step, Guid personId, Routing routing) =>
        round.Steps.Where(s => s.Order < step.Order && s.State == StepState.Waiting)
            .Any(s => routing.Resolve(s.Stops, (_, p) => round.IsBarred(p, s)) is { PersonIds: [var only] } && only == personId);
}
