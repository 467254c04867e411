using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Domain.Tests.Deadlines;

namespace ZhongGengZu.Domain.Tests.Supervision;

public sealed class ReminderRuleTests
{
    private static readonly ReminderSettings Ours = new();

    // Opened on Monday 9 March 2026, due at the end of Wednesday the 11th.
    [Theory]
    [InlineData("2026-03-09 10:00", NoticeOccasion.Assigned, "2026-03-09")]
    [InlineData("2026-03-10 08:00", NoticeOccasion.DueSoon, "2026-03-10")]
    [InlineData("2026-03-11 23:59:59", NoticeOccasion.Due, "2026-03-11")]
    [InlineData("2026-03-12 08:00", NoticeOccasion.Overdue, "2026-03-12")]
    [InlineData("2026-03-16 09:00", NoticeOccasion.Overdue, "2026-03-12")]
    [InlineData("2026-03-17 09:00", NoticeOccasion.Repeating, "2026-03-17")]
    [InlineData("2026-03-19 09:00", NoticeOccasion.Repeating, "2026-03-17")]
    [InlineData("2026-03-20 09:00", NoticeOccasion.Repeating, "2026-03-20")]
    public void Owed_FromDayToDay_IsTheNewestOccasion(string now, NoticeOccasion occasion, string day) =>
        Assert.Equal(new OwedReminder(occasion, Calendars.Day(day)), Owed("2026-03-09 09:30", "2026-03-11 23:59:59.999", now));

    [Theory]
    [InlineData("2026-03-14 12:00")] // Saturday
    [InlineData("2026-02-16 09:00")] // Spring Festival
    [InlineData("2026-03-12 07:59:59.999")]
    [InlineData("2026-03-12 00:00:00")]
    public void Owed_OnADayOffOrBeforeTheMorning_IsNothing(string now) =>
        Assert.Null(Owed("2026-01-05 09:00", "2026-02-10 23:59:59.999", now));

    [Fact]
    public void Owed_OnADayOffWhereTheSettingSaysSo_IsTheVeryDays()
    {
        var daily = Ours with { OnRestDays = true };

        Assert.Equal(new OwedReminder(NoticeOccasion.Due, Calendars.Day("2021-04-10")), Owed("2021-03-26 09:00", "2021-04-10 23:59:59.999", "2021-04-10 08:00", daily));
        Assert.Equal(new OwedReminder(NoticeOccasion.Overdue, Calendars.Day("2021-04-11")), Owed("2021-03-26 09:00", "2021-04-10 23:59:59.999", "2021-04-11 08:00", daily));
    }

    [Theory]
    [InlineData("2021-04-10", "2021-04-09")] // S0's Saturday: on the Friday before
    [InlineData("2021-04-25", "2021-04-25")] // a Sunday that is worked
    [InlineData("2026-06-20", "2026-06-18")] // in the Dragon Boat holiday
    [InlineData("2028-02-29", "2028-02-29")]
    [InlineData("2025-12-31", "2025-12-31")]
    public void Owed_OfADate_IsDueOnTheLastWorkingDayUpToIt(string due, string remindedOn) =>
        Assert.Equal(new OwedReminder(NoticeOccasion.Due, Calendars.Day(remindedOn)), Owed($"{due[..4]}-01-05 09:00", $"{due} 23:59:59.999", $"{remindedOn} 23:59:59.999"));

    [Theory]
    [InlineData("2028-02-29", "2028-03-01")]
    [InlineData("2025-12-31", "2026-01-04")] // New Year, then a Sunday that is worked
    [InlineData("2026-12-31", "2027-01-01")] // a year that is not announced yet: Monday to Friday
    [InlineData("2021-04-10", "2021-04-12")]
    public void Owed_AfterADate_IsOverdueOnTheFirstWorkingDay(string due, string late)
    {
        Assert.Equal(new OwedReminder(NoticeOccasion.Overdue, Calendars.Day(late)), Owed($"{due[..4]}-01-05 09:00", $"{due} 23:59:59.999", $"{late} 08:00"));
        Assert.NotEqual(NoticeOccasion.Overdue, Owed($"{due[..4]}-01-05 09:00", $"{due} 23:59:59.999", $"{due} 23:59:59.999")?.Occasion);
    }

    [Fact]
    public void Owed_AfterAWeekNobodySwept_IsOneReminderAndNotFive()
    {
        var swept = new[] { "2026-03-09 10:00", "2026-03-20 10:00" }.Select(now => Owed("2026-03-09 09:30", "2026-03-11 23:59:59.999", now)).ToList();

        Assert.Equal([NoticeOccasion.Assigned, NoticeOccasion.Repeating], swept.Select(o => o!.Occasion));
    }

    [Fact]
    public void Owed_TheClockADayBackAndOnAgain_OwesNothingNew()
    {
        // Every working morning of a month in order, then each again with a day back and a day on: the same keys.
        var mornings = Enumerable.Range(0, 31).Select(d => Calendars.Day("2026-03-01").AddDays(d)).ToList();
        HashSet<OwedReminder?> Keys(IEnumerable<DateOnly> days) => [.. days.Select(d => Owed("2026-03-04 15:00", "2026-03-14 12:00", $"{d:yyyy-MM-dd} 08:00")).Where(o => o is not null && o.Day.Month == 3)];
        var once = Keys(mornings.Where(d => d >= Calendars.Day("2026-03-04")));

        Assert.Equal(once, Keys(mornings.Where(d => d > Calendars.Day("2026-03-04")).SelectMany(d => new[] { d, d.AddDays(-1), d })));
        Assert.Equal([NoticeOccasion.Assigned, NoticeOccasion.DueSoon, NoticeOccasion.Due, NoticeOccasion.Overdue, NoticeOccasion.Repeating], once.Select(o => o!.Occasion).Distinct());
    }

    [Fact]
    public void Owed_WhatACampaignSwitchesOff_IsNotOwed()
    {
        var late = Ours with { Assigned = false, SoonDays = 0, Due = false, RepeatDays = 0 };

        Assert.Null(Owed("2026-03-09 09:30", "2026-03-11 23:59:59.999", "2026-03-11 10:00", late));
        Assert.Equal(NoticeOccasion.Overdue, Owed("2026-03-09 09:30", "2026-03-11 23:59:59.999", "2026-03-30 10:00", late)?.Occasion);
        Assert.Null(Owed("2026-03-09 09:30", "2026-03-11 23:59:59.999", "2026-03-30 10:00", late with { Overdue = false }));
        Assert.Equal("2026-03-06", Owed("2026-03-02 09:30", "2026-03-11 23:59:59.999", "2026-03-09 10:00", Ours with { SoonDays = 3 })?.Day.ToString("yyyy-MM-dd"));
    }

    private static OwedReminder? Owed(string opened, string due, string now, ReminderSettings? settings = null) =>
        ReminderRule.Owed(Calendars.Instant(opened), Calendars.Instant(due), settings ?? Ours, Calendars.Shipped, Calendars.Instant(now));
}
