using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Domain.Campaigns;

/// <summary>A post (or the office) relative to a filer.</summary>
public enum RouteTarget
{
    /// <summary>局室负责人 of the filing unit.</summary>
    UnitHead,

    /// <summary>村党组织书记 of the filing unit.</summary>
    VillageSecretary,

    /// <summary>分管领导 of the filing unit.</summary>
    Overseer,

    /// <summary>联系领导 of the filing unit.</summary>
    Liaison,

    /// <summary>党工委书记.</summary>
    Secretary,

    /// <summary>督查考核办 as an office: any holder of a post there.</summary>
    Office,

    /// <summary>分管领导 of the 督查考核办.</summary>
    OfficeOverseer,
}

/// <summary>Which filers a class takes in; all conditions given must hold.</summary>
public sealed record FilerMatch
{
    /// <summary>Kind of the home post, for persons.</summary>
    public IReadOnlyList<PostKind>? PostKinds { get; init; }

    /// <summary>Kind of the filing unit.</summary>
    public IReadOnlyList<OrgUnitKind>? UnitKinds { get; init; }

    /// <summary>Whether the filing unit is the 督查考核办.</summary>
    public bool? Office { get; init; }
}

/// <summary>
/// One row of the routing table: a class of filers, who accepts, signs and verifies.
/// This is the one place that decides who signs what (逐级负责制).
/// </summary>
public sealed record FilerRule
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Name as shown, such as 一般人员.</summary>
    public required string Name { get; init; }

    /// <summary>Unit or person.</summary>
    public required FilerLevel Level { get; init; }

    /// <summary>Who belongs to it.</summary>
    public required FilerMatch Match { get; init; }

    /// <summary>Units only: the head who accepts its items, submits its plan and sends.</summary>
    public RouteTarget? Head { get; init; }

    /// <summary>Signers in order; empty only with <see cref="PutOnRecord"/>.</summary>
    public required IReadOnlyList<RouteTarget> Signers { get; init; }

    /// <summary>Signed by nobody: a 党工委会议备案 entered by the office stands in.</summary>
    public bool PutOnRecord { get; init; }

    /// <summary>Who verifies; null with <see cref="PutOnRecord"/>: the same committee record, entered by the office.</summary>
    public required RouteTarget Verifier { get; init; }

    /// <summary>Who receives what it sends (units); null = the office.</summary>
    public RouteTarget? Receiver { get; init; }

    /// <summary>Its lists go straight to the office, in no unit's list (分管领导、书记).</summary>
    public bool StraightToOffice { get; init; }

    /// <summary>Origin.</summary>
    public required RuleOrigin Origin { get; init; }
}

/// <summary>Fallback posts of a route target.</summary>
/// <param name="Target">The target.</param>
/// <param name="To">Who stands in, in order.</param>
/// <param name="Origin">Origin.</param>
public sealed record FallbackRule(RouteTarget Target, IReadOnlyList<RouteTarget> To, RuleOrigin Origin);
