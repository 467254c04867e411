namespace ZhongGengZu.Web.Shell.Parts;

/// <summary>What a day is in the working calendar.</summary>
public enum DayKind
{
    Working,

    /// <summary>Hatched: 休.</summary>
    Rest,

    /// <summary>A weekend day that is worked: 班.</summary>
    MakeUp,
}

/// <summary>One column: the day, what it is, and how many working days before the due day (0 on it, null after it and on rest days).</summary>
public sealed record ScheduleDay(DateOnly Date, DayKind Kind, int? ToDue);

/// <summary>One measure: number, what, who; the frame = planned, the fill = real (both null while not begun), a word at the bar's end.</summary>
public sealed record ScheduleRow(string Number, string What, string Who, DateOnly PlannedFrom, DateOnly PlannedTo, DateOnly? RealFrom, DateOnly? RealTo, bool IsDone, LightWord Light);

/// <summary>倒排工期: measures on days, counted back in working days from the due day. Build it with <see cref="For"/>.</summary>
public sealed record BackwardScheduleModel(IReadOnlyList<ScheduleDay> Days, DateOnly Today, DateOnly Due, IReadOnlyList<ScheduleRow> Rows, string What = "措施（责任人）")
{
    private const int MostColumns = 16;
    private const int LongestSpan = 370;

    /// <summary>Lays the days from the first start to a little after the due day; <paramref name="kind"/> asks the working calendar.</summary>
    public static BackwardScheduleModel For(DateOnly today, DateOnly due, IReadOnlyList<ScheduleRow> rows, Func<DateOnly, DayKind> kind)
    {
        var starts = rows.Select(r => r.RealFrom < r.PlannedFrom ? r.RealFrom.Value : r.PlannedFrom).Append(due);
        var ends = rows.Select(r => r.RealTo > r.PlannedTo ? r.RealTo.Value : r.PlannedTo).Append(due);
        var first = starts.Min().AddDays(-1);
        var last = ends.Max().AddDays(2);
        if (last.DayNumber - first.DayNumber > LongestSpan)
        {
            first = last.AddDays(-LongestSpan);
        }

        var days = new List<ScheduleDay>();
        var left = 0;
        for (var day = last; day >= first; day = day.AddDays(-1))
        {
            var what = kind(day);
            int? toDue = day > due || (what == DayKind.Rest && day != due) ? null : left;
            if (toDue is not null)
            {
                left--;
            }

            days.Add(new ScheduleDay(day, what, toDue));
        }

        days.Reverse();
        return new BackwardScheduleModel(days, today, due, rows);
    }

    /// <summary>Width of one day, in percent.</summary>
    public double Step => 100.0 / Days.Count;

    /// <summary>Where a day begins, in percent, kept inside the drawing.</summary>
    public double X(DateOnly day) => Math.Clamp((day.DayNumber - Days[0].Date.DayNumber) * Step, 0, 100);

    /// <summary>Whether today lies inside the drawing.</summary>
    public bool ShowsToday => Days[0].Date <= Today && Today <= Days[^1].Date;

    /// <summary>Whether a column carries its date: always first, today and due; the others as room allows.</summary>
    public bool IsLabelled(int index)
    {
        if (IsKey(index))
        {
            return true;
        }

        var every = (int)Math.Ceiling(Days.Count / (double)MostColumns);
        return index % every == 0 && (every == 1 || Enumerable.Range(index - every + 1, 2 * every - 1).All(i => i == index || !IsKey(i)));
    }

    /// <summary>Columns that keep their date on the phone: the ends, today, the due day.</summary>
    public bool IsKey(int index) =>
        index >= 0 && index < Days.Count && (index == 0 || index == Days.Count - 1 || Days[index].Date == Today || Days[index].Date == Due);

    /// <summary>The word at the end of a bar stands left of it when the bar ends near the edge.</summary>
    public bool WordsLeft(ScheduleRow row) => X(row.PlannedTo.AddDays(1)) > 88;
}
