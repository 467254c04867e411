using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Campaigns;

/// <summary>启动: who takes part, what is owed, and what is missing.</summary>
public sealed class CampaignStartTests
{
    [Fact]
    public void Start_TakesTheSnapshotOfUnitsAndPersons()
    {
        var world = new World();
        Assert.Equal(["office", "parks", "water", "forest"], world.Members.Where(m => m.Level == FilerLevel.Unit).Select(m => world.Directory.Unit(m.UnitId)!.Code));
        var persons = world.Members.Where(m => m.Level == FilerLevel.Person).ToDictionary(m => world.Directory.Person(m.PersonId!.Value)!.Code, m => m.FilerCode);
        Assert.Equal("secretary", persons["secretary"]);
        Assert.Equal("leader", persons["overseer"]);
        Assert.Equal("head", persons["parks-acting"]);
        Assert.Equal("staff", persons["parks-section-head"]);
        Assert.Equal(("head", "staff"), (persons["office-head"], persons["office-staff"]));
        Assert.False(persons.ContainsKey("forest-old-head"));
        Assert.Equal(world.Members.Count, world.Lists.Count);
    }

    [Fact]
    public void Start_OpensWhatEachOwes()
    {
        var world = new World();
        Assert.Equal(["final", "report"], world.Submissions.Where(s => s.UnitId == world.UnitId("water")).Select(s => s.DeliverableCode).Order());
        Assert.Equal(["report"], world.Submissions.Where(s => s.UnitId == world.UnitId("office")).Select(s => s.DeliverableCode));
        var own = world.Open(DeadlineKind.Deliverable, world.ListOf("water-staff").Id)!;
        Assert.Equal((world["water-staff"], Shanghai.EndOfDay(new DateOnly(2031, 3, 14))), (own.OwnerId, own.DueAt));
        Assert.Equal(new DateTime(2031, 9, 30, 4, 0, 0, DateTimeKind.Utc), world.Open(DeadlineKind.Deliverable, world.SubmissionOf("water", "final").Id)!.DueAt);
        Assert.Equal(world.PostId("parks-head"), world.Open(DeadlineKind.Deliverable, world.SubmissionOf("parks").Id)!.OwnerId);
        Assert.Equal(world.PostId("liaison"), world.Open(DeadlineKind.Deliverable, world.SubmissionOf("forest").Id)!.OwnerId);
        Assert.Equal([HistoryAct.CampaignStarted], world.HistoryOf(world.Campaign.Id));
    }

    [Fact]
    public void Deliverable_SenderFallsVacant_HandsTheDateOn()
    {
        var world = new World();
        world.Dismiss("water-head", "water-head");
        world.SubmissionOf("water").Reroute(world.As("office-staff"));
        Assert.Equal(world.PostId("liaison"), world.Open(DeadlineKind.Deliverable, world.SubmissionOf("water").Id)!.OwnerId);
    }

    [Fact]
    public void Start_Twice_IsRefused()
    {
        var world = new World();
        Refused.With(RefusalCode.CampaignState, () => Start(world, "office-head"));
    }

    [Fact]
    public void Start_ByNobodyOfTheOffice_IsRefused()
    {
        var world = new World();
        Refused.With(RefusalCode.NotEntitled, () => Start(world, "secretary", Fresh()));
        Refused.With(RefusalCode.NotEntitled, () => Start(world, "administrator", Fresh()));
    }

    [Fact]
    public void Start_SomethingBlocks_IsRefused() =>
        Refused.With(RefusalCode.CampaignIncomplete, () => Start(new World(), "office-head", Fresh(InventedCampaign.Definition with { SupervisionOffice = "督查办" })));

    [Fact]
    public void Gaps_OfTheWorld_AreTheVacantPostOnlyAndStopNothing()
    {
        var world = new World(before: w => w.Hire("visitor", w.Post("visitor", "zone", PostKind.Staff), AppointmentKind.Concurrent));
        Assert.Equal(
            [
                (CampaignGapKind.NoClerk, "督导办", false, (RouteTarget?)null),
                (CampaignGapKind.FallbackForTarget, "林业局", false, RouteTarget.UnitHead),
                (CampaignGapKind.PersonWithoutPost, "forest-old-head", false, null),
                (CampaignGapKind.PersonWithoutPost, "forest-old-acting", false, null),
                (CampaignGapKind.PersonWithoutPost, "visitor", false, null),
            ],
            Gaps(world, InventedCampaign.Definition));
    }

    [Fact]
    public void Gaps_NoOfficeOfThatName_Blocks() =>
        Assert.Contains((CampaignGapKind.NoOffice, "督查办", true, (RouteTarget?)null), Gaps(new World(), InventedCampaign.Definition with { SupervisionOffice = "督查办" }));

    [Fact]
    public void Gaps_NoUnitInScope_Blocks() =>
        Assert.Contains(
            (CampaignGapKind.NoFilingUnit, "", true, (RouteTarget?)null),
            Gaps(new World(), InventedCampaign.Definition with { Scope = InventedCampaign.Definition.Scope with { UnitKinds = [OrgUnitKind.Town] } }));

    [Fact]
    public void Gaps_AUnitOfNoClass_Blocks() =>
        Assert.Contains(
            (CampaignGapKind.UnitWithoutClass, "水务局", true, (RouteTarget?)null),
            Gaps(new World(), InventedCampaign.Definition with { Filers = [.. InventedCampaign.Definition.Filers.Where(f => f.Code != "bureau")] }));

    [Fact]
    public void Gaps_APostOfAPersonsRouteIsVacantWithAllItsFallbacks_Blocks()
    {
        var world = new World();
        world.Dismiss("secretary", "secretary");
        Assert.Contains((CampaignGapKind.NobodyForTarget, "河湾区", true, RouteTarget.Secretary), Gaps(world, InventedCampaign.Definition));
    }

    private static Campaign Fresh(CampaignDefinition? definition = null) => new() { Code = "second", Title = "第二", Definition = definition ?? InventedCampaign.Definition };

    private static void Start(World world, string who, Campaign? campaign = null) =>
        (campaign ?? world.Campaign).Start(world.Actor(who), world.Now, WorkingCalendar.MondayToFriday, world.Directory, out _);

    private static IEnumerable<(CampaignGapKind Kind, string Name, bool Blocks, RouteTarget? Target)> Gaps(World world, CampaignDefinition definition) =>
        Campaign.GapsOf(definition, world.Directory, world.Today).Select(g => (g.Kind, g.Name, g.Blocks, g.Target));
}
