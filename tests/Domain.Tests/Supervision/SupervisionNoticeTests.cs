using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Supervision;

public sealed class SupervisionNoticeTests
{
    private static readonly NoticeContent Order = new() { Kind = NoticeKind.Order, Colour = NoticeColour.Red, Subject = " 清单未报 ", Demand = "三日内报齐。", WorkingDays = 3 };

    private static readonly NoticeContent Talk = new() { Kind = NoticeKind.Talk, Colour = NoticeColour.Blue, Subject = "进展缓慢", Demand = "说明原因。", Attendee = "水务局负责人", Place = "区会议室", MeetsAt = new(2031, 3, 5, 1, 0, 0, DateTimeKind.Utc), WorkingDays = 9 };

    [Fact]
    public void Issue_AnOrder_OpensReceiptAndAnswerAtTheHeadAndStandsInEveryCaseItIsAbout()
    {
        var world = new World();
        var (report, final) = (Owed(world, "report"), Owed(world, "final"));
        var work = world.As("office-head");

        var notice = SupervisionNotice.Issue(work, Order, world.ListOf("water"), [report, final]);

        Assert.Equal((NoticeState.Issued, NoticeColour.Red, "清单未报", world.UnitId("water"), work.Now), (notice.State, notice.Colour, notice.Subject, notice.UnitId, notice.IssuedAt));
        Assert.Equal((NumberSeriesKind.SupervisionOrder, notice), (work.Numbers.Single().Series, work.Numbers.Single().Subject));
        var (receipt, answer) = (world.Open(DeadlineKind.NoticeReceipt, notice.Id)!, world.Open(DeadlineKind.NoticeAnswer, notice.Id)!);
        Assert.Equal((1, 3), (receipt.WorkingDays, answer.WorkingDays));
        Assert.All([receipt, answer], d => Assert.Equal((world.PostId("water-head"), notice.Id, world.UnitId("water"), (Guid?)null), (d.OwnerId, d.CaseId, d.UnitId, d.ProblemId)));
        Assert.All([notice.Id, report.CaseId, final.CaseId], id => Assert.Equal([HistoryAct.NoticeIssued], work.History.Where(h => h.CaseId == id).Select(h => h.Act)));
        Assert.Equal([report.Id, final.Id], notice.Matters.Select(m => m.DeadlineId));
        Assert.True(report.IsOpen);
    }

    [Fact]
    public void Issue_WithADate_IsDueAtTheEndOfThatDay()
    {
        var world = new World();

        var notice = SupervisionNotice.Issue(world.As("office-head"), Order with { Kind = NoticeKind.Letter, WorkingDays = null, DueOn = new DateOnly(2031, 3, 8) }, world.ListOf("water"), []);

        Assert.Null(notice.Colour);
        Assert.Equal(Shanghai.EndOfDay(new DateOnly(2031, 3, 8)), world.Deadline(DeadlineKind.NoticeAnswer, notice.Id).DueAt);
    }

    [Theory]
    [InlineData("water-head")]
    [InlineData("overseer")]
    [InlineData("secretary")]
    [InlineData("administrator")]
    public void Issue_BySomebodyElse_IsRefused(string who)
    {
        var world = new World();

        Refused.With(RefusalCode.NotEntitled, () => SupervisionNotice.Issue(world.As(who), Order, world.ListOf("water"), []));
    }

    [Fact]
    public void Issue_WithFieldsMissing_NamesEachAtOnce()
    {
        var world = new World();

        var refusal = Refused.With(RefusalCode.Required, () => SupervisionNotice.Issue(world.As("office-head"), new NoticeContent { Kind = NoticeKind.Order }, null, []));

        Assert.Equal(["Subject", "Demand", "Colour", "Due", "Unit"], refusal.Fields.Select(f => f.Field));
    }

    [Theory]
    [InlineData(0, null, RefusalCode.NumberTooSmall)]
    [InlineData(61, null, RefusalCode.NumberTooLarge)]
    [InlineData(null, "2031-03-02", RefusalCode.DateOutOfRange)]
    [InlineData(null, "2032-03-03", RefusalCode.DateOutOfRange)]
    public void Issue_WithDaysOutOfRange_IsRefused(int? days, string? day, RefusalCode code)
    {
        var world = new World();
        var content = Order with { WorkingDays = days, DueOn = day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) };

        Refused.With(code, () => SupervisionNotice.Issue(world.As("office-head"), content, world.ListOf("water"), []));
    }

    [Fact]
    public void Issue_TooLong_IsRefused()
    {
        var world = new World();
        var content = Order with { Subject = new string('长', NoticeContent.SubjectLength + 1), Demand = new string('长', NoticeContent.DemandLength + 1) };

        Assert.Equal(2, Refused.With(RefusalCode.TooLong, () => SupervisionNotice.Issue(world.As("office-head"), content, world.ListOf("water"), [])).Fields.Count);
    }

    [Fact]
    public void Issue_ToTheOfficeItselfAPersonOrAboutAnotherUnitsRow_IsRefused()
    {
        var world = new World();

        Refused.With(RefusalCode.UnknownChoice, () => SupervisionNotice.Issue(world.As("office-head"), Order, world.ListOf("office"), []));
        Refused.With(RefusalCode.UnknownChoice, () => SupervisionNotice.Issue(world.As("office-head"), Order, world.ListOf("water-staff"), []));
        Refused.With(RefusalCode.MatterOfOtherUnit, () => SupervisionNotice.Issue(world.As("office-head"), Order, world.ListOf("parks"), [Owed(world, "report")]));
    }

    [Fact]
    public void Issue_AboutWhatIsMet_IsRefused()
    {
        var world = new World();
        var deadline = Owed(world, "report");
        deadline.Apply(new DeadlineChange(DeadlineChangeKind.Meet, deadline.Kind, deadline.SubjectId), world.Now);

        Refused.With(RefusalCode.WrongState, () => SupervisionNotice.Issue(world.As("office-head"), Order, world.ListOf("water"), [deadline]));
    }

    [Theory]
    [InlineData("water-head")]
    [InlineData("water-clerk")]
    public void Notice_ReceivedAnsweredAndClosed_MeetsItsDeadlines(string who)
    {
        var world = new World();
        var report = Owed(world, "report");
        var notice = SupervisionNotice.Issue(world.As("office-head"), Order, world.ListOf("water"), [report]);

        notice.Receive(world.As(who));
        Assert.Equal((NoticeState.Received, who), (notice.State, notice.ReceivedByName));
        Assert.NotNull(world.Deadline(DeadlineKind.NoticeReceipt, notice.Id).MetAt);

        notice.Reply(world.As(who), " 已报齐。 ");
        Assert.Equal((NoticeState.Answered, "已报齐。"), (notice.State, notice.Answer));
        Assert.NotNull(world.Deadline(DeadlineKind.NoticeAnswer, notice.Id).MetAt);
        Assert.Equal((HolderKind.Office, 3), (world.Open(DeadlineKind.NoticeReview, notice.Id)!.OwnerKind, world.Open(DeadlineKind.NoticeReview, notice.Id)!.WorkingDays));

        notice.Close(world.As("office-staff"));
        Assert.Equal((NoticeState.Closed, "office-staff"), (notice.State, notice.ClosedByName));
        Assert.DoesNotContain(world.Deadlines, d => d.IsOpen && d.CaseId == notice.Id);
        Assert.Equal([HistoryAct.NoticeIssued, HistoryAct.NoticeReceived, HistoryAct.NoticeAnswered, HistoryAct.NoticeClosed], world.HistoryOf(notice.Id));
        Assert.Equal([HistoryAct.NoticeIssued, HistoryAct.NoticeClosed], world.HistoryOf(report.CaseId).Where(a => a is >= HistoryAct.NoticeIssued and <= HistoryAct.TalkRecorded));
    }

    [Fact]
    public void Return_OfAnAnswer_OpensACorrectionAndTheFirstAnswerStaysOnTime()
    {
        var world = new World();
        var notice = Answered(world);

        notice.Return(world.As("office-head"), "没有写时限。");

        Assert.Equal((NoticeState.Received, "没有写时限。"), (notice.State, notice.Reason));
        Assert.NotNull(world.Deadline(DeadlineKind.NoticeAnswer, notice.Id).MetAt);
        Assert.Equal((world.PostId("water-head"), 2), (world.Open(DeadlineKind.Correction, notice.Id)!.OwnerId, world.Open(DeadlineKind.Correction, notice.Id)!.WorkingDays));

        notice.Reply(world.As("water-head"), "4月底前完成。");
        Assert.Null(notice.Reason);
        Assert.Null(world.Open(DeadlineKind.Correction, notice.Id));
        notice.Close(world.As("office-head"));
    }

    [Fact]
    public void Withdraw_BeforeReceipt_EndsItsDeadlinesAndAfterItIsRefused()
    {
        var world = new World();
        var notice = SupervisionNotice.Issue(world.As("office-head"), Order, world.ListOf("water"), []);
        var received = Received(world);

        notice.Withdraw(world.As("office-head"), "发错单位。");

        Assert.Equal((NoticeState.Withdrawn, "发错单位。"), (notice.State, notice.Reason));
        Assert.All(world.Deadlines.Where(d => d.CaseId == notice.Id), d => Assert.NotNull(d.VoidedAt));
        Refused.With(RefusalCode.TooLateToWithdraw, () => received.Withdraw(world.As("office-head"), "发错单位。"));
        Refused.With(RefusalCode.WrongState, () => notice.Withdraw(world.As("office-head"), "发错单位。"));
    }

    [Theory]
    [InlineData(NoticeAct.Receive, "office-head")]
    [InlineData(NoticeAct.Receive, "water-owner")]
    [InlineData(NoticeAct.Receive, "parks-clerk")]
    [InlineData(NoticeAct.Receive, "overseer")]
    [InlineData(NoticeAct.Withdraw, "water-head")]
    [InlineData(NoticeAct.Reply, "office-head")]
    [InlineData(NoticeAct.Reply, "water-owner")]
    [InlineData(NoticeAct.Close, "water-head")]
    [InlineData(NoticeAct.Return, "secretary")]
    public void Act_ByWhomItIsNot_IsRefused(NoticeAct act, string who)
    {
        var world = new World();
        var notice = act switch { NoticeAct.Reply => Received(world), NoticeAct.Close or NoticeAct.Return => Answered(world), _ => SupervisionNotice.Issue(world.As("office-head"), Order, world.ListOf("water"), []) };

        Assert.Equal(RefusalCode.NotEntitled, NoticeRules.Check(world.As(who), notice, act));
    }

    [Fact]
    public void Act_OutOfItsState_IsRefused()
    {
        var world = new World();
        var issued = SupervisionNotice.Issue(world.As("office-head"), Order, world.ListOf("water"), []);
        var answered = Answered(world);

        Refused.With(RefusalCode.WrongState, () => issued.Reply(world.As("water-head"), "好。"));
        Refused.With(RefusalCode.WrongState, () => issued.Close(world.As("office-head")));
        Refused.With(RefusalCode.WrongState, () => issued.RecordTalk(world.As("office-head"), "好。"));
        Refused.With(RefusalCode.WrongState, () => answered.Receive(world.As("water-head")));
    }

    [Fact]
    public void Words_EmptyOrTooLong_AreRefused()
    {
        var world = new World();
        var (received, answered) = (Received(world), Answered(world));

        Refused.With(RefusalCode.Required, () => received.Reply(world.As("water-head"), " "));
        Refused.With(RefusalCode.TooLong, () => received.Reply(world.As("water-head"), new string('长', SupervisionNotice.AnswerLength + 1)));
        Refused.With(RefusalCode.Required, () => answered.Return(world.As("office-head"), ""));
    }

    [Fact]
    public void Close_ByTheOneWhoAnswered_IsRefused()
    {
        var world = new World(before: w => w.Hire("water-clerk", w.Post("office-second", "office", ZhongGengZu.Domain.People.PostKind.Staff), ZhongGengZu.Domain.People.AppointmentKind.Concurrent));
        var notice = Received(world);
        notice.Reply(world.As("water-clerk"), "已报齐。");

        Refused.With(RefusalCode.SelfVerification, () => notice.Close(world.As("water-clerk")));
        notice.Close(world.As("office-staff"));
    }

    [Fact]
    public void Talk_IsRecordedByTheOfficeOnceItHasTakenPlace()
    {
        var world = new World();
        var notice = SupervisionNotice.Issue(world.As("office-head"), Talk, world.ListOf("water"), []);
        var due = world.Open(DeadlineKind.NoticeTalk, notice.Id)!;
        Assert.Equal((HolderKind.Office, Shanghai.EndOfDay(new DateOnly(2031, 3, 5))), (due.OwnerKind, due.DueAt));
        Assert.Null(world.Open(DeadlineKind.NoticeAnswer, notice.Id));
        Assert.Null(notice.Colour);

        Refused.With(RefusalCode.WrongState, () => notice.RecordTalk(world.As("office-head"), "太早。"));
        notice.Receive(world.As("water-head"));
        Refused.With(RefusalCode.WrongState, () => notice.Reply(world.As("water-head"), "约谈不书面答复。"));
        world.PassDays(2);
        Refused.With(RefusalCode.NotEntitled, () => notice.RecordTalk(world.As("water-head"), "自己写。"));
        notice.RecordTalk(world.As("office-head"), "谈了原因，定了时限。");

        Assert.Equal((NoticeState.Closed, "谈了原因，定了时限。"), (notice.State, notice.TalkRecord));
        Assert.DoesNotContain(world.Deadlines, d => d.IsOpen && d.CaseId == notice.Id);
    }

    [Fact]
    public void Talk_WithoutPlaceWhomOrATimeAhead_IsRefused()
    {
        var world = new World();

        var refusal = Refused.With(RefusalCode.Required, () => SupervisionNotice.Issue(world.As("office-head"), Talk with { Attendee = " ", Place = null, MeetsAt = world.Now }, world.ListOf("water"), []));

        Assert.Equal([("Attendee", RefusalCode.Required), ("Place", RefusalCode.Required), ("MeetsAt", RefusalCode.DateOutOfRange)], refusal.Fields.Select(f => (f.Field, f.Code)));
    }

    [Fact]
    public void Reroute_WhenTheHeadsPostFallsVacant_HandsTheAnswerToTheFallback()
    {
        var world = new World();
        var notice = SupervisionNotice.Issue(world.As("office-head"), Order, world.ListOf("water"), []);
        world.Dismiss("water-head", "water-head");

        notice.Reroute(world.As("office-head"));

        Assert.Equal(world.PostId("liaison"), world.Open(DeadlineKind.NoticeAnswer, notice.Id)!.OwnerId);
    }

    [Fact]
    public void Number_OfAPaper_IsItsSeriesYearAndNumber()
    {
        var unit = new World().Directory.Units.First();

        var prefix = CaseNumber.Prefix(unit, NumberSeriesKind.SupervisionOrder, new DateOnly(2031, 3, 3));

        Assert.Equal("督办单〔2031〕1号", CaseNumber.Format(prefix, 1));
        Assert.Equal(3, new[] { NumberSeriesKind.SupervisionOrder, NumberSeriesKind.SupervisionLetter, NumberSeriesKind.SupervisionTalk }.Select(s => CaseNumber.Prefix(unit, s, default)).Distinct().Count());
    }

    private static SupervisionNotice Received(World world)
    {
        var notice = SupervisionNotice.Issue(world.As("office-head"), Order, world.ListOf("water"), []);
        notice.Receive(world.As("water-head"));
        return notice;
    }

    private static SupervisionNotice Answered(World world)
    {
        var notice = Received(world);
        notice.Reply(world.As("water-head"), "已报齐。");
        return notice;
    }

    private static Deadline Owed(World world, string deliverable) => world.Open(DeadlineKind.Deliverable, world.SubmissionOf("water", deliverable).Id)!;
}
