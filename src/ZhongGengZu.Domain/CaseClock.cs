namespace ZhongGengZu.Domain;

/// <summary>
/// The clock of the cases. In Production it is the system's; in Development the demo shifts it.
/// Sign-in, cookies, lockout, logs and the signing window use <see cref="TimeProvider"/> directly and are never shifted.
/// </summary>
public sealed class CaseClock(TimeProvider system)
{
    private long _offsetTicks;

    /// <summary>How far the case clock runs ahead of (or, in the demo, behind) the system's.</summary>
    public TimeSpan Offset => TimeSpan.FromTicks(Interlocked.Read(ref _offsetTicks));

    /// <summary>Now, UTC, truncated to milliseconds.</summary>
    public DateTime UtcNow => Truncate(system.GetUtcNow().UtcDateTime + Offset);

    /// <summary>Today in Asia/Shanghai.</summary>
    public DateOnly Today => Shanghai.DateOf(UtcNow);

    /// <summary>Takes up an offset that was stored.</summary>
    public void Restore(TimeSpan offset) => Interlocked.Exchange(ref _offsetTicks, offset.Ticks);

    /// <summary>The offset at which this clock would show <paramref name="utc"/>.</summary>
    public TimeSpan OffsetFor(DateTime utc) => utc - system.GetUtcNow().UtcDateTime;

    private static DateTime Truncate(DateTime t) => new(t.Ticks - t.Ticks % TimeSpan.TicksPerMillisecond, DateTimeKind.Utc);
}

/// <summary>Asia/Shanghai, UTC+8 without summer time since 1992; dates of a plan are its dates.</summary>
public static class Shanghai
{
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(8);

    /// <summary>The Shanghai wall time of a UTC instant.</summary>
    public static DateTime WallTime(DateTime utc) => DateTime.SpecifyKind(utc + Ahead, DateTimeKind.Unspecified);

    /// <summary>The Shanghai date of a UTC instant.</summary>
    public static DateOnly DateOf(DateTime utc) => DateOnly.FromDateTime(WallTime(utc));

    /// <summary>The UTC instant of a Shanghai date and time.</summary>
    public static DateTime At(DateOnly date, TimeOnly time) => DateTime.SpecifyKind(date.ToDateTime(time) - Ahead, DateTimeKind.Utc);

    /// <summary>The last millisecond of a Shanghai day, UTC: “X日前” runs to the end of that day.</summary>
    public static DateTime EndOfDay(DateOnly date) => At(date, TimeOnly.MinValue).AddDays(1).AddMilliseconds(-1);
}
