using System.Net;
using Microsoft.EntityFrameworkCore;

namespace ZhongGengZu.Web.Tests.Problems;

/// <summary>Every field refused with its sentence, nothing typed lost; drafts that keep themselves; two versions side by side.</summary>
public sealed class ProblemFormTests(SqliteCampaignHost host) : WebSuite(host), IClassFixture<SqliteCampaignHost>
{
    private const string Typed = "大厅五号窗口午间无人值守，两名群众等到下午";

    private CampaignWebHost World => (CampaignWebHost)Host;

    public static TheoryData<string, string?, string, string> BadInput => new()
    {
        { "Text", "", "Text-row", "必填。" },
        { "Text", new string('长', 1001), "Text-row", "最多 1000 字。" },
        { "FocusFirst", null, "FocusAreaCode-row", "必填。" },
        { "FocusFirst", "no-such-area", "FocusAreaCode-row", "请从列出的选项里选。" },
        { "SourceCode", null, "SourceCode-row", "必填。" },
        { "SourceCode", "another-campaigns-source", "SourceCode-row", "请从列出的选项里选。" },
        { "SourceCode", "inspection", "SourceReference-row", "" },
        { "Term", null, "Term-row", "必填。" },
        { "Term", "OnTheSpot", "DoneWhat-row", "必填。" },
        { "Term", "Standing", "FirstResultOn-row", "必填。" },
        { "DueOn", "2020-01-01", "DueOn-row", "" },
        { "DueOn", "不是日期", "DueOn-row", "" },
        { "Standard", "STANDARD-TOO-LONG", "Standard-row", "最多 500 字。" },
        { "ResponsiblePersonId", "11111111-1111-1111-1111-111111111111", "ResponsiblePersonId-row", "" },
        { "AssistingUnitIds", "22222222-2222-2222-2222-222222222222", "AssistingUnitIds-row", "" },
    };

    [SkippableTheory]
    [MemberData(nameof(BadInput))]
    public async Task Create_BadField_SentenceAtTheFieldAndAllThatWasTyped(string field, string? value, string row, string sentence)
    {
        var (visitor, list) = (await World.AsAsync("liushiyu"), await World.ListOfAsync("gjj"));
        var page = await visitor.GetAsync($"/problems/new?list={list}");
        var fields = Filing.Fields(Typed);
        fields["ListId"] = list.ToString();
        fields["Measure"] = "排午间值守表";
        if (field == "FocusFirst")
        {
            fields.Remove("FocusAreaCode");
        }

        if (value is null)
        {
            fields.Remove(field);
        }
        else
        {
            fields[field] = value == "STANDARD-TOO-LONG" ? new string('高', 501) : value;
        }

        var answer = await visitor.PostAsync(page, "/problems", fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.True(answer.Has($"#{row}.has-error"), $"{field}: no message in {row}");
        Assert.Contains(sentence, answer.TextAt($"#{row} .field-message"), StringComparison.Ordinal);
        Assert.True(answer.Has(".error-summary"));
        Assert.Equal("排午间值守表", answer.TextAt("textarea[name=Measure]"));
        Assert.Equal(0, await World.ReadAsync(db => db.Problems.CountAsync(p => p.Content.Text == Typed)));
    }

    [SkippableFact]
    public async Task Create_KeptAsDraft_LacksItsSourceAndTheListSaysSo()
    {
        var (visitor, list) = (await World.AsAsync("ruanqing"), await World.ListOfAsync("ruanqing"));
        var page = await visitor.GetAsync($"/problems/new?list={list}");

        var answer = await visitor.SubmitAsync(page, Filing.ProblemForm, new Dictionary<string, string> { ["Text"] = "周五下午提前半小时离岗一次", ["FacetCode"] = "style" }, "button[value=draft]");

        Assert.Equal($"/lists/{list}", answer.Address.AbsolutePath);
        Assert.Contains("还差 1 处", answer.TextAt("h1"), StringComparison.Ordinal);
        Assert.Contains("来源", answer.TextAt(".missing"), StringComparison.Ordinal);
        var draft = await visitor.GetAsync(answer.Document.QuerySelector(".list-item h3 a")!.GetAttribute("href")!);
        Assert.Contains("补", draft.TextAt(".next-act h2"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Edit_OfAFiledOne_SourceStaysWhatItWas()
    {
        var list = await World.ListOfAsync("tcj");
        var problem = await World.FileAsync("yaojiaxin", list, "招商承诺没有按期兑现，企业催了三次");
        await World.OnListAsync("yaojiaxin", list, "submission");
        await World.OnListAsync("yaojiaxin", list, "withdrawal");
        var visitor = await World.AsAsync("yaojiaxin");
        var page = await visitor.GetAsync($"/problems/{problem}/edit");
        Assert.False(page.Has("input[type=radio][name=SourceCode]"));

        var fields = Filing.Fields("招商承诺没有按期兑现");
        fields["SourceCode"] = "self";
        fields["Version"] = page.Document.QuerySelector("input[name=Version]")!.GetAttribute("value")!;
        var answer = await visitor.PostAsync(page, $"/problems/{problem}", fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("visit", await World.ReadAsync(db => db.Problems.Where(p => p.Id == problem).Select(p => p.Content.SourceCode).SingleAsync()));
    }

    [SkippableFact]
    public async Task Update_Stale_BothVersionsAndEachFieldChosen()
    {
        var list = await World.ListOfAsync("zyfj");
        var problem = await World.FileAsync("fangmiao", list, "测绘成果重复提交，群众跑了两趟");
        var (clerk, head) = (await World.AsAsync("fangmiao"), await World.AsAsync("kangdewei"));
        var opened = await clerk.GetAsync($"/problems/{problem}/edit");
        var theirs = await head.GetAsync($"/problems/{problem}/edit");
        await head.SubmitAsync(theirs, $"form[action='/problems/{problem}']", new Dictionary<string, string> { ["Text"] = "测绘成果要交两遍", ["Standard"] = "只收一次" });

        var stale = await clerk.SubmitAsync(opened, $"form[action='/problems/{problem}']", new Dictionary<string, string> { ["Text"] = "测绘成果重复提交，三月份有六件" });

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("测绘成果要交两遍", stale.TextAt(".versions"), StringComparison.Ordinal);
        Assert.Contains("三月份有六件", stale.TextAt(".versions"), StringComparison.Ordinal);
        await clerk.SubmitAsync(stale, $"form[action='/problems/{problem}']", new Dictionary<string, string> { ["take[Text]"] = "mine", ["take[Standard]"] = "theirs" });
        var content = await World.ReadAsync(db => db.Problems.AsNoTracking().Where(p => p.Id == problem).Select(p => p.Content).SingleAsync());
        Assert.Equal(("测绘成果重复提交，三月份有六件", "只收一次"), (content.Text, content.Standard));
    }

    [SkippableFact]
    public async Task Autosave_FormReopened_BackWithANoticeAndGoneOnceFiled()
    {
        var (visitor, list) = (await World.AsAsync("shangguanyue"), await World.ListOfAsync("shangguanyue"));
        var page = await visitor.GetAsync($"/problems/new?list={list}");
        var kept = await visitor.PostAsync(page, $"/form-drafts?form=problem-new-{list}", [new("Text", Typed), new("ListId", list.ToString()), new("Term", "Standing")]);
        Assert.Equal(HttpStatusCode.OK, kept.Status);

        var again = await visitor.GetAsync($"/problems/new?list={list}");
        Assert.Equal(Typed, again.TextAt("textarea[name=Text]"));
        Assert.True(again.Has("input[name=Term][value=Standing][checked]"));
        Assert.True(again.Has("form[action^='/form-drafts/discard']"));

        await World.FileAsync("shangguanyue", list, "上班时间在窗口玩手机，被群众看到");
        Assert.Equal("", (await visitor.GetAsync($"/problems/new?list={list}")).TextAt("textarea[name=Text]"));
    }

    [SkippableFact]
    public async Task New_ForALockedList_409()
    {
        var list = await World.ListOfAsync("yjj");
        await World.FileAsync("wanxiaoman", list, "检查通知提前一周发出，走了过场");
        await World.OnListAsync("wanxiaoman", list, "submission");

        Assert.Equal(HttpStatusCode.Conflict, (await (await World.AsAsync("wanxiaoman")).GetAsync($"/problems/new?list={list}")).Status);
    }

    [SkippableFact]
    public async Task Alike_TextOfAnEarlierOne_NamesItToWhoMayReadIt()
    {
        var list = await World.ListOfAsync("dzb");
        await World.FileAsync("xiaruolan", list, "大厅三号窗口午间无人值守，群众等候四十分钟");
        var visitor = await World.AsAsync("xiaruolan");
        var page = await visitor.GetAsync($"/problems/new?list={list}");

        var hint = await visitor.PostAsync(page, "/problems/alike", [new("ListId", list.ToString()), new("Text", "五号窗口午间无人值守，群众等到下午")]);
        var other = await World.AsAsync("maotianyu");
        var none = await other.PostAsync(await other.GetAsync($"/problems/new?list={await World.ListOfAsync("maotianyu")}"), "/problems/alike", [new("ListId", list.ToString()), new("Text", "五号窗口午间无人值守，群众等到下午")]);

        Assert.Contains("窗口午间无人值守", hint.TextAt("mark"), StringComparison.Ordinal);
        Assert.DoesNotContain("四十分钟", none.Text, StringComparison.Ordinal);
    }
}
