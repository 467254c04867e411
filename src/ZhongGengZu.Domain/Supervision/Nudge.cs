using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;

namespace ZhongGengZu.Domain.Supervision;

/// <summary>
/// 催办: a word of the 督查考核办 to whoever holds an open deadline. It stands at the deadline and in its case's history, and changes no date.
/// Source: S0 “对进展缓慢的，及时督促纠正”.
/// </summary>
public sealed class Nudge
{
    /// <summary>Longest text, characters.</summary>
    public const int TextLength = 200;

    /// <summary>Most deadlines that one sending may chase.</summary>
    public const int MostAtOnce = 100;

    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The deadline that is chased.</summary>
    public required Guid DeadlineId { get; init; }

    /// <summary>Campaign.</summary>
    public required Guid CampaignId { get; init; }

    /// <summary>Kind of whoever held it then.</summary>
    public required HolderKind HolderKind { get; init; }

    /// <summary>Person, post or office that held it then.</summary>
    public required Guid HolderId { get; init; }

    /// <summary>What the office wrote.</summary>
    public required string Text { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime SentAt { get; init; }

    /// <summary>Who sent it.</summary>
    public required Guid SentByPersonId { get; init; }

    /// <summary>That person's name then.</summary>
    public required string SentByName { get; init; }

    /// <summary>
    /// Chases the holder of a deadline. Refusals: <see cref="RefusalCode.NotEntitled"/> (not of the campaign's 督查考核办),
    /// <see cref="RefusalCode.Required"/> and <see cref="RefusalCode.TooLong"/> (Text), <see cref="RefusalCode.WrongState"/> when it is met or ended.
    /// </summary>
    public static Nudge Send(CaseWork work, Deadline deadline, string? text)
    {
        if (work.Campaign.OfficeUnitId is not { } office || !work.Actor.Offices.Contains(office))
        {
            throw new Refusal(RefusalCode.NotEntitled);
        }

        var fields = new FieldChecks();
        fields.Text(nameof(Text), text, TextLength);
        fields.Throw();
        if (!deadline.IsOpen)
        {
            throw new Refusal(RefusalCode.WrongState);
        }

        var words = text!.Trim();
        work.Record(deadline.CaseKind, deadline.CaseId, HistoryAct.Nudged, words, new Dictionary<string, string?> { ["nudged"] = deadline.Kind.ToString() }, office);
        return new Nudge
        {
            DeadlineId = deadline.Id,
            CampaignId = deadline.CampaignId,
            HolderKind = deadline.OwnerKind,
            HolderId = deadline.OwnerId,
            Text = words,
            SentAt = work.Now,
            SentByPersonId = work.PersonId,
            SentByName = work.Actor.Name,
        };
    }
}
