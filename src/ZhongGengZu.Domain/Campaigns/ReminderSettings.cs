namespace ZhongGengZu.Domain.Campaigns;

/// <summary>When a campaign reminds and when it takes what is late further up. All of it may be left out of the file: then ours hold.</summary>
public sealed record ReminderSettings
{
    /// <summary>Most levels that <see cref="EscalationDays"/> may give days for.</summary>
    public const int MostLevels = 10;

    /// <summary>新到: what has come to somebody.</summary>
    public bool Assigned { get; init; } = true;

    /// <summary>临期: so many working days before the day of <see cref="Due"/>; 0 = not.</summary>
    public int SoonDays { get; init; } = 1;

    /// <summary>到期: on the day; of a date on a day off on the working day before.</summary>
    public bool Due { get; init; } = true;

    /// <summary>逾期: on the first working day after.</summary>
    public bool Overdue { get; init; } = true;

    /// <summary>仍逾期: every so many working days after that; 0 = not.</summary>
    public int RepeatDays { get; init; } = 3;

    /// <summary>On days off too, and then on the very day.</summary>
    public bool OnRestDays { get; init; }

    /// <summary>逾期上报: working days that each level has, counted from the due day and from rung to rung; the last holds for all above. Empty = never.</summary>
    public IReadOnlyList<int> EscalationDays { get; init; } = [2, 2, 2];

    /// <summary>Origin of these days.</summary>
    public RuleOrigin Origin { get; init; } = new(null, true);
}
