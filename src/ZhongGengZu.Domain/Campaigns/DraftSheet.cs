using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Domain.Campaigns;

/// <summary>What a line of a draft states, in the order of the page.</summary>
public enum DraftLineKind
{
    /// <summary>A question about the text as a whole; its words are the question.</summary>
    Remark,

    /// <summary>标题.</summary>
    Title,

    /// <summary>发文机关.</summary>
    Issuer,

    /// <summary>发文字号.</summary>
    DocumentNumber,

    /// <summary>成文日期.</summary>
    IssuedOn,

    /// <summary>主送.</summary>
    Recipients,

    /// <summary>参与范围.</summary>
    Scope,

    /// <summary>阶段.</summary>
    Phase,

    /// <summary>报送事项; without a recipient a milestone (节点).</summary>
    Deliverable,

    /// <summary>治理重点, first level.</summary>
    FocusArea,

    /// <summary>Its second level; belongs to the area before it.</summary>
    FocusPoint,

    /// <summary>签批规则.</summary>
    SignOff,

    /// <summary>清单.</summary>
    List,

    /// <summary>问题来源.</summary>
    Source,

    /// <summary>责任单位.</summary>
    Department,
}

/// <summary>One line of a draft as a clerk works on it: what was read or added, and what has become of it.</summary>
public sealed record DraftLine : IDraftLine
{
    /// <summary>Stays the same for good; unique in its sheet.</summary>
    public int Id { get; init; }

    /// <summary>What it states.</summary>
    public required DraftLineKind Kind { get; init; }

    /// <summary>Its words; empty where the plan does not say.</summary>
    public string Name { get; init; } = "";

    /// <summary>First day of a phase.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Its last day, null = open-ended.</summary>
    public DateOnly? End { get; init; }

    /// <summary>Its period in the plan's words.</summary>
    public string? Period { get; init; }

    /// <summary>The day a deliverable is due, or 成文日期.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Time of that day, null = its end.</summary>
    public TimeOnly? DueTime { get; init; }

    /// <summary>Rhythm of a deliverable, null = once.</summary>
    public RecurrenceUnit? Every { get; init; }

    /// <summary>Day of the rhythm, as <see cref="DraftRecurrence.ByDay"/>.</summary>
    public int? ByDay { get; init; }

    /// <summary>Month of the rhythm's quarter, half-year or year, from 1; null when not said.</summary>
    public int? Month { get; init; }

    /// <summary>To whom a deliverable goes.</summary>
    public string? Recipient { get; init; }

    /// <summary>Who owes it, in the plan's words.</summary>
    public string? From { get; init; }

    /// <summary>Who signs.</summary>
    public string? Signer { get; init; }

    /// <inheritdoc/>
    public PlanQuote? Quote { get; init; }

    /// <inheritdoc/>
    public string? Question { get; init; }

    /// <summary>A person has confirmed it as it stands.</summary>
    public bool Answered { get; init; }

    /// <summary>A person has corrected it.</summary>
    public bool Changed { get; init; }

    /// <summary>A person has set other dates, times or rhythms than were read: its words no longer say them.</summary>
    public bool Redated { get; init; }

    /// <summary>A person has added it by marking the words.</summary>
    public bool Added { get; init; }

    /// <summary>去掉; it can be taken back.</summary>
    public bool Removed { get; init; }

    /// <summary>The rhythm as a rule; where the plan names no month it is the period's last (ours). Null without rhythm or day.</summary>
    public RecurrenceRule? Again
    {
        get
        {
            if (Every is not { } every || ByDay is not { } day)
            {
                return null;
            }

            var months = RecurrenceRule.MonthsOf(every);
            return new RecurrenceRule
            {
                Every = every,
                Day = Math.Clamp(day, 1, every == RecurrenceUnit.Week ? 7 : 31),
                Month = months > 1 ? Math.Clamp(Month ?? months, 1, months) : null,
            };
        }
    }

    /// <summary>Its question still waits for an answer.</summary>
    public bool IsOpen => Question is not null && !Answered && !Changed && !IsGone;

    /// <summary>Whether the plan or a person says anything in it.</summary>
    public bool IsStated => !IsGone && (Name.Length > 0 || Due is not null);

    /// <summary>A point whose area is removed: it goes with it and comes back with it. Said by the sheet.</summary>
    public bool GoesWithArea { get; internal init; }

    /// <summary>Whether it is out of the draft, by its own 去掉 or its area's.</summary>
    public bool IsGone => Removed || GoesWithArea;

    /// <summary>A phase without start, a deliverable without day: nothing was read that could be confirmed.</summary>
    public bool LacksDay => Kind switch
    {
        DraftLineKind.Phase => Start is null,
        DraftLineKind.Deliverable => Every is null ? Due is null : ByDay is null,
        _ => false,
    };

    /// <summary>Whether a person has had a hand in it: a second reading leaves it alone.</summary>
    public bool IsTouched => Answered || Changed || Added || Removed;
}

/// <summary>What a campaign needs and no sentence of its plan says.</summary>
public sealed record DraftSetup
{
    /// <summary>Code of the campaign.</summary>
    public string? Code { get; init; }

    /// <summary>Short title.</summary>
    public string? ShortTitle { get; init; }

    /// <summary>Name of the 督查考核办.</summary>
    public string? Office { get; init; }

    /// <summary>What must be asked about the office.</summary>
    public string? OfficeQuestion { get; init; }

    /// <summary>A person has said that it is this one.</summary>
    public bool OfficeAnswered { get; init; }

    /// <summary>Kinds of units that file.</summary>
    public IReadOnlyList<OrgUnitKind> UnitKinds { get; init; } = [];

    /// <summary>The year of dates that name none, once a person has said it.</summary>
    public int? Year { get; init; }

    /// <summary>Whether the office's question waits.</summary>
    public bool OfficeIsOpen => OfficeQuestion is not null && !OfficeAnswered;
}

/// <summary>The draft of a campaign while it is worked on: its lines and what no line says. Immutable.</summary>
public sealed record DraftSheet
{
    /// <summary>Most lines that a reading keeps: more than any plan has, and as many as one form may carry.</summary>
    public const int MostLines = 1000;

    private static readonly DraftLineKind[] Facts =
        [DraftLineKind.Title, DraftLineKind.Issuer, DraftLineKind.DocumentNumber, DraftLineKind.IssuedOn, DraftLineKind.Recipients, DraftLineKind.Scope];

    /// <summary>Lines, each kind in the order of the text; a point stands behind its area.</summary>
    public IReadOnlyList<DraftLine> Lines { get; init => field = [.. UnderAreas(value)]; } = [];

    /// <summary>The rest.</summary>
    public DraftSetup Setup { get; init; } = new();

    /// <summary>Whether nothing of a campaign was read: the text is no plan.</summary>
    public bool IsEmpty => !Lines.Any(l => l.Kind is DraftLineKind.Phase or DraftLineKind.Deliverable or DraftLineKind.FocusArea);

    /// <summary>A sheet of what was read; every fact of the document has a line, an empty one where the text does not say.</summary>
    public static DraftSheet Of(CampaignDraft draft)
    {
        var lines = LinesOf(draft).ToList();
        lines.AddRange(Facts.Where(kind => !lines.Exists(l => l.Kind == kind)).Select(kind => new DraftLine { Kind = kind }));
        return new DraftSheet { Lines = [.. lines.OrderBy(l => Facts.Contains(l.Kind) ? (int)l.Kind : int.MaxValue).Select((line, i) => line with { Id = i + 1 })] }.WithinYears();
    }

    /// <summary>The sheet without dates that no plan has (<see cref="CampaignPlan.Covers"/>): nothing can be counted from them.</summary>
    public DraftSheet WithinYears()
    {
        static DateOnly? Kept(DateOnly? day) => CampaignPlan.Covers(day) ? day : null;
        return this with { Lines = [.. Lines.Select(l => l with { Start = Kept(l.Start), End = Kept(l.End), Due = Kept(l.Due) })] };
    }

    /// <summary>The sheet with no more than <see cref="MostLines"/>, and a question that says what was left out.</summary>
    public DraftSheet Capped()
    {
        if (Lines.Count <= MostLines)
        {
            return this;
        }

        var words = $"这篇读出 {Lines.Count} 条，只留下前 {MostLines - 1} 条，后面的没有读入。请核对文件；要全读，请分成几份。";
        return this with { Lines = [.. Lines.Take(MostLines - 1), new DraftLine { Id = Lines.Max(l => l.Id) + 1, Kind = DraftLineKind.Remark, Name = words, Question = words }] };
    }

    /// <summary>Lines of a kind that stand.</summary>
    public IEnumerable<DraftLine> Standing(DraftLineKind kind) => Lines.Where(l => l.Kind == kind && l.IsStated);

    /// <summary>The first line of a kind that stands, or null.</summary>
    public DraftLine? Fact(DraftLineKind kind) => Standing(kind).FirstOrDefault();

    /// <summary>What waits for an answer: questions of lines and the office's.</summary>
    public int Open => Lines.Count(l => l.IsOpen) + (Setup.OfficeIsOpen ? 1 : 0);

    /// <summary>The sheet with a line more, standing where its words stand among those of its kind; of a fact there is one, and it takes its place.</summary>
    public DraftSheet With(DraftLine line)
    {
        if (Facts.Contains(line.Kind) && Lines.FirstOrDefault(l => l.Kind == line.Kind) is { } fact)
        {
            return this with { Lines = [.. Lines.Select(l => l == fact ? line with { Id = fact.Id } : l)] };
        }

        var added = line with { Id = Lines.Select(l => l.Id).DefaultIfEmpty().Max() + 1 };
        bool IsKin(DraftLine other) => FamilyOf(other.Kind) == FamilyOf(added.Kind);
        var before = Lines.ToList().FindIndex(l => IsKin(l) && l.Quote?.At > added.Quote?.At);
        var at = before >= 0 ? before : Lines.ToList().FindLastIndex(IsKin) is >= 0 and var last ? last + 1 : Lines.Count;
        return this with { Lines = [.. Lines.Take(at), added, .. Lines.Skip(at)] };
    }

    /// <summary>The sheet with every question answered as it was read; what is missing stays missing, and its question open.</summary>
    public DraftSheet AllAnswered() => this with
    {
        Lines = [.. Lines.Select(l => l.IsOpen && !l.LacksDay ? l with { Answered = true } : l)],
        Setup = Setup with { OfficeAnswered = Setup.OfficeAnswered || (Setup.OfficeIsOpen && Setup.Office is not null) },
    };

    /// <summary>
    /// The sheet after the text was read once more (by another year): lines that nobody has touched say what the new reading says, or go when it no
    /// longer has them; what is new in it is added; everything that a person did stays.
    /// </summary>
    public DraftSheet Reread(DraftSheet again)
    {
        var left = again.Lines.ToList();
        var lines = new List<DraftLine>();
        foreach (var line in Lines)
        {
            var twin = left.Find(l => l.Kind == line.Kind && l.Quote is not null && l.Quote.At == line.Quote?.At && (l.Name == line.Name || line.IsTouched)) ?? left.Find(l => l.Kind == line.Kind && l.Name == line.Name);
            if (twin is not null)
            {
                left.Remove(twin);
            }

            if (line.IsTouched || Facts.Contains(line.Kind))
            {
                lines.Add(line);
            }
            else if (twin is not null)
            {
                lines.Add(twin with { Id = line.Id });
            }
        }

        var sheet = this with { Lines = lines };
        return left.Where(l => !Facts.Contains(l.Kind)).Aggregate(sheet, (grown, line) => grown.With(line));
    }

    private static IEnumerable<DraftLine> UnderAreas(IReadOnlyList<DraftLine> lines)
    {
        var gone = false;
        foreach (var line in lines)
        {
            gone = line.Kind == DraftLineKind.FocusArea ? line.Removed : gone;
            var goes = gone && line.Kind == DraftLineKind.FocusPoint;
            yield return goes == line.GoesWithArea ? line : line with { GoesWithArea = goes };
        }
    }

    private static DraftLineKind FamilyOf(DraftLineKind kind) => kind == DraftLineKind.FocusPoint ? DraftLineKind.FocusArea : kind;

    private static IEnumerable<DraftLine> LinesOf(CampaignDraft draft)
    {
        static IEnumerable<DraftLine> Text(DraftLineKind kind, params IEnumerable<DraftText?> texts) =>
            texts.OfType<DraftText>().Select(t => new DraftLine { Kind = kind, Name = t.Value, Quote = t.Quote, Question = t.Question });

        return
        [
            .. draft.Warnings.Select(w => new DraftLine { Kind = DraftLineKind.Remark, Name = w.Message, Quote = w.Quote, Question = w.Message }),
            .. Text(DraftLineKind.Title, draft.Title),
            .. Text(DraftLineKind.Issuer, draft.Issuer),
            .. Text(DraftLineKind.DocumentNumber, draft.DocumentNumber),
            .. draft.IssuedOn is { } issued ? [new DraftLine { Kind = DraftLineKind.IssuedOn, Due = issued.Value, Quote = issued.Quote, Question = issued.Question }] : Array.Empty<DraftLine>(),
            .. Text(DraftLineKind.Scope, draft.Scope),
            .. draft.Phases.Select(p => new DraftLine { Kind = DraftLineKind.Phase, Name = p.Name, Start = p.Start, End = p.End, Period = p.Period, Quote = p.Quote, Question = p.Question }),
            .. draft.Deliverables.Select(d => new DraftLine
            {
                Kind = DraftLineKind.Deliverable,
                Name = d.Name,
                Due = d.Due,
                DueTime = d.DueTime,
                Every = d.Recurrence?.Every,
                ByDay = d.Recurrence?.ByDay,
                Month = d.Recurrence?.Month,
                Recipient = d.Recipient,
                From = d.From,
                Quote = d.Quote,
                Question = d.Question,
            }),
            .. draft.FocusAreas.SelectMany(f => Text(DraftLineKind.FocusPoint, f.Children).Prepend(new DraftLine { Kind = DraftLineKind.FocusArea, Name = f.Name, Quote = f.Quote, Question = f.Question })),
            .. draft.SignOff.Select(s => new DraftLine { Kind = DraftLineKind.SignOff, Name = s.Subject, Signer = s.Signer, Quote = s.Quote, Question = s.Question }),
            .. Text(DraftLineKind.List, draft.Lists),
            .. Text(DraftLineKind.Source, draft.Sources),
            .. Text(DraftLineKind.Department, draft.Departments),
        ];
    }
}
