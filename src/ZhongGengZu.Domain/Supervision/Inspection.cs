using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;

namespace ZhongGengZu.Domain.Supervision;

/// <summary>State of an inspection; moves in docs/flows/inspection.md.</summary>
public enum InspectionState
{
    /// <summary>Planned or under way.</summary>
    Planned,

    /// <summary>Every unit has its 督查意见.</summary>
    Concluded,

    /// <summary>Called off.</summary>
    Cancelled,
}

/// <summary>
/// 督查检查: a planned visit of the 督查考核办 to one or several units. What it finds becomes a problem of the unit, found by others; what it
/// concludes goes to the unit, which may answer. Until then the unit learns nothing of it: 明察暗访 is no visit that is announced.
/// </summary>
public sealed class Inspection : INumbered
{
    private readonly List<InspectedUnit> _units = [];
    private readonly List<Inspector> _inspectors = [];
    private readonly List<Finding> _findings = [];

    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc/>
    public required Guid CampaignId { get; init; }

    /// <summary>Always empty: the office files nothing by it.</summary>
    public string FilerCode => "";

    /// <summary>The 督查考核办.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>Always empty, so that its deadline lies in no leader's range: who oversees the office may head a unit that is inspected.</summary>
    public string UnitPath => "";

    /// <summary>Always null.</summary>
    public Guid? PersonId => null;

    /// <summary>Such as 督查〔2021〕1号; drawn when it is planned.</summary>
    public string? Number { get; private set; }

    /// <summary>State.</summary>
    public InspectionState State { get; private set; }

    /// <summary>Title.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Method.</summary>
    public InspectionMethod Method { get; private set; }

    /// <summary>督查内容.</summary>
    public string Points { get; private set; } = "";

    /// <summary>First day, Shanghai.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day, Shanghai.</summary>
    public DateOnly To { get; private set; }

    /// <summary>问题来源 of what is found.</summary>
    public string SourceCode { get; private set; } = "";

    /// <summary>Others who take part, by name.</summary>
    public string Others { get; private set; } = "";

    /// <summary>Who planned it, as the name was.</summary>
    public required string PlannedByName { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime PlannedAt { get; init; }

    /// <summary>Why it was called off.</summary>
    public string? CancelReason { get; private set; }

    /// <summary>Raised by every change.</summary>
    public long Version { get; set; }

    /// <summary>Units.</summary>
    public IReadOnlyList<InspectedUnit> Units => _units;

    /// <summary>督查人员.</summary>
    public IReadOnlyList<Inspector> Inspectors => _inspectors;

    /// <summary>What was found, those taken off too.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The row of a unit, null when it is not inspected.</summary>
    public InspectedUnit? Unit(Guid unitId) => _units.Find(u => u.UnitId == unitId);

    /// <summary>Findings of a unit that stand.</summary>
    public IEnumerable<Finding> FindingsOf(Guid unitId) => _findings.Where(f => f.UnitId == unitId && f.State != FindingState.Removed).OrderBy(f => f.RecordedAt).ThenBy(f => f.Id);

    /// <summary>
    /// Plans one. Refusals: <see cref="RefusalCode.NotEntitled"/> (not of the campaign's 督查考核办), fields of <see cref="InspectionContent"/>,
    /// <see cref="RefusalCode.InspectorOfUnit"/>.
    /// </summary>
    public static Inspection Plan(CaseWork work, InspectionContent content)
    {
        if (!NoticeRules.IsOffice(work))
        {
            throw new Refusal(RefusalCode.NotEntitled);
        }

        content.Check(work, null);
        var inspection = new Inspection { CampaignId = work.Campaign.Id, UnitId = work.Campaign.OfficeUnitId!.Value, PlannedByName = work.Actor.Name, PlannedAt = work.Now };
        inspection.Take(work, content);
        inspection.OpenDeadline(work);
        work.Number(inspection, NumberSeriesKind.Inspection);
        inspection.Record(work, HistoryAct.InspectionPlanned, inspection.Title);
        return inspection;
    }

    /// <summary>
    /// Changes the plan; a later last day moves the deadline, the one first set stays beside it. Refusals: <see cref="InspectionRules"/>, fields;
    /// <see cref="RefusalCode.InspectionBegun"/> (UnitIds) for taking off a unit that something was found at or that has its 督查意见.
    /// </summary>
    public void Change(CaseWork work, InspectionContent content)
    {
        InspectionRules.Require(work, this, InspectionAct.Change);
        content.Check(work, this);
        if (_units.Exists(u => !content.UnitIds.Contains(u.UnitId) && (u.ConcludedAt is not null || FindingsOf(u.UnitId).Any())))
        {
            throw new Refusal(RefusalCode.InspectionBegun, nameof(InspectionContent.UnitIds));
        }

        var last = To;
        Take(work, content);
        var moved = new Dictionary<string, string?>();
        if (To != last)
        {
            work.Extend(DeadlineKind.Inspection, Id, Shanghai.EndOfDay(To));
            (moved["deadline"], moved["before"], moved["after"]) = (nameof(DeadlineKind.Inspection), DateText(last), DateText(To));
        }

        work.Record(CaseKind.Inspection, Id, HistoryAct.InspectionChanged, facts: moved, actedAs: UnitId);
        ConcludeWhole(work);
    }

    /// <summary>Calls it off while nothing has been found. Refusals: <see cref="InspectionRules"/>, <see cref="RefusalCode.InspectionBegun"/>, reason.</summary>
    public void Cancel(CaseWork work, string? reason)
    {
        InspectionRules.Require(work, this, InspectionAct.Cancel);
        if (_findings.Exists(f => f.State != FindingState.Removed) || _units.Exists(u => u.ConcludedAt is not null))
        {
            throw new Refusal(RefusalCode.InspectionBegun);
        }

        CancelReason = Problem.RequireReason(reason);
        State = InspectionState.Cancelled;
        Version++;
        work.Void(DeadlineKind.Inspection, Id);
        Record(work, HistoryAct.InspectionCancelled, CancelReason);
    }

    /// <summary>
    /// Writes a finding down, by an inspector or the office. Refusals: <see cref="InspectionRules"/>; fields as of a problem that is filed, and
    /// <see cref="RefusalCode.UnknownChoice"/> (UnitId); <see cref="RefusalCode.WrongState"/> for a unit that has its 督查意见.
    /// </summary>
    public Finding Find(CaseWork work, FindingContent content)
    {
        InspectionRules.Require(work, this, InspectionAct.Record);
        content.Check(work, this);
        RequireOutsider(work, content.UnitId!.Value);
        var finding = new Finding { InspectionId = Id, RecordedByName = work.Actor.Name, RecordedAt = work.Now };
        finding.Take(content);
        _findings.Add(finding);
        Version++;
        Record(work, HistoryAct.FindingRecorded, finding.Text, NameOf(work, finding.UnitId));
        return finding;
    }

    /// <summary>Corrects a finding that has gone nowhere yet. Refusals: as <see cref="Find"/>; <see cref="RefusalCode.WrongState"/>.</summary>
    public void Correct(CaseWork work, Guid findingId, FindingContent content)
    {
        var finding = RecordedOne(work, findingId);
        content.Check(work, this);
        finding.Take(content);
        Version++;
        Record(work, HistoryAct.FindingChanged, finding.Text, NameOf(work, finding.UnitId));
    }

    /// <summary>Takes a finding off that has gone nowhere yet. Refusals: <see cref="InspectionRules"/>, <see cref="RefusalCode.WrongState"/>.</summary>
    public void Remove(CaseWork work, Guid findingId)
    {
        var finding = RecordedOne(work, findingId);
        finding.Remove();
        Version++;
        Record(work, HistoryAct.FindingRemoved, finding.Text, NameOf(work, finding.UnitId));
    }

    /// <summary>
    /// 交办: one finding becomes a problem of its unit at once, without waiting for the 督查意见. Refusals: <see cref="InspectionRules"/>,
    /// <see cref="RefusalCode.WrongState"/> for one that was put right on the spot or has become a problem.
    /// </summary>
    /// <param name="work">The work.</param>
    /// <param name="findingId">Which.</param>
    /// <param name="papers">List and plan of its unit.</param>
    public RaisedFindings Raise(CaseWork work, Guid findingId, UnitPapers papers)
    {
        InspectionRules.Require(work, this, InspectionAct.Conclude);
        var finding = RecordedOne(work, findingId);
        if (finding.PutRight)
        {
            throw new Refusal(RefusalCode.WrongState);
        }

        Version++;
        return Raise(work, [finding], papers);
    }

    /// <summary>
    /// 督查意见: the conclusion goes to one unit, and what was found there and not put right becomes its problems. With the last unit the
    /// inspection is concluded. Refusals: <see cref="InspectionRules"/>, text, <see cref="RefusalCode.UnknownChoice"/> (UnitId),
    /// <see cref="RefusalCode.WrongState"/> for a unit that has its own already.
    /// </summary>
    /// <param name="work">The work.</param>
    /// <param name="text">What is concluded.</param>
    /// <param name="papers">List and plan of the unit.</param>
    public (Conclusion Conclusion, RaisedFindings Raised) Conclude(CaseWork work, string? text, UnitPapers papers)
    {
        InspectionRules.Require(work, this, InspectionAct.Conclude);
        var unit = Unit(papers.List.UnitId) ?? throw new Refusal(RefusalCode.UnknownChoice, nameof(InspectedUnit.UnitId));
        if (unit.ConcludedAt is not null)
        {
            throw new Refusal(RefusalCode.WrongState);
        }

        RequireOutsider(work, unit.UnitId);
        var conclusion = Conclusion.Issue(work, this, papers.List, text);
        var raised = Raise(work, [.. FindingsOf(unit.UnitId).Where(f => f is { State: FindingState.Recorded, PutRight: false })], papers);
        unit.ConcludedAt = work.Now;
        Version++;
        Record(work, HistoryAct.ConclusionIssued, conclusion.Text, NameOf(work, unit.UnitId));
        ConcludeWhole(work);
        return (conclusion, raised);
    }

    /// <summary>The problem of a finding was struck out as not so; as long as the unit has no 督查意见, that finding is in none.</summary>
    public void Drop(CaseWork work, Guid problemId)
    {
        if (_findings.Find(f => f.ProblemId == problemId) is { } finding && Unit(finding.UnitId) is { ConcludedAt: null })
        {
            finding.Remove();
            Version++;
            Record(work, HistoryAct.FindingRemoved, finding.Text, NameOf(work, finding.UnitId));
        }
    }

    /// <inheritdoc/>
    public void AssignNumber(string number) => Number ??= number;

    private RaisedFindings Raise(CaseWork work, IReadOnlyList<Finding> findings, UnitPapers papers)
    {
        var problems = new List<Problem>();
        foreach (var finding in findings)
        {
            finding.ForgetPastDate(work.Today);
            var problem = Problem.Find(work, this, finding.Content.ToProblem(this), papers.List);
            finding.BecomeProblem(problem.Id);
            problems.Add(problem);
        }

        return new RaisedFindings(problems, RectificationPlan.TakeUp(work, papers.Plan, problems));
    }

    private void ConcludeWhole(CaseWork work)
    {
        if (_units.TrueForAll(u => u.ConcludedAt is not null))
        {
            State = InspectionState.Concluded;
            work.Meet(DeadlineKind.Inspection, Id);
        }
    }

    private Finding RecordedOne(CaseWork work, Guid findingId)
    {
        InspectionRules.Require(work, this, InspectionAct.Record);
        var finding = _findings.Find(f => f.Id == findingId) ?? throw new Refusal(RefusalCode.UnknownChoice, "FindingId");
        RequireOutsider(work, finding.UnitId);
        return finding.State == FindingState.Recorded && Unit(finding.UnitId)?.ConcludedAt is null ? finding : throw new Refusal(RefusalCode.WrongState);
    }

    // Appointed there since, or of both: nobody deals with what was found at his own unit.
    private static void RequireOutsider(CaseWork work, Guid unitId)
    {
        if (work.Routing.Directory.HoldsPostIn(work.PersonId, unitId, work.Today))
        {
            throw new Refusal(RefusalCode.SelfVerification);
        }
    }

    private void Take(CaseWork work, InspectionContent content)
    {
        var directory = work.Routing.Directory;
        (Title, Method, Points, From, To) = (content.Title!.Trim(), content.Method!.Value, content.Points?.Trim() ?? "", content.From!.Value, content.To!.Value);
        (SourceCode, Others) = (content.SourceCode!, content.Others?.Trim() ?? "");
        _units.RemoveAll(u => !content.UnitIds.Contains(u.UnitId));
        _units.AddRange(content.UnitIds.Distinct().Where(id => Unit(id) is null).Select(id => new InspectedUnit { InspectionId = Id, UnitId = id }));
        _inspectors.RemoveAll(i => !content.InspectorIds.Contains(i.PersonId));
        _inspectors.AddRange(content.InspectorIds.Distinct().Where(id => !_inspectors.Exists(i => i.PersonId == id)).Select(id => new Inspector { InspectionId = Id, PersonId = id, Name = directory.Person(id)!.Name }));
        Version++;
    }

    private void OpenDeadline(CaseWork work) =>
        work.Open(Deadline.Fixed(DeadlineKind.Inspection, Id, CaseKind.Inspection, Id, this, Holder.OfOffice(UnitId), work.Now, Shanghai.EndOfDay(To)));

    private void Record(CaseWork work, HistoryAct act, string? words = null, string? unit = null) =>
        work.Record(CaseKind.Inspection, Id, act, words, unit is null ? null : new Dictionary<string, string?> { ["inspected"] = unit }, UnitId);

    private static string DateText(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string NameOf(CaseWork work, Guid unitId) => work.Routing.Directory.Unit(unitId)?.Name ?? "";
}

/// <summary>What findings have become: problems, and the unit's plan, begun or grown by them.</summary>
public sealed record RaisedFindings(IReadOnlyList<Problem> Problems, RectificationPlan? Plan);

/// <summary>One unit of an inspection.</summary>
public sealed class InspectedUnit
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The inspection.</summary>
    public required Guid InspectionId { get; init; }

    /// <summary>The unit.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>When its 督查意见 went out, UTC; null before.</summary>
    public DateTime? ConcludedAt { get; internal set; }
}

/// <summary>督查人员: writes findings down, whatever unit the person is of.</summary>
public sealed class Inspector
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The inspection.</summary>
    public required Guid InspectionId { get; init; }

    /// <summary>The person.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Name as it was.</summary>
    public required string Name { get; init; }
}

/// <summary>What has become of a finding.</summary>
public enum FindingState
{
    /// <summary>Written down.</summary>
    Recorded,

    /// <summary>A problem of the unit.</summary>
    Raised,

    /// <summary>Taken off.</summary>
    Removed,
}

/// <summary>督查发现.</summary>
public sealed class Finding
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The inspection.</summary>
    public required Guid InspectionId { get; init; }

    /// <summary>The unit.</summary>
    public Guid UnitId { get; private set; }

    /// <summary>State.</summary>
    public FindingState State { get; private set; }

    /// <summary>What was found.</summary>
    public string Text { get; private set; } = "";

    /// <summary>治理重点.</summary>
    public string FocusAreaCode { get; private set; } = "";

    /// <summary>Own words for “其他”.</summary>
    public string? FocusNote { get; private set; }

    /// <summary>当场整改.</summary>
    public bool PutRight { get; private set; }

    /// <summary>By when it should be put right, Shanghai, or null.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>Who wrote it down, as the name was.</summary>
    public required string RecordedByName { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime RecordedAt { get; init; }

    /// <summary>The problem that it has become, or null.</summary>
    public Guid? ProblemId { get; private set; }

    /// <summary>As it is written in a form.</summary>
    public FindingContent Content => new() { UnitId = UnitId, Text = Text, FocusAreaCode = FocusAreaCode, FocusNote = FocusNote, PutRight = PutRight, DueOn = DueOn };

    internal void Take(FindingContent content) =>
        (UnitId, Text, FocusAreaCode, FocusNote, PutRight, DueOn) = (content.UnitId!.Value, content.Text.Trim(), content.FocusAreaCode!, content.FocusNote?.Trim(), content.PutRight, content.PutRight ? null : content.DueOn);

    internal void BecomeProblem(Guid problemId) => (State, ProblemId) = (FindingState.Raised, problemId);

    /// <summary>A date that has passed before anybody was told asks for nothing.</summary>
    internal void ForgetPastDate(DateOnly today) => DueOn = DueOn < today ? null : DueOn;

    internal void Remove() => State = FindingState.Removed;
}

/// <summary>What can be done to an inspection.</summary>
public enum InspectionAct
{
    /// <summary>Change the plan.</summary>
    Change,

    /// <summary>Call it off.</summary>
    Cancel,

    /// <summary>Write a finding down, correct it or take it off.</summary>
    Record,

    /// <summary>交办 a finding, issue a 督查意见.</summary>
    Conclude,
}

/// <summary>Transition table and authority of an inspection; the acts and the page's buttons ask the same.</summary>
public static class InspectionRules
{
    /// <summary>Null = may, else <see cref="RefusalCode.WrongState"/> or <see cref="RefusalCode.NotEntitled"/>: the office, and for findings its inspectors.</summary>
    public static RefusalCode? Check(CaseWork work, Inspection inspection, InspectionAct act)
    {
        if (inspection.State != InspectionState.Planned)
        {
            return RefusalCode.WrongState;
        }

        var inspects = act == InspectionAct.Record && work.Actor.PersonId is { } person && inspection.Inspectors.Any(i => i.PersonId == person);
        return inspects || NoticeRules.IsOffice(work) ? null : RefusalCode.NotEntitled;
    }

    internal static void Require(CaseWork work, Inspection inspection, InspectionAct act)
    {
        if (Check(work, inspection, act) is { } code)
        {
            throw new Refusal(code);
        }
    }
}
