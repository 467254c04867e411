using System.Net;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;

namespace ZhongGengZu.Web.Tests.Campaigns;

/// <summary>时限与灯: the days of a running campaign, shown on the real rows before they are saved.</summary>
public sealed class CampaignDaysTests(SqliteCampaignHost host) : WebSuite(host), IClassFixture<SqliteCampaignHost>
{
    private const string Address = "/campaigns/suzhou-2021/days";
    private const string Form = $"form[action='{Address}/preview']";
    private const string Save = $"button[formaction='{Address}']";

    private CampaignWebHost World => (CampaignWebHost)Host;

    [SkippableFact]
    public async Task Days_PreviewedThenSaved_TheLightsFollow()
    {
        var office = await World.AsAsync("dingyifan");

        var page = await office.SubmitAsync(await office.GetAsync(Address), Form, new Dictionary<string, string> { ["Form.SoonDays"] = "15" });
        Assert.Matches(@"[1-9]\d* 件换灯", page.TextAt("#preview"));
        Assert.Contains("工作总结", page.TextAt(".light-shifts"), StringComparison.Ordinal);
        Assert.Equal(3, await SoonDaysAsync());

        var saved = await office.SubmitAsync(page, Form, button: Save);

        Assert.Equal((HttpStatusCode.OK, 15), (saved.Status, await SoonDaysAsync()));
        Assert.Contains("黄灯提前 3 → 15", saved.TextAt(".timeline"), StringComparison.Ordinal);
        Assert.Contains("15 个工作日内到期", (await office.GetAsync("/board")).Text, StringComparison.Ordinal);
        await office.SubmitAsync(await office.SubmitAsync(await office.GetAsync(Address), Form, new Dictionary<string, string> { ["Form.SoonDays"] = "3" }), Form, button: Save);
    }

    [SkippableFact]
    public async Task LightWords_PreviewedThenSaved_StandBesideEveryLight()
    {
        var office = await World.AsAsync("dingyifan");

        var page = await office.SubmitAsync(await office.GetAsync(Address), Form, new Dictionary<string, string> { ["Form.OverdueWord"] = "超期" });
        Assert.Contains("超期：过了时限", page.TextAt("#preview"), StringComparison.Ordinal);
        Assert.Contains("红灯 逾期 → 超期", (await office.SubmitAsync(page, Form, button: Save)).TextAt(".timeline"), StringComparison.Ordinal);

        Assert.Contains("超期", (await office.GetAsync("/problems")).TextAt(".view-line"), StringComparison.Ordinal);
        Assert.Contains("超期", (await office.GetAsync("/board")).TextAt(".figures"), StringComparison.Ordinal);
        await office.SubmitAsync(await office.SubmitAsync(await office.GetAsync(Address), Form, new Dictionary<string, string> { ["Form.OverdueWord"] = "逾期" }), Form, button: Save);
    }

    [SkippableFact]
    public async Task RestDays_MovedOn_EveryDateOnThatDayMovesAndSaysWhy()
    {
        var office = await World.AsAsync("dingyifan");
        var page = await office.SubmitAsync(await office.GetAsync(Address), Form, new Dictionary<string, string> { ["Form.RestDays"] = "Next" });
        Assert.Contains("4月10日 → 4月12日", page.Text, StringComparison.Ordinal);

        var saved = await office.SubmitAsync(page, Form, button: Save);

        Assert.Contains("个未办的时限已改", saved.TextAt(".done-note"), StringComparison.Ordinal);
        var deadline = await World.ReadAsync(db => db.Deadlines.Where(d => d.DeliverableCode == "D1").OrderBy(d => d.Id).FirstAsync());
        Assert.Equal((new DateOnly(2021, 4, 12), new DateOnly(2021, 4, 10)), (Shanghai.DateOf(deadline.DueAt), Shanghai.DateOf(deadline.OriginalDueAt)));
        var why = await office.GetAsync($"/deadlines/{deadline.Id}");
        Assert.Contains("星期六，顺延到4月12日", why.Text, StringComparison.Ordinal);
        Assert.Contains("方案写的是4月10日", why.Text, StringComparison.Ordinal);
        Assert.Contains("顺延到4月12日", (await office.GetAsync("/campaigns/suzhou-2021")).TextAt(".rules"), StringComparison.Ordinal);

        await office.SubmitAsync(await office.SubmitAsync(await office.GetAsync(Address), Form, new Dictionary<string, string> { ["Form.RestDays"] = "Keep" }), Form, button: Save);
    }

    [SkippableTheory]
    [InlineData("", "必填。")]
    [InlineData("61", "不能大于 60。")]
    [InlineData("-1", "不能小于 0。")]
    public async Task Days_OutOfRange_StandAtTheirFieldAndKeepWhatWasTyped(string typed, string sentence)
    {
        var office = await World.AsAsync("dingyifan");

        var page = await office.PostAsync(await office.GetAsync(Address), $"{Address}/preview", [new("Form.SoonDays", typed), new("Form.ReceiptDays", "9"), new("Form.RestDays", "Keep")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(sentence, page.TextAt("#Form_SoonDays-error"));
        Assert.Equal("9", page.Document.QuerySelector("#Form_ReceiptDays")?.GetAttribute("value"));
        Assert.False(page.Has(Save));
    }

    [SkippableFact]
    public async Task Days_ChangedMeanwhile_Is409AndKeepsWhatWasTyped()
    {
        var office = await World.AsAsync("dingyifan");
        Task<Page> PreviewAsync(string days) => Task.Run(async () => await office.SubmitAsync(await office.GetAsync(Address), Form, new Dictionary<string, string> { ["Form.VerificationDays"] = days }));
        var (mine, theirs) = (await PreviewAsync("6"), await PreviewAsync("5"));
        await office.SubmitAsync(theirs, Form, button: Save);

        var late = await office.SubmitAsync(mine, Form, button: Save);

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal("6", late.Document.QuerySelector("#Form_VerificationDays")?.GetAttribute("value"));
        Assert.Equal(5, await World.ReadAsync(async db => (await db.Campaigns.SingleAsync()).Definition.Deadlines.VerificationDays));
    }

    [SkippableFact]
    public async Task Days_ForAnybodyElse_Are403()
    {
        var head = await World.AsAsync("weichengzhi");

        Assert.Equal(HttpStatusCode.Forbidden, (await head.GetAsync(Address)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await head.PostAsync(await head.GetAsync("/account/password"), Address, [])).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await World.AsAsync("dingyifan")).GetAsync("/campaigns/no-such/days")).Status);
    }

    private Task<int> SoonDaysAsync() => World.ReadAsync(async db => (await db.Campaigns.SingleAsync()).Definition.Deadlines.SoonDays);
}
