using ZhongGengZu.Documents.CampaignPlans;

namespace ZhongGengZu.Documents.Tests.CampaignPlans;

/// <summary>Pass 5d: sign-off, lists, sources, bodies with a duty.</summary>
public sealed class DutyReadingTests
{
    [Theory]
    [InlineData("一般干部整改方案由局室负责人审核签字。", "一般干部整改方案 / 局室负责人")]
    [InlineData("局室负责人的整改方案，由分管领导审签。", "局室负责人的整改方案 / 分管领导")]
    [InlineData("问题清单须经单位主要负责人签字确认后上报。", "问题清单 / 单位主要负责人")]
    [InlineData("整改方案报分管领导审核。", "整改方案 / 分管领导")]
    [InlineData("年度总结经党委会议审定。", "年度总结 / 党委会议")]
    [InlineData("一般干部的整改方案由办所负责人审核签字，办所负责人的整改方案由分管领导审核签字。", "一般干部的整改方案 / 办所负责人|办所负责人的整改方案 / 分管领导")]
    public void SignOff_InEachForm_IsReadWithItsSubject(string sentence, string expected) =>
        Assert.Equal(expected.Split('|'), PlanPasses.Statements(sentence).SelectMany(DutyReading.SignOffs).Select(s => $"{s.Subject} / {s.Signer}"));

    [Theory]
    [InlineData("各单位由群众签字评议。")]
    [InlineData("审批事项由系统自动核定。")]
    public void Signature_OfNobodyInOffice_IsNoSignOff(string sentence) => Assert.Empty(PlanPasses.Statements(sentence).SelectMany(DutyReading.SignOffs));

    [Theory]
    [InlineData("各单位要建立问题清单和整改台账。", "问题清单|整改台账")]
    [InlineData("列出问题清单、责任清单、整改清单。", "问题清单|责任清单|整改清单")]
    [InlineData("对照权力清单开展自查。", "")]
    [InlineData("实行清单管理。", "")]
    public void List_IsWhatThePlanAsksFor(string sentence, string expected) =>
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), PlanPasses.Statements(sentence).SelectMany(DutyReading.Lists).Select(l => l.Value));

    [Theory]
    [InlineData("通过群众提、自己找、走访座谈等方式查找问题。", "群众提|自己找|走访座谈")]
    [InlineData("采取设置意见箱、发放问卷、召开座谈会等形式，广泛征求意见。", "意见箱|座谈会")]
    [InlineData("从12345热线、信访、审计中收集问题线索。", "12345|信访|审计")]
    [InlineData("通过电视、报纸等方式加强宣传。", "")]
    public void Source_IsTheWayInWhichProblemsAreFound(string sentence, string expected)
    {
        var read = PlanPasses.Statements(sentence).SelectMany(DutyReading.Sources).Select(s => s.Value).ToList();

        Assert.All(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), source => Assert.Contains(read, r => r.Contains(source, StringComparison.Ordinal)));
        Assert.Equal(expected.Length == 0, read.Count == 0);
    }

    [Theory]
    [InlineData("责任单位：县纪委监委、县委组织部、各乡镇。", "县纪委监委|县委组织部")]
    [InlineData("牵头单位：县营商办。", "县营商办")]
    [InlineData("由县营商办牵头，县司法局配合。", "县营商办")]
    [InlineData("各单位负责落实。", "")]
    public void Department_IsABodyWithADuty(string sentence, string expected) =>
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), PlanPasses.Statements(sentence).SelectMany(DutyReading.Departments).Select(d => d.Value));

    [Fact]
    public void Line_QuotesItsSentence()
    {
        const string text = "总的要求。各单位要 建立\t问题清单。";

        Assert.Equal("各单位要 建立\t问题清单。", PlanPasses.Statements(text).SelectMany(DutyReading.Lists).Single().Quote!.Words);
    }
}
