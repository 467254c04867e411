using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Problems;

public sealed class RecurrenceTests
{
    private const string Again = "东岸河道又堆放建筑垃圾，群众绕行";
    private static readonly DateTime Closed = new(2031, 2, 20, 2, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Of_ReadsLikeAClosedOneOfTheSameFocusArea_NamesTheWordsAndWhen()
    {
        var (work, filed) = Filed(Again);
        var earlier = new ClosedProblem(Guid.NewGuid(), "东岸河道堆放建筑垃圾，无人清运", "bank", Closed);

        var mark = Recurrence.Of(work, filed, [new ClosedProblem(Guid.NewGuid(), "巡河记录补签，与实际不符合", "bank", Closed.AddDays(1)), earlier])!;

        Assert.Equal((filed.Id, earlier.Id, Closed, "bank", work.Now), (mark.ProblemId, mark.EarlierProblemId, mark.EarlierClosedAt, mark.FocusAreaCode, mark.At));
        Assert.Equal(["堆放建筑垃圾", "东岸河道"], mark.Phrases);
    }

    [Theory]
    [InlineData("东岸河道堆放建筑垃圾，无人清运", "water")]
    [InlineData("巡河记录补签，与实际不符合", "bank")]
    [InlineData("东岸堆放", "bank")]
    [InlineData("东岸河道堆放建筑垃圾，无人清运", null)]
    public void Of_AnotherFocusAreaOrAnotherThing_IsNothing(string text, string? focus)
    {
        var (work, filed) = Filed(Again);

        Assert.Null(Recurrence.Of(work, filed, [new ClosedProblem(Guid.NewGuid(), text, focus, Closed)]));
    }

    [Fact]
    public void Of_SecondLevelOfTheSameFirstLevel_Counts()
    {
        var (work, filed) = Filed(Again, "water-other");

        var mark = Recurrence.Of(work, filed, [new ClosedProblem(Guid.NewGuid(), "东岸河道堆放建筑垃圾", "water", Closed)]);

        Assert.Equal("water", mark!.FocusAreaCode);
    }

    [Fact]
    public void Of_SeveralAlike_TakesTheMostAlikeAndOfEqualOnesTheNewest()
    {
        var (work, filed) = Filed(Again);
        var newest = new ClosedProblem(Guid.NewGuid(), Again, "bank", Closed.AddDays(5));

        var mark = Recurrence.Of(work, filed, [new(Guid.NewGuid(), "东岸河道堆放建筑垃圾", "bank", Closed.AddDays(9)), new(Guid.NewGuid(), Again, "bank", Closed), newest]);

        Assert.Equal(newest.Id, mark!.EarlierProblemId);
    }

    [Fact]
    public void Phrases_StandInBothTexts_AndNoneIsPartOfAnother()
    {
        var phrases = Likeness.Phrases("窗口人员不在岗，群众白跑一趟", "群众白跑了两趟，窗口人员不在岗", 5);

        Assert.Equal(["窗口人员不在岗", "群众白跑"], phrases);
    }

    private static (CaseWork Work, Problem Filed) Filed(string text, string focus = "bank")
    {
        var world = new World();
        var filed = FilerCase.Water(world).WithAcceptedList();
        filed.Write(FilerCase.Found(text) with { FocusAreaCode = focus, FocusNote = focus == "water-other" ? "乱堆" : null });
        var work = world.As(filed.Files);
        filed.Problem.File(work, filed.List, null);
        return (work, filed.Problem);
    }
}
