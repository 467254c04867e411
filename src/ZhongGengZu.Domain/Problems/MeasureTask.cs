using ZhongGengZu.Domain.RectificationPlans;

namespace ZhongGengZu.Domain.Problems;

/// <summary>A measure of a signed line as it is carried out; its id is the measure's key over all revisions.</summary>
public sealed class MeasureTask
{
    private readonly List<MeasureReport> _reports = [];

    /// <summary>Id = <see cref="Measure.Key"/>.</summary>
    public required Guid Id { get; init; }

    /// <summary>The problem.</summary>
    public required Guid ProblemId { get; init; }

    /// <summary>Place.</summary>
    public int Order { get; private set; }

    /// <summary>What is done.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Who.</summary>
    public Guid OwnerPersonId { get; private set; }

    /// <summary>From, Shanghai.</summary>
    public DateOnly? StartOn { get; private set; }

    /// <summary>Until, Shanghai.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>The date first signed, Shanghai; null while it has not been extended.</summary>
    public DateOnly? OriginalDueOn { get; private set; }

    /// <summary>First report, UTC.</summary>
    public DateTime? StartedAt { get; private set; }

    /// <summary>Done, UTC.</summary>
    public DateTime? DoneAt { get; private set; }

    /// <summary>Reports in order of time.</summary>
    public IReadOnlyList<MeasureReport> Reports => _reports;

    internal void Take(Measure measure)
    {
        Order = measure.Order;
        Text = measure.Text;
        OwnerPersonId = measure.OwnerPersonId!.Value;
        StartOn = measure.StartOn;
        DueOn = measure.DueOn!.Value;
    }

    internal void Extend(DateOnly dueOn)
    {
        OriginalDueOn ??= DueOn;
        DueOn = dueOn;
    }

    internal void Report(CaseWork work, string text, bool done)
    {
        StartedAt ??= work.Now;
        DoneAt = done ? work.Now : null;
        _reports.Add(new MeasureReport { MeasureId = Id, PersonId = work.PersonId, PersonName = work.Actor.Name, Text = text, Done = done, At = work.Now });
    }
}

/// <summary>进展: one report on a measure, append-only.</summary>
public sealed class MeasureReport
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The measure.</summary>
    public required Guid MeasureId { get; init; }

    /// <summary>Who.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Name as it was.</summary>
    public required string PersonName { get; init; }

    /// <summary>What.</summary>
    public required string Text { get; init; }

    /// <summary>Whether it says done.</summary>
    public required bool Done { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }
}
