using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Web.Tests.Problems;

namespace ZhongGengZu.Web.Tests.Calendar;

/// <summary>工作日历: looked up by everybody, kept by the office, from a form or a file.</summary>
public sealed class CalendarTests(SqliteCampaignHost host) : WebSuite(host), IClassFixture<SqliteCampaignHost>
{
    private const string Form = "form[action='/calendar/2027']";

    private CampaignWebHost World => (CampaignWebHost)Host;

    [SkippableFact]
    public async Task Year_OfANotice_ShowsItsDays()
    {
        var page = await (await World.AsAsync("guohaiyang")).GetAsync("/calendar");

        Assert.Equal("2021年工作日历", page.TextAt("h1"));
        Assert.Equal(31, page.All("td.off").Length);
        Assert.Contains("国办发明电〔2020〕27号", page.TextAt(".source"), StringComparison.Ordinal);
        Assert.Equal("8", page.TextAt("td[aria-current=date]"));
        Assert.False(page.Has("a[href='/calendar/2021/edit']"));
    }

    [SkippableFact]
    public async Task Year_WithoutANotice_SaysSo()
    {
        var page = await (await World.AsAsync("guohaiyang")).GetAsync("/calendar?year=2030");

        Assert.Contains("2030年放假安排未公布", page.TextAt(".unannounced"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await World.AsAsync("guohaiyang")).GetAsync("/calendar?year=1990")).Status);
    }

    [SkippableFact]
    public async Task Edit_BySomebodyElse_Is403()
    {
        var clerk = await World.AsAsync("liushiyu");

        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.GetAsync("/calendar/2027/edit")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.PostAsync(await clerk.GetAsync("/account/password"), "/calendar/2027", [])).Status);
    }

    [SkippableFact]
    public async Task Import_AGoodFile_FillsInTheFormAndSavesNothing_ThenSaved_TheYearIsKnown()
    {
        var office = await World.AsAsync("dingyifan");

        var filled = await ImportAsync(office, 2027, File2027());
        Assert.Equal("春节", filled.Document.QuerySelector("input[name='Form.Off[1].Name']")?.GetAttribute("value"));
        Assert.False(await World.ReadAsync(db => db.CalendarYears.AnyAsync(y => y.Year == 2027)));

        var saved = await office.SubmitAsync(filled, Form);

        Assert.Equal("/calendar?year=2027", saved.Address.PathAndQuery);
        Assert.Contains("没有未办的时限因此改动", saved.TextAt(".done-note"), StringComparison.Ordinal);
        Assert.False(saved.Has(".unannounced"));
        Assert.Contains("定放假安排", saved.TextAt(".timeline"), StringComparison.Ordinal);

        var back = await office.SubmitAsync(await office.GetAsync("/calendar/2027/edit"), Form, button: "button[formaction='/calendar/2027/withdrawal']");
        Assert.Contains("未公布", back.TextAt(".unannounced"), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("\"2027-10-01\", \"to\": \"2027-10-07\"", "\"2027-10-02\", \"to\": \"2027-10-07\"", "2027-10-01 是法定节假日（国庆节），没有写在放假里")]
    [InlineData("\"2027-05-01\", \"to\": \"2027-05-05\"", "\"2027-04-05\", \"to\": \"2027-04-07\"", "2027-04-05 既在“清明节”又在“劳动节”里")]
    [InlineData("\"year\": 2027", "\"year\": 2026", "")]
    public async Task Import_ABrokenFile_NamesTheDayAndChangesNothing(string right, string wrong, string sentence)
    {
        var page = await ImportAsync(await World.AsAsync("dingyifan"), 2027, File2027().Replace(right, wrong, StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(sentence, page.TextAt("#File-row"), StringComparison.Ordinal);
        Assert.Equal(0, await World.ReadAsync(db => db.CalendarYears.CountAsync(y => y.Year == 2027 && y.Version == 0)));
    }

    [SkippableFact]
    public async Task Update_WithMistakes_StandsAtTheirFieldsAndKeepsWhatWasTyped()
    {
        var office = await World.AsAsync("dingyifan");

        var page = await office.SubmitAsync(await office.GetAsync("/calendar/2028/edit"), "form[action='/calendar/2028']", new Dictionary<string, string>
        {
            ["Form.Off[0].Name"] = "元旦", ["Form.Off[0].From"] = "2028-01-01", ["Form.Off[2].From"] = "2028-05-01", ["Form.Notice"] = "某某通知",
        });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("写明到哪天止；只放一天的，写同一天。", page.TextAt("#Form_Off_0__To-error"));
        Assert.Equal("写明是什么节。", page.TextAt("#Form_Off_2__Name-error"));
        Assert.Equal("2028-05-01", page.Document.QuerySelector("input[name='Form.Off[2].From']")?.GetAttribute("value"));
        Assert.Equal("某某通知", page.Document.QuerySelector("#Form_Notice")?.GetAttribute("value"));
    }

    [SkippableFact]
    public async Task Update_OfAYearThatSomebodyChangedMeanwhile_Is409AndKeepsWhatWasTyped()
    {
        var office = await World.AsAsync("dingyifan");
        var mine = await office.GetAsync("/calendar/2029/edit");
        var rows = StatutoryHolidays.Of(2029).GroupBy(d => d.Name).Select((g, i) => (g.Key, From: g.Min(d => d.Day), To: g.Max(d => d.Day), i))
            .SelectMany(p => new[] { ($"Form.Off[{p.i}].Name", p.Key), ($"Form.Off[{p.i}].From", $"{p.From:yyyy-MM-dd}"), ($"Form.Off[{p.i}].To", $"{p.To:yyyy-MM-dd}") })
            .ToDictionary(x => x.Item1, x => x.Item2);
        await office.SubmitAsync(await office.GetAsync("/calendar/2029/edit"), "form[action='/calendar/2029']", rows);

        var late = await office.SubmitAsync(mine, "form[action='/calendar/2029']", new Dictionary<string, string>(rows) { ["Form.Notice"] = "我写的通知" });

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal("我写的通知", late.Document.QuerySelector("#Form_Notice")?.GetAttribute("value"));
        Assert.Null(await World.ReadAsync(db => db.CalendarYears.Where(y => y.Year == 2029).Select(y => y.Holidays!.Notice).SingleAsync().ContinueWith(t => t.Result)));
    }

    [SkippableFact]
    public async Task Save_AChangedYear_MovesWhatIsOpenAndSaysSoInTheHistoryAndOnThePageOfTheDate()
    {
        var list = await World.ListOfAsync("jfj");
        await World.FileAsync("lurongrong", list, "窗口让群众来回跑三趟");
        await World.OnListAsync("lurongrong", list, "submission");
        var deadline = await World.ReadAsync(db => db.Deadlines.SingleAsync(d => d.SubjectId == list && d.Kind == DeadlineKind.Acceptance));
        Assert.Equal(new DateOnly(2021, 4, 12), Shanghai.DateOf(deadline.DueAt));
        var office = await World.AsAsync("dingyifan");

        var saved = await office.SubmitAsync(await office.GetAsync("/calendar/2021/edit"), "form[action='/calendar/2021']", new Dictionary<string, string>
        {
            ["Form.Off[7].Name"] = "试验节", ["Form.Off[7].From"] = "2021-04-12", ["Form.Off[7].To"] = "2021-04-12",
        });

        Assert.Contains("个未办的时限已重算", saved.TextAt(".done-note"), StringComparison.Ordinal);
        var why = await (await World.AsAsync("lurongrong")).GetAsync($"/deadlines/{deadline.Id}");
        Assert.Equal("为什么是4月13日", why.TextAt("h1"));
        Assert.Contains("试验节放假，不计", why.TextAt(".count-days"), StringComparison.Ordinal);
        Assert.Contains("原来是4月12日", why.Text, StringComparison.Ordinal);
        Assert.Equal(1, await World.ReadAsync(db => db.HistoryEntries.CountAsync(h => h.CaseId == list && h.Act == HistoryAct.DeadlineRecounted)));
    }

    private static async Task<Page> ImportAsync(Visitor visitor, int year, string json)
    {
        var page = await visitor.GetAsync($"/calendar/{year}/edit");
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(json));
        file.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var form = new MultipartFormDataContent { { file, "file", "2027.json" }, { new StringContent(page.AntiforgeryToken), "__RequestVerificationToken" } };
        return await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, $"/calendar/{year}/import") { Content = form });
    }

    // Invented, by the rules every notice keeps.
    private static string File2027() => """
        {
          "year": 2027,
          "notice": "试验通知",
          "off": [
            { "name": "元旦", "from": "2027-01-01", "to": "2027-01-03" },
            { "name": "春节", "from": "2027-02-05", "to": "2027-02-11" },
            { "name": "清明节", "from": "2027-04-03", "to": "2027-04-05" },
            { "name": "劳动节", "from": "2027-05-01", "to": "2027-05-05" },
            { "name": "端午节", "from": "2027-06-09", "to": "2027-06-09" },
            { "name": "中秋节", "from": "2027-09-15", "to": "2027-09-15" },
            { "name": "国庆节", "from": "2027-10-01", "to": "2027-10-07" }
          ],
          "working": ["2027-02-14"]
        }
        """;
}
