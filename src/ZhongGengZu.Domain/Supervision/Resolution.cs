using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Domain.Supervision;

/// <summary>State of a 议定事项.</summary>
public enum ResolutionState
{
    /// <summary>With its owner.</summary>
    Open,

    /// <summary>Reported, waits for the office.</summary>
    Reported,

    /// <summary>Confirmed by the office.</summary>
    Done,
}

/// <summary>Who carries a resolution out, and the unit that it counts for.</summary>
/// <param name="Holder">A unit head's or a leader's post.</param>
/// <param name="UnitId">Unit.</param>
/// <param name="UnitPath">Its path.</param>
/// <param name="FilerCode">Class of the filing unit; null for a leader.</param>
public sealed record ResolutionOwner(Holder Holder, Guid UnitId, string UnitPath, string? FilerCode)
{
    /// <summary>A filing unit, by its head.</summary>
    public static ResolutionOwner Of(CaseWork work, ProblemList unit) => new(work.Routing.SenderOf(unit), unit.UnitId, unit.UnitPath, unit.FilerCode);
}

/// <summary>议定事项 of a 党工委会议: its owner reports by the date, the office confirms.</summary>
public sealed class Resolution : IFiled
{
    /// <summary>Longest text.</summary>
    public const int TextLength = 500;

    /// <summary>Longest report.</summary>
    public const int ReportLength = 2000;

    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc/>
    public required Guid CampaignId { get; init; }

    /// <summary>The meeting.</summary>
    public required Guid MeetingId { get; init; }

    /// <summary>Place among the meeting's resolutions, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>Class of the filing unit; empty when a leader's post owns it.</summary>
    public required string FilerCode { get; init; }

    /// <inheritdoc/>
    public required Guid UnitId { get; init; }

    /// <inheritdoc/>
    public required string UnitPath { get; init; }

    /// <summary>Always null: posts carry resolutions out.</summary>
    public Guid? PersonId => null;

    /// <summary>What was resolved.</summary>
    public required string Text { get; init; }

    /// <summary>The post that carries it out: a leader's; of a unit its head's, or whom that has fallen to.</summary>
    public required Guid OwnerPostId { get; init; }

    /// <summary>By when, Shanghai.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>State.</summary>
    public ResolutionState State { get; private set; }

    /// <summary>落实情况 as last reported.</summary>
    public string? Report { get; private set; }

    /// <summary>Reported, UTC.</summary>
    public DateTime? ReportedAt { get; private set; }

    /// <summary>Who reported.</summary>
    public Guid? ReportedByPersonId { get; private set; }

    /// <summary>That person's name then.</summary>
    public string? ReportedByName { get; private set; }

    /// <summary>Why the report was returned, null once reported again.</summary>
    public string? ReturnReason { get; private set; }

    /// <summary>Confirmed, UTC.</summary>
    public DateTime? ConfirmedAt { get; private set; }

    /// <summary>Raised by every change.</summary>
    public long Version { get; set; }

    /// <summary>
    /// Writes down what a held meeting resolved. Refusals: <see cref="RefusalCode.NotEntitled"/> (not of the office), <see cref="RefusalCode.WrongState"/>
    /// (not held yet), text, <see cref="RefusalCode.UnknownChoice"/> (Owner), <see cref="RefusalCode.DateOutOfRange"/> (DueOn).
    /// </summary>
    /// <param name="work">The work.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="order">Place among its resolutions.</param>
    /// <param name="text">What.</param>
    /// <param name="owner">Who, null when none is chosen.</param>
    /// <param name="dueOn">By when.</param>
    public static Resolution Take(CaseWork work, CommitteeMeeting meeting, int order, string? text, ResolutionOwner? owner, DateOnly? dueOn)
    {
        if (!NoticeRules.IsOffice(work))
        {
            throw new Refusal(RefusalCode.NotEntitled);
        }

        if (meeting.State != MeetingState.Held)
        {
            throw new Refusal(RefusalCode.WrongState);
        }

        var fields = new FieldChecks();
        fields.Text(nameof(Text), text, TextLength);
        fields.Refuse("Owner", RefusalCode.UnknownChoice, owner is null);
        fields.Require(nameof(DueOn), dueOn);
        fields.Refuse(nameof(DueOn), RefusalCode.DateOutOfRange, dueOn < work.Today || dueOn > work.Today.AddDays(MeetingFacts.LongestDays));
        fields.Throw();
        var resolution = new Resolution
        {
            CampaignId = meeting.CampaignId,
            MeetingId = meeting.Id,
            Order = order,
            FilerCode = owner!.FilerCode ?? "",
            UnitId = owner.UnitId,
            UnitPath = owner.UnitPath,
            Text = text!.Trim(),
            OwnerPostId = owner.Holder.Id,
            DueOn = dueOn!.Value,
        };
        work.Open(Deadline.Fixed(DeadlineKind.Resolution, resolution.Id, CaseKind.Resolution, resolution.Id, resolution, owner.Holder, work.Now, Shanghai.EndOfDay(resolution.DueOn)));
        work.Record(CaseKind.Resolution, resolution.Id, HistoryAct.ResolutionTaken, resolution.Text, actedAs: work.Campaign.OfficeUnitId);
        return resolution;
    }

    /// <summary>落实情况, by its owner. Refusals: <see cref="ResolutionRules"/>, text.</summary>
    public void ReportDone(CaseWork work, string? report)
    {
        ResolutionRules.Require(work, this, ResolutionAct.Report);
        var fields = new FieldChecks();
        fields.Text(nameof(Report), report, ReportLength);
        fields.Throw();
        Report = report!.Trim();
        ReportedAt = work.Now;
        ReportedByPersonId = work.PersonId;
        ReportedByName = work.Actor.Name;
        ReturnReason = null;
        State = ResolutionState.Reported;
        Version++;
        work.Meet(DeadlineKind.Resolution, Id);
        work.Meet(DeadlineKind.Correction, Id);
        work.Open(InDays(DeadlineKind.ResolutionReview, work, work.Definition.Deadlines.VerificationDays, Holder.OfOffice(work.Campaign.OfficeUnitId!.Value)));
        work.Record(CaseKind.Resolution, Id, HistoryAct.ResolutionReported, Report, actedAs: OwnerPostId);
    }

    /// <summary>The office confirms. Refusals: <see cref="ResolutionRules"/>.</summary>
    public void Confirm(CaseWork work)
    {
        ResolutionRules.Require(work, this, ResolutionAct.Confirm);
        State = ResolutionState.Done;
        ConfirmedAt = work.Now;
        Version++;
        work.Meet(DeadlineKind.ResolutionReview, Id);
        work.Record(CaseKind.Resolution, Id, HistoryAct.ResolutionConfirmed, actedAs: work.Campaign.OfficeUnitId);
    }

    /// <summary>The report does not do; opens a 补正. Refusals: <see cref="ResolutionRules"/>, reason.</summary>
    public void Return(CaseWork work, string? reason)
    {
        ResolutionRules.Require(work, this, ResolutionAct.Return);
        ReturnReason = Problem.RequireReason(reason);
        State = ResolutionState.Open;
        Version++;
        work.Meet(DeadlineKind.ResolutionReview, Id);
        work.Open(InDays(DeadlineKind.Correction, work, work.Definition.Deadlines.CorrectionDays, OwnerToday(work)));
        work.Record(CaseKind.Resolution, Id, HistoryAct.ResolutionReturned, ReturnReason, actedAs: work.Campaign.OfficeUnitId);
    }

    /// <summary>The unit's head has changed: what is owed goes to whom the route leads to now. Asked after every change of posts.</summary>
    public void Reroute(CaseWork work)
    {
        work.HandOver(DeadlineKind.Resolution, Id, OwnerToday(work));
        work.HandOver(DeadlineKind.Correction, Id, OwnerToday(work));
    }

    /// <summary>Who carries it out today.</summary>
    public Holder OwnerToday(CaseWork work) => FilerCode.Length > 0 ? work.Routing.SenderOf(this) : Holder.OfPost(OwnerPostId);

    private Deadline InDays(DeadlineKind kind, CaseWork work, int days, Holder owner) => Deadline.InWorkingDays(kind, Id, CaseKind.Resolution, Id, this, owner, work, days);
}

/// <summary>What can be done to a resolution.</summary>
public enum ResolutionAct
{
    /// <summary>Report what was done.</summary>
    Report,

    /// <summary>Confirm.</summary>
    Confirm,

    /// <summary>Return the report.</summary>
    Return,
}

/// <summary>Transition table and authority of a resolution; the acts and the page's buttons ask the same.</summary>
public static class ResolutionRules
{
    /// <summary>
    /// Null = may, else <see cref="RefusalCode.WrongState"/>, <see cref="RefusalCode.SelfVerification"/> (whoever reported confirms nothing) or
    /// <see cref="RefusalCode.NotEntitled"/>.
    /// </summary>
    public static RefusalCode? Check(CaseWork work, Resolution resolution, ResolutionAct act)
    {
        if (resolution.State != (act == ResolutionAct.Report ? ResolutionState.Open : ResolutionState.Reported))
        {
            return RefusalCode.WrongState;
        }

        if (act == ResolutionAct.Report)
        {
            return work.Actor.PersonId is { } person && Owns(work, resolution, person) ? null : RefusalCode.NotEntitled;
        }

        return !NoticeRules.IsOffice(work) ? RefusalCode.NotEntitled
            : resolution.ReportedByPersonId == work.Actor.PersonId ? RefusalCode.SelfVerification
            : null;
    }

    internal static void Require(CaseWork work, Resolution resolution, ResolutionAct act)
    {
        if (Check(work, resolution, act) is { } code)
        {
            throw new Refusal(code);
        }
    }

    private static bool Owns(CaseWork work, Resolution resolution, Guid person) => resolution.FilerCode.Length > 0
        ? work.Routing.FilesFor(person, resolution)
        : work.Routing.HoldersOf(resolution.OwnerToday(work)).Contains(person);
}
