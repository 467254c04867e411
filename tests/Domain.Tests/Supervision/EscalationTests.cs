using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Supervision;

public sealed class EscalationTests
{
    [Theory]
    [InlineData("water-staff", "water-head liaison overseer office")]
    [InlineData("water-head", "overseer office")]
    [InlineData("parks-staff", "parks-head liaison overseer office")]
    [InlineData("overseer", "secretary")]
    [InlineData("secretary", "")]
    [InlineData("forest-staff", "liaison overseer office")] // the head's post is vacant: its fallback stands there, once
    public void Ladder_OfAPersonsOwnList_FollowsTheRowUpwards(string person, string expected)
    {
        var world = new World();
        var list = world.ListOf(person);

        Assert.Equal(expected, Ladder(world, world.Open(DeadlineKind.Deliverable, list.Id)!, list.FilerCode));
    }

    [Theory]
    [InlineData("water", "liaison overseer office")]
    [InlineData("office", "office-overseer")]
    public void Ladder_OfAUnitsSubmission_StartsAboveWhoeverMustSend(string unit, string expected)
    {
        var world = new World();
        var submission = world.SubmissionOf(unit);

        Assert.Equal(expected, Ladder(world, world.Open(DeadlineKind.Deliverable, submission.Id)!, submission.FilerCode));
    }

    [Fact]
    public void Ladder_OfWhatASignerOrTheOfficeHolds_StartsAboveThem()
    {
        var world = new World();
        var water = FilerCase.Water(world);
        water.WithProblem(ProblemState.Accepted).SubmitPlan();
        var step = world.Open(DeadlineKind.SignOffStep, water.Round.Steps[0].Id)!;
        Assert.Equal("overseer office", Ladder(world, step, water.List.FilerCode));

        water.Send();
        var receipt = world.Open(DeadlineKind.Receipt, water.Submission.Id)!;
        Assert.Equal("office-overseer", Ladder(world, receipt, water.List.FilerCode));
    }

    [Fact]
    public void Next_EachLevelHasItsGraceInWorkingDays_FromTheDueDayAndFromRungToRung()
    {
        var world = new World();
        var submission = world.SubmissionOf("water");
        var deadline = world.Open(DeadlineKind.Deliverable, submission.Id)!;
        var rungs = new List<Escalation>();
        var days = new List<DateOnly>();
        for (var day = 0; day < 60; day++)
        {
            world.PassDays(1);
            var work = world.As("office-head");
            while (Escalation.Next(work, deadline, world.Routing.RuleOf(submission), rungs) is { } stop)
            {
                rungs.Add(Escalation.Raise(work, deadline, rungs.Count + 1, stop));
                days.Add(work.Today);
            }
        }

        // Due on Friday 14 March 2031; 2 working days, then 2 and 2 more.
        Assert.Equal(["03-18", "03-20", "03-24"], days.Select(d => d.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal([(1, "liaison"), (2, "overseer"), (3, "督导办")], rungs.Select(r => (r.Level, r.ReachedNames)));
    }

    [Fact]
    public void Raise_OfALateDeadline_StandsInItsCasesHistoryAndChangesNoDate()
    {
        var world = new World();
        var submission = world.SubmissionOf("water");
        var deadline = world.Open(DeadlineKind.Deliverable, submission.Id)!;
        world.PassDays(20);
        var work = world.As("office-head");

        var rung = Escalation.Raise(work, deadline, 1, Escalation.Next(work, deadline, world.Routing.RuleOf(submission), [])!);

        Assert.Equal((deadline.Id, 1, world.PostId("liaison"), "liaison"), (rung.DeadlineId, rung.Level, rung.HolderId, rung.ReachedPost));
        var said = Assert.Single(work.History);
        Assert.Equal((HistoryAct.Escalated, deadline.CaseId), (said.Act, said.CaseId));
        Assert.Empty(work.Deadlines);
    }

    [Fact]
    public void Raise_OfWhatIsNotLateOrMet_IsRefused()
    {
        var world = new World();
        var submission = world.SubmissionOf("water");
        var deadline = world.Open(DeadlineKind.Deliverable, submission.Id)!;
        var rule = world.Routing.RuleOf(submission);
        Assert.Null(Escalation.Next(world.As("office-head"), deadline, rule, []));
        var stop = EscalationLadder.Of(world.Routing, deadline, rule)[0];
        Refused.With(RefusalCode.WrongState, () => Escalation.Raise(world.As("office-head"), deadline, 1, stop));

        world.PassDays(20);
        deadline.Apply(new DeadlineChange(DeadlineChangeKind.Meet, deadline.Kind, deadline.SubjectId), world.Now);
        Assert.Null(Escalation.Next(world.As("office-head"), deadline, rule, []));
        Refused.With(RefusalCode.WrongState, () => Escalation.Raise(world.As("office-head"), deadline, 1, stop));
    }

    [Fact]
    public void Ladder_OfWhatTheTopOfARowHolds_GoesToWhoeverStandsInForIt()
    {
        var world = new World(InventedCampaign.Definition.With(RouteTarget.OfficeOverseer, RouteTarget.Secretary));
        var list = world.ListOf("office");

        var step = Deadline.Fixed(DeadlineKind.SignOffStep, Guid.NewGuid(), CaseKind.Plan, Guid.NewGuid(), list, Holder.OfPost(world.PostId("office-overseer")), world.Now, world.Now);

        Assert.Equal("secretary", Ladder(world, step, list.FilerCode));
    }

    private static string Ladder(World world, Deadline deadline, string filer) => string.Join(' ', EscalationLadder
        .Of(world.Routing, deadline, world.Campaign.Definition.Filer(filer))
        .Select(s => s.Stop.Kind == HolderKind.Office ? "office" : world.Directory.Post(s.Stop.Id)!.Title));
}
