using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Domain.Tests.Supervision;

/// <summary>Units are ranked by timeliness and by closures that hold, never by how many.</summary>
public sealed class UnitStandingTests
{
    [Fact]
    public void Score_TenTimesTheVolume_IsTheSame() =>
        Assert.Equal(new UnitStanding(8, 0, 1, 1, 5, 4).Score, new UnitStanding(80, 0, 10, 10, 50, 40).Score);

    [Fact]
    public void Timeliness_AfterAnExtension_IsGivenBothWays()
    {
        var standing = new UnitStanding(InTime: 6, InTimeAsMoved: 2, Late: 1, Overdue: 1, Verified: 0, Upheld: 0);

        Assert.Equal((0.8, 0.6), (standing.Timeliness, standing.TimelinessAsFirstSet));
    }

    [Fact]
    public void Quality_ARefusalAndAReopening_CostOneEach()
    {
        // Eight decisions: six struck off and stand, one was refused, one was reopened since.
        Assert.Equal(0.75, new UnitStanding(10, 0, 0, 0, Verified: 8, Upheld: 6).Quality);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Rate_OfFewItems_IsNotGiven(int items, bool given)
    {
        var standing = new UnitStanding(items, 0, 0, 0, items, items);

        Assert.Equal((given, given, given), (standing.Timeliness is not null, standing.Quality is not null, standing.Score is not null));
    }

    [Fact]
    public void Order_EqualUnits_ShareAPlaceAndTooFewItemsStandLast()
    {
        var ranked = Ranking.Of([
            ("few", new UnitStanding(1, 0, 0, 0, 0, 0)),
            ("late", new UnitStanding(5, 0, 5, 0, 0, 0)),
            ("a", new UnitStanding(9, 0, 1, 0, 0, 0)),
            ("b", new UnitStanding(90, 0, 10, 0, 0, 0)),
        ]);

        Assert.Equal([("a", 1), ("b", 1), ("late", 3), ("few", (int?)null)], ranked.Select(r => (r.Unit, r.Place)));
    }

    [Fact]
    public void Order_ClosuresThatDidNotHold_CostThePlace()
    {
        var ranked = Ranking.Of([("hasty", new UnitStanding(10, 0, 0, 0, 10, 2)), ("careful", new UnitStanding(9, 0, 1, 0, 10, 10))]);

        Assert.Equal(["careful", "hasty"], ranked.Select(r => r.Unit));
    }
}
