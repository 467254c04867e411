using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Domain.Supervision;

/// <summary>State of a 督办文书; moves in docs/flows/supervision-notice.md.</summary>
public enum NoticeState
{
    /// <summary>发出，待签收.</summary>
    Issued,

    /// <summary>已签收，在办.</summary>
    Received,

    /// <summary>已答复，待核.</summary>
    Answered,

    /// <summary>办结.</summary>
    Closed,

    /// <summary>撤回.</summary>
    Withdrawn,
}

/// <summary>
/// 督办文书: a 督办单, 督办函 or 约谈 of the 督查考核办 to one unit, about none or several of its open deadlines. It changes none of their dates.
/// Source: S0 “对进展缓慢的，及时督促纠正”; forms and days are ours.
/// </summary>
public sealed class SupervisionNotice : INumbered
{
    /// <summary>Longest answer of the unit.</summary>
    public const int AnswerLength = 2000;

    /// <summary>Most deadlines that one paper may be about.</summary>
    public const int MostMatters = 100;

    private readonly List<NoticeMatter> _matters = [];

    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc/>
    public required Guid CampaignId { get; init; }

    /// <inheritdoc/>
    public required string FilerCode { get; init; }

    /// <summary>The unit it goes to.</summary>
    public required Guid UnitId { get; init; }

    /// <inheritdoc/>
    public required string UnitPath { get; init; }

    /// <summary>Always null: it goes to a unit.</summary>
    public Guid? PersonId => null;

    /// <summary>Such as 督办单〔2021〕1号; drawn when it is issued.</summary>
    public string? Number { get; private set; }

    /// <summary>Kind.</summary>
    public required NoticeKind Kind { get; init; }

    /// <summary>Colour of a 督办单, else null.</summary>
    public NoticeColour? Colour { get; init; }

    /// <summary>事由.</summary>
    public required string Subject { get; init; }

    /// <summary>办理要求, or the points of a 约谈.</summary>
    public required string Demand { get; init; }

    /// <summary>约谈: whom.</summary>
    public string? Attendee { get; init; }

    /// <summary>约谈: where.</summary>
    public string? Place { get; init; }

    /// <summary>约谈: when, UTC.</summary>
    public DateTime? MeetsAt { get; init; }

    /// <summary>State.</summary>
    public NoticeState State { get; private set; }

    /// <summary>Issued, UTC.</summary>
    public required DateTime IssuedAt { get; init; }

    /// <summary>Who issued it.</summary>
    public required string IssuedByName { get; init; }

    /// <summary>签收, UTC.</summary>
    public DateTime? ReceivedAt { get; private set; }

    /// <summary>Who signed for it.</summary>
    public string? ReceivedByName { get; private set; }

    /// <summary>办理情况 as last answered.</summary>
    public string? Answer { get; private set; }

    /// <summary>Last answered, UTC.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>Who answered.</summary>
    public Guid? AnsweredByPersonId { get; private set; }

    /// <summary>That person's name then.</summary>
    public string? AnsweredByName { get; private set; }

    /// <summary>Why the answer was returned, null once answered again; of a withdrawn paper why it was.</summary>
    public string? Reason { get; private set; }

    /// <summary>约谈: the record.</summary>
    public string? TalkRecord { get; private set; }

    /// <summary>办结, UTC.</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>Who closed it.</summary>
    public string? ClosedByName { get; private set; }

    /// <summary>Raised by every change.</summary>
    public long Version { get; set; }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<NoticeMatter> Matters => _matters;

    /// <summary>
    /// Issues a paper to a unit. Refusals: <see cref="RefusalCode.NotEntitled"/> (not of the campaign's 督查考核办), fields of <see cref="NoticeContent"/>,
    /// <see cref="RefusalCode.UnknownChoice"/> (Unit: none of the campaign's, or the office itself), <see cref="RefusalCode.MatterOfOtherUnit"/>,
    /// <see cref="RefusalCode.WrongState"/> when one of the deadlines is met or ended.
    /// </summary>
    /// <param name="work">The work.</param>
    /// <param name="content">What it says.</param>
    /// <param name="unit">The list of the unit it goes to, or null when none is chosen.</param>
    /// <param name="matters">Deadlines it is about.</param>
    public static SupervisionNotice Issue(CaseWork work, NoticeContent content, ProblemList? unit, IReadOnlyList<Deadline> matters)
    {
        if (!NoticeRules.IsOffice(work))
        {
            throw new Refusal(RefusalCode.NotEntitled);
        }

        var fields = new FieldChecks();
        content.Check(fields, work);
        fields.Refuse("Unit", RefusalCode.UnknownChoice, unit is null || unit.PersonId is not null || unit.CampaignId != work.Campaign.Id || unit.UnitId == work.Campaign.OfficeUnitId);
        fields.Refuse("Unit", RefusalCode.MatterOfOtherUnit, matters.Any(d => d.UnitId != unit?.UnitId));
        fields.Throw();
        if (matters.Any(d => !d.IsOpen))
        {
            throw new Refusal(RefusalCode.WrongState);
        }

        var isTalk = content.Kind == NoticeKind.Talk;
        var notice = new SupervisionNotice
        {
            CampaignId = unit!.CampaignId,
            FilerCode = unit.FilerCode,
            UnitId = unit.UnitId,
            UnitPath = unit.UnitPath,
            Kind = content.Kind!.Value,
            Colour = content.Kind == NoticeKind.Order ? content.Colour : null,
            Subject = content.Subject!.Trim(),
            Demand = content.Demand!.Trim(),
            Attendee = isTalk ? content.Attendee!.Trim() : null,
            Place = isTalk ? content.Place!.Trim() : null,
            MeetsAt = isTalk ? content.MeetsAt : null,
            IssuedAt = work.Now,
            IssuedByName = work.Actor.Name,
        };
        notice._matters.AddRange(matters.Select(d => NoticeMatter.Of(notice.Id, d)));
        notice.Open(work, content);
        work.Number(notice, SeriesOf(notice.Kind));
        notice.RecordEverywhere(work, HistoryAct.NoticeIssued, notice.Subject);
        return notice;
    }

    /// <summary>签收. Refusals: <see cref="NoticeRules"/>.</summary>
    public void Receive(CaseWork work)
    {
        NoticeRules.Require(work, this, NoticeAct.Receive);
        State = NoticeState.Received;
        ReceivedAt = work.Now;
        ReceivedByName = work.Actor.Name;
        Version++;
        work.Meet(DeadlineKind.NoticeReceipt, Id);
        Record(work, HistoryAct.NoticeReceived);
    }

    /// <summary>答复: what was done. Refusals: <see cref="NoticeRules"/>, text.</summary>
    public void Reply(CaseWork work, string? answer)
    {
        NoticeRules.Require(work, this, NoticeAct.Reply);
        var words = Words(nameof(Answer), answer, AnswerLength);
        work.Type(this, CaseKind.SupervisionNotice, [Answer], [words]);
        Answer = words;
        AnsweredAt = work.Now;
        AnsweredByPersonId = work.PersonId;
        AnsweredByName = work.Actor.Name;
        Reason = null;
        State = NoticeState.Answered;
        Version++;
        work.Meet(DeadlineKind.NoticeAnswer, Id);
        work.Meet(DeadlineKind.Correction, Id);
        work.Open(InDays(DeadlineKind.NoticeReview, work, work.Definition.Deadlines.VerificationDays, Office(work)));
        Record(work, HistoryAct.NoticeAnswered, Answer);
    }

    /// <summary>退回: the answer does not do; opens a 补正. Refusals: <see cref="NoticeRules"/>, reason.</summary>
    public void Return(CaseWork work, string? reason)
    {
        NoticeRules.Require(work, this, NoticeAct.Return);
        Reason = Problem.RequireReason(reason);
        State = NoticeState.Received;
        Version++;
        work.Meet(DeadlineKind.NoticeReview, Id);
        work.Open(InDays(DeadlineKind.Correction, work, work.Definition.Deadlines.CorrectionDays, work.Routing.SenderOf(this)));
        Record(work, HistoryAct.NoticeReturned, Reason, office: true);
    }

    /// <summary>办结. Refusals: <see cref="NoticeRules"/>.</summary>
    public void Close(CaseWork work)
    {
        NoticeRules.Require(work, this, NoticeAct.Close);
        work.Meet(DeadlineKind.NoticeReview, Id);
        BecomeClosed(work);
        RecordEverywhere(work, HistoryAct.NoticeClosed, null);
    }

    /// <summary>约谈记录, once it has taken place; that closes it. Refusals: <see cref="NoticeRules"/>, text.</summary>
    public void RecordTalk(CaseWork work, string? record)
    {
        NoticeRules.Require(work, this, NoticeAct.RecordTalk);
        TalkRecord = Words(nameof(TalkRecord), record, AnswerLength);
        work.Void(DeadlineKind.NoticeReceipt, Id);
        work.Meet(DeadlineKind.NoticeTalk, Id);
        BecomeClosed(work);
        Record(work, HistoryAct.TalkRecorded, TalkRecord, office: true);
        RecordAtMatters(work, HistoryAct.NoticeClosed, null);
    }

    /// <summary>撤回 before receipt. Refusals: <see cref="NoticeRules"/>, <see cref="RefusalCode.TooLateToWithdraw"/>, reason.</summary>
    public void Withdraw(CaseWork work, string? reason)
    {
        NoticeRules.Require(work, this, NoticeAct.Withdraw);
        Reason = Problem.RequireReason(reason);
        State = NoticeState.Withdrawn;
        Version++;
        work.Void(DeadlineKind.NoticeReceipt, Id);
        work.Void(DeadlineKind.NoticeAnswer, Id);
        work.Void(DeadlineKind.NoticeTalk, Id);
        RecordEverywhere(work, HistoryAct.NoticeWithdrawn, Reason);
    }

    /// <inheritdoc/>
    public void AssignNumber(string number) => Number ??= number;

    /// <summary>The unit's head has changed: what the unit owes goes to whom the route leads to now. Asked after every change of posts.</summary>
    public void Reroute(CaseWork work)
    {
        var head = work.Routing.SenderOf(this);
        work.HandOver(DeadlineKind.NoticeReceipt, Id, head);
        work.HandOver(DeadlineKind.NoticeAnswer, Id, head);
        work.HandOver(DeadlineKind.Correction, Id, head);
    }

    private void Open(CaseWork work, NoticeContent content)
    {
        var head = work.Routing.SenderOf(this);
        work.Open(InDays(DeadlineKind.NoticeReceipt, work, work.Definition.Deadlines.NoticeReceiptDays, head));
        if (MeetsAt is { } meets)
        {
            work.Open(OnDay(DeadlineKind.NoticeTalk, work, Shanghai.DateOf(meets), Office(work)));
        }
        else if (content.DueOn is { } day)
        {
            work.Open(OnDay(DeadlineKind.NoticeAnswer, work, day, head));
        }
        else
        {
            work.Open(InDays(DeadlineKind.NoticeAnswer, work, content.WorkingDays!.Value, head));
        }
    }

    private Deadline InDays(DeadlineKind kind, CaseWork work, int days, Holder owner) =>
        Deadline.InWorkingDays(kind, Id, CaseKind.SupervisionNotice, Id, this, owner, work, days);

    private Deadline OnDay(DeadlineKind kind, CaseWork work, DateOnly day, Holder owner) =>
        Deadline.Fixed(kind, Id, CaseKind.SupervisionNotice, Id, this, owner, work.Now, Shanghai.EndOfDay(day));

    private static Holder Office(CaseWork work) => Holder.OfOffice(work.Campaign.OfficeUnitId!.Value);

    private void BecomeClosed(CaseWork work)
    {
        State = NoticeState.Closed;
        ClosedAt = work.Now;
        ClosedByName = work.Actor.Name;
        Version++;
    }

    private void Record(CaseWork work, HistoryAct act, string? words = null, bool office = false) =>
        work.Record(CaseKind.SupervisionNotice, Id, act, words, Facts(), office ? work.Campaign.OfficeUnitId : UnitId);

    private void RecordEverywhere(CaseWork work, HistoryAct act, string? words)
    {
        Record(work, act, words, office: true);
        RecordAtMatters(work, act, words);
    }

    private void RecordAtMatters(CaseWork work, HistoryAct act, string? words)
    {
        foreach (var matter in _matters.DistinctBy(m => m.CaseId))
        {
            work.Record(matter.CaseKind, matter.CaseId, act, words, Facts(), work.Campaign.OfficeUnitId);
        }
    }

    private Dictionary<string, string?> Facts() => new()
    {
        ["notice"] = Kind.ToString(),
        ["colour"] = Colour?.ToString(),
        ["number"] = Number,
    };

    private static string Words(string field, string? words, int limit)
    {
        var fields = new FieldChecks();
        fields.Text(field, words, limit);
        fields.Throw();
        return words!.Trim();
    }

    private static NumberSeriesKind SeriesOf(NoticeKind kind) => kind switch
    {
        NoticeKind.Order => NumberSeriesKind.SupervisionOrder,
        NoticeKind.Letter => NumberSeriesKind.SupervisionLetter,
        _ => NumberSeriesKind.SupervisionTalk,
    };
}

/// <summary>One deadline that a 督办文书 is about, with its case as it was then.</summary>
public sealed class NoticeMatter
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The paper.</summary>
    public required Guid NoticeId { get; init; }

    /// <summary>The deadline.</summary>
    public required Guid DeadlineId { get; init; }

    /// <summary>Kind of its case.</summary>
    public required CaseKind CaseKind { get; init; }

    /// <summary>Its case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>Its problem, or null.</summary>
    public Guid? ProblemId { get; init; }

    internal static NoticeMatter Of(Guid noticeId, Deadline deadline) => new()
    {
        NoticeId = noticeId,
        DeadlineId = deadline.Id,
        CaseKind = deadline.CaseKind,
        CaseId = deadline.CaseId,
        ProblemId = deadline.ProblemId,
    };
}
