using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Supervision;

public sealed class LeadProposalTests
{
    private static readonly IReadOnlyDictionary<Guid, int> NothingClosed = new Dictionary<Guid, int>();

    [Fact]
    public void Of_PingPong_CountsWhoAskedWhoDeclinedAndHowLongEachHeldIt()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        var parks = FilerCase.Parks(world);
        var accepted = filed.Problem.AcceptedAt!.Value;
        world.PassDays(2);
        var first = ReassignmentRequest.Ask(world.As("water-clerk"), filed.Problem, null, world.UnitId("parks"), "属园林");
        world.PassDays(1);
        var plan = first.Move(world.As("office-staff"), filed.Problem, new UnitPapers(filed.List, filed.Plan), new UnitPapers(parks.List, null), true, "属园林");
        world.PassDays(4);
        var second = ReassignmentRequest.Ask(world.As("parks-clerk"), filed.Problem, first, world.UnitId("forest"), "属林业");
        Assert.NotNull(plan);

        var proposal = LeadProposal.Of(new ContestedProblem(world.UnitId("parks"), [world.UnitId("water")], accepted, 1), [first, second], NothingClosed, world.Now, WorkingCalendar.MondayToFriday);

        Assert.Equal((world.UnitId("forest"), 2, 1, 1), (proposal.UnitId!.Value, proposal.Requests, proposal.Moves, proposal.Returns));
        var by = proposal.Candidates.ToDictionary(c => c.UnitId);
        // Monday to Thursday with water; with parks from then to the next Monday; contested since Wednesday.
        Assert.Equal((0, 1, 3), (by[world.UnitId("water")].Named, by[world.UnitId("water")].Declined, by[world.UnitId("water")].HeldDays));
        Assert.Equal((1, 1, 2), (by[world.UnitId("parks")].Named, by[world.UnitId("parks")].Declined, by[world.UnitId("parks")].HeldDays));
        Assert.Equal(3, proposal.UnsettledDays);
    }

    [Fact]
    public void Of_NobodyNamed_ProposesWhoHasStruckOffMostOfTheFocusArea()
    {
        var (world, filed, request) = Asked(null);

        var proposal = Proposal(world, filed, [request], new Dictionary<Guid, int> { [world.UnitId("forest")] = 3, [world.UnitId("parks")] = 1 });

        Assert.Equal(world.UnitId("forest"), proposal.UnitId);
    }

    [Fact]
    public void Of_NothingSpeaksForAnybody_ProposesNobody()
    {
        var (world, filed, request) = Asked(null);

        Assert.Null(Proposal(world, filed, [request], NothingClosed).UnitId);
    }

    [Fact]
    public void Of_AnAssistingUnitAsksForItself_LeavesItWithTheLeadThatHasNotDeclined()
    {
        var (world, filed, _) = Asked(null);
        var own = new ReassignmentRequest
        {
            CampaignId = filed.Problem.CampaignId, ProblemId = filed.Problem.Id, LeadUnitId = world.UnitId("water"), AskedByUnitId = world.UnitId("parks"), ToUnitId = world.UnitId("parks"),
            Reason = "愿意主办", ContestedSince = world.Now, AskedAt = world.Now, AskedByPersonId = world["parks-clerk"], AskedByName = "parks-clerk",
        };

        var proposal = Proposal(world, filed, [own], NothingClosed);

        Assert.Equal(0, proposal.Candidates.Single(c => c.UnitId == world.UnitId("parks")).Named);
        Assert.Equal(world.UnitId("water"), proposal.UnitId);
    }

    [Fact]
    public void Of_AWithdrawnRequest_IsNotCounted()
    {
        var (world, filed, request) = Asked("parks");
        request.Withdraw(world.As("water-clerk"), filed.Problem);

        var proposal = Proposal(world, filed, [request], NothingClosed);

        Assert.Equal((0, 0), (proposal.Requests, proposal.UnsettledDays));
        Assert.DoesNotContain(proposal.Candidates, c => c.UnitId == world.UnitId("parks"));
    }

    private static (World World, FilerCase Filed, ReassignmentRequest Request) Asked(string? to)
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        return (world, filed, ReassignmentRequest.Ask(world.As("water-clerk"), filed.Problem, null, to is null ? null : world.UnitId(to), "不是本单位的事"));
    }

    private static LeadProposal Proposal(World world, FilerCase filed, IReadOnlyList<ReassignmentRequest> requests, IReadOnlyDictionary<Guid, int> closed) =>
        LeadProposal.Of(new ContestedProblem(world.UnitId("water"), [], filed.Problem.AcceptedAt!.Value, 0), requests, closed, world.Now, WorkingCalendar.MondayToFriday);
}
