using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.SignOff;

/// <summary>不得自签, judged by person: a barred holder hands the step on to its fallback.</summary>
public sealed class SelfSigningTests
{
    [Fact]
    public void Step_HolderIsTheSubject_GoesToTheFallback()
    {
        // A person of the bureau takes over as its head while their own plan waits.
        var world = new World();
        var filed = FilerCase.WaterStaff(world).WithProblem(ProblemState.Accepted);
        filed.SubmitPlan();
        world.Dismiss("water-head", "water-head");
        world.Hire("water-staff", "water-head");

        Assert.Equal(RefusalCode.SelfSigning, SignOffRules.Check(world["water-staff"], filed.Round, world.Routing));
        Refused.With(RefusalCode.SelfSigning, () => filed.Approve("water-staff"));
        filed.Approve("liaison");
        Assert.Equal(StepState.Approved, filed.Round.Steps[0].State);
    }

    [Fact]
    public void Step_HolderIsTheSubmitter_GoesToTheFallback()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        filed.FillLines();
        world.Hire("overseer", "water-clerk", AppointmentKind.Concurrent);
        filed.Plan!.Submit(world.As("overseer"), filed.ById);
        filed.Approve("liaison");

        Refused.With(RefusalCode.SelfSigning, () => filed.Approve("overseer"));
        filed.Approve("secretary");
        Assert.Equal(RevisionState.Signed, filed.Plan.State);
    }

    [Fact]
    public void Step_HolderSignedAnEarlierStep_GoesToTheFallback()
    {
        var world = new World(before: w =>
        {
            w.Dismiss("liaison", "liaison");
            w.Hire("overseer", "liaison", AppointmentKind.Concurrent);
        });
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        filed.SubmitPlan();
        filed.Approve("overseer");

        Refused.With(RefusalCode.SelfSigning, () => filed.Approve("overseer"));
        filed.Approve("secretary");
        Assert.Equal(RevisionState.Signed, filed.Plan!.State);
    }

    [Fact]
    public void Step_HolderSignedAnEarlierStepOfTheRoundBefore_GoesToTheFallback()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        filed.SubmitPlan();
        filed.Approve("liaison");
        filed.ReturnPlan("overseer");
        filed.SubmitPlan();
        Assert.Equal(StepState.CarriedOver, filed.Round.Steps[0].State);

        world.Dismiss("overseer", "overseer");
        world.Hire("liaison", "overseer", AppointmentKind.Concurrent);

        Refused.With(RefusalCode.SelfSigning, () => filed.Approve("liaison"));
        filed.Approve("secretary");
        Assert.Equal(RevisionState.Signed, filed.Plan!.State);
    }

    [Fact]
    public void Resubmission_ByTheOneWhoseApprovalWouldBeCarriedOver_AsksThatStepAgain()
    {
        var world = new World(InventedCampaign.Definition.With(RouteTarget.Liaison, RouteTarget.Secretary));
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        filed.SubmitPlan();
        filed.Approve("liaison");
        filed.ReturnPlan("overseer");
        world.Hire("liaison", "water-clerk", AppointmentKind.Concurrent);
        filed.Plan!.Submit(world.As("liaison"), filed.ById);

        Assert.Equal(StepState.Current, filed.Round.Steps[0].State);
        Refused.With(RefusalCode.SelfSigning, () => filed.Approve("liaison"));
        filed.Approve("secretary");
    }

    [Fact]
    public void Submission_NobodyIsLeftForAStep_IsRefusedAndThePlanStaysADraft()
    {
        var world = new World(InventedCampaign.Definition.With(RouteTarget.Overseer));
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        filed.FillLines();
        world.Dismiss("overseer", "overseer");

        Refused.With(RefusalCode.NoEligibleSigner, () => filed.Plan!.Submit(world.As("water-clerk"), filed.ById));
        Assert.Equal(RevisionState.Draft, filed.Plan!.State);
        Assert.Empty(filed.Plan.Rounds);
    }

    [Fact]
    public void Submission_OnePersonIsTheOnlyHopeOfBothSteps_IsRefused()
    {
        var world = new World(InventedCampaign.Definition.With(RouteTarget.Overseer), w =>
        {
            w.Dismiss("liaison", "liaison");
            w.Hire("overseer", "liaison", AppointmentKind.Concurrent);
        });
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        filed.FillLines();

        Refused.With(RefusalCode.NoEligibleSigner, () => filed.Plan!.Submit(world.As("water-clerk"), filed.ById));
    }

    [Fact]
    public void Approval_NobodyIsLeftForTheNextStep_IsRefusedAndNothingIsWritten()
    {
        var world = new World(InventedCampaign.Definition.With(RouteTarget.Overseer));
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        filed.SubmitPlan();
        world.Dismiss("overseer", "overseer");

        Refused.With(RefusalCode.NoEligibleSigner, () => filed.Approve("liaison"));
        Assert.Empty(filed.Round.Decisions);
        Assert.Equal(StepState.Current, filed.Round.Steps[0].State);
    }
}
