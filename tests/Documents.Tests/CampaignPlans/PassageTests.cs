namespace ZhongGengZu.Documents.Tests.CampaignPlans;

/// <summary>One width for the passes, the text's own words for the quote.</summary>
public sealed class PassageTests
{
    [Theory]
    [InlineData("３ 月 ２ ０ 日～４月１０日", "3月20日-4月10日")]
    [InlineData("3月20日--4月10日", "3月20日--4月10日")]
    [InlineData("3月20日——4月10日", "3月20日--4月10日")]
    [InlineData("(一)排查,整改:完成;", "（一）排查，整改：完成；")]
    [InlineData("〔2022〕［2022］[2022]【2022】", "〔2022〕〔2022〕〔2022〕〔2022〕")]
    [InlineData("<方案>〈办法〉", "《方案》《办法》")]
    [InlineData("排\u200B查\uFEFF\u3000阶\u00A0段\t（３月）", "排查阶段（3月）")]
    [InlineData("１．自查", "1.自查")]
    [InlineData("", "")]
    public void Text_OfAnyWidth_IsMatchedInOne(string text, string flat) => Assert.Equal(flat, PlanPasses.PassageOf(text).Flat);

    [Theory]
    [InlineData("l0月3O曰前", "10月30日前")]
    [InlineData("2O22年I2月l日", "2022年12月1日")]
    [InlineData("4月未前", "4月末前")]
    [InlineData("年未完成", "年未完成")]
    [InlineData("整改未到位", "整改未到位")]
    [InlineData("子曰诗云", "子曰诗云")]
    [InlineData("OA系统、WIFI全覆盖", "OA系统、WIFI全覆盖")]
    public void Scan_IsMendedBesideNumbersOnly(string text, string flat) => Assert.Equal(flat, PlanPasses.PassageOf(text).Flat);

    [Theory]
    [InlineData("各单位要认真抓好落实.逾期通报", "各单位要认真抓好落实。逾期通报")]
    [InlineData("各单位要认真抓好落实.", "各单位要认真抓好落实。")]
    [InlineData("占全部事项总数3.5成以上", "占全部事项总数3.5成以上")]
    [InlineData("第一章总则目录......1", "第一章总则目录......1")]
    public void FullStop_OfHalfWidth_EndsASentence(string text, string flat) => Assert.Equal(flat, PlanPasses.PassageOf(text).Flat);

    [Fact]
    public void Quote_IsTheTextsOwnWordsAtTheirPlace()
    {
        const string text = "前文　(一) 排 查\r\n　　阶段（３月l日）后文";
        var passage = PlanPasses.PassageOf(text);
        var from = passage.Flat.IndexOf("排查", StringComparison.Ordinal);
        var quote = passage.Quote(from, passage.Flat.IndexOf('）', from) + 1);

        Assert.Equal("排查阶段（3月1日）", passage.Flat[from..(from + 10)]);
        Assert.Equal("排 查\r\n　　阶段（３月l日）", quote.Words);
        Assert.Equal(text.IndexOf('排', StringComparison.Ordinal), quote.At);
        Assert.Equal("排查阶段（３月l日）", passage.Words(from, from + 10));
    }

    [Fact]
    public void Part_AndBetween_KeepTheirPlace()
    {
        const string text = "甲 乙\n丙 丁";
        var passage = PlanPasses.PassageOf(text);

        Assert.Equal("乙\n丙", passage.Part(1, 3).Quote()!.Words);
        Assert.Equal(2, passage.Part(1, 3).At);
        Assert.Equal(text, Documents.CampaignPlans.Passage.Between(passage.Part(0, 1), passage.Part(3, 4)).Words);
        Assert.Null(passage.Part(1, 1).Quote());
    }

    [Fact]
    public void Gap_IsWhereTheTextHasASpaceAndACellBeginsAtATab()
    {
        var passage = PlanPasses.PassageOf("动 员\t3月\n日");

        Assert.Equal([false, true, true, false, true], Enumerable.Range(0, 5).Select(passage.HasGapBefore));
        Assert.Equal([false, false, true, false, false], Enumerable.Range(0, 5).Select(passage.HasTabBefore));
    }
}
