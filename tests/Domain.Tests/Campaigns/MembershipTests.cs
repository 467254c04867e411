using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Campaigns;

/// <summary>A unit or person joins or leaves in mid-campaign.</summary>
public sealed class MembershipTests
{
    [Fact]
    public void Join_AUnitMadeLater_ComesWithItsPeopleListsAndWhatItOwes()
    {
        var world = new World();
        world.PassDays(7); // Monday 10 March: ten working days later is Monday the 24th, later than the plan's 14 March
        Harbour(world);
        Assert.Equal(["海港局", "harbour-head", "harbour-staff"], CampaignScope.Outside(world.Campaign.Definition, world.Routing, world.Members).Select(c => c.Person?.Name ?? c.Unit.Name));

        var start = Join(world, "office-head", world.UnitId("harbour"), null);

        Assert.Equal([("bureau", null), ("head", world["harbour-head"]), ("staff", (Guid?)world["harbour-staff"])], start.Members.Select(m => (m.FilerCode, m.PersonId)));
        Assert.Equal(3, start.Lists.Count);
        Assert.Equal(["report", "final"], start.Submissions.Select(s => s.DeliverableCode));
        var report = world.Open(DeadlineKind.Deliverable, start.Submissions[0].Id)!;
        Assert.Equal((Shanghai.EndOfDay(new DateOnly(2031, 3, 24)), DeadlineBasis.WorkingDays, new DateOnly(2031, 3, 10)), (report.DueAt, report.Basis, report.CountedFrom));
        var final = world.Open(DeadlineKind.Deliverable, start.Submissions[1].Id)!;
        Assert.Equal((Shanghai.At(new DateOnly(2031, 9, 30), new TimeOnly(12, 0)), DeadlineBasis.FixedDate), (final.DueAt, final.Basis));
        Assert.All(start.Lists.Where(l => l.PersonId is not null), l => Assert.Equal(report.DueAt, world.Open(DeadlineKind.Deliverable, l.Id)!.DueAt));
        Assert.Contains(HistoryAct.MemberJoined, world.HistoryOf(world.Campaign.Id));
        Assert.Empty(CampaignScope.Outside(world.Campaign.Definition, world.Routing, [.. world.Members, .. start.Members]));
    }

    [Fact]
    public void Join_OnePersonOfAMemberUnit_ComesAlone()
    {
        var world = new World();
        world.PassDays(1);
        world.Hire("water-new", "water-staff");

        var start = Join(world, "office-staff", world.UnitId("water"), world["water-new"]);

        Assert.Equal([(Guid?)world["water-new"]], start.Members.Select(m => m.PersonId));
        Assert.Equal(start.Lists.Single().Id, world.Open(DeadlineKind.Deliverable, start.Lists[0].Id)!.ListId);
        Assert.Empty(start.Submissions);
    }

    [Fact]
    public void Join_WhoMayNotAndWhoIsInAlready_IsRefused()
    {
        var world = new World();
        Refused.With(RefusalCode.NotEntitled, () => Join(world, "water-head", world.UnitId("water"), null));
        Refused.With(RefusalCode.Taken, () => Join(world, "office-head", world.UnitId("water"), null));
        Refused.With(RefusalCode.Taken, () => Join(world, "office-head", world.UnitId("water"), world["water-owner"]));
        Refused.With(RefusalCode.UnknownChoice, () => Join(world, "office-head", world.UnitId("zone"), null));
    }

    [Fact]
    public void Leave_AUnit_EndsWhatIsOpenWithALineInEachCaseAndKeepsTheRest()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        var open = world.Deadlines.Where(d => d.IsOpen && d.UnitId == world.UnitId("water")).ToList();
        Assert.True(open.Count > 3);

        Leave(world, "office-head", world.Members.Single(m => m.PersonId is null && m.UnitId == world.UnitId("water")), "并入园林局");

        Assert.DoesNotContain(world.Deadlines, d => d.IsOpen && d.UnitId == world.UnitId("water"));
        Assert.All(open, d => Assert.Equal(world.Now, d.VoidedAt));
        Assert.All(open.Select(d => d.CaseId).Distinct(), id => Assert.Contains(HistoryAct.MemberLeft, world.HistoryOf(id)));
        Assert.Contains(HistoryAct.MemberLeft, world.HistoryOf(world.Campaign.Id));
        Assert.All(world.Members.Where(m => m.UnitId == world.UnitId("water")), m => Assert.Equal(world.Today, m.LeftOn));
        Assert.All(world.Members.Where(m => m.UnitId != world.UnitId("water")), m => Assert.True(m.IsIn));
        Assert.Equal(ProblemState.Accepted, filed.Problems[0].State);
        Assert.Contains(world.Deadlines, d => d.IsOpen && d.UnitId == world.UnitId("parks"));
    }

    [Fact]
    public void Leave_OnePerson_LeavesTheUnitAlone()
    {
        var world = new World();

        Leave(world, "office-head", world.Members.Single(m => m.PersonId == world["water-owner"]), "调离");

        Assert.Equal([world["water-owner"]], world.Members.Where(m => !m.IsIn).Select(m => m.PersonId!.Value));
        Assert.Null(world.Open(DeadlineKind.Deliverable, world.ListOf("water-owner").Id));
        Assert.NotNull(world.Open(DeadlineKind.Deliverable, world.SubmissionOf("water").Id));
    }

    [Fact]
    public void Leave_WithoutAReasonOrTwice_IsRefused()
    {
        var world = new World();
        var water = world.Members.Single(m => m.PersonId is null && m.UnitId == world.UnitId("water"));
        Refused.With(RefusalCode.Required, () => Leave(world, "office-head", water, " "));
        Refused.With(RefusalCode.TooLong, () => Leave(world, "office-head", water, new string('长', Membership.ReasonLength + 1)));
        Refused.With(RefusalCode.NotEntitled, () => Leave(world, "water-head", water, "撤并"));
        Leave(world, "office-head", water, "撤并");
        Refused.With(RefusalCode.WrongState, () => Leave(world, "office-head", water, "撤并"));
    }

    [Fact]
    public void Join_WhoLeftBefore_IsTheSameMemberAndOwesOnlyWhatWasNotAnswered()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithAcceptedList();
        filed.Send();
        var water = world.Members.Single(m => m.PersonId is null && m.UnitId == world.UnitId("water"));
        Leave(world, "office-head", water, "撤并");
        world.PassDays(1);

        var start = Join(world, "office-head", world.UnitId("water"), null);

        Assert.Contains(water, start.Members);
        Assert.Equal((true, world.Today), (water.IsIn, water.JoinedOn));
        Assert.Empty(start.Lists);
        Assert.Empty(start.Submissions);
        Assert.Null(world.Open(DeadlineKind.Deliverable, filed.Submission.Id));
        Assert.NotNull(world.Open(DeadlineKind.Deliverable, world.SubmissionOf("water", "final").Id));
    }

    [Fact]
    public void Gone_AUnitThatEndedAndAPersonWithoutAPost_AreOffered()
    {
        var world = new World();
        world.PassDays(3);
        world.Dismiss("water-owner", "water-staff");

        Assert.Equal([(Guid?)world["water-owner"]], CampaignScope.Gone(world.Campaign.Definition, world.Routing, world.Members).Select(m => m.PersonId));
    }

    private static void Harbour(World world)
    {
        world.Unit("harbour", OrgUnitKind.Bureau, "zone", "海港局");
        world.Oversee("overseer", "harbour", OversightKind.Oversee);
        world.Oversee("liaison", "harbour", OversightKind.Liaison);
        world.Hire("harbour-head", world.Post("harbour-head", "harbour", PostKind.UnitHead));
        world.Hire("harbour-staff", world.Post("harbour-staff", "harbour", PostKind.Staff));
    }

    private static CampaignStart Join(World world, string who, Guid unit, Guid? person)
    {
        var file = File(world);
        return Membership.Join(world.As(who), unit, person, file);
    }

    private static void Leave(World world, string who, CampaignMember member, string reason)
    {
        var file = File(world);
        Membership.Leave(world.As(who), member, file, reason);
    }

    private static MembershipFile File(World world) => new(world.Members, world.Lists, world.Submissions, world.Deadlines);
}
