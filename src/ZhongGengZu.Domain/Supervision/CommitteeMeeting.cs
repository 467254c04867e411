using ZhongGengZu.Domain.History;

namespace ZhongGengZu.Domain.Supervision;

/// <summary>State of a 党工委会议.</summary>
public enum MeetingState
{
    /// <summary>Being prepared: the agenda follows the rows.</summary>
    Preparing,

    /// <summary>Held: the agenda is frozen.</summary>
    Held,
}

/// <summary>What the office writes of a meeting; null = left empty.</summary>
/// <param name="Title">Such as 党工委（扩大）会议.</param>
/// <param name="HeldOn">When, Shanghai.</param>
/// <param name="Place">Where.</param>
/// <param name="Participants">Who takes part, free text.</param>
public sealed record MeetingFacts(string? Title, DateOnly? HeldOn, string? Place, string? Participants)
{
    /// <summary>Longest title and place.</summary>
    public const int ShortLength = 60;

    /// <summary>Longest list of participants.</summary>
    public const int ParticipantsLength = 500;

    /// <summary>Latest day of a meeting, days from today.</summary>
    public const int LongestDays = 365;

    internal void Check(CaseWork work)
    {
        var fields = new FieldChecks();
        fields.Text(nameof(Title), Title, ShortLength);
        fields.Require(nameof(HeldOn), HeldOn);
        fields.Refuse(nameof(HeldOn), RefusalCode.DateOutOfRange, HeldOn < work.Today || HeldOn > work.Today.AddDays(LongestDays));
        fields.Text(nameof(Place), Place, ShortLength);
        fields.Refuse(nameof(Participants), RefusalCode.TooLong, Participants?.Trim().Length > ParticipantsLength, ParticipantsLength);
        fields.Throw();
    }
}

/// <summary>
/// 党工委会议: its agenda fills itself with what is late, stuck or under a red 督办单, and is frozen when the meeting is held; what it resolves becomes
/// <see cref="Resolution"/>s. Source: S0 “党工委会议定期研究”.
/// </summary>
public sealed class CommitteeMeeting
{
    private readonly List<AgendaItem> _agenda = [];

    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Campaign.</summary>
    public required Guid CampaignId { get; init; }

    /// <summary>Title.</summary>
    public string Title { get; private set; } = "";

    /// <summary>When, Shanghai.</summary>
    public DateOnly HeldOn { get; private set; }

    /// <summary>Where.</summary>
    public string Place { get; private set; } = "";

    /// <summary>Who takes part.</summary>
    public string Participants { get; private set; } = "";

    /// <summary>State.</summary>
    public MeetingState State { get; private set; }

    /// <summary>Deadlines that are kept off the agenda.</summary>
    public IReadOnlyList<Guid> LeftOut { get; private set; } = [];

    /// <summary>While it is prepared what was added by hand; once held the whole agenda.</summary>
    public IReadOnlyList<AgendaItem> Agenda => _agenda;

    /// <summary>When the agenda was frozen, UTC.</summary>
    public DateTime? FrozenAt { get; private set; }

    /// <summary>Who wrote the meeting down.</summary>
    public required string PreparedByName { get; init; }

    /// <summary>Raised by every change.</summary>
    public long Version { get; set; }

    /// <summary>Plans a meeting. Refusals: <see cref="RefusalCode.NotEntitled"/> (not of the campaign's 督查考核办), fields of <see cref="MeetingFacts"/>.</summary>
    public static CommitteeMeeting Prepare(CaseWork work, MeetingFacts facts)
    {
        RequireOffice(work);
        facts.Check(work);
        var meeting = new CommitteeMeeting { CampaignId = work.Campaign.Id, PreparedByName = work.Actor.Name };
        meeting.Take(facts);
        meeting.Record(work, HistoryAct.MeetingPrepared, meeting.Title);
        return meeting;
    }

    /// <summary>Changes title, day, place or participants. Refusals: those of <see cref="Prepare"/>, <see cref="RefusalCode.WrongState"/> once held.</summary>
    public void Change(CaseWork work, MeetingFacts facts)
    {
        RequirePreparing(work);
        facts.Check(work);
        Take(facts);
        Version++;
        Record(work, HistoryAct.MeetingChanged, Title);
    }

    /// <summary>Keeps a row off the agenda. Refusals: <see cref="RefusalCode.NotEntitled"/>, <see cref="RefusalCode.WrongState"/>.</summary>
    public void LeaveOut(CaseWork work, Guid deadlineId)
    {
        RequirePreparing(work);
        LeftOut = [.. LeftOut.Append(deadlineId).Distinct()];
        Version++;
    }

    /// <summary>Puts a row back on the agenda. Refusals: as <see cref="LeaveOut"/>.</summary>
    public void PutBack(CaseWork work, Guid deadlineId)
    {
        RequirePreparing(work);
        LeftOut = [.. LeftOut.Where(id => id != deadlineId)];
        Version++;
    }

    /// <summary>Adds an item by hand. Refusals: as <see cref="LeaveOut"/>, text, <see cref="RefusalCode.TooLong"/>.</summary>
    /// <param name="work">The work.</param>
    /// <param name="text">What is to be discussed.</param>
    /// <param name="unitName">Of which unit, null for none.</param>
    public void Add(CaseWork work, string? text, string? unitName)
    {
        RequirePreparing(work);
        var fields = new FieldChecks();
        fields.Text("Text", text, AgendaItem.TextLength);
        fields.Throw();
        _agenda.Add(new AgendaItem { MeetingId = Id, Order = _agenda.Count + 1, UnitName = unitName ?? "", Text = text!.Trim(), Reasons = [nameof(AgendaReason.Added)] });
        Version++;
    }

    /// <summary>Takes an item off that was added by hand. Refusals: as <see cref="LeaveOut"/>, <see cref="RefusalCode.UnknownChoice"/>.</summary>
    public void Remove(CaseWork work, Guid itemId)
    {
        RequirePreparing(work);
        if (_agenda.RemoveAll(i => i.Id == itemId) == 0)
        {
            throw new Refusal(RefusalCode.UnknownChoice, "Item");
        }

        Version++;
    }

    /// <summary>
    /// The meeting takes place: freezes its agenda, rows first, then what was added. Refusals: <see cref="RefusalCode.NotEntitled"/>,
    /// <see cref="RefusalCode.WrongState"/> when it is held already or its day has not come, <see cref="RefusalCode.NothingToDiscuss"/>.
    /// </summary>
    public void Hold(CaseWork work, IReadOnlyList<AgendaRow> rows)
    {
        RequirePreparing(work);
        if (HeldOn > work.Today)
        {
            throw new Refusal(RefusalCode.WrongState);
        }

        var on = rows.Where(r => r.DeadlineId is not { } id || !LeftOut.Contains(id)).ToList();
        if (on.Count + _agenda.Count == 0)
        {
            throw new Refusal(RefusalCode.NothingToDiscuss);
        }

        foreach (var added in _agenda)
        {
            added.Order += on.Count;
        }

        _agenda.AddRange(on.Select((row, i) => AgendaItem.Of(Id, i + 1, row)));
        State = MeetingState.Held;
        FrozenAt = work.Now;
        Version++;
        Record(work, HistoryAct.MeetingHeld, null, new Dictionary<string, string?> { ["agenda"] = _agenda.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) });
    }

    private void Take(MeetingFacts facts) =>
        (Title, HeldOn, Place, Participants) = (facts.Title!.Trim(), facts.HeldOn!.Value, facts.Place!.Trim(), facts.Participants?.Trim() ?? "");

    private void RequirePreparing(CaseWork work)
    {
        RequireOffice(work);
        if (State != MeetingState.Preparing)
        {
            throw new Refusal(RefusalCode.WrongState);
        }
    }

    private static void RequireOffice(CaseWork work)
    {
        if (!NoticeRules.IsOffice(work))
        {
            throw new Refusal(RefusalCode.NotEntitled);
        }
    }

    private void Record(CaseWork work, HistoryAct act, string? words, IReadOnlyDictionary<string, string?>? facts = null) =>
        work.Record(CaseKind.CommitteeMeeting, Id, act, words, facts, work.Campaign.OfficeUnitId);
}
