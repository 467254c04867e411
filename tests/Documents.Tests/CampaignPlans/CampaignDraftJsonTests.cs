using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ZhongGengZu.Documents.CampaignPlans;
using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.Tests.CampaignPlans;

/// <summary>What `draft-campaign --json` prints: docs/flows/reading-a-plan.md, “The JSON”.</summary>
public sealed class CampaignDraftJsonTests
{
    private static readonly PlanQuote Words = new("原话", 3);

    private static readonly CampaignDraft Full = new()
    {
        Title = new DraftText("方案", Words),
        Issuer = new DraftText("镇政府", Words),
        DocumentNumber = new DraftText("青发〔2022〕7号", Words),
        IssuedOn = new DraftDay(new DateOnly(2022, 3, 1), Words),
        Scope = new DraftText("全镇", Words),
        Phases = [new DraftPhase { Name = "排查", Start = new DateOnly(2022, 3, 1), End = new DateOnly(2022, 3, 20), Period = "3月1日—20日", Quote = Words, Question = "对吗？" }],
        Deliverables =
        [
            new DraftDeliverable { Name = "清单", Due = new DateOnly(2022, 3, 18), DueTime = new TimeOnly(12, 0), Recipient = "督查办", From = "各村", Quote = Words },
            new DraftDeliverable { Name = "小结", Recurrence = new DraftRecurrence(RecurrenceUnit.HalfYear, 20, 6), Quote = Words },
        ],
        FocusAreas = [new DraftFocusArea { Name = "推诿扯皮", Quote = Words, Children = [new DraftText("踢皮球", Words)] }],
        SignOff = [new DraftSignOff("整改方案", "分管领导", Words)],
        Lists = [new DraftText("问题清单", Words)],
        Sources = [new DraftText("群众提", Words)],
        Departments = [new DraftText("督查办", Words)],
        Warnings = [new DraftWarning("是哪一年？")],
    };

    [Fact]
    public void Object_HasTheseMembersAtEachLevelAndNoOthers()
    {
        var json = CampaignDraftJson.Of(Full);

        Assert.Equal(
            ["title", "issuer", "documentNumber", "issuedOn", "scope", "phases", "deliverables", "focusAreas", "signOff", "lists", "sources", "departments", "warnings"],
            Members(json));
        Assert.Equal(["name", "start", "end", "quote"], Members(json["phases"]![0]));
        Assert.All(json["deliverables"]!.AsArray(), d => Assert.Equal(["name", "due", "dueTime", "recurrence", "recipient", "from", "quote"], Members(d)));
        Assert.Equal(["every", "byDay"], Members(json["deliverables"]![1]!["recurrence"]));
        Assert.Equal(["name", "quote", "children"], Members(json["focusAreas"]![0]));
        Assert.Equal(["name", "quote"], Members(json["focusAreas"]![0]!["children"]![0]));
        Assert.Equal(["subject", "signer", "quote"], Members(json["signOff"]![0]));
        Assert.All(json["warnings"]!.AsArray(), w => Assert.Equal(["message", "quote"], Members(w)));
        Assert.Equal(("问题清单", "群众提", "督查办"), ((string?)json["lists"]![0], (string?)json["sources"]![0], (string?)json["departments"]![0]));
    }

    [Fact]
    public void Values_AreIsoDatesCodesAndTheTextsOwnWords()
    {
        var json = CampaignDraftJson.Of(Full);

        Assert.Equal(("2022-03-01", "2022-03-18", "12:00"), ((string?)json["issuedOn"], (string?)json["deliverables"]![0]!["due"], (string?)json["deliverables"]![0]!["dueTime"]));
        Assert.Equal(("half-year", 20), ((string?)json["deliverables"]![1]!["recurrence"]!["every"], (int?)json["deliverables"]![1]!["recurrence"]!["byDay"]));
        Assert.Equal("原话", (string?)json["phases"]![0]!["quote"]);
        Assert.Equal(["是哪一年？", "对吗？"], json["warnings"]!.AsArray().Select(w => (string?)w!["message"]));
        Assert.Equal([null, "原话"], json["warnings"]!.AsArray().Select(w => (string?)w!["quote"]));
    }

    [Theory]
    [InlineData(RecurrenceUnit.Week, "week")]
    [InlineData(RecurrenceUnit.Month, "month")]
    [InlineData(RecurrenceUnit.Quarter, "quarter")]
    [InlineData(RecurrenceUnit.HalfYear, "half-year")]
    [InlineData(RecurrenceUnit.Year, "year")]
    public void Rhythm_IsItsCode(RecurrenceUnit every, string code)
    {
        var draft = CampaignDraft.Empty with { Deliverables = [new DraftDeliverable { Name = "小结", Recurrence = new DraftRecurrence(every, null) }] };
        var rhythm = CampaignDraftJson.Of(draft)["deliverables"]![0]!["recurrence"]!;

        Assert.Equal(code, (string?)rhythm["every"]);
        Assert.Null(rhythm["byDay"]);
    }

    [Fact]
    public void Member_ThatTheTextDoesNotSay_IsNullAndStillThere()
    {
        var json = CampaignDraftJson.Of(CampaignDraft.Empty with { Phases = [new DraftPhase { Name = "排查" }], Deliverables = [new DraftDeliverable { Name = "清单" }] });

        Assert.All(["title", "issuer", "documentNumber", "issuedOn", "scope"], member => Assert.Null(json[member]));
        Assert.All(["start", "end", "quote"], member => Assert.Null(json["phases"]![0]![member]));
        Assert.All(["due", "dueTime", "recurrence", "recipient", "from", "quote"], member => Assert.Null(json["deliverables"]![0]![member]));
        Assert.All(["focusAreas", "signOff", "lists", "sources", "departments", "warnings"], member => Assert.Empty(json[member]!.AsArray()));
        Assert.Equal(Members(CampaignDraftJson.Of(Full)), Members(json));
    }

    [Fact]
    public void WordFile_IsReadFromItsBytesToItsJson()
    {
        var levels = new[] { WordFile.Level(0, "%1、", NumberFormatValues.ChineseCountingThousand), WordFile.Level(1, "（%2）", NumberFormatValues.ChineseCountingThousand) };
        var bytes = WordFile.Of(
            [
                WordFile.Line("青川镇“中梗阻”专项整治实施方案"),
                WordFile.Line("为转变作风，制定本方案。"),
                WordFile.Line("整治重点", list: 1, level: 0),
                WordFile.Line("执行不力。打折扣。", list: 1, level: 1),
                WordFile.Line("推诿扯皮。踢皮球。", list: 1, level: 1),
                WordFile.Line("实施步骤", list: 1, level: 0),
                new Table(Row("动员部署", "3月1日—3月10日"), Row("整改落实", "3月11日—6月底")),
                WordFile.Line("各村3月8日上午下班前将问题清单报镇督查办。"),
                WordFile.Line("青川镇人民政府"),
                WordFile.Line("2022年3月1日"),
            ],
            WordFile.Lists([levels], WordFile.List(1, 0)));
        var text = CampaignPlanFile.Read(bytes, "方案.docx").Value!;
        var draft = CampaignPlanReader.Read(text, PlanScoresTests.Calendar);
        var json = CampaignDraftJson.Of(draft);

        Assert.Empty(PlanScore.QuotesNotInText(draft, text));
        Assert.Equal(("青川镇“中梗阻”专项整治实施方案", "青川镇人民政府", "2022-03-01"), ((string?)json["title"], (string?)json["issuer"], (string?)json["issuedOn"]));
        Assert.Equal(["执行不力", "推诿扯皮"], json["focusAreas"]!.AsArray().Select(f => (string?)f!["name"]));
        Assert.Equal(["动员部署 2022-03-01 2022-03-10", "整改落实 2022-03-11 2022-06-30"], json["phases"]!.AsArray().Select(p => $"{p!["name"]} {p["start"]} {p["end"]}"));
        var owed = Assert.Single(json["deliverables"]!.AsArray());
        Assert.Equal(("2022-03-08", "12:00", "镇督查办"), ((string?)owed!["due"], (string?)owed["dueTime"], (string?)owed["recipient"]));
    }

    private static TableRow Row(params string[] cells) => new(cells.Select(cell => new TableCell(WordFile.Line(cell))));

    private static IEnumerable<string> Members(JsonNode? node) => node!.AsObject().Select(m => m.Key);
}
