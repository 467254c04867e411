using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Supervision;

public sealed class CommitteeMeetingTests
{
    private static readonly MeetingFacts Facts = new(" 党工委会议 ", new DateOnly(2031, 3, 4), "三楼", null);

    [Fact]
    public void Prepare_ByTheOffice_StandsInItsHistory()
    {
        var world = new World();

        var meeting = CommitteeMeeting.Prepare(world.As("office-staff"), Facts);

        Assert.Equal(("党工委会议", MeetingState.Preparing, "office-staff"), (meeting.Title, meeting.State, meeting.PreparedByName));
        Assert.Equal([HistoryAct.MeetingPrepared], world.HistoryOf(meeting.Id));
    }

    [Theory]
    [InlineData("water-head")]
    [InlineData("secretary")]
    [InlineData("administrator")]
    public void Prepare_BySomebodyElse_IsRefused(string who)
    {
        var world = new World();

        Refused.With(RefusalCode.NotEntitled, () => CommitteeMeeting.Prepare(world.As(who), Facts));
    }

    [Fact]
    public void Prepare_WithoutTitleOrPlaceOrOnADayGone_NamesEach()
    {
        var world = new World();

        var refusal = Refused.With(RefusalCode.Required, () => CommitteeMeeting.Prepare(world.As("office-head"), new MeetingFacts("", new DateOnly(2031, 3, 2), null, new string('人', MeetingFacts.ParticipantsLength + 1))));

        Assert.Equal([("Title", RefusalCode.Required), ("HeldOn", RefusalCode.DateOutOfRange), ("Place", RefusalCode.Required), ("Participants", RefusalCode.TooLong)], refusal.Fields.Select(f => (f.Field, f.Code)));
    }

    [Fact]
    public void Hold_FreezesRowsThenWhatWasAddedWithoutWhatWasLeftOut()
    {
        var world = new World();
        var meeting = CommitteeMeeting.Prepare(world.As("office-head"), Facts);
        var (first, second) = (Row("甲"), Row("乙"));
        meeting.Add(world.As("office-head"), " 另议 ", "水务局");
        meeting.LeaveOut(world.As("office-head"), first.DeadlineId!.Value);
        Refused.With(RefusalCode.WrongState, () => meeting.Hold(world.As("office-head"), [first, second]));
        world.PassDays(1);

        meeting.Hold(world.As("office-head"), [first, second, new AgendaRow("园林局", "个人事项 2 件", "逾期 2 件", [AgendaReason.Late], null)]);

        Assert.Equal(MeetingState.Held, meeting.State);
        Assert.Equal([(1, "乙"), (2, "个人事项 2 件"), (3, "另议")], meeting.Agenda.OrderBy(i => i.Order).Select(i => (i.Order, i.Text)));
        Assert.Equal(["Late", "Stuck"], meeting.Agenda.Single(i => i.Text == "乙").Reasons);
        Refused.With(RefusalCode.WrongState, () => meeting.Hold(world.As("office-head"), [second]));
        Refused.With(RefusalCode.WrongState, () => meeting.Add(world.As("office-head"), "迟了", null));
        Refused.With(RefusalCode.WrongState, () => meeting.LeaveOut(world.As("office-head"), Guid.NewGuid()));
        Refused.With(RefusalCode.WrongState, () => meeting.Change(world.As("office-head"), Facts));
    }

    [Fact]
    public void Hold_WithNothingToDiscuss_IsRefused()
    {
        var world = new World();
        var meeting = CommitteeMeeting.Prepare(world.As("office-head"), Facts with { HeldOn = world.Today });
        var row = Row("甲");
        meeting.LeaveOut(world.As("office-head"), row.DeadlineId!.Value);
        Refused.With(RefusalCode.NothingToDiscuss, () => meeting.Hold(world.As("office-head"), [row]));

        meeting.PutBack(world.As("office-head"), row.DeadlineId.Value);
        meeting.Hold(world.As("office-head"), [row]);
    }

    [Fact]
    public void Items_AddedByHand_AreCheckedAndTakenOff()
    {
        var world = new World();
        var meeting = CommitteeMeeting.Prepare(world.As("office-head"), Facts);
        Refused.With(RefusalCode.Required, () => meeting.Add(world.As("office-head"), " ", null));
        Refused.With(RefusalCode.TooLong, () => meeting.Add(world.As("office-head"), new string('长', AgendaItem.TextLength + 1), null));
        Refused.With(RefusalCode.NotEntitled, () => meeting.Add(world.As("water-head"), "我来加", null));
        meeting.Add(world.As("office-head"), "另议", null);

        meeting.Remove(world.As("office-head"), meeting.Agenda[0].Id);

        Assert.Empty(meeting.Agenda);
        Refused.With(RefusalCode.UnknownChoice, () => meeting.Remove(world.As("office-head"), Guid.NewGuid()));
    }

    [Fact]
    public void Reasons_AreLateStuckReturnedAndRed()
    {
        var now = new DateTime(2031, 3, 18, 2, 0, 0, DateTimeKind.Utc);
        var stuck = AgendaRules.StuckBefore(Shanghai.DateOf(now), WorkingCalendar.MondayToFriday);
        IReadOnlyList<AgendaReason> Of(DeadlineKind kind, DateTime opened, DateTime due, int returns = 0, bool red = false, bool escalated = false) => AgendaRules.ReasonsOf(kind, opened, due, returns, red, escalated, now, stuck);

        // Tuesday, 4 March is the tenth working day back, Monday the eleventh.
        var (ten, eleven) = (new DateTime(2031, 3, 4, 1, 0, 0, DateTimeKind.Utc), new DateTime(2031, 3, 3, 15, 0, 0, DateTimeKind.Utc));
        Assert.Empty(Of(DeadlineKind.Acceptance, ten, now));
        Assert.Equal([AgendaReason.Stuck], Of(DeadlineKind.Acceptance, eleven, now));
        Assert.Empty(Of(DeadlineKind.Measure, eleven, now));
        Assert.Equal([AgendaReason.Late], Of(DeadlineKind.Measure, ten, now.AddSeconds(-1)));
        Assert.Empty(Of(DeadlineKind.Plan, ten, now, returns: 1));
        Assert.Equal([AgendaReason.Returned, AgendaReason.RedNotice, AgendaReason.Escalated], Of(DeadlineKind.Plan, ten, now, returns: 2, red: true, escalated: true));
    }

    [Fact]
    public void Resolution_IsReportedByItsUnitReturnedAndConfirmedByTheOffice()
    {
        var world = new World();
        var meeting = Held(world);
        var work = world.As("office-head");
        var resolution = Resolution.Take(work, meeting, 1, " 两周内办结。 ", ResolutionOwner.Of(work, world.ListOf("water")), new DateOnly(2031, 3, 17));
        var due = world.Open(DeadlineKind.Resolution, resolution.Id)!;
        Assert.Equal(("两周内办结。", world.PostId("water-head"), Shanghai.EndOfDay(new DateOnly(2031, 3, 17))), (resolution.Text, due.OwnerId, due.DueAt));

        Refused.With(RefusalCode.NotEntitled, () => resolution.ReportDone(world.As("parks-clerk"), "好。"));
        Refused.With(RefusalCode.NotEntitled, () => resolution.ReportDone(world.As("office-head"), "好。"));
        Refused.With(RefusalCode.Required, () => resolution.ReportDone(world.As("water-head"), " "));
        Refused.With(RefusalCode.WrongState, () => resolution.Confirm(world.As("office-head")));
        resolution.ReportDone(world.As("water-clerk"), "已办结。");
        Assert.Equal(3, world.Open(DeadlineKind.ResolutionReview, resolution.Id)!.WorkingDays);
        Refused.With(RefusalCode.NotEntitled, () => resolution.Confirm(world.As("water-head")));
        Refused.With(RefusalCode.Required, () => resolution.Return(world.As("office-head"), ""));
        resolution.Return(world.As("office-head"), "没有结果。");
        Assert.Equal((ResolutionState.Open, 2), (resolution.State, world.Open(DeadlineKind.Correction, resolution.Id)!.WorkingDays));
        resolution.ReportDone(world.As("water-head"), "已办结，见台账。");
        resolution.Confirm(world.As("office-staff"));

        Assert.Equal(ResolutionState.Done, resolution.State);
        Assert.NotNull(world.Deadline(DeadlineKind.Resolution, resolution.Id).MetAt);
        Assert.DoesNotContain(world.Deadlines, d => d.IsOpen && d.CaseId == resolution.Id);
        Assert.Equal(
            [HistoryAct.ResolutionTaken, HistoryAct.ResolutionReported, HistoryAct.ResolutionReturned, HistoryAct.ResolutionReported, HistoryAct.ResolutionConfirmed],
            world.HistoryOf(resolution.Id));
    }

    [Fact]
    public void Resolution_OfALeader_IsReportedByThatPost()
    {
        var world = new World();
        var zone = world.Directory.Unit(world.UnitId("zone"))!;
        var resolution = Resolution.Take(world.As("office-head"), Held(world), 1, "牵头会商。", new ResolutionOwner(Holder.OfPost(world.PostId("overseer")), zone.Id, zone.Path, null), world.Today);

        Refused.With(RefusalCode.NotEntitled, () => resolution.ReportDone(world.As("liaison"), "好。"));
        resolution.ReportDone(world.As("overseer"), "已会商。");

        Assert.Equal(ResolutionState.Reported, resolution.State);
    }

    [Fact]
    public void Resolution_BeforeTheMeetingWithoutOwnerOrInThePast_IsRefused()
    {
        var world = new World();
        var preparing = CommitteeMeeting.Prepare(world.As("office-head"), Facts);
        var (held, owner) = (Held(world), ResolutionOwner.Of(world.As("office-head"), world.ListOf("water")));

        Refused.With(RefusalCode.WrongState, () => Resolution.Take(world.As("office-head"), preparing, 1, "办。", owner, world.Today));
        Refused.With(RefusalCode.NotEntitled, () => Resolution.Take(world.As("secretary"), held, 1, "办。", owner, world.Today));
        var refusal = Refused.With(RefusalCode.Required, () => Resolution.Take(world.As("office-head"), held, 1, "", null, world.Today.AddDays(-1)));
        Assert.Equal([("Text", RefusalCode.Required), ("Owner", RefusalCode.UnknownChoice), ("DueOn", RefusalCode.DateOutOfRange)], refusal.Fields.Select(f => (f.Field, f.Code)));
    }

    [Fact]
    public void Reroute_WhenTheHeadsPostFallsVacant_HandsTheResolutionToTheFallback()
    {
        var world = new World();
        var resolution = Resolution.Take(world.As("office-head"), Held(world), 1, "办。", ResolutionOwner.Of(world.As("office-head"), world.ListOf("water")), world.Today);
        world.Dismiss("water-head", "water-head");

        resolution.Reroute(world.As("office-head"));

        Assert.Equal(world.PostId("liaison"), world.Open(DeadlineKind.Resolution, resolution.Id)!.OwnerId);
    }

    private static CommitteeMeeting Held(World world)
    {
        var meeting = CommitteeMeeting.Prepare(world.As("office-head"), Facts with { HeldOn = world.Today });
        meeting.Hold(world.As("office-head"), [Row("甲")]);
        return meeting;
    }

    private static AgendaRow Row(string text) => new("水务局", text, "逾期 1 天", [AgendaReason.Late, AgendaReason.Stuck], Guid.NewGuid());
}
