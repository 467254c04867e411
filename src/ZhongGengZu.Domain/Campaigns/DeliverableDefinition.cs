namespace ZhongGengZu.Domain.Campaigns;

/// <summary>Who owes or files: a unit or a person.</summary>
public enum FilerLevel
{
    /// <summary>部门.</summary>
    Unit,

    /// <summary>个人.</summary>
    Person,
}

/// <summary>A part of what is sent in one act.</summary>
public enum DeliverablePart
{
    /// <summary>个人问题清单: the <c>ProblemList</c> itself answers, there is no submission.</summary>
    PersonalList,

    /// <summary>问题整改清单: the unit's accepted items and personal lists.</summary>
    ProblemList,

    /// <summary>总结: text.</summary>
    Summary,
}

/// <summary>报送事项.</summary>
public sealed record DeliverableDefinition
{
    /// <summary>Code, such as D1.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Name of its text part (阶段性总结), null without one.</summary>
    public string? SummaryName { get; init; }

    /// <summary>Owed by units or persons.</summary>
    public required FilerLevel Level { get; init; }

    /// <summary>Parts, sent in one act.</summary>
    public required IReadOnlyList<DeliverablePart> Parts { get; init; }

    /// <summary>Codes of the filer classes that owe it.</summary>
    public required IReadOnlyList<string> OwedBy { get; init; }

    /// <summary>Due day, Shanghai; of a recurring one the first.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Due time of that day; null = the end of the day, 上午 = 12:00.</summary>
    public TimeOnly? DueTime { get; init; }

    /// <summary>How it comes back, null = once.</summary>
    public Recurrence? Recurrence { get; init; }

    /// <summary>Origin.</summary>
    public required RuleOrigin Origin { get; init; }

    /// <summary>The due instant, UTC; of a recurring one the first.</summary>
    public DateTime DueAt => At(DueOn);

    /// <summary>Nothing to report is an answer, given without a word (零报告); with a list the list itself says so.</summary>
    public bool TakesNil => Recurrence is not null || Code.StartsWith(Demand.CodePrefix, StringComparison.Ordinal);

    /// <summary>The due instant of a day, UTC.</summary>
    public DateTime At(DateOnly day) => DueTime is { } t ? Shanghai.At(day, t) : Shanghai.EndOfDay(day);
}
