using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Submissions;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Submissions;

/// <summary>Recurring deliverables: what is asked of whom when, and 零报告.</summary>
public sealed class ReportPeriodsTests
{
    private const string Monthly = "monthly";

    // Asked for from the 1st, due on the 20th; 20 April 2031 is a Sunday.
    private static readonly CampaignDefinition Definition = InventedCampaign.Definition with
    {
        Deliverables =
        [
            .. InventedCampaign.Definition.Deliverables,
            new DeliverableDefinition
            {
                Code = Monthly,
                Name = "月报",
                SummaryName = "月报",
                Level = FilerLevel.Unit,
                Parts = [DeliverablePart.Summary],
                OwedBy = ["bureau"],
                DueOn = new DateOnly(2031, 3, 20),
                Recurrence = new RecurrenceRule { Every = RecurrenceUnit.Month, Day = 20 },
                Origin = new RuleOrigin(null, true),
            },
        ],
    };

    [Fact]
    public void Start_APeriodThatRuns_IsAskedForAtOnce()
    {
        var world = new World(Definition);

        var made = world.Submissions.Where(s => s.DeliverableCode == Monthly).ToList();

        Assert.Equal(["2031-03", "2031-03", "2031-03"], made.Select(s => s.Period));
        Assert.Equal(Shanghai.EndOfDay(new DateOnly(2031, 3, 20)), world.Open(DeadlineKind.Deliverable, made[0].Id)!.DueAt);
        Assert.Contains(HistoryAct.PeriodOpened, world.HistoryOf(world.Campaign.Id));
    }

    [Fact]
    public void Open_ANewMonth_IsAskedOfEveryUnitOnceAndMovesOffARestDayByTheRule()
    {
        var world = new World(Definition with { Deadlines = Definition.Deadlines with { RestDays = RestDayRule.Next } });
        Assert.Empty(Open(world));
        world.PassDays(29); // 1 April

        var made = Open(world);

        Assert.Equal(["2031-04", "2031-04", "2031-04"], made.Select(s => s.Period));
        var deadline = world.Open(DeadlineKind.Deliverable, made[0].Id)!;
        Assert.Equal((new DateOnly(2031, 4, 20), new DateOnly(2031, 4, 21)), (Shanghai.DateOf(deadline.OriginalDueAt), Shanghai.DateOf(deadline.DueAt)));
        Assert.Empty(Open(world, made));
    }

    [Fact]
    public void Open_AfterALongSleep_AsksForEveryMonthMissed()
    {
        var world = new World(Definition);
        world.PassDays(90); // 1 June

        Assert.Equal(["2031-04", "2031-05", "2031-06"], Open(world).Select(s => s.Period).Distinct());
    }

    [Fact]
    public void Open_NoMoreThanAskedFor_GoesOnWhereItStopped()
    {
        var world = new World(Definition);
        world.PassDays(60); // 2 May

        var first = Open(world, most: 4);
        var rest = Open(world, first, most: 4);

        Assert.Equal((4, 2), (first.Count, rest.Count));
        Assert.Equal(6, first.Concat(rest).Select(s => (s.UnitId, s.Period)).Distinct().Count());
    }

    [Fact]
    public void Open_WhatWasDueBeforeTheStart_IsNotAskedFor()
    {
        var earlier = Definition with { Deliverables = [.. Definition.Deliverables.Select(d => d.Code == Monthly ? d with { DueOn = new DateOnly(2031, 1, 20) } : d)] };

        Assert.Equal(["2031-03"], new World(earlier).Submissions.Where(s => s.DeliverableCode == Monthly).Select(s => s.Period).Distinct());
    }

    [Fact]
    public void SendNil_OfAPeriod_MeetsItWithoutAWord()
    {
        var world = new World(Definition);
        var report = world.SubmissionOf("water", Monthly);
        Refused.With(RefusalCode.NotEntitled, () => report.SendNil(world.As("water-clerk")));

        report.SendNil(world.As("water-head"));

        Assert.Equal((SubmissionState.Sent, true, ""), (report.State, report.IsNil, report.Summary));
        Assert.Equal(world.Now, world.Deadline(DeadlineKind.Deliverable, report.Id).MetAt);
        Assert.NotNull(world.Open(DeadlineKind.Receipt, report.Id));
        Assert.Equal([HistoryAct.SubmissionSentNil], world.HistoryOf(report.Id));
        Refused.With(RefusalCode.WrongState, () => report.SendNil(world.As("water-head")));
    }

    [Fact]
    public void SendNil_OverWrittenText_IsRefusedAndNothingIsLost()
    {
        var world = new World(Definition);
        var report = world.SubmissionOf("water", Monthly);
        Refused.With(RefusalCode.NilWithText, () => report.SendNil(world.As("water-head"), "本月办结 2 件。"));
        report.Write(world.As("water-clerk"), "本月办结 2 件。");

        Refused.With(RefusalCode.NilWithText, () => report.SendNil(world.As("water-head")));

        Assert.Equal((SubmissionState.Draft, "本月办结 2 件。"), (report.State, report.Summary));
    }

    [Fact]
    public void SendNil_WithdrawnAndWritten_IsNoNilReturn()
    {
        var world = new World(Definition);
        var report = world.SubmissionOf("water", Monthly);
        report.SendNil(world.As("water-head"));
        report.Withdraw(world.As("water-head"), null);

        report.Send(world.As("water-head"), "本月办结 2 件。", null);

        Assert.False(report.IsNil);
    }

    [Fact]
    public void SendNil_OfWhatDoesNotRecur_IsNoAct()
    {
        var world = new World(Definition);

        Refused.With(RefusalCode.WrongState, () => world.SubmissionOf("water", "final").SendNil(world.As("water-head")));
    }

    private static IReadOnlyList<Submission> Open(World world, IEnumerable<Submission>? made = null, int most = 100) => ReportPeriods.Open(
        world.As("administrator"), world.Members, world.Submissions.Concat(made ?? []).Select(s => (s.DeliverableCode, s.UnitId, s.Period)).ToHashSet(), most);
}
