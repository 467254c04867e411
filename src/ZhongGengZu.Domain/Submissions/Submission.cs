using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Domain.Submissions;

/// <summary>State of a submission.</summary>
public enum SubmissionState
{
    /// <summary>Being prepared.</summary>
    Draft,

    /// <summary>已报.</summary>
    Sent,

    /// <summary>已接收.</summary>
    Received,

    /// <summary>退回.</summary>
    Returned,
}

/// <summary>报送: one unit's answer to one deliverable. The head's sending, password again, is the signature over it.</summary>
public sealed class Submission : IFiled
{
    /// <summary>Longest summary.</summary>
    public const int SummaryLength = 20000;

    private readonly List<SubmissionItem> _items = [];

    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc/>
    public required Guid CampaignId { get; init; }

    /// <summary>Code of the deliverable.</summary>
    public required string DeliverableCode { get; init; }

    /// <summary>Code of the <see cref="ReportPeriod"/> of a recurring deliverable, else <see cref="ReportPeriod.Once"/>.</summary>
    public string Period { get; init; } = ReportPeriod.Once;

    /// <inheritdoc/>
    public required string FilerCode { get; init; }

    /// <inheritdoc/>
    public required Guid UnitId { get; init; }

    /// <inheritdoc/>
    public required string UnitPath { get; init; }

    /// <summary>Always null: units answer.</summary>
    public Guid? PersonId => null;

    /// <summary>State.</summary>
    public SubmissionState State { get; private set; }

    /// <summary>总结, text.</summary>
    public string Summary { get; private set; } = "";

    /// <summary>First sent, UTC; decides whether it was on time, a withdrawn first sending included.</summary>
    public DateTime? FirstSentAt { get; private set; }

    /// <summary>Last sent whole, UTC; a supplement stands in the history.</summary>
    public DateTime? SentAt { get; private set; }

    /// <summary>Who sent it last.</summary>
    public Guid? SentByPersonId { get; private set; }

    /// <summary>Name as it was.</summary>
    public string? SentByName { get; private set; }

    /// <summary>Post as it was.</summary>
    public string? SentByPost { get; private set; }

    /// <summary>Received, UTC; null again once it was returned.</summary>
    public DateTime? ReceivedAt { get; private set; }

    /// <summary>Who received it.</summary>
    public string? ReceivedByName { get; private set; }

    /// <summary>Reason of the last return, null once sent again.</summary>
    public string? ReturnReason { get; private set; }

    /// <summary>How often it was sent, supplements included.</summary>
    public int Sendings { get; private set; }

    /// <summary>SHA-256 over item revisions and summary of the last whole sending: what the sender signed.</summary>
    public string? Digest { get; private set; }

    /// <summary>Sent with nothing to report (零报告): no unit problem in the list, or without a word.</summary>
    public bool IsNil { get; private set; }

    /// <summary>Raised by every change.</summary>
    public long Version { get; set; }

    /// <summary>What was frozen, sending by sending.</summary>
    public IReadOnlyList<SubmissionItem> Items => _items;

    /// <summary>What was sent last is a supplement (补报) to something that has been received.</summary>
    public bool IsSupplement => State == SubmissionState.Sent && ReceivedAt is not null;

    /// <summary>The draft of a unit for a deliverable, made at 启动 or, of a recurring one, when its period is asked for.</summary>
    public static Submission For(IFiled filer, DeliverableDefinition deliverable, string period = ReportPeriod.Once) => new()
    {
        CampaignId = filer.CampaignId,
        DeliverableCode = deliverable.Code,
        Period = period,
        FilerCode = filer.FilerCode,
        UnitId = filer.UnitId,
        UnitPath = filer.UnitPath,
    };

    /// <summary>Writes the summary. Refusals: <see cref="SubmissionRules"/>, <see cref="RefusalCode.TooLong"/>.</summary>
    public void Write(CaseWork work, string summary)
    {
        SubmissionRules.Require(work, this, SubmissionAct.Write);
        Take(work, summary);
        Version++;
    }

    /// <summary>
    /// 用上次报的: takes over, in one click and without typing, what this unit sent before of the same material. Refusals: <see cref="SubmissionRules"/>,
    /// <see cref="RefusalCode.TextThere"/> (something is written already), <see cref="RefusalCode.UnknownChoice"/> (not the unit's own, not sent, or empty).
    /// </summary>
    public void TakeEarlier(CaseWork work, Submission earlier)
    {
        SubmissionRules.Require(work, this, SubmissionAct.Write);
        if (Summary.Length > 0)
        {
            throw new Refusal(RefusalCode.TextThere);
        }

        if (earlier.UnitId != UnitId || earlier.Id == Id || earlier.FirstSentAt is null || earlier.Summary.Length == 0)
        {
            throw new Refusal(RefusalCode.UnknownChoice);
        }

        Summary = earlier.Summary;
        Version++;
        work.Record(CaseKind.Submission, Id, HistoryAct.EarlierTextTaken, facts: new Dictionary<string, string?> { ["earlier"] = earlier.Id.ToString() });
    }

    /// <summary>
    /// 报送: freezes the latest revisions of what has been accepted, and the summary. A missing person does not block it.
    /// Refusals: <see cref="SubmissionRules"/>, <see cref="RefusalCode.UnitListNotAccepted"/>, <see cref="RefusalCode.Required"/> for the summary.
    /// </summary>
    /// <param name="work">The work.</param>
    /// <param name="summary">总结.</param>
    /// <param name="content">The unit's list, its problems, and the personal lists of its people; null when the deliverable has no list.</param>
    public void Send(CaseWork work, string summary, SubmissionContent? content)
    {
        SubmissionRules.Require(work, this, SubmissionAct.Send);
        var deliverable = work.Definition.Deliverable(DeliverableCode);
        if (deliverable.Parts.Contains(DeliverablePart.Summary) && string.IsNullOrWhiteSpace(summary))
        {
            throw new Refusal(RefusalCode.Required, nameof(Summary));
        }

        var withLists = deliverable.Parts.Contains(DeliverablePart.ProblemList);
        if (withLists && content!.UnitList.State != ProblemListState.Accepted)
        {
            throw new Refusal(RefusalCode.UnitListNotAccepted);
        }

        Take(work, summary);
        Sendings++;
        IsNil = withLists && Freeze(content!, []) == 0;
        foreach (var list in withLists ? content!.AcceptedLists : [])
        {
            list.MarkSent(work);
        }

        Sign(work, HistoryAct.SubmissionSent);
    }

    /// <summary>
    /// 零报告 in one click: nothing to report in this period. It holds nothing, so there is nothing to sign with a password; who and when are recorded.
    /// Refusals: <see cref="SubmissionRules"/>, <see cref="RefusalCode.NilWithText"/>.
    /// </summary>
    /// <param name="work">The work.</param>
    /// <param name="typed">What stands in the box, null = nothing there: a text, typed or stored, is never thrown away by this.</param>
    public void SendNil(CaseWork work, string? typed = null)
    {
        SubmissionRules.Require(work, this, SubmissionAct.SendNil);
        if (!string.IsNullOrWhiteSpace(typed ?? Summary))
        {
            throw new Refusal(RefusalCode.NilWithText, nameof(Summary));
        }

        Sendings++;
        IsNil = true;
        Sign(work, HistoryAct.SubmissionSentNil);
    }

    // What every whole sending leaves: who, when, of what.
    private void Sign(CaseWork work, HistoryAct act)
    {
        SentAt = work.Now;
        SentByPersonId = work.PersonId;
        SentByName = work.Actor.Name;
        SentByPost = work.Actor.PostFor(work.Routing.HeadOf(this)?.Stop.Id)?.Title;
        Digest = DigestOfSending();
        FirstSentAt ??= work.Now;
        BecomeSent(work);
        work.Meet(DeadlineKind.Deliverable, Id);
        work.Meet(DeadlineKind.Correction, Id);
        work.Record(CaseKind.Submission, Id, act, facts: Facts());
    }

    /// <summary>补报: what was accepted since, in one click; moves no MetAt. Refusals: <see cref="SubmissionRules"/>, <see cref="RefusalCode.NothingToSupplement"/>.</summary>
    public void Supplement(CaseWork work, SubmissionContent content)
    {
        SubmissionRules.Require(work, this, SubmissionAct.Supplement);
        if (ToSupplement(content) == 0)
        {
            throw new Refusal(RefusalCode.NothingToSupplement);
        }

        Sendings++;
        Freeze(content, _items.Select(i => (i.SubjectId, i.Revision)).ToHashSet());
        foreach (var list in content.AcceptedLists)
        {
            list.MarkSent(work);
        }

        IsNil = _items.TrueForAll(i => i.Kind != SubmissionItemKind.UnitProblem);
        BecomeSent(work);
        work.Record(CaseKind.Submission, Id, HistoryAct.SubmissionSupplemented, facts: Facts());
    }

    /// <summary>How many items and lists a supplement would hold.</summary>
    public int ToSupplement(SubmissionContent content) =>
        content.Frozen().Count(f => !_items.Exists(i => i.SubjectId == f.Id && i.Revision == f.Revision));

    /// <summary>
    /// 撤回 before receipt; the first sending still counts. A supplement alone is taken back: what was received before stays received.
    /// Personal lists that went out with this sending first are the unit's own again. Refusals: <see cref="SubmissionRules"/>.
    /// </summary>
    /// <param name="work">The work.</param>
    /// <param name="content">As it was sent with; null when the deliverable has no list.</param>
    public void Withdraw(CaseWork work, SubmissionContent? content)
    {
        SubmissionRules.Require(work, this, SubmissionAct.Withdraw);
        foreach (var list in content?.PersonalLists ?? [])
        {
            if (IsSupplement ? list.SentAt > ReceivedAt : list.SentAt >= SentAt)
            {
                list.UnmarkSent(work);
            }
        }

        var facts = Facts();
        if (IsSupplement)
        {
            _items.RemoveAll(i => i.Sending == Sendings);
            IsNil = _items.TrueForAll(i => i.Kind != SubmissionItemKind.UnitProblem);
            State = SubmissionState.Received;
        }
        else
        {
            State = SubmissionState.Draft;
        }

        Version++;
        work.Void(DeadlineKind.Receipt, Id);
        work.Record(CaseKind.Submission, Id, HistoryAct.SubmissionWithdrawn, facts: facts);
    }

    /// <summary>接收. Refusals: <see cref="SubmissionRules"/>.</summary>
    public void Receive(CaseWork work)
    {
        SubmissionRules.Require(work, this, SubmissionAct.Receive);
        State = SubmissionState.Received;
        ReceivedAt = work.Now;
        ReceivedByName = work.Actor.Name;
        Version++;
        work.Meet(DeadlineKind.Receipt, Id);
        work.Record(CaseKind.Submission, Id, HistoryAct.SubmissionReceived, facts: Facts(), actedAs: work.Campaign.OfficeUnitId);
    }

    /// <summary>退回 with a reason; opens a 补正 deadline, the first sending stays on time. Refusals: <see cref="SubmissionRules"/>, reason.</summary>
    public void Return(CaseWork work, string reason)
    {
        SubmissionRules.Require(work, this, SubmissionAct.Return);
        ReturnReason = Problem.RequireReason(reason);
        State = SubmissionState.Returned;
        (ReceivedAt, ReceivedByName) = (null, null);
        Version++;
        work.Meet(DeadlineKind.Receipt, Id);
        work.Open(Deadline.InWorkingDays(DeadlineKind.Correction, Id, CaseKind.Submission, Id, this, work.Routing.SenderOf(this), work, work.Definition.Deadlines.CorrectionDays));
        work.Record(CaseKind.Submission, Id, HistoryAct.SubmissionReturned, ReturnReason, actedAs: work.Campaign.OfficeUnitId);
    }

    /// <summary>
    /// Whoever must answer no longer holds the post: hands the open deadlines to whom the route has fallen to.
    /// Asked after every change of posts.
    /// </summary>
    public void Reroute(CaseWork work)
    {
        var sender = work.Routing.SenderOf(this);
        work.HandOver(DeadlineKind.Deliverable, Id, sender);
        work.HandOver(DeadlineKind.Correction, Id, sender);
        if (State == SubmissionState.Sent && work.Routing.ReceiverOf(this)?.Stop.Holder is { } receiver)
        {
            work.HandOver(DeadlineKind.Receipt, Id, receiver);
        }
    }

    private void Take(CaseWork work, string summary)
    {
        if (summary.Length > SummaryLength)
        {
            throw new Refusal(RefusalCode.TooLong, nameof(Summary), SummaryLength);
        }

        work.Type(this, CaseKind.Submission, [Summary], [summary.Trim()]);
        Summary = summary.Trim();
    }

    private int Freeze(SubmissionContent content, HashSet<(Guid, int)> already)
    {
        var units = 0;
        foreach (var (kind, id, revision) in content.Frozen())
        {
            units += kind == SubmissionItemKind.UnitProblem ? 1 : 0;
            if (!already.Contains((id, revision)))
            {
                _items.Add(new SubmissionItem { SubmissionId = Id, Sending = Sendings, Kind = kind, SubjectId = id, Revision = revision });
            }
        }

        return units;
    }

    private void BecomeSent(CaseWork work)
    {
        var receiver = work.Routing.ReceiverOf(this);
        State = SubmissionState.Sent;
        ReturnReason = null;
        Version++;
        var owner = receiver?.Stop.Holder ?? Holder.OfOffice(work.Campaign.OfficeUnitId!.Value);
        work.Open(Deadline.InWorkingDays(DeadlineKind.Receipt, Id, CaseKind.Submission, Id, this, owner, work, work.Definition.Deadlines.ReceiptDays));
    }

    private string DigestOfSending()
    {
        var text = string.Join('\n', _items.Where(i => i.Sending == Sendings).OrderBy(i => i.SubjectId).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i.Kind} {i.SubjectId} {i.Revision}")).Append(Summary));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private Dictionary<string, string?> Facts() => new()
    {
        ["deliverable"] = DeliverableCode,
        ["sending"] = Sendings.ToString(CultureInfo.InvariantCulture),
        ["items"] = _items.Count(i => i.Sending == Sendings).ToString(CultureInfo.InvariantCulture),
        ["digest"] = DigestOfSending(),
    };
}
