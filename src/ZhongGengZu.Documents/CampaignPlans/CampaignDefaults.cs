using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>What we set where an 实施方案 says nothing (本系统默认): routing table, fallbacks, days, sources, lists. The one place for it.</summary>
public static class CampaignDefaults
{
    /// <summary>Origin of everything here.</summary>
    public static RuleOrigin Ours { get; } = new(null, true);

    /// <summary>Origin of what a clerk typed: no sentence of the plan, and no default of ours.</summary>
    public static RuleOrigin ByHand { get; } = new(null, false);

    /// <summary>Scope of a plan that names none.</summary>
    public const string Scope = "各单位及其工作人员";

    /// <summary>Kinds of units that may file.</summary>
    public static IReadOnlyList<OrgUnitKind> UnitKinds { get; } = [OrgUnitKind.Bureau, OrgUnitKind.Branch, OrgUnitKind.NewDistrict, OrgUnitKind.Town, OrgUnitKind.Village];

    /// <summary>逐级负责制: who signs what.</summary>
    public static IReadOnlyList<FilerRule> Filers { get; } =
    [
        Person("secretary", "党工委书记", new FilerMatch { PostKinds = [PostKind.Secretary] }, [], RouteTarget.Office, straight: true) with { PutOnRecord = true },
        Person("leader", "分管领导", new FilerMatch { PostKinds = [PostKind.Leader] }, [RouteTarget.Secretary], RouteTarget.Secretary, straight: true),
        Person("office-head", "督查考核办负责人", new FilerMatch { PostKinds = [PostKind.UnitHead], Office = true }, [RouteTarget.Overseer], RouteTarget.OfficeOverseer),
        Person("unit-head", "单位负责人", new FilerMatch { PostKinds = [PostKind.UnitHead] }, [RouteTarget.Overseer], RouteTarget.Office),
        Person("village-secretary", "村党组织书记", new FilerMatch { PostKinds = [PostKind.VillageSecretary] }, [RouteTarget.Liaison], RouteTarget.Office),
        Person("village-cadre", "村（社区）两委干部", new FilerMatch { PostKinds = [PostKind.VillageCommittee] }, [RouteTarget.VillageSecretary, RouteTarget.Liaison], RouteTarget.VillageSecretary),
        Person("staff", "一般人员", new FilerMatch { PostKinds = [PostKind.DeputyHead, PostKind.SectionHead, PostKind.Staff, PostKind.FilingClerk] }, [RouteTarget.UnitHead], RouteTarget.UnitHead),
        Unit("office-unit", "督查考核办", new FilerMatch { Office = true }, RouteTarget.UnitHead, [RouteTarget.Overseer], RouteTarget.OfficeOverseer) with { Receiver = RouteTarget.OfficeOverseer },
        Unit("village-unit", "村（社区）", new FilerMatch { UnitKinds = [OrgUnitKind.Village] }, RouteTarget.VillageSecretary, [RouteTarget.Liaison], RouteTarget.Office),
        Unit("unit", "局室、分局、新区、镇街", new FilerMatch { UnitKinds = [OrgUnitKind.Bureau, OrgUnitKind.Branch, OrgUnitKind.NewDistrict, OrgUnitKind.Town] }, RouteTarget.UnitHead, [RouteTarget.Overseer], RouteTarget.Office),
    ];

    /// <summary>Who stands in.</summary>
    public static IReadOnlyList<FallbackRule> Fallbacks { get; } =
    [
        new(RouteTarget.UnitHead, [RouteTarget.Overseer, RouteTarget.Secretary], Ours),
        new(RouteTarget.Overseer, [RouteTarget.Secretary], Ours),
        new(RouteTarget.Liaison, [RouteTarget.Secretary], Ours),
        new(RouteTarget.VillageSecretary, [RouteTarget.Liaison], Ours),
        new(RouteTarget.Office, [RouteTarget.OfficeOverseer], Ours),
        new(RouteTarget.OfficeOverseer, [RouteTarget.Secretary], Ours),
    ];

    /// <summary>What a person searches.</summary>
    public static IReadOnlyList<NamedCode> Facets { get; } = [new("politics", "政治思想"), new("spirit", "精神状态"), new("style", "工作作风"), new("integrity", "勤政廉政")];

    /// <summary>What a person measures against.</summary>
    public static IReadOnlyList<NamedCode> Benchmarks { get; } = [new("duty", "岗位职责"), new("target", "目标任务"), new("probity", "廉洁自律"), new("conduct", "作风建设")];

    /// <summary>The usual 问题来源; a plan's own come behind them.</summary>
    public static IReadOnlyList<SourceDefinition> Sources { get; } =
    [
        Source("self", "自己找", FoundBy.Self),
        Source("power-list", "权力清单、廉政风险点排查", FoundBy.Self),
        Source("talk", "谈心谈话", FoundBy.Self),
        Source("visit", "走访调研", FoundBy.Self),
        Source("discussion", "问题排查大讨论", FoundBy.Self),
        Source("peer", "互相帮", FoundBy.Others),
        Source("public", "群众提、投诉举报", FoundBy.Others),
        Source("superior", "领导点、上级点", FoundBy.Others),
        Source("organisation", "组织议", FoundBy.Others),
        Source("inspection", "巡视巡察反馈", FoundBy.Others) with { Priority = true, RequiresReference = true, RequiresEvidence = true },
        Source("audit", "审计、监督检查", FoundBy.Others),
        Source("spot-check", "明察暗访等督查", FoundBy.Others),
        Source("questionnaire", "征求意见表、服务评价", FoundBy.Others),
        Source("media", "媒体曝光", FoundBy.Others),
    ];

    /// <summary>The four lists.</summary>
    public static IReadOnlyList<ListDefinition> Lists { get; } =
    [
        new(ListKind.Problems, "问题清单"),
        new(ListKind.Goals, "任务清单"),
        new(ListKind.Responsibilities, "责任清单"),
        new(ListKind.Measures, "措施清单"),
    ];

    /// <summary>Days; the plan's own phase says when a 整改方案 is due.</summary>
    public static DeadlineSettings Deadlines(string planDueAtEndOfPhase) => new()
    {
        PlanDueAtEndOfPhase = planDueAtEndOfPhase,
        SignOffStepDays = 2,
        AcceptanceDays = 2,
        ReceiptDays = 3,
        CorrectionDays = 2,
        VerificationDays = 3,
        AmendmentDays = 5,
        SoonDays = 3,
        Origin = Ours,
    };

    /// <summary>The unit's list, where no report of the plan is one: else the problems would never reach the office.</summary>
    public static DeliverableDefinition UnitList(DateOnly dueOn) => new()
    {
        Code = "L0",
        Name = "问题清单",
        Level = FilerLevel.Unit,
        Parts = [DeliverablePart.ProblemList],
        OwedBy = CodesOf(FilerLevel.Unit),
        DueOn = dueOn,
        Origin = Ours,
    };

    /// <summary>The personal list, which plans ask for and seldom date: due with the unit's.</summary>
    public static DeliverableDefinition PersonalList(DateOnly dueOn, TimeOnly? dueTime) => new()
    {
        Code = "P0",
        Name = "个人问题清单",
        Level = FilerLevel.Person,
        Parts = [DeliverablePart.PersonalList],
        OwedBy = CodesOf(FilerLevel.Person),
        DueOn = dueOn,
        DueTime = dueTime,
        Origin = Ours,
    };

    /// <summary>Every class of a level.</summary>
    public static IReadOnlyList<string> CodesOf(FilerLevel level) => [.. Filers.Where(f => f.Level == level).Select(f => f.Code)];

    private static FilerRule Person(string code, string name, FilerMatch match, IReadOnlyList<RouteTarget> signers, RouteTarget verifier, bool straight = false) =>
        new() { Code = code, Name = name, Level = FilerLevel.Person, Match = match, Signers = signers, Verifier = verifier, StraightToOffice = straight, Origin = Ours };

    private static FilerRule Unit(string code, string name, FilerMatch match, RouteTarget head, IReadOnlyList<RouteTarget> signers, RouteTarget verifier) =>
        new() { Code = code, Name = name, Level = FilerLevel.Unit, Match = match, Head = head, Signers = signers, Verifier = verifier, Origin = Ours };

    private static SourceDefinition Source(string code, string name, FoundBy foundBy) => new() { Code = code, Name = name, FoundBy = foundBy };
}
