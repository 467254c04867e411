using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Problems;

/// <summary>问题: source, terms, filing singly, returns, progress, and reopening.</summary>
public sealed class ProblemTests
{
    [Fact]
    public void Source_OnceFiled_NeverChanges()
    {
        var world = new World();
        var filed = FilerCase.Water(world);
        var problem = filed.Write();
        problem.Edit(world.As("water-clerk"), FilerCase.Found() with { SourceCode = "patrol", SourceReference = "第1号" }, []);
        filed.SubmitList();
        filed.Review((problem, "不具体"));

        Refused.With(RefusalCode.SourceImmutable, () => problem.Edit(world.As("water-clerk"), FilerCase.Found(), []));
        Refused.With(RefusalCode.SourceImmutable, () => problem.Edit(world.As("water-clerk"), problem.Content with { SourceReference = "第2号" }, []));
        problem.Edit(world.As("water-clerk"), problem.Content with { Text = "东侧河道堆放杂物" }, []);
        Assert.Equal("东侧河道堆放杂物", problem.Content.Text);
    }

    [Fact]
    public void Source_OfAListTakenBack_StaysImmutable()
    {
        var world = new World();
        var filed = FilerCase.Water(world);
        filed.Write();
        filed.SubmitList();
        filed.List.Withdraw(world.As("water-clerk"), filed.Problems);
        Refused.With(RefusalCode.SourceImmutable, () => filed.Problem.Edit(world.As("water-clerk"), FilerCase.Found() with { SourceCode = "patrol", SourceReference = "第1号" }, []));
    }

    [Fact]
    public void Write_WhileTheListWaits_IsRefused()
    {
        var filed = FilerCase.Water(new World());
        filed.SubmitList();
        Refused.With(RefusalCode.WrongState, () => filed.Write());
    }

    [Fact]
    public void Write_ByAColleague_IsRefused()
    {
        var world = new World();
        Refused.With(RefusalCode.NotEntitled, () => Problem.Write(world.As("water-staff"), world.ListOf("water"), FilerCase.Found(), []));
        Refused.With(RefusalCode.NotEntitled, () => Problem.Write(world.As("water-head"), world.ListOf("water-staff"), FilerCase.Found(), []));
        Refused.With(RefusalCode.NotEntitled, () => Problem.Write(world.As("administrator"), world.ListOf("water"), FilerCase.Found(), []));
    }

    [Fact]
    public void Write_WrongChoices_AreAllNamed()
    {
        var world = new World();
        var refusal = Assert.Throws<Refusal>(() => Problem.Write(
            world.As("water-clerk"),
            world.ListOf("water"),
            new ProblemContent
            {
                Text = new string('字', ProblemContent.TextLength + 1),
                FocusAreaCode = "air",
                SourceCode = "rumour",
                FacetCode = "mind",
                DoneOn = world.Today.AddDays(1),
                DueOn = new DateOnly(2031, 1, 31),
                ResponsiblePersonId = Guid.NewGuid(),
            },
            [world.UnitId("water")]));
        Assert.Equal(
            ["Text", "FocusAreaCode", "SourceCode", "FacetCode", "DoneOn", "DueOn", "AssistingUnitIds", "ResponsiblePersonId"],
            refusal.Fields.Select(f => f.Field));
    }

    [Fact]
    public void Assisting_Units_AreForUnitProblemsOnly()
    {
        var world = new World();
        var problem = Problem.Write(world.As("water-clerk"), world.ListOf("water"), FilerCase.Found(), [world.UnitId("parks"), world.UnitId("parks")]);
        Assert.Equal([world.UnitId("parks")], problem.Assisting.Select(a => a.UnitId));
        Refused.With(RefusalCode.UnknownChoice, () => Problem.Write(world.As("water-staff"), world.ListOf("water-staff"), FilerCase.Found(), [world.UnitId("parks")]));
    }

    [Fact]
    public void File_Singly_WaitsForTheListToBeAccepted()
    {
        var world = new World();
        var filed = FilerCase.Water(world);
        filed.Write();
        Refused.With(RefusalCode.WrongState, () => filed.Problem.File(world.As("water-clerk"), filed.List, null));
    }

    [Fact]
    public void File_Singly_HasItsOwnAcceptanceAndCorrection()
    {
        var world = new World();
        var filed = FilerCase.WaterStaff(world).WithProblem(ProblemState.Filed);
        var problem = filed.Problem;
        Assert.Equal(world.PostId("water-head"), world.Open(DeadlineKind.Acceptance, problem.Id)!.OwnerId);
        problem.Return(world.As("water-head"), "不具体", null);
        Assert.Null(world.Open(DeadlineKind.Acceptance, problem.Id));
        Assert.Equal(world["water-staff"], world.Open(DeadlineKind.Correction, problem.Id)!.OwnerId);
        problem.File(world.As("water-staff"), filed.List, null);
        Assert.Null(world.Open(DeadlineKind.Correction, problem.Id));
        problem.Withdraw(world.As("water-staff"), "重复");
        Assert.Null(world.Open(DeadlineKind.Acceptance, problem.Id));
        Assert.Equal(ProblemListState.Accepted, filed.List.State);
    }

    [Fact]
    public void Item_OfAListThatWaits_IsAnsweredWithTheListOnly()
    {
        var world = new World();
        var filed = FilerCase.Water(world);
        filed.Write();
        filed.SubmitList();
        Assert.Equal(RefusalCode.WrongState, ProblemRules.Check(world.As("water-head"), filed.Problem, ProblemAct.Accept));
        Refused.With(RefusalCode.WrongState, () => filed.Problem.Accept(world.As("water-head"), filed.List, null));
        Refused.With(RefusalCode.WrongState, () => filed.Problem.Return(world.As("water-head"), "不具体", null));
        Assert.Null(ProblemRules.Check(world.As("water-clerk"), filed.Problem, ProblemAct.Withdraw));
    }

    [Fact]
    public void Item_FiledAgainUnchanged_KeepsItsRevision()
    {
        var world = new World();
        var filed = FilerCase.Water(world);
        filed.Write();
        filed.SubmitList();
        filed.Review((filed.Problem, "不具体"));
        filed.SubmitList();
        Assert.Equal(1, filed.Problem.Revision);
        filed.Review((filed.Problem, "不具体"));
        filed.Problem.Edit(world.As("water-clerk"), FilerCase.Found("东侧河道堆放杂物"), []);
        filed.SubmitList();
        Assert.Equal(2, filed.Problem.Revision);
        Assert.Equal("河道堆放杂物", filed.Problem.Revisions[0].Content.Text);
    }

    [Fact]
    public void Accepted_ReturnedLater_BecomesADraftWithItsSource()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        filed.Problem.Return(world.As("water-head"), "与上月重复", filed.Plan);
        Assert.Equal((ProblemState.Draft, "与上月重复", ProblemListState.Accepted), (filed.Problem.State, filed.Problem.ReturnReason, filed.List.State));
        Assert.NotNull(world.Open(DeadlineKind.Correction, filed.Problem.Id));
        filed.Problem.Discard(world.As("water-clerk"));
        Assert.Null(world.Open(DeadlineKind.Correction, filed.Problem.Id));
    }

    [Fact]
    public void Accepted_StruckOut_NeedsAReasonAndLeavesThePlan()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        Refused.With(RefusalCode.Required, () => filed.Problem.StrikeOut(world.As("water-head"), " ", filed.Plan));
        filed.Problem.StrikeOut(world.As("water-head"), "不属实", filed.Plan);
        Assert.Equal(ProblemState.Withdrawn, filed.Problem.State);
        Assert.Empty(filed.Plan!.Latest.Lines);
    }

    [Fact]
    public void OnTheSpot_Accepted_IsClosedWithoutAPlan()
    {
        var world = new World();
        var filed = FilerCase.Water(world);
        filed.Write(FilerCase.DoneOnTheSpot(world));
        filed.SubmitList();
        Assert.Equal(ProblemState.Filed, filed.Problem.State);
        filed.Review();
        Assert.Equal(ProblemState.Closed, filed.Problem.State);
        Assert.Null(filed.Plan);
    }

    [Fact]
    public void OnTheSpot_Reopened_Becomes限期AndGoesIntoThePlan()
    {
        var world = new World();
        var filed = FilerCase.Water(world);
        filed.Write(FilerCase.DoneOnTheSpot(world));
        filed.SubmitList();
        filed.Review();
        filed.Plan = filed.Problem.Reopen(world.As("office-staff"), "又坏了", filed.Plan);

        Assert.Equal((ProblemState.Accepted, Term.ByDate, 2), (filed.Problem.State, filed.Problem.Content.Term, filed.Problem.Revision));
        Assert.NotNull(filed.Plan!.Latest.Line(filed.Problem.Id));
        filed.SignPlan();
        Assert.Equal(ProblemState.Rectifying, filed.Problem.State);
    }

    [Fact]
    public void Standing_Signed_IsDueByItsFirstResult()
    {
        var world = new World();
        var filed = FilerCase.Water(world);
        filed.Write(FilerCase.Standing());
        filed.SubmitList();
        filed.Review();
        filed.SignPlan();
        Assert.Equal(new DateOnly(2031, 6, 30), filed.Problem.DueOn);
        Assert.NotNull(world.Open(DeadlineKind.FirstResult, filed.Problem.Id));
        Assert.DoesNotContain(world.Deadlines, d => d.Kind == DeadlineKind.LineCompletion);
        filed.Claim();
        Assert.NotNull(world.Deadline(DeadlineKind.FirstResult, filed.Problem.Id).MetAt);
    }

    [Fact]
    public void Signed_OpensTheLinesAndTheMeasuresDates()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Rectifying);
        var measure = filed.Problem.Measures.Single();
        Assert.Equal(world["forest-staff"], world.Open(DeadlineKind.Measure, measure.Id)!.OwnerId);
        Assert.Equal((world["water-responsible"], Shanghai.EndOfDay(new DateOnly(2031, 6, 30))), (world.Open(DeadlineKind.LineCompletion, filed.Problem.Id)!.OwnerId, world.Open(DeadlineKind.LineCompletion, filed.Problem.Id)!.DueAt));
    }

    [Fact]
    public void Progress_ByOwnerOr责任人_MeetsTheMeasureWhenDone()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Rectifying);
        var measure = filed.Problem.Measures.Single();
        filed.Problem.Report(world.As("water-responsible"), measure.Id, "进场", done: false);
        Assert.NotNull(world.Open(DeadlineKind.Measure, measure.Id));
        Refused.With(RefusalCode.Required, () => filed.Problem.Report(world.As("forest-staff"), measure.Id, "", done: true));
        filed.Problem.Report(world.As("forest-staff"), measure.Id, "清完", done: true);
        Assert.Null(world.Open(DeadlineKind.Measure, measure.Id));
        Assert.Equal([false, true], measure.Reports.Select(r => r.Done));
        Refused.With(RefusalCode.WrongState, () => filed.Problem.Report(world.As("forest-staff"), measure.Id, "再清", done: true));
        Refused.With(RefusalCode.UnknownChoice, () => filed.Problem.Report(world.As("forest-staff"), Guid.NewGuid(), "清", done: true));
    }

    [Fact]
    public void Progress_OnAnotherOwnersMeasure_IsRefused()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        var content = filed.Line(filed.Plan!.Latest.Lines[0]);
        filed.Plan.WriteLine(world.As("water-clerk"), filed.Problem.Id, content with { Measures = [.. content.Measures, new MeasureContent { Text = "复绿", OwnerPersonId = world["water-owner"], DueOn = content.DueOn }] });
        filed.Plan.Submit(world.As("water-clerk"), filed.ById);
        filed.Approve("liaison");
        filed.Approve("overseer");
        var second = filed.Problem.Measures.Single(m => m.OwnerPersonId == world["water-owner"]);
        Refused.With(RefusalCode.NotEntitled, () => filed.Problem.Report(world.As("forest-staff"), second.Id, "清", done: true));
    }

    [Fact]
    public void Claim_WithAMeasureOpen_IsRefused()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Rectifying);
        Refused.With(RefusalCode.MeasuresOpen, () => filed.Problem.Claim(world.As("water-responsible"), "已清理"));
    }

    [Fact]
    public void Claim_MeetsTheLineAndOpensTheVerification()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Claimed);
        Assert.NotNull(world.Deadline(DeadlineKind.LineCompletion, filed.Problem.Id).MetAt);
        var verification = world.Open(DeadlineKind.Verification, filed.Problem.Id)!;
        Assert.Equal((world.PostId("office-overseer"), Shanghai.EndOfDay(new DateOnly(2031, 3, 6))), (verification.OwnerId, verification.DueAt));
        filed.Problem.Close(world.As("office-overseer"), "属实");
        Assert.NotNull(world.Deadline(DeadlineKind.Verification, filed.Problem.Id).MetAt);
    }

    [Fact]
    public void Closure_Refused_OpensTheLineAgain()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Claimed);
        Refused.With(RefusalCode.Required, () => filed.Problem.RefuseClosure(world.As("office-overseer"), ""));
        filed.Problem.RefuseClosure(world.As("office-overseer"), "仍有杂物");
        Assert.Equal((ProblemState.Rectifying, "仍有杂物"), (filed.Problem.State, filed.Problem.ReturnReason));
        Assert.NotNull(world.Open(DeadlineKind.LineCompletion, filed.Problem.Id));
        Assert.Null(world.Open(DeadlineKind.Verification, filed.Problem.Id));
        filed.Problem.Claim(world.As("water-responsible"), "再次清理");
        Assert.Equal(ProblemState.Claimed, filed.Problem.State);
    }

    [Fact]
    public void Closed_Reopened_IsPutRightAgain()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Closed);
        Refused.With(RefusalCode.Required, () => filed.Problem.Reopen(world.As("office-staff"), " ", filed.Plan));
        filed.Problem.Reopen(world.As("office-staff"), "反弹", filed.Plan);
        Assert.Equal((ProblemState.Rectifying, (DateTime?)null), (filed.Problem.State, filed.Problem.ClosedAt));
        Assert.NotNull(world.Open(DeadlineKind.LineCompletion, filed.Problem.Id));
    }

    [Fact]
    public void Number_IsAskedForAtTheFirstFilingOnly()
    {
        var world = new World();
        var filed = FilerCase.Water(world);
        filed.Write();
        var work = world.As("water-clerk");
        filed.List.Submit(work, filed.Problems, null);
        Assert.Equal((filed.Problem, NumberSeriesKind.UnitProblem), (work.Numbers.Single().Subject, work.Numbers.Single().Series));
        filed.Problem.AssignNumber("水部001");
        filed.Review((filed.Problem, "不具体"));
        work = world.As("water-clerk");
        filed.List.Submit(work, filed.Problems, null);
        Assert.Empty(work.Numbers);
    }
}
