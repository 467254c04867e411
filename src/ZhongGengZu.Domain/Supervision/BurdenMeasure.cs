namespace ZhongGengZu.Domain.Supervision;

/// <summary>What 减负账 counts.</summary>
public enum BurdenMeasure
{
    /// <summary>Demands received: deliverables and their periods, 临时报送, 督办文书, personal lists.</summary>
    Demands,

    /// <summary>Fields typed.</summary>
    Typed,

    /// <summary>催办 received.</summary>
    Nudges,

    /// <summary>Attachments asked for.</summary>
    Attachments,
}
