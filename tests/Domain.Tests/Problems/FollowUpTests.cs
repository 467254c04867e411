using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Problems;

public sealed class FollowUpTests
{
    [Fact]
    public void Closure_PlansTheDay_WhichOpensOnceWhenItHasCome()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Closed);
        Assert.Equal(world.Today.AddDays(90), filed.Problem.FollowUpOn);
        world.PassDays(89);
        Refused.With(RefusalCode.WrongState, () => filed.Problem.OpenFollowUp(world.As("administrator")));
        world.PassDays(1);

        filed.Problem.OpenFollowUp(world.As("administrator"));

        var open = world.Open(DeadlineKind.FollowUp, filed.Problem.Id)!;
        Assert.Equal((world.PostId("office-overseer"), 5, filed.Problem.Id), (open.OwnerId, open.WorkingDays, open.ProblemId));
        Refused.With(RefusalCode.WrongState, () => filed.Problem.OpenFollowUp(world.As("administrator")));
    }

    [Fact]
    public void Held_EndsItAndTheProblemStaysClosed()
    {
        var filed = Open(new World());

        filed.Problem.AnswerFollowUp(filed.World.As(filed.Verifies), FollowUpResult.Held, " 三个月没有再堆 ", filed.Plan);

        Assert.Equal((ProblemState.Closed, (DateTime?)null), (filed.Problem.State, filed.Problem.FollowUpOpenedAt));
        Assert.NotNull(filed.World.Deadline(DeadlineKind.FollowUp, filed.Problem.Id).MetAt);
        Refused.With(RefusalCode.WrongState, () => filed.Problem.AnswerFollowUp(filed.World.As(filed.Verifies), FollowUpResult.Held, "再看", filed.Plan));
    }

    [Fact]
    public void Recurred_ReopensItInTheSameHistoryAndTheNextClosurePlansAnother()
    {
        var filed = Open(new World());
        var (world, id) = (filed.World, filed.Problem.Id);

        filed.Problem.AnswerFollowUp(world.As("office-staff"), FollowUpResult.Recurred, "又堆了", filed.Plan);

        Assert.Equal((ProblemState.Rectifying, "又堆了"), (filed.Problem.State, filed.Problem.ReturnReason));
        Assert.Equal([HistoryAct.FollowUpOpened, HistoryAct.FollowUpRecurred, HistoryAct.ProblemReopened], world.HistoryOf(id).TakeLast(3));
        Assert.NotNull(world.Open(DeadlineKind.LineCompletion, id));
        Assert.Null(world.Open(DeadlineKind.FollowUp, id));
        filed.Problem.Claim(world.As(filed.Answers), "已清理");
        filed.Problem.Close(world.As(filed.Verifies), "属实");
        Assert.Equal(world.Today.AddDays(90), filed.Problem.FollowUpOn);
    }

    [Fact]
    public void Reopened_ByHand_EndsTheOpenOneAndForgetsTheDay()
    {
        var filed = Open(new World());
        filed.Problem.Reopen(filed.World.As("office-staff"), "群众反映", filed.Plan);
        Assert.NotNull(filed.World.Deadline(DeadlineKind.FollowUp, filed.Problem.Id).VoidedAt);

        var early = FilerCase.Water(new World()).WithProblem(ProblemState.Closed);
        early.Problem.Reopen(early.World.As("office-staff"), "群众反映", early.Plan);
        Assert.Null(early.Problem.FollowUpOn);
    }

    [Fact]
    public void Answer_IsForTheVerifierOrTheOfficeAndForNobodyWhoDidTheWork()
    {
        var filed = Open(new World(before: w => w.Hire("water-responsible", "office-staff", AppointmentKind.Concurrent)));
        void As(string who) => filed.Problem.AnswerFollowUp(filed.World.As(who), FollowUpResult.Held, "没有反弹", filed.Plan);

        Refused.With(RefusalCode.NotEntitled, () => As("water-head"));
        Refused.With(RefusalCode.NotEntitled, () => As("overseer"));
        Refused.With(RefusalCode.SelfVerification, () => As("water-responsible"));
        Refused.With(RefusalCode.Required, () => filed.Problem.AnswerFollowUp(filed.World.As("office-staff"), FollowUpResult.Held, " ", filed.Plan));
        As("office-head");
    }

    [Fact]
    public void OnTheSpot_IsLookedAtOnlyWhereTheCampaignSaysSo()
    {
        Assert.Null(OnTheSpot(InventedCampaign.Definition).FollowUpOn);
        var counted = OnTheSpot(InventedCampaign.Definition with { Deadlines = InventedCampaign.Definition.Deadlines with { FollowUpOnTheSpot = true, FollowUpAfterDays = 30 } });
        Assert.Equal(new DateOnly(2031, 4, 2), counted.FollowUpOn);
    }

    [Fact]
    public void NoDays_PlansNone()
    {
        var world = new World(InventedCampaign.Definition with { Deadlines = InventedCampaign.Definition.Deadlines with { FollowUpAfterDays = 0 } });
        Assert.Null(FilerCase.Water(world).WithProblem(ProblemState.Closed).Problem.FollowUpOn);
    }

    [Fact]
    public void VerifierFallsVacant_HandsTheOpenOneOn()
    {
        var filed = Open(new World());
        filed.World.Dismiss("office-overseer", "office-overseer");

        filed.Problem.Reroute(filed.World.As("office-staff"));

        Assert.Equal(filed.World.PostId("secretary"), filed.World.Open(DeadlineKind.FollowUp, filed.Problem.Id)!.OwnerId);
    }

    [Fact]
    public void PersonalOne_IsReadByWhoeverHoldsIt()
    {
        var filed = FilerCase.WaterStaff(new World()).WithProblem(ProblemState.Closed);
        filed.World.Dismiss("office-overseer", "office-overseer");
        filed.World.PassDays(90);

        filed.Problem.OpenFollowUp(filed.World.As("administrator"));

        Assert.Contains(filed.World.PostId("secretary"), filed.World.ReadersOf(filed.List));
    }

    private static FilerCase Open(World world)
    {
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Closed);
        world.PassDays(90);
        filed.Problem.OpenFollowUp(world.As("administrator"));
        return filed;
    }

    private static Problem OnTheSpot(CampaignDefinition definition)
    {
        var world = new World(definition);
        var filed = FilerCase.Water(world).WithAcceptedList();
        filed.Write(FilerCase.DoneOnTheSpot(world));
        filed.Problem.File(world.As(filed.Files), filed.List, null);
        filed.Problem.Accept(world.As(filed.Accepts), filed.List, null);
        Assert.Equal(ProblemState.Closed, filed.Problem.State);
        return filed.Problem;
    }
}
