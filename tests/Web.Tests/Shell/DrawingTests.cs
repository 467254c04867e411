using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Tests.Shell;

/// <summary>The drawings are numbers before they are lines.</summary>
public sealed class DrawingTests
{
    private static readonly DateOnly Due = new(2021, 4, 23);

    [Fact]
    public void BackwardSchedule_WeekendBetween_CountsWorkingDaysOnly()
    {
        var schedule = Schedule(today: new(2021, 4, 19), Row(new(2021, 4, 13), new(2021, 4, 16)));

        Assert.Equal(0, ToDue(schedule, Due));
        Assert.Equal(-4, ToDue(schedule, new(2021, 4, 19)));
        Assert.Null(ToDue(schedule, new(2021, 4, 18)));
        Assert.Equal(-5, ToDue(schedule, new(2021, 4, 16)));
        Assert.Null(ToDue(schedule, new(2021, 4, 25)));
    }

    [Fact]
    public void BackwardSchedule_DueOnARestDay_StillCountsFromIt()
    {
        var due = new DateOnly(2021, 4, 24);
        var schedule = BackwardScheduleModel.For(new(2021, 4, 19), due, [Row(new(2021, 4, 20), due)], Weekdays);

        Assert.Equal(0, ToDue(schedule, due));
        Assert.Equal(-1, ToDue(schedule, new(2021, 4, 23)));
    }

    [Fact]
    public void BackwardSchedule_ManyDays_LabelsEndsTodayAndDue()
    {
        var schedule = Schedule(today: new(2021, 3, 30), Row(new(2021, 2, 1), new(2021, 4, 16)));

        var labelled = schedule.Days.Where((_, index) => schedule.IsLabelled(index)).Select(day => day.Date).ToList();

        Assert.Contains(schedule.Days[0].Date, labelled);
        Assert.Contains(schedule.Today, labelled);
        Assert.Contains(Due, labelled);
        Assert.True(labelled.Count <= 20, $"{labelled.Count} dates stand on the axis.");
    }

    [Fact]
    public void BackwardSchedule_TodayAfterTheDrawing_IsNotDrawn()
    {
        Assert.False(Schedule(today: new(2021, 6, 1), Row(new(2021, 4, 13), new(2021, 4, 16))).ShowsToday);
    }

    [Fact]
    public void PhaseLine_OverlappingPhases_AreBothCurrentAndStacked()
    {
        var day = new DateOnly(2021, 4, 22);
        var line = Line(day, folded: true);

        Assert.Equal([false, true, true], line.Phases.Select(phase => phase.IsCurrent(day)));
        Assert.NotEqual(line.Row(1), line.Row(0));
        Assert.NotEqual(line.Row(2), line.Row(1));
    }

    [Fact]
    public void PhaseLine_OpenEndedPhase_RunsPastTheLastDate()
    {
        var line = Line(new(2021, 4, 19), folded: false);

        Assert.True(line.Last > new DateOnly(2021, 4, 25));
        Assert.True(line.X(new(2021, 3, 25)) < line.X(new(2021, 4, 10)));
        Assert.InRange(line.X(new(2021, 4, 25)), 50, 90);
    }

    [Fact]
    public void PhaseLine_Ticks_StayClearOfToday()
    {
        var line = Line(new(2021, 4, 19), folded: false);

        Assert.DoesNotContain(new DateOnly(2021, 4, 19), line.Ticks());
        Assert.All(line.Ticks(), day => Assert.Equal(DayOfWeek.Monday, day.DayOfWeek));
    }

    [Fact]
    public void Chain_LongReason_IsCutOnTheArc()
    {
        var steps = Enumerable.Range(0, 8).Select(i => new ChainStep("签", "审核签字", "沈致远", null, null, StepState.Done)).ToList();
        var chain = new SignOffChainModel(steps, [new ChainReturn(3, 1, "4月14日", "不可核验，请写明牵头人和时限", "拟整改方案")]);

        Assert.Equal(25, chain.Left(3) - chain.Left(1));
        Assert.EndsWith("…", chain.ArcWords(chain.Returns[0]), StringComparison.Ordinal);
    }

    private static PhaseLineModel Line(DateOnly today, bool folded) => new(
        [
            new("甲", new(2021, 3, 25), new(2021, 4, 10), "3月25日—4月10日"),
            new("乙", new(2021, 4, 10), new(2021, 4, 25), "4月10日—4月25日"),
            new("丙", new(2021, 4, 21), null, "4月下旬及以后"),
        ],
        today,
        [new(new(2021, 4, 25), "上午 工作总结")],
        folded);

    private static BackwardScheduleModel Schedule(DateOnly today, params IReadOnlyList<ScheduleRow> rows) =>
        BackwardScheduleModel.For(today, Due, rows, Weekdays);

    private static ScheduleRow Row(DateOnly from, DateOnly to) =>
        new("一", "统一目录", "孙立", from, to, null, null, false, new LightWord(LightShape.Ok, "未开始"));

    private static DayKind Weekdays(DateOnly day) =>
        day == new DateOnly(2021, 4, 25) ? DayKind.MakeUp : day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? DayKind.Rest : DayKind.Working;

    private static int? ToDue(BackwardScheduleModel schedule, DateOnly day) => schedule.Days.Single(d => d.Date == day).ToDue;
}
