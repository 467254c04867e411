using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Domain.Tests.Campaigns;

/// <summary>每月20日前 and the like: which days, which periods.</summary>
public sealed class RecurrenceRuleTests
{
    // kind, day, month of the period, first due day, days that follow
    [Theory]
    [InlineData(RecurrenceUnit.Month, 20, null, "2021-03-20", "2021-03-20 2021-04-20 2021-05-20")]
    [InlineData(RecurrenceUnit.Month, 31, null, "2020-01-31", "2020-01-31 2020-02-29 2020-03-31 2020-04-30")]
    [InlineData(RecurrenceUnit.Month, 31, null, "2021-01-31", "2021-01-31 2021-02-28 2021-03-31")]
    [InlineData(RecurrenceUnit.Month, 29, null, "2021-01-29", "2021-01-29 2021-02-28 2021-03-29")]
    [InlineData(RecurrenceUnit.Month, 31, null, "2021-12-31", "2021-12-31 2022-01-31")]
    [InlineData(RecurrenceUnit.Week, 5, null, "2020-12-25", "2020-12-25 2021-01-01 2021-01-08")]
    [InlineData(RecurrenceUnit.Week, 7, null, "2020-12-27", "2020-12-27 2021-01-03")]
    [InlineData(RecurrenceUnit.Week, 1, null, "2020-12-28", "2020-12-28 2021-01-04")]
    [InlineData(RecurrenceUnit.Quarter, 31, 3, "2021-03-31", "2021-03-31 2021-06-30 2021-09-30 2021-12-31 2022-03-31")]
    [InlineData(RecurrenceUnit.Quarter, 10, 1, "2021-04-10", "2021-04-10 2021-07-10")]
    [InlineData(RecurrenceUnit.HalfYear, 20, 6, "2021-06-20", "2021-06-20 2021-12-20")]
    [InlineData(RecurrenceUnit.Year, 29, 2, "2020-02-29", "2020-02-29 2021-02-28 2022-02-28")]
    [InlineData(RecurrenceUnit.Year, 10, 12, "2017-12-10", "2017-12-10 2018-12-10")]
    public void PeriodsBy_EachKind_FallOnTheirDays(RecurrenceUnit every, int day, int? month, string first, string expected)
    {
        var again = new RecurrenceRule { Every = every, Day = day, Month = month };
        var days = expected.Split(' ');

        var found = again.PeriodsBy(Day(first), null, Day(days[^1])).Select(again.DueIn).Take(days.Length);

        Assert.Equal(days, found.Select(d => $"{d:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData(null, "2021-04-30", 1)] // a period is asked for from its first day
    [InlineData(null, "2021-05-01", 2)]
    [InlineData(25, "2021-04-24", 1)] // 25 days before 20 May
    [InlineData(25, "2021-04-25", 2)]
    [InlineData(0, "2021-04-19", 0)]
    [InlineData(0, "2021-04-20", 1)]
    public void PeriodsBy_TheLead_SaysFromWhichDay(int? lead, string today, int count)
    {
        var again = new RecurrenceRule { Every = RecurrenceUnit.Month, Day = 20, LeadDays = lead };

        Assert.Equal(count, again.PeriodsBy(Day("2021-04-20"), null, Day(today)).Count());
    }

    [Theory]
    [InlineData("2021-06-20", null, 3)]
    [InlineData("2021-06-19", null, 2)]
    [InlineData(null, "2021-05-31", 2)] // the campaign's end
    [InlineData("2021-06-20", "2021-05-31", 2)]
    public void PeriodsBy_AnEnd_StopsThere(string? until, string? last, int count)
    {
        var again = new RecurrenceRule { Every = RecurrenceUnit.Month, Day = 20, Until = until is null ? null : Day(until) };

        Assert.Equal(count, again.PeriodsBy(Day("2021-04-20"), last is null ? null : Day(last), Day("2031-01-01")).Count());
    }

    [Theory]
    [InlineData("2021-01-01", "2021-04")] // not begun: the first
    [InlineData("2021-04-20", "2021-04")]
    [InlineData("2021-04-21", "2021-05")]
    [InlineData("2022-01-01", "2021-06")] // over: the last
    public void Current_OfADay_IsTheFirstNotPast(string today, string expected)
    {
        var again = new RecurrenceRule { Every = RecurrenceUnit.Month, Day = 20, Until = Day("2021-06-30") };

        Assert.Equal(expected, again.Current(Day("2021-04-20"), null, Day(today)).Code);
    }

    [Fact]
    public void Code_OfEveryKindAndDay_ReadsBackAndGrowsWithTime()
    {
        foreach (var every in Enum.GetValues<RecurrenceUnit>())
        {
            var period = ReportPeriod.Of(every, Day("2019-12-30"));
            for (var i = 0; i < 400; i++)
            {
                var next = period.Next();
                Assert.Equal(period, ReportPeriod.Parse(period.Code));
                Assert.Equal(period.End.AddDays(1), next.Start);
                Assert.True(string.CompareOrdinal(period.Code, next.Code) < 0, $"{period.Code} {next.Code}");
                Assert.Equal(period, ReportPeriod.Of(every, period.End));
                period = next;
            }
        }

        Assert.Null(ReportPeriod.Parse(ReportPeriod.Once));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
