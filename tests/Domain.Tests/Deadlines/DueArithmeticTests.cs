using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using static ZhongGengZu.Domain.Tests.Deadlines.Calendars;

namespace ZhongGengZu.Domain.Tests.Deadlines;

public sealed class DueArithmeticTests
{
    [Fact]
    public void Of_CountOverAHoliday_NamesEachDayAndTheNotice()
    {
        var sum = DueArithmetic.Of(Counting("2021-04-02", 2), Shipped);

        Assert.Equal(
            ["2021-04-02 Start ", "2021-04-03 Holiday 清明节", "2021-04-04 Holiday 清明节", "2021-04-05 Holiday 清明节", "2021-04-06 Worked 1", "2021-04-07 Worked 2"],
            sum.Days.Select(d => $"{d.Day:yyyy-MM-dd} {d.As} {d.Number}{d.Holiday}"));
        Assert.Equal((Day("2021-04-07"), false, 2021), (sum.DueOn, sum.Kept, Assert.Single(sum.Notices).Year));
        Assert.Empty(sum.Unannounced);
    }

    [Fact]
    public void Of_SundayWorkedInExchange_Counts()
    {
        var sum = DueArithmetic.Of(Counting("2021-04-23", 2), Shipped);

        Assert.Equal(["Start", "Weekend", "Exchanged", "Worked"], sum.Days.Select(d => d.As.ToString()));
        Assert.Equal([null, null, 1, 2], sum.Days.Select(d => d.Number));
    }

    [Fact]
    public void Of_FixedDateOnAWeekend_IsRemindedOfTheWorkingDayBefore()
    {
        var sum = DueArithmetic.Of(Fixed("2021-04-10"), Shipped);

        Assert.Empty(sum.Days);
        Assert.Equal((CountedAs.Weekend, Day("2021-04-09")), (sum.Due.As, sum.RemindOn));
        Assert.Equal((CountedAs.Exchanged, Day("2021-04-25")), (DueArithmetic.Of(Fixed("2021-04-25"), Shipped) is var worked ? (worked.Due.As, worked.RemindOn) : default));
    }

    [Fact]
    public void Of_CountIntoAYearWithoutANotice_SaysWhich()
    {
        var sum = DueArithmetic.Of(Counting("2026-12-30", 3), Shipped);

        Assert.Equal((Day("2027-01-04"), 2026, 2027), (sum.DueOn, Assert.Single(sum.Notices).Year, Assert.Single(sum.Unannounced)));
    }

    [Theory]
    [InlineData("2021-04-05", "2021-04-07")] // a holiday added: later
    [InlineData("2021-04-02", "2021-04-07")] // today makes no difference to what moves later
    [InlineData("2021-04-08", "2021-04-07")]
    public void DueBy_CalendarGrewAHoliday_MovesLater(string today, string due)
    {
        var deadline = Counting("2021-04-02", 2, WorkingCalendar.MondayToFriday);
        Assert.Equal(Instant("2021-04-06 23:59:59.999"), deadline.DueAt);

        Assert.Equal(Instant($"{due} 23:59:59.999"), deadline.DueBy(Shipped, RestDayRule.Keep, Day(today)));
    }

    [Theory]
    [InlineData("2021-04-02", "2021-04-06")] // the count itself
    [InlineData("2021-04-05", "2021-04-06")]
    [InlineData("2021-04-06", "2021-04-07")] // never before the end of the next working day, and never later than it was
    [InlineData("2021-04-07", "2021-04-07")]
    [InlineData("2021-04-09", "2021-04-07")]
    public void DueBy_CalendarLostAHoliday_MovesEarlierButNotBeforeTheNextWorkingDay(string today, string due) =>
        Assert.Equal(Instant($"{due} 23:59:59.999"), Counting("2021-04-02", 2).DueBy(WorkingCalendar.MondayToFriday, RestDayRule.Keep, Day(today)));

    [Fact]
    public void DueBy_FixedDateOrMetDeadline_Stays()
    {
        var met = Counting("2021-04-02", 2, WorkingCalendar.MondayToFriday);
        met.Apply(new DeadlineChange(DeadlineChangeKind.Meet, met.Kind, met.SubjectId), Instant("2021-04-06 10:00"));

        Assert.Equal(met.DueAt, met.DueBy(Shipped, RestDayRule.Keep, Day("2021-04-06")));
        Assert.Equal(Instant("2021-04-10 23:59:59.999"), Fixed("2021-04-10").DueBy(Shipped, RestDayRule.Keep, Day("2021-04-06")));
    }

    [Theory]
    [InlineData(RestDayRule.Keep, DeadlineKind.Deliverable, "2021-04-10")]
    [InlineData(RestDayRule.Next, DeadlineKind.Deliverable, "2021-04-12")]
    [InlineData(RestDayRule.Previous, DeadlineKind.Deliverable, "2021-04-09")]
    [InlineData(RestDayRule.Previous, DeadlineKind.Plan, "2021-04-09")]
    [InlineData(RestDayRule.Next, DeadlineKind.Measure, "2021-04-10")] // a person wrote and signed it
    public void DueBy_DateOfThePlanOnASaturday_GoesWhereTheCampaignPutsIt(RestDayRule rule, DeadlineKind kind, string due) =>
        Assert.Equal(Instant($"{due} 23:59:59.999"), Fixed("2021-04-10", kind).DueBy(Shipped, rule, Day("2021-04-06")));

    [Fact]
    public void DueBy_DateMovedEarlier_NotBeforeTheNextWorkingDay() =>
        Assert.Equal(Instant("2021-04-10 23:59:59.999"), Fixed("2021-04-10", DeadlineKind.Deliverable).DueBy(Shipped, RestDayRule.Previous, Day("2021-04-09")));

    [Fact]
    public void Settle_WorkedSundayOrMonday_Stays()
    {
        Assert.Equal(Instant("2021-04-25 12:00"), Shipped.Settle(Instant("2021-04-25 12:00"), RestDayRule.Next));
        Assert.Equal(Instant("2021-04-12 12:00"), Shipped.Settle(Instant("2021-04-10 12:00"), RestDayRule.Next));
    }

    [Fact]
    public void Of_DeadlineKeptByTheFloor_SaysThatTheCountEndsEarlier()
    {
        var deadline = Counting("2021-04-02", 2);

        Assert.True(DueArithmetic.Of(deadline, WorkingCalendar.MondayToFriday).Kept);
        Assert.False(DueArithmetic.Of(deadline, Shipped).Kept);
    }

    private static Deadline Counting(string from, int days, WorkingCalendar? calendar = null)
    {
        var due = Shanghai.EndOfDay((calendar ?? Shipped).AddWorkingDays(Day(from), days));
        return Deadline(DeadlineBasis.WorkingDays, due, Day(from), days);
    }

    private static Deadline Fixed(string day, DeadlineKind kind = DeadlineKind.LineCompletion) => Deadline(DeadlineBasis.FixedDate, Shanghai.EndOfDay(Day(day)), null, null, kind);

    private static Deadline Deadline(DeadlineBasis basis, DateTime due, DateOnly? from, int? days, DeadlineKind kind = DeadlineKind.SignOffStep) => new()
    {
        CampaignId = Guid.NewGuid(),
        Kind = kind,
        SubjectId = Guid.NewGuid(),
        CaseKind = CaseKind.Plan,
        CaseId = Guid.NewGuid(),
        OwnerKind = HolderKind.Post,
        OwnerId = Guid.NewGuid(),
        UnitId = Guid.NewGuid(),
        UnitPath = "000001",
        Basis = basis,
        CountedFrom = from,
        WorkingDays = days,
        OpenedAt = Instant("2021-04-02 09:00"),
        OriginalDueAt = due,
        DueAt = due,
    };
}
