using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Supervision;

public sealed class ReassignmentTests
{
    [Fact]
    public void Ask_OpensTheOfficesDeadlineAndStandsInTheHistory()
    {
        var filed = Accepted();
        var work = filed.World.As("water-clerk");

        var request = ReassignmentRequest.Ask(work, filed.Problem, null, filed.World.UnitId("parks"), " 岸线属园林 ");

        Assert.Equal((filed.World.UnitId("water"), filed.World.UnitId("water"), filed.World.UnitId("parks"), "岸线属园林"), (request.LeadUnitId, request.AskedByUnitId, request.ToUnitId!.Value, request.Reason));
        var due = filed.World.Open(DeadlineKind.Reassignment, filed.Problem.Id)!;
        Assert.Equal((HolderKind.Office, filed.World.UnitId("office"), 3), (due.OwnerKind, due.OwnerId, due.WorkingDays));
        Assert.Equal(HistoryAct.ReassignmentAsked, Assert.Single(work.History).Act);
    }

    [Theory]
    [InlineData("water-clerk")]
    [InlineData("water-head")]
    [InlineData("parks-clerk")]
    [InlineData("parks-acting")]
    public void Ask_ByAClerkOrHeadOfTheLeadOrAnAssistingUnit_IsTaken(string who)
    {
        var filed = Accepted(assisting: "parks");
        ReassignmentRequest.Ask(filed.World.As(who), filed.Problem, null, null, "不是本单位的事");
    }

    [Theory]
    [InlineData("water-staff")]
    [InlineData("parks-head")]
    [InlineData("forest-clerk")]
    [InlineData("office-head")]
    [InlineData("overseer")]
    [InlineData("administrator")]
    public void Ask_BySomebodyElse_IsRefused(string who)
    {
        var filed = Accepted(assisting: "parks");
        Refused.With(RefusalCode.NotEntitled, () => ReassignmentRequest.Ask(filed.World.As(who), filed.Problem, null, null, "不是本单位的事"));
    }

    [Fact]
    public void Ask_OfWhatCannotMove_IsRefusedBySayingWhy()
    {
        Refused.With(RefusalCode.PersonalItem, () => Ask(FilerCase.WaterStaff(new World()).WithProblem(ProblemState.Accepted)));
        Refused.With(RefusalCode.WrongState, () => Ask(FilerCase.Water(new World()).WithProblem(ProblemState.Filed)));
        Refused.With(RefusalCode.LeadSettled, () => Ask(FilerCase.Water(new World()).WithProblem(ProblemState.Rectifying)));
        var filed = Accepted();
        var open = Ask(filed);
        Refused.With(RefusalCode.RequestOpen, () => Ask(filed, open));
        var fresh = Accepted();
        Refused.With(RefusalCode.UnknownChoice, () => ReassignmentRequest.Ask(fresh.World.As("water-clerk"), fresh.Problem, null, fresh.World.UnitId("zone"), "推给区里"));
        Refused.With(RefusalCode.UnknownChoice, () => ReassignmentRequest.Ask(fresh.World.As("water-clerk"), fresh.Problem, null, fresh.World.UnitId("water"), "推给自己"));
        Assert.Equal(["ToUnitId", "Reason"], Refused.With(RefusalCode.UnknownChoice, () => ReassignmentRequest.Ask(fresh.World.As("water-clerk"), fresh.Problem, null, Guid.NewGuid(), " ")).Fields.Select(f => f.Field));
    }

    [Fact]
    public void Withdraw_IsForTheUnitThatAsked_AndEndsTheDeadline()
    {
        var filed = Accepted();
        var request = Ask(filed);
        Refused.With(RefusalCode.NotEntitled, () => request.Withdraw(filed.World.As("parks-clerk"), filed.Problem));

        request.Withdraw(filed.World.As("water-head"), filed.Problem);

        Assert.Equal(ReassignmentState.Withdrawn, request.State);
        Assert.NotNull(filed.World.Deadline(DeadlineKind.Reassignment, filed.Problem.Id).VoidedAt);
        Refused.With(RefusalCode.WrongState, () => request.Withdraw(filed.World.As("water-head"), filed.Problem));
    }

    [Fact]
    public void Keep_ByTheOfficeAlone_LeavesEverythingWhereItIs()
    {
        var filed = Accepted();
        var request = Ask(filed);
        Refused.With(RefusalCode.NotEntitled, () => request.Keep(filed.World.As("overseer"), filed.Problem, "仍由水务局主办"));
        Refused.With(RefusalCode.Required, () => request.Keep(filed.World.As("office-staff"), filed.Problem, " "));

        request.Keep(filed.World.As("office-staff"), filed.Problem, "岸线属水务局职责");

        Assert.Equal((ReassignmentState.Stays, filed.World.UnitId("water")), (request.State, request.DecidedUnitId));
        Assert.NotNull(filed.World.Deadline(DeadlineKind.Reassignment, filed.Problem.Id).MetAt);
        Assert.NotNull(filed.Plan!.Latest.Line(filed.Problem.Id));
    }

    [Fact]
    public void Move_TakesListClassPathLineAndDatesAlong()
    {
        var filed = Accepted(responsible: true);
        var world = filed.World;
        var parks = FilerCase.Parks(world);
        var request = Ask(filed);
        var (old, number) = (filed.Plan!, filed.Problem.Number);

        var plan = Move(filed, request, parks, keep: true)!;

        var problem = filed.Problem;
        Assert.Equal((parks.List.Id, world.UnitId("parks"), parks.List.UnitPath, number), (problem.ListId, problem.UnitId, problem.UnitPath, problem.Number));
        Assert.Null(old.Latest.Line(problem.Id));
        Assert.Null(world.Open(DeadlineKind.Plan, old.Latest.Id));
        Assert.Equal((parks.List.Id, problem.Id), (plan.ListId, Assert.Single(plan.Latest.Lines).ProblemId));
        Assert.Null(plan.Latest.Lines[0].ResponsiblePersonId);
        Assert.NotNull(world.Open(DeadlineKind.Plan, plan.Latest.Id));
        Assert.Equal([world.UnitId("water")], problem.Assisting.Select(a => a.UnitId));
        Assert.Equal([HistoryAct.ReassignmentAsked, HistoryAct.LeadMoved], world.HistoryOf(problem.Id).TakeLast(2));

        // The new 主办 carries it out by its own people, to the end.
        parks.Problems.Add(problem);
        parks.Plan = plan;
        parks.SignPlan();
        Assert.Equal(ProblemState.Rectifying, problem.State);
        parks.Claim();
        problem.Close(world.As(parks.Verifies), "属实");
    }

    [Fact]
    public void Move_ToAnAssistingUnit_ItAssistsNoLongerNorDoesTheOldOneUnlessKept()
    {
        var filed = Accepted(assisting: "parks");
        Move(filed, Ask(filed), FilerCase.Parks(filed.World), keep: false);
        Assert.Empty(filed.Problem.Assisting);
    }

    [Fact]
    public void Move_ToAnAcceptedNilList_IsNilNoLonger()
    {
        var filed = Accepted();
        var parks = FilerCase.Parks(filed.World).WithAcceptedList();
        Assert.True(parks.List.IsNil);
        Move(filed, Ask(filed), parks);
        Assert.False(parks.List.IsNil);
    }

    [Fact]
    public void Move_BehindASignedPlanOfTheNewUnit_BeginsAnAmendmentAndUnderAnOpenRoundItWaits()
    {
        var world = new World();
        var parks = FilerCase.Parks(world).WithProblem(ProblemState.Rectifying);
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        Move(filed, Ask(filed), parks);
        Assert.Equal((RevisionState.Draft, 2), (parks.Plan!.State, parks.Plan.Latest.Lines.Count));
        Assert.NotNull(world.Open(DeadlineKind.Plan, parks.Plan.Latest.Id));

        var other = new World();
        var signing = FilerCase.Parks(other).WithProblem(ProblemState.Accepted);
        signing.SubmitPlan();
        var late = FilerCase.Water(other).WithProblem(ProblemState.Accepted);
        Move(late, Ask(late), signing);
        Assert.Null(signing.Plan!.Latest.Line(late.Problem.Id));
        signing.Plan.Withdraw(other.As(signing.Files), [late.Problem]);
        Assert.NotNull(signing.Plan.Latest.Line(late.Problem.Id));
    }

    [Fact]
    public void Move_WhileARoundHoldsTheLine_IsRefusedAndChangesNothing()
    {
        var filed = Accepted();
        var request = Ask(filed);
        filed.SubmitPlan();

        Refused.With(RefusalCode.LineHeld, () => Move(filed, request, FilerCase.Parks(filed.World)));

        Assert.Equal((ReassignmentState.Open, filed.World.UnitId("water")), (request.State, filed.Problem.UnitId));
        foreach (var signer in filed.Signs)
        {
            filed.Approve(signer);
        }

        Refused.With(RefusalCode.LeadSettled, () => Move(filed, request, FilerCase.Parks(filed.World)));
        request.Keep(filed.World.As("office-staff"), filed.Problem, "方案已签，由水务局办完");
    }

    [Fact]
    public void Move_ToTheSameUnitOrAPersonsList_IsRefused()
    {
        var filed = Accepted();
        var request = Ask(filed);
        Refused.With(RefusalCode.UnknownChoice, () => Move(filed, request, filed));
        Refused.With(RefusalCode.UnknownChoice, () => Move(filed, request, FilerCase.ParksStaff(filed.World)));
    }

    [Fact]
    public void AskedAgainAfterAMove_IsContestedSinceTheFirstRequest()
    {
        var filed = Accepted();
        var first = Ask(filed);
        Move(filed, first, FilerCase.Parks(filed.World));
        filed.World.PassDays(3);

        var again = ReassignmentRequest.Ask(filed.World.As("parks-clerk"), filed.Problem, first, filed.World.UnitId("water"), "还是水务局的事");

        Assert.Equal((first.AskedAt, filed.World.UnitId("parks")), (again.ContestedSince, again.LeadUnitId));
    }

    private static FilerCase Accepted(string? assisting = null, bool responsible = false)
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithAcceptedList();
        var content = FilerCase.Found() with { ResponsiblePersonId = responsible ? world["water-responsible"] : null };
        filed.Problems.Add(Problem.Write(world.As(filed.Files), filed.List, content, assisting is null ? [] : [world.UnitId(assisting)]));
        filed.Problem.File(world.As(filed.Files), filed.List, null);
        filed.Plan = filed.Problem.Accept(world.As(filed.Accepts), filed.List, null);
        return filed;
    }

    private static ReassignmentRequest Ask(FilerCase filed, ReassignmentRequest? before = null) =>
        ReassignmentRequest.Ask(filed.World.As(filed.Files), filed.Problem, before, null, "不是本单位的事");

    private static RectificationPlan? Move(FilerCase filed, ReassignmentRequest request, FilerCase to, bool keep = false) =>
        request.Move(filed.World.As("office-staff"), filed.Problem, new UnitPapers(filed.List, filed.Plan), new UnitPapers(to.List, to.Plan), keep, "岸线属园林局职责");
}
