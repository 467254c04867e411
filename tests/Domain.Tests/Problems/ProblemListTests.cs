using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Problems;

/// <summary>问题清单: handing in, 零报告, 审收, and what a return opens.</summary>
public sealed class ProblemListTests
{
    [Fact]
    public void Nil_OfAPerson_NeedsEveryFacetTicked()
    {
        var world = new World();
        var filed = FilerCase.WaterStaff(world);
        filed.List.TickFacets(world.As("water-staff"), ["mind"]);
        Refused.With(RefusalCode.FacetsNotSearched, filed.SubmitList);
        Refused.With(RefusalCode.UnknownChoice, () => filed.List.TickFacets(world.As("water-staff"), ["luck"]));
        filed.List.TickFacets(world.As("water-staff"), ["mind", "work"]);
        filed.SubmitList();
        Assert.True(filed.List.IsNil);
        Assert.NotNull(world.Deadline(DeadlineKind.Deliverable, filed.List.Id).MetAt);
    }

    [Fact]
    public void Nil_OfAUnit_NeedsNoFacet()
    {
        var filed = FilerCase.Water(new World());
        filed.SubmitList();
        filed.Review();
        Assert.Equal((true, ProblemListState.Accepted), (filed.List.IsNil, filed.List.State));
        Assert.Null(filed.Plan);
    }

    [Fact]
    public void Nil_EveryItemWithdrawnWhileItWaits_IsNilOnceAccepted()
    {
        var world = new World();
        var filed = FilerCase.Water(world);
        filed.Write();
        filed.SubmitList();
        filed.Problem.Withdraw(world.As("water-clerk"), "重复");
        filed.Review();
        Assert.True(filed.List.IsNil);
    }

    [Fact]
    public void Nil_AProblemAcceptedLater_IsNilNoMore()
    {
        var filed = FilerCase.Water(new World()).WithAcceptedList();
        Assert.True(filed.List.IsNil);
        filed.WithProblem(ProblemState.Accepted);
        Assert.Equal((false, ProblemListState.Accepted), (filed.List.IsNil, filed.List.State));
    }

    [Fact]
    public void Submission_ADraftLacksWhatFilingNeeds_NamesEveryFieldOfEveryItem()
    {
        var world = new World();
        var filed = FilerCase.Water(world);
        var bare = filed.Write(new ProblemContent());
        var reference = filed.Write(FilerCase.Found() with { SourceCode = "patrol" });
        var spot = filed.Write(FilerCase.Found() with { Term = Term.OnTheSpot });
        var standing = filed.Write(FilerCase.Found() with { Term = Term.Standing });
        var other = filed.Write(FilerCase.Found() with { FocusAreaCode = "water-other" });
        var refusal = Assert.Throws<Refusal>(filed.SubmitList);
        Assert.Equal(
            [
                $"{bare.Id}.Text", $"{bare.Id}.FocusAreaCode", $"{bare.Id}.SourceCode", $"{bare.Id}.Term",
                $"{reference.Id}.SourceReference", $"{spot.Id}.DoneWhat", $"{spot.Id}.DoneOn", $"{standing.Id}.FirstResultOn", $"{other.Id}.FocusNote",
            ],
            refusal.Fields.Select(f => f.Field));
        Assert.Equal(ProblemListState.Draft, filed.List.State);
    }

    [Fact]
    public void Submission_WithoutStandardMeasureOrDate_IsEnoughToFile()
    {
        var filed = FilerCase.Water(new World());
        filed.Write(FilerCase.Found() with { DueOn = null });
        filed.SubmitList();
        Assert.Equal(ProblemState.Filed, filed.Problem.State);
    }

    [Fact]
    public void Submission_TheFirst_MeetsTheDeliverableAndCountsThoughWithdrawn()
    {
        var world = new World();
        var filed = FilerCase.WaterStaff(world);
        filed.Write();
        filed.SubmitList();
        var first = world.Now;
        filed.List.Withdraw(world.As("water-staff"), filed.Problems);
        Assert.Equal((ProblemListState.Draft, ProblemState.Draft), (filed.List.State, filed.Problem.State));
        Assert.Null(world.Open(DeadlineKind.Acceptance, filed.List.Id));
        world.PassDays(30);
        filed.SubmitList();
        Assert.Equal(first, filed.List.FirstSubmittedAt);
        Assert.Equal(first, world.Deadline(DeadlineKind.Deliverable, filed.List.Id).MetAt);
    }

    [Fact]
    public void Submission_OpensTheAcceptorsDeadlineAndReading()
    {
        var world = new World();
        var filed = FilerCase.ParksStaff(world);
        filed.Write();
        Assert.Empty(world.ReadersOf(filed.List));
        filed.SubmitList();
        var deadline = world.Open(DeadlineKind.Acceptance, filed.List.Id)!;
        Assert.Equal((world.PostId("parks-head"), Shanghai.EndOfDay(new DateOnly(2031, 3, 5))), (deadline.OwnerId, deadline.DueAt));
        Assert.Equal([world.PostId("parks-head")], world.ReadersOf(filed.List));
        filed.Review();
        Assert.NotNull(world.Deadline(DeadlineKind.Acceptance, filed.List.Id).MetAt);
    }

    [Fact]
    public void Submission_OfAUnit_IsNoPersonalReading()
    {
        var world = new World();
        var filed = FilerCase.Water(world);
        filed.Write();
        filed.SubmitList();
        Assert.Null(world.Open(DeadlineKind.Acceptance, filed.List.Id)!.ListId);
        Assert.Empty(world.ReadersOf(filed.List));
    }

    [Fact]
    public void Submission_NobodyToAccept_IsRefused()
    {
        var world = new World(InventedCampaign.Definition.With(RouteTarget.UnitHead), w => w.Hire("forest-old-head", "forest-head"));
        var filed = FilerCase.WaterStaff(world);
        filed.Write();
        world.Dismiss("water-head", "water-head");
        Refused.With(RefusalCode.NoEligibleAcceptor, filed.SubmitList);
    }

    [Fact]
    public void Review_OneItemReturned_KeepsTheOthersAcceptedAndOpensACorrection()
    {
        var world = new World();
        var filed = FilerCase.WaterStaff(world);
        var good = filed.Write();
        var vague = filed.Write(FilerCase.Found("工作不细"));
        filed.SubmitList();
        var met = world.Deadline(DeadlineKind.Deliverable, filed.List.Id).MetAt;
        filed.Review((vague, "不具体"));

        Assert.Equal((ProblemListState.Draft, ProblemState.Accepted, ProblemState.Draft), (filed.List.State, good.State, vague.State));
        Assert.NotNull(filed.Plan!.Latest.Line(good.Id));
        Assert.Equal(met, world.Deadline(DeadlineKind.Deliverable, filed.List.Id).MetAt);
        var correction = world.Open(DeadlineKind.Correction, filed.List.Id)!;
        Assert.Equal((world["water-staff"], Shanghai.EndOfDay(new DateOnly(2031, 3, 5))), (correction.OwnerId, correction.DueAt));

        vague.Edit(world.As("water-staff"), FilerCase.Found("巡河每周少于两次"), []);
        filed.SubmitList();
        Assert.Null(world.Open(DeadlineKind.Correction, filed.List.Id));
        filed.Review();
        Assert.Equal((ProblemListState.Accepted, ProblemState.Accepted, 2), (filed.List.State, vague.State, filed.Plan!.Latest.Lines.Count));
    }

    [Fact]
    public void Review_AnItemUnansweredOrAnEmptyReason_IsRefusedAndNothingHappens()
    {
        var world = new World();
        var filed = FilerCase.Water(world);
        var (first, second) = (filed.Write(), filed.Write());
        filed.SubmitList();
        var refusal = Refused.With(RefusalCode.Required, () => filed.List.Review(world.As("water-head"), filed.Problems, null, new Dictionary<Guid, string?> { [second.Id] = " " }));
        Assert.Equal([$"{first.Id}", $"{second.Id}.Reason"], refusal.Fields.Select(f => f.Field));
        Assert.All(filed.Problems, p => Assert.Equal(ProblemState.Filed, p.State));
    }

    [Fact]
    public void Review_ANilReturn_IsReturnedOnlyWithAReason()
    {
        var world = new World();
        var filed = FilerCase.Water(world);
        filed.SubmitList();
        Refused.With(RefusalCode.Required, () => filed.List.Review(world.As("water-head"), [], null, new Dictionary<Guid, string?>(), " "));
        filed.List.Review(world.As("water-head"), [], null, new Dictionary<Guid, string?>(), "请再查");
        Assert.Equal((ProblemListState.Draft, "请再查"), (filed.List.State, filed.List.ReturnReason));
    }

    [Fact]
    public void Head_FilesAndAcceptsTheUnitsItems_HisOwnIncluded()
    {
        var world = new World();
        var filed = new FilerCase(world, "water") { Files = "water-head", Accepts = "water-head", Signs = ["liaison", "overseer"], Owns = "water-owner", Answers = "water-staff", Verifies = "office-overseer" };
        filed.Write();
        filed.SubmitList();
        filed.Review();
        Assert.Equal(ProblemState.Accepted, filed.Problem.State);
    }

    [Fact]
    public void Secretary_ListHandedIn_IsAcceptedAtOnceAndWithTheOffice()
    {
        var world = new World();
        var filed = FilerCase.Secretary(world);
        filed.Write();
        filed.SubmitList();
        Assert.Equal((ProblemListState.Accepted, ProblemState.Accepted), (filed.List.State, filed.Problem.State));
        Assert.NotNull(filed.Plan);
        Assert.NotNull(filed.List.SentAt);
        Assert.Contains(world.UnitId("office"), world.ReadersOf(filed.List));
    }

    [Fact]
    public void Secretary_立行立改_IsNotClosedByTheirOwnTick()
    {
        var world = new World();
        var filed = FilerCase.Secretary(world);
        filed.Write(FilerCase.DoneOnTheSpot(world));
        filed.SubmitList();
        Assert.Equal(ProblemState.Filed, filed.Problem.State);
        Refused.With(RefusalCode.NotEntitled, () => filed.Problem.Accept(world.As("secretary"), filed.List, null));
        filed.Problem.Accept(world.As("office-staff"), filed.List, null);
        Assert.Equal(ProblemState.Closed, filed.Problem.State);
    }

    [Fact]
    public void Leader_ListAccepted_GoesStraightToTheOffice()
    {
        var world = new World();
        var list = world.ListOf("overseer");
        list.TickFacets(world.As("overseer"), ["mind", "work"]);
        list.Submit(world.As("overseer"), [], null);
        Assert.Null(list.SentAt);
        list.Review(world.As("secretary"), [], null, new Dictionary<Guid, string?>());
        Assert.NotNull(list.SentAt);
    }

    [Theory]
    [InlineData("overseer", false)]
    [InlineData("secretary", true)]
    public void Office_UnderCountsOnly_ReadsOnlyListsItVerifies(string who, bool reads)
    {
        var world = new World(InventedCampaign.Definition with { PersonalReporting = PersonalReporting.CountsOnly });
        var list = world.ListOf(who);
        list.TickFacets(world.As(who), ["mind", "work"]);
        list.Submit(world.As(who), [], null);
        if (list.State == ProblemListState.Submitted)
        {
            list.Review(world.As("secretary"), [], null, new Dictionary<Guid, string?>());
        }

        Assert.NotNull(list.SentAt);
        Assert.Equal(reads, world.ReadersOf(list).Contains(world.UnitId("office")));
    }
}
