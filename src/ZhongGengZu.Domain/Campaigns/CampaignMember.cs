namespace ZhongGengZu.Domain.Campaigns;

/// <summary>A unit or person in scope: the snapshot taken at 启动, and who joined later.</summary>
public sealed class CampaignMember : IFiled
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Campaign.</summary>
    public required Guid CampaignId { get; init; }

    /// <summary>Unit or person.</summary>
    public required FilerLevel Level { get; init; }

    /// <summary>Filing unit.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>Its path.</summary>
    public required string UnitPath { get; init; }

    /// <summary>The person, null for a unit.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>Class of filer.</summary>
    public required string FilerCode { get; init; }

    /// <summary>Since when, Shanghai: the day of 启动 or of joining. What was due before is not asked for.</summary>
    public required DateOnly JoinedOn { get; set; }

    /// <summary>The day it left, Shanghai; null = in.</summary>
    public DateOnly? LeftOn { get; private set; }

    /// <summary>It takes part today.</summary>
    public bool IsIn => LeftOn is null;

    /// <summary>Place in lists.</summary>
    public required int SortOrder { get; init; }

    internal void Leave(DateOnly day) => LeftOn = day;

    internal void Return(DateOnly day) => (JoinedOn, LeftOn) = (day, null);
}
