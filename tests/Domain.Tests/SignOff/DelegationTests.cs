using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.SignOff;

/// <summary>代签: holder and delegate may both sign, and each bar of 不得自签 is asked of both.</summary>
public sealed class DelegationTests
{
    private readonly World _world = new();
    private readonly FilerCase _filed;

    public DelegationTests()
    {
        _filed = FilerCase.Water(_world).WithProblem(ProblemState.Accepted);
        _filed.FillLines();
    }

    [Fact]
    public void Approve_ByTheDelegate_FreezesBothNamesAndThePost()
    {
        _world.Delegate("liaison", "liaison", "forest-staff");
        _filed.SubmitPlan();

        _filed.Approve("forest-staff");

        var decision = Assert.Single(_filed.Round.Decisions);
        Assert.Equal(("forest-staff", "liaison", _world["liaison"], _world.PostId("liaison"), "liaison"), (decision.PersonName, decision.OnBehalfOfName, decision.OnBehalfOfPersonId, decision.HolderId, decision.PostTitle));
        Assert.Equal((_world["forest-staff"], _world["liaison"]), (_filed.Round.Steps[0].SignedByPersonId, _filed.Round.Steps[0].SignedForPersonId));
        var said = _world.Works.SelectMany(w => w.History).Last(h => h.Act == HistoryAct.PlanApproved);
        Assert.Equal(("forest-staff", "liaison", "liaison"), (said.ActorName, said.PostTitle, said.Facts["onBehalfOf"]));
    }

    [Fact]
    public void Approve_ByTheHolderWhileItRuns_IsHisOwnSignature()
    {
        _world.Delegate("liaison", "liaison", "forest-staff");
        _filed.SubmitPlan();

        _filed.Approve("liaison");

        Assert.Null(_filed.Round.Decisions[0].OnBehalfOfName);
        Assert.Equal(RefusalCode.NotEntitled, Check("forest-staff"));
    }

    [Fact]
    public void Approve_DelegateIsTheSubmitter_IsSelfSigningAndTheHolderStillSigns()
    {
        _world.Delegate("liaison", "liaison", "water-clerk");
        _filed.SubmitPlan();

        Assert.Equal(RefusalCode.SelfSigning, Check("water-clerk"));
        _filed.Approve("liaison");
    }

    [Fact]
    public void Approve_DelegateIsTheSubject_IsSelfSigning()
    {
        var own = FilerCase.WaterStaff(_world).WithProblem(ProblemState.Accepted);
        _world.Delegate("water-head", "water-head", "water-staff");
        own.SubmitPlan();

        Assert.Equal(RefusalCode.SelfSigning, SignOffRules.Check(_world["water-staff"], own.Round, _world.Routing));
    }

    [Fact]
    public void Approve_HolderIsTheSubmitter_HisDelegateMayNotEither()
    {
        _world.Hire("overseer", "water-clerk", AppointmentKind.Concurrent);
        _world.Delegate("overseer", "overseer", "forest-staff");
        _filed.Plan!.Submit(_world.As("overseer"), _filed.ById);
        _filed.Approve("liaison");

        Assert.Equal(RefusalCode.NotEntitled, Check("forest-staff"));
        Assert.Null(Check("secretary"));
    }

    [Fact]
    public void Approve_DelegateSignedAnEarlierStep_IsSelfSigningAtTheNext()
    {
        _world.Delegate("liaison", "liaison", "forest-staff");
        _world.Delegate("overseer", "overseer", "forest-staff");
        _filed.SubmitPlan();
        _filed.Approve("forest-staff");

        Assert.Equal(RefusalCode.SelfSigning, Check("forest-staff"));
        _filed.Approve("overseer");
    }

    [Fact]
    public void Approve_HolderOfTheFirstStepIsDelegateOfTheSecond_HisDelegatesSignatureCountsAsHis()
    {
        _world.Delegate("liaison", "liaison", "forest-staff");
        _world.Delegate("overseer", "overseer", "liaison");
        _filed.SubmitPlan();
        _filed.Approve("forest-staff");

        Assert.Equal(RefusalCode.SelfSigning, Check("liaison"));
        _filed.Approve("overseer");
        Assert.Equal(RoundState.Approved, _filed.Round.State);
    }

    [Fact]
    public void Approve_TheNextStepsOnlySignerIsTheHolder_TheDelegateMayNotTakeItFromUnderHim()
    {
        // One person holds both posts, and nobody stands in for the second: whoever signs the first in his place would leave nobody.
        _world.Hire("liaison", "overseer", AppointmentKind.Concurrent);
        _world.Delegate("liaison", "liaison", "forest-staff");
        _filed.SubmitPlan();
        _world.Dismiss("overseer", "overseer");
        _world.Dismiss("secretary", "secretary");

        Assert.Equal(RefusalCode.NoEligibleSigner, Assert.Throws<Refusal>(() => _filed.Approve("forest-staff")).Code);
        Assert.Empty(_filed.Round.Decisions);
    }

    [Fact]
    public void CarryOver_ADelegatesApproval_KeepsBothPersons()
    {
        _world.Delegate("liaison", "liaison", "forest-staff");
        _filed.SubmitPlan();
        _filed.Approve("forest-staff");
        _filed.ReturnPlan("overseer");
        _filed.Plan!.Submit(_world.As("water-clerk"), _filed.ById);

        Assert.Equal((StepState.CarriedOver, _world["liaison"]), (_filed.Round.Steps[0].State, _filed.Round.Steps[0].SignedForPersonId));
    }

    [Fact]
    public void Withdraw_EndsItAtOnce_AndTheDayAfterTheLastItIsOver()
    {
        var first = _world.Delegate("liaison", "liaison", "forest-staff");
        _filed.SubmitPlan();
        Assert.Null(Check("forest-staff"));
        Assert.Equal(RefusalCode.NotEntitled, Assert.Throws<Refusal>(() => first.Withdraw(_world.As("overseer"), "", Told("forest-staff"))).Code);
        first.Withdraw(_world.As("liaison"), "liaison", Told("forest-staff"));
        Assert.Equal(RefusalCode.NotEntitled, Check("forest-staff"));
        Assert.Equal(RefusalCode.WrongState, Assert.Throws<Refusal>(() => first.Withdraw(_world.As("liaison"), "", Told("forest-staff"))).Code);

        _world.Delegate("liaison", "liaison", "forest-staff", days: 2);
        _world.PassDays(1);
        Assert.Null(Check("forest-staff"));
        _world.PassDays(1);
        Assert.Equal(RefusalCode.NotEntitled, Check("forest-staff"));
        Assert.Equal([HistoryAct.DelegationGiven, HistoryAct.DelegationWithdrawn, HistoryAct.DelegationGiven], _world.HistoryOf(_world["forest-staff"]));
    }

    [Fact]
    public void Give_PostPassesToSomebodyElse_TheDelegationEndsWithThat()
    {
        _world.Delegate("liaison", "liaison", "forest-staff");
        _filed.SubmitPlan();
        _world.Dismiss("liaison", "liaison");
        _world.Hire("secretary", "liaison", AppointmentKind.Concurrent);

        Assert.Equal(RefusalCode.NotEntitled, Check("forest-staff"));
        Assert.Null(Check("secretary"));
    }

    [Fact]
    public void Give_OfWhatIsNotOnesOwn_IsRefused()
    {
        _world.Delegate("liaison", "liaison", "forest-staff");

        // Delegated on; somebody else's; a post that signs nothing; a displaced head's.
        foreach (var (who, post) in new[] { ("forest-staff", "liaison"), ("water-head", "overseer"), ("water-clerk", "water-clerk"), ("parks-head", "parks-head") })
        {
            Assert.Equal(RefusalCode.NotEntitled, Assert.Throws<Refusal>(() => _world.Delegate(who, post, "water-owner")).Code);
        }

        _world.Delegate("parks-acting", "parks-head", "water-owner");
    }

    [Fact]
    public void Give_BadFields_AreNamedOneByOne()
    {
        Refusal Give(string to, DateOnly? from, DateOnly? till) => Assert.Throws<Refusal>(() =>
            Delegation.Give(_world.As("liaison"), _world.PostId("liaison"), to.Length == 0 ? null : new DelegateCandidate(_world[to], to, _world[to]), from, till, []));

        var today = _world.Today;
        Assert.Equal([("DelegatePersonId", RefusalCode.UnknownPerson), ("From", RefusalCode.Required), ("To", RefusalCode.Required)], Give("", null, null).Fields.Select(f => (f.Field, f.Code)));
        Assert.Equal(["DelegatePersonId", "From"], Give("liaison", today.AddDays(-1), today).Fields.Select(f => f.Field));
        Assert.Equal(RefusalCode.EndBeforeStart, Give("overseer", today.AddDays(2), today).Code);
        Assert.Equal(RefusalCode.DelegationTooLong, Give("overseer", today, today.AddDays(Delegation.LongestDays)).Code);
        _world.Delegate("liaison", "liaison", "forest-staff");
        Assert.Equal(RefusalCode.OverlappingDelegation, Assert.Throws<Refusal>(() => _world.Delegate("liaison", "liaison", "overseer")).Code);
    }

    [Fact]
    public void Extension_IsSignedByTheDelegateToo()
    {
        var filed = FilerCase.Parks(_world).WithProblem(ProblemState.Rectifying);
        _world.Delegate("liaison", "liaison", "forest-staff");
        filed.AskExtension();

        filed.ApproveExtension("forest-staff");

        Assert.Equal("liaison", filed.Problem.Extensions[0].Round.Decisions[0].OnBehalfOfName);
        Assert.Equal("liaison", _world.Works.SelectMany(w => w.History).Last(h => h.Act == HistoryAct.ExtensionApproved).Facts["onBehalfOf"]);
    }

    [Fact]
    public void Delegate_AcceptsAndVerifiesNothing()
    {
        _world.Delegate("water-head", "water-head", "forest-staff");
        var list = FilerCase.WaterStaff(_world);
        list.Write();
        list.SubmitList();

        Assert.Equal(RefusalCode.NotEntitled, ProblemListRules.Check(_world.As("forest-staff"), list.List, ProblemListAct.Review));
    }

    private RefusalCode? Check(string who) => SignOffRules.Check(_world[who], _filed.Round, _world.Routing);

    private DelegateCandidate Told(string who) => new(_world[who], who, _world[who]);
}
