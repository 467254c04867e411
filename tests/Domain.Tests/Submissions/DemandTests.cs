using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Submissions;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Submissions;

/// <summary>临时报送: with notice or a reason, to members, answered like any deliverable of one text.</summary>
public sealed class DemandTests
{
    // Monday 3 March 2031: three working days of notice end on Thursday the 6th.
    private static readonly DateOnly Thursday = new(2031, 3, 6);

    [Fact]
    public void Issue_WithNotice_AsksTheUnitsAndNobodyElse()
    {
        var world = new World();
        var version = world.Campaign.DefinitionVersion;

        var made = Issue(world, Facts(world, Thursday, "water", "parks"));

        var demand = world.Campaign.Definition.Demands.Single();
        Assert.Equal(("demand-1", 3, null, version + 1), (demand.Deliverable.Code, demand.Notice, demand.Reason, world.Campaign.DefinitionVersion));
        Assert.Equal([world.UnitId("parks"), world.UnitId("water")], made.Select(s => s.UnitId));
        Assert.All(made, s => Assert.Equal(Shanghai.EndOfDay(Thursday), world.Open(DeadlineKind.Deliverable, s.Id)!.DueAt));
        Assert.Contains(HistoryAct.DemandIssued, world.HistoryOf(world.Campaign.Id));
        Assert.Same(demand.Deliverable, world.Campaign.Definition.Deliverable("demand-1"));
    }

    [Fact]
    public void Issue_WithShortNotice_NeedsAReasonThatIsKept()
    {
        var world = new World();
        var hurried = Facts(world, Thursday.AddDays(-1), "water");
        var refusal = Refused.With(RefusalCode.ShortNotice, () => Issue(world, hurried));
        Assert.Equal(("Reason", 3), (refusal.Fields[0].Field, refusal.Fields[0].Limit));
        Assert.Empty(world.Campaign.Definition.Demands);

        Issue(world, hurried with { Reason = "市里明天开会" });

        Assert.Equal((2, "市里明天开会"), (world.Campaign.Definition.Demands[0].Notice, world.Campaign.Definition.Demands[0].Reason));
    }

    [Fact]
    public void Issue_WithEnoughNotice_KeepsNoReason()
    {
        var world = new World();

        Issue(world, Facts(world, Thursday, "water") with { Reason = "随便写的" });

        Assert.Null(world.Campaign.Definition.Demands[0].Reason);
    }

    [Theory]
    [InlineData("", "写明情况", 0, "2031-03-06", RefusalCode.Required, "Name")]
    [InlineData("周转房清查", " ", 0, "2031-03-06", RefusalCode.Required, "Asked")]
    [InlineData("周转房清查", "写明情况", 10, "2031-03-06", RefusalCode.NumberTooLarge, "Attachments")]
    [InlineData("周转房清查", "写明情况", -1, "2031-03-06", RefusalCode.NumberTooSmall, "Attachments")]
    [InlineData("周转房清查", "写明情况", 0, null, RefusalCode.Required, "DueOn")]
    [InlineData("周转房清查", "写明情况", 0, "2031-03-03", RefusalCode.DateOutOfRange, "DueOn")]
    public void Issue_AFieldWrong_IsRefusedByName(string name, string asked, int attachments, string? due, RefusalCode code, string field)
    {
        var world = new World();
        var facts = new DemandFacts(name, asked, attachments, due is null ? null : DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture), null, [world.UnitId("water")], []);

        Assert.Equal(field, Refused.With(code, () => Issue(world, facts)).Fields[0].Field);
    }

    [Fact]
    public void Issue_ToNobodyOrToWhoIsNoMember_OrByAnybodyElse_IsRefused()
    {
        var world = new World();
        Refused.With(RefusalCode.Required, () => Issue(world, Facts(world, Thursday)));
        Refused.With(RefusalCode.UnknownChoice, () => Issue(world, Facts(world, Thursday, "zone")));
        Refused.With(RefusalCode.NotEntitled, () => Demands.Issue(world.As("water-head"), Facts(world, Thursday, "water"), world.Members));
    }

    [Fact]
    public void Answer_IsSentOrNil()
    {
        var world = new World();
        var made = Issue(world, Facts(world, Thursday, "water", "parks"));

        made[0].SendNil(world.As("parks-acting"));
        made[1].Send(world.As("water-head"), "清查完毕，没有超标。", null);

        Assert.Equal([true, false], made.Select(s => s.IsNil));
        Assert.All(made, s => Assert.NotNull(world.Deadline(DeadlineKind.Deliverable, s.Id).MetAt));
    }

    [Fact]
    public void TakeEarlier_TheUnitsOwnText_IsTakenOnceAndCountsAsNothingTyped()
    {
        var world = new World();
        var earlier = Issue(world, Facts(world, Thursday, "water"))[0];
        earlier.Send(world.As("water-head"), "清查完毕，没有超标。", null);
        var others = Issue(world, Facts(world, Thursday, "parks"))[0];
        others.Send(world.As("parks-acting"), "有一套超标。", null);
        var again = Issue(world, Facts(world, Thursday, "water"))[0];
        Refused.With(RefusalCode.UnknownChoice, () => again.TakeEarlier(world.As("water-clerk"), others));
        Refused.With(RefusalCode.NotEntitled, () => again.TakeEarlier(world.As("water-owner"), earlier));

        var work = world.As("water-clerk");
        again.TakeEarlier(work, earlier);

        Assert.Equal(("清查完毕，没有超标。", SubmissionState.Draft), (again.Summary, again.State));
        Assert.Empty(work.Typed);
        Assert.Equal([HistoryAct.EarlierTextTaken], work.History.Select(h => h.Act));
        Refused.With(RefusalCode.TextThere, () => again.TakeEarlier(world.As("water-clerk"), earlier));
    }

    private static DemandFacts Facts(World world, DateOnly due, params string[] units) => new("周转房清查情况", "写明套数、面积和使用人。", null, due, null, [.. units.Select(world.UnitId)], []);

    private static IReadOnlyList<Submission> Issue(World world, DemandFacts facts) => Demands.Issue(world.As("office-head"), facts, world.Members);
}

/// <summary>“这份材料已报过”: a hint on names and on what is asked.</summary>
public sealed class SameMaterialTests
{
    [Theory]
    [InlineData("周转房清查情况", "", "关于周转房清查的报告", "", true)]
    [InlineData("2021年3月周转房清查", "", "2021年4月周转房清查", "", true)]
    [InlineData("窗口服务满意度", "", "大厅窗口服务满意度调查", "", true)]
    [InlineData("房屋台账", "逐套写明套数、面积、使用人和期限", "资产材料", "写明套数、面积、使用人和租期", true)]
    [InlineData("周转房清查情况", "", "防汛值班安排", "", false)]
    [InlineData("工作情况报告", "", "工作报告", "", false)] // nothing but common words: no name at all
    [InlineData("总结", "", "小结", "", false)]
    public void Is_TwoMaterials_AlikeByNameOrByWhatIsAsked(string name, string asked, string other, string otherAsked, bool alike)
    {
        Assert.Equal(alike, SameMaterial.Is(name, asked, other, otherAsked));
        Assert.Equal(alike, SameMaterial.Is(other, otherAsked, name, asked));
    }
}
