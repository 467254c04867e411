using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.RectificationPlans;

namespace ZhongGengZu.Domain.Problems;

/// <summary>State of a list.</summary>
public enum ProblemListState
{
    /// <summary>With its filer.</summary>
    Draft,

    /// <summary>With the acceptor.</summary>
    Submitted,

    /// <summary>Accepted; problems found later are filed singly, the list stays so.</summary>
    Accepted,
}

/// <summary>问题清单: what one unit or one person found wrong, one a member of the campaign.</summary>
public sealed class ProblemList : IFiled
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc/>
    public required Guid CampaignId { get; init; }

    /// <inheritdoc/>
    public required string FilerCode { get; set; }

    /// <inheritdoc/>
    public required Guid UnitId { get; set; }

    /// <inheritdoc/>
    public required string UnitPath { get; set; }

    /// <inheritdoc/>
    public Guid? PersonId { get; init; }

    /// <summary>State.</summary>
    public ProblemListState State { get; private set; }

    /// <summary>Handed in as 零报告: submitted with no item.</summary>
    public bool IsNil { get; private set; }

    /// <summary>Codes of facets searched without finding anything.</summary>
    public IReadOnlyList<string> SearchedFacets { get; private set; } = [];

    /// <summary>First handed in, UTC; decides whether it was on time.</summary>
    public DateTime? FirstSubmittedAt { get; private set; }

    /// <summary>Last handed in, UTC.</summary>
    public DateTime? SubmittedAt { get; private set; }

    /// <summary>Accepted, UTC.</summary>
    public DateTime? AcceptedAt { get; private set; }

    /// <summary>Went to the office, UTC.</summary>
    public DateTime? SentAt { get; private set; }

    /// <summary>Reason of the last return, null once handed in again.</summary>
    public string? ReturnReason { get; private set; }

    /// <summary>Raised when it is handed in and when a problem filed later is accepted behind it: what a sending refers to.</summary>
    public int Revision { get; private set; }

    /// <summary>Raised by every change.</summary>
    public long Version { get; set; }

    /// <summary>The list of a member.</summary>
    public static ProblemList For(CampaignMember member) => new()
    {
        CampaignId = member.CampaignId,
        FilerCode = member.FilerCode,
        UnitId = member.UnitId,
        UnitPath = member.UnitPath,
        PersonId = member.PersonId,
    };

    /// <summary>Ticks the facets that were searched without finding anything. Refusals: <see cref="ProblemListRules"/>, <see cref="RefusalCode.UnknownChoice"/>.</summary>
    public void TickFacets(CaseWork work, IReadOnlyList<string> facets)
    {
        ProblemListRules.Require(work, this, ProblemListAct.TickFacets);
        if (facets.Any(f => work.Definition.Facets.All(x => x.Code != f)))
        {
            throw new Refusal(RefusalCode.UnknownChoice, nameof(SearchedFacets));
        }

        SearchedFacets = [.. facets.Distinct()];
        Version++;
    }

    /// <summary>
    /// Hands the list in; an empty one is a nil return (零报告), for a person only with every facet ticked.
    /// A 书记's is accepted at once. <paramref name="problems"/> are all problems of the list.
    /// Refusals: <see cref="ProblemListRules"/>, <see cref="RefusalCode.FacetsNotSearched"/>,
    /// <see cref="RefusalCode.NoEligibleAcceptor"/>, fields of <see cref="ProblemContent"/> as “problemId.Field”.
    /// </summary>
    /// <returns>The filer's plan, begun or grown by what was accepted at once; null when there is none.</returns>
    public RectificationPlan? Submit(CaseWork work, IReadOnlyList<Problem> problems, RectificationPlan? plan)
    {
        ProblemListRules.Require(work, this, ProblemListAct.Submit);
        var drafts = problems.Where(p => p.State == ProblemState.Draft).ToList();
        var live = problems.Where(p => p.State != ProblemState.Withdrawn).ToList();
        if (live.Count == 0 && PersonId is not null && work.Definition.Facets.Any(f => !SearchedFacets.Contains(f.Code)))
        {
            throw new Refusal(RefusalCode.FacetsNotSearched);
        }

        var missing = drafts.SelectMany(p => p.Content.Check(work, this, forFiling: true).Select(f => f with { Field = $"{p.Id}.{f.Field}" })).ToList();
        if (missing.Count > 0)
        {
            throw new Refusal(missing);
        }

        var (code, unit) = FirstSubmittedAt is null ? HomeToday(work) : (FilerCode, UnitId);
        var acceptor = work.Routing.AcceptorOf(work.Definition.Filer(code), unit, PersonId);
        var onFiling = work.Routing.AcceptedOnFiling(work.Definition.Filer(code));
        if (onFiling ? drafts.Exists(p => !p.NeedsLine && ProblemRules.AcceptorOf(work, p) is null) : acceptor is null)
        {
            throw new Refusal(RefusalCode.NoEligibleAcceptor);
        }

        SettleAt(work, code, unit, problems);
        State = ProblemListState.Submitted;
        IsNil = live.Count == 0;
        FirstSubmittedAt ??= work.Now;
        SubmittedAt = work.Now;
        ReturnReason = null;
        Revision++;
        Version++;
        foreach (var problem in drafts)
        {
            problem.FileWithList(work);
        }

        work.Record(CaseKind.ProblemList, Id, IsNil ? HistoryAct.ListSubmittedNil : HistoryAct.ListSubmitted, facts: new Dictionary<string, string?> { ["items"] = live.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) });
        if (PersonId is not null)
        {
            work.Meet(DeadlineKind.Deliverable, Id);
        }

        work.Meet(DeadlineKind.Correction, Id);
        if (acceptor is null)
        {
            foreach (var problem in drafts)
            {
                problem.BecomeAcceptedOnFiling(work);
            }

            AcceptWhole(work, IsNil);
            return RectificationPlan.TakeUp(work, plan, problems);
        }

        work.Open(Deadline.InWorkingDays(DeadlineKind.Acceptance, Id, CaseKind.ProblemList, Id, this, acceptor.Stop.Holder, work, work.Definition.Deadlines.AcceptanceDays, listId: PersonId is null ? null : Id));
        if (PersonId is not null)
        {
            work.Grant(Id, acceptor.Stop.Holder);
        }

        return plan;
    }

    /// <summary>Takes the list back while the acceptor has not answered. Refusals: <see cref="ProblemListRules"/>.</summary>
    public void Withdraw(CaseWork work, IReadOnlyList<Problem> problems)
    {
        ProblemListRules.Require(work, this, ProblemListAct.Withdraw);
        State = ProblemListState.Draft;
        Version++;
        foreach (var problem in problems.Where(p => p.State == ProblemState.Filed))
        {
            problem.TakeBack();
        }

        work.Void(DeadlineKind.Acceptance, Id);
        work.Record(CaseKind.ProblemList, Id, HistoryAct.ListWithdrawn);
    }

    /// <summary>
    /// 审收: one answer per filed item, null = accept, text = return with that reason. Nothing to answer on a nil return.
    /// With every item accepted the list is Accepted; with one returned it is a draft again, accepted items stay so.
    /// Refusals: <see cref="ProblemListRules"/>, <see cref="RefusalCode.Required"/> for an unanswered item or an empty reason.
    /// </summary>
    /// <returns>The filer's plan, begun or grown by the accepted items; null when there is none.</returns>
    public RectificationPlan? Review(CaseWork work, IReadOnlyList<Problem> problems, RectificationPlan? plan, IReadOnlyDictionary<Guid, string?> answers, string? listReason = null)
    {
        ProblemListRules.Require(work, this, ProblemListAct.Review);
        var filed = problems.Where(p => p.State == ProblemState.Filed).ToList();
        var wrong = filed.Where(p => !answers.ContainsKey(p.Id)).Select(p => new FieldRefusal($"{p.Id}", RefusalCode.Required))
            .Concat(filed.Where(p => answers.GetValueOrDefault(p.Id) is { } r && string.IsNullOrWhiteSpace(r)).Select(p => new FieldRefusal($"{p.Id}.Reason", RefusalCode.Required)))
            .Concat(filed.Where(p => answers.GetValueOrDefault(p.Id) is { Length: > Problem.ReasonLength }).Select(p => new FieldRefusal($"{p.Id}.Reason", RefusalCode.TooLong, Problem.ReasonLength)))
            .Concat(listReason is not null && string.IsNullOrWhiteSpace(listReason) ? [new FieldRefusal("Reason", RefusalCode.Required)] : [])
            .Concat(listReason is { Length: > Problem.ReasonLength } ? [new FieldRefusal("Reason", RefusalCode.TooLong, Problem.ReasonLength)] : [])
            .ToList();
        if (wrong.Count > 0)
        {
            throw new Refusal(wrong);
        }

        foreach (var problem in filed)
        {
            if (answers[problem.Id] is { } reason)
            {
                problem.BecomeReturned(work, reason.Trim());
            }
            else
            {
                problem.BecomeAccepted(work);
            }
        }

        var grown = RectificationPlan.TakeUp(work, plan, problems);
        work.Meet(DeadlineKind.Acceptance, Id);
        if (listReason is null && filed.TrueForAll(p => answers[p.Id] is null))
        {
            AcceptWhole(work, problems.All(p => p.State == ProblemState.Withdrawn));
            return grown;
        }

        State = ProblemListState.Draft;
        ReturnReason = listReason?.Trim() ?? "";
        Version++;
        work.Record(CaseKind.ProblemList, Id, HistoryAct.ListReturned, listReason, new Dictionary<string, string?> { ["items"] = filed.Count(p => answers[p.Id] is not null).ToString(System.Globalization.CultureInfo.InvariantCulture) });
        work.Open(Deadline.InWorkingDays(DeadlineKind.Correction, Id, CaseKind.ProblemList, Id, this, work.Routing.DrafterOf(this), work, work.Definition.Deadlines.CorrectionDays, listId: PersonId is null ? null : Id));
        return grown;
    }

    /// <summary>
    /// Whoever must answer no longer holds the post: hands the open deadline, and the reading of a personal list,
    /// to whom the route has fallen to. Asked after every change of posts.
    /// </summary>
    public void Reroute(CaseWork work)
    {
        if (State == ProblemListState.Draft)
        {
            work.HandOver(DeadlineKind.Correction, Id, work.Routing.DrafterOf(this));
        }
        else if (State == ProblemListState.Submitted && work.Routing.AcceptorOf(this)?.Stop.Holder is { } acceptor)
        {
            work.HandOver(DeadlineKind.Acceptance, Id, acceptor);
            if (PersonId is not null)
            {
                work.Grant(Id, acceptor);
            }
        }
    }

    /// <summary>The list went to the office with a submission or, for 分管领导 and 书记, on acceptance.</summary>
    internal void MarkSent(CaseWork work)
    {
        if (SentAt is null)
        {
            SentAt = work.Now;
            Version++;
            work.Record(CaseKind.ProblemList, Id, HistoryAct.ListSent);
            var read = work.Definition.PersonalReporting == PersonalReporting.FullText || work.Routing.RuleOf(this).Verifier == RouteTarget.Office;
            if (PersonId is not null && read && work.Campaign.OfficeUnitId is { } office)
            {
                work.Grant(Id, Holder.OfOffice(office));
            }
        }
    }

    /// <summary>The sending that it went out with was taken back before anybody received it: the office reads it no longer.</summary>
    internal void UnmarkSent(CaseWork work)
    {
        SentAt = null;
        Version++;
        work.Record(CaseKind.ProblemList, Id, HistoryAct.ListSendingWithdrawn);
        if (work.Campaign.OfficeUnitId is { } office)
        {
            work.Revoke(Id, Holder.OfOffice(office));
        }
    }

    /// <summary>A problem filed singly was accepted: the list is no longer what was last sent, nor a nil one.</summary>
    internal void TakeAccepted(Problem problem)
    {
        if (problem.State != ProblemState.Filed)
        {
            IsNil = false;
            Revision++;
            Version++;
        }
    }

    /// <summary>Class and unit are frozen when the list is first handed in: until then they follow the home appointment.</summary>
    private (string Code, Guid UnitId) HomeToday(CaseWork work) =>
        PersonId is { } self
        && work.Routing.Directory.HomeOf(self, work.Today) is { } home
        && work.Routing.ClassOfPerson(home) is { } rule
        && work.Routing.Directory.FilingUnitOf(home.UnitId) is { } unit
            ? (rule.Code, unit.Id)
            : (FilerCode, UnitId);

    private void SettleAt(CaseWork work, string code, Guid unitId, IReadOnlyList<Problem> problems)
    {
        if (code == FilerCode && unitId == UnitId)
        {
            return;
        }

        var path = work.Routing.Directory.Unit(unitId)!.Path;
        (FilerCode, UnitId, UnitPath) = (code, unitId, path);
        foreach (var problem in problems)
        {
            (problem.FilerCode, problem.UnitId, problem.UnitPath) = (code, unitId, path);
        }
    }

    private void AcceptWhole(CaseWork work, bool nil)
    {
        State = ProblemListState.Accepted;
        IsNil = nil;
        AcceptedAt = work.Now;
        Version++;
        work.Record(CaseKind.ProblemList, Id, HistoryAct.ListAccepted);
        if (work.Routing.RuleOf(this).StraightToOffice)
        {
            MarkSent(work);
        }
    }
}

/// <summary>What can be done to a list.</summary>
public enum ProblemListAct
{
    /// <summary>Tick searched facets.</summary>
    TickFacets,

    /// <summary>Hand in.</summary>
    Submit,

    /// <summary>Take back.</summary>
    Withdraw,

    /// <summary>审收 or return.</summary>
    Review,
}

/// <summary>Transition table and authority of a list; buttons ask the same.</summary>
public static class ProblemListRules
{
    /// <summary>Null = may, else <see cref="RefusalCode.WrongState"/> or <see cref="RefusalCode.NotEntitled"/>.</summary>
    public static RefusalCode? Check(CaseWork work, ProblemList list, ProblemListAct act)
    {
        var inState = act switch
        {
            ProblemListAct.TickFacets or ProblemListAct.Submit => list.State == ProblemListState.Draft,
            _ => list.State == ProblemListState.Submitted,
        };
        if (!inState)
        {
            return RefusalCode.WrongState;
        }

        var person = work.Actor.PersonId;
        var may = person is { } p && (act == ProblemListAct.Review
            ? work.Routing.AcceptorOf(list)?.PersonIds.Contains(p) == true
            : work.Routing.FilesFor(p, list));
        return may ? null : RefusalCode.NotEntitled;
    }

    internal static void Require(CaseWork work, ProblemList list, ProblemListAct act)
    {
        if (Check(work, list, act) is { } code)
        {
            throw new Refusal(code);
        }
    }
}
