using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Features.Board;

namespace ZhongGengZu.Web.Tests.Supervision;

/// <summary>未销号与倒排序时: both lines count what has been signed by that day.</summary>
public sealed class BurnDownTests
{
    // A Monday.
    private static readonly DateOnly Start = new(2021, 4, 12);

    private static readonly BurnPoint[] Points =
    [
        new(TallyOf.Begun, Start, 10), new(TallyOf.Begun, Start.AddDays(2), 5),
        new(TallyOf.Planned, Start.AddDays(3), 6), new(TallyOf.Planned, Start.AddDays(10), 9),
        new(TallyOf.Finished, Start.AddDays(3), 2), new(TallyOf.Finished, Start.AddDays(4), 1),
    ];

    [Fact]
    public void Days_SignedDueAndClosed_LeaveWhatIsLeft()
    {
        var it = BurnDown.Of(Points, Start.AddDays(4))!;

        Assert.Equal((10, 10), (it.Days[0].Planned, it.Days[0].Actual));
        Assert.Equal((15, 15), (it.Days[2].Planned, it.Days[2].Actual));
        Assert.Equal((9, 12, 3), (it.Now.Planned, it.Now.Actual, it.Gap));
        Assert.Equal((0, null), (it.Days[^1].Planned, it.Days[^1].Actual));
    }

    [Fact]
    public void Weeks_OfThePast_AddUpAndThoseToComeHaveNoReality()
    {
        var weeks = BurnDown.Of(Points, Start.AddDays(4))!.Weeks;

        Assert.Equal(new BurnWeek(Start, Start.AddDays(6), 6, 3, 9, 12, Start.AddDays(4)), weeks[0]);
        Assert.Equal(new BurnWeek(Start.AddDays(7), Start.AddDays(10), 9, null, 0, null, Start.AddDays(10)), weeks[1]);
    }

    [Fact]
    public void Week_ThatRuns_ComparesTodayWithToday()
    {
        var week = BurnDown.Of(Points, Start.AddDays(8))!.Weeks[1];

        Assert.Equal((9, 12, 3, 9), (week.Planned, week.Actual, week.Gap, week.Due));
    }

    [Fact]
    public void Days_AfterTheLastDate_RunToToday()
    {
        var it = BurnDown.Of(Points, Start.AddDays(30))!;

        Assert.Equal((Start.AddDays(30), 0, 12), (it.Now.Day, it.Now.Planned, it.Now.Actual));
        Assert.Equal((0.0, 100.0), (it.Percent(Start), it.Percent(Start.AddDays(30))));
    }

    [Fact]
    public void Days_OfMoreThanAYear_BeginWithTheSumSoFar()
    {
        var it = BurnDown.Of(Points, Start.AddDays(1000))!;

        Assert.True(it.Days.Count < 400);
        Assert.Equal((0, 12), (it.Days[0].Planned, it.Days[0].Actual));
    }

    [Theory]
    [InlineData(3, 4)]
    [InlineData(15, 20)]
    [InlineData(386, 400)]
    [InlineData(100_000, 200_000)]
    public void Top_OfTheScale_IsARoundNumberAboveAll(int count, int top) =>
        Assert.Equal(top, BurnDown.Of([new(TallyOf.Begun, Start, count)], Start)!.Top);

    [Fact]
    public void NothingSigned_NoChart() => Assert.Null(BurnDown.Of([], Start));
}
