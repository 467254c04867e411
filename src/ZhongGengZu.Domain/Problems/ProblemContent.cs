using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Domain.Problems;

/// <summary>Until when a problem is put right.</summary>
public enum Term
{
    /// <summary>限期.</summary>
    ByDate,

    /// <summary>立行立改: done already, no plan line.</summary>
    OnTheSpot,

    /// <summary>长期坚持: a first result by a date, then for good.</summary>
    Standing,
}

/// <summary>
/// What a filer writes. Text, focus area, source and term are required to file; 责任、标准、措施、时限 are offered and
/// become the plan line's first text.
/// </summary>
public sealed record ProblemContent
{
    /// <summary>Longest <see cref="Text"/>.</summary>
    public const int TextLength = 1000;

    /// <summary>Longest of the other texts.</summary>
    public const int ShortLength = 500;

    /// <summary>Longest <see cref="SourceReference"/> and <see cref="FocusNote"/>.</summary>
    public const int NoteLength = 100;

    /// <summary>问题内容.</summary>
    public string Text { get; init; } = "";

    /// <summary>治理重点, either level.</summary>
    public string? FocusAreaCode { get; init; }

    /// <summary>Own words for “其他”.</summary>
    public string? FocusNote { get; init; }

    /// <summary>Facet, persons only.</summary>
    public string? FacetCode { get; init; }

    /// <summary>Benchmark, persons only.</summary>
    public string? BenchmarkCode { get; init; }

    /// <summary>问题来源; never changes once filed.</summary>
    public string? SourceCode { get; init; }

    /// <summary>Reference of the feedback document.</summary>
    public string? SourceReference { get; init; }

    /// <summary>Term; null while not chosen.</summary>
    public Term? Term { get; init; }

    /// <summary>立行立改: what was done.</summary>
    public string? DoneWhat { get; init; }

    /// <summary>立行立改: when, Shanghai.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>长期坚持: first result by, Shanghai.</summary>
    public DateOnly? FirstResultOn { get; init; }

    /// <summary>Offered: 整改标准.</summary>
    public string? Standard { get; init; }

    /// <summary>Offered: 责任人.</summary>
    public Guid? ResponsiblePersonId { get; init; }

    /// <summary>Offered: 整改措施.</summary>
    public string? Measure { get; init; }

    /// <summary>Offered: 办结时限, Shanghai.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Everything that is typed or chosen, in one order.</summary>
    internal IReadOnlyList<object?> Fields =>
        [Text, FocusAreaCode, FocusNote, FacetCode, BenchmarkCode, SourceCode, SourceReference, Term, DoneWhat, DoneOn, FirstResultOn, Standard, ResponsiblePersonId, Measure, DueOn];

    /// <summary>Checks lengths and choices, and for filing what is required.</summary>
    public IReadOnlyList<FieldRefusal> Check(CaseWork work, IFiled filer, bool forFiling)
    {
        var found = new List<FieldRefusal>();
        var definition = work.Definition;
        void Length(string field, string? value, int limit)
        {
            if (value is not null && value.Length > limit)
            {
                found.Add(new(field, RefusalCode.TooLong, limit));
            }
        }

        void Need(string field, bool there)
        {
            if (forFiling && !there)
            {
                found.Add(new(field, RefusalCode.Required));
            }
        }

        void Choice(string field, bool known)
        {
            if (!known)
            {
                found.Add(new(field, RefusalCode.UnknownChoice));
            }
        }

        Length(nameof(Text), Text, TextLength);
        Length(nameof(FocusNote), FocusNote, NoteLength);
        Length(nameof(SourceReference), SourceReference, NoteLength);
        Length(nameof(DoneWhat), DoneWhat, ShortLength);
        Length(nameof(Standard), Standard, ShortLength);
        Length(nameof(Measure), Measure, ShortLength);
        var focus = definition.FocusArea(FocusAreaCode);
        var source = definition.Source(SourceCode);
        Choice(nameof(FocusAreaCode), FocusAreaCode is null || focus is not null);
        Choice(nameof(SourceCode), SourceCode is null || source is not null);
        Choice(nameof(FacetCode), FacetCode is null || (filer.PersonId is not null && definition.Facets.Any(f => f.Code == FacetCode)));
        Choice(nameof(BenchmarkCode), BenchmarkCode is null || (filer.PersonId is not null && definition.Benchmarks.Any(b => b.Code == BenchmarkCode)));
        Choice(nameof(Term), Term is null || Enum.IsDefined(Term.Value));
        Need(nameof(Text), !string.IsNullOrWhiteSpace(Text));
        Need(nameof(FocusAreaCode), FocusAreaCode is not null);
        Need(nameof(SourceCode), SourceCode is not null);
        Need(nameof(Term), Term is not null);
        Need(nameof(FocusNote), focus is not { FreeText: true } || !string.IsNullOrWhiteSpace(FocusNote));
        Need(nameof(FirstResultOn), Term != Problems.Term.Standing || FirstResultOn is not null);
        Need(nameof(DoneWhat), Term != Problems.Term.OnTheSpot || !string.IsNullOrWhiteSpace(DoneWhat));
        Need(nameof(DoneOn), Term != Problems.Term.OnTheSpot || DoneOn is not null);
        if (forFiling && source is { RequiresReference: true } && string.IsNullOrWhiteSpace(SourceReference))
        {
            found.Add(new(nameof(SourceReference), RefusalCode.ReferenceRequired));
        }

        if (DoneOn > work.Today)
        {
            found.Add(new(nameof(DoneOn), RefusalCode.DateOutOfRange));
        }

        if (DueOn is { } due && due < definition.Document.IssuedOn)
        {
            found.Add(new(nameof(DueOn), RefusalCode.DateOutOfRange));
        }

        if (FirstResultOn is { } first && first < definition.Document.IssuedOn)
        {
            found.Add(new(nameof(FirstResultOn), RefusalCode.DateOutOfRange));
        }

        return found;
    }
}
