using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Problems;

/// <summary>销号: the verifier is neither a doer nor the claimant, nor of the 主办 unit unless the table names that post.</summary>
public sealed class VerificationTests
{
    private static readonly CampaignDefinition ByHead = InventedCampaign.Definition.With("staff", f => f with { Signers = [RouteTarget.UnitHead], Verifier = RouteTarget.UnitHead });

    private static readonly CampaignDefinition ByOffice = InventedCampaign.Definition.With("bureau", f => f with { Verifier = RouteTarget.Office });

    [Fact]
    public void Verifier_PostThatTheTableNames_MayBeOfTheUnit()
    {
        var world = new World(ByHead);
        var filed = Staff(world, owns: "water-owner");
        filed.WithProblem(ProblemState.Claimed);
        filed.Problem.Close(world.As("water-head"), "属实");
        Assert.Equal(ProblemState.Closed, filed.Problem.State);
    }

    [Fact]
    public void Verifier_OwnsAMeasure_IsSelfVerificationAndFallsToTheNext()
    {
        var world = new World(ByHead);
        var filed = Staff(world, owns: "water-head");
        filed.WithProblem(ProblemState.Claimed);
        Refused.With(RefusalCode.SelfVerification, () => filed.Problem.Close(world.As("water-head"), "属实"));
        Assert.Equal(world.PostId("liaison"), world.Open(DeadlineKind.Verification, filed.Problem.Id)!.OwnerId);
        filed.Problem.Close(world.As("liaison"), "属实");
    }

    [Fact]
    public void Verifier_IsThePersonThemself_FallsToTheNext()
    {
        var world = new World(ByHead);
        var filed = Staff(world, owns: "water-owner");
        filed.WithProblem(ProblemState.Claimed);
        world.Dismiss("water-head", "water-head");
        world.Hire("water-staff", "water-head");
        Refused.With(RefusalCode.SelfVerification, () => filed.Problem.Close(world.As("water-staff"), "属实"));
        filed.Problem.Close(world.As("liaison"), "属实");
    }

    [Fact]
    public void Fallback_WhileTheVerifierIsThere_IsNotEntitledRatherThanSelfVerifying()
    {
        var world = new World(ByHead);
        var filed = Staff(world, owns: "water-owner");
        filed.WithProblem(ProblemState.Claimed);
        Refused.With(RefusalCode.NotEntitled, () => filed.Problem.Close(world.As("liaison"), "属实"));
    }

    [Fact]
    public void Verifier_HeadClaimedForTheUnit_IsBarredAsTheClaimant()
    {
        var world = new World(InventedCampaign.Definition.With("bureau", f => f with { Verifier = RouteTarget.UnitHead }));
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Rectifying);
        filed.DoMeasures();
        filed.Problem.Claim(world.As("water-head"), "已清理");
        Refused.With(RefusalCode.SelfVerification, () => filed.Problem.Close(world.As("water-head"), "属实"));
        filed.Problem.Close(world.As("liaison"), "属实");
    }

    [Fact]
    public void Verifier_OfTheOfficeWithAPostInTheUnit_IsBarred()
    {
        var world = new World(ByOffice, w => w.Hire("office-staff", "water-staff", AppointmentKind.Concurrent));
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Claimed);
        Refused.With(RefusalCode.SelfVerification, () => filed.Problem.Close(world.As("office-staff"), "属实"));
        filed.Problem.Close(world.As("office-head"), "属实");
    }

    [Fact]
    public void Verifier_HoldsTheUnitsPostButIsDisplaced_IsBarredAllTheSame()
    {
        var world = new World(ByOffice, w => w.Hire("parks-head", "office-staff", AppointmentKind.Concurrent));
        var filed = FilerCase.Parks(world).WithProblem(ProblemState.Claimed);
        Refused.With(RefusalCode.SelfVerification, () => filed.Problem.Close(world.As("parks-head"), "属实"));
    }

    [Fact]
    public void Verifier_OfTheUnits科室_IsBarred()
    {
        var world = new World(ByOffice, w => w.Hire("parks-section-head", "office-staff", AppointmentKind.Concurrent));
        var filed = FilerCase.Parks(world).WithProblem(ProblemState.Claimed);
        Refused.With(RefusalCode.SelfVerification, () => filed.Problem.Close(world.As("parks-section-head"), "属实"));
    }

    [Fact]
    public void Verifier_PostFallsVacantAfterTheClaim_HandsTheDeadlineOn()
    {
        var world = new World();
        var filed = FilerCase.WaterStaff(world).WithProblem(ProblemState.Claimed);
        world.Dismiss("office-overseer", "office-overseer");
        filed.Problem.Reroute(world.As("office-staff"));
        Assert.Equal(world.PostId("secretary"), world.Open(DeadlineKind.Verification, filed.Problem.Id)!.OwnerId);
        Assert.Contains(world.PostId("secretary"), world.ReadersOf(filed.List));
        filed.Problem.Close(world.As("secretary"), "属实");
    }

    [Fact]
    public void Claim_NobodyCouldVerify_IsRefusedAndNothingHappens()
    {
        var world = new World(ByHead.With(RouteTarget.UnitHead), w => w.Hire("forest-old-head", "forest-head"));
        var filed = Staff(world, owns: "water-head");
        filed.WithProblem(ProblemState.Rectifying);
        filed.DoMeasures();
        Refused.With(RefusalCode.NoEligibleVerifier, () => filed.Problem.Claim(world.As("water-staff"), "已清理"));
        Assert.Equal((ProblemState.Rectifying, (Guid?)null, (string?)null), (filed.Problem.State, filed.Problem.ClaimedByPersonId, filed.Problem.Result));
    }

    [Fact]
    public void Claim_OfAPersonsProblem_IsForThatPersonAlone()
    {
        var world = new World();
        var filed = FilerCase.WaterStaff(world).WithProblem(ProblemState.Rectifying);
        filed.DoMeasures();
        Refused.With(RefusalCode.NotEntitled, () => filed.Problem.Claim(world.As("water-head"), "已清理"));
        filed.Problem.Claim(world.As("water-staff"), "已清理");
    }

    [Fact]
    public void Verifier_OfAPersonsProblem_ReadsTheListOnceItIsClaimed()
    {
        var world = new World();
        var filed = FilerCase.WaterStaff(world).WithProblem(ProblemState.Rectifying);
        Assert.DoesNotContain(world.PostId("office-overseer"), world.ReadersOf(filed.List));
        filed.Claim();
        Assert.Contains(world.PostId("office-overseer"), world.ReadersOf(filed.List));
    }

    private static FilerCase Staff(World world, string owns) => new(world, "water-staff") { Files = "water-staff", Accepts = "water-head", Signs = ["water-head"], Owns = owns, Answers = "water-staff", Verifies = "water-head" };
}
