namespace ZhongGengZu.Documents.Tests.CampaignPlans;

/// <summary>Pass 3: which part does what, by heading and by what stands under it.</summary>
public sealed class PlanSectionsTests
{
    private const string Steps = "\n二、实施步骤\n（一）动员部署阶段（3月1日—3月10日）。开会。\n（二）整改阶段（3月11日—6月底）。整改。\n三、工作要求\n（一）加强领导。\n（二）严格督查。";

    [Theory]
    [InlineData("一、治理重点\n（一）执行不力。\n（二）推诿扯皮。", "治理重点")]
    [InlineData("一、整治内容\n1.执行不力。\n2.推诿扯皮。", "整治内容")]
    [InlineData("一、查什么\n1.执行不力。\n2.推诿扯皮。", "查什么")]
    [InlineData("一、突出问题\n1.执行不力。\n2.推诿扯皮。", "突出问题")]
    [InlineData("一、主要任务\n1.加强学习教育。\n2.推进项目建设。", "主要任务")]
    [InlineData("一、主要任务\n（一）整改落实。推进建设。\n（二）完善制度。健全机制。\n一、着力解决五个方面的问题\n（一）不担当。\n（二）不作为。", "着力解决五个方面的问题")]
    [InlineData("一、工作目标\n（一）坚决纠治拖拉。办事慢、乱收费、推诿扯皮。\n（二）坚决纠治漠视。冷横硬、不作为、慢作为。", "工作目标")]
    public void Focus_IsToldByItsHeadingAndByWhatStandsUnderIt(string focus, string title) =>
        Assert.Equal(title, PlanPasses.SectionsOf(focus + Steps).Focus?.TitleWords);

    [Theory]
    [InlineData("一、总体要求\n以优化环境为目标。")]
    [InlineData("一、组织领导\n（一）成立领导小组。\n（二）压实责任。")]
    public void Focus_WhereNothingIsNamed_IsNone(string other) => Assert.Null(PlanPasses.SectionsOf(other + Steps).Focus);

    [Theory]
    [InlineData("（一）动员部署（3月）\n（二）自查自纠（4月）\n（三）总结巩固（5月）")]
    [InlineData("（一）动员部署阶段\n（二）自查自纠阶段\n（三）总结巩固阶段")]
    [InlineData("第一阶段：动员部署\n第二阶段：自查自纠\n第三阶段：总结巩固")]
    [InlineData("1.动员部署（3月1日—10日）。\n2.自查自纠（3月11日—4月10日）。\n3.总结巩固（4月11日—30日）。")]
    [InlineData("第一步 动员部署\n第二步 自查自纠\n第三步 总结巩固")]
    [InlineData("动员部署\t3月\t开会\n自查自纠\t4月\t自查\n总结巩固\t5月\t总结")]
    public void Phases_InEachStyle_AreTheThree(string phases)
    {
        var sections = PlanPasses.SectionsOf("一、治理重点\n（一）执行不力。\n（二）推诿扯皮。\n二、实施步骤\n" + phases + "\n三、工作要求\n（一）加强领导。\n（二）强化督查。\n（三）严肃纪律。\n（四）注重实效。");

        Assert.Equal(["动员部署", "自查自纠", "总结巩固"], sections.Phases.Select(p => Documents.CampaignPlans.PhaseReading.NameOf(p).Replace("阶段", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Requirements_AreNoPhases() =>
        Assert.Empty(PlanPasses.SectionsOf("一、治理重点\n（一）执行不力。\n（二）推诿扯皮。\n二、工作要求\n（一）加强组织领导。\n（二）强化督查要求。\n（三）落实工作责任。").Phases);

    [Fact]
    public void TableOfContents_IsDroppedForTheTextItLists()
    {
        const string body = "一、治理重点\n（一）执行不力。打折扣。\n（二）推诿扯皮。踢皮球。\n二、实施步骤\n（一）动员部署阶段（3月）。开会。\n（二）整改阶段（4月）。整改。";
        var sections = PlanPasses.SectionsOf("目录\n一、治理重点………1\n（一）执行不力………1\n（二）推诿扯皮………2\n二、实施步骤………3\n（一）动员部署阶段………3\n（二）整改阶段………4\n" + body);

        Assert.Equal(["动员部署阶段（3月）", "整改阶段（4月）"], sections.Phases.Select(p => p.TitleWords));
        Assert.Equal(["（一）执行不力。打折扣。", "（二）推诿扯皮。踢皮球。"], sections.Focus!.Children.Select(c => c.Block.Flat));
    }

    [Theory]
    [InlineData("一、参与范围\n全镇各村、各办所。", "参与范围")]
    [InlineData("一、整治范围：全镇各村、各办所。", "整治范围")]
    [InlineData("一、整治对象\n全体机关干部。", "整治对象")]
    public void Scope_IsSaidByItsOwnHeading(string scope, string title) => Assert.Equal(title, PlanPasses.SectionsOf(scope + Steps).Scope?.TitleWords);
}
