using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Supervision;

public sealed class InspectionTests
{
    [Fact]
    public void Plan_ByTheOffice_OpensItsDeadlineAtTheOffice()
    {
        var world = new World();

        var inspection = Planned(world);

        Assert.Equal((InspectionState.Planned, "窗口作风", InspectionMethod.UnannouncedVisit), (inspection.State, inspection.Title, inspection.Method));
        var deadline = world.Open(DeadlineKind.Inspection, inspection.Id)!;
        // In nobody's range: a leader of the office may head a unit that is inspected.
        Assert.Equal((Holder.OfOffice(world.UnitId("office")), world.UnitId("office"), "", new DateOnly(2031, 3, 12)), (deadline.Owner, deadline.UnitId, deadline.UnitPath, Shanghai.DateOf(deadline.DueAt)));
        Assert.Equal([HistoryAct.InspectionPlanned], world.HistoryOf(inspection.Id));
    }

    [Theory]
    [InlineData("water-head")]
    [InlineData("overseer")]
    [InlineData("secretary")]
    [InlineData("administrator")]
    public void Plan_BySomebodyElse_IsRefused(string who)
    {
        var world = new World();

        Refused.With(RefusalCode.NotEntitled, () => Inspection.Plan(world.As(who), Content(world)));
    }

    [Fact]
    public void Plan_WithBadFields_NamesEach()
    {
        var world = new World();

        var refusal = Refused.With(RefusalCode.Required, () => Inspection.Plan(world.As("office-head"), new InspectionContent
        {
            Title = " ",
            From = new DateOnly(2031, 3, 12),
            To = new DateOnly(2031, 3, 10),
            SourceCode = "self",
            UnitIds = [world.UnitId("office")],
            InspectorIds = [Guid.NewGuid()],
        }));

        Assert.Equal(
            [
                ("Title", RefusalCode.Required), ("Method", RefusalCode.Required), ("To", RefusalCode.EndBeforeStart), ("SourceCode", RefusalCode.UnknownChoice),
                ("UnitIds", RefusalCode.UnknownChoice), ("InspectorIds", RefusalCode.UnknownPerson),
            ],
            refusal.Fields.Select(f => (f.Field, f.Code)));
    }

    [Fact]
    public void Plan_WithAnInspectorOfAnInspectedUnit_IsRefused()
    {
        var world = new World();

        var refusal = Refused.With(RefusalCode.InspectorOfUnit, () => Inspection.Plan(world.As("office-head"), Content(world) with { InspectorIds = [world["water-staff"]] }));

        Assert.Equal("InspectorIds", refusal.Fields[0].Field);
    }

    [Fact]
    public void Find_ByAnInspectorOrTheOffice_StandsWithItsUnit()
    {
        var world = new World();
        var inspection = Planned(world);

        inspection.Find(world.As("parks-responsible"), Found(world));
        inspection.Find(world.As("office-staff"), Found(world) with { Text = " 大厅脱岗 " });

        Assert.Equal(["大厅脱岗", "河道堆放杂物"], inspection.FindingsOf(world.UnitId("water")).Select(f => f.Text).Order(StringComparer.Ordinal));
        Refused.With(RefusalCode.NotEntitled, () => inspection.Find(world.As("water-head"), Found(world)));
        Refused.With(RefusalCode.NotEntitled, () => inspection.Find(world.As("overseer"), Found(world)));
    }

    [Fact]
    public void Find_WithBadFields_NamesEach()
    {
        var world = new World();
        var inspection = Planned(world);

        var refusal = Refused.With(RefusalCode.UnknownChoice, () => inspection.Find(world.As("office-head"), new FindingContent { UnitId = world.UnitId("parks"), FocusAreaCode = "water-other", DueOn = world.Today.AddDays(-1) }));

        Assert.Equal(
            [("UnitId", RefusalCode.UnknownChoice), ("DueOn", RefusalCode.DateOutOfRange), ("Text", RefusalCode.Required), ("FocusNote", RefusalCode.Required)],
            refusal.Fields.Select(f => (f.Field, f.Code)));
    }

    [Fact]
    public void Raise_MakesAnAcceptedProblemOfTheUnitWithItsSourceFixed()
    {
        var world = new World();
        var water = FilerCase.Water(world).WithProblem(ProblemState.Rectifying);
        var inspection = Planned(world);
        var finding = inspection.Find(world.As("parks-responsible"), Found(world) with { DueOn = new DateOnly(2031, 5, 1) });

        var raised = inspection.Raise(world.As("office-staff"), finding.Id, new UnitPapers(water.List, water.Plan));

        var problem = Assert.Single(raised.Problems);
        Assert.Equal((ProblemState.Accepted, ProblemSubject.Unit, world.UnitId("water"), 1), (problem.State, problem.Subject, problem.UnitId, problem.Revision));
        Assert.Equal(("patrol", "督查〔2031〕1号", new DateOnly(2031, 5, 1)), (problem.Content.SourceCode, problem.Content.SourceReference, problem.Content.DueOn));
        Assert.Equal([HistoryAct.ProblemFound], world.HistoryOf(problem.Id));
        Assert.Equal((FindingState.Raised, problem.Id), (finding.State, finding.ProblemId));
        // Its line is an amendment behind the signed revision, due in the days that an amendment has.
        Assert.Same(water.Plan, raised.Plan);
        Assert.Equal((RevisionState.Draft, 2), (water.Plan!.State, water.Plan.Latest.Number));
        Assert.NotNull(water.Plan.Latest.Line(problem.Id));
        Assert.Equal(world.Campaign.Definition.Deadlines.AmendmentDays, world.Open(DeadlineKind.Plan, water.Plan.Latest.Id)!.WorkingDays);
        Refused.With(RefusalCode.WrongState, () => inspection.Raise(world.As("office-staff"), finding.Id, new UnitPapers(water.List, water.Plan)));
    }

    [Fact]
    public void FoundProblem_IsNotItsUnitsToReturnOrTakeOff_OnlyTheOfficeStrikesItOut()
    {
        var world = new World();
        var (inspection, problem, water) = Raised(world);

        foreach (var who in new[] { "water-head", "water-clerk" })
        {
            var code = who == "water-head" ? RefusalCode.FoundByInspection : RefusalCode.NotEntitled;
            Refused.With(code, () => problem.Return(world.As(who), "不是我们的", water.Plan));
            Refused.With(code, () => problem.StrikeOut(world.As(who), "不是我们的", water.Plan));
        }

        Refused.With(RefusalCode.WrongState, () => problem.Withdraw(world.As("water-clerk"), "撤"));
        problem.StrikeOut(world.As("office-staff"), "核实不成立", water.Plan);

        Assert.Equal(ProblemState.Withdrawn, problem.State);
        Assert.Null(water.Plan!.Latest.Line(problem.Id));
        Assert.Equal(InspectionState.Planned, inspection.State);
    }

    [Fact]
    public void FoundProblem_InAUnitThatHasHandedInNothing_MakesItsListNoNilReturn()
    {
        var world = new World();
        var (_, problem, water) = Raised(world, FilerCase.Water(world));
        water.Problems.Add(problem);

        Assert.Equal(ProblemListState.Draft, water.List.State);
        water.WithAcceptedList();

        Assert.False(water.List.IsNil);
        Assert.Equal(ProblemState.Accepted, problem.State);
    }

    [Fact]
    public void FoundProblem_GoesTheWayOfAnyOtherToClosure()
    {
        var world = new World();
        var (_, problem, water) = Raised(world);
        water.Problems.Add(problem);

        water.SignPlan();
        water.Claim();
        problem.Close(world.As(water.Verifies), "属实");

        Assert.Equal(ProblemState.Closed, problem.State);
        Assert.Equal("patrol", problem.Content.SourceCode);
    }

    [Fact]
    public void Conclude_RaisesWhatIsLeftAndEndsWithTheLastUnit()
    {
        var world = new World();
        var water = FilerCase.Water(world).WithAcceptedList();
        var forest = FilerCase.Forest(world).WithAcceptedList();
        var inspection = Planned(world, world.UnitId("water"), world.UnitId("forest"));
        var right = inspection.Find(world.As("office-head"), Found(world) with { Text = "标牌破损", PutRight = true, DueOn = world.Today });
        inspection.Find(world.As("office-head"), Found(world));
        inspection.Find(world.As("office-head"), Found(world) with { Text = "台账不全" });
        var gone = inspection.Find(world.As("office-head"), Found(world) with { Text = "记错了" });
        inspection.Remove(world.As("office-head"), gone.Id);

        var (conclusion, raised) = inspection.Conclude(world.As("office-head"), " 总体较好。 ", new UnitPapers(water.List, water.Plan));

        Assert.Equal(["台账不全", "河道堆放杂物"], raised.Problems.Select(p => p.Content.Text).Order(StringComparer.Ordinal));
        Assert.Equal((FindingState.Recorded, (DateOnly?)null), (right.State, right.DueOn));
        Assert.Equal(("总体较好。", ConclusionState.Issued, world.UnitId("water")), (conclusion.Text, conclusion.State, conclusion.UnitId));
        Assert.Equal(InspectionState.Planned, inspection.State);
        Refused.With(RefusalCode.WrongState, () => inspection.Conclude(world.As("office-head"), "再发", new UnitPapers(water.List, water.Plan)));
        Refused.With(RefusalCode.WrongState, () => inspection.Find(world.As("office-head"), Found(world)));
        Refused.With(RefusalCode.WrongState, () => inspection.Remove(world.As("office-head"), right.Id));

        inspection.Conclude(world.As("office-head"), "没有发现问题。", new UnitPapers(forest.List, forest.Plan));

        Assert.Equal(InspectionState.Concluded, inspection.State);
        Assert.Null(world.Open(DeadlineKind.Inspection, inspection.Id));
        Assert.NotNull(world.Deadline(DeadlineKind.Inspection, inspection.Id).MetAt);
    }

    [Fact]
    public void Conclude_WithoutWords_ChangesNothing()
    {
        var world = new World();
        var water = FilerCase.Water(world).WithAcceptedList();
        var inspection = Planned(world);
        inspection.Find(world.As("office-head"), Found(world));

        Refused.With(RefusalCode.Required, () => inspection.Conclude(world.As("office-head"), " ", new UnitPapers(water.List, null)));
        Refused.With(RefusalCode.NotEntitled, () => inspection.Conclude(world.As("parks-responsible"), "督查人员不发", new UnitPapers(water.List, null)));

        Assert.Equal((InspectionState.Planned, (DateTime?)null, FindingState.Recorded), (inspection.State, inspection.Units[0].ConcludedAt, inspection.Findings[0].State));
    }

    [Fact]
    public void Conclusion_SignedWithoutObjection_IsOver()
    {
        var world = new World();
        var conclusion = Issued(world);
        var deadline = world.Open(DeadlineKind.ConclusionAnswer, conclusion.Id)!;
        Assert.Equal((Holder.OfPost(world.PostId("water-head")), world.Campaign.Definition.Deadlines.ReceiptDays), (deadline.Owner, deadline.WorkingDays));

        conclusion.Agree(world.As("water-clerk"));

        Assert.Equal((ConclusionState.Agreed, "water-clerk"), (conclusion.State, conclusion.AnsweredByName));
        Assert.DoesNotContain(world.Deadlines, d => d.CaseId == conclusion.Id && d.IsOpen);
        Refused.With(RefusalCode.WrongState, () => conclusion.Disagree(world.As("water-head"), "还是有意见"));
    }

    [Fact]
    public void Conclusion_Answered_IsTheOfficesToReplyTo()
    {
        var world = new World();
        var conclusion = Issued(world);
        Refused.With(RefusalCode.Required, () => conclusion.Disagree(world.As("water-head"), ""));
        Refused.With(RefusalCode.NotEntitled, () => conclusion.Disagree(world.As("parks-responsible"), "不是我单位"));
        Refused.With(RefusalCode.WrongState, () => conclusion.Respond(world.As("office-head"), "还没有反馈"));

        conclusion.Disagree(world.As("water-head"), "第 1 个问题由园林局主办。");

        Assert.Equal(Holder.OfOffice(world.UnitId("office")), world.Open(DeadlineKind.ConclusionReview, conclusion.Id)!.Owner);
        Refused.With(RefusalCode.NotEntitled, () => conclusion.Respond(world.As("water-head"), "自己回复"));
        Refused.With(RefusalCode.TooLong, () => conclusion.Respond(world.As("office-head"), new string('长', Conclusion.TextLength + 1)));
        conclusion.Respond(world.As("office-head"), "采纳，已撤下。");

        Assert.Equal((ConclusionState.Replied, "采纳，已撤下。"), (conclusion.State, conclusion.Reply));
        Assert.DoesNotContain(world.Deadlines, d => d.CaseId == conclusion.Id && d.IsOpen);
        Assert.Equal([HistoryAct.ConclusionIssued, HistoryAct.ConclusionAnswered, HistoryAct.ConclusionReplied], world.HistoryOf(conclusion.Id));
    }

    [Fact]
    public void Change_MovesTheDeadlineAndKeepsUnitsWhereSomethingWasFound()
    {
        var world = new World();
        var inspection = Planned(world, world.UnitId("water"), world.UnitId("forest"));
        inspection.Find(world.As("office-head"), Found(world));

        Refused.With(RefusalCode.InspectionBegun, () => inspection.Change(world.As("office-head"), Content(world) with { UnitIds = [world.UnitId("forest")] }));
        inspection.Change(world.As("office-head"), Content(world) with { To = new DateOnly(2031, 3, 20) });

        Assert.Equal([world.UnitId("water")], inspection.Units.Select(u => u.UnitId));
        var deadline = world.Open(DeadlineKind.Inspection, inspection.Id)!;
        Assert.Equal((new DateOnly(2031, 3, 20), new DateOnly(2031, 3, 12)), (Shanghai.DateOf(deadline.DueAt), Shanghai.DateOf(deadline.OriginalDueAt)));
        Assert.Equal(("2031-03-12", "2031-03-20"), (world.Works[^1].History[0].Facts["before"]!, world.Works[^1].History[0].Facts["after"]!));
        Refused.With(RefusalCode.InspectionBegun, () => inspection.Cancel(world.As("office-head"), "不查了"));
    }

    [Fact]
    public void Change_AfterTheLastDay_KeepsThatDayOrMovesIt()
    {
        var world = new World();
        var inspection = Planned(world);
        world.PassDays(14);

        inspection.Change(world.As("office-head"), Content(world) with { Others = "纪工委同志" });
        Refused.With(RefusalCode.DateOutOfRange, () => inspection.Change(world.As("office-head"), Content(world) with { To = new DateOnly(2031, 3, 13) }));

        Assert.Equal(("纪工委同志", new DateOnly(2031, 3, 12)), (inspection.Others, inspection.To));
    }

    [Fact]
    public void Inspector_AppointedToTheUnitSince_StandsAside()
    {
        var world = new World();
        var (inspection, problem, water) = Raised(world);
        var own = inspection.Find(world.As("office-staff"), Found(world) with { Text = "台账不全" });
        world.Hire("office-staff", "water-staff", AppointmentKind.Concurrent);

        Refused.With(RefusalCode.SelfVerification, () => inspection.Find(world.As("office-staff"), Found(world)));
        Refused.With(RefusalCode.SelfVerification, () => inspection.Remove(world.As("office-staff"), own.Id));
        Refused.With(RefusalCode.SelfVerification, () => inspection.Conclude(world.As("office-staff"), "很好", new UnitPapers(water.List, water.Plan)));
        Refused.With(RefusalCode.NotEntitled, () => problem.StrikeOut(world.As("office-staff"), "不成立", water.Plan));
    }

    [Fact]
    public void StruckOut_BeforeThePaper_IsInNone_AndAPastDateAsksForNothing()
    {
        var world = new World();
        var (inspection, problem, water) = Raised(world);
        problem.StrikeOut(world.As("office-staff"), "核实不成立", water.Plan);
        inspection.Drop(world.As("office-staff"), problem.Id);
        inspection.Find(world.As("office-head"), Found(world) with { Text = "台账不全", DueOn = world.Today.AddDays(1) });
        world.PassDays(3);

        var (_, raised) = inspection.Conclude(world.As("office-head"), "请整改。", new UnitPapers(water.List, water.Plan));

        Assert.Equal("台账不全", Assert.Single(inspection.FindingsOf(world.UnitId("water"))).Text);
        Assert.Null(Assert.Single(raised.Problems).Content.DueOn);
    }

    [Fact]
    public void Plan_ThatRewritesAFinding_IsNotHandedIn()
    {
        var world = new World();
        var (_, problem, water) = Raised(world);
        water.Problems.Add(problem);
        water.SignPlan();
        water.Plan!.Amend(world.As(water.Files));
        water.Plan.WriteLine(world.As(water.Files), problem.Id, water.Line(water.Plan.Latest.Line(problem.Id)!) with { CorrectedText = "河道基本整洁" });

        var refusal = Refused.With(RefusalCode.FoundByInspection, () => water.Plan.Submit(world.As(water.Files), water.ById));

        Assert.Equal($"{problem.Id}.CorrectedText", refusal.Fields[0].Field);
    }

    [Fact]
    public void Cancel_WhileNothingWasFound_EndsTheDeadline()
    {
        var world = new World();
        var inspection = Planned(world);
        Refused.With(RefusalCode.Required, () => inspection.Cancel(world.As("office-head"), null));
        Refused.With(RefusalCode.NotEntitled, () => inspection.Cancel(world.As("parks-responsible"), "不查了"));

        inspection.Cancel(world.As("office-head"), "与别的督查合并。");

        Assert.Equal(InspectionState.Cancelled, inspection.State);
        Assert.NotNull(world.Deadline(DeadlineKind.Inspection, inspection.Id).VoidedAt);
        Refused.With(RefusalCode.WrongState, () => inspection.Find(world.As("office-head"), Found(world)));
    }

    private static InspectionContent Content(World world) => new()
    {
        Title = " 窗口作风 ",
        Method = InspectionMethod.UnannouncedVisit,
        From = new DateOnly(2031, 3, 3),
        To = new DateOnly(2031, 3, 12),
        SourceCode = "patrol",
        UnitIds = [world.UnitId("water")],
        InspectorIds = [world["office-staff"], world["parks-responsible"]],
    };

    private static FindingContent Found(World world) => new() { UnitId = world.UnitId("water"), Text = "河道堆放杂物", FocusAreaCode = "bank" };

    private static Inspection Planned(World world, params Guid[] units)
    {
        var inspection = Inspection.Plan(world.As("office-head"), units.Length == 0 ? Content(world) : Content(world) with { UnitIds = units });
        inspection.AssignNumber("督查〔2031〕1号");
        return inspection;
    }

    private static (Inspection, Problem, FilerCase) Raised(World world, FilerCase? filer = null)
    {
        var water = filer ?? FilerCase.Water(world).WithAcceptedList();
        var inspection = Planned(world);
        var finding = inspection.Find(world.As("office-head"), Found(world));
        var raised = inspection.Raise(world.As("office-head"), finding.Id, new UnitPapers(water.List, water.Plan));
        water.Plan = raised.Plan;
        return (inspection, raised.Problems[0], water);
    }

    private static Conclusion Issued(World world)
    {
        var water = FilerCase.Water(world).WithAcceptedList();
        return Planned(world).Conclude(world.As("office-head"), "总体较好。", new UnitPapers(water.List, water.Plan)).Conclusion;
    }
}
