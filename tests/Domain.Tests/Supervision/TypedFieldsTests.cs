using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Supervision;

/// <summary>减负账: what counts as a field typed.</summary>
public sealed class TypedFieldsTests
{
    [Theory]
    [InlineData("", "", "", "", 0)]
    [InlineData("", "", "甲", "", 1)]
    [InlineData("甲", "乙", "甲", "乙", 0)] // as it stood
    [InlineData("甲", "乙", "甲", "丙", 1)]
    [InlineData("甲", "乙", "", "乙", 0)] // emptied
    public void Count_FilledAndNotAsBefore_IsTyped(string one, string two, string oneNow, string twoNow, int typed) =>
        Assert.Equal(typed, TypedFields.Count([one, two], [oneNow, twoNow]));

    [Fact]
    public void Write_AProblem_CountsItsFieldsForTheUnitAndTheMonth()
    {
        var world = new World();
        var work = world.As("water-clerk");
        var content = new ProblemContent { Text = "河道保洁不及时", FocusAreaCode = "bank", SourceCode = "self", Term = Term.ByDate };

        var problem = Problem.Write(work, world.ListOf("water"), content, []);

        var typed = Assert.Single(work.Typed);
        Assert.Equal((4, world.UnitId("water"), new DateOnly(2031, 3, 1), CaseKind.Problem), (typed.Fields, typed.UnitId, typed.Month, typed.CaseKind));

        var edit = world.As("water-clerk");
        problem.Edit(edit, content with { Text = "河道保洁一周一次" }, []);
        Assert.Equal(1, Assert.Single(edit.Typed).Fields);

        var same = world.As("water-clerk");
        problem.Edit(same, content with { Text = "河道保洁一周一次" }, []);
        Assert.Empty(same.Typed);
    }

    [Fact]
    public void Write_ASummary_CountsOnceHoweverOftenItIsSavedUnchanged()
    {
        var world = new World();
        var final = world.SubmissionOf("water", "final");
        var first = world.As("water-clerk");
        final.Write(first, "整改完成。");
        var second = world.As("water-head");
        final.Send(second, "整改完成。", null);

        Assert.Equal((1, 0), (first.Typed.Sum(t => t.Fields), second.Typed.Sum(t => t.Fields)));
    }
}
