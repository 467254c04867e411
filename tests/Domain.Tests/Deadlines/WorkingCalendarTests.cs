using ZhongGengZu.Domain.Deadlines;
using static ZhongGengZu.Domain.Tests.Deadlines.Calendars;

namespace ZhongGengZu.Domain.Tests.Deadlines;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = Shipped;

    [Theory]
    [InlineData("2021-04-25", true)] // Sunday, worked in exchange for 5 May
    [InlineData("2021-04-10", false)] // Saturday
    [InlineData("2021-04-05", false)] // Monday, 清明节
    [InlineData("2021-04-08", true)]
    [InlineData("2026-09-20", true)] // Sunday, worked in exchange for 7 October
    [InlineData("2026-02-20", false)]
    [InlineData("2026-06-20", false)]
    [InlineData("2026-12-20", false)]
    [InlineData("2026-03-20", true)]
    [InlineData("2022-12-31", false)] // Saturday, off under the notice of 2023
    public void IsWorkingDay_ShippedYears_FollowTheNotices(string day, bool worked) =>
        Assert.Equal(worked, Calendar.IsWorkingDay(Day(day)));

    [Fact]
    public void IsWorkingDay_TwentiethsOf2026_AreOffInFebruaryJuneAndDecemberOnly()
    {
        var off = Enumerable.Range(1, 12).Where(month => !Calendar.IsWorkingDay(new DateOnly(2026, month, 20)));

        Assert.Equal([2, 6, 12], off);
    }

    [Theory]
    [InlineData("2026-02-13", 5, "2026-02-27")]
    [InlineData("2026-09-30", 3, "2026-10-10")]
    [InlineData("2026-09-18", 5, "2026-09-24")]
    [InlineData("2026-04-30", 5, "2026-05-11")]
    [InlineData("2025-01-24", 3, "2025-02-05")]
    [InlineData("2025-09-30", 1, "2025-10-09")]
    [InlineData("2021-04-10", 0, "2021-04-10")]
    [InlineData("2021-04-23", 1, "2021-04-25")]
    [InlineData("2021-04-02", 2, "2021-04-07")]
    public void AddWorkingDays_FromAStart_DoesNotCountTheStart(string start, int n, string expected) =>
        Assert.Equal(Day(expected), Calendar.AddWorkingDays(Day(start), n));

    [Fact]
    public void AddWorkingDays_Negative_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.AddWorkingDays(Day("2021-04-10"), -1));

    [Theory]
    [InlineData(2021, 250)]
    [InlineData(2022, 249)]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void WorkingDaysBetween_AWholeYear_CountsItsWorkingDays(int year, int expected) =>
        Assert.Equal(expected, Calendar.WorkingDaysBetween(new DateOnly(year - 1, 12, 31), new DateOnly(year, 12, 31)));

    [Fact]
    public void WorkingDaysBetween_AnySpan_EqualsCountingDayByDay()
    {
        var random = new Random(20210425);
        for (var i = 0; i < 500; i++)
        {
            var after = new DateOnly(2020, 6, 1).AddDays(random.Next(2600));
            var to = after.AddDays(random.Next(-5, 120));
            var counted = 0;
            for (var day = after.AddDays(1); day <= to; day = day.AddDays(1))
            {
                counted += Calendar.IsWorkingDay(day) ? 1 : 0;
            }

            Assert.Equal(counted, Calendar.WorkingDaysBetween(after, to));
        }
    }

    [Theory]
    [InlineData("2021-04-08", 3, "2021-04-13")] // Thursday: 9, 12, 13 April are worked
    [InlineData("2021-04-07", 3, "2021-04-12")] // 8, 9, 12 April are worked
    [InlineData("2021-04-21", 3, "2021-04-25")]
    [InlineData("2021-04-27", 3, "2021-05-05")] // the holiday after the third day belongs to it
    [InlineData("2021-04-09", 0, "2021-04-11")]
    public void LastDayWithin_RestDaysAfterTheLastWorkingDay_BelongToIt(string today, int n, string expected)
    {
        var last = Calendar.LastDayWithin(Day(today), n);

        Assert.Equal(Day(expected), last);
        Assert.True(Calendar.WorkingDaysBetween(Day(today), last) <= n);
        Assert.True(Calendar.WorkingDaysBetween(Day(today), last.AddDays(1)) > n);
    }

    [Theory]
    [InlineData("2021-04-10", "2021-04-09")]
    [InlineData("2021-04-25", "2021-04-25")]
    [InlineData("2021-04-05", "2021-04-02")]
    [InlineData("2026-02-20", "2026-02-14")]
    public void PreviousWorkingDay_OnOrBefore_IsTheDayItselfIfWorked(string day, string expected) =>
        Assert.Equal(Day(expected), Calendar.PreviousWorkingDayOnOrBefore(Day(day)));

    [Fact]
    public void UnknownYear_IsMondayToFridayAndSaysSo()
    {
        Assert.False(Calendar.KnowsYear(2027));
        Assert.True(Calendar.KnowsYear(2026));
        Assert.True(Calendar.IsWorkingDay(Day("2027-10-01"))); // a Friday, holiday not announced yet
        Assert.False(Calendar.IsWorkingDay(Day("2027-10-02")));
        Assert.Equal(261, Calendar.WorkingDaysBetween(Day("2026-12-31"), Day("2027-12-31")));
    }

    [Fact]
    public void HolidayOn_DayOff_NamesTheHolidayAndNothingElse()
    {
        Assert.Equal("清明节", Calendar.HolidayOn(Day("2021-04-05"))?.Name);
        Assert.Null(Calendar.HolidayOn(Day("2021-04-10")));
        Assert.Null(Calendar.HolidayOn(Day("2021-04-25")));
        Assert.True(Calendar.IsExchanged(Day("2021-04-25")));
        Assert.Contains("〔2020〕27号", Calendar.Year(2021)?.Notice);
    }
}
