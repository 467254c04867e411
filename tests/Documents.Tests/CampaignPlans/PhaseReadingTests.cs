using ZhongGengZu.Documents.CampaignPlans;

namespace ZhongGengZu.Documents.Tests.CampaignPlans;

/// <summary>Pass 5a: phases with their periods, of a plan issued on 2022-03-01.</summary>
public sealed class PhaseReadingTests
{
    [Theory]
    [InlineData("（一）排查阶段（3月1日—3月20日）。自查。\n（二）整改阶段（3月21日—6月底）。整改。")]
    [InlineData("（一）排查阶段。3月1日至3月20日，各村自查。\n（二）整改阶段。3月21日至6月底，各村整改。")]
    [InlineData("（一）排查阶段\n时间安排：3月1日～3月20日。\n各村自查。\n（二）整改阶段\n时间安排：3月21日～6月底。\n各村整改。")]
    [InlineData("（一）排查阶段\n3月1日——3月20日\n各村自查。\n（二）整改阶段\n3月21日——6月底\n各村整改。")]
    [InlineData("第一阶段：排查阶段（3月1日到20日）\n自查。\n第二阶段：整改阶段（3月21日到6月末）\n整改。")]
    [InlineData("（一）排查阶段：时间为3月1日至3月20日。自查。\n（二）整改阶段：时间为3月21日至6月底。整改。")]
    [InlineData("（一）排查阶段。各村自查。\n时间：3月1日至3月20日\n（二）整改阶段。各村整改。\n时间：3月21日至6月底")]
    [InlineData("排查阶段\t3月1日—3月20日\t自查\n整改阶段\t3月21日—6月底\t整改")]
    public void Period_IsReadWhereverThePlanPutsIt(string phases) =>
        Assert.Equal(["排查阶段 2022-03-01 2022-03-20", "整改阶段 2022-03-21 2022-06-30"], PlanPasses.Phases("一、实施步骤\n" + phases));

    [Fact]
    public void SubPhases_StandFlatBehindTheirPhase() =>
        Assert.Equal(
            ["查纠 2022-03-15 2022-05-31", "自查 2022-03-15 2022-04-10", "评议 2022-04-11 2022-05-31", "提升 2022-06-01"],
            PlanPasses.Phases("一、实施步骤\n（一）查纠（3月15日—5月底）\n1.自查（3月15日—4月10日）。各村自查。\n2.评议（4月中旬—5月）。群众评议。\n（二）提升（6月及以后）\n建立制度。"));

    [Fact]
    public void Phases_ThatOverlap_KeepTheirDays() =>
        Assert.Equal(
            ["排查 2022-03-01 2022-04-30", "整改 2022-04-01 2022-06-30"],
            PlanPasses.Phases("一、实施步骤\n（一）排查（3月—4月）。\n（二）整改（4月—6月）。"));

    [Fact]
    public void Phases_OverTheYearsEnd_RunOn() =>
        Assert.Equal(
            ["排查 2022-09-01 2022-11-30", "整改 2022-12-01 2023-02-28", "巩固 2023-03-01 2023-06-30"],
            PlanPasses.Phases("一、实施步骤\n（一）排查（9月—11月）。\n（二）整改（12月—次年2月）。\n（三）巩固（2023年3月—6月）。"));

    [Fact]
    public void Phases_InOneSentence_AreRead() =>
        Assert.Equal(
            ["动员部署 2022-03-01 2022-03-31", "自查自纠 2022-04-01 2022-06-30", "总结巩固 2022-07-01 2022-07-31"],
            PlanPasses.Phases("一、工作安排\n3月：动员部署；4—6月：自查自纠；7月：总结巩固。"));

    [Theory]
    [InlineData("（一）排查（3月）。\n（二）整改。整改。", "整改", "没有写起止时间")]
    [InlineData("（一）排查（3月）。\n（二）整改（6月底前）。", "整改", "没有写从哪天开始")]
    [InlineData("（一）排查（3月）。\n（二）整改（6月下旬前）。", "整改", "对吗")]
    [InlineData("（一）排查（3月）。\n（二）整改（4月1日?6月30日）。", "整改", "符号已损坏")]
    [InlineData("（一）排查（3月）。\n（二）整改（2022年6月30日至2022年4月1日）。", "整改", "前后颠倒")]
    public void Period_ThatIsUncertain_IsAskedForAtItsPhase(string phases, string name, string question)
    {
        var phase = PhaseReading.Of(PlanPasses.SectionsOf("一、实施步骤\n" + phases), PlanPasses.Issued)[1].Phase;

        Assert.Equal(name, phase.Name);
        Assert.Contains(question, phase.Question, StringComparison.Ordinal);
    }

    [Fact]
    public void Phase_QuotesItsHeadingAndItsPeriodAsTheyStand()
    {
        const string text = "一、实施步骤\n（一） 排查 阶段(３月１日~３月20日)。自查。\n（二）整改阶段（4月）。";
        var phase = PhaseReading.Of(PlanPasses.SectionsOf(text), PlanPasses.Issued)[0].Phase;

        Assert.Equal("（一） 排查 阶段(３月１日~３月20日)", phase.Quote?.Words);
        Assert.Equal("３月１日~３月20日", phase.Period);
        Assert.Null(phase.Question);
    }

    [Fact]
    public void Plan_WithoutPhases_HasNone() => Assert.Empty(PlanPasses.Phases("一、治理重点\n（一）执行不力。\n（二）推诿扯皮。\n二、工作要求\n（一）加强领导。"));
}
