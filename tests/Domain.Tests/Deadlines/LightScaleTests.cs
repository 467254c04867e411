using ZhongGengZu.Domain.Deadlines;
using static ZhongGengZu.Domain.Tests.Deadlines.Calendars;

namespace ZhongGengZu.Domain.Tests.Deadlines;

public sealed class LightScaleTests
{
    private static LightScale At(string shanghai, int soonDays = 3) => new(Instant(shanghai), Shipped, soonDays);

    [Theory]
    [InlineData("2021-04-10 23:59:59.999", Light.Soon)] // “10日前” runs to the end of the day
    [InlineData("2021-04-11 00:00:00", Light.Overdue)]
    [InlineData("2021-04-06 00:00:00", Light.Soon)] // 7, 8, 9 April are worked, 10 April rests
    [InlineData("2021-04-05 23:59:59.999", Light.Ok)] // four working days left
    public void Of_DueAtTheEndOf10April_ChangesAtMidnightInShanghai(string now, Light expected) =>
        Assert.Equal(expected, At(now).Of(Shanghai.EndOfDay(Day("2021-04-10")), null));

    [Theory]
    [InlineData("2021-04-25 11:59:59.999", Light.Soon)]
    [InlineData("2021-04-25 12:00:00", Light.Soon)]
    [InlineData("2021-04-25 12:00:00.001", Light.Overdue)]
    [InlineData("2021-04-21 00:00:00", Light.Soon)] // 22, 23 and the exchanged Sunday 25
    [InlineData("2021-04-20 23:59:59.999", Light.Ok)]
    public void Of_DueAtNoon_IsLateAfterNoon(string now, Light expected) =>
        Assert.Equal(expected, At(now).Of(Instant("2021-04-25 12:00:00"), null));

    [Fact]
    public void Of_MetOrOpenEnded_HasNoColour()
    {
        var scale = At("2021-04-12 09:00:00");

        Assert.Equal(Light.Met, scale.Of(Instant("2021-04-10 12:00"), Instant("2021-04-11 12:00")));
        Assert.Equal(Light.Met, scale.Of(null, Instant("2021-04-11 12:00")));
        Assert.Equal(Light.None, scale.Of(null, null));
    }

    [Fact]
    public void SoonUntil_AnyInstant_IsTheSamePredicateAsTheWorkingDaysLeft()
    {
        for (var hour = 0; hour < 24 * 60; hour += 7)
        {
            var scale = new LightScale(Instant("2021-04-01 00:00").AddHours(hour), Shipped, 3);
            for (var day = scale.Today; day < scale.Today.AddDays(20); day = day.AddDays(1))
            {
                var due = Shanghai.EndOfDay(day);
                Assert.Equal(scale.WorkingDaysLeft(due) <= 3, due <= scale.SoonUntil);
                Assert.Equal(due <= scale.SoonUntil ? Light.Soon : Light.Ok, scale.Of(due, null));
            }
        }
    }

    [Fact]
    public void Today_JustAfterMidnightInShanghai_IsTheShanghaiDateWhateverTheMachinesZone()
    {
        var utc = new DateTime(2021, 4, 9, 16, 0, 0, DateTimeKind.Utc);

        Assert.Equal(Day("2021-04-10"), new LightScale(utc, Shipped, 3).Today);
        Assert.Equal(Day("2021-04-09"), new LightScale(utc.AddMilliseconds(-1), Shipped, 3).Today);
        Assert.Equal(new DateTime(2021, 4, 25, 4, 0, 0, DateTimeKind.Utc), Shanghai.At(Day("2021-04-25"), new TimeOnly(12, 0)));
    }

    [Theory]
    [InlineData("2021-04-25 12:00", "2021-04-25 12:00", null)]
    [InlineData("2021-04-25 12:00", "2021-04-25 12:20", "1h 0 0")]
    [InlineData("2021-04-25 12:00", "2021-04-25 17:00", "5h 0 0")]
    [InlineData("2021-04-25 12:00", "2021-04-25 23:59:59.999", "12h 0 0")]
    [InlineData("2021-04-25 12:00", "2021-04-26 00:00", "1 1")]
    [InlineData("2021-04-10 23:59:59.999", "2021-04-11 00:00", "1 0")] // a Sunday: no working day yet
    [InlineData("2021-04-10 23:59:59.999", "2021-04-19 09:00", "9 6")]
    [InlineData("2021-04-30 23:59:59.999", "2021-05-06 09:00", "6 1")]
    public void Lateness_OfDueAndDone_IsHoursOnTheDayElseCalendarAndWorkingDays(string due, string done, string? expected)
    {
        var late = Lateness.Between(Instant(due), Instant(done), Shipped);

        Assert.Equal(expected, late is null ? null : late.Hours is { } hours ? $"{hours}h {late.Days} {late.WorkingDays}" : $"{late.Days} {late.WorkingDays}");
    }

    [Fact]
    public void LatenessOf_NotMetYet_CountsUpToNow()
    {
        var scale = At("2021-04-12 09:00");
        var due = Shanghai.EndOfDay(Day("2021-04-09"));

        Assert.Equal(new Lateness(null, 3, 1), scale.LatenessOf(due, null));
        Assert.Equal(new Lateness(null, 1, 0), scale.LatenessOf(due, Instant("2021-04-10 08:00")));
        Assert.Null(scale.LatenessOf(due, Instant("2021-04-09 08:00")));
    }
}
