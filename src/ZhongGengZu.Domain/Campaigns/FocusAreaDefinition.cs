namespace ZhongGengZu.Domain.Campaigns;

/// <summary>治理重点, either level.</summary>
public sealed record FocusAreaDefinition
{
    /// <summary>Code, unique over both levels.</summary>
    public required string Code { get; init; }

    /// <summary>Short name.</summary>
    public required string Name { get; init; }

    /// <summary>The plan's sentence, or null on the second level.</summary>
    public string? Quote { get; init; }

    /// <summary>“其他…”: asks for words of one's own.</summary>
    public bool FreeText { get; init; }

    /// <summary>Concerns several units: 协办 are asked for.</summary>
    public bool ManyUnits { get; init; }

    /// <summary>Second level, empty there.</summary>
    public IReadOnlyList<FocusAreaDefinition> Children { get; init; } = [];
}

/// <summary>Who found a problem; decides leniency later, so it never changes once filed.</summary>
public enum FoundBy
{
    /// <summary>By the filer.</summary>
    Self,

    /// <summary>By others.</summary>
    Others,
}

/// <summary>问题来源.</summary>
public sealed record SourceDefinition
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Found by oneself or by others.</summary>
    public required FoundBy FoundBy { get; init; }

    /// <summary>Marked in lists (特别是巡视巡察反馈).</summary>
    public bool Priority { get; init; }

    /// <summary>Asks for the reference of the feedback document.</summary>
    public bool RequiresReference { get; init; }

    /// <summary>A claim shows a document number or a file beside the result.</summary>
    public bool RequiresEvidence { get; init; }
}
