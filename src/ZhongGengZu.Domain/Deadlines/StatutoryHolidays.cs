using System.Globalization;

namespace ZhongGengZu.Domain.Deadlines;

/// <summary>
/// 法定节假日: the days that every notice must give off, whichever days it exchanges around them.
/// Source: 《全国年节及纪念日放假办法》, the days that its revisions of 2007, 2013 and 2024 have in common.
/// </summary>
public static class StatutoryHolidays
{
    /// <summary>First year whose statutory days these are.</summary>
    public const int From = 2008;

    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>The days of a year with their names, in order; none before <see cref="From"/>.</summary>
    public static IEnumerable<(DateOnly Day, string Name)> Of(int year) => year < From ? [] :
    [
        (new DateOnly(year, 1, 1), "元旦"),
        (LunarDay(year, 1, 1), "春节"),
        (LunarDay(year, 1, 1).AddDays(1), "春节"),
        (new DateOnly(year, 4, Qingming(year)), "清明节"),
        (new DateOnly(year, 5, 1), "劳动节"),
        (LunarDay(year, 5, 5), "端午节"),
        (LunarDay(year, 8, 15), "中秋节"),
        (new DateOnly(year, 10, 1), "国庆节"),
        (new DateOnly(year, 10, 2), "国庆节"),
        (new DateOnly(year, 10, 3), "国庆节"),
    ];

    private static DateOnly LunarDay(int year, int month, int day)
    {
        // A leap month takes a number of its own and pushes those behind it on by one.
        var leap = Lunar.GetLeapMonth(year);
        return DateOnly.FromDateTime(Lunar.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0));
    }

    // The sun's day in April, by the usual formula for 2000 to 2099.
    private static int Qingming(int year) => (int)((year % 100 * 0.2422) + 4.81) - (year % 100 / 4);
}
