namespace ZhongGengZu.Domain.Campaigns;

/// <summary>
/// What is read out of an 实施方案 before a person confirms it: null where the text does not say. Every line keeps the
/// sentence it comes from, and a line that is uncertain asks a question. Read by docs/flows/reading-a-plan.md.
/// </summary>
public sealed record CampaignDraft
{
    /// <summary>A draft of a text in which nothing was found.</summary>
    public static CampaignDraft Empty { get; } = new();

    /// <summary>Title of the plan, not of the notice around it.</summary>
    public DraftText? Title { get; init; }

    /// <summary>发文机关; two of them are joined by 、.</summary>
    public DraftText? Issuer { get; init; }

    /// <summary>发文字号.</summary>
    public DraftText? DocumentNumber { get; init; }

    /// <summary>成文日期.</summary>
    public DraftDay? IssuedOn { get; init; }

    /// <summary>参与范围, in the plan's words.</summary>
    public DraftText? Scope { get; init; }

    /// <summary>阶段 with their sub-phases, flat, in the order of the text.</summary>
    public IReadOnlyList<DraftPhase> Phases { get; init; } = [];

    /// <summary>报送事项 and dated milestones.</summary>
    public IReadOnlyList<DraftDeliverable> Deliverables { get; init; } = [];

    /// <summary>治理重点 of the first level, each with its second.</summary>
    public IReadOnlyList<DraftFocusArea> FocusAreas { get; init; } = [];

    /// <summary>Who signs what (逐级负责制).</summary>
    public IReadOnlyList<DraftSignOff> SignOff { get; init; } = [];

    /// <summary>清单、台账 that the plan asks for.</summary>
    public IReadOnlyList<DraftText> Lists { get; init; } = [];

    /// <summary>问题来源.</summary>
    public IReadOnlyList<DraftText> Sources { get; init; } = [];

    /// <summary>Bodies that have a duty in the campaign.</summary>
    public IReadOnlyList<DraftText> Departments { get; init; } = [];

    /// <summary>Questions about the text as a whole; those about one line are at the line.</summary>
    public IReadOnlyList<DraftWarning> Warnings { get; init; } = [];

    /// <summary>Whether nothing of a campaign was found: the text is no plan.</summary>
    public bool IsEmpty => Phases.Count == 0 && Deliverables.Count == 0 && FocusAreas.Count == 0;

    /// <summary>Every question, of the whole and of the lines, in the order of the draft.</summary>
    public IEnumerable<DraftWarning> AllWarnings =>
        Warnings.Concat(Lines.Where(l => l.Question is not null).Select(l => new DraftWarning(l.Question!, l.Quote)));

    /// <summary>Every line that has a sentence.</summary>
    public IEnumerable<IDraftLine> Lines =>
        new IDraftLine?[] { Title, Issuer, DocumentNumber, IssuedOn, Scope }.OfType<IDraftLine>()
            .Concat(Phases).Concat(Deliverables).Concat(FocusAreas.SelectMany(f => f.Children.Prepend<IDraftLine>(f)))
            .Concat(SignOff).Concat(Lists).Concat(Sources).Concat(Departments);
}

/// <summary>One line of a draft.</summary>
public interface IDraftLine
{
    /// <summary>The text's own words, or null for a line that a person added.</summary>
    PlanQuote? Quote { get; }

    /// <summary>What a clerk must be asked, a Chinese sentence; null when the line is certain or was confirmed.</summary>
    string? Question { get; }
}

/// <summary>Words of the plan, verbatim.</summary>
/// <param name="Words">As they stand in the text, line breaks and spaces too.</param>
/// <param name="At">Where they begin: characters from the start of the text, from 0.</param>
public sealed record PlanQuote(string Words, int At)
{
    /// <summary>Behind their last character.</summary>
    public int End => At + Words.Length;
}

/// <summary>A fact in words.</summary>
/// <param name="Value">As it is to be shown.</param>
/// <param name="Quote">Where it stands.</param>
/// <param name="Question">What is uncertain.</param>
public sealed record DraftText(string Value, PlanQuote? Quote = null, string? Question = null) : IDraftLine;

/// <summary>A day.</summary>
/// <param name="Value">Asia/Shanghai.</param>
/// <param name="Quote">Where it stands.</param>
/// <param name="Question">What is uncertain.</param>
public sealed record DraftDay(DateOnly Value, PlanQuote? Quote = null, string? Question = null) : IDraftLine;

/// <summary>阶段.</summary>
public sealed record DraftPhase : IDraftLine
{
    /// <summary>Name, without number and date.</summary>
    public required string Name { get; init; }

    /// <summary>First day, Asia/Shanghai; null when not said.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Last day; null when open-ended or not said.</summary>
    public DateOnly? End { get; init; }

    /// <summary>The period in the plan's words, such as 4月下旬及以后; null when there is none.</summary>
    public string? Period { get; init; }

    /// <summary>Its heading.</summary>
    public PlanQuote? Quote { get; init; }

    /// <summary>What is uncertain.</summary>
    public string? Question { get; init; }
}

/// <summary>The rhythm of a 定期报送 as the plan words it.</summary>
/// <param name="Every">How often.</param>
/// <param name="ByDay">Of a week 1 (Monday) to 7 (Sunday), else the day of the period's last or named month, 31 = its last; null when not said.</param>
/// <param name="Month">Which month of the quarter, half-year or year, from 1 (每季度首月 = 1); null when not said.</param>
public sealed record DraftRecurrence(RecurrenceUnit Every, int? ByDay, int? Month = null);

/// <summary>Something owed by a date or in a rhythm.</summary>
public sealed record DraftDeliverable : IDraftLine
{
    /// <summary>What.</summary>
    public required string Name { get; init; }

    /// <summary>By when, Asia/Shanghai; null for a recurring one.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Time of that day, Asia/Shanghai (上午 = 12:00); null = its end.</summary>
    public TimeOnly? DueTime { get; init; }

    /// <summary>Rhythm, or null for once.</summary>
    public DraftRecurrence? Recurrence { get; init; }

    /// <summary>To whom; null for a milestone.</summary>
    public string? Recipient { get; init; }

    /// <summary>Who owes it, in the plan's words.</summary>
    public string? From { get; init; }

    /// <summary>Its sentence.</summary>
    public PlanQuote? Quote { get; init; }

    /// <summary>What is uncertain.</summary>
    public string? Question { get; init; }
}

/// <summary>治理重点 of the first level.</summary>
public sealed record DraftFocusArea : IDraftLine
{
    /// <summary>Name, without number.</summary>
    public required string Name { get; init; }

    /// <summary>Its words.</summary>
    public PlanQuote? Quote { get; init; }

    /// <summary>Second level.</summary>
    public IReadOnlyList<DraftText> Children { get; init; } = [];

    /// <summary>What is uncertain.</summary>
    public string? Question { get; init; }
}

/// <summary>Who signs what.</summary>
/// <param name="Subject">Whose paper, in the plan's words.</param>
/// <param name="Signer">Who signs.</param>
/// <param name="Quote">Its sentence.</param>
/// <param name="Question">What is uncertain.</param>
public sealed record DraftSignOff(string Subject, string Signer, PlanQuote? Quote = null, string? Question = null) : IDraftLine;

/// <summary>A question to the clerk.</summary>
/// <param name="Message">A Chinese sentence that can be answered.</param>
/// <param name="Quote">The words it is about, or null.</param>
public sealed record DraftWarning(string Message, PlanQuote? Quote = null);
