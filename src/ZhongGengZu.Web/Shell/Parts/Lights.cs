namespace ZhongGengZu.Web.Shell.Parts;

/// <summary>The five shapes of a light; what they mean stands in the word beside them.</summary>
public enum LightShape
{
    /// <summary>Red square: 逾期.</summary>
    Overdue,

    /// <summary>Amber triangle: 临期.</summary>
    Soon,

    /// <summary>Pine circle: 正常.</summary>
    Ok,

    /// <summary>Ink tick: 已报、已签、已销号.</summary>
    Done,

    /// <summary>No shape: 长期坚持、未到期.</summary>
    None,
}

/// <summary>A light as shown: its shape, its word, and in tables a small note (逾期 3 天 <i>1 工作日</i>).</summary>
public sealed record LightWord(LightShape Shape, string Word, string? Note = null)
{
    /// <summary>The deadline whose date is explained behind the light, or null.</summary>
    public Guid? Why { get; init; }
}

/// <summary>Whose hands a thing is in, said by a tag's border.</summary>
public enum TagForm
{
    /// <summary>草稿, 本系统默认, 空缺.</summary>
    Dashed,

    /// <summary>In others' hands: 整改中, 方案待签, 待复核.</summary>
    Outlined,

    /// <summary>In the reader's hands: 方案待您签, 待您反馈.</summary>
    Solid,

    /// <summary>Over: 已销号, 已撤回.</summary>
    Tinted,

    /// <summary>方案退回.</summary>
    Returned,
}

/// <summary>A state as shown: the tag's form and its word.</summary>
public sealed record TagWord(TagForm Form, string Word);
