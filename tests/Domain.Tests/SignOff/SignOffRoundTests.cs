using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.SignOff;

/// <summary>逐级负责制: who signs today, how a round comes back, and what stays signed.</summary>
public sealed class SignOffRoundTests
{
    [Fact]
    public void Step_PostFallsVacant_GoesToTheFallbackAndBackWhenItIsHeldAgain()
    {
        var (world, filed) = AtSecondStep();
        world.Dismiss("overseer", "overseer");
        Assert.Equal([world["secretary"]], SignOffRules.CurrentSigner(filed.Round, world.Routing)!.PersonIds);

        world.Hire("water-owner", "overseer");
        Assert.Equal([world["water-owner"]], SignOffRules.CurrentSigner(filed.Round, world.Routing)!.PersonIds);
    }

    [Fact]
    public void Step_PostFallsVacant_HandsDeadlineAndReadingToTheFallback()
    {
        var world = new World();
        var filed = FilerCase.WaterStaff(world).WithProblem(ProblemState.Accepted);
        filed.SubmitPlan();
        filed.Approve("water-head");
        Assert.DoesNotContain(world.PostId("secretary"), world.ReadersOf(filed.List));
        world.Dismiss("overseer", "overseer");
        filed.Plan!.Reroute(world.As("office-staff"));

        Assert.Equal(world.PostId("secretary"), world.Deadline(DeadlineKind.SignOffStep, filed.Round.Steps[1].Id).OwnerId);
        Assert.Contains(world.PostId("secretary"), world.ReadersOf(filed.List));
    }

    [Fact]
    public void Step_SomebodyActsForTheHolder_OnlyThatPersonSigns()
    {
        var world = new World();
        var filed = FilerCase.ParksStaff(world).WithProblem(ProblemState.Accepted);
        filed.SubmitPlan();

        Refused.With(RefusalCode.NotEntitled, () => filed.Approve("parks-head"));
        filed.Approve("parks-acting");
        Assert.Equal(world["parks-acting"], filed.Round.Steps[0].SignedByPersonId);
    }

    [Fact]
    public void Step_TheDeputyNoLongerActs_TheRegularHolderSignsAgain()
    {
        var world = new World();
        var filed = FilerCase.ParksStaff(world).WithProblem(ProblemState.Accepted);
        filed.SubmitPlan();
        world.Dismiss("parks-acting", "parks-head");

        Refused.With(RefusalCode.NotEntitled, () => filed.Approve("parks-acting"));
        filed.Approve("parks-head");
    }

    [Fact]
    public void Step_Decided_FreezesPostUnitAndName()
    {
        var (_, filed) = AtSecondStep();
        var decision = filed.Round.Decisions.Single();
        Assert.Equal(("liaison", "liaison", "河湾区", "同意"), (decision.PersonName, decision.PostTitle, decision.UnitName, decision.Opinion));
        Assert.Equal(filed.Round.Digest, decision.Digest);
    }

    [Fact]
    public void Deadline_StepByStep_IsOpenedForTheNextAndMetByTheAct()
    {
        var (world, filed) = AtSecondStep();
        var (first, second) = (filed.Round.Steps[0], filed.Round.Steps[1]);
        Assert.Equal(world.Now, world.Deadline(DeadlineKind.SignOffStep, first.Id).MetAt);
        var open = world.Open(DeadlineKind.SignOffStep, second.Id)!;
        Assert.Equal(world.PostId("overseer"), open.OwnerId);
        Assert.Equal(Shanghai.EndOfDay(new DateOnly(2031, 3, 5)), open.DueAt);

        filed.Approve("overseer");
        Assert.Null(world.Open(DeadlineKind.SignOffStep, second.Id));
    }

    [Fact]
    public void Plan_WithOneStepOpen_IsNotSigned()
    {
        var (_, filed) = AtSecondStep();
        Assert.Equal(RevisionState.InSignOff, filed.Plan!.State);
        Assert.Equal(ProblemState.Accepted, filed.Problem.State);
    }

    [Fact]
    public void Return_ToTheDrafter_NeedsAReasonAndOpensACorrection()
    {
        var (world, filed) = AtSecondStep();
        Refused.With(RefusalCode.Required, () => filed.Plan!.Return(world.As("overseer"), " ", null, [], []));
        Refused.With(RefusalCode.UnknownChoice, () => filed.Plan!.Return(world.As("overseer"), "不实", null, [Guid.NewGuid()], []));
        filed.Plan!.Return(world.As("overseer"), "措施不实", null, [filed.Problem.Id], []);

        Assert.Equal(RoundState.Returned, filed.Round.State);
        Assert.Equal([filed.Problem.Id], filed.Round.Decisions[^1].MarkedProblemIds);
        Assert.Equal(RevisionState.Draft, filed.Plan.State);
        Assert.Equal(world.PostId("water-clerk"), world.Open(DeadlineKind.Correction, filed.Plan.Id)!.OwnerId);
        filed.SubmitPlan();
        Assert.Null(world.Open(DeadlineKind.Correction, filed.Plan.Id));
    }

    [Fact]
    public void Resubmission_SameDigest_ResumesAtTheStepThatReturnedIt()
    {
        var (_, filed) = AtSecondStep();
        filed.ReturnPlan("overseer");
        filed.SubmitPlan();

        Assert.Equal(2, filed.Plan!.Rounds.Count);
        Assert.Equal([StepState.CarriedOver, StepState.Current], filed.Round.Steps.Select(s => s.State));
        filed.Approve("overseer");
        Assert.Equal(RevisionState.Signed, filed.Plan.State);
    }

    [Fact]
    public void Resubmission_ChangedDigest_AsksEveryStepAgain()
    {
        var (world, filed) = AtSecondStep();
        filed.ReturnPlan("overseer");
        var line = filed.Plan!.Latest.Lines[0];
        filed.Plan.WriteLine(world.As("water-clerk"), line.ProblemId, filed.Line(line) with { Standard = "清理并复绿" });
        filed.Plan.Submit(world.As("water-clerk"), filed.ById);

        Assert.Equal([StepState.Current, StepState.Waiting], filed.Round.Steps.Select(s => s.State));
        Refused.With(RefusalCode.NotEntitled, () => filed.Approve("overseer"));
    }

    [Fact]
    public void Resubmission_OnlyTheNoteChanged_ResumesAllTheSame()
    {
        var (world, filed) = AtSecondStep();
        filed.ReturnPlan("overseer");
        var line = filed.Plan!.Latest.Lines[0];
        filed.Plan.WriteLine(world.As("water-clerk"), line.ProblemId, filed.Line(line) with { Note = "已电话说明" });
        filed.Plan.Submit(world.As("water-clerk"), filed.ById);
        Assert.Equal(StepState.CarriedOver, filed.Round.Steps[0].State);
    }

    [Fact]
    public void Resubmission_CarriedOverTwiceAndWithdrawnBetween_StillResumes()
    {
        var (world, filed) = AtSecondStep();
        filed.ReturnPlan("overseer");
        filed.SubmitPlan();
        filed.Plan!.Withdraw(world.As("water-clerk"), []);
        filed.SubmitPlan();
        Assert.Equal([StepState.CarriedOver, StepState.Current], filed.Round.Steps.Select(s => s.State));
    }

    [Fact]
    public void Return_ToAnEarlierSigner_KeepsTheRoundOpenAndVoidsThatApproval()
    {
        var (world, filed) = AtSecondStep();
        filed.ReturnPlan("overseer", toStep: 1);

        Assert.Equal(RoundState.Open, filed.Round.State);
        Assert.Equal([StepState.Current, StepState.Waiting], filed.Round.Steps.Select(s => s.State));
        Assert.True(filed.Round.Decisions[0].IsVoid);
        Assert.NotNull(world.Open(DeadlineKind.SignOffStep, filed.Round.Steps[0].Id));
        Refused.With(RefusalCode.NotEntitled, () => filed.Approve("overseer"));

        filed.Approve("liaison");
        filed.Approve("overseer");
        Assert.Equal(RevisionState.Signed, filed.Plan!.State);
        Assert.Equal([HistoryAct.PlanApproved, HistoryAct.PlanReturned, HistoryAct.PlanApproved, HistoryAct.PlanSigned], world.HistoryOf(filed.Plan.Id).TakeLast(4));
    }

    [Fact]
    public void Return_ToAStepThatHasNotSigned_IsRefused()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        filed.SubmitPlan();
        foreach (var step in new[] { 0, 1, 2 })
        {
            Refused.With(RefusalCode.UnknownChoice, () => filed.ReturnPlan("liaison", step));
        }

        Assert.Empty(filed.Round.Decisions);
    }

    [Fact]
    public void Withdrawal_BeforeTheNextAct_BringsTheDraftBackAndEndsTheStep()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        filed.SubmitPlan();
        var step = filed.Round.Steps[0];
        filed.Plan!.Withdraw(world.As("water-head"), []);

        Assert.Equal((RoundState.Withdrawn, RevisionState.Draft), (filed.Round.State, filed.Plan.State));
        Assert.NotNull(world.Deadline(DeadlineKind.SignOffStep, step.Id).VoidedAt);
    }

    [Fact]
    public void Withdrawal_AfterADecision_IsTooLate()
    {
        var (world, filed) = AtSecondStep();
        Refused.With(RefusalCode.TooLateToWithdraw, () => filed.Plan!.Withdraw(world.As("water-clerk"), []));
    }

    [Fact]
    public void Approval_TheSameStepTwice_IsRefusedTheSecondTime()
    {
        var (_, filed) = AtSecondStep();
        filed.Approve("overseer");
        Refused.With(RefusalCode.AlreadyDecided, () => filed.Approve("overseer"));
        Assert.Equal(2, filed.Round.Decisions.Count);
    }

    [Fact]
    public void Approval_OpinionTooLong_IsRefused()
    {
        var (world, filed) = AtSecondStep();
        Refused.With(RefusalCode.TooLong, () => filed.Plan!.Approve(world.As("overseer"), new string('字', Decision.OpinionLength + 1), filed.ById, []));
        Assert.Equal(StepState.Current, filed.Round.Steps[1].State);
    }

    [Fact]
    public void Preview_BeforeHandingIn_NamesWhoWillSign()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        filed.FillLines();
        world.Dismiss("overseer", "overseer");
        var preview = SignOffRules.Preview(world.As("water-clerk"), filed.Plan!, FrozenLine.Of(filed.Plan!.Latest, filed.ById));
        Assert.Equal([world["liaison"], world["secretary"]], preview.Select(p => p.Signer!.PersonIds.Single()));
        Assert.Empty(filed.Plan.Rounds);
    }

    private static (World World, FilerCase Filed) AtSecondStep()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        filed.SubmitPlan();
        filed.Approve("liaison");
        return (world, filed);
    }
}
