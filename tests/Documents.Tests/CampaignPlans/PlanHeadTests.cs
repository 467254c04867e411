using ZhongGengZu.Documents.CampaignPlans;

namespace ZhongGengZu.Documents.Tests.CampaignPlans;

/// <summary>Pass 4a: whose plan it is, under which number and of which day.</summary>
public sealed class PlanHeadTests
{
    private const string Body = "\n为转变作风，制定本方案。\n一、整治重点\n（一）执行不力。打折扣、搞变通。\n（二）推诿扯皮。踢皮球、绕着走。\n二、实施步骤\n（一）排查阶段（3月）。全面自查。\n（二）整改阶段（4月）。逐项整改。\n";

    private const string Notice = "青川镇人民政府\n关于印发《青川镇“中梗阻”专项整治实施方案》的通知\n青政发〔2022〕7号\n各村（社区）、各办所：\n现将《青川镇“中梗阻”专项整治实施方案》印发给你们，请认真贯彻落实。\n青川镇人民政府\n2022年3月1日\n";

    private const string Title = "青川镇“中梗阻”专项整治实施方案";

    [Theory]
    [InlineData(Notice + Title + Body, "青川镇人民政府", "青政发〔2022〕7号", "2022-03-01")]
    [InlineData(Title + Body + "青川镇人民政府\n2022年3月1日", "青川镇人民政府", null, "2022-03-01")]
    [InlineData(Title + Body + "中共青川镇委员会\n二〇二二年三月一日", "中共青川镇委员会", null, "2022-03-01")]
    [InlineData(Title + Body + "中共青川镇委员会\n青川镇人民政府\n2022年3月1日", "中共青川镇委员会、青川镇人民政府", null, "2022-03-01")]
    [InlineData(Title + Body + "中共青川镇委员会　　青川镇人民政府\n2022年3月1日", "中共青川镇委员会、青川镇人民政府", null, "2022-03-01")]
    [InlineData(Title + "\n（2022年3月1日）" + Body, null, null, "2022-03-01")]
    [InlineData(Title + Body + "青川镇人民政府 2022年3月1日", "青川镇人民政府", null, "2022-03-01")]
    [InlineData(Title + Body + "青川镇党政办公室 2022年3月2日印发", null, null, "2022-03-02")]
    [InlineData(Title + Body + "青川镇人民政府\n2022年3月1日\n附件：1.问题清单\n填表日期：2021年1月1日", "青川镇人民政府", null, "2022-03-01")]
    [InlineData("青川镇人民政府文件\n青政发〔2022〕7号\n" + Title + Body, "青川镇人民政府", "青政发〔2022〕7号", null)]
    [InlineData(Title + Body, null, null, null)]
    public void Head_OfAPlan_IsWhereItsFormPutsIt(string text, string? issuer, string? number, string? day)
    {
        var head = PlanPasses.HeadOf(text);

        Assert.Equal(Title, head.Title?.Value);
        Assert.Equal(issuer, head.Issuer?.Value);
        Assert.Equal(number, head.Number?.Value);
        Assert.Equal(day, head.IssuedOn is null ? null : PlanPasses.Day(head.IssuedOn.Value));
        Assert.All([head.Title?.Quote, head.Issuer?.Quote, head.Number?.Quote, head.IssuedOn?.Quote], q => Assert.True(q is null || text[q.At..q.End] == q.Words));
    }

    [Fact]
    public void Notice_ThatForwards_KeepsItsOwnNumberAndDay()
    {
        const string text = "云岭区政务服务局关于转发《青川县“中梗阻”专项整治实施方案》的通知\n云政务〔2022〕18号\n各科室：\n现将《青川县“中梗阻”专项整治实施方案》转发给你们。\n云岭区政务服务局\n2022年5月6日\n"
            + "青川县“中梗阻”专项整治实施方案\n青纪发〔2022〕4号" + Body + "中共青川县纪律检查委员会\n2022年3月1日\n";
        var head = PlanPasses.HeadOf(text);

        Assert.Equal(
            ("青川县“中梗阻”专项整治实施方案", "中共青川县纪律检查委员会", "青纪发〔2022〕4号", new DateOnly(2022, 3, 1)),
            (head.Title?.Value, head.Issuer?.Value, head.Number?.Value, head.IssuedOn?.Value));
    }

    [Fact]
    public void Title_OfTwoLines_IsOne()
    {
        var head = PlanPasses.HeadOf("青川镇关于开展“庸懒散拖”和“中梗阻”\n专项整治工作的实施方案" + Body);

        Assert.Equal("青川镇关于开展“庸懒散拖”和“中梗阻”专项整治工作的实施方案", head.Title?.Value);
        Assert.Equal("青川镇关于开展“庸懒散拖”和“中梗阻”\n专项整治工作的实施方案", head.Title?.Quote?.Words);
    }

    [Fact]
    public void Title_ThatOnlyTheNoticeNames_IsTaken() =>
        Assert.Equal(Title, PlanPasses.HeadOf("各村：\n现将《" + Title + "》印发给你们。" + Body).Title?.Value);

    [Theory]
    [InlineData("根据《关于开展专项整治的通知》（县纪发〔2021〕9号）要求，制定本方案。")]
    [InlineData("为落实县委〔2021〕3号文件精神，制定本方案。")]
    public void Number_InASuperiorsSentence_IsNotThePlans(string sentence) => Assert.Null(PlanPasses.HeadOf(Title + "\n" + sentence + Body).Number);

    [Theory]
    [InlineData("根据2021年12月8日全县大会讲话精神，制定本方案。")]
    [InlineData("《条例》自2021年1月1日起施行。")]
    public void Day_OfASpeechOrALaw_IsNotThePlans(string sentence) => Assert.Null(PlanPasses.HeadOf(Title + "\n" + sentence + Body).IssuedOn);

    [Theory]
    [InlineData("青川镇人民政府\n2022年3月1日", "青川镇人民政府", "2022-03-01")]
    [InlineData("2022.3.1", null, "2022-03-01")]
    [InlineData("2022年3月1日（此件公开发布）", null, "2022-03-01")]
    [InlineData("青川镇人民政府", null, null)]
    [InlineData("2022年2月30日", null, null)]
    [InlineData("2022年3月1日前报送。", null, null)]
    public void Signature_IsABodyOverADayThatExists(string lines, string? issuer, string? day)
    {
        var signature = PlanSignature.Before(PlanBlocks.Of(lines), 9);

        Assert.Equal((issuer, day), (signature?.Issuer?.Value, signature is null ? null : PlanPasses.Day(signature.Day.Value)));
    }
}
