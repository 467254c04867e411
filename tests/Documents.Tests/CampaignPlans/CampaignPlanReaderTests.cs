using ZhongGengZu.Documents.CampaignPlans;
using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.Tests.CampaignPlans;

/// <summary>What the reader says of a plan, line by line: docs/flows/reading-a-plan.md.</summary>
public sealed class CampaignPlanReaderTests
{
    private const string Plan = """
        关于印发《青川镇“中梗阻”专项整治实施方案》的通知
        青发〔2022〕7号
        各村（社区）、各办所：
        现将《青川镇“中梗阻”专项整治实施方案》印发给你们。
        青川镇人民政府
        2022年3月1日
        青川镇“中梗阻”专项整治实施方案
        为切实转变作风，制定如下方案。
        一、整治重点
        （一）执行不力。打折扣、搞变通；迟迟不动。
        （二）推诿扯皮。踢皮球、绕着走；层层请示。
        二、实施步骤
        （一）排查阶段（3月1日—3月20日）。通过群众提、自己找、走访座谈等方式查找问题，列出问题清单。各村3月18日前将问题清单报镇督查办。
        （二）整改阶段（3月21日—6月底）。一般干部整改方案由办所负责人审核签字。
        （三）长效阶段（7月及以后）。各村每月25日前向镇督查办报送进展情况。
        三、工作要求
        各办所要在方案印发之日起5个工作日内确定联络员。
        """;

    [Fact]
    public void Plan_IsReadIntoItsLines()
    {
        var draft = CampaignPlanReader.Read(Plan, PlanScoresTests.Calendar);
        Assert.Equal("青川镇“中梗阻”专项整治实施方案", draft.Title?.Value);
        Assert.Equal("青川镇人民政府", draft.Issuer?.Value);
        Assert.Equal("青发〔2022〕7号", draft.DocumentNumber?.Value);
        Assert.Equal(new DateOnly(2022, 3, 1), draft.IssuedOn?.Value);
        Assert.Equal(["排查阶段", "整改阶段", "长效阶段"], draft.Phases.Select(p => p.Name));
        Assert.Equal(new DateOnly(2022, 6, 30), draft.Phases[1].End);
        Assert.Null(draft.Phases[2].End);
        Assert.Equal(["执行不力", "推诿扯皮"], draft.FocusAreas.Select(f => f.Name));
        Assert.Equal(["踢皮球、绕着走", "层层请示"], draft.FocusAreas[1].Children.Select(c => c.Value));
        Assert.Equal(
            [("镇督查办", new DateOnly(2022, 3, 18)), ("镇督查办", null), (null, new DateOnly(2022, 3, 8))],
            draft.Deliverables.Select(d => (d.Recipient, d.Due)));
        Assert.Equal(new DraftRecurrence(RecurrenceUnit.Month, 25), draft.Deliverables[1].Recurrence);
        Assert.Equal(("一般干部整改方案", "办所负责人"), (draft.SignOff.Single().Subject, draft.SignOff.Single().Signer));
        Assert.Contains("问题清单", draft.Lists.Select(l => l.Value));
        Assert.Equal(["群众提", "自己找", "走访座谈"], draft.Sources.Select(s => s.Value));
        Assert.Contains("镇督查办", draft.Departments.Select(d => d.Value));
        Assert.Empty(draft.AllWarnings);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n\t")]
    [InlineData("红烧肉的做法\n一、备料\n1.五花肉一斤。\n2.冰糖二两。\n二、步骤\n1.焯水。\n2.炒糖色。3月5日前吃完。")]
    [InlineData("会议纪要\n2023年5月8日上午，局长主持召开会议，研究以下事项：\n一、关于采购办公设备。\n二、关于年度体检。")]
    [InlineData("第一章 总则\n第一条 为了规范行为，制定本条例。\n第二章 附则\n第二条 本条例自2023年1月1日起施行。")]
    public void Text_ThatIsNoPlan_GivesAnEmptyDraftThatSaysSo(string text)
    {
        var draft = CampaignPlanReader.Read(text);
        Assert.True(draft.IsEmpty);
        Assert.Contains("没有读出专项治理的内容", Assert.Single(draft.AllWarnings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Year_ThatNoLineNames_IsAskedForAndOnceSaidDatesThePlan()
    {
        var text = Plan.Replace("2022年", "", StringComparison.Ordinal).Replace("〔2022〕", "", StringComparison.Ordinal);
        var unsaid = CampaignPlanReader.Read(text);
        Assert.All(unsaid.Phases, p => Assert.Null(p.Start));
        Assert.Contains(unsaid.AllWarnings, w => w.Message.Contains("哪一年", StringComparison.Ordinal));

        var said = CampaignPlanReader.Read(text, year: 2023);
        Assert.Equal(new DateOnly(2023, 3, 1), said.Phases[0].Start);
        Assert.Equal(new DateOnly(2023, 3, 18), said.Deliverables[0].Due);
    }

    [Theory]
    [InlineData("青川镇2023年“中梗阻”专项整治实施方案", "为切实转变作风，", 2023, false)]
    [InlineData("青川镇“中梗阻”专项整治实施方案", "对照《2024年全县营商环境评价报告》，", 2024, true)]
    public void Year_OfTheTitleOrANamedReport_DatesAPlanWithoutADay(string title, string preamble, int year, bool asked)
    {
        var body = Plan[Plan.IndexOf("一、整治重点", StringComparison.Ordinal)..];
        var draft = CampaignPlanReader.Read($"{title}\n{preamble}制定如下方案。\n{body}");

        Assert.Equal(new DateOnly(year, 3, 1), draft.Phases[0].Start);
        Assert.Equal(new DateOnly(year, 3, 18), draft.Deliverables[0].Due);
        Assert.Equal(asked, draft.AllWarnings.Any(w => w.Message.Contains($"{year}年读", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("根据《关于开展专项整治的通知》（县纪发〔2021〕9号）和县委书记2021年12月8日讲话要求，")]
    [InlineData("重点检查2021年1月1日至12月31日办结的审批事项，监督电话0557-3912345、12345，")]
    public void Preamble_WithOthersNumbersDaysAndTelephones_ChangesNothing(string words)
    {
        var expected = CampaignDraftJson.Of(CampaignPlanReader.Read(Plan, PlanScoresTests.Calendar));
        var read = CampaignDraftJson.Of(CampaignPlanReader.Read(Plan.Replace("为切实转变作风，", words, StringComparison.Ordinal), PlanScoresTests.Calendar));

        Assert.All(["title", "issuer", "documentNumber", "issuedOn", "phases", "deliverables", "focusAreas"], member => Assert.Equal(expected[member]!.ToJsonString(), read[member]!.ToJsonString()));
    }

    [Theory]
    [InlineData("排查阶段（3月1日—3月20日）", "排查阶段（3月下旬前）", "3月31日")]
    [InlineData("排查阶段（3月1日—3月20日）", "排查阶段（3月1日?3月20日）", "符号已损坏")]
    [InlineData("排查阶段（3月1日—3月20日）", "排查阶段", "没有写起止时间")]
    [InlineData("各村3月18日前将问题清单报镇督查办", "各村3月18日前报送问题清单", "没有写报给谁")]
    [InlineData("各村每月25日前向镇督查办报送进展情况", "各村每月向镇督查办报送进展情况", "每月的哪一天")]
    [InlineData("各村每月25日前向镇督查办报送进展情况", "各村定期向镇督查办报送进展情况", "多久")]
    public void Uncertainty_IsAQuestionAndNoGuess(string words, string instead, string question)
    {
        var draft = CampaignPlanReader.Read(Plan.Replace(words, instead, StringComparison.Ordinal), PlanScoresTests.Calendar);
        Assert.Contains(draft.AllWarnings, w => w.Message.Contains(question, StringComparison.Ordinal));
    }

    [Fact]
    public void Plan_OnOneLineOrSpacedByWord_IsReadTheSame()
    {
        var expected = CampaignPlanReader.Read(Plan, PlanScoresTests.Calendar);
        var joined = CampaignPlanReader.Read(Plan.Replace("\n", " ", StringComparison.Ordinal), PlanScoresTests.Calendar);
        var spaced = CampaignPlanReader.Read(Plan.Replace("3月20日", "３ 月 ２ ０ 日", StringComparison.Ordinal), PlanScoresTests.Calendar);
        Assert.All([joined, spaced], draft =>
        {
            Assert.Equal(expected.Phases.Select(p => (p.Name, p.Start, p.End)), draft.Phases.Select(p => (p.Name, p.Start, p.End)));
            Assert.Equal(expected.Deliverables.Select(d => (d.Due, d.Recurrence, d.Recipient)), draft.Deliverables.Select(d => (d.Due, d.Recurrence, d.Recipient)));
            Assert.Equal(expected.FocusAreas.Select(f => f.Name), draft.FocusAreas.Select(f => f.Name));
        });
    }

    [Theory]
    [InlineData("专班办公室于每月10日前向镇党委报告工作。")]
    [InlineData("镇领导小组每季度召开一次调度会。")]
    [InlineData("根据2022年1月5日全县大会精神，结合实际推进。")]
    [InlineData("截至2021年12月底，全镇共办理诉求300件。")]
    [InlineData("《条例》自2022年5月1日起施行。")]
    public void Sentence_OfTheOrganiserOrThePast_IsNothingOwed(string sentence)
    {
        var before = CampaignPlanReader.Read(Plan).Deliverables.Count;
        Assert.Equal(before, CampaignPlanReader.Read(Plan + sentence + "\n").Deliverables.Count);
    }

    [Theory]
    [InlineData("5月31日）。通过", "12月底前完成制度修订。", "2022-12-31")]
    [InlineData("5月31日）。通过", "今年年底前完成制度修订。", "2022-12-31")]
    [InlineData("5月31日）。通过", "次年1月10日前完成制度修订。", "2023-01-10")]
    public void DateBehindItsPhase_IsOfTheSameYearOrAsSaid(string period, string sentence, string due)
    {
        var text = Plan.Replace("3月1日—3月20日）。通过", "3月1日—" + period, StringComparison.Ordinal).Replace("列出问题清单。", "列出问题清单。" + sentence, StringComparison.Ordinal);
        Assert.Contains(CampaignPlanReader.Read(text).Deliverables, d => d.Due == DateOnly.ParseExact(due, "yyyy-MM-dd", null));
    }

    [Theory]
    [InlineData("各村每月报送工作动态，12月10日前报镇督查办工作总结。", "Month ,2022-12-10")]
    [InlineData("各村每季度向镇督查办报送进展，须于二十五日前报送。", "Quarter 25")]
    [InlineData("各村每周一次向镇督查办报送进展。", "Week ")]
    [InlineData("各村每周一、周四向镇督查办报送进展。", "Week ")]
    [InlineData("各村每月25日至28日向镇督查办报送进展。", "Month 28")]
    [InlineData("各村每月10日、25日前向镇督查办报送进展。", "Month ")]
    [InlineData("各村6月20日至25日将总结报镇督查办。", "2022-06-25")]
    [InlineData("各村于6月和12月向镇督查办报送总结。", "2022-06-30,2022-12-31")]
    [InlineData("1.4月10日前，各村报送实施办法至镇督查办。", "2022-04-10")]
    [InlineData("1、4月10日前，各村报送实施办法至镇督查办。", "2022-04-10")]
    [InlineData("6月31日前，各村将总结报镇督查办。", "2022-06-30")]
    [InlineData("问题清单于3月28日前，整改方案于4月10日前，总结于12月10日前报镇督查办。", "2022-03-28,2022-04-10,2022-12-10")]
    [InlineData("各村于次月5日前将上月台账报镇督查办。", "Month 5")]
    [InlineData("各村4月中将进展情况报镇督查办。", "2022-04-15")]
    public void Sentence_WithItsDates_IsOwedAsItSays(string sentence, string expected)
    {
        var before = CampaignPlanReader.Read(Plan).Deliverables.Count;
        var read = CampaignPlanReader.Read(Plan + "\n" + sentence + "\n").Deliverables.Skip(before);
        Assert.Equal(expected, string.Join(',', read.Select(d => d.Recurrence is { } r ? $"{r.Every} {r.ByDay}" : $"{d.Due:yyyy-MM-dd}")));
    }

    [Theory]
    [InlineData("2021-04-10", "1月至3月", "2021-01-01", "2021-03-31")]
    [InlineData("2021-06-10", "3月至12月", "2021-03-01", "2021-12-31")]
    [InlineData("2021-11-20", "12月至2月", "2021-12-01", "2022-02-28")]
    public void Range_IsAsLateAsItsEnd(string issued, string words, string start, string end)
    {
        var date = Assert.Single(DateScanner.Dates(words));
        var (from, to) = PlanYear.Of("", DateOnly.ParseExact(issued, "yyyy-MM-dd", null), null, null).Resolve(date);
        Assert.Equal((start, end), ($"{from:yyyy-MM-dd}", $"{to:yyyy-MM-dd}"));
    }

    [Fact]
    public void Period_WithItsNameInBracketsBehind_KeepsBoth()
    {
        var draft = CampaignPlanReader.Read(Plan.Replace("（一）排查阶段（3月1日—3月20日）", "第一阶段：3月至4月（动员部署阶段）", StringComparison.Ordinal).Replace("（二）整改阶段", "第二阶段：整改阶段", StringComparison.Ordinal).Replace("（三）长效", "第三阶段：长效", StringComparison.Ordinal));
        Assert.Contains("动员部署阶段", draft.Phases[0].Name, StringComparison.Ordinal);
        Assert.Equal("3月至4月", draft.Phases[0].Period);
    }

    [Fact]
    public void MarkedWords_AreReadByThemselves()
    {
        var issued = new DateOnly(2022, 3, 1);
        var sentence = CampaignPlanReader.ReadWords("各部门4月11日前将清单报区作风办", issuedOn: issued);
        Assert.Equal((new DateOnly(2022, 4, 11), "区作风办", "各部门"), (sentence.Deliverables.Single().Due, sentence.Deliverables.Single().Recipient, sentence.Deliverables.Single().From));

        var phase = CampaignPlanReader.ReadWords("第三阶段：巩固（5月1日—31日）", issuedOn: issued).Phases.Single();
        Assert.Equal(("巩固", new DateOnly(2022, 5, 1), new DateOnly(2022, 5, 31)), (phase.Name, phase.Start, phase.End));
        Assert.Equal("推诿扯皮", CampaignPlanReader.ReadWords("2.推诿扯皮。踢皮球、绕着走。").FocusAreas.Single().Name);
    }

    [Fact]
    public void Heading_ThatBeginsWithAMark_IsReadWithoutAFault()
    {
        const string text = "关于整治的实施方案\n一、工作步骤\n！动员部署（3月1日至3月31日）\n3月1日至3月31日，开会。\n！自查自纠（4月1日至4月30日）\n4月1日至4月30日，自查。6月15日17：3٠前报局。";
        Assert.Empty(PlanScore.QuotesNotInText(CampaignPlanReader.Read(text), text));
    }
}
