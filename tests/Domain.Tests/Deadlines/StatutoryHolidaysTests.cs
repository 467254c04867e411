using ZhongGengZu.Domain.Deadlines;
using static ZhongGengZu.Domain.Tests.Deadlines.Calendars;

namespace ZhongGengZu.Domain.Tests.Deadlines;

public sealed class StatutoryHolidaysTests
{
    [Theory]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public void Of_AnnouncedYear_EveryDayIsOffInItsNotice(int year)
    {
        foreach (var (day, _) in StatutoryHolidays.Of(year))
        {
            Assert.True(Shipped.HolidayOn(day) is not null, $"{day:yyyy-MM-dd}");
        }
    }

    [Theory]
    [InlineData(2023, "2023-01-22", "春节")]
    [InlineData(2023, "2023-06-22", "端午节")]
    [InlineData(2023, "2023-09-29", "中秋节")]
    [InlineData(2025, "2025-05-31", "端午节")]
    [InlineData(2025, "2025-10-06", "中秋节")]
    [InlineData(2027, "2027-02-06", "春节")]
    [InlineData(2027, "2027-04-05", "清明节")]
    [InlineData(2028, "2028-05-28", "端午节")]
    public void Of_LunarDaysAroundALeapMonth_FallWhereTheAlmanacHasThem(int year, string day, string name) =>
        Assert.Contains((Day(day), name), StatutoryHolidays.Of(year));

    [Fact]
    public void Of_BeforeTheRulesOf2007_NamesNone() => Assert.Empty(StatutoryHolidays.Of(2007));
}
