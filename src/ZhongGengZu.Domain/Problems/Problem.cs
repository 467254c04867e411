using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Extensions;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.RectificationPlans;

namespace ZhongGengZu.Domain.Problems;

/// <summary>State of a problem; moves in docs/flows/problem.md.</summary>
public enum ProblemState
{
    /// <summary>草稿.</summary>
    Draft,

    /// <summary>Handed in.</summary>
    Filed,

    /// <summary>Accepted, waits for its plan line to be signed.</summary>
    Accepted,

    /// <summary>整改中.</summary>
    Rectifying,

    /// <summary>申请销号.</summary>
    Claimed,

    /// <summary>已销号.</summary>
    Closed,

    /// <summary>已撤回.</summary>
    Withdrawn,
}

/// <summary>Whose problem.</summary>
public enum ProblemSubject
{
    /// <summary>部门问题.</summary>
    Unit,

    /// <summary>个人问题.</summary>
    Person,
}

/// <summary>问题.</summary>
public sealed partial class Problem : INumbered
{
    /// <summary>Longest reason of a return, withdrawal or reopening.</summary>
    public const int ReasonLength = 500;

    /// <summary>Longest result statement.</summary>
    public const int ResultLength = 2000;

    private readonly List<ProblemRevision> _revisions = [];
    private readonly List<AssistingUnit> _assisting = [];
    private readonly List<MeasureTask> _measures = [];
    private readonly List<Extension> _extensions = [];

    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc/>
    public required Guid CampaignId { get; init; }

    /// <summary>The list it stands on.</summary>
    public required Guid ListId { get; init; }

    /// <summary>Whose.</summary>
    public required ProblemSubject Subject { get; init; }

    /// <inheritdoc/>
    public required string FilerCode { get; set; }

    /// <inheritdoc/>
    public required Guid UnitId { get; set; }

    /// <inheritdoc/>
    public required string UnitPath { get; set; }

    /// <inheritdoc/>
    public Guid? PersonId { get; init; }

    /// <summary>Who first wrote it.</summary>
    public required Guid WrittenByPersonId { get; init; }

    /// <inheritdoc/>
    public string? Number { get; private set; }

    /// <summary>State.</summary>
    public ProblemState State { get; private set; }

    /// <summary>What was written.</summary>
    public ProblemContent Content { get; private set; } = new();

    /// <summary>Revision of the content that was last handed in, 0 before.</summary>
    public int Revision { get; private set; }

    /// <summary>Content as handed in, one row a revision.</summary>
    public IReadOnlyList<ProblemRevision> Revisions => _revisions;

    /// <summary>协办 units.</summary>
    public IReadOnlyList<AssistingUnit> Assisting => _assisting;

    /// <summary>Measures of the signed line with their progress.</summary>
    public IReadOnlyList<MeasureTask> Measures => _measures;

    /// <summary>责任人 of the signed line.</summary>
    public Guid? ResponsiblePersonId { get; private set; }

    /// <summary>办结 date of the signed line (first result for 长期坚持), Shanghai.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>The date first signed, Shanghai; null while it has not been extended.</summary>
    public DateOnly? OriginalDueOn { get; private set; }

    /// <summary>延期 asked for, of its line and its measures, in order.</summary>
    public IReadOnlyList<Extension> Extensions => _extensions;

    /// <summary>Nearest open deadline, UTC; 9999-12-31 when none is open. Kept by the saver of the work.</summary>
    public DateTime SortDue { get; set; } = NoDue;

    /// <summary>First handed in, UTC.</summary>
    public DateTime? FiledAt { get; private set; }

    /// <summary>Filed by itself, behind an accepted list; what is handed in with a list is answered with the list.</summary>
    public bool FiledSingly { get; private set; }

    /// <summary>Accepted, UTC.</summary>
    public DateTime? AcceptedAt { get; private set; }

    /// <summary>Who claimed completion.</summary>
    public Guid? ClaimedByPersonId { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime? ClaimedAt { get; private set; }

    /// <summary>Result statement of the claim.</summary>
    public string? Result { get; private set; }

    /// <summary>文号 shown for the claim, or null.</summary>
    public string? ResultReference { get; private set; }

    /// <summary>The file shown for the claim, or null.</summary>
    public Guid? ResultFileId { get; private set; }

    /// <summary>Struck off, UTC.</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>Reason of the last return, refusal or reopening, null once answered.</summary>
    public string? ReturnReason { get; private set; }

    /// <summary>Raised by every change.</summary>
    public long Version { get; set; }

    /// <summary><see cref="SortDue"/> when nothing is open.</summary>
    public static readonly DateTime NoDue = new(9999, 12, 31, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Holds a plan line sooner or later: not 立行立改.</summary>
    public bool NeedsLine => Content.Term != Term.OnTheSpot;

    /// <summary>Writes a problem down as a draft. Refusals: <see cref="RefusalCode.NotEntitled"/>, fields of <see cref="ProblemContent"/>.</summary>
    public static Problem Write(CaseWork work, ProblemList list, ProblemContent content, IReadOnlyList<Guid> assistingUnitIds)
    {
        if (!work.Routing.FilesFor(work.PersonId, list))
        {
            throw new Refusal(RefusalCode.NotEntitled);
        }

        if (list.State == ProblemListState.Submitted)
        {
            throw new Refusal(RefusalCode.WrongState);
        }

        var problem = new Problem
        {
            CampaignId = list.CampaignId,
            ListId = list.Id,
            Subject = list.PersonId is null ? ProblemSubject.Unit : ProblemSubject.Person,
            FilerCode = list.FilerCode,
            UnitId = list.UnitId,
            UnitPath = list.UnitPath,
            PersonId = list.PersonId,
            WrittenByPersonId = work.PersonId,
        };
        problem.Take(work, content, assistingUnitIds);
        work.Record(CaseKind.Problem, problem.Id, HistoryAct.ProblemDrafted);
        return problem;
    }

    /// <summary>
    /// Changes a draft. Refusals: <see cref="ProblemRules"/>, <see cref="RefusalCode.SourceImmutable"/> once it has been filed, fields.
    /// </summary>
    public void Edit(CaseWork work, ProblemContent content, IReadOnlyList<Guid> assistingUnitIds)
    {
        ProblemRules.Require(work, this, ProblemAct.Edit);
        if (Revision > 0 && (content.SourceCode != Content.SourceCode || content.SourceReference != Content.SourceReference))
        {
            throw new Refusal(RefusalCode.SourceImmutable, nameof(ProblemContent.SourceCode));
        }

        Take(work, content, assistingUnitIds);
        work.Record(CaseKind.Problem, Id, HistoryAct.ProblemEdited);
    }

    /// <summary>Discards a draft. Refusals: <see cref="ProblemRules"/>.</summary>
    public void Discard(CaseWork work)
    {
        ProblemRules.Require(work, this, ProblemAct.Discard);
        State = ProblemState.Withdrawn;
        Version++;
        work.Void(DeadlineKind.Correction, Id);
        work.Record(CaseKind.Problem, Id, HistoryAct.ProblemDiscarded);
    }

    /// <summary>
    /// Files a problem found after its list was accepted, singly. Refusals: <see cref="ProblemRules"/>,
    /// <see cref="RefusalCode.WrongState"/> while the list is not accepted, fields, <see cref="RefusalCode.NoEligibleAcceptor"/>.
    /// </summary>
    /// <returns>The filer's plan, begun or grown when it is accepted on filing; null when there is none.</returns>
    public RectificationPlan? File(CaseWork work, ProblemList list, RectificationPlan? plan)
    {
        ProblemRules.Require(work, this, ProblemAct.File);
        if (list.State != ProblemListState.Accepted)
        {
            throw new Refusal(RefusalCode.WrongState);
        }

        var missing = Content.Check(work, this, forFiling: true);
        if (missing.Count > 0)
        {
            throw new Refusal(missing);
        }

        var onFiling = work.Routing.AcceptedOnFiling(this);
        if ((!onFiling || !NeedsLine) && ProblemRules.AcceptorOf(work, this) is null)
        {
            throw new Refusal(RefusalCode.NoEligibleAcceptor);
        }

        FileWithList(work);
        if (onFiling)
        {
            BecomeAcceptedOnFiling(work);
            list.TakeAccepted(this);
            return RectificationPlan.TakeUp(work, plan, [this]);
        }

        AwaitAcceptance(work);
        return plan;
    }

    /// <summary>Takes a filed problem off the list for good. Refusals: <see cref="ProblemRules"/>, reason.</summary>
    public void Withdraw(CaseWork work, string reason)
    {
        ProblemRules.Require(work, this, ProblemAct.Withdraw);
        End(work, HistoryAct.ProblemWithdrawn, RequireReason(reason));
    }

    /// <summary>Accepts a problem that was filed singly. Refusals: <see cref="ProblemRules"/>.</summary>
    /// <returns>The filer's plan, begun or grown by it; null for a first 立行立改.</returns>
    public RectificationPlan? Accept(CaseWork work, ProblemList list, RectificationPlan? plan)
    {
        ProblemRules.Require(work, this, ProblemAct.Accept);
        BecomeAccepted(work);
        list.TakeAccepted(this);
        work.Meet(DeadlineKind.Acceptance, Id);
        return RectificationPlan.TakeUp(work, plan, [this]);
    }

    /// <summary>
    /// Returns a problem to its filer: a filed one, or an accepted one whose line no open round or signed revision holds
    /// (<paramref name="plan"/> gives up its line). Refusals: <see cref="ProblemRules"/>, <see cref="RefusalCode.LineHeld"/>, reason.
    /// </summary>
    public void Return(CaseWork work, string reason, RectificationPlan? plan)
    {
        ProblemRules.Require(work, this, ProblemAct.Return);
        var words = RequireReason(reason);
        plan?.GiveUp(work, Id);
        BecomeReturned(work, words);
        work.Meet(DeadlineKind.Acceptance, Id);
        work.Open(Deadline.InWorkingDays(DeadlineKind.Correction, Id, CaseKind.Problem, Id, this, work.Routing.DrafterOf(this), work, work.Definition.Deadlines.CorrectionDays, Id, PersonId is null ? null : ListId));
    }

    /// <summary>Strikes an accepted problem out with a reason. Refusals: <see cref="ProblemRules"/>, <see cref="RefusalCode.LineHeld"/>, reason.</summary>
    public void StrikeOut(CaseWork work, string reason, RectificationPlan? plan)
    {
        ProblemRules.Require(work, this, ProblemAct.StrikeOut);
        var words = RequireReason(reason);
        plan?.GiveUp(work, Id);
        End(work, HistoryAct.ProblemStruckOut, words);
    }

    /// <summary>
    /// Reports progress on a measure, done or under way. Refusals: <see cref="ProblemRules"/>, <see cref="RefusalCode.NotEntitled"/>
    /// for who neither owns the measure nor is 责任人, text.
    /// </summary>
    public void Report(CaseWork work, Guid measureId, string text, bool done)
    {
        ProblemRules.Require(work, this, ProblemAct.Report);
        var measure = _measures.Find(m => m.Id == measureId) ?? throw new Refusal(RefusalCode.UnknownChoice, "MeasureId");
        if (!ProblemRules.MayReport(work, this, measure))
        {
            throw new Refusal(RefusalCode.NotEntitled);
        }

        if (measure.DoneAt is not null)
        {
            throw new Refusal(RefusalCode.WrongState);
        }

        RequireText(text, "Text", ResultLength);
        measure.Report(work, text.Trim(), done);
        work.Type(this, CaseKind.Problem, null, [text]);
        Version++;
        if (done)
        {
            work.Meet(DeadlineKind.Measure, measure.Id);
            LapseExtensions(work, measure.Id);
        }

        work.Record(CaseKind.Problem, Id, done ? HistoryAct.MeasureDone : HistoryAct.MeasureReported, text.Trim(), new Dictionary<string, string?> { ["measure"] = measure.Order.ToString(System.Globalization.CultureInfo.InvariantCulture) });
    }

    /// <summary>
    /// 申请销号: every measure is done, with a result statement and, where <see cref="ProblemRules.DemandsEvidence"/> says so, a document
    /// number or a file. Refusals: <see cref="ProblemRules"/>, <see cref="RefusalCode.MeasuresOpen"/>,
    /// <see cref="RefusalCode.NoEligibleVerifier"/>, text, <see cref="RefusalCode.EvidenceRequired"/>, the file's.
    /// </summary>
    /// <returns>The file that was shown, or null.</returns>
    public EvidenceFile? Claim(CaseWork work, string result, Evidence? evidence = null)
    {
        ProblemRules.Require(work, this, ProblemAct.Claim);
        if (_measures.Exists(m => m.DoneAt is null))
        {
            throw new Refusal(RefusalCode.MeasuresOpen);
        }

        RequireText(result, "Result", ResultLength);
        var reference = string.IsNullOrWhiteSpace(evidence?.Reference) ? null : evidence.Reference.Trim();
        if (reference?.Length > ProblemContent.NoteLength)
        {
            throw new Refusal(RefusalCode.TooLong, "Reference", ProblemContent.NoteLength);
        }

        var file = evidence?.File is { } upload ? EvidenceFile.Take(work, this, upload) : null;
        if (reference is null && file is null && ProblemRules.DemandsEvidence(work, this))
        {
            throw new Refusal(RefusalCode.EvidenceRequired, "Reference");
        }

        var verifier = ProblemRules.VerifierOf(work, this, work.PersonId) ?? throw new Refusal(RefusalCode.NoEligibleVerifier);
        ClaimedByPersonId = work.PersonId;
        ClaimedAt = work.Now;
        work.Type(this, CaseKind.Problem, [Result, null], [result.Trim(), reference]);
        Result = result.Trim();
        ResultReference = reference;
        ResultFileId = file?.Id;
        ReturnReason = null;
        State = ProblemState.Claimed;
        Version++;
        work.Meet(CompletionKind, Id);
        LapseExtensions(work, null);
        work.Open(Deadline.InWorkingDays(DeadlineKind.Verification, Id, CaseKind.Problem, Id, this, verifier.Stop.Holder, work, work.Definition.Deadlines.VerificationDays, Id, PersonId is null ? null : ListId));
        if (PersonId is not null)
        {
            work.Grant(ListId, verifier.Stop.Holder);
        }

        work.Record(CaseKind.Problem, Id, HistoryAct.CompletionClaimed, Result, new Dictionary<string, string?> { ["reference"] = reference, ["file"] = file?.Name, ["sha256"] = file?.Sha256 });
        return file;
    }

    /// <summary>
    /// 复核通过 = 销号, one act. Refusals: <see cref="ProblemRules"/>, text, <see cref="RefusalCode.EvidenceMissing"/> for a claim that shows
    /// nothing where something has come to be demanded.
    /// </summary>
    public void Close(CaseWork work, string opinion)
    {
        ProblemRules.Require(work, this, ProblemAct.Verify);
        RequireText(opinion, "Opinion", ReasonLength);
        if (ResultReference is null && ResultFileId is null && ProblemRules.DemandsEvidence(work, this))
        {
            throw new Refusal(RefusalCode.EvidenceMissing);
        }

        var actedAs = ProblemRules.VerifierOf(work, this)?.Stop.Id;
        State = ProblemState.Closed;
        ClosedAt = work.Now;
        Version++;
        PlanFollowUp(work);
        work.Meet(DeadlineKind.Verification, Id);
        work.Record(CaseKind.Problem, Id, HistoryAct.ProblemClosed, opinion.Trim(), actedAs: actedAs);
    }

    /// <summary>Not verified: back to 整改 with a reason. Refusals: <see cref="ProblemRules"/>, reason.</summary>
    public void RefuseClosure(CaseWork work, string reason)
    {
        ProblemRules.Require(work, this, ProblemAct.Verify);
        var words = RequireReason(reason);
        var actedAs = ProblemRules.VerifierOf(work, this)?.Stop.Id;
        work.Meet(DeadlineKind.Verification, Id);
        work.Record(CaseKind.Problem, Id, HistoryAct.VerificationRefused, words, actedAs: actedAs);
        ResumeRectification(work, words);
    }

    /// <summary>
    /// Reopens a closed problem with a reason; 立行立改 becomes 限期, goes to Accepted and into the plan.
    /// Refusals: <see cref="ProblemRules"/>, reason.
    /// </summary>
    /// <returns>The filer's plan, begun or grown by a former 立行立改.</returns>
    public RectificationPlan? Reopen(CaseWork work, string reason, RectificationPlan? plan)
    {
        ProblemRules.Require(work, this, ProblemAct.Reopen);
        return TakeUpAgain(work, RequireReason(reason), plan);
    }

    /// <inheritdoc/>
    public void AssignNumber(string number) => Number ??= number;

    /// <summary>
    /// Whoever must answer no longer holds the post: hands the open deadline, and the reading of a personal list,
    /// to whom the route has fallen to. Asked after every change of posts.
    /// </summary>
    public void Reroute(CaseWork work)
    {
        foreach (var extension in _extensions.Where(e => e.IsOpen))
        {
            extension.Reroute(work, this);
        }

        var (kind, holder) = State switch
        {
            ProblemState.Filed when FiledSingly => (DeadlineKind.Acceptance, ProblemRules.AcceptorOf(work, this)?.Stop.Holder),
            ProblemState.Claimed => (DeadlineKind.Verification, ProblemRules.VerifierOf(work, this)?.Stop.Holder),
            ProblemState.Draft => (DeadlineKind.Correction, work.Routing.DrafterOf(this)),
            ProblemState.Closed when FollowUpOpenedAt is not null => (DeadlineKind.FollowUp, ProblemRules.FollowUpHolderOf(work, this)),
            _ => (default, (Holder?)null),
        };
        if (holder is not { } to)
        {
            return;
        }

        work.HandOver(kind, Id, to);
        if (PersonId is not null && to.Id != PersonId)
        {
            work.Grant(ListId, to);
        }
    }

    internal void Add(Extension extension)
    {
        _extensions.Add(extension);
        Version++;
    }

    internal void Touch() => Version++;

    /// <summary>An extension was granted: the date moves, in the open deadline too; the one first signed stays beside it.</summary>
    internal void Extend(CaseWork work, Extension extension)
    {
        var dueAt = Shanghai.EndOfDay(extension.NewDueOn);
        if (extension.MeasureId is { } measure)
        {
            _measures.Find(m => m.Id == measure)!.Extend(extension.NewDueOn);
            work.Extend(DeadlineKind.Measure, measure, dueAt);
        }
        else
        {
            OriginalDueOn ??= DueOn;
            DueOn = extension.NewDueOn;
            work.Extend(CompletionKind, Id, dueAt);
        }

        Version++;
    }

    internal void FileWithList(CaseWork work)
    {
        State = ProblemState.Filed;
        FiledAt ??= work.Now;
        FiledSingly = false;
        ReturnReason = null;
        if (_revisions.Count == 0 || _revisions[^1].Content != Content)
        {
            Revise(work, Content);
        }

        Version++;
        work.Number(this, Subject == ProblemSubject.Unit ? NumberSeriesKind.UnitProblem : NumberSeriesKind.PersonalProblem);
        work.Meet(DeadlineKind.Correction, Id);
        work.Record(CaseKind.Problem, Id, HistoryAct.ProblemFiled, facts: new Dictionary<string, string?> { ["revision"] = Revision.ToString(System.Globalization.CultureInfo.InvariantCulture) });
    }

    internal void TakeBack()
    {
        State = ProblemState.Draft;
        Version++;
    }

    /// <summary>书记: accepted as soon as it is filed; but 立行立改 is never closed by the filer's own tick, so that waits for whoever verifies.</summary>
    internal void BecomeAcceptedOnFiling(CaseWork work)
    {
        if (NeedsLine)
        {
            BecomeAccepted(work);
        }
        else
        {
            AwaitAcceptance(work);
        }
    }

    internal void BecomeAccepted(CaseWork work)
    {
        AcceptedAt = work.Now;
        ReturnReason = null;
        Version++;
        if (NeedsLine)
        {
            State = ProblemState.Accepted;
            work.Record(CaseKind.Problem, Id, HistoryAct.ProblemAccepted);
            return;
        }

        State = ProblemState.Closed;
        ClosedAt = work.Now;
        PlanFollowUp(work);
        work.Record(CaseKind.Problem, Id, HistoryAct.ProblemClosedOnTheSpot);
    }

    internal void BecomeReturned(CaseWork work, string reason)
    {
        State = ProblemState.Draft;
        AcceptedAt = null;
        ReturnReason = reason;
        Version++;
        work.Record(CaseKind.Problem, Id, HistoryAct.ProblemReturned, reason);
    }

    /// <summary>Its line was signed: takes the line's measures, owner and date over and opens their deadlines.</summary>
    internal void TakeUpLine(CaseWork work, PlanLine line, int revision)
    {
        if (line.CorrectedText is { } corrected && corrected != Content.Text)
        {
            Revise(work, Content with { Text = corrected });
        }

        var first = State == ProblemState.Accepted;
        ResponsiblePersonId = line.ResponsiblePersonId;
        DueOn = line.DueOn;
        foreach (var measure in line.Measures)
        {
            var task = _measures.Find(m => m.Id == measure.Key);
            if (task is null)
            {
                task = new MeasureTask { Id = measure.Key, ProblemId = Id };
                _measures.Add(task);
                work.Open(Deadline.Fixed(DeadlineKind.Measure, task.Id, CaseKind.Problem, Id, this, Holder.OfPerson(measure.OwnerPersonId!.Value), work.Now, Shanghai.EndOfDay(measure.DueOn!.Value), Id, PersonId is null ? null : ListId));
            }
            else if (task.OwnerPersonId != measure.OwnerPersonId)
            {
                work.HandOver(DeadlineKind.Measure, task.Id, Holder.OfPerson(measure.OwnerPersonId!.Value));
            }

            task.Take(measure);
        }

        if (first)
        {
            State = ProblemState.Rectifying;
            ReturnReason = null;
            work.Open(Deadline.Fixed(CompletionKind, Id, CaseKind.Problem, Id, this, Holder.OfPerson(line.ResponsiblePersonId!.Value), work.Now, Shanghai.EndOfDay(line.DueOn!.Value), Id, PersonId is null ? null : ListId));
        }
        else
        {
            if (State is ProblemState.Claimed or ProblemState.Closed && _measures.Exists(m => m.DoneAt is null))
            {
                // The signers gave it another measure: it is being put right again.
                work.Void(DeadlineKind.Verification, Id);
                ClosedAt = null;
                EndFollowUp(work);
                ResumeRectification(work, ReturnReason);
            }

            work.HandOver(CompletionKind, Id, Holder.OfPerson(line.ResponsiblePersonId!.Value));
        }

        Version++;
        work.Record(CaseKind.Problem, Id, HistoryAct.RectificationBegun, facts: new Dictionary<string, string?> { ["plan"] = line.RevisionId.ToString(), ["revision"] = revision.ToString(System.Globalization.CultureInfo.InvariantCulture) });
    }

    internal static string RequireReason(string? reason)
    {
        RequireText(reason, "Reason", ReasonLength);
        return reason!.Trim();
    }

    internal DeadlineKind CompletionKind => Content.Term == Term.Standing ? DeadlineKind.FirstResult : DeadlineKind.LineCompletion;

    private void LapseExtensions(CaseWork work, Guid? measureId)
    {
        foreach (var extension in _extensions.Where(e => e.IsOpen && e.MeasureId == measureId))
        {
            extension.Lapse(work, this);
        }
    }

    private void AwaitAcceptance(CaseWork work)
    {
        FiledSingly = true;
        var acceptor = ProblemRules.AcceptorOf(work, this) ?? throw new Refusal(RefusalCode.NoEligibleAcceptor);
        work.Open(Deadline.InWorkingDays(DeadlineKind.Acceptance, Id, CaseKind.Problem, Id, this, acceptor.Stop.Holder, work, work.Definition.Deadlines.AcceptanceDays, Id, PersonId is null ? null : ListId));
        if (PersonId is not null)
        {
            work.Grant(ListId, acceptor.Stop.Holder);
        }
    }

    private void Revise(CaseWork work, ProblemContent content)
    {
        Content = content;
        Revision++;
        _revisions.Add(new ProblemRevision { ProblemId = Id, Number = Revision, Content = content, At = work.Now });
    }

    private RectificationPlan? TakeUpAgain(CaseWork work, string words, RectificationPlan? plan)
    {
        ClosedAt = null;
        EndFollowUp(work);
        work.Record(CaseKind.Problem, Id, HistoryAct.ProblemReopened, words);
        if (Content.Term == Term.OnTheSpot)
        {
            Revise(work, Content with { Term = Term.ByDate });
            State = ProblemState.Accepted;
            ReturnReason = words;
            Version++;
            return RectificationPlan.TakeUp(work, plan, [this]);
        }

        ResumeRectification(work, words);
        return plan;
    }

    private void ResumeRectification(CaseWork work, string? reason)
    {
        State = ProblemState.Rectifying;
        ReturnReason = reason;
        ClaimedAt = null;
        Version++;
        work.Unmeet(CompletionKind, Id);
    }

    private void End(CaseWork work, HistoryAct act, string reason)
    {
        State = ProblemState.Withdrawn;
        ReturnReason = reason;
        Version++;
        work.Void(DeadlineKind.Acceptance, Id);
        work.Void(DeadlineKind.Correction, Id);
        work.Record(CaseKind.Problem, Id, act, reason);
    }

    private void Take(CaseWork work, ProblemContent content, IReadOnlyList<Guid> assistingUnitIds)
    {
        var wrong = content.Check(work, this, forFiling: false).ToList();
        var units = assistingUnitIds.Distinct().ToList();
        if (units.Count > 0 && (Subject == ProblemSubject.Person || units.Contains(UnitId) || units.Exists(u => work.Routing.Directory.Unit(u) is null)))
        {
            wrong.Add(new FieldRefusal("AssistingUnitIds", RefusalCode.UnknownChoice));
        }

        if (PersonId is { } self && content.ResponsiblePersonId is { } other && other != self)
        {
            wrong.Add(new FieldRefusal(nameof(ProblemContent.ResponsiblePersonId), RefusalCode.UnknownChoice));
        }

        if (content.ResponsiblePersonId is { } person && work.Routing.Directory.Person(person) is null)
        {
            wrong.Add(new FieldRefusal(nameof(ProblemContent.ResponsiblePersonId), RefusalCode.UnknownPerson));
        }

        if (wrong.Count > 0)
        {
            throw new Refusal(wrong);
        }

        work.Type(this, CaseKind.Problem, Content.Fields, content.Fields);

        Content = content with { Text = content.Text.Trim() };
        _assisting.RemoveAll(a => !units.Contains(a.UnitId));
        foreach (var unit in units.Where(u => !_assisting.Exists(a => a.UnitId == u)))
        {
            _assisting.Add(new AssistingUnit { ProblemId = Id, UnitId = unit, UnitPath = work.Routing.Directory.Unit(unit)!.Path });
        }

        Version++;
    }

    private static void RequireText(string? text, string field, int limit)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new Refusal(RefusalCode.Required, field);
        }

        if (text.Length > limit)
        {
            throw new Refusal(RefusalCode.TooLong, field, limit);
        }
    }
}
