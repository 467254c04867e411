using ZhongGengZu.Web.Features.Board;

namespace ZhongGengZu.Web.Tests.Supervision;

/// <summary>The columns of 倒排工期, counted back from the last date.</summary>
public sealed class SchedulePeriodsTests
{
    [Fact]
    public void Weeks_FromMondayToTheLastDate_AreCountedBack()
    {
        var periods = SchedulePeriods.Between(new(2021, 4, 7), new(2021, 4, 25));

        Assert.False(periods.AreMonths);
        Assert.Equal([(new DateOnly(2021, 4, 5), 2), (new(2021, 4, 12), 1), (new(2021, 4, 19), 0)], periods.All.Select(p => (p.From, p.Left)));
        Assert.Equal(new DateOnly(2021, 4, 25), periods.All[^1].To);
    }

    [Fact]
    public void Months_WhereWeeksWouldBeTooMany_EndWithTheMonth()
    {
        var periods = SchedulePeriods.Between(new(2024, 1, 31), new(2024, 6, 2));

        Assert.True(periods.AreMonths);
        Assert.Equal(6, periods.All.Count);
        Assert.Equal((new DateOnly(2024, 2, 1), new DateOnly(2024, 2, 29)), (periods.All[1].From, periods.All[1].To));
    }

    [Fact]
    public void Columns_OfTenYears_StayFewAndTheFirstHasWhatIsOlder()
    {
        var periods = SchedulePeriods.Between(new(2016, 1, 1), new(2026, 1, 1));
        var cells = periods.CellsOf([new(Guid.Empty, false, new(2016, 1, 1), 3), new(Guid.Empty, true, new(2016, 1, 1), 2), new(Guid.Empty, false, new(2026, 1, 1), 1)]);

        Assert.Equal(24, cells.Count);
        Assert.Equal((new ScheduleCell(3, 2), new ScheduleCell(1, 0)), (cells[0], cells[^1]));
    }
}
