namespace ZhongGengZu.Documents.Tests.CampaignPlans;

/// <summary>Pass 1: paragraphs as the author meant them.</summary>
public sealed class PlanBlocksTests
{
    private const string Long = "各单位要坚持问题导向，对照整治重点全面自查，把存在的突出问题找准找实，逐条分析原因，逐项制定措施，明确责任人员和完成时限，做到问题不解决不放过、群众不满意不放过";

    [Fact]
    public void Lines_BrokenByThePagesWidth_AreJoinedUpToTheNextNumber()
    {
        string[] paragraphs = [.. new[] { "一、总体要求", "（一）" + Long + "。", "（二）" + Long + "。", "（三）" + Long + "。", "（四）" + Long + "。", "（五）" + Long + "。" }];
        var text = string.Join('\n', paragraphs.SelectMany(p => p.Chunk(24).Select(line => new string(line))));

        Assert.True(text.Split('\n').Length > 12);
        Assert.Equal(paragraphs, PlanPasses.Blocks(text));
    }

    [Theory]
    [InlineData("现将《青川镇“中梗阻”专项\n整治实施方案》印发给你们。\n青川镇人民政府", "现将《青川镇“中梗阻”专项整治实施方案》印发给你们。|青川镇人民政府")]
    [InlineData("各单位要认真开展自查自纠，\n按时报送。", "各单位要认真开展自查自纠，按时报送。")]
    [InlineData("各单位于2022年\n3月10日前报送。", "各单位于2022年3月10日前报送。")]
    [InlineData("青川镇人民政府\r\n2022年3月1日\r\n\r\n各村：", "青川镇人民政府|2022年3月1日|各村：")]
    [InlineData("一、总体要求\n二、整治重点", "一、总体要求|二、整治重点")]
    public void Lines_OfTheAuthor_StayApartUnlessTheirSentenceGoesOn(string text, string blocks) =>
        Assert.Equal(blocks.Split('|'), PlanPasses.Blocks(text));

    [Theory]
    [InlineData("- 3 -")]
    [InlineData("—12—")]
    [InlineData("第3页 共12页")]
    [InlineData("第 3 页")]
    [InlineData("7")]
    public void PageMark_IsNoParagraph(string mark) => Assert.Equal(["一、总体要求", "二、整治重点"], PlanPasses.Blocks($"一、总体要求\n{mark}\n二、整治重点\n"));

    [Fact]
    public void Text_OfOneParagraph_IsCutAtItsNumbers()
    {
        const string text = "一、整治重点 （一）执行不力。打折扣、搞变通。（二）推诿扯皮。1.踢皮球。2.绕着走。二、实施步骤 第一阶段：排查（3月1日至3月20日）。各村自查。第二阶段：整改（4月）。";

        Assert.Equal(
            ["一、整治重点", "（一）执行不力。打折扣、搞变通。", "（二）推诿扯皮。", "1.踢皮球。", "2.绕着走。", "二、实施步骤", "第一阶段：排查（3月1日至3月20日）。各村自查。", "第二阶段：整改（4月）。"],
            PlanPasses.Blocks(text));
    }

    [Theory]
    [InlineData("各单位在第一阶段要做到三、四个到位。")]
    [InlineData("完成投资3.5亿元，办结1.2万件。")]
    [InlineData("坚持一、二把手亲自抓。")]
    [InlineData("按照（二）项要求办理。")]
    public void Number_OutOfOrderInsideASentence_CutsNothing(string text) => Assert.Equal([text], PlanPasses.Blocks(text));

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u3000\n")]
    public void Text_OfNothing_HasNoParagraph(string text) => Assert.Empty(PlanPasses.Blocks(text));
}
