using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Submissions;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Submissions;

/// <summary>报送: what is frozen, when it counts, and what comes after.</summary>
public sealed class SubmissionTests
{
    [Fact]
    public void Send_BeforeTheUnitsListIsAccepted_IsRefused()
    {
        var world = new World();
        var filed = FilerCase.Water(world);
        Refused.With(RefusalCode.UnitListNotAccepted, filed.Send);
        filed.SubmitList();
        Refused.With(RefusalCode.UnitListNotAccepted, filed.Send);
        Assert.Equal((SubmissionState.Draft, ""), (filed.Submission.State, filed.Submission.Summary));
    }

    [Fact]
    public void Send_WithoutASummary_IsRefused()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithAcceptedList();
        Refused.With(RefusalCode.Required, () => filed.Submission.Send(world.As("water-head"), " ", filed.Content));
        Refused.With(RefusalCode.TooLong, () => filed.Submission.Send(world.As("water-head"), new string('字', Submission.SummaryLength + 1), filed.Content));
    }

    [Fact]
    public void Send_FreezesAcceptedItemsAndAcceptedPersonalLists()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted).WithProblem(ProblemState.Filed);
        var person = FilerCase.WaterStaff(world).WithAcceptedList();
        filed.Send();

        Assert.Equal(
            [(SubmissionItemKind.UnitProblem, filed.Problems[0].Id, 1), (SubmissionItemKind.PersonalList, person.List.Id, 1)],
            filed.Submission.Items.Select(i => (i.Kind, i.SubjectId, i.Revision)));
        Assert.NotNull(person.List.SentAt);
        Assert.Contains(world.UnitId("office"), world.ReadersOf(person.List));
        Assert.Null(world.ListOf("water-owner").SentAt);
        Assert.Equal(("water-head", "water-head"), (filed.Submission.SentByName, filed.Submission.SentByPost));
    }

    [Fact]
    public void Send_WithNothingFound_IsANilReturn()
    {
        var filed = FilerCase.Water(new World()).WithAcceptedList();
        filed.Send();
        Assert.True(filed.Submission.IsNil);
    }

    [Fact]
    public void Send_AfterTheDueTime_StillSendsAndIsLate()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithAcceptedList();
        world.PassDays(20);
        filed.Send();
        var deadline = world.Deadline(DeadlineKind.Deliverable, filed.Submission.Id);
        Assert.Equal(SubmissionState.Sent, filed.Submission.State);
        Assert.True(deadline.MetAt > deadline.DueAt);
    }

    [Fact]
    public void Send_OpensTheReceipt()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithAcceptedList();
        filed.Send();
        var receipt = world.Open(DeadlineKind.Receipt, filed.Submission.Id)!;
        Assert.Equal((world.UnitId("office"), Shanghai.EndOfDay(new DateOnly(2031, 3, 6))), (receipt.OwnerId, receipt.DueAt));
        filed.Submission.Receive(world.As("office-staff"));
        Assert.NotNull(world.Deadline(DeadlineKind.Receipt, filed.Submission.Id).MetAt);
    }

    [Fact]
    public void Send_OfTheOfficeItself_IsReceivedByItsOverseer()
    {
        var world = new World();
        var filed = new FilerCase(world, "office") { Files = "office-head", Accepts = "office-head", Signs = ["office-overseer"], Owns = "office-staff", Answers = "office-staff", Verifies = "office-overseer" };
        filed.WithAcceptedList();
        filed.Send();
        Refused.With(RefusalCode.NotEntitled, () => filed.Submission.Receive(world.As("office-staff")));
        filed.Submission.Receive(world.As("office-overseer"));
    }

    [Fact]
    public void Withdrawal_BeforeReceipt_TheFirstSendingStillCounts()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithAcceptedList();
        filed.Send();
        var first = world.Now;
        filed.Submission.Withdraw(world.As("water-head"), filed.Content);
        Assert.Equal(SubmissionState.Draft, filed.Submission.State);
        Assert.NotNull(world.Deadline(DeadlineKind.Receipt, filed.Submission.Id).VoidedAt);
        world.PassDays(30);
        filed.Send();
        Assert.Equal((first, first), (filed.Submission.FirstSentAt, world.Deadline(DeadlineKind.Deliverable, filed.Submission.Id).MetAt));
    }

    [Fact]
    public void Return_OpensACorrectionAndLeavesTheFirstSendingOnTime()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        filed.Send();
        var first = world.Now;
        Refused.With(RefusalCode.Required, () => filed.Submission.Return(world.As("office-staff"), ""));
        filed.Submission.Return(world.As("office-staff"), "问题不具体");
        var correction = world.Open(DeadlineKind.Correction, filed.Submission.Id)!;
        Assert.Equal((world.PostId("water-head"), Shanghai.EndOfDay(new DateOnly(2031, 3, 5))), (correction.OwnerId, correction.DueAt));
        Assert.Equal(first, world.Deadline(DeadlineKind.Deliverable, filed.Submission.Id).MetAt);

        // The head returns the item to its filer and sends what is accepted then.
        filed.Problem.Return(world.As("water-head"), "写清地点", filed.Plan);
        filed.Problem.Edit(world.As("water-clerk"), FilerCase.Found("东侧河道堆放杂物"), []);
        filed.Problem.File(world.As("water-clerk"), filed.List, filed.Plan);
        filed.Problem.Accept(world.As("water-head"), filed.List, filed.Plan);
        filed.Send();
        Assert.Null(world.Open(DeadlineKind.Correction, filed.Submission.Id));
        Assert.Equal([(1, 1), (2, 2)], filed.Submission.Items.Select(i => (i.Sending, i.Revision)));
    }

    [Fact]
    public void Supplement_SendsOnlyWhatWasAcceptedSince()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        filed.Send();
        filed.Submission.Receive(world.As("office-staff"));
        Refused.With(RefusalCode.NothingToSupplement, () => filed.Submission.Supplement(world.As("water-head"), filed.Content));

        filed.WithProblem(ProblemState.Accepted);
        var met = world.Deadline(DeadlineKind.Deliverable, filed.Submission.Id).MetAt;
        world.PassDays(30);
        filed.Submission.Supplement(world.As("water-head"), filed.Content);
        Assert.Equal((SubmissionState.Sent, 2), (filed.Submission.State, filed.Submission.Sendings));
        Assert.Equal([filed.Problem.Id], filed.Submission.Items.Where(i => i.Sending == 2).Select(i => i.SubjectId));
        Assert.Equal(met, world.Deadline(DeadlineKind.Deliverable, filed.Submission.Id).MetAt);
        filed.Submission.Receive(world.As("office-staff"));
    }

    [Fact]
    public void Withdrawal_OfASupplement_LeavesWhatWasReceivedReceived()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        filed.Send();
        var (sent, digest) = (filed.Submission.SentAt, filed.Submission.Digest);
        filed.Submission.Receive(world.As("office-staff"));
        filed.WithProblem(ProblemState.Accepted);
        world.PassDays(1);
        filed.Submission.Supplement(world.As("water-head"), filed.Content);

        filed.Submission.Withdraw(world.As("water-head"), filed.Content);

        Assert.Equal((SubmissionState.Received, sent, digest), (filed.Submission.State, filed.Submission.SentAt, filed.Submission.Digest));
        Assert.DoesNotContain(filed.Submission.Items, i => i.Sending == 2);
        Assert.Null(world.Open(DeadlineKind.Receipt, filed.Submission.Id));
        Assert.Equal(1, filed.Submission.ToSupplement(filed.Content));
        filed.Submission.Supplement(world.As("water-head"), filed.Content);
        Assert.Equal(SubmissionState.Sent, filed.Submission.State);
    }

    [Fact]
    public void Withdrawal_TakesBackTheListsThatWentOutWithIt()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithAcceptedList();
        var person = FilerCase.WaterStaff(world).WithAcceptedList();
        filed.Send();
        Assert.NotNull(person.List.SentAt);

        var work = world.As("water-head");
        filed.Submission.Withdraw(work, filed.Content);

        Assert.Null(person.List.SentAt);
        Assert.Equal(person.List.Id, Assert.Single(work.Revocations).ListId);
    }

    [Fact]
    public void Withdrawal_AfterAReturn_LeavesTheListsThatTheOfficeHasHad()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithAcceptedList();
        var person = FilerCase.WaterStaff(world).WithAcceptedList();
        filed.Send();
        filed.Submission.Return(world.As("office-staff"), "太短");
        world.PassDays(1);
        filed.Send();

        filed.Submission.Withdraw(world.As("water-head"), filed.Content);

        Assert.NotNull(person.List.SentAt);
    }

    [Fact]
    public void Supplement_APersonalProblemAcceptedSince_IsSomethingToSend()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithAcceptedList();
        var person = FilerCase.WaterStaff(world).WithAcceptedList();
        filed.Send();
        filed.Submission.Receive(world.As("office-staff"));
        person.WithProblem(ProblemState.Filed);
        Assert.Equal(0, filed.Submission.ToSupplement(filed.Content));
        person.Problem.Accept(world.As("water-head"), person.List, null);
        Assert.Equal(1, filed.Submission.ToSupplement(filed.Content));
    }

    [Fact]
    public void Supplement_OfATextOnlyDeliverable_IsRefused()
    {
        var world = new World();
        var final = world.SubmissionOf("water", "final");
        final.Send(world.As("water-head"), "总结", null);
        final.Receive(world.As("office-staff"));
        Refused.With(RefusalCode.WrongState, () => final.Supplement(world.As("water-head"), FilerCase.Water(world).Content));
    }

    [Fact]
    public void Digest_CoversItemsAndSummary()
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithProblem(ProblemState.Accepted);
        filed.Send();
        var first = filed.Submission.Digest;
        filed.Submission.Withdraw(world.As("water-head"), filed.Content);
        filed.Send();
        Assert.Equal(first, filed.Submission.Digest);
        filed.Submission.Withdraw(world.As("water-head"), filed.Content);
        filed.Submission.Send(world.As("water-head"), "小结改过", filed.Content);
        Assert.NotEqual(first, filed.Submission.Digest);
        filed.Submission.Withdraw(world.As("water-head"), filed.Content);
        filed.WithProblem(ProblemState.Accepted);
        filed.Send();
        Assert.NotEqual(first, filed.Submission.Digest);
    }
}
