using System.Globalization;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Extensions;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.SignOff;

namespace ZhongGengZu.Domain.RectificationPlans;

/// <summary>整改方案: one a filer and campaign; revisions are signed as a whole, lines are carried out one by one.</summary>
public sealed class RectificationPlan : INumbered
{
    private readonly List<PlanRevision> _revisions = [];
    private readonly List<SignOffRound> _rounds = [];

    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc/>
    public required Guid CampaignId { get; init; }

    /// <summary>The filer's list.</summary>
    public required Guid ListId { get; init; }

    /// <inheritdoc/>
    public required string FilerCode { get; init; }

    /// <inheritdoc/>
    public required Guid UnitId { get; init; }

    /// <inheritdoc/>
    public required string UnitPath { get; init; }

    /// <inheritdoc/>
    public Guid? PersonId { get; init; }

    /// <inheritdoc/>
    public string? Number { get; private set; }

    /// <summary>State of the newest revision; stored, so that lists need not look into revisions.</summary>
    public RevisionState State { get; private set; }

    /// <summary>A revision has been signed; its lines go on while a newer one is written.</summary>
    public bool HasSignedRevision { get; private set; }

    /// <summary>First handed in for signing, UTC.</summary>
    public DateTime? FirstSubmittedAt { get; private set; }

    /// <summary>Last signed, UTC.</summary>
    public DateTime? SignedAt { get; private set; }

    /// <summary>Raised by every change.</summary>
    public long Version { get; set; }

    /// <summary>Revisions in order.</summary>
    public IReadOnlyList<PlanRevision> Revisions => _revisions;

    /// <summary>Rounds in order.</summary>
    public IReadOnlyList<SignOffRound> Rounds => _rounds;

    /// <summary>The newest revision.</summary>
    public PlanRevision Latest => _revisions[^1];

    /// <summary>The newest signed revision, null before.</summary>
    public PlanRevision? Signed => _revisions.FindLast(r => r.State == RevisionState.Signed);

    /// <summary>The open round, null without one.</summary>
    public SignOffRound? OpenRound => _rounds.Find(r => r.State == RoundState.Open);

    /// <summary>
    /// Takes accepted problems into the plan: begins it with the first one, adds lines to a draft, begins a new revision behind a
    /// signed one; while a round is open they wait (call again when it ends).
    /// </summary>
    /// <returns>The plan, new or given; null when there is none and nothing to take up.</returns>
    public static RectificationPlan? TakeUp(CaseWork work, RectificationPlan? plan, IReadOnlyList<Problem> accepted)
    {
        var waiting = accepted.Where(p => p.State == ProblemState.Accepted && plan?.Latest.Line(p.Id) is null).OrderBy(p => p.AcceptedAt).ThenBy(p => p.Id).ToList();
        if (waiting.Count == 0)
        {
            return plan;
        }

        if (plan is null)
        {
            var first = waiting[0];
            plan = new RectificationPlan { CampaignId = first.CampaignId, ListId = first.ListId, FilerCode = first.FilerCode, UnitId = first.UnitId, UnitPath = first.UnitPath, PersonId = first.PersonId };
            plan.Begin(work, null, amendment: false);
            work.Record(CaseKind.Plan, plan.Id, HistoryAct.PlanBegun);
        }

        if (plan.State == RevisionState.InSignOff)
        {
            return plan;
        }

        if (plan.State == RevisionState.Signed)
        {
            plan.Begin(work, plan.Latest, amendment: true);
        }

        if (!plan.HasNewLines)
        {
            plan.OpenDeadline(work);
        }

        foreach (var problem in waiting)
        {
            plan.Latest.Add(work, problem);
        }

        plan.Version++;
        return plan;
    }

    /// <summary>Begins an amendment (更改) behind a signed revision; it has no date of its own until a problem is taken up. Refusals: <see cref="PlanRules"/>.</summary>
    public void Amend(CaseWork work)
    {
        PlanRules.Require(work, this, PlanAct.Amend);
        Begin(work, Latest, amendment: true);
        Version++;
    }

    /// <summary>
    /// Drops an amendment that was begun by hand and has been on no desk: the signed revision is the newest again. Refusals:
    /// <see cref="PlanRules"/>; <see cref="RefusalCode.WrongState"/> for a revision that holds a new problem or has been handed in.
    /// </summary>
    public void DropAmendment(CaseWork work)
    {
        PlanRules.Require(work, this, PlanAct.DropAmendment);
        var dropped = Latest.Number;
        _revisions.RemoveAt(_revisions.Count - 1);
        State = RevisionState.Signed;
        Version++;
        work.Record(CaseKind.Plan, Id, HistoryAct.RevisionDropped, facts: new Dictionary<string, string?> { ["revision"] = dropped.ToString(CultureInfo.InvariantCulture) });
    }

    /// <summary>
    /// Writes one line of the draft. Refusals: <see cref="PlanRules"/>, <see cref="RefusalCode.UnknownChoice"/> for no such line,
    /// <see cref="RefusalCode.SignedDateFixed"/> for a date that a signed revision holds, lengths, unknown people, dates.
    /// </summary>
    public void WriteLine(CaseWork work, Guid problemId, LineContent content)
    {
        PlanRules.Require(work, this, PlanAct.Edit);
        var line = Latest.Line(problemId) ?? throw new Refusal(RefusalCode.UnknownChoice, "ProblemId");
        var (own, measures) = (line.Fields, line.Measures.ToDictionary(m => m.Key, m => m.Fields));
        line.Write(work, this, content, Signed?.Line(problemId));
        Version++;
        work.Type(this, CaseKind.Plan, own, line.Fields);
        foreach (var measure in line.Measures)
        {
            work.Type(this, CaseKind.Plan, measures.GetValueOrDefault(measure.Key), measure.Fields);
        }

        work.Record(CaseKind.Plan, Id, HistoryAct.LineWritten, facts: new Dictionary<string, string?> { ["line"] = line.Order.ToString(CultureInfo.InvariantCulture), ["revision"] = Latest.Number.ToString(CultureInfo.InvariantCulture) });
    }

    /// <summary>
    /// 送签 (D2: every problem has its measure, owner and date). Refusals: <see cref="PlanRules"/>, <see cref="RefusalCode.NothingToSign"/>,
    /// <see cref="RefusalCode.LineIncomplete"/> as “problemId.Field”, <see cref="RefusalCode.NoEligibleSigner"/>.
    /// </summary>
    /// <param name="work">The work.</param>
    /// <param name="problems">The plan's problems, by id.</param>
    public void Submit(CaseWork work, IReadOnlyDictionary<Guid, Problem> problems)
    {
        PlanRules.Require(work, this, PlanAct.Submit);
        RequireComplete(problems);
        var frozen = Freeze(work, problems);
        var before = _rounds.Count > 0 ? _rounds[^1] : null;
        var round = SignOffRules.Open(work, this, RoundSubject.Of(this, frozen), before, _rounds.Count + 1);
        _rounds.Add(round);
        Latest.State = RevisionState.InSignOff;
        Latest.SubmittedAt = work.Now;
        State = RevisionState.InSignOff;
        FirstSubmittedAt ??= work.Now;
        Version++;
        work.Number(this, NumberSeriesKind.Plan);
        work.Meet(DeadlineKind.Plan, Latest.Id);
        work.Meet(DeadlineKind.Correction, Id);
        work.Record(CaseKind.Plan, Id, HistoryAct.PlanSubmitted, facts: Facts(round));
        Advance(work, round);
    }

    /// <summary>撤回 before the next act. Refusals: <see cref="PlanRules"/>, <see cref="RefusalCode.TooLateToWithdraw"/>.</summary>
    /// <param name="work">The work.</param>
    /// <param name="waiting">Accepted problems that wait for the next revision.</param>
    public void Withdraw(CaseWork work, IReadOnlyList<Problem> waiting)
    {
        PlanRules.Require(work, this, PlanAct.Withdraw);
        var round = OpenRound!;
        work.Void(DeadlineKind.SignOffStep, round.CurrentStep!.Id);
        End(work, round, RoundState.Withdrawn);
        work.Record(CaseKind.Plan, Id, HistoryAct.PlanWithdrawn, facts: Facts(round));
        TakeUp(work, this, waiting);
    }

    /// <summary>
    /// 同意. The last step signs the revision: changed lines begin to be carried out.
    /// Refusals: <see cref="SignOffRules.Check"/>, opinion too long.
    /// </summary>
    /// <param name="work">The work.</param>
    /// <param name="opinion">Opinion, may be empty.</param>
    /// <param name="problems">The plan's problems, by id.</param>
    /// <param name="waiting">Accepted problems that wait for the next revision.</param>
    public void Approve(CaseWork work, string opinion, IReadOnlyDictionary<Guid, Problem> problems, IReadOnlyList<Problem> waiting)
    {
        var round = OpenRound ?? throw new Refusal(RefusalCode.AlreadyDecided);
        SignOffRules.Require(work, round);
        var step = round.CurrentStep!;
        var decision = SignOffRules.Approve(work, round, opinion);
        Version++;
        if (Advance(work, round))
        {
            work.Record(CaseKind.Plan, Id, HistoryAct.PlanApproved, decision.Opinion, Facts(round, step), decision.HolderId);
            return;
        }

        round.State = RoundState.Approved;
        round.EndedAt = work.Now;
        work.Record(CaseKind.Plan, Id, HistoryAct.PlanSigned, decision.Opinion, Facts(round, step), decision.HolderId);
        BecomeSigned(work, problems);
        TakeUp(work, this, waiting);
    }

    /// <summary>
    /// 退回修改 to the drafter, or to an earlier signer whose approval becomes void while the round stays open.
    /// Refusals: <see cref="SignOffRules.Check"/>, reason, <see cref="RefusalCode.UnknownChoice"/> for a step that has not signed.
    /// </summary>
    public void Return(CaseWork work, string reason, int? toStep, IReadOnlyList<Guid> markedProblemIds, IReadOnlyList<Problem> waiting)
    {
        var round = OpenRound ?? throw new Refusal(RefusalCode.AlreadyDecided);
        SignOffRules.Require(work, round);
        var words = Problem.RequireReason(reason);
        if (markedProblemIds.Any(id => Latest.Line(id) is null))
        {
            throw new Refusal(RefusalCode.UnknownChoice, "MarkedProblemIds");
        }

        var step = round.CurrentStep!;
        var earlier = toStep is { } order ? round.Steps.FirstOrDefault(s => s.Order == order && s.Order < step.Order && s.State is StepState.Approved or StepState.CarriedOver) ?? throw new Refusal(RefusalCode.UnknownChoice, "ToStep") : null;
        var decision = SignOffRules.Decide(work, round, earlier is null ? SignOffAnswer.Return : SignOffAnswer.ReturnToSigner, words, earlier?.Order, markedProblemIds);
        Version++;
        var facts = Facts(round, step);
        if (earlier is not null)
        {
            facts["toStep"] = earlier.Order.ToString(CultureInfo.InvariantCulture);
            work.Record(CaseKind.Plan, Id, HistoryAct.PlanReturned, words, facts, decision.HolderId);
            foreach (var approval in round.Decisions.Where(d => d.StepOrder == earlier.Order && d.Answer == SignOffAnswer.Approve))
            {
                approval.IsVoid = true;
            }

            earlier.State = StepState.Waiting;
            earlier.SignedByPersonId = null;
            earlier.SignedForPersonId = null;
            step.State = StepState.Waiting;
            Advance(work, round);
            return;
        }

        step.State = StepState.Returned;
        End(work, round, RoundState.Returned);
        work.Record(CaseKind.Plan, Id, HistoryAct.PlanReturned, words, facts, decision.HolderId);
        work.Open(Deadline.InWorkingDays(DeadlineKind.Correction, Id, CaseKind.Plan, Id, this, work.Routing.DrafterOf(this), work, work.Definition.Deadlines.CorrectionDays, listId: PersonId is null ? null : ListId));
        TakeUp(work, this, waiting);
    }

    /// <summary>
    /// 党工委会议备案: signs a plan that nobody signs (书记). Entered by the office.
    /// Refusals: <see cref="PlanRules"/>, number and date, incomplete lines.
    /// </summary>
    public void PutOnRecord(CaseWork work, string meeting, DateOnly? heldOn, IReadOnlyDictionary<Guid, Problem> problems)
    {
        PlanRules.Require(work, this, PlanAct.PutOnRecord);
        var wrong = new List<FieldRefusal>();
        if (string.IsNullOrWhiteSpace(meeting))
        {
            wrong.Add(new("Meeting", RefusalCode.Required));
        }
        else if (meeting.Length > ProblemContent.NoteLength)
        {
            wrong.Add(new("Meeting", RefusalCode.TooLong, ProblemContent.NoteLength));
        }

        if (heldOn is null)
        {
            wrong.Add(new("HeldOn", RefusalCode.Required));
        }
        else if (heldOn > work.Today || heldOn < work.Definition.Document.IssuedOn)
        {
            wrong.Add(new("HeldOn", RefusalCode.DateOutOfRange));
        }

        if (wrong.Count > 0)
        {
            throw new Refusal(wrong);
        }

        RequireComplete(problems);
        Freeze(work, problems);
        Latest.SubmittedAt = work.Now;
        FirstSubmittedAt ??= work.Now;
        Version++;
        work.Number(this, NumberSeriesKind.Plan);
        work.Meet(DeadlineKind.Plan, Latest.Id);
        work.Record(CaseKind.Plan, Id, HistoryAct.PlanPutOnRecord, meeting.Trim(), new Dictionary<string, string?> { ["heldOn"] = heldOn!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["digest"] = Latest.Digest }, work.Campaign.OfficeUnitId);
        BecomeSigned(work, problems);
    }

    /// <summary>
    /// Whoever must write or sign no longer holds the post: hands the open deadlines, and the reading of a personal list,
    /// to whom the route has fallen to. Asked after every change of posts.
    /// </summary>
    public void Reroute(CaseWork work)
    {
        if (State == RevisionState.Draft)
        {
            work.HandOver(DeadlineKind.Plan, Latest.Id, work.Routing.DrafterOf(this));
            work.HandOver(DeadlineKind.Correction, Id, work.Routing.DrafterOf(this));
        }
        else if (OpenRound is { } round && SignOffRules.CurrentSigner(round, work.Routing)?.Stop.Holder is { } signer)
        {
            work.HandOver(DeadlineKind.SignOffStep, round.CurrentStep!.Id, signer);
            if (PersonId is not null)
            {
                work.Grant(ListId, signer);
            }
        }
    }

    /// <summary>What the draft lacks, line by line (缺).</summary>
    public IReadOnlyList<FieldRefusal> MissingParts(IReadOnlyDictionary<Guid, Problem> problems) =>
        [.. Latest.Lines.SelectMany(l => l.Missing(problems[l.ProblemId]).Select(m => new FieldRefusal($"{l.ProblemId}.{m}", RefusalCode.LineIncomplete)))];

    /// <inheritdoc/>
    public void AssignNumber(string number) => Number ??= number;

    /// <summary>Gives up the line of a problem that is returned or struck out. Refusals: <see cref="RefusalCode.LineHeld"/>.</summary>
    internal void GiveUp(CaseWork work, Guid problemId)
    {
        if (Latest.Line(problemId) is null)
        {
            return;
        }

        if (State != RevisionState.Draft || Signed?.Line(problemId) is not null)
        {
            throw new Refusal(RefusalCode.LineHeld);
        }

        Latest.Remove(problemId);
        Version++;
        if (!HasNewLines)
        {
            work.Void(DeadlineKind.Plan, Latest.Id);
            work.Void(DeadlineKind.Correction, Id);
        }
    }

    /// <summary>Whether a problem waits to be signed for the first time: only then has the draft a date to be handed in by.</summary>
    internal bool HasNewLines => Latest.Lines.Any(l => Signed?.Line(l.ProblemId) is null);

    /// <summary>
    /// An extension was granted: a signed revision whose only change is that date, the approvals of all else carried over. A draft behind the
    /// signed revision goes on as the next one and takes the date with it.
    /// </summary>
    internal void Extend(CaseWork work, Extension extension, IReadOnlyDictionary<Guid, Problem> problems, Decision decision)
    {
        var signed = Signed!;
        var draft = State == RevisionState.Draft ? Latest : null;
        var next = PlanRevision.After(signed, Id);
        next.Line(extension.ProblemId)!.Extend(extension);
        next.Freeze(work, problems, signed);
        next.State = RevisionState.Signed;
        next.SubmittedAt = extension.Round.SubmittedAt;
        next.SignedAt = work.Now;
        _revisions.Insert(_revisions.IndexOf(signed) + 1, next);
        if (draft is not null)
        {
            draft.Number++;
            draft.Line(extension.ProblemId)!.Extend(extension);
        }

        Version++;
        var facts = extension.Facts(problems[extension.ProblemId]);
        facts["line"] = next.Line(extension.ProblemId)!.Order.ToString(CultureInfo.InvariantCulture);
        facts["revision"] = next.Number.ToString(CultureInfo.InvariantCulture);
        facts["digest"] = next.Digest;
        work.Record(CaseKind.Plan, Id, HistoryAct.PlanDateExtended, facts: facts, actedAs: decision.HolderId);
    }

    private bool Advance(CaseWork work, SignOffRound round) =>
        SignOffRules.Advance(work, round, CaseKind.Plan, Id, this, PersonId is null ? null : ListId);

    private IReadOnlyList<FrozenLine> Freeze(CaseWork work, IReadOnlyDictionary<Guid, Problem> problems)
    {
        var frozen = Latest.Freeze(work, problems, Signed);
        return Signed?.Digest == Latest.Digest ? throw new Refusal(RefusalCode.NothingToSign) : frozen;
    }

    private void RequireComplete(IReadOnlyDictionary<Guid, Problem> problems)
    {
        if (Latest.Lines.Count == 0)
        {
            throw new Refusal(RefusalCode.NothingToSign);
        }

        List<FieldRefusal> wrong =
        [
            .. MissingParts(problems),
            // The inspectors' words are not the unit's to rewrite.
            .. Latest.Lines.Where(l => l.CorrectedText is { } text && problems[l.ProblemId] is { InspectionId: not null } found && text != found.Content.Text)
                .Select(l => new FieldRefusal($"{l.ProblemId}.{nameof(PlanLine.CorrectedText)}", RefusalCode.FoundByInspection)),
        ];
        if (wrong.Count > 0)
        {
            throw new Refusal(wrong);
        }
    }

    private void Begin(CaseWork work, PlanRevision? from, bool amendment)
    {
        var revision = PlanRevision.After(from, Id);
        _revisions.Add(revision);
        State = RevisionState.Draft;
        if (amendment)
        {
            work.Record(CaseKind.Plan, Id, HistoryAct.RevisionBegun, facts: new Dictionary<string, string?> { ["revision"] = revision.Number.ToString(CultureInfo.InvariantCulture) });
        }
    }

    /// <summary>
    /// A first plan is due at the end of the phase that the campaign names; an amendment, and a plan first begun after that phase (ours),
    /// so many working days from now.
    /// </summary>
    private void OpenDeadline(CaseWork work)
    {
        var listId = PersonId is null ? (Guid?)null : ListId;
        var owner = work.Routing.DrafterOf(this);
        var written = Shanghai.EndOfDay(work.Definition.PlanPhase.End!.Value);
        var end = work.Calendar.Settle(written, work.Definition.Deadlines.RestDays);
        work.Open(Signed is not null || work.Now > end
            ? Deadline.InWorkingDays(DeadlineKind.Plan, Latest.Id, CaseKind.Plan, Id, this, owner, work, work.Definition.Deadlines.AmendmentDays, listId: listId)
            : Deadline.Fixed(DeadlineKind.Plan, Latest.Id, CaseKind.Plan, Id, this, owner, work.Now, end, listId: listId, written: written));
    }

    private void BecomeSigned(CaseWork work, IReadOnlyDictionary<Guid, Problem> problems)
    {
        var before = Signed;
        Latest.State = RevisionState.Signed;
        Latest.SignedAt = work.Now;
        State = RevisionState.Signed;
        HasSignedRevision = true;
        SignedAt = work.Now;
        foreach (var line in Latest.Lines.Where(l => before?.Line(l.ProblemId)?.Digest != l.Digest))
        {
            problems[line.ProblemId].TakeUpLine(work, line, Latest.Number);
        }
    }

    private void End(CaseWork work, SignOffRound round, RoundState state)
    {
        round.State = state;
        round.EndedAt = work.Now;
        Latest.State = RevisionState.Draft;
        State = RevisionState.Draft;
        Version++;
    }

    private Dictionary<string, string?> Facts(SignOffRound round, SignOffStep? step = null)
    {
        var facts = new Dictionary<string, string?>
        {
            ["round"] = round.Number.ToString(CultureInfo.InvariantCulture),
            ["revision"] = Latest.Number.ToString(CultureInfo.InvariantCulture),
            ["digest"] = round.Digest,
        };
        if (step is not null)
        {
            facts["step"] = step.Order.ToString(CultureInfo.InvariantCulture);
        }

        return facts;
    }
}
