using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;

namespace ZhongGengZu.Domain.Supervision;

/// <summary>Why something is on the agenda.</summary>
public enum AgendaReason
{
    /// <summary>逾期.</summary>
    Late,

    /// <summary>Waiting at one desk for longer than <see cref="AgendaRules.StuckDays"/>.</summary>
    Stuck,

    /// <summary>Returned <see cref="AgendaRules.StuckReturns"/> times or more.</summary>
    Returned,

    /// <summary>Under an open red 督办单.</summary>
    RedNotice,

    /// <summary>逾期上报: taken to whoever stands above its holder.</summary>
    Escalated,

    /// <summary>Added by hand.</summary>
    Added,
}

/// <summary>What comes before the meeting by itself (ours).</summary>
public static class AgendaRules
{
    /// <summary>Stuck: more working days at one desk than these.</summary>
    public const int StuckDays = 10;

    /// <summary>Stuck: returned so often.</summary>
    public const int StuckReturns = 2;

    /// <summary>Acts that return something to whoever wrote it.</summary>
    public static IReadOnlyList<HistoryAct> ReturnActs { get; } =
        [HistoryAct.ProblemReturned, HistoryAct.ListReturned, HistoryAct.PlanReturned, HistoryAct.SubmissionReturned, HistoryAct.VerificationRefused, HistoryAct.NoticeReturned];

    /// <summary>What came to a desk before this instant has been there too long, UTC.</summary>
    public static DateTime StuckBefore(DateOnly today, WorkingCalendar calendar)
    {
        var day = today;
        while (calendar.WorkingDaysBetween(day, today) <= StuckDays)
        {
            day = day.AddDays(-1);
        }

        return Shanghai.At(day.AddDays(1), TimeOnly.MinValue);
    }

    /// <summary>Why an open deadline is on the agenda; empty = it is not.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="openedAt">When it came to the desk, UTC.</param>
    /// <param name="dueAt">When it is due, UTC.</param>
    /// <param name="returns">How often its case was returned.</param>
    /// <param name="isUnderRedNotice">An open red 督办单 is about it.</param>
    /// <param name="isEscalated">It was taken to whoever stands above its holder.</param>
    /// <param name="now">Now, UTC.</param>
    /// <param name="stuckBefore"><see cref="StuckBefore"/>.</param>
    public static IReadOnlyList<AgendaReason> ReasonsOf(DeadlineKind kind, DateTime openedAt, DateTime dueAt, int returns, bool isUnderRedNotice, bool isEscalated, DateTime now, DateTime stuckBefore) =>
    [
        .. dueAt < now ? [AgendaReason.Late] : Array.Empty<AgendaReason>(),
        .. Tallies.Waiting.Contains(kind) && openedAt < stuckBefore ? [AgendaReason.Stuck] : Array.Empty<AgendaReason>(),
        .. returns >= StuckReturns ? [AgendaReason.Returned] : Array.Empty<AgendaReason>(),
        .. isUnderRedNotice ? [AgendaReason.RedNotice] : Array.Empty<AgendaReason>(),
        .. isEscalated ? [AgendaReason.Escalated] : Array.Empty<AgendaReason>(),
    ];
}

/// <summary>One row of the agenda as it is read from what is open.</summary>
/// <param name="UnitName">Unit.</param>
/// <param name="Text">What it is; of personal items how many.</param>
/// <param name="Standing">How it stands, in words.</param>
/// <param name="Reasons">Why it is on the agenda.</param>
/// <param name="DeadlineId">The deadline, null for the personal items of a unit.</param>
public sealed record AgendaRow(string UnitName, string Text, string Standing, IReadOnlyList<AgendaReason> Reasons, Guid? DeadlineId);

/// <summary>An item of the agenda: added by hand, or frozen when the meeting was held.</summary>
public sealed class AgendaItem
{
    /// <summary>Longest text.</summary>
    public const int TextLength = 200;

    /// <summary>Longest words of how it stands.</summary>
    public const int StandingLength = 60;

    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The meeting.</summary>
    public required Guid MeetingId { get; init; }

    /// <summary>Place on the agenda, from 1.</summary>
    public required int Order { get; set; }

    /// <summary>Name of its unit then, empty for none.</summary>
    public required string UnitName { get; init; }

    /// <summary>What it is.</summary>
    public required string Text { get; init; }

    /// <summary>How it stood, in words.</summary>
    public string Standing { get; init; } = "";

    /// <summary>Codes of <see cref="AgendaReason"/>.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>The deadline, or null.</summary>
    public Guid? DeadlineId { get; init; }

    internal static AgendaItem Of(Guid meetingId, int order, AgendaRow row) => new()
    {
        MeetingId = meetingId,
        Order = order,
        UnitName = row.UnitName,
        Text = row.Text.Length > TextLength ? row.Text[..(TextLength - 1)] + "…" : row.Text,
        Standing = row.Standing,
        Reasons = [.. row.Reasons.Select(r => r.ToString())],
        DeadlineId = row.DeadlineId,
    };
}
