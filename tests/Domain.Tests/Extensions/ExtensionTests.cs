using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Extensions;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Extensions;

/// <summary>延期: one signed date moves by the plan's own steps, and everything else stays as it was.</summary>
public sealed class ExtensionTests
{
    private static readonly DateOnly MeasureDue = new(2031, 6, 10);
    private static readonly DateOnly LineDue = new(2031, 6, 30);

    private readonly World _world = new();
    private readonly FilerCase _filed;

    public ExtensionTests() => _filed = FilerCase.Water(_world).WithProblem(ProblemState.Rectifying);

    private Problem Problem => _filed.Problem;

    private MeasureTask Measure => Problem.Measures[0];

    private RectificationPlan Plan => _filed.Plan!;

    [Fact]
    public void Grant_MeasureDate_MovesThereAndNowhereElse()
    {
        var signed = Plan.Signed!;
        var extension = _filed.AskExtension();
        Assert.Equal((MeasureDue, Shanghai.EndOfDay(MeasureDue)), (Measure.DueOn, _world.Open(DeadlineKind.Measure, Measure.Id)!.DueAt));
        _filed.ApproveExtension("liaison");
        Assert.Equal(MeasureDue, Measure.DueOn);
        _filed.ApproveExtension("overseer");

        var due = _world.Open(DeadlineKind.Measure, Measure.Id)!;
        Assert.Equal((MeasureDue.AddDays(5), MeasureDue), (Measure.DueOn, Measure.OriginalDueOn));
        Assert.Equal((Shanghai.EndOfDay(MeasureDue.AddDays(5)), Shanghai.EndOfDay(MeasureDue)), (due.DueAt, due.OriginalDueAt));
        Assert.Equal(Shanghai.EndOfDay(MeasureDue), due.ExtendedFrom);
        Assert.Equal((LineDue, (DateOnly?)null), (Problem.DueOn, Problem.OriginalDueOn));
        var now = Plan.Signed!;
        Assert.Equal((signed.Number + 1, RevisionState.Signed), (now.Number, Plan.State));
        var (before, after) = (FrozenLine.Of(signed, _filed.ById), FrozenLine.Of(now, _filed.ById));
        var difference = Assert.Single(PlanDifference.Between(before, after));
        Assert.Empty(difference.Fields);
        Assert.Equal(difference.Measures[0].Before! with { DueOn = MeasureDue.AddDays(5) }, difference.Measures[0].After);
        Assert.NotEqual(signed.Digest, now.Digest);
        Assert.Equal(RoundState.Approved, extension.Round.State);
        Assert.Equal(
            [HistoryAct.ExtensionAsked, HistoryAct.ExtensionApproved, HistoryAct.ExtensionGranted],
            _world.HistoryOf(Problem.Id).Where(a => a.ToString().StartsWith("Extension", StringComparison.Ordinal)));
        Assert.Equal(HistoryAct.PlanDateExtended, _world.HistoryOf(Plan.Id).Last());
    }

    [Fact]
    public void Grant_LineDate_MovesTheCompletionAlone()
    {
        _filed.AskLineExtension();
        Sign();

        Assert.Equal((LineDue.AddDays(5), LineDue, MeasureDue), (Problem.DueOn, Problem.OriginalDueOn, Measure.DueOn));
        Assert.Equal(Shanghai.EndOfDay(LineDue.AddDays(5)), _world.Open(DeadlineKind.LineCompletion, Problem.Id)!.DueAt);
    }

    [Fact]
    public void Decline_ByASigner_EndsItAndTheDateStays()
    {
        var extension = _filed.AskExtension();
        Assert.Equal(RefusalCode.Required, Assert.Throws<Refusal>(() => extension.Decline(_world.As("liaison"), " ", Problem, Plan)).Code);

        _filed.DeclineExtension("liaison");

        Assert.Equal((RoundState.Declined, MeasureDue), (extension.Round.State, Measure.DueOn));
        Assert.Equal(SignOffAnswer.Decline, Assert.Single(extension.Round.Decisions).Answer);
        Assert.DoesNotContain(_world.Deadlines, d => d.IsOpen && d.Kind == DeadlineKind.SignOffStep);
        Assert.Single(Plan.Revisions);
    }

    [Fact]
    public void Ask_WhileAnotherForTheSameDateWaits_IsRefusedAndForAnotherDateNot()
    {
        _filed.AskExtension();

        Refused(RefusalCode.ExtensionWaits, () => _filed.AskExtension("water-responsible"));
        _filed.AskLineExtension();
        Assert.Equal(2, Problem.Extensions.Count(e => e.IsOpen));
    }

    [Fact]
    public void Ask_AThirdTime_IsRefusedAndWhatWasTakenBackDoesNotCount()
    {
        _filed.AskExtension().Withdraw(_world.As(_filed.Owns), Problem, Plan);
        Assert.Equal(2, ExtensionRules.Left(_world.As(_filed.Owns), Problem, Measure));
        _filed.AskExtension();
        _filed.DeclineExtension("liaison");
        _filed.AskExtension();
        Sign();

        Refused(RefusalCode.ExtensionsUsedUp, () => _filed.AskExtension());
        _filed.AskLineExtension();
    }

    [Fact]
    public void Ask_OnTheLastDay_MayAndTheDayAfterNot()
    {
        _world.PassDays(MeasureDue.DayNumber - _world.Today.DayNumber);
        _filed.AskExtension().Withdraw(_world.As(_filed.Owns), Problem, Plan);
        _world.PassDays(1);

        Refused(RefusalCode.ExtensionTooLate, () => _filed.AskExtension());
    }

    [Fact]
    public void Grant_AfterTheDateHasPassed_StillMovesIt()
    {
        _filed.AskExtension();
        _world.PassDays(MeasureDue.DayNumber - _world.Today.DayNumber + 2);
        Assert.True(_world.Open(DeadlineKind.Measure, Measure.Id)!.DueAt < _world.Now);
        Sign();

        Assert.Equal(Shanghai.EndOfDay(MeasureDue.AddDays(5)), _world.Open(DeadlineKind.Measure, Measure.Id)!.DueAt);
    }

    [Fact]
    public void Ask_BadFields_AreNamedOneByOne()
    {
        var refusal = Assert.Throws<Refusal>(() => Extension.Ask(_world.As(_filed.Owns), Problem, Plan, Measure.Id, new ExtensionContent { NewDueOn = MeasureDue, Reason = new string('长', 501), Done = "", Interim = " " }));

        Assert.Equal(
            [("NewDueOn", RefusalCode.NotLater), ("Reason", RefusalCode.TooLong), ("Done", RefusalCode.Required), ("Interim", RefusalCode.Required)],
            refusal.Fields.Select(f => (f.Field, f.Code)));
        Assert.Empty(Problem.Extensions);
    }

    [Fact]
    public void Ask_MeasurePastItsLine_SaysToAskForTheLineFirst()
    {
        Refused(RefusalCode.ExtendLineFirst, () => Extension.Ask(_world.As(_filed.Owns), Problem, Plan, Measure.Id, FilerCase.Later(LineDue, 1)));
        _filed.AskLineExtension();
        Sign();

        Extension.Ask(_world.As(_filed.Owns), Problem, Plan, Measure.Id, FilerCase.Later(LineDue, 1));
    }

    [Fact]
    public void Approve_ByWhoeverAsked_IsSelfSigningAndFallsToTheNext()
    {
        _world.Hire(_filed.Owns, "overseer", AppointmentKind.Concurrent);
        _world.Dismiss("overseer", "overseer");
        var extension = _filed.AskExtension();
        _filed.ApproveExtension("liaison");

        Refused(RefusalCode.SelfSigning, () => _filed.ApproveExtension(_filed.Owns));
        Refused(RefusalCode.NotEntitled, () => _filed.ApproveExtension("liaison"));
        _filed.ApproveExtension("secretary");
        Assert.Equal(RoundState.Approved, extension.Round.State);
    }

    [Fact]
    public void Approve_LastStepWhileThePlanIsInSigning_WaitsForThatRound()
    {
        var extension = _filed.AskExtension();
        _filed.ApproveExtension("liaison");
        Plan.Amend(_world.As("water-clerk"));
        Plan.WriteLine(_world.As("water-clerk"), Problem.Id, _filed.Line(Plan.Latest.Lines[0]) with { Standard = "清理完毕，不反弹" });
        Plan.Submit(_world.As("water-clerk"), _filed.ById);

        Refused(RefusalCode.ExtensionAfterPlan, () => _filed.ApproveExtension("overseer"));
        _filed.Approve("liaison");
        _filed.Approve("overseer");
        _filed.ApproveExtension("overseer");

        Assert.Equal(RoundState.Approved, extension.Round.State);
        Assert.Equal(("清理完毕，不反弹", MeasureDue.AddDays(5)), (Plan.Signed!.Lines[0].Standard, Plan.Signed.Lines[0].Measures[0].DueOn));
        Assert.Equal([1, 2, 3], Plan.Revisions.Select(r => r.Number));
    }

    [Fact]
    public void Grant_WithADraftBehind_TakesTheDateIntoTheDraft()
    {
        _filed.AskExtension();
        Plan.Amend(_world.As("water-clerk"));
        var draft = Plan.Latest;
        Plan.WriteLine(_world.As("water-clerk"), Problem.Id, _filed.Line(draft.Lines[0]) with { Standard = "改过" });
        Sign();

        Assert.Same(draft, Plan.Latest);
        Assert.Equal((RevisionState.Draft, 3, "清理完毕"), (Plan.State, draft.Number, Plan.Signed!.Lines[0].Standard));
        Assert.Equal((MeasureDue.AddDays(5), "改过"), (draft.Lines[0].Measures[0].DueOn, draft.Lines[0].Standard));
        Plan.Submit(_world.As("water-clerk"), _filed.ById);
        _filed.Approve("liaison");
        _filed.Approve("overseer");
        Assert.Equal((MeasureDue.AddDays(5), "改过"), (Plan.Signed!.Lines[0].Measures[0].DueOn, Plan.Signed.Lines[0].Standard));
    }

    [Fact]
    public void Report_MeasureDone_EndsTheRequestAndItsStep()
    {
        var extension = _filed.AskExtension();
        _filed.DoMeasures();

        Assert.Equal(RoundState.Withdrawn, extension.Round.State);
        Assert.Contains(HistoryAct.ExtensionLapsed, _world.HistoryOf(Problem.Id));
        Assert.DoesNotContain(_world.Deadlines, d => d.IsOpen && d.Kind == DeadlineKind.SignOffStep);
        Refused(RefusalCode.WrongState, () => _filed.AskExtension());
    }

    [Fact]
    public void Claim_EndsARequestForTheLine()
    {
        var extension = _filed.AskLineExtension();
        _filed.Claim();

        Assert.Equal(RoundState.Withdrawn, extension.Round.State);
        Refused(RefusalCode.WrongState, () => _filed.AskLineExtension());
    }

    [Fact]
    public void Ask_OfAPlanNobodySigns_IsRefused()
    {
        var secretary = FilerCase.Secretary(_world).WithProblem(ProblemState.Rectifying);

        Refused(RefusalCode.NoEligibleSigner, () => secretary.AskExtension());
    }

    [Fact]
    public void Ask_APersonalItem_LetsEachSignerReadItInTurn()
    {
        var own = FilerCase.ParksStaff(_world).WithProblem(ProblemState.Rectifying);
        _world.Dismiss("overseer", "overseer");
        own.AskExtension();
        own.ApproveExtension("parks-acting");

        Assert.Contains(_world.PostId("secretary"), _world.ReadersOf(own.List));
        Assert.Equal(_world.PostId("secretary"), _world.Open(DeadlineKind.SignOffStep, own.Problem.Extensions[0].Round.CurrentStep!.Id)!.OwnerId);
    }

    [Fact]
    public void Reroute_SignersPostFallsVacant_HandsTheStepOn()
    {
        var extension = _filed.AskExtension();
        _filed.ApproveExtension("liaison");
        _world.Dismiss("overseer", "overseer");
        Problem.Reroute(_world.As("administrator"));

        Assert.Equal(_world.PostId("secretary"), _world.Open(DeadlineKind.SignOffStep, extension.Round.CurrentStep!.Id)!.OwnerId);
    }

    private void Sign()
    {
        foreach (var signer in _filed.Signs)
        {
            _filed.ApproveExtension(signer);
        }
    }

    private void Refused(RefusalCode code, Action act)
    {
        var version = Problem.Version;
        Assert.Equal(code, Assert.Throws<Refusal>(act).Code);
        Assert.Equal(version, Problem.Version);
    }
}
