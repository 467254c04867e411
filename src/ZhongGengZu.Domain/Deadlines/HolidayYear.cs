namespace ZhongGengZu.Domain.Deadlines;

/// <summary>One 放假 period of a holiday notice.</summary>
/// <param name="Name">Name of the holiday, such as 清明节.</param>
/// <param name="From">First day off.</param>
/// <param name="To">Last day off, inclusive; the same day for a holiday of one day.</param>
public sealed record RestPeriod(string Name, DateOnly From, DateOnly To)
{
    /// <summary>Whether a day lies in it.</summary>
    public bool Covers(DateOnly day) => From <= day && day <= To;

    /// <summary>Every day of it.</summary>
    public IEnumerable<DateOnly> Days
    {
        get
        {
            for (var day = From; day <= To; day = day.AddDays(1))
            {
                yield return day;
            }
        }
    }
}

/// <summary>A year's holidays as the State Council office announced them (seeds/holidays/*.json).</summary>
/// <param name="Year">The year.</param>
/// <param name="Notice">Title and number of the notice, shown under “why this date”; null where it is not known.</param>
/// <param name="Off">放假; the period of New Year's Day may begin in the December before.</param>
/// <param name="Working">上班: Saturdays and Sundays worked in exchange (调休).</param>
public sealed record HolidayYear(int Year, string? Notice, IReadOnlyList<RestPeriod> Off, IReadOnlyList<DateOnly> Working);
