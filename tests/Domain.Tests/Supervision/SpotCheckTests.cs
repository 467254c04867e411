using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Supervision;

public sealed class SpotCheckTests
{
    private static readonly CampaignDefinition ByHead = InventedCampaign.Definition.With("staff", f => f with { Verifier = RouteTarget.UnitHead });

    [Fact]
    public void Confirmed_StandsInTheHistoryAndTheProblemStaysClosed()
    {
        var filed = Closed();
        var work = filed.World.As("office-staff");

        var (check, plan) = SpotCheck.Make(work, filed.Problem, SpotCheckResult.Confirmed, " 已到现场查看 ", filed.Plan);

        Assert.Equal((filed.Problem.Id, filed.Problem.ClosedAt, "已到现场查看"), (check.ProblemId, check.ClosedAt, check.Words));
        Assert.Equal((ProblemState.Closed, filed.Plan), (filed.Problem.State, plan));
        Assert.Equal([HistoryAct.SpotCheckConfirmed], work.History.Select(h => h.Act));
    }

    [Fact]
    public void Refuted_ReopensTheProblemWithTheSameWords()
    {
        var filed = Closed();
        var work = filed.World.As("office-head");

        var (check, _) = SpotCheck.Make(work, filed.Problem, SpotCheckResult.Refuted, "没有清", filed.Plan);

        Assert.Equal((ProblemState.Rectifying, "没有清"), (filed.Problem.State, filed.Problem.ReturnReason));
        Assert.Equal([HistoryAct.SpotCheckRefuted, HistoryAct.ProblemReopened], work.History.Select(h => h.Act));
        Assert.NotEqual(default, check.ClosedAt);
    }

    [Theory]
    [InlineData("water-head")]
    [InlineData("secretary")]
    [InlineData("overseer")]
    public void Check_BySomebodyElse_IsRefused(string who)
    {
        var filed = Closed();
        Refused.With(RefusalCode.NotEntitled, () => SpotCheck.Make(filed.World.As(who), filed.Problem, SpotCheckResult.Confirmed, "属实", filed.Plan));
    }

    [Fact]
    public void Check_OfTheOfficeButOfTheSameUnit_IsRefused()
    {
        var filed = Closed(w => w.Hire("water-staff", "office-staff", AppointmentKind.Concurrent));
        Refused.With(RefusalCode.SelfVerification, () => SpotCheck.Make(filed.World.As("water-staff"), filed.Problem, SpotCheckResult.Confirmed, "属实", filed.Plan));
    }

    [Fact]
    public void Check_NotStruckOffByAHead_IsRefused()
    {
        var filed = FilerCase.Water(new World(ByHead)).WithProblem(ProblemState.Closed);
        Refused.With(RefusalCode.WrongState, () => SpotCheck.Make(filed.World.As("office-staff"), filed.Problem, SpotCheckResult.Confirmed, "属实", filed.Plan));
        var waiting = Staff(new World(ByHead)).WithProblem(ProblemState.Claimed);
        Refused.With(RefusalCode.WrongState, () => SpotCheck.Make(waiting.World.As("office-staff"), waiting.Problem, SpotCheckResult.Confirmed, "属实", waiting.Plan));
    }

    [Fact]
    public void Check_WithoutResultOrWords_NamesBothFields()
    {
        var filed = Closed();
        var refusal = Refused.With(RefusalCode.Required, () => SpotCheck.Make(filed.World.As("office-staff"), filed.Problem, null, " ", filed.Plan));
        Assert.Equal(["Result", "Words"], refusal.Fields.Select(f => f.Field));
    }

    [Fact]
    public void ClassesClosedByHead_AreThoseThatAHeadVerifiesOr立行立改Accepts()
    {
        Assert.Equal(["staff"], SpotCheck.ClassesClosedByHead(ByHead, Term.ByDate));
        Assert.Equal(["staff", "office", "bureau"], SpotCheck.ClassesClosedByHead(ByHead, Term.OnTheSpot));
    }

    [Fact]
    public void OnTheSpot_AcceptedByTheHead_MayBeLookedAtAndGoesIntoThePlan()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithAcceptedList();
        filed.Write(FilerCase.DoneOnTheSpot(world));
        filed.Problem.File(world.As(filed.Files), filed.List, null);
        filed.Problem.Accept(world.As(filed.Accepts), filed.List, null);

        var (_, plan) = SpotCheck.Make(world.As("office-staff"), filed.Problem, SpotCheckResult.Refuted, "标牌还是破的", null);

        Assert.Equal((ProblemState.Accepted, Term.ByDate), (filed.Problem.State, filed.Problem.Content.Term));
        Assert.NotNull(plan!.Latest.Line(filed.Problem.Id));
    }

    private static FilerCase Closed(Action<World>? before = null) => Staff(new World(ByHead, before)).WithProblem(ProblemState.Closed);

    private static FilerCase Staff(World world) =>
        new(world, "water-staff") { Files = "water-staff", Accepts = "water-head", Signs = ["water-head", "overseer"], Owns = "water-owner", Answers = "water-staff", Verifies = "water-head" };
}
