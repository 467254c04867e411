namespace ZhongGengZu.Domain.RectificationPlans;

/// <summary>What a drafter writes on a line.</summary>
public sealed record LineContent
{
    /// <summary>整改标准.</summary>
    public string? Standard { get; init; }

    /// <summary>责任人.</summary>
    public Guid? ResponsiblePersonId { get; init; }

    /// <summary>办结时限, for 长期坚持 the first result; Shanghai.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Problem text as corrected by an amendment, null = unchanged.</summary>
    public string? CorrectedText { get; init; }

    /// <summary>Internal note, outside the digest.</summary>
    public string? Note { get; init; }

    /// <summary>Measures in order.</summary>
    public IReadOnlyList<MeasureContent> Measures { get; init; } = [];
}

/// <summary>What a drafter writes of a measure.</summary>
public sealed record MeasureContent
{
    /// <summary>Key of an existing measure, null for a new one.</summary>
    public Guid? Key { get; init; }

    /// <summary>What is done.</summary>
    public string Text { get; init; } = "";

    /// <summary>Who.</summary>
    public Guid? OwnerPersonId { get; init; }

    /// <summary>From, Shanghai, if wanted.</summary>
    public DateOnly? StartOn { get; init; }

    /// <summary>Until, Shanghai.</summary>
    public DateOnly? DueOn { get; init; }
}
