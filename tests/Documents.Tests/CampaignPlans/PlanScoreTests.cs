using System.Text.Json.Nodes;
using ZhongGengZu.Documents.CampaignPlans;
using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.Tests.CampaignPlans;

/// <summary>The measure the reader is held to is itself held.</summary>
public sealed class PlanScoreTests
{
    private static readonly DateOnly Day = new(2021, 4, 10);

    [Fact]
    public void Score_OfADraftThatIsExpected_IsOneInEveryKind()
    {
        var score = PlanScore.Of(Expected(), Draft());

        Assert.Equal(new LineScore(2, 2, 2), score.Phases);
        Assert.Equal(new LineScore(3, 3, 3), score.Deliverables);
        Assert.Equal(new LineScore(1, 1, 1), score.FocusAreas);
        Assert.Equal(1, score.Deliverables.F1);
    }

    [Fact]
    public void Score_WhereNothingWasExpected_IsOneForNothingAndZeroForSomething()
    {
        Assert.Equal(1, PlanScore.Of(new JsonObject(), CampaignDraft.Empty).Phases.F1);
        Assert.Equal(0, PlanScore.Of(new JsonObject(), Draft()).Phases.F1);
        Assert.Equal(0, PlanScore.Of(Expected(), CampaignDraft.Empty).Phases.F1);
    }

    [Theory]
    [InlineData("phases[0].name", "\"整改落实\"")]
    [InlineData("phases[0].start", "\"2021-04-02\"")]
    [InlineData("phases[0].end", "null")]
    [InlineData("phases[1].end", "\"2021-12-31\"")]
    [InlineData("deliverables[0].due", "\"2021-04-11\"")]
    [InlineData("deliverables[0].recipient", "null")]
    [InlineData("deliverables[0].recipient", "\"纪工委\"")]
    [InlineData("deliverables[0].recurrence", """{ "every": "week", "byDay": null }""")]
    [InlineData("deliverables[1].recurrence.every", "\"week\"")]
    [InlineData("deliverables[1].recurrence.byDay", "null")]
    [InlineData("deliverables[2].recipient", "\"督查考核办\"")]
    [InlineData("focusAreas[0].name", "\"不作为\"")]
    public void Score_WhereOneFactDiffers_LosesThatLineAlone(string path, string json)
    {
        var expected = Expected();
        expected.Put(path, json);

        var score = PlanScore.Of(expected, Draft());

        Assert.Equal(5, score.Phases.Right + score.Deliverables.Right + score.FocusAreas.Right);
    }

    [Theory]
    [InlineData("deliverables[0].name", "\"别的名称\"")]
    [InlineData("deliverables[0].dueTime", "\"12:00\"")]
    [InlineData("deliverables[0].recipient", "\"区督查考核办公室\"")]
    [InlineData("phases[0].name", "\" “动员 部署”阶段。\"")]
    [InlineData("phases[0].quote", null)]
    public void Score_WhereOnlyWordsDiffer_StaysAsItIs(string path, string? json)
    {
        var expected = Expected();
        expected.Put(path, json);

        Assert.Equal(PlanScore.Of(Expected(), Draft()), PlanScore.Of(expected, Draft()));
    }

    [Theory]
    [InlineData("title", "\"别的方案\"")]
    [InlineData("issuer", "\"别的机关\"")]
    [InlineData("documentNumber", "\"青发〔2022〕8号\"")]
    [InlineData("issuedOn", "\"2022-03-02\"")]
    [InlineData("focusAreas[0].children[0].name", "\"别的问题\"")]
    [InlineData("signOff[0].signer", "\"书记\"")]
    [InlineData("lists[0]", "\"别的台账\"")]
    [InlineData("sources[0]", "\"审计\"")]
    [InlineData("departments[0]", "\"县司法局\"")]
    public void OtherKinds_AreCountedEachByItself(string path, string json)
    {
        var draft = new CampaignDraft
        {
            Title = new DraftText("青川镇整治方案"),
            Issuer = new DraftText("青川镇政府"),
            DocumentNumber = new DraftText("青发〔2022〕7号"),
            IssuedOn = new DraftDay(new DateOnly(2022, 3, 1)),
            FocusAreas = [new DraftFocusArea { Name = "推诿扯皮", Children = [new DraftText("踢皮球绕着走")] }],
            SignOff = [new DraftSignOff("整改方案", "分管领导")],
            Lists = [new DraftText("问题清单")],
            Sources = [new DraftText("信访")],
            Departments = [new DraftText("督查办")],
        };
        var expected = CampaignDraftJson.Of(draft);
        Assert.All(PlanScore.Others(expected, draft), o => Assert.Equal(new LineScore(1, 1, 1), o.Score));
        Assert.All(PlanScore.Others(new JsonObject(), draft), o => Assert.Equal(new LineScore(0, 0, 0), o.Score));

        expected.Put(path, json);

        Assert.Equal(8, PlanScore.Others(expected, draft).Sum(o => o.Score.Right));
    }

    [Fact]
    public void Line_ReadTwice_IsRightOnceAndCountedTwice()
    {
        var draft = Draft() with { FocusAreas = [new DraftFocusArea { Name = "推诿扯皮" }, new DraftFocusArea { Name = "推诿扯皮" }] };

        Assert.Equal(new LineScore(1, 1, 2), PlanScore.Of(Expected(), draft).FocusAreas);
    }

    [Fact]
    public void Lines_ThatCouldBeTwoOthers_ArePairedSoThatMostAreRight()
    {
        var expected = JsonNode.Parse("""{ "focusAreas": [{ "name": "推诿扯皮" }, { "name": "推诿扯皮问题突出" }] }""")!;
        var draft = CampaignDraft.Empty with { FocusAreas = [new DraftFocusArea { Name = "推诿扯皮问题" }, new DraftFocusArea { Name = "整治推诿扯皮" }] };

        Assert.Equal(new LineScore(2, 2, 2), PlanScore.Of(expected, draft).FocusAreas);
    }

    [Theory]
    [InlineData("动员部署", "动员部署阶段", true)]
    [InlineData("（一）动员部署", "一动员部署", true)]
    [InlineData("ＡＢ１", "ab 1", true)]
    [InlineData("动员", "动员", true)]
    [InlineData("动员", "动员部署阶段", false)]
    [InlineData("", "动员部署阶段", false)]
    public void Name_BesideAnother_IsTheSameWhenOneHoldsTheOther(string one, string other, bool same)
    {
        Assert.Equal(same, PlanScore.SameName(one, other));
        Assert.Equal(same, PlanScore.SameName(other, one));
    }

    [Fact]
    public void Scores_OfSeveralPlans_AddUp()
    {
        var sum = PlanScore.Of(Expected(), Draft()) + PlanScore.Of(Expected(), CampaignDraft.Empty) + PlanScore.None;

        Assert.Equal(new LineScore(2, 4, 2), sum.Phases);
        Assert.Equal(2.0 / 3, sum.Phases.F1, 6);
    }

    [Fact]
    public void Quotes_NotTheTextsWordsAtTheirPlace_AreNamed()
    {
        const string text = "一、推诿扯皮\n二、推诿扯皮";
        var draft = CampaignDraft.Empty with
        {
            Title = new DraftText("甲", new PlanQuote("推诿扯皮", 9)),
            FocusAreas = [new DraftFocusArea { Name = "乙", Quote = new PlanQuote("推诿扯皮", 3), Children = [new DraftText("丙", new PlanQuote("推诿", 90))] }],
            Warnings = [new DraftWarning("丁", new PlanQuote("推委", 2)), new DraftWarning("戊", new PlanQuote("", 2)), new DraftWarning("己")],
        };

        Assert.Equal([new PlanQuote("推诿扯皮", 3), new PlanQuote("推诿", 90), new PlanQuote("推委", 2), new PlanQuote("", 2)], PlanScore.QuotesNotInText(draft, text));
    }

    private static JsonObject Expected() => JsonNode.Parse("""
        {
          "phases": [
            { "name": "动员部署阶段", "start": "2021-04-01", "end": "2021-04-10", "quote": "动员部署阶段（4月上旬）" },
            { "name": "巩固提升", "start": "2021-04-10", "end": null }
          ],
          "deliverables": [
            { "name": "问题清单", "due": "2021-04-10", "dueTime": null, "recurrence": null, "recipient": "督查考核办" },
            { "name": "月报", "due": null, "recurrence": { "every": "month", "byDay": 25 }, "recipient": "专项办" },
            { "name": "整改完成", "due": "2021-04-10", "recurrence": null, "recipient": null }
          ],
          "focusAreas": [{ "name": "推诿扯皮", "children": [{ "name": "不担当" }] }]
        }
        """)!.AsObject();

    private static CampaignDraft Draft() => new()
    {
        Phases = [new DraftPhase { Name = "动员部署", Start = new DateOnly(2021, 4, 1), End = Day }, new DraftPhase { Name = "巩固提升", Start = Day }],
        Deliverables =
        [
            new DraftDeliverable { Name = "问题清单", Due = Day, Recipient = "区督查考核办" },
            new DraftDeliverable { Name = "月报", Recurrence = new DraftRecurrence(RecurrenceUnit.Month, 25), Recipient = "专项办" },
            new DraftDeliverable { Name = "整改完成", Due = Day },
        ],
        FocusAreas = [new DraftFocusArea { Name = "推诿扯皮" }],
    };
}
