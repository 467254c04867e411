namespace ZhongGengZu.Web.Features.Board;

/// <summary>One column: a week, or a month where weeks would be too many.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Left">How many columns before the one with the last date.</param>
public sealed record SchedulePeriod(DateOnly From, DateOnly To, int Left);

/// <summary>What is to be done in a column, and how much of it is.</summary>
public sealed record ScheduleCell(int Due, int Done);

/// <summary>A row: what a unit is to have done in each column, counted back from the last date.</summary>
public sealed record ScheduleUnit(Guid Id, string Name, IReadOnlyList<ScheduleCell> Cells, int Late)
{
    public int Due => Cells.Sum(c => c.Due);

    public int Done => Cells.Sum(c => c.Done);
}

/// <summary>So many dated problems that a unit is to have done, or has done, by the day they were to be.</summary>
public sealed record SchedulePoint(Guid Unit, bool IsDone, DateOnly Day, int Count);

/// <summary>The columns from the first date to the last.</summary>
public sealed record SchedulePeriods(IReadOnlyList<SchedulePeriod> All, bool AreMonths)
{
    private const int MostWeeks = 14;
    private const int MostMonths = 24;

    /// <summary>Weeks from Monday, or months; of what goes further back than two years the first column has all.</summary>
    public static SchedulePeriods Between(DateOnly first, DateOnly last)
    {
        var monday = first.AddDays(-(((int)first.DayOfWeek + 6) % 7));
        var months = last.DayNumber - monday.DayNumber >= MostWeeks * 7;
        var starts = new List<DateOnly>();
        for (var start = months ? new DateOnly(first.Year, first.Month, 1) : monday; start <= last; start = months ? start.AddMonths(1) : start.AddDays(7))
        {
            starts.Add(start);
        }

        starts = [.. starts.TakeLast(MostMonths)];
        return new([.. starts.Select((start, i) => new SchedulePeriod(start, months ? start.AddMonths(1).AddDays(-1) : start.AddDays(6), starts.Count - 1 - i))], months);
    }

    /// <summary>The cells of one unit.</summary>
    public IReadOnlyList<ScheduleCell> CellsOf(IEnumerable<SchedulePoint> points)
    {
        var cells = points.ToLookup(p => PlaceOf(p.Day));
        return [.. All.Select((_, i) => new ScheduleCell(cells[i].Where(p => !p.IsDone).Sum(p => p.Count), cells[i].Where(p => p.IsDone).Sum(p => p.Count)))];
    }

    private int PlaceOf(DateOnly day) => Math.Max(0, All.ToList().FindLastIndex(p => p.From <= day));
}
