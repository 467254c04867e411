using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.SignOff;

/// <summary>The one resolver: class of filer → posts → today's holders → fallbacks.</summary>
public sealed class RoutingTests
{
    [Fact]
    public void Signer_TheCampaignFileSaysAnother_Changes()
    {
        var world = new World(InventedCampaign.Definition.With("bureau", f => f with { Signers = [RouteTarget.Secretary] }));
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        filed.SubmitPlan();
        Refused.With(RefusalCode.NotEntitled, () => filed.Approve("liaison"));
        filed.Approve("secretary");
        Assert.Equal(RevisionState.Signed, filed.Plan!.State);
    }

    [Fact]
    public void Class_OfADeputyWhoActsAsHeadOfTheSameUnit_IsTheHeads()
    {
        var world = new World();
        Assert.Equal("head", world.ListOf("parks-acting").FilerCode);
        Assert.Equal("head", world.ListOf("parks-head").FilerCode);
        Assert.Equal("staff", world.ListOf("parks-section-head").FilerCode);
        Assert.Equal(world.UnitId("parks"), world.ListOf("parks-section-head").UnitId);
    }

    [Fact]
    public void Class_OfAPersonWhoHeadsAnotherUnitConcurrently_IsThatOfTheirOwnPost()
    {
        var world = new World(before: w => w.Hire("water-owner", "forest-head", AppointmentKind.Concurrent));
        Assert.Equal(("staff", world.UnitId("water")), (world.ListOf("water-owner").FilerCode, world.ListOf("water-owner").UnitId));
    }

    [Fact]
    public void Class_OfAPersonWhoActsInAnotherUnit_IsThatOfTheirOwnPost()
    {
        var world = new World(before: w => w.Hire("water-owner", "forest-head", AppointmentKind.Acting));
        Assert.Equal("staff", world.ListOf("water-owner").FilerCode);
    }

    [Fact]
    public void Class_HomeChangesBeforeTheListIsHandedIn_FollowsIt()
    {
        var world = new World();
        var filed = FilerCase.WaterStaff(world);
        filed.Write();
        world.Dismiss("water-staff", "water-staff");
        world.Hire("water-staff", "parks-staff");
        filed.SubmitList();

        Assert.Equal((world.UnitId("parks"), world.UnitId("parks")), (filed.List.UnitId, filed.Problem.UnitId));
        Refused.With(RefusalCode.NotEntitled, () => filed.Review());
        filed.Plan = filed.List.Review(world.As("parks-acting"), filed.Problems, null, new Dictionary<Guid, string?> { [filed.Problem.Id] = null });
        Assert.Equal(world.UnitId("parks"), filed.Plan!.UnitId);
    }

    [Fact]
    public void Class_HomeChangesAfterTheListWasHandedIn_StaysFrozen()
    {
        var world = new World();
        var filed = FilerCase.WaterStaff(world);
        filed.Write();
        filed.SubmitList();
        world.Dismiss("water-staff", "water-staff");
        world.Hire("water-staff", "parks-staff");
        filed.Review((filed.Problem, "不具体"));
        filed.SubmitList();
        filed.Review();
        Assert.Equal(world.UnitId("water"), filed.Plan!.UnitId);
    }

    [Fact]
    public void DisplacedHead_KeepsOnlyTheirOwnList()
    {
        var world = new World();
        var list = world.ListOf("parks-head");
        Assert.True(world.Routing.FilesFor(world["parks-head"], list));
        Assert.False(world.Routing.FilesFor(world["parks-head"], world.ListOf("parks")));
        Assert.False(world.Routing.IsHeadOf(world["parks-head"], world.ListOf("parks")));
        Assert.Equal([world["overseer"]], world.Routing.AcceptorOf(list)!.PersonIds);
    }

    [Fact]
    public void Acceptor_OfTheHeadsOwnList_IsNeverThatHead()
    {
        var world = new World(InventedCampaign.Definition.With("head", f => f with { Signers = [RouteTarget.UnitHead] }));
        Assert.Equal([world["liaison"]], world.Routing.AcceptorOf(world.ListOf("water-head"))!.PersonIds);
    }

    [Fact]
    public void Post_ThatNoLongerExists_IsLeftOut()
    {
        var world = new World();
        world.EndPost("water-head");
        world.Post("water-new-head", "water", PostKind.UnitHead);
        world.Hire("water-owner", "water-new-head");
        Assert.Equal([world["water-owner"]], world.Routing.HeadOf(world.ListOf("water"))!.PersonIds);
    }
}
