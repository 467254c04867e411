using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Supervision;

public sealed class NudgeTests
{
    [Fact]
    public void Send_ByTheOffice_NamesTheHolderAndStandsInTheCasesHistory()
    {
        var world = new World();
        var deadline = Owed(world);
        var work = world.As("office-head");

        var nudge = Nudge.Send(work, deadline, " 请抓紧。 ");

        Assert.Equal((deadline.Id, world.PostId("water-head"), "请抓紧。", work.Now), (nudge.DeadlineId, nudge.HolderId, nudge.Text, nudge.SentAt));
        var said = Assert.Single(work.History);
        Assert.Equal((HistoryAct.Nudged, deadline.CaseId, "请抓紧。"), (said.Act, said.CaseId, said.Words));
        Assert.Empty(work.Deadlines);
    }

    [Theory]
    [InlineData("water-head")]
    [InlineData("overseer")]
    [InlineData("secretary")]
    public void Send_BySomebodyElse_IsRefused(string who)
    {
        var world = new World();

        Refused.With(RefusalCode.NotEntitled, () => Nudge.Send(world.As(who), Owed(world), "请抓紧。"));
    }

    [Fact]
    public void Send_WithoutTextOrTooLong_IsRefused()
    {
        var world = new World();

        Refused.With(RefusalCode.Required, () => Nudge.Send(world.As("office-head"), Owed(world), "  "));
        Refused.With(RefusalCode.TooLong, () => Nudge.Send(world.As("office-head"), Owed(world), new string('催', Nudge.TextLength + 1)));
    }

    [Fact]
    public void Send_ForWhatIsMet_IsRefused()
    {
        var world = new World();
        var deadline = Owed(world);
        deadline.Apply(new DeadlineChange(DeadlineChangeKind.Meet, deadline.Kind, deadline.SubjectId), world.Now);

        Refused.With(RefusalCode.WrongState, () => Nudge.Send(world.As("office-head"), deadline, "请抓紧。"));
    }

    private static Deadline Owed(World world) => world.Open(DeadlineKind.Deliverable, world.SubmissionOf("water").Id)!;
}
