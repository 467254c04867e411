using ZhongGengZu.Documents.CampaignPlans;

namespace ZhongGengZu.Documents.Tests.CampaignPlans;

/// <summary>Pass 5b: 治理重点 on two levels.</summary>
public sealed class FocusReadingTests
{
    private const string Steps = "\n二、实施步骤\n（一）排查阶段（3月）。自查。\n（二）整改阶段（4月）。整改。\n";

    [Theory]
    [InlineData("（一）执行不力。打折扣。\n（二）推诿扯皮。踢皮球。")]
    [InlineData("1.执行不力\n2.推诿扯皮")]
    [InlineData("①执行不力。\n②推诿扯皮。")]
    [InlineData("一是执行不力。打折扣。\n二是推诿扯皮。踢皮球。")]
    [InlineData("重点整治以下问题：一是执行不力，打折扣、搞变通，迟迟不动，工作没有着落；二是推诿扯皮，踢皮球、绕着走，层层请示，小事也要上会。")]
    [InlineData("执行不力。打折扣、搞变通，迟迟不动。\n推诿扯皮。踢皮球、绕着走，层层请示。")]
    [InlineData("重点整治两个方面的问题：（1）执行不力；（2）推诿扯皮。")]
    [InlineData("1、执行不力。\n　　打折扣、搞变通。\n2、推诿扯皮。\n　　踢皮球、绕着走。")]
    [InlineData("●执行不力。\n●推诿扯皮。")]
    public void Areas_InEachForm_AreTheTwo(string items) => Assert.Equal(["执行不力", "推诿扯皮"], PlanPasses.Areas("一、治理重点\n" + items + Steps).Select(a => a.Split('(', '，')[0]));

    [Theory]
    [InlineData("（一）执行不力\n1.打折扣。\n2.搞变通。\n（二）推诿扯皮\n1.踢皮球。\n2.绕着走。")]
    [InlineData("（一）执行不力\n（1）打折扣；\n（2）搞变通。\n（二）推诿扯皮\n（1）踢皮球；\n（2）绕着走。")]
    [InlineData("（一）执行不力。主要表现为：①打折扣；②搞变通。\n（二）推诿扯皮。主要表现为：①踢皮球；②绕着走。")]
    [InlineData("一是执行不力。①打折扣。②搞变通。\n二是推诿扯皮。①踢皮球。②绕着走。")]
    public void Area_WithNumberedItems_HasThemAsItsSecondLevel(string items) =>
        Assert.Equal(["执行不力(打折扣 搞变通)", "推诿扯皮(踢皮球 绕着走)"], PlanPasses.Areas("一、治理重点\n" + items + Steps));

    [Fact]
    public void Area_WhoseSentenceHasParts_HasThemAsItsSecondLevel() =>
        Assert.Equal(
            ["执行不力(对上级部署打折扣、搞变通 工作迟迟不动)", "推诿扯皮(遇事踢皮球、绕着走 小事层层请示)"],
            PlanPasses.Areas("一、治理重点\n（一）执行不力。对上级部署打折扣、搞变通；工作迟迟不动。\n（二）推诿扯皮。遇事踢皮球、绕着走；小事层层请示。" + Steps));

    [Fact]
    public void Area_ThatIsALongSentence_IsNamedByItsFirstWords() =>
        Assert.Equal(
            ["贯彻上级决策部署不坚决", "服务企业群众不主动"],
            PlanPasses.Areas("一、治理重点\n1.贯彻上级决策部署不坚决，打折扣、搞变通，上有政策下有对策，工作推进迟缓。\n2.服务企业群众不主动，推一推动一动，办事拖拉，群众反映强烈，久拖不决。" + Steps).Select(a => a.Split('(')[0]));

    [Fact]
    public void Areas_InOneSentence_AreItsParts() =>
        Assert.Equal(3, PlanPasses.Areas("一、治理重点\n治“庸”，就是解决能力不足的问题。治“懒”，就是解决不思进取的问题。治“拖”，就是解决办事拖拉的问题。" + Steps).Count);

    [Fact]
    public void Area_QuotesItsOwnParagraph()
    {
        const string text = "一、治理重点\n（一） 执行 不力。打折扣。\n（二）推诿扯皮。踢皮球。" + Steps;
        var area = FocusReading.AllOf(PlanPasses.SectionsOf(text).Focus)[0];

        Assert.Equal("执行不力", area.Name);
        Assert.Equal("（一） 执行 不力。打折扣。", area.Quote?.Words);
    }

    [Fact]
    public void Areas_OfNoSection_AreNone() => Assert.Empty(FocusReading.AllOf(null));
}
