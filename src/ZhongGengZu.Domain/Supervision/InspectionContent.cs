using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Domain.Supervision;

/// <summary>How an inspection is carried out. S1 names the first four, “专项督查” is the trade's word for one about a single matter.</summary>
public enum InspectionMethod
{
    /// <summary>明察暗访.</summary>
    UnannouncedVisit,

    /// <summary>重点抽查.</summary>
    KeyCheck,

    /// <summary>集中检查.</summary>
    ConcentratedCheck,

    /// <summary>座谈考察.</summary>
    Discussion,

    /// <summary>专项督查.</summary>
    SpecialInspection,
}

/// <summary>What the office plans; null = left empty.</summary>
public sealed record InspectionContent
{
    /// <summary>Longest <see cref="Title"/>.</summary>
    public const int TitleLength = 80;

    /// <summary>Longest <see cref="Points"/>.</summary>
    public const int PointsLength = 500;

    /// <summary>Longest <see cref="Others"/>.</summary>
    public const int OthersLength = 200;

    /// <summary>Most units of one inspection.</summary>
    public const int MostUnits = 200;

    /// <summary>Most inspectors who are people of the organisation.</summary>
    public const int MostInspectors = 30;

    /// <summary>Latest last day, days from today.</summary>
    public const int LongestDays = 365;

    /// <summary>Title.</summary>
    public string? Title { get; init; }

    /// <summary>Method.</summary>
    public InspectionMethod? Method { get; init; }

    /// <summary>督查内容; may stay empty.</summary>
    public string? Points { get; init; }

    /// <summary>First day, Shanghai.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, Shanghai: by then every unit has its 督查意见.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The 问题来源 of what is found: one that is found by others.</summary>
    public string? SourceCode { get; init; }

    /// <summary>Units.</summary>
    public IReadOnlyList<Guid> UnitIds { get; init; } = [];

    /// <summary>督查人员 who are people of the organisation.</summary>
    public IReadOnlyList<Guid> InspectorIds { get; init; } = [];

    /// <summary>Others who take part, by name; may stay empty.</summary>
    public string? Others { get; init; }

    /// <param name="work">The work.</param>
    /// <param name="planned">What is changed, null for a new one: its last day may lie behind us.</param>
    internal void Check(CaseWork work, Inspection? planned)
    {
        var directory = work.Routing.Directory;
        var fields = new FieldChecks();
        fields.Text(nameof(Title), Title, TitleLength);
        fields.Require(nameof(Method), Method);
        fields.Refuse(nameof(Points), RefusalCode.TooLong, Points?.Trim().Length > PointsLength, PointsLength);
        fields.Require(nameof(From), From);
        fields.Refuse(nameof(From), RefusalCode.DateOutOfRange, From < work.Definition.Document.IssuedOn);
        fields.Require(nameof(To), To);
        fields.Refuse(nameof(To), RefusalCode.EndBeforeStart, To < From);
        fields.Refuse(nameof(To), RefusalCode.DateOutOfRange, To != planned?.To && (To < work.Today || To > work.Today.AddDays(LongestDays)));
        fields.Refuse(nameof(SourceCode), RefusalCode.UnknownChoice, work.Definition.Source(SourceCode) is not { FoundBy: FoundBy.Others });
        fields.Refuse(nameof(UnitIds), RefusalCode.Required, UnitIds.Count == 0);
        fields.Refuse(nameof(UnitIds), RefusalCode.NumberTooLarge, UnitIds.Distinct().Count() > MostUnits, MostUnits);
        fields.Refuse(nameof(UnitIds), RefusalCode.UnknownChoice, UnitIds.Any(id => planned?.Unit(id) is null && (id == work.Campaign.OfficeUnitId || !ReassignmentRequest.CanLead(work, id))));
        fields.Refuse(nameof(InspectorIds), RefusalCode.Required, InspectorIds.Count == 0);
        fields.Refuse(nameof(InspectorIds), RefusalCode.NumberTooLarge, InspectorIds.Distinct().Count() > MostInspectors, MostInspectors);
        fields.Refuse(nameof(InspectorIds), RefusalCode.UnknownPerson, InspectorIds.Any(id => directory.Person(id) is null));
        fields.Refuse(nameof(InspectorIds), RefusalCode.InspectorOfUnit, InspectorIds.Any(person => UnitIds.Any(unit => directory.HoldsPostIn(person, unit, work.Today))));
        fields.Refuse(nameof(Others), RefusalCode.TooLong, Others?.Trim().Length > OthersLength, OthersLength);
        fields.Throw();
    }
}

/// <summary>One finding as it is written on the spot.</summary>
public sealed record FindingContent
{
    /// <summary>The unit.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>What was found; the text of the problem that it becomes.</summary>
    public string Text { get; init; } = "";

    /// <summary>治理重点, either level.</summary>
    public string? FocusAreaCode { get; init; }

    /// <summary>Own words for “其他”.</summary>
    public string? FocusNote { get; init; }

    /// <summary>当场整改: it was put right before the inspectors left and becomes no problem.</summary>
    public bool PutRight { get; init; }

    /// <summary>By when it should be put right, Shanghai; the plan line's first date. May stay empty.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>As the problem says it.</summary>
    internal ProblemContent ToProblem(Inspection inspection) => new()
    {
        Text = Text.Trim(),
        FocusAreaCode = FocusAreaCode,
        FocusNote = FocusNote,
        SourceCode = inspection.SourceCode,
        SourceReference = inspection.Number,
        Term = Term.ByDate,
        DueOn = DueOn,
    };

    internal void Check(CaseWork work, Inspection inspection)
    {
        var fields = new FieldChecks();
        fields.Refuse(nameof(UnitId), RefusalCode.UnknownChoice, UnitId is not { } unit || inspection.Unit(unit) is null);
        fields.Refuse(nameof(DueOn), RefusalCode.DateOutOfRange, DueOn < work.Today);
        foreach (var refused in ToProblem(inspection).Check(work, inspection, forFiling: true))
        {
            fields.Refuse(refused.Field, refused.Code, true, refused.Limit);
        }

        fields.Throw();
        if (inspection.Unit(UnitId!.Value)!.ConcludedAt is not null)
        {
            throw new Refusal(RefusalCode.WrongState);
        }
    }
}
