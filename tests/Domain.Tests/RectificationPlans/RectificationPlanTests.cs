using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.RectificationPlans;

/// <summary>整改方案: what it takes up, D2, amendments, and its dates.</summary>
public sealed class RectificationPlanTests
{
    [Fact]
    public void Plan_FirstProblemAccepted_BeginsAndIsDueAtTheEndOfThePhase()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        var deadline = world.Open(DeadlineKind.Plan, filed.Plan!.Latest.Id)!;
        Assert.Equal(Shanghai.EndOfDay(new DateOnly(2031, 4, 30)), deadline.DueAt);
        Assert.Equal(world.PostId("water-clerk"), deadline.OwnerId);
    }

    [Fact]
    public void Plan_FirstBegunAfterThatPhase_IsNotLateAtOnce()
    {
        var world = new World();
        world.PassDays(90);
        var today = world.Today;
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        var deadline = world.Open(DeadlineKind.Plan, filed.Plan!.Latest.Id)!;
        Assert.Equal((today, 5, Shanghai.EndOfDay(WorkingCalendar.MondayToFriday.AddWorkingDays(today, 5))), (deadline.CountedFrom, deadline.WorkingDays, deadline.DueAt));
    }

    [Fact]
    public void DropAmendment_BegunByHand_TheSignedRevisionIsTheNewestAgain()
    {
        var (world, filed, line) = Amending();
        filed.Plan!.WriteLine(world.As("water-clerk"), filed.Problem.Id, filed.Line(line) with { Standard = "改了又不改" });
        filed.Plan.DropAmendment(world.As("water-clerk"));
        Assert.Equal((RevisionState.Signed, filed.Plan.Signed), (filed.Plan.State, filed.Plan.Latest));
        filed.Plan.Amend(world.As("water-clerk"));
        Assert.Equal(RevisionState.Draft, filed.Plan.State);
    }

    [Fact]
    public void DropAmendment_ThatHoldsANewProblemOrHasBeenHandedIn_IsRefused()
    {
        var (world, filed, _) = Amending();
        filed.WithProblem(ProblemState.Accepted);
        Refused.With(RefusalCode.WrongState, () => filed.Plan!.DropAmendment(world.As("water-clerk")));

        (world, filed, var line) = Amending();
        filed.Plan!.WriteLine(world.As("water-clerk"), filed.Problem.Id, filed.Line(line) with { Standard = "另一标准" });
        filed.Plan.Submit(world.As("water-clerk"), filed.ById);
        filed.Plan.Withdraw(world.As("water-clerk"), []);
        Refused.With(RefusalCode.WrongState, () => filed.Plan.DropAmendment(world.As("water-clerk")));
    }

    [Fact]
    public void Plan_HandedInForSigning_MeetsItsDeadlineForGood()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        filed.SubmitPlan();
        var met = world.Deadline(DeadlineKind.Plan, filed.Plan!.Latest.Id).MetAt;
        Assert.Equal(world.Now, met);
        world.PassDays(1);
        filed.Plan.Withdraw(world.As("water-clerk"), []);
        filed.SubmitPlan();
        Assert.Equal(met, world.Deadline(DeadlineKind.Plan, filed.Plan.Latest.Id).MetAt);
    }

    [Fact]
    public void Line_Begun_TakesWhatWasOfferedAtFiling()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithAcceptedList();
        filed.Write(FilerCase.Found() with { Standard = "清理完毕", Measure = "清运", ResponsiblePersonId = world["water-responsible"] });
        filed.Plan = filed.Problem.File(world.As("water-clerk"), filed.List, null);
        filed.Plan = filed.Problem.Accept(world.As("water-head"), filed.List, null);
        var line = filed.Plan!.Latest.Lines.Single();
        Assert.Equal(("清理完毕", world["water-responsible"], "清运"), (line.Standard, line.ResponsiblePersonId, line.Measures.Single().Text));
        Assert.Equal((world["overseer"], world.UnitId("water")), (line.LeaderPersonId, line.ResponsibleUnitId));
        Assert.Empty(filed.Plan.MissingParts(filed.ById));
    }

    [Fact]
    public void Submission_ALineLacksSomething_IsRefusedAndNamesEveryPart()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        var id = filed.Problem.Id;
        var refusal = Refused.With(RefusalCode.LineIncomplete, () => filed.Plan!.Submit(world.As("water-clerk"), filed.ById));
        Assert.Equal([$"{id}.Standard", $"{id}.Responsible", $"{id}.Measures"], refusal.Fields.Select(f => f.Field));

        filed.Plan!.WriteLine(world.As("water-clerk"), id, new LineContent { Standard = "清理", ResponsiblePersonId = world["water-staff"], Measures = [new MeasureContent { Text = "清运" }] });
        refusal = Refused.With(RefusalCode.LineIncomplete, () => filed.Plan.Submit(world.As("water-clerk"), filed.ById));
        Assert.Equal([$"{id}.MeasureOwner", $"{id}.MeasureDue", $"{id}.Due"], refusal.Fields.Select(f => f.Field));
    }

    [Fact]
    public void Line_WrongFields_AreAllNamed()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        var refusal = Assert.Throws<Refusal>(() => filed.Plan!.WriteLine(world.As("water-clerk"), filed.Problem.Id, new LineContent
        {
            Standard = new string('字', PlanLine.TextLength + 1),
            ResponsiblePersonId = Guid.NewGuid(),
            DueOn = new DateOnly(2031, 5, 1),
            CorrectedText = "改过的问题",
            Measures =
            [
                new MeasureContent { DueOn = new DateOnly(2031, 5, 2) },
                new MeasureContent { Text = "清运", Key = Guid.NewGuid(), StartOn = new DateOnly(2031, 4, 2), DueOn = new DateOnly(2031, 4, 1) },
                new MeasureContent { Text = "复绿", DueOn = new DateOnly(2031, 1, 1) },
            ],
        }));
        Assert.Equal(
            [
                ("Standard", RefusalCode.TooLong), ("ResponsiblePersonId", RefusalCode.UnknownPerson), ("CorrectedText", RefusalCode.WrongState),
                ("Measures[0].Text", RefusalCode.Required), ("Measures[0].DueOn", RefusalCode.MeasureAfterLine),
                ("Measures[1].Key", RefusalCode.UnknownChoice), ("Measures[1].StartOn", RefusalCode.EndBeforeStart),
                ("Measures[2].DueOn", RefusalCode.DateOutOfRange),
            ],
            refusal.Fields.Select(f => (f.Field, f.Code)));
    }

    [Fact]
    public void Line_OfAPerson_HasNoOther责任人()
    {
        var world = new World();
        var filed = FilerCase.WaterStaff(world).WithProblem(ProblemState.Accepted);
        Refused.With(RefusalCode.UnknownChoice, () => filed.Plan!.WriteLine(world.As("water-staff"), filed.Problem.Id, filed.Line(filed.Plan.Latest.Lines[0]) with { ResponsiblePersonId = world["water-owner"] }));
    }

    [Fact]
    public void Problem_AcceptedWhileInSignOff_WaitsForTheNextRevision()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        filed.SubmitPlan();
        var first = filed.Problem;
        filed.WithProblem(ProblemState.Accepted);
        Assert.Null(filed.Plan!.Latest.Line(filed.Problem.Id));

        filed.Approve("liaison");
        filed.Approve("overseer");
        Assert.Equal(ProblemState.Rectifying, first.State);
        Assert.Equal((2, RevisionState.Draft), (filed.Plan.Latest.Number, filed.Plan.State));
        Assert.NotNull(filed.Plan.Latest.Line(filed.Problem.Id));
        Assert.Equal(Shanghai.EndOfDay(new DateOnly(2031, 3, 10)), world.Open(DeadlineKind.Plan, filed.Plan.Latest.Id)!.DueAt);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Problem_AcceptedWhileInSignOff_IsTakenUpWhenThePlanComesBack(bool returned)
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        filed.SubmitPlan();
        filed.WithProblem(ProblemState.Accepted);
        if (returned)
        {
            filed.ReturnPlan("liaison");
        }
        else
        {
            filed.Plan!.Withdraw(world.As("water-clerk"), filed.Problems);
        }

        Assert.Equal(2, filed.Plan!.Latest.Lines.Count);
        Assert.Equal(1, filed.Plan.Latest.Number);
    }

    [Fact]
    public void Amendment_ANewLine_LeavesTheSignedOnesGoingOn()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Rectifying);
        var first = filed.Problem;
        var version = first.Version;
        filed.WithProblem(ProblemState.Accepted);
        Assert.Equal(2, filed.Plan!.Revisions.Count);
        first.Report(world.As("forest-staff"), first.Measures[0].Id, "进场", done: false);
        filed.SignPlan();

        Assert.Equal(ProblemState.Rectifying, filed.Problem.State);
        Assert.Equal(version + 1, first.Version);
        Assert.Equal(filed.Plan.Revisions[0].Lines[0].Digest, filed.Plan.Latest.Line(first.Id)!.Digest);
    }

    [Fact]
    public void Amendment_ASignedDate_IsFixed()
    {
        var (world, filed, line) = Amending();
        var content = filed.Line(line);
        foreach (var (changed, field) in new[]
        {
            (content with { DueOn = new DateOnly(2031, 7, 31) }, "DueOn"),
            (content with { Measures = [content.Measures[0] with { DueOn = new DateOnly(2031, 5, 1) }] }, "Measures[0].DueOn"),
            (content with { Measures = [] }, "Measures"),
        })
        {
            var refusal = Refused.With(RefusalCode.SignedDateFixed, () => filed.Plan!.WriteLine(world.As("water-clerk"), line.ProblemId, changed));
            Assert.Equal(field, refusal.Fields[0].Field);
        }
    }

    [Fact]
    public void Amendment_OfTheProblemsText_IsCarriedIntoTheProblemWhenSigned()
    {
        var (world, filed, line) = Amending();
        filed.Plan!.WriteLine(world.As("water-clerk"), line.ProblemId, filed.Line(line) with { CorrectedText = "河道两处堆放杂物" });
        filed.Plan.Submit(world.As("water-clerk"), filed.ById);
        Assert.Equal("河道堆放杂物", filed.Problem.Content.Text);
        filed.Approve("liaison");
        filed.Approve("overseer");

        Assert.Equal("河道两处堆放杂物", filed.Problem.Content.Text);
        Assert.Equal(2, filed.Problem.Revision);
        filed.Plan.Amend(world.As("water-clerk"));
        Refused.With(RefusalCode.NothingToSign, () => filed.Plan.Submit(world.As("water-clerk"), filed.ById));
    }

    [Fact]
    public void Amendment_AnotherOwner_HandsTheMeasureOver()
    {
        var (world, filed, line) = Amending();
        var content = filed.Line(line);
        filed.Plan!.WriteLine(world.As("water-clerk"), line.ProblemId, content with { Measures = [content.Measures[0] with { OwnerPersonId = world["water-owner"] }] });
        filed.Plan.Submit(world.As("water-clerk"), filed.ById);
        filed.Approve("liaison");
        filed.Approve("overseer");
        var measure = filed.Problem.Measures.Single();
        Assert.Equal(world["water-owner"], measure.OwnerPersonId);
        Assert.Equal(world["water-owner"], world.Open(DeadlineKind.Measure, measure.Id)!.OwnerId);
    }

    [Fact]
    public void Amendment_AMeasureMoreOnAClaimedProblem_BringsItBackToRectification()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Claimed);
        filed.Plan!.Amend(world.As("water-clerk"));
        var content = filed.Line(filed.Plan.Latest.Lines[0]);
        filed.Plan.WriteLine(world.As("water-clerk"), filed.Problem.Id, content with { Measures = [.. content.Measures, new MeasureContent { Text = "复绿", OwnerPersonId = world["water-owner"], DueOn = content.DueOn }] });
        filed.Plan.Submit(world.As("water-clerk"), filed.ById);
        filed.Approve("liaison");
        filed.Approve("overseer");

        Assert.Equal(ProblemState.Rectifying, filed.Problem.State);
        Assert.Null(world.Open(DeadlineKind.Verification, filed.Problem.Id));
        Assert.NotNull(world.Open(DeadlineKind.LineCompletion, filed.Problem.Id));
        Refused.With(RefusalCode.MeasuresOpen, () => filed.Problem.Claim(world.As("water-responsible"), "已清理"));
    }

    [Fact]
    public void Amendment_ANew分管领导_DoesNotChangeSignedLines()
    {
        var (world, filed, _) = Amending();
        world.Oversee("office-overseer", "water", OversightKind.Oversee);
        Refused.With(RefusalCode.NothingToSign, () => filed.Plan!.Submit(world.As("water-clerk"), filed.ById));
    }

    [Fact]
    public void Amendment_WithoutANewProblem_HasNoDateUntilOneIsTakenUp()
    {
        var (world, filed, _) = Amending();
        Assert.Null(world.Open(DeadlineKind.Plan, filed.Plan!.Latest.Id));
        filed.WithProblem(ProblemState.Accepted);
        Assert.NotNull(world.Open(DeadlineKind.Plan, filed.Plan.Latest.Id));
    }

    [Fact]
    public void Line_ItsProblemIsReturned_IsGivenUpWithTheDateOfAnEmptyPlan()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        var problem = filed.Problem;
        problem.Return(world.As("water-head"), "不具体", filed.Plan);
        Assert.Empty(filed.Plan!.Latest.Lines);
        Assert.Null(world.Open(DeadlineKind.Plan, filed.Plan.Latest.Id));
        Refused.With(RefusalCode.NothingToSign, () => filed.Plan.Submit(world.As("water-clerk"), filed.ById));

        problem.File(world.As("water-clerk"), filed.List, filed.Plan);
        problem.Accept(world.As("water-head"), filed.List, filed.Plan);
        Assert.NotNull(world.Open(DeadlineKind.Plan, filed.Plan.Latest.Id));
    }

    [Fact]
    public void Line_InAnOpenRound_IsHeld()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        filed.SubmitPlan();
        Refused.With(RefusalCode.LineHeld, () => filed.Problem.Return(world.As("water-head"), "不具体", filed.Plan));
        Refused.With(RefusalCode.LineHeld, () => filed.Problem.StrikeOut(world.As("water-head"), "不属实", filed.Plan));
        Assert.Equal(ProblemState.Accepted, filed.Problem.State);
    }

    [Fact]
    public void Record_OfTheSecretarysPlan_SignsIt()
    {
        var world = new World();
        var filed = FilerCase.Secretary(world).WithProblem(ProblemState.Accepted);
        filed.FillLines();
        Refused.With(RefusalCode.Required, () => filed.Plan!.PutOnRecord(world.As("office-staff"), "", world.Today, filed.ById));
        Refused.With(RefusalCode.DateOutOfRange, () => filed.Plan!.PutOnRecord(world.As("office-staff"), "第3次会议", world.Today.AddDays(1), filed.ById));
        filed.PutOnRecord();
        Assert.Equal((RevisionState.Signed, ProblemState.Rectifying), (filed.Plan!.State, filed.Problem.State));
        Assert.Empty(filed.Plan.Rounds);

        filed.Plan.Amend(world.As("secretary"));
        Refused.With(RefusalCode.NothingToSign, () => filed.PutOnRecord());
    }

    private static (World World, FilerCase Filed, PlanLine Line) Amending()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Rectifying);
        filed.Plan!.Amend(world.As("water-clerk"));
        return (world, filed, filed.Plan.Latest.Lines[0]);
    }
}
