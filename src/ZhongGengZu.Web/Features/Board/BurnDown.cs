using System.Globalization;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Web.Features.Board;

/// <summary>What one day brought.</summary>
public sealed record BurnPoint(TallyOf Of, DateOnly Day, int Count);

/// <summary>How many are left at the end of a day: by the plan, and really (null for days to come).</summary>
public sealed record BurnDay(DateOnly Day, int Planned, int? Actual);

/// <summary>One line of the table beneath.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Due">To be done in it by the plan.</param>
/// <param name="Closed">Struck off in it; null for what has not begun.</param>
/// <param name="Planned">Left at its end by the plan, in the week that runs today.</param>
/// <param name="Actual">Left at its end, or today in the week that runs; null for weeks to come.</param>
/// <param name="At">The day that both are asked for.</param>
public sealed record BurnWeek(DateOnly From, DateOnly To, int Due, int? Closed, int Planned, int? Actual, DateOnly At)
{
    /// <summary>Behind the plan.</summary>
    public int? Gap => Actual - Planned;
}

/// <summary>
/// 未销号与倒排序时: of the problems with a signed completion date, how many are left by the plan and how many really, day by day. Both begin with
/// what has been signed by that day.
/// </summary>
public sealed record BurnDown(IReadOnlyList<BurnDay> Days, IReadOnlyList<BurnWeek> Weeks, DateOnly Today)
{
    /// <summary>Height of the drawing, in its own units; its width is 1000.</summary>
    public const double Height = 200;

    private const double Width = 1000;
    private const int LongestSpan = 371;
    private const int Ticks = 4;

    /// <summary>Days from the first signed line to the last date of the plan, or today; null while nothing has been signed.</summary>
    public static BurnDown? Of(IReadOnlyList<BurnPoint> points, DateOnly today)
    {
        var days = points.Where(p => p.Count != 0).Select(p => p.Day).ToList();
        if (days.Count == 0)
        {
            return null;
        }

        var last = days.Max() > today ? days.Max() : today;
        var first = days.Min();
        if (last.DayNumber - first.DayNumber > LongestSpan)
        {
            // What lies a year back is in the sums of the first day.
            first = last.AddDays(-LongestSpan);
        }

        int Until(TallyOf of, DateOnly day) => points.Where(p => p.Of == of && p.Day <= day).Sum(p => p.Count);
        int Within(TallyOf of, DateOnly from, DateOnly to) => points.Where(p => p.Of == of && p.Day >= from && p.Day <= to).Sum(p => p.Count);
        var all = new List<BurnDay>();
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            var begun = Until(TallyOf.Begun, day);
            all.Add(new BurnDay(day, begun - Until(TallyOf.Planned, day), day > today ? null : begun - Until(TallyOf.Finished, day)));
        }

        var weeks = all.GroupBy(d => d.Day.DayNumber - (((int)d.Day.DayOfWeek + 6) % 7)).Select(week =>
        {
            var (from, to) = (week.First().Day, week.Last().Day);
            // In the week that runs both are asked today, or the plan would be a few days ahead.
            var at = week.LastOrDefault(d => d.Actual is not null) ?? week.Last();
            return new BurnWeek(
                from, to, Within(TallyOf.Planned, from, to), from > today ? null : Within(TallyOf.Finished, from, to),
                at.Planned, at.Actual, at.Day);
        });
        return new BurnDown(all, [.. weeks], today);
    }

    /// <summary>The week that runs today with the ones beside it, for where there is little room.</summary>
    public IReadOnlyList<BurnWeek> WeeksAround
    {
        get
        {
            var running = Weeks.ToList().FindIndex(w => w.To >= Today);
            return [.. Weeks.Skip(Math.Max(0, (running < 0 ? Weeks.Count - 1 : running) - 1)).Take(3)];
        }
    }

    /// <summary>Where things stand today.</summary>
    public BurnDay Now => Days.Last(d => d.Actual is not null);

    /// <summary>Behind the plan today; negative = ahead.</summary>
    public int Gap => Now.Actual!.Value - Now.Planned;

    /// <summary>The top of the scale, a round number.</summary>
    public int Top
    {
        get
        {
            var most = Days.Max(d => Math.Max(d.Planned, d.Actual ?? 0));
            var step = 1;
            while (most > Ticks * step)
            {
                step = step.ToString(CultureInfo.InvariantCulture)[0] == '2' ? step / 2 * 5 : step * 2;
            }

            return Ticks * step;
        }
    }

    /// <summary>The figures along the scale, from the top.</summary>
    public IEnumerable<int> Scale => Enumerable.Range(0, Ticks + 1).Select(i => Top - (Top / Ticks * i));

    /// <summary>Days that carry their date.</summary>
    public IEnumerable<DateOnly> Labels
    {
        get
        {
            var every = (int)Math.Ceiling(Days.Count / 8.0);
            return Days.Where((_, i) => i % every == 0).Select(d => d.Day);
        }
    }

    /// <summary>How far to the right a day stands, of a hundred.</summary>
    public double Percent(DateOnly day) => Days.Count == 1 ? 50 : 100.0 * (day.DayNumber - Days[0].Day.DayNumber) / (Days.Count - 1);

    /// <summary>How far down a figure stands.</summary>
    public double Y(int count) => Height - (Height * count / Math.Max(1, Top));

    /// <summary>The plan's line.</summary>
    public string PlannedLine => Line(Days.Select(d => (d.Day, d.Planned)));

    /// <summary>The real line, up to today.</summary>
    public string ActualLine => Line(Days.Where(d => d.Actual is not null).Select(d => (d.Day, d.Actual!.Value)));

    /// <summary>What lies between both where reality is behind.</summary>
    public string GapArea
    {
        get
        {
            var past = Days.Where(d => d.Actual is not null).ToList();
            return Line([.. past.Select(d => (d.Day, Math.Max(d.Actual!.Value, d.Planned))), .. past.AsEnumerable().Reverse().Select(d => (d.Day, d.Planned))]);
        }
    }

    private string Line(IEnumerable<(DateOnly Day, int Count)> points) =>
        string.Join(' ', points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{Percent(p.Day) * Width / 100:0.#},{Y(p.Count):0.#}")));
}
