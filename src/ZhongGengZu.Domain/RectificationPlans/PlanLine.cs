using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Domain.RectificationPlans;

/// <summary>What a line can lack (缺).</summary>
public enum LinePart
{
    /// <summary>整改标准.</summary>
    Standard,

    /// <summary>责任人.</summary>
    Responsible,

    /// <summary>措施.</summary>
    Measures,

    /// <summary>Owner of a measure.</summary>
    MeasureOwner,

    /// <summary>Date of a measure.</summary>
    MeasureDue,

    /// <summary>办结时限.</summary>
    Due,
}

/// <summary>One problem's line: 标准、责任、措施、时限.</summary>
public sealed class PlanLine
{
    /// <summary>Longest standard, note and measure.</summary>
    public const int TextLength = 500;

    /// <summary>Most measures of a line.</summary>
    public const int MostMeasures = 30;

    private readonly List<Measure> _measures = [];

    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The revision.</summary>
    public required Guid RevisionId { get; init; }

    /// <summary>The problem.</summary>
    public required Guid ProblemId { get; init; }

    /// <summary>Place; stays the same over revisions.</summary>
    public required int Order { get; init; }

    /// <summary>Revision of the problem's content that was handed in with the line.</summary>
    public int ProblemRevision { get; private set; }

    /// <summary>Problem text as corrected by an amendment.</summary>
    public string? CorrectedText { get; private set; }

    /// <summary>整改标准.</summary>
    public string? Standard { get; private set; }

    /// <summary>责任领导: who oversees the unit when the line is handed in.</summary>
    public Guid? LeaderPersonId { get; private set; }

    /// <summary>责任单位: the 主办.</summary>
    public required Guid ResponsibleUnitId { get; init; }

    /// <summary>责任人.</summary>
    public Guid? ResponsiblePersonId { get; private set; }

    /// <summary>办结时限, Shanghai.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>Internal note, outside the digest.</summary>
    public string? Note { get; private set; }

    /// <summary>SHA-256 over every substantive field, set when handed in.</summary>
    public string? Digest { get; private set; }

    /// <summary>What is typed or chosen on the line itself, in one order.</summary>
    internal IReadOnlyList<object?> Fields => [Standard, ResponsiblePersonId, DueOn, CorrectedText, Note];

    /// <summary>Measures in order.</summary>
    public IReadOnlyList<Measure> Measures => _measures;

    internal static PlanLine Of(CaseWork work, Problem problem, Guid revisionId, int order)
    {
        var line = new PlanLine { RevisionId = revisionId, ProblemId = problem.Id, Order = order, ResponsibleUnitId = problem.UnitId };
        var content = problem.Content;
        line.Standard = content.Standard;
        line.ResponsiblePersonId = content.ResponsiblePersonId ?? problem.PersonId;
        line.DueOn = content.Term == Term.Standing ? content.FirstResultOn : content.DueOn;
        line.NameLeader(work);
        if (!string.IsNullOrWhiteSpace(content.Measure))
        {
            line._measures.Add(new Measure { LineId = line.Id, Key = Guid.CreateVersion7(), Order = 1, Text = content.Measure, OwnerPersonId = line.ResponsiblePersonId, DueOn = line.DueOn });
        }

        return line;
    }

    internal PlanLine CopyInto(Guid revisionId)
    {
        var copy = new PlanLine { RevisionId = revisionId, ProblemId = ProblemId, Order = Order, ResponsibleUnitId = ResponsibleUnitId };
        copy.ProblemRevision = ProblemRevision;
        copy.Standard = Standard;
        copy.LeaderPersonId = LeaderPersonId;
        copy.ResponsiblePersonId = ResponsiblePersonId;
        copy.DueOn = DueOn;
        copy.Note = Note;
        copy._measures.AddRange(_measures.Select(m => m.CopyInto(copy.Id)));
        return copy;
    }

    internal void Write(CaseWork work, RectificationPlan plan, LineContent content, PlanLine? signed)
    {
        var wrong = new List<FieldRefusal>();
        void Length(string field, string? value, int limit = TextLength)
        {
            if (value?.Length > limit)
            {
                wrong.Add(new(field, RefusalCode.TooLong, limit));
            }
        }

        void Known(string field, Guid? person)
        {
            if (person is { } id && work.Routing.Directory.Person(id) is null)
            {
                wrong.Add(new(field, RefusalCode.UnknownPerson));
            }
        }

        void Date(string field, DateOnly? day, DateOnly? was)
        {
            if (was is not null && day != was)
            {
                wrong.Add(new(field, RefusalCode.SignedDateFixed));
            }
            else if (day < work.Definition.Document.IssuedOn)
            {
                wrong.Add(new(field, RefusalCode.DateOutOfRange));
            }
        }

        var measures = content.Measures.Where(m => m.Key is not null || !string.IsNullOrWhiteSpace(m.Text) || m.OwnerPersonId is not null || m.DueOn is not null).ToList();
        Length(nameof(content.Standard), content.Standard);
        Length(nameof(content.Note), content.Note);
        Length(nameof(content.CorrectedText), content.CorrectedText, ProblemContent.TextLength);
        Known(nameof(content.ResponsiblePersonId), content.ResponsiblePersonId);
        if (plan.PersonId is { } self && content.ResponsiblePersonId is { } other && other != self)
        {
            // Who may read a personal list is settled; a second 责任人 would have to read it too.
            wrong.Add(new(nameof(content.ResponsiblePersonId), RefusalCode.UnknownChoice));
        }

        Date(nameof(content.DueOn), content.DueOn, signed?.DueOn);
        if (measures.Count > MostMeasures)
        {
            wrong.Add(new("Measures", RefusalCode.TooLong, MostMeasures));
        }

        if (signed is null && content.CorrectedText is not null)
        {
            wrong.Add(new(nameof(content.CorrectedText), RefusalCode.WrongState));
        }

        if (signed?.Measures.FirstOrDefault(s => measures.TrueForAll(m => m.Key != s.Key)) is not null)
        {
            wrong.Add(new("Measures", RefusalCode.SignedDateFixed));
        }

        for (var i = 0; i < measures.Count; i++)
        {
            var (m, field) = (measures[i], $"Measures[{i}].");
            if (string.IsNullOrWhiteSpace(m.Text))
            {
                wrong.Add(new(field + nameof(m.Text), RefusalCode.Required));
            }

            if (m.Key is { } key && _measures.TrueForAll(x => x.Key != key))
            {
                wrong.Add(new(field + nameof(m.Key), RefusalCode.UnknownChoice));
            }

            Length(field + nameof(m.Text), m.Text);
            Known(field + nameof(m.OwnerPersonId), m.OwnerPersonId);
            Date(field + nameof(m.DueOn), m.DueOn, signed?.Measures.FirstOrDefault(x => x.Key == m.Key)?.DueOn);
            if (m.StartOn > m.DueOn)
            {
                wrong.Add(new(field + nameof(m.StartOn), RefusalCode.EndBeforeStart));
            }

            if (content.DueOn is { } end && m.DueOn > end)
            {
                wrong.Add(new(field + nameof(m.DueOn), RefusalCode.MeasureAfterLine));
            }
        }

        if (wrong.Count > 0)
        {
            throw new Refusal(wrong);
        }

        Standard = Clean(content.Standard);
        ResponsiblePersonId = content.ResponsiblePersonId;
        DueOn = content.DueOn;
        CorrectedText = Clean(content.CorrectedText);
        Note = Clean(content.Note);
        NameLeader(work);
        _measures.RemoveAll(x => measures.TrueForAll(m => m.Key != x.Key));
        for (var i = 0; i < measures.Count; i++)
        {
            var m = measures[i];
            var row = m.Key is { } key ? _measures.Find(x => x.Key == key)! : new Measure { LineId = Id, Key = Guid.CreateVersion7() };
            if (m.Key is null)
            {
                _measures.Add(row);
            }

            row.Order = i + 1;
            row.Text = m.Text.Trim();
            row.OwnerPersonId = m.OwnerPersonId;
            row.StartOn = m.StartOn;
            row.DueOn = m.DueOn;
        }
    }

    /// <summary>What the line lacks before it can be handed in. Source: S0 “逐条研究措施，制定整改方案，明确完成时限”.</summary>
    public IReadOnlyList<LinePart> Missing(Problem problem)
    {
        var missing = new List<LinePart>();
        void Need(LinePart part, bool there)
        {
            if (!there)
            {
                missing.Add(part);
            }
        }

        Need(LinePart.Standard, !string.IsNullOrWhiteSpace(Standard));
        Need(LinePart.Responsible, ResponsiblePersonId is not null);
        Need(LinePart.Measures, _measures.Count > 0);
        Need(LinePart.MeasureOwner, _measures.TrueForAll(m => m.OwnerPersonId is not null));
        Need(LinePart.MeasureDue, _measures.TrueForAll(m => m.DueOn is not null));
        Need(LinePart.Due, DueOn is not null);
        return problem.NeedsLine ? missing : [];
    }

    /// <summary>Takes the date of an extension that was granted.</summary>
    internal void Extend(Extensions.Extension extension)
    {
        if (extension.MeasureId is { } measure)
        {
            _measures.Find(m => m.Key == measure)!.DueOn = extension.NewDueOn;
        }
        else
        {
            DueOn = extension.NewDueOn;
        }
    }

    internal void NameLeader(CaseWork work) => LeaderPersonId = work.Routing.LeaderOf(ResponsibleUnitId);

    internal void Freeze(FrozenLine frozen, Problem problem)
    {
        ProblemRevision = problem.Revision;
        Digest = frozen.Digest();
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>措施 on a plan line.</summary>
public sealed class Measure
{
    /// <summary>Id of this revision's row.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The line.</summary>
    public required Guid LineId { get; init; }

    /// <summary>The same over all revisions.</summary>
    public required Guid Key { get; init; }

    /// <summary>Place.</summary>
    public int Order { get; internal set; }

    /// <summary>What is done.</summary>
    public string Text { get; internal set; } = "";

    /// <summary>Who.</summary>
    public Guid? OwnerPersonId { get; internal set; }

    /// <summary>From, Shanghai.</summary>
    public DateOnly? StartOn { get; internal set; }

    /// <summary>Until, Shanghai.</summary>
    public DateOnly? DueOn { get; internal set; }

    /// <summary>What is typed or chosen of it, in one order.</summary>
    internal IReadOnlyList<object?> Fields => [Text, OwnerPersonId, StartOn, DueOn];

    internal Measure CopyInto(Guid lineId) => new() { LineId = lineId, Key = Key, Order = Order, Text = Text, OwnerPersonId = OwnerPersonId, StartOn = StartOn, DueOn = DueOn };
}
