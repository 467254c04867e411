using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Domain.Deadlines;

/// <summary>红黄绿灯. Never stored: it follows from the clock.</summary>
public enum Light
{
    /// <summary>No due date (未到期、长期坚持).</summary>
    None,

    /// <summary>正常: not met, more working days left than the campaign's 临期.</summary>
    Ok,

    /// <summary>临期: not met, at most the campaign's number of working days left.</summary>
    Soon,

    /// <summary>逾期: not met, now is later than the due instant.</summary>
    Overdue,

    /// <summary>已办: met, whether in time or late.</summary>
    Met,
}

/// <summary>
/// The lights of one request: two instants, computed once, that every due instant is compared with,
/// in memory and in SQL alike. “黄灯” and “三个工作日内到期” are this one comparison.
/// </summary>
public sealed class LightScale
{
    private readonly WorkingCalendar _calendar;

    /// <summary>Sets the scale for an instant.</summary>
    /// <param name="nowUtc">Now, from the case clock.</param>
    /// <param name="calendar">Working days.</param>
    /// <param name="soonDays">临期, in working days; 0 = due today, or on the rest days that follow.</param>
    /// <param name="names">What the lights are called; null = ours.</param>
    public LightScale(DateTime nowUtc, WorkingCalendar calendar, int soonDays, LightNames? names = null)
    {
        _calendar = calendar;
        Now = nowUtc;
        Today = Shanghai.DateOf(nowUtc);
        SoonUntil = Shanghai.EndOfDay(calendar.LastDayWithin(Today, soonDays));
        Names = names ?? LightNames.Ours;
    }

    /// <summary>Sets a campaign's scale for an instant.</summary>
    /// <param name="nowUtc">Now, from the case clock.</param>
    /// <param name="calendar">Working days.</param>
    /// <param name="days">The campaign's 临期 and words.</param>
    public LightScale(DateTime nowUtc, WorkingCalendar calendar, DeadlineSettings days)
        : this(nowUtc, calendar, days.SoonDays, days.LightNames)
    {
    }

    /// <summary>The words beside the lights.</summary>
    public LightNames Names { get; }

    /// <summary>Now, UTC: what is not met and due earlier is 逾期 (<c>DueAt &lt; Now</c>).</summary>
    public DateTime Now { get; }

    /// <summary>Today in Asia/Shanghai.</summary>
    public DateOnly Today { get; }

    /// <summary>
    /// End of the last day with at most the 临期 number of working days in (today, that day], UTC:
    /// what is not met and due from <see cref="Now"/> up to here is 临期 (<c>Now &lt;= DueAt &amp;&amp; DueAt &lt;= SoonUntil</c>).
    /// </summary>
    public DateTime SoonUntil { get; }

    /// <summary>The light of a due instant, UTC; at the due instant itself it is not late yet.</summary>
    public Light Of(DateTime? dueAtUtc, DateTime? metAtUtc) => (dueAtUtc, metAtUtc) switch
    {
        (_, not null) => Light.Met,
        (null, _) => Light.None,
        ({ } due, _) when Now > due => Light.Overdue,
        ({ } due, _) when due <= SoonUntil => Light.Soon,
        _ => Light.Ok,
    };

    /// <summary>Working days after today up to the due day: “剩 2 个工作日”. 0 today, on rest days before the next working day, and once late.</summary>
    public int WorkingDaysLeft(DateTime dueAtUtc) => _calendar.WorkingDaysBetween(Today, Shanghai.DateOf(dueAtUtc));

    /// <summary>How late a due instant was met, or is now while it is not met; null when it is in time.</summary>
    public Lateness? LatenessOf(DateTime dueAtUtc, DateTime? metAtUtc) => Lateness.Between(dueAtUtc, metAtUtc ?? Now, _calendar);
}

/// <summary>
/// By how much something is late: hours on the due day itself (a due time such as 12:00), else calendar days and,
/// beside them, working days. A due day before a weekend may be two calendar days and no working day late.
/// </summary>
/// <param name="Hours">Hours begun, on the due day itself; else null.</param>
/// <param name="Days">Calendar days from the due day; 0 on the day itself.</param>
/// <param name="WorkingDays">Working days after the due day; 0 on the day itself.</param>
public sealed record Lateness(int? Hours, int Days, int WorkingDays)
{
    /// <summary>Lateness of something due at one UTC instant and done at another, or null when it was in time.</summary>
    public static Lateness? Between(DateTime dueAtUtc, DateTime atUtc, WorkingCalendar calendar)
    {
        if (atUtc <= dueAtUtc)
        {
            return null;
        }

        var (dueOn, on) = (Shanghai.DateOf(dueAtUtc), Shanghai.DateOf(atUtc));
        return dueOn == on
            ? new Lateness((int)Math.Ceiling((atUtc - dueAtUtc).TotalHours), 0, 0)
            : new Lateness(null, on.DayNumber - dueOn.DayNumber, calendar.WorkingDaysBetween(dueOn, on));
    }
}
