using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.Tests.CampaignPlans;

/// <summary>Pass 5c: what is owed, of a plan issued on 2022-03-01.</summary>
public sealed class DeliverableReadingTests
{
    [Theory]
    [InlineData("各单位于3月18日前将问题清单报镇督查办。", "2022-03-18 → 镇督查办")]
    [InlineData("各单位于3月18日前向镇督查办报送问题清单。", "2022-03-18 → 镇督查办")]
    [InlineData("问题清单于3月18日前报镇督查办。", "2022-03-18 → 镇督查办")]
    [InlineData("3月18日前，各单位将问题清单报送至镇督查办备案。", "2022-03-18 → 镇督查办")]
    [InlineData("请各单位于3月18日（星期五）下班前将问题清单电子版发送至镇督查办邮箱。", "2022-03-18 → 镇督查办")]
    [InlineData("各单位将问题清单于3月18日前提交县纪委监委。", "2022-03-18 → 县纪委监委")]
    [InlineData("4月中，各单位将进展情况报专项办。", "2022-04-15 → 专项办")]
    [InlineData("各镇、县直各单位请于2022年3月18日17:30前，将问题清单（附件1）加盖公章后报县作风办（联系人：张三，电话：0557-3912345）。", "2022-03-18 → 县作风办")]
    [InlineData("请于 3 月 1 8 日 前 报 镇 督 查 办。", "2022-03-18 → 镇督查办")]
    [InlineData("各村在“五一”前将问题清单报镇督查办。", "2022-05-01 → 镇督查办")]
    [InlineData("各单位于方案印发之日起一个月内将工作方案报专项办。", "2022-04-01 → 专项办")]
    [InlineData("总结材料经主要负责人签字后，于12月底前报局办公室。", "2022-12-31 → 局办公室")]
    [InlineData("截至3月18日，各单位将问题清单上报专项办。", "2022-03-18 → 专项办")]
    [InlineData("各单位最迟3月18日将问题清单报专项办。", "2022-03-18 → 专项办")]
    [InlineData("各单位于4月中前将进展情况报专项办。", "2022-04-15 → 专项办")]
    [InlineData("自本方案印发之日起7日内，各单位将联络员名单报专项办。", "2022-03-08 → 专项办")]
    [InlineData("各单位在方案印发后5个工作日内将工作方案报专项办。", "2022-03-08 → 专项办")]
    public void Sentence_ThatHandsSomethingIn_IsOwedToItsRecipient(string sentence, string expected) =>
        Assert.Equal(expected, PlanPasses.Short(Assert.Single(PlanPasses.Owed(sentence))));

    [Theory]
    [InlineData("各单位于6月25日、12月10日前将总结报专项办。", "2022-06-25 → 专项办|2022-12-10 → 专项办")]
    [InlineData("各单位3月18日、4月18日和5月18日前分别将进展情况报专项办。", "2022-03-18 → 专项办|2022-04-18 → 专项办|2022-05-18 → 专项办")]
    [InlineData("各单位3月18日前报送问题清单，4月10日前报送整改方案，均报专项办。", "2022-03-18 → 专项办|2022-04-10 → 专项办")]
    [InlineData("各单位在7月、8月、9月的20日前将进展情况报专项办。", "2022-07-20 → 专项办|2022-08-20 → 专项办|2022-09-20 → 专项办")]
    [InlineData("3月18日前将问题清单报镇督查办，4月10日前将整改方案报镇纪委。", "2022-03-18 → 镇督查办|2022-04-10 → 镇纪委")]
    [InlineData("各单位每月25日前将进展情况报镇督查办，6月底前将总结报镇纪委。", "Month 25 → 镇督查办|2022-06-30 → 镇纪委")]
    [InlineData("各科室每周五前向局办公室报送动态，各分局每月底前向局党组报送小结。", "Week 5 → 局办公室|Month 31 → 局党组")]
    public void Sentence_WithSeveralDates_OwesALineForEach(string sentence, string expected) =>
        Assert.Equal(expected.Split('|'), PlanPasses.Owed(sentence).Select(PlanPasses.Short));

    [Theory]
    [InlineData("各单位每周五下班前向专项办报送工作动态。", "Week 5 → 专项办")]
    [InlineData("各单位每月20日前向专项办报送台账。", "Month 20 → 专项办")]
    [InlineData("各单位每季度末月25日前向专项办报送进展情况。", "Quarter 25 → 专项办")]
    [InlineData("各单位每半年末月20日前向专项办报送小结。", "HalfYear 20 → 专项办")]
    [InlineData("各单位每年12月10日前向专项办报送总结。", "Year 10 → 专项办")]
    public void Sentence_InARhythm_IsOwedAgainAndAgain(string sentence, string expected) =>
        Assert.Equal(expected, PlanPasses.Short(Assert.Single(PlanPasses.Owed(sentence))));

    [Theory]
    [InlineData("各单位要在4月20日前完成自查自纠。", "2022-04-20 → -")]
    [InlineData("6月底前，所有问题全部整改到位。", "2022-06-30 → -")]
    [InlineData("12月底前建立长效机制。", "2022-12-31 → -")]
    public void Milestone_HasADayAndNoRecipient(string sentence, string expected) =>
        Assert.Equal(expected, PlanPasses.Short(Assert.Single(PlanPasses.Owed(sentence))));

    [Theory]
    [InlineData("专班办公室于每月10日前向镇党委报告工作。")]
    [InlineData("镇领导小组每季度召开一次调度会。")]
    [InlineData("督查组4月10日前对各单位开展一次督查。")]
    [InlineData("专项办汇总后于3月25日前报县委。")]
    [InlineData("镇纪委4月20日前对各村自查情况进行抽查。")]
    [InlineData("实行“周报告、月通报”制度。")]
    [InlineData("各单位自接到交办单之日起15日内反馈办理结果。")]
    [InlineData("县专项办将于5月底前通报排查情况。")]
    [InlineData("根据2022年1月5日全县大会精神，结合实际推进。")]
    [InlineData("截至2021年12月底，全镇共办理诉求300件。")]
    [InlineData("《条例》自2022年5月1日起施行。")]
    [InlineData("按照习近平总书记2021年7月1日重要讲话要求，转变作风。")]
    [InlineData("重点检查2021年1月1日以来办结的审批事项。")]
    [InlineData("县委办公室《关于做好专项整治的通知》（县办发〔2022〕3号）已经印发。")]
    [InlineData("联系人：李嘉禾，联系电话：0557-3912345，邮箱3912345@qq.com。")]
    [InlineData("（一）排查阶段（3月1日至3月20日）。")]
    [InlineData("各单位要定期报送进展情况。")]
    public void Sentence_OfTheOrganiserThePastOrAnAddress_OwesNothing(string sentence) => Assert.Empty(PlanPasses.Owed(sentence));

    [Fact]
    public void Line_SaysWhatWhoAndAtWhatTime()
    {
        var line = Assert.Single(PlanPasses.Owed("各科室、各分局于4月25日上午下班前将问题清单、整改措施报区作风办。"));

        Assert.Equal(("问题清单、整改措施", "区作风办", new TimeOnly(12, 0)), (line.Name, line.Recipient, line.DueTime));
        Assert.StartsWith("各科室", line.From, StringComparison.Ordinal);
        Assert.Equal("各科室、各分局于4月25日上午下班前将问题清单、整改措施报区作风办。", line.Quote?.Words);
        Assert.Null(line.Question);
    }

    [Fact]
    public void Recipient_SaidBeforeASemicolon_IsTakenOverAndAskedFor()
    {
        var owed = PlanPasses.Owed("各单位3月18日前将问题清单报专项办；4月10日前报送整改方案。6月10日前报送总结。");

        Assert.Equal(["2022-03-18 → 专项办", "2022-04-10 → 专项办", "2022-06-10 → -"], owed.Select(PlanPasses.Short));
        Assert.Null(owed[0].Question);
        Assert.Contains("按前半句的专项办读", owed[1].Question, StringComparison.Ordinal);
        Assert.Contains("没有写报给谁", owed[2].Question, StringComparison.Ordinal);
    }

    [Fact]
    public void Rhythm_WithoutItsDay_IsAskedFor()
    {
        var line = Assert.Single(PlanPasses.Owed("各单位每月向专项办报送进展情况。"));

        Assert.Equal(new DraftRecurrence(RecurrenceUnit.Month, null), line.Recurrence);
        Assert.Contains("每月的哪一天", line.Question, StringComparison.Ordinal);
    }

    [Fact]
    public void Day_LongBeforeTheIssueDate_IsNothingOwed() => Assert.Empty(PlanPasses.Owed("各单位2021年11月10日前将问题清单报专项办。"));

    [Fact]
    public void Day_JustBeforeTheIssueDate_IsAsked() =>
        Assert.Contains("早于成文日期", Assert.Single(PlanPasses.Owed("各单位2022年2月10日前将问题清单报专项办。")).Question, StringComparison.Ordinal);
}
