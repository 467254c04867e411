using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Domain.Tests.Support;

/// <summary>An invented campaign with four phases and a two-step chain, so that no test leans on a real plan's words.</summary>
internal static class InventedCampaign
{
    private static readonly RuleOrigin Ours = new(null, true);

    public static CampaignDefinition Definition { get; } = new()
    {
        Code = "river-2031",
        Title = "清河行动",
        Inscription = "清河",
        Document = new DocumentFacts { Title = "清河行动实施方案", Issuer = "河湾区", IssuedOn = new DateOnly(2031, 2, 1), Recipients = ["各局"] },
        Scope = new ScopeDefinition { Text = "各局", UnitKinds = [OrgUnitKind.Bureau, OrgUnitKind.Village], Origin = Ours },
        SupervisionOffice = "督导办",
        Phases =
        [
            new PhaseDefinition { Code = "p1", Name = "动员", Start = new DateOnly(2031, 2, 1), End = new DateOnly(2031, 2, 28), Period = "2月", Origin = Ours },
            new PhaseDefinition { Code = "p2", Name = "排查", Start = new DateOnly(2031, 3, 1), End = new DateOnly(2031, 4, 30), Period = "3至4月", Origin = Ours },
            new PhaseDefinition { Code = "p3", Name = "整治", Start = new DateOnly(2031, 4, 20), End = new DateOnly(2031, 9, 30), Period = "4月下旬至9月", Origin = Ours },
            new PhaseDefinition { Code = "p4", Name = "巩固", Start = new DateOnly(2031, 10, 1), Period = "10月以后", Origin = Ours },
        ],
        FocusAreas =
        [
            new FocusAreaDefinition { Code = "water", Name = "河道", Children = [new FocusAreaDefinition { Code = "water-other", Name = "其他", FreeText = true }] },
            new FocusAreaDefinition { Code = "bank", Name = "岸线" },
        ],
        Facets = [new NamedCode("mind", "认识"), new NamedCode("work", "履职")],
        Benchmarks = [new NamedCode("duty", "职责")],
        Sources =
        [
            new SourceDefinition { Code = "self", Name = "自查", FoundBy = FoundBy.Self },
            new SourceDefinition { Code = "patrol", Name = "巡河反馈", FoundBy = FoundBy.Others, Priority = true, RequiresReference = true },
        ],
        Lists = [new ListDefinition(ListKind.Problems, "问题清单")],
        Deliverables =
        [
            new DeliverableDefinition { Code = "self-list", Name = "个人清单", Level = FilerLevel.Person, Parts = [DeliverablePart.PersonalList], OwedBy = ["staff", "head", "leader", "secretary"], DueOn = new DateOnly(2031, 3, 14), Origin = Ours },
            new DeliverableDefinition { Code = "report", Name = "清单和小结", SummaryName = "小结", Level = FilerLevel.Unit, Parts = [DeliverablePart.ProblemList, DeliverablePart.Summary], OwedBy = ["bureau", "office"], DueOn = new DateOnly(2031, 3, 14), Origin = Ours },
            new DeliverableDefinition { Code = "final", Name = "总结", SummaryName = "总结", Level = FilerLevel.Unit, Parts = [DeliverablePart.Summary], OwedBy = ["bureau"], DueOn = new DateOnly(2031, 9, 30), DueTime = new TimeOnly(12, 0), Origin = Ours },
        ],
        Filers =
        [
            new FilerRule { Code = "secretary", Name = "书记", Level = FilerLevel.Person, Match = new FilerMatch { PostKinds = [PostKind.Secretary] }, Signers = [], PutOnRecord = true, Verifier = RouteTarget.Office, StraightToOffice = true, Origin = Ours },
            new FilerRule { Code = "leader", Name = "分管领导", Level = FilerLevel.Person, Match = new FilerMatch { PostKinds = [PostKind.Leader] }, Signers = [RouteTarget.Secretary], Verifier = RouteTarget.Secretary, StraightToOffice = true, Origin = Ours },
            new FilerRule { Code = "head", Name = "局长", Level = FilerLevel.Person, Match = new FilerMatch { PostKinds = [PostKind.UnitHead] }, Signers = [RouteTarget.Overseer], Verifier = RouteTarget.Office, Origin = Ours },
            new FilerRule { Code = "staff", Name = "干部", Level = FilerLevel.Person, Match = new FilerMatch { PostKinds = [PostKind.DeputyHead, PostKind.SectionHead, PostKind.Staff] }, Signers = [RouteTarget.UnitHead, RouteTarget.Overseer], Verifier = RouteTarget.OfficeOverseer, Origin = Ours },
            new FilerRule { Code = "office", Name = "督导办", Level = FilerLevel.Unit, Match = new FilerMatch { Office = true }, Head = RouteTarget.UnitHead, Signers = [RouteTarget.OfficeOverseer], Verifier = RouteTarget.OfficeOverseer, Receiver = RouteTarget.OfficeOverseer, Origin = Ours },
            new FilerRule { Code = "bureau", Name = "局", Level = FilerLevel.Unit, Match = new FilerMatch { UnitKinds = [OrgUnitKind.Bureau] }, Head = RouteTarget.UnitHead, Signers = [RouteTarget.Liaison, RouteTarget.Overseer], Verifier = RouteTarget.OfficeOverseer, Origin = Ours },
        ],
        Fallbacks =
        [
            new FallbackRule(RouteTarget.UnitHead, [RouteTarget.Liaison], Ours),
            new FallbackRule(RouteTarget.Overseer, [RouteTarget.Secretary], Ours),
            new FallbackRule(RouteTarget.Office, [RouteTarget.OfficeOverseer], Ours),
            new FallbackRule(RouteTarget.OfficeOverseer, [RouteTarget.Secretary], Ours),
        ],
        Deadlines = new DeadlineSettings { PlanDueAtEndOfPhase = "p2", SignOffStepDays = 2, AcceptanceDays = 2, ReceiptDays = 3, CorrectionDays = 2, VerificationDays = 3, AmendmentDays = 5, SoonDays = 3, Origin = Ours },
        PersonalReporting = PersonalReporting.FullText,
        Duties = [],
    };

    /// <summary>The same with one class of filers changed.</summary>
    public static CampaignDefinition With(this CampaignDefinition definition, string filer, Func<FilerRule, FilerRule> change) =>
        definition with { Filers = [.. definition.Filers.Select(f => f.Code == filer ? change(f) : f)] };

    /// <summary>The same with other fallback posts of one target.</summary>
    public static CampaignDefinition With(this CampaignDefinition definition, RouteTarget target, params RouteTarget[] fallbacks) =>
        definition with { Fallbacks = [.. definition.Fallbacks.Where(f => f.Target != target), new FallbackRule(target, fallbacks, Ours)] };
}
