namespace ZhongGengZu.Domain.Campaigns;

/// <summary>Part of a stored campaign that its office makes and no file holds.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MadeByOfficeAttribute : Attribute;

/// <summary>
/// 临时报送: a material that the 督查考核办 asks some units for beside the plan. It gives notice in working days or a reason, which the units read.
/// Against S4's “刚部署就要结果” and “多头重复”.
/// </summary>
public sealed record Demand
{
    /// <summary>What the code of every demand begins with; no plan's deliverable may.</summary>
    public const string CodePrefix = "demand-";

    /// <summary>Longest name.</summary>
    public const int NameLength = 40;

    /// <summary>Longest text of what is asked.</summary>
    public const int AskedLength = 500;

    /// <summary>Longest reason.</summary>
    public const int ReasonLength = 200;

    /// <summary>Most attachments that may be asked for.</summary>
    public const int MostAttachments = 9;

    /// <summary>Name, due day and code; answered like any deliverable of one text.</summary>
    public required DeliverableDefinition Deliverable { get; init; }

    /// <summary>What the units are to write.</summary>
    public required string Asked { get; init; }

    /// <summary>Attachments asked for beside the text, handed over on paper.</summary>
    public required int Attachments { get; init; }

    /// <summary>Units that are asked.</summary>
    public required IReadOnlyList<Guid> Units { get; init; }

    /// <summary>Submissions from which it is taken instead, of units that had sent the same already.</summary>
    public required IReadOnlyList<Guid> Taken { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime IssuedAt { get; init; }

    /// <summary>Name of who issued it.</summary>
    public required string IssuedBy { get; init; }

    /// <summary>Working days between issue and due day.</summary>
    public required int Notice { get; init; }

    /// <summary>Why the notice is shorter than the campaign's; null where it is not.</summary>
    public string? Reason { get; init; }
}
