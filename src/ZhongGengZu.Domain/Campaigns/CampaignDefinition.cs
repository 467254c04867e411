using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Domain.Campaigns;

/// <summary>
/// One campaign as its 实施方案 sets it: everything a campaign file (seeds/campaigns/*.json) holds.
/// Immutable; a changed definition is a new version of the campaign.
/// </summary>
public sealed record CampaignDefinition
{
    /// <summary>Stable code, unique among campaigns.</summary>
    public required string Code { get; init; }

    /// <summary>Short title as shown, such as “中梗阻”专项治理.</summary>
    public required string Title { get; init; }

    /// <summary>Words of the column on the sign-in page.</summary>
    public required string Inscription { get; init; }

    /// <summary>Facts of the published document.</summary>
    public required DocumentFacts Document { get; init; }

    /// <summary>参与范围.</summary>
    public required ScopeDefinition Scope { get; init; }

    /// <summary>Name of the 督查考核办 that receives, chases and accepts; resolved to a unit at 启动.</summary>
    public required string SupervisionOffice { get; init; }

    /// <summary>阶段, any number; they inform, they lock nothing.</summary>
    public required IReadOnlyList<PhaseDefinition> Phases { get; init; }

    /// <summary>治理重点 on two levels.</summary>
    public required IReadOnlyList<FocusAreaDefinition> FocusAreas { get; init; }

    /// <summary>What a person searches (S0: 政治思想、精神状态、工作作风、勤政廉政).</summary>
    public required IReadOnlyList<NamedCode> Facets { get; init; }

    /// <summary>What a person measures against (S0: 岗位职责、目标任务、廉洁自律、作风建设).</summary>
    public required IReadOnlyList<NamedCode> Benchmarks { get; init; }

    /// <summary>问题来源.</summary>
    public required IReadOnlyList<SourceDefinition> Sources { get; init; }

    /// <summary>The lists the plan asks for: views of one record.</summary>
    public required IReadOnlyList<ListDefinition> Lists { get; init; }

    /// <summary>报送事项.</summary>
    public required IReadOnlyList<DeliverableDefinition> Deliverables { get; init; }

    /// <summary>临时报送 beside the plan, in the order of issue.</summary>
    [MadeByOffice]
    public IReadOnlyList<Demand> Demands { get; init; } = [];

    /// <summary>Everything that is owed: the plan's and the office's.</summary>
    public IEnumerable<DeliverableDefinition> Owed => Deliverables.Concat(Demands.Select(d => d.Deliverable));

    /// <summary>Classes of filers with their route, first match wins.</summary>
    public required IReadOnlyList<FilerRule> Filers { get; init; }

    /// <summary>Fallback posts, in order, of each post on a route.</summary>
    public required IReadOnlyList<FallbackRule> Fallbacks { get; init; }

    /// <summary>Days that the plan sets or leaves to us.</summary>
    public required DeadlineSettings Deadlines { get; init; }

    /// <summary>Reminders and 逾期上报; ours where the file says nothing.</summary>
    public ReminderSettings Reminders { get; init; } = new();

    /// <summary>How personal lists go to the office (随报方式).</summary>
    public required PersonalReporting PersonalReporting { get; init; }

    /// <summary>Duties of the plan with their sentences, shown as 规则与出处.</summary>
    public required IReadOnlyList<DutyDefinition> Duties { get; init; }

    /// <summary>The class of filers with this code. Throws when there is none: the reader has checked it.</summary>
    public FilerRule Filer(string code) => Filers.First(f => f.Code == code);

    /// <summary>The source with this code, or null.</summary>
    public SourceDefinition? Source(string? code) => Sources.FirstOrDefault(s => s.Code == code);

    /// <summary>The deliverable with this code. Throws when there is none.</summary>
    public DeliverableDefinition Deliverable(string code) => Owed.First(d => d.Code == code);

    /// <summary>The demand with this code, or null.</summary>
    public Demand? DemandOf(string? code) => Demands.FirstOrDefault(d => d.Deliverable.Code == code);

    /// <summary>When a deliverable is due, UTC, a day off being treated as the campaign says; its time of day stays.</summary>
    public DateTime DueOf(DeliverableDefinition deliverable, WorkingCalendar calendar) => calendar.Settle(deliverable.DueAt, Deadlines.RestDays);

    /// <summary>The last day of the campaign: of its last phase; null while one is open-ended.</summary>
    public DateOnly? LastDay => Phases.All(p => p.End is not null) ? Phases.Max(p => p.End) : null;

    /// <summary>The phase at whose end a rectification plan is due for signing. Throws when there is none: the reader has checked it.</summary>
    public PhaseDefinition PlanPhase => Phases.First(p => p.Code == Deadlines.PlanDueAtEndOfPhase);

    /// <summary>A focus area of either level by code, or null.</summary>
    public FocusAreaDefinition? FocusArea(string? code) =>
        FocusAreas.FirstOrDefault(f => f.Code == code) ?? FocusAreas.SelectMany(f => f.Children).FirstOrDefault(f => f.Code == code);

    /// <summary>The first-level focus area that a code of either level belongs to, or null.</summary>
    public FocusAreaDefinition? FirstLevelOf(string? code) => FocusAreas.FirstOrDefault(f => f.Code == code || f.Children.Any(c => c.Code == code));

    /// <summary>The fallback posts of a route target, in order.</summary>
    public IReadOnlyList<RouteTarget> FallbacksOf(RouteTarget target) => Fallbacks.FirstOrDefault(f => f.Target == target)?.To ?? [];
}

/// <summary>Where a rule comes from: the plan's own sentence, or a default of ours (本系统默认).</summary>
/// <param name="Quote">The plan's sentence, verbatim; null where the plan is silent.</param>
/// <param name="Ours">True when the plan is silent and the rule is ours.</param>
public sealed record RuleOrigin(string? Quote, bool Ours);

/// <summary>Code and name.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Name">Name as shown.</param>
public sealed record NamedCode(string Code, string Name);

/// <summary>Facts of the published 实施方案.</summary>
public sealed record DocumentFacts
{
    /// <summary>Full title.</summary>
    public required string Title { get; init; }

    /// <summary>发文机关.</summary>
    public required string Issuer { get; init; }

    /// <summary>发文字号, or null.</summary>
    public string? Number { get; init; }

    /// <summary>成文日期.</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>印发机关, or null.</summary>
    public string? PrintedBy { get; init; }

    /// <summary>Who approved it, or null.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>The superior's document it follows, or null.</summary>
    public string? Basis { get; init; }

    /// <summary>主送.</summary>
    public required IReadOnlyList<string> Recipients { get; init; }
}

/// <summary>Who takes part.</summary>
public sealed record ScopeDefinition
{
    /// <summary>In words.</summary>
    public required string Text { get; init; }

    /// <summary>Kinds of units that file as units; their people file as persons.</summary>
    public required IReadOnlyList<OrgUnitKind> UnitKinds { get; init; }

    /// <summary>Origin.</summary>
    public required RuleOrigin Origin { get; init; }
}

/// <summary>阶段.</summary>
public sealed record PhaseDefinition
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Last day, null when open-ended.</summary>
    public DateOnly? End { get; init; }

    /// <summary>The period in the plan's words, such as 4月下旬及以后.</summary>
    public required string Period { get; init; }

    /// <summary>Origin.</summary>
    public required RuleOrigin Origin { get; init; }

    /// <summary>Whether a day lies in it.</summary>
    public bool Covers(DateOnly day) => Start <= day && (End is null || day <= End);
}

/// <summary>Which of the generated views a list of the plan is.</summary>
public enum ListKind
{
    /// <summary>问题清单.</summary>
    Problems,

    /// <summary>任务清单.</summary>
    Goals,

    /// <summary>责任清单.</summary>
    Responsibilities,

    /// <summary>措施清单.</summary>
    Measures,
}

/// <summary>A list the plan asks for.</summary>
/// <param name="Kind">Which view.</param>
/// <param name="Name">Its name in the plan.</param>
public sealed record ListDefinition(ListKind Kind, string Name);

/// <summary>Days set by the plan or by us.</summary>
public sealed record DeadlineSettings
{
    /// <summary>Most working days that any of these may be.</summary>
    public const int LongestDays = 60;

    /// <summary>Most calendar days between closure and 回头看.</summary>
    public const int LongestFollowUp = 730;

    /// <summary>Code of the phase at whose end a rectification plan is due for signing.</summary>
    public required string PlanDueAtEndOfPhase { get; init; }

    /// <summary>Working days for one sign-off step.</summary>
    public required int SignOffStepDays { get; init; }

    /// <summary>Working days to accept a list or item.</summary>
    public required int AcceptanceDays { get; init; }

    /// <summary>Working days to receive a submission.</summary>
    public required int ReceiptDays { get; init; }

    /// <summary>补正, working days.</summary>
    public required int CorrectionDays { get; init; }

    /// <summary>Working days to verify.</summary>
    public required int VerificationDays { get; init; }

    /// <summary>Working days to hand in an amendment after acceptance.</summary>
    public required int AmendmentDays { get; init; }

    /// <summary>签收 of a 督办文书, working days.</summary>
    public int NoticeReceiptDays { get; init; } = 1;

    /// <summary>Working days that whoever joins in mid-campaign has at least.</summary>
    public int JoiningDays { get; init; } = 10;

    /// <summary>Working days of notice that a new demand gives, or a reason.</summary>
    public int DemandNoticeDays { get; init; } = 3;

    /// <summary>临期: yellow from this many working days before.</summary>
    public required int SoonDays { get; init; }

    /// <summary>The words of the three lights.</summary>
    public LightNames LightNames { get; init; } = LightNames.Ours;

    /// <summary>Working days for the office to settle a contested 主办.</summary>
    public int ReassignmentDays { get; init; } = 3;

    /// <summary>回头看: opens so many calendar days after closure; 0 = never.</summary>
    public int FollowUpAfterDays { get; init; } = 90;

    /// <summary>Working days to answer a 回头看 once it has opened.</summary>
    public int FollowUpDays { get; init; } = 5;

    /// <summary>Whether 立行立改 is looked at again too.</summary>
    public bool FollowUpOnTheSpot { get; init; }

    /// <summary>How often 延期 may be asked for one date, 0 = never.</summary>
    public int MostExtensions { get; init; } = 2;

    /// <summary>Most that <see cref="MostExtensions"/> may be.</summary>
    public const int ExtensionsLimit = 9;

    /// <summary>What becomes of a date of the plan (报送事项, end of a phase) on a day off.</summary>
    public RestDayRule RestDays { get; init; } = RestDayRule.Keep;

    /// <summary>Origin of these days.</summary>
    public required RuleOrigin Origin { get; init; }
}

/// <summary>随报方式 of personal lists.</summary>
public enum PersonalReporting
{
    /// <summary>全文: the office reads them once sent (reads are logged).</summary>
    FullText,

    /// <summary>仅统计: the office never reads the text, except in lists it verifies itself.</summary>
    CountsOnly,
}

/// <summary>A duty of the plan with its sentence.</summary>
/// <param name="Text">In short.</param>
/// <param name="Origin">Origin.</param>
public sealed record DutyDefinition(string Text, RuleOrigin Origin);
