using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>A day or a stretch of days as the plan words it, its year perhaps unsaid.</summary>
/// <param name="Year">Said year, or null.</param>
/// <param name="YearStep">1 for 次年, -1 for 去年: from the year of what came before.</param>
/// <param name="FromMonth">Month of its first day.</param>
/// <param name="FromDay">First day.</param>
/// <param name="ToMonth">Month of its last day.</param>
/// <param name="ToDay">Last day; 31 = the month's last.</param>
internal sealed record PlanPoint(int? Year, int YearStep, int FromMonth, int FromDay, int ToMonth, int ToDay)
{
    /// <summary>6月31日: written, and not in the calendar.</summary>
    public bool NoSuchDay { get; init; }

    public static PlanPoint Of(int? year, int step, int month, int from, int to) => new(year, step, month, from, month, to);

    public DateOnly First(int year) => Day(year, FromMonth, FromDay);

    public DateOnly Last(int year) => Day(year, ToMonth, ToDay);

    private static DateOnly Day(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
}

/// <summary>How a date bounds something.</summary>
internal enum DateBound
{
    /// <summary>On or during it.</summary>
    At,

    /// <summary>X前, X之前, X以前, 截至X: up to and including it.</summary>
    Until,

    /// <summary>X起, X及以后: from it on, open.</summary>
    From,
}

/// <summary>A date expression in a passage.</summary>
/// <param name="At">Its first character.</param>
/// <param name="End">Behind its last one.</param>
/// <param name="First">The date, or the beginning of a range; null = the day of issue (即日).</param>
/// <param name="Second">The end of a range.</param>
/// <param name="Bound">How it bounds.</param>
/// <param name="Time">Time of day.</param>
internal sealed record PlanDate(int At, int End, PlanPoint? First, PlanPoint? Second, DateBound Bound, TimeOnly? Time)
{
    /// <summary>It begins at the day of issue (即日起).</summary>
    public bool FromIssue => First is null;

    /// <summary>It names a day that no calendar has.</summary>
    public bool NoSuchDay => First is { NoSuchDay: true } || Second is { NoSuchDay: true };

    /// <summary>Its dash is a question mark: broken in copying.</summary>
    public bool IsGarbled { get; init; }

    /// <summary>“下旬前”“X月前”: of a stretch, so that it may mean before its first day or by its last.</summary>
    public bool IsVagueUntil => Bound == DateBound.Until && Second is null && First is { } p && !(p.FromMonth == p.ToMonth && p.FromDay == p.ToDay);
}

/// <summary>A rhythm in a passage.</summary>
/// <param name="At">Its first character.</param>
/// <param name="End">Behind its last one.</param>
/// <param name="Rhythm">The rhythm.</param>
internal sealed record PlanRhythm(int At, int End, DraftRecurrence Rhythm);

/// <summary>“印发之日起10个工作日内”, “三个月内”.</summary>
/// <param name="At">Its first character.</param>
/// <param name="End">Behind its last one.</param>
/// <param name="Days">How many.</param>
/// <param name="Working">Working days, else calendar days.</param>
/// <param name="Months">Months instead of days.</param>
internal sealed record PlanSpan(int At, int End, int Days, bool Working, bool Months);
