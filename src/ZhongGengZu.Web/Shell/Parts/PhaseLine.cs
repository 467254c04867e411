namespace ZhongGengZu.Web.Shell.Parts;

/// <summary>A phase: its name, first and last day (null = open-ended), and its dates in the plan's words (4月下旬及以后).</summary>
public sealed record PhaseSpan(string Name, DateOnly Start, DateOnly? End, string Dates)
{
    public bool IsCurrent(DateOnly today) => Start <= today && (End is null || today <= End);

    public bool IsPast(DateOnly today) => End < today;
}

/// <summary>A date on the line with its words: 4-25 上午 工作总结.</summary>
public sealed record PhaseMilestone(DateOnly Date, string Word);

/// <summary>Phases on a true date scale. Folded: 64 px for a workbench; else one row a phase with a date axis.</summary>
public sealed record PhaseLineModel(IReadOnlyList<PhaseSpan> Phases, DateOnly Today, IReadOnlyList<PhaseMilestone> Milestones, bool Folded = false)
{
    // How far an open end is drawn, and the air before the first day, as shares of the dated span.
    private const double OpenShare = 0.28;
    private const double LeadShare = 0.04;

    // A label's rough width as a share of the line, at 13 px a character on some 1,040 px.
    private const double CharacterShare = 0.0128;

    public DateOnly First => Phases.Min(p => p.Start);

    /// <summary>The last day that is drawn; an open-ended phase runs on, dashed, to the edge.</summary>
    public DateOnly Last
    {
        get
        {
            var dated = Phases.Select(p => p.End ?? p.Start).Concat(Milestones.Select(m => m.Date)).Append(Today).Max();
            var span = Math.Max(dated.DayNumber - First.DayNumber, 14);
            return Phases.Any(p => p.End is null) ? dated.AddDays((int)(span * OpenShare)) : dated.AddDays(1);
        }
    }

    /// <summary>Where the morning of a day lies, 0–100.</summary>
    public double X(DateOnly day)
    {
        var span = Math.Max(Last.DayNumber - First.DayNumber, 1);
        var lead = span * LeadShare;
        return Math.Clamp((day.DayNumber - First.DayNumber + lead) / (span + lead) * 100, 0, 100);
    }

    /// <summary>The row a phase's bar takes: 0 unless it overlaps the bar before it, then the next one.</summary>
    public int Row(int index)
    {
        if (!Folded)
        {
            return index;
        }

        var row = 0;
        for (var i = 1; i <= index; i++)
        {
            row = Phases[i - 1].End is null || Phases[i].Start <= Phases[i - 1].End ? (row + 1) % 2 : 0;
        }

        return row;
    }

    /// <summary>Whether a folded label has room for its dates before the next label begins.</summary>
    public bool HasRoomForDates(int index)
    {
        var right = index + 1 < Phases.Count ? X(Phases[index + 1].Start) : 100;
        return right - X(Phases[index].Start) > (Phases[index].Name.Length + Phases[index].Dates.Length * 0.8 + 2) * CharacterShare * 100;
    }

    /// <summary>Mondays to mark on the axis, thinned so that their dates do not touch.</summary>
    public IEnumerable<DateOnly> Ticks()
    {
        var monday = First.AddDays(((int)DayOfWeek.Monday - (int)First.DayOfWeek + 7) % 7);
        var weeks = Math.Max(1, (int)Math.Ceiling((Last.DayNumber - monday.DayNumber) / 7.0 / 8));
        for (var day = monday; day < Last; day = day.AddDays(7 * weeks))
        {
            // Today's black label takes the place of a tick nearby.
            if (Math.Abs(X(day) - X(Today)) > 5)
            {
                yield return day;
            }
        }
    }

    /// <summary>Whether a milestone's words start too close before today's label and must end there instead.</summary>
    public bool LabelsLeft(PhaseMilestone milestone)
    {
        var x = X(milestone.Date);
        var width = milestone.Word.Length * CharacterShare * 100;
        return x + width > 100 || (Folded && x < X(Today) && x + width > X(Today) - 4);
    }
}
