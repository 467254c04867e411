using ZhongGengZu.Domain.Deadlines;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>The one scale that all small bars of an open line share: from today or the first start to the last due day.</summary>
public sealed record MiniScale(IReadOnlyList<DateOnly> Days, DateOnly Today, WorkingCalendar Calendar)
{
    private const int FewestDays = 7;
    private const int MostDays = 62;
    private const int MostLabels = 8;

    /// <summary>The scale for measures with these dates.</summary>
    public static MiniScale For(DateOnly today, WorkingCalendar calendar, IEnumerable<MeasureForm> measures, DateOnly? due)
    {
        var dated = measures.SelectMany(m => new[] { m.StartOn, m.DueOn }).Append(due).OfType<DateOnly>().ToList();
        var first = dated.Where(d => d < today && today.DayNumber - d.DayNumber < MostDays / 2).Append(today).Min();
        var last = dated.Append(first.AddDays(FewestDays - 1)).Max();
        var count = Math.Min(last.DayNumber - first.DayNumber + 1, MostDays);
        return new MiniScale([.. Enumerable.Range(0, count).Select(first.AddDays)], today, calendar);
    }

    /// <summary>Width of a day, in percent.</summary>
    public double Step => 100.0 / Days.Count;

    /// <summary>Where a day begins, in percent, kept inside the drawing.</summary>
    public double X(DateOnly day) => Math.Clamp((day.DayNumber - Days[0].DayNumber) * Step, 0, 100);

    /// <summary>Days that carry their number: all when few, else every so many.</summary>
    public bool IsLabelled(int index) => index % (int)Math.Ceiling(Days.Count / (double)MostLabels) == 0;

    public bool IsRest(DateOnly day) => !Calendar.IsWorkingDay(day);
}
