using ZhongGengZu.Documents.CampaignPlans;

namespace ZhongGengZu.Documents.Tests.CampaignPlans;

/// <summary>Pass 2: every style of numbering, and what stands under what.</summary>
public sealed class PlanOutlineTests
{
    [Theory]
    [InlineData("一、总体要求", "Chinese 1 2")]
    [InlineData("十二．保障", "Chinese 12 3")]
    [InlineData("（三）推诿扯皮", "ChineseInBrackets 3 3")]
    [InlineData("(三) 推诿扯皮", "ChineseInBrackets 3 3")]
    [InlineData("第一阶段：动员", "Stage 1 5")]
    [InlineData("第二步 自查", "Stage 2 3")]
    [InlineData("阶段一：动员", "Stage 1 4")]
    [InlineData("第3环节 整改", "Stage 3 4")]
    [InlineData("第一部分 总则", "Part 1 4")]
    [InlineData("1.踢皮球", "Digit 1 2")]
    [InlineData("１．踢皮球", "Digit 1 2")]
    [InlineData("12、踢皮球", "Digit 12 3")]
    [InlineData("3.1动员部署", "Decimal 3 3")]
    [InlineData("（2）踢皮球", "DigitInBrackets 2 3")]
    [InlineData("2)踢皮球", "DigitInBrackets 2 2")]
    [InlineData("②踢皮球", "Circled 2 1")]
    [InlineData("一是踢皮球", "Ordinal 1 2")]
    [InlineData("●踢皮球", "Bullet 0 1")]
    public void Number_InEachStyle_IsRead(string line, string expected)
    {
        var marker = PlanMarker.Of(PlanPasses.PassageOf(line).Flat)!;
        Assert.Equal(expected, $"{marker.Kind} {marker.Number} {marker.Length}");
    }

    [Theory]
    [InlineData("一些单位推诿扯皮")]
    [InlineData("一是否到位要查清")]
    [InlineData("3月1日至3月20日")]
    [InlineData("2022年3月1日")]
    [InlineData("3.5万件")]
    [InlineData("第一书记要带头")]
    [InlineData("十九大以来")]
    [InlineData("（2022年3月1日）")]
    public void Words_ThatOnlyBeginLikeANumber_AreNone(string line) => Assert.Null(PlanMarker.Of(PlanPasses.PassageOf(line).Flat));

    [Theory]
    [InlineData("一、重点\n（一）拖\n1.甲\n2.乙\n（二）推\n二、步骤", "重点(拖(甲 乙) 推) 步骤")]
    [InlineData("一、重点\n1、拖\n（1）甲\n（2）乙\n2、推\n二、步骤", "重点(拖(甲 乙) 推) 步骤")]
    [InlineData("1.重点\n（1）拖\n①甲\n②乙\n（2）推\n2.步骤", "重点(拖(甲 乙) 推) 步骤")]
    [InlineData("第一部分 重点\n一、拖\n一是甲\n二是乙\n第二部分 步骤", "重点(拖(甲 乙)) 步骤")]
    [InlineData("一、步骤\n第一阶段：动员\n1.开会\n第二阶段：整改\n二、要求", "步骤(动员(开会) 整改) 要求")]
    [InlineData("一、步骤\n(一)第一阶段：动员\n(二)第二阶段：整改", "步骤(第一阶段：动员 第二阶段：整改)")]
    [InlineData("3 实施步骤\n3.1动员部署\n3.2整改提高", "实施步骤(动员部署 整改提高)")]
    [InlineData("整治重点\n一、拖\n二、推\n实施步骤\n一、动员\n二、整改", "整治重点(拖 推) 实施步骤(动员 整改)")]
    [InlineData("【整治重点】\n1.拖\n2.推\n【实施步骤】\n1.动员", "整治重点(拖 推) 实施步骤(动员)")]
    [InlineData("一、重点\n（一）拖\n二、步骤\n（一）动员", "重点(拖) 步骤(动员)")]
    [InlineData("1、拖。2、推。3、卡。", "拖 推 卡")]
    [InlineData("一. 重点\n二. 步骤", "重点 步骤")]
    [InlineData("各村：\n为转变作风。\n一、重点\n说明。", "重点")]
    public void Outline_InEachStyle_HasSiblingsAndChildren(string text, string tree) => Assert.Equal(tree, PlanPasses.Tree(text));

    [Fact]
    public void Headings_WithoutNumber_AreToldByTheirWordsAndWhatStandsUnderThem()
    {
        const string text = "整治重点\n执行不力\n打折扣、搞变通，迟迟不动，工作没有着落。\n推诿扯皮\n踢皮球、绕着走，层层请示，小事也要上会。\n实施步骤\n动员部署\n召开动员会，把任务分解到人，把要求讲清楚。";

        Assert.Equal("整治重点(执行不力 推诿扯皮) 实施步骤(动员部署)", PlanPasses.Tree(text));
    }

    [Fact]
    public void Row_OfATableWithNameAndPeriod_IsAHeading()
    {
        var root = PlanOutline.Of(PlanBlocks.Of("一、实施步骤\n阶段\t时间\t内容\n动员部署\t3月1日—3月10日\t召开会议\n整改提高\t4月\t逐项整改\n"));

        Assert.Equal(["动员部署3月1日—3月10日", "整改提高4月"], root.Below.Where(n => n.Marker.Kind == MarkerKind.Stage).Select(n => n.TitleWords));
    }

    [Fact]
    public void Node_KeepsHeadingRestAndParagraphs()
    {
        var node = PlanOutline.Of(PlanBlocks.Of("（一） 推诿 扯皮。踢皮球。\n说明一。\n说明二。")).Children.Single();

        Assert.Equal("推诿扯皮", node.TitleWords);
        Assert.Equal("（一） 推诿 扯皮", node.Heading.Words);
        Assert.Equal("。踢皮球。", node.Rest.Flat);
        Assert.Equal(["说明一。", "说明二。"], node.Paragraphs.Select(p => p.Flat));
    }
}
