using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Web.Tests.Support;

namespace ZhongGengZu.Web.Tests.CampaignPlans;

/// <summary>From an 实施方案 that is given in to a campaign that can be started, and back beside an amended plan.</summary>
public sealed class CampaignPlanTests(SqliteWebHost host) : WebSuite(host), IClassFixture<SqliteWebHost>
{
    private const string Plan = """
        关于开展“推诿扯皮”专项整治工作实施方案

        各局室，各分局：

        为整治推诿扯皮，制定本方案。

        一、治理重点

        1.布置的事情拖着不办、办不利索；

        2.多个部门之间互相推诿。

        二、实施步骤

        （一）自查摸底阶段（3月26日—4月12日）

        各部门4月12日前将问题清单报送督查考核办。

        （二）集中纠治阶段（4月13日—4月28日）

        普通干部的整改方案由局室负责人把关签字。各部门4月28日前将工作总结报送督查考核办。

        高新区党工委

        2021年3月25日
        """;

    private readonly Zone _zone = new(host);

    [SkippableFact]
    public async Task Plan_OfTheOffice_BecomesACampaignThatIsStarted_AndNobodyElseSeesIt()
    {
        using var office = await OfficeAsync();
        var page = await GiveInAsync(office, Plan);
        Assert.Contains("读出", page.TextAt("h1"), StringComparison.Ordinal);
        Assert.Equal(2, page.All("section[aria-labelledby='s-phase'] .draft-line").Length);
        Assert.Contains("推诿扯皮", page.TextAt(".reading-paper"), StringComparison.Ordinal);
        foreach (var link in page.All(".draft-line > a.mark-n"))
        {
            Assert.NotNull(page.Document.QuerySelector($".sentence[id='{link.GetAttribute("href")![1..]}']"));
        }

        using var staff = await _zone.SignInAsync("guohaiyang");
        using var administrator = await _zone.SignInAsync("lijiahe");
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync(page.Address.AbsolutePath)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await administrator.GetAsync("/campaign-plans/new")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await office.GetAsync($"/campaign-plans/{Guid.NewGuid()}")).Status);

        page = await SendAsync(office, page, null, ("Form.Code", "tuiwei-1"));
        page = page.Has("button[value=all]") ? await SendAsync(office, page, null, ("then", "all")) : page;
        var draft = await SendAsync(office, page, "campaign");
        Assert.Equal("/campaigns/tuiwei-1", draft.Address.AbsolutePath);
        Assert.Contains("可以启动", draft.TextAt(".next-act h2"), StringComparison.Ordinal);
        Assert.Contains("本系统默认", draft.TextAt(".rules"), StringComparison.Ordinal);
        Assert.Contains("“普通干部的整改方案由局室负责人把关签字", draft.TextAt(".rules"), StringComparison.Ordinal);

        var started = await office.SubmitAsync(draft, "form[action$='/start']");
        Assert.True(started.All(".matrix tbody tr").Length > 15);
        Assert.True(started.Has($".page-acts a[href='{page.Address.AbsolutePath}']"));
        Assert.False((await staff.GetAsync(started.Address.AbsolutePath)).Has("a[href^='/campaign-plans/']"));
        Assert.Equal(HttpStatusCode.Conflict, (await SendAsync(office, page, null)).Status);
        var acts = await _zone.ReadAsync(db => db.HistoryEntries.Where(h => h.CaseKind == CaseKind.Campaign && db.Campaigns.Any(c => c.Code == "tuiwei-1" && c.Id == h.CaseId)).OrderBy(h => h.Sequence).Select(h => h.Act).ToListAsync());
        Assert.Equal([HistoryAct.CampaignDrawnUp, HistoryAct.CampaignStarted], acts);

        // Amended and read again: what changed against the running one.
        var amended = await GiveInAsync(office, Plan.Replace("4月28日）", "5月15日）", StringComparison.Ordinal).Replace("2.多个部门之间互相推诿。", "2.吃拿卡要。", StringComparison.Ordinal));
        var comparison = await office.GetAsync($"{amended.Address.AbsolutePath}/comparison?campaign=tuiwei-1");
        Assert.Equal("新增 1，去掉 1，改动 1", comparison.TextAt("h1").Trim());
        Assert.Contains("2021-04-13 至 05-15", comparison.TextAt("section[aria-labelledby='c-Phase'] ins"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await office.GetAsync($"{amended.Address.AbsolutePath}/comparison?campaign=nothing")).Status);
    }

    [SkippableFact]
    public async Task File_ThatCannotBeRead_IsRefusedAtItsFieldAndNothingIsKept()
    {
        using var office = await OfficeAsync();
        var before = await CountAsync();

        var broken = await UploadAsync(office, "方案.docx", Encoding.UTF8.GetBytes("not a zip"));
        var nothing = await office.SubmitAsync(await office.GetAsync("/campaign-plans/new"), "form[action='/campaign-plans']");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (broken.Status, nothing.Status));
        Assert.NotEqual("", broken.TextAt("#File-error").Trim());
        Assert.Contains("选一个文件", nothing.TextAt("#File-error"), StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync());

        var sound = await UploadAsync(office, "方案.txt", Encoding.UTF8.GetBytes(Plan));
        Assert.Contains("方案.txt", sound.TextAt(".plan-head"), StringComparison.Ordinal);
        Assert.Equal(before + 1, await CountAsync());
    }

    [SkippableTheory]
    [InlineData(CampaignPlan.TextLength + 1)]
    [InlineData(5 * 1024 * 1024)]
    [InlineData(50 * 1024 * 1024)]
    public async Task Paste_BeyondTheLimit_IsRefusedByItsLength(int length)
    {
        using var office = await OfficeAsync();
        var before = await CountAsync();

        var refused = await UploadAsync(office, null, [], new string('a', length));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("最多 400000 字", refused.TextAt("#Text-error"), StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync());
    }

    [SkippableFact]
    public async Task Text_ThatIsNoPlan_SaysSo_AndThereIsNothingToStart()
    {
        using var office = await OfficeAsync();

        var page = await GiveInAsync(office, "春天来了，河边的柳树发了芽。\n孩子们放起了风筝。");

        Assert.Contains("没有读出阶段、报送事项和治理重点", page.TextAt("h1"), StringComparison.Ordinal);
        Assert.Contains("不像实施方案", page.TextAt(".plan-head"), StringComparison.Ordinal);
        Assert.False(page.Has("button[formaction$='/campaign']"));
    }

    [SkippableFact]
    public async Task Classified_ByItsNameOrItsHead_IsRefused_AsEvidenceIs()
    {
        using var office = await OfficeAsync();
        var before = await CountAsync();

        var named = await UploadAsync(office, "机密-方案.txt", Encoding.UTF8.GetBytes(Plan));
        var marked = await UploadAsync(office, "方案.txt", Encoding.UTF8.GetBytes("000012\n机密 ★ 1年\n特急\n" + Plan));
        var pasted = await GiveInAsync(office, "密级：秘密\n" + Plan);

        Assert.All([named, marked, pasted], page => Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status));
        Assert.Equal(("文件带密级，涉密文件不得上传。", "文件带密级，涉密文件不得上传。", "文件带密级，涉密文件不得上传。"), (named.TextAt("#File-error"), marked.TextAt("#File-error"), pasted.TextAt("#Text-error")));
        Assert.Equal(before, await CountAsync());
    }

    [SkippableFact]
    public async Task Draft_OfMoreLinesThanAFormUsuallyHas_IsSaved()
    {
        using var office = await OfficeAsync();
        var page = await GiveInAsync(office, Plan);
        var id = Guid.Parse(page.Address.AbsolutePath.Split('/')[2]);
        await _zone.ReadAsync(async db =>
        {
            var plan = await db.CampaignPlans.SingleAsync(p => p.Id == id);
            plan.Sheet = plan.Sheet with { Lines = [.. plan.Sheet.Lines, .. Enumerable.Range(1000, 1100).Select(n => new DraftLine { Id = n, Kind = DraftLineKind.Deliverable, Name = $"台账{n}", Recipient = "督查考核办", Due = new DateOnly(2021, 4, 12) })] };
            return await db.SaveChangesAsync();
        });

        var saved = await SendAsync(office, await office.GetAsync(page.Address.AbsolutePath), null, ("Form.Lines[2099].Name", "台账最后"));

        Assert.Equal(HttpStatusCode.OK, saved.Status);
        Assert.Contains("台账最后", saved.TextAt("#l2099 summary"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Fact_ThatWasNotRead_IsSetByItsWords_AndKeepsThem()
    {
        using var office = await OfficeAsync();
        var page = await GiveInAsync(office, Plan.Replace("2021年3月25日", "三月底，共印二十份（2021年3月25日定稿）。", StringComparison.Ordinal));

        var nothing = await SendAsync(office, page, "lines", ("Form.AddWords", "各局室，各分局"), ("Form.AddKind", "IssuedOn"));
        page = await SendAsync(office, page, "lines", ("Form.AddWords", "2021年3月25日"), ("Form.AddKind", "IssuedOn"));
        page = await SendAsync(office, page, "lines", ("Form.AddWords", "各局室，各分局"), ("Form.AddKind", "Scope"));

        Assert.Contains("没有读出年月日", nothing.TextAt(".marking"), StringComparison.Ordinal);
        var stored = await _zone.ReadAsync(db => db.CampaignPlans.AsNoTracking().OrderByDescending(p => p.Id).FirstAsync());
        Assert.Equal((new DateOnly(2021, 3, 25), "2021年3月25日"), (stored.Sheet.Fact(DraftLineKind.IssuedOn)!.Due, stored.Sheet.Fact(DraftLineKind.IssuedOn)!.Quote!.Words));
        Assert.Equal(("各局室，各分局", "各局室，各分局"), (stored.Sheet.Fact(DraftLineKind.Scope)!.Name, stored.Sheet.Fact(DraftLineKind.Scope)!.Quote!.Words));
        Assert.Single(stored.Sheet.Lines, l => l.Kind == DraftLineKind.Scope);
        Assert.Equal(new DateOnly(2021, 3, 26), stored.Sheet.Standing(DraftLineKind.Phase).First().Start);
    }

    [SkippableFact]
    public async Task Words_ThatTheTextHas_BecomeALine_OthersAreRefusedAndNothingTypedIsLost()
    {
        using var office = await OfficeAsync();
        var page = await GiveInAsync(office, Plan);

        var refused = await SendAsync(office, page, "lines", ("Form.AddWords", "各部门4月11日前报送"), ("Form.AddKind", "Deliverable"), ("Form.ShortTitle", "推诿整治"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("方案里没有这几个字", refused.TextAt(".marking"), StringComparison.Ordinal);
        Assert.Equal("推诿整治", refused.Document.QuerySelector("[name='Form.ShortTitle']")!.GetAttribute("value"));

        // Copied over a line break, as a browser gives it.
        var added = await SendAsync(office, page, "lines", ("Form.AddWords", "各局室，各分局： 为整治推诿扯皮"), ("Form.AddKind", "Source"), ("Form.ShortTitle", "推诿整治"));
        Assert.Equal(HttpStatusCode.OK, added.Status);
        Assert.Contains("您加的", added.TextAt("section[aria-labelledby='s-source']"), StringComparison.Ordinal);
        var stored = await _zone.ReadAsync(db => db.CampaignPlans.AsNoTracking().OrderByDescending(p => p.Id).FirstAsync());
        Assert.Contains(stored.Sheet.Lines, l => l is { Added: true, Quote.Words: "各局室，各分局：\n\n为整治推诿扯皮" });
        Assert.Equal("推诿整治", stored.Sheet.Setup.ShortTitle);
        Assert.All(stored.Sheet.Lines.Where(l => l.Quote is not null), l => Assert.Equal(l.Quote!.Words, stored.Text.Substring(l.Quote.At, l.Quote.Words.Length)));
    }

    [SkippableFact]
    public async Task Line_CorrectedOrRemoved_IsSavedWithTheWhole_AndRemovalIsTakenBack()
    {
        using var office = await OfficeAsync();
        var page = await GiveInAsync(office, Plan);
        var id = page.Document.QuerySelector("section[aria-labelledby='s-phase'] .draft-line")!.Id![1..];

        page = await SendAsync(office, page, null, ($"Form.Lines[{id}].Name", "自查阶段"), ($"Form.Lines[{id}].Removed", "true"));
        Assert.Contains("去掉", page.TextAt($"#l{id} .tag"), StringComparison.Ordinal);
        page = await SendAsync(office, page, null, ($"Form.Lines[{id}].Removed", "false"));
        Assert.Contains("您改的", page.TextAt($"#l{id} .tag"), StringComparison.Ordinal);
        Assert.Contains("自查阶段", page.TextAt($"#l{id} summary"), StringComparison.Ordinal);

        // A month of a rhythm is asked for and shown; one that the period has not is refused.
        var owed = page.Document.QuerySelector("section[aria-labelledby='s-deliverable'] .draft-line")!.Id![1..];
        var again = new[] { ($"Form.Lines[{owed}].Every", "Quarter"), ($"Form.Lines[{owed}].ByDay", "5") };
        var fourth = await SendAsync(office, page, null, [.. again, ($"Form.Lines[{owed}].Month", "4")]);
        Assert.Contains("填 1 到 3", fourth.TextAt($"#Form_Lines_{owed}__Month-row"), StringComparison.Ordinal);
        page = await SendAsync(office, page, null, [.. again, ($"Form.Lines[{owed}].Month", "1")]);
        Assert.Contains("每季度第一个月5日", page.TextAt($"#l{owed} summary"), StringComparison.Ordinal);
        Assert.True(await _zone.ReadAsync(async db => (await db.CampaignPlans.AsNoTracking().OrderByDescending(p => p.Id).FirstAsync()).Sheet.Lines.Single(l => l.Id.ToString() == owed).Redated));

        var wrong = await SendAsync(office, page, null, ($"Form.Lines[{id}].Start", "三月"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.True(wrong.Has($"#Form_Lines_{id}__Start-row.has-error"));
    }

    [SkippableFact]
    public async Task WhatBlocks_IsToldAtItsField_BeforeAnythingIsStored()
    {
        using var office = await OfficeAsync();
        var page = await GiveInAsync(office, "作风整治实施方案\n一、实施步骤\n（一）排查阶段\n各部门及时将问题清单报送督查考核办。");

        var refused = await SendAsync(office, page, "campaign");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("成文日期没有读出来", refused.TextAt(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("治理重点一条也没有", refused.TextAt(".error-summary"), StringComparison.Ordinal);
        Assert.All(refused.All(".error-summary a"), link => Assert.NotNull(refused.Document.GetElementById(link.GetAttribute("href")![1..])));
        Assert.False(await _zone.ReadAsync(db => db.Campaigns.AnyAsync(c => c.Title.Contains("作风整治"))));

        var year = await SendAsync(office, page, "reading", ("Form.Year", "1821"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, year.Status);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(office, page, "reading", ("Form.Year", "2021"))).Status);
    }

    [SkippableFact]
    public async Task Draft_OfAPlanThatIsCorrected_FollowsIt_AndIsStartedOnlyAsItWasRead()
    {
        using var office = await OfficeAsync();
        using var other = await _zone.SignInAsync("weizhengqing");
        var given = await GiveInAsync(office, Plan);
        given = await SendAsync(office, given, null, ("Form.Code", "tuiwei-2"), ("then", "all"));
        var read = await SendAsync(office, given, "campaign");
        var page = await other.GetAsync(given.Address.AbsolutePath);
        var phases = page.All("section[aria-labelledby='s-phase'] .draft-line").Select(l => l.Id![1..]).ToList();

        page = await SendAsync(other, page, null, ($"Form.Lines[{phases[1]}].End", "2021-04-28"));
        var drawn = await DefinitionAsync("tuiwei-2");
        Assert.Equal(new DateOnly(2021, 4, 28), drawn.Definition.Phases[1].End);
        Assert.Equal(HttpStatusCode.Conflict, (await office.SubmitAsync(read, "form[action$='/start']")).Status);

        await SendAsync(other, page, null, [.. phases.Select(id => ($"Form.Lines[{id}].Removed", "true"))]);
        var behind = await office.GetAsync("/campaigns/tuiwei-2");
        Assert.Equal("方案改过，草稿还没更新", behind.TextAt(".next-act h2").Trim());
        Assert.False(behind.Has("form[action$='/start']"));
        var forced = await office.PostAsync(behind, "/campaigns/tuiwei-2/start", [new("version", (await DefinitionAsync("tuiwei-2")).Version.ToString(CultureInfo.InvariantCulture))]);
        Assert.Contains("草稿还没更新", forced.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Conflict, CampaignState.Draft), (forced.Status, (await DefinitionAsync("tuiwei-2")).State));
    }

    [SkippableTheory]
    [InlineData(null)]
    [InlineData("lines")]
    [InlineData("campaign")]
    public async Task DayOfIssue_TypedWithAnyAct_DatesWhatWaitedForIt(string? act)
    {
        using var office = await OfficeAsync();
        var page = await GiveInAsync(office, Plan.Replace("2021年3月25日", "", StringComparison.Ordinal));
        var issued = page.Document.QuerySelector("[name$='.Due'][id$='__Due']")!.GetAttribute("name")!;
        Assert.Equal(["", ""], Starts(page));
        page = await SendAsync(office, page, null, ("then", "all"));

        var dated = await SendAsync(office, page, act, [(issued, "2021-03-25"), .. act == "lines" ? new[] { ("Form.AddWords", "各局室，各分局"), ("Form.AddKind", "Source") } : []]);

        Assert.Equal(["2021-03-26", "2021-04-13"], Starts(dated));
        Assert.StartsWith("/campaign-plans/", dated.Address.AbsolutePath, StringComparison.Ordinal);
        static IEnumerable<string?> Starts(Page page) => page.All("section[aria-labelledby='s-phase'] [name$='.Start']").Select(i => i.GetAttribute("value") ?? "");
    }

    [SkippableFact]
    public async Task DateFarOff_OrATextOfSeparators_IsRefusedAtItsField()
    {
        using var office = await OfficeAsync();
        var page = await GiveInAsync(office, Plan.Replace("（二）整改纠正", "各部门每月5日前向督查考核办报送进展情况。\n（二）整改纠正", StringComparison.Ordinal));
        var issued = page.Document.QuerySelector("[name$='.Due']")!.GetAttribute("name")!;
        foreach (var day in new[] { "9999-12-31", "0001-01-01" })
        {
            var refused = await SendAsync(office, page, null, (issued, day));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Contains("1990 年到 2100 年", refused.TextAt(".error-summary"), StringComparison.Ordinal);
        }

        var read = await GiveInAsync(office, Plan.Replace("2021年3月25日", "9999年12月31日", StringComparison.Ordinal).Replace("（二）整改纠正", "各部门每月5日前向督查考核办报送进展情况。\n（二）整改纠正", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, read.Status);
        var before = await CountAsync();
        var cut = await GiveInAsync(office, Plan + new string('；', CampaignPlan.MostSentences));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cut.Status);
        Assert.Contains("20000 句", cut.TextAt("#Text-error"), StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync());
    }

    [SkippableFact]
    public async Task ManyFields_AreTakenByADraft_AndByNoOtherForm()
    {
        using var office = await OfficeAsync();
        var page = await GiveInAsync(office, Plan);
        var many = Enumerable.Range(0, 1500).Select(i => new KeyValuePair<string, string>($"x{i}", "")).ToList();

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(office, page, null, [.. many.Select(f => (f.Key, f.Value))])).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await office.PostAsync(page, "/sign-out", many)).Status);
        Assert.Equal(HttpStatusCode.OK, (await office.PostAsync(page, "/sign-out", many.Take(100))).Status);
    }

    [SkippableFact]
    public async Task Plans_ThatWait_AreListedPageByPage_EachOnce()
    {
        using var office = await OfficeAsync();
        for (var i = 0; i <= 20; i++)
        {
            await GiveInAsync(office, $"第{i}份方案");
        }

        var seen = new List<string>();
        for (var address = "/campaigns"; address is not null;)
        {
            var page = await office.GetAsync(address);
            seen.AddRange(page.All("a[href^='/campaign-plans/']:not([href$='/new'])").Select(a => a.GetAttribute("href")!));
            address = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(await _zone.ReadAsync(db => db.CampaignPlans.CountAsync(p => p.CampaignCode == null)), seen.Count);
        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    [SkippableFact]
    public async Task StaleVersion_ShowsBoth_AndWhatIsChosenIsSaved()
    {
        using var office = await OfficeAsync();
        using var other = await _zone.SignInAsync("weizhengqing");
        var mine = await GiveInAsync(office, Plan);
        var theirs = await other.GetAsync(mine.Address.AbsolutePath);
        await SendAsync(other, theirs, null, ("Form.ShortTitle", "他的简称"), ("Form.Code", "theirs-1"));

        var conflict = await SendAsync(office, mine, null, ("Form.ShortTitle", "我的简称"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("韦正清", conflict.TextAt("h1"), StringComparison.Ordinal);
        var saved = await office.SubmitAsync(conflict, ".state-page form", new Dictionary<string, string> { ["take[Code]"] = "theirs", ["take[ShortTitle]"] = "mine" });
        Assert.Equal(("我的简称", "theirs-1"), (Value(saved, "Form.ShortTitle"), Value(saved, "Form.Code")));
    }

    [SkippableFact]
    public async Task WhatWasTakenOfTheirs_IsKeptThroughARefusal()
    {
        using var office = await OfficeAsync();
        using var other = await _zone.SignInAsync("weizhengqing");
        var mine = await GiveInAsync(office, Plan);
        var ids = mine.All("section[aria-labelledby='s-phase'] .draft-line").Select(l => l.Id![1..]).ToList();
        var (name, end) = ($"Form.Lines[{ids[0]}].Name", $"Form.Lines[{ids[1]}].End");
        await SendAsync(other, await other.GetAsync(mine.Address.AbsolutePath), null, ("Form.Code", "theirs-2"), (name, "他的阶段"));

        var conflict = await SendAsync(office, mine, null, (name, "我的阶段"), ("Form.AddWords", "各局室"));
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.False(conflict.Has("[name='Form.AddWords']"));
        var refused = await office.SubmitAsync(conflict, ".state-page form", new Dictionary<string, string> { ["take[Code]"] = "theirs", [$"take[l{ids[0]}]"] = "theirs", [end] = "2021-01-01" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(("theirs-2", "他的阶段"), (Value(refused, "Form.Code"), Value(refused, name)));

        var saved = await SendAsync(office, refused, null, (end, "2021-04-25"));
        Assert.Equal((HttpStatusCode.OK, "theirs-2", "他的阶段"), (saved.Status, Value(saved, "Form.Code"), Value(saved, name)));
    }

    private async Task<Visitor> OfficeAsync()
    {
        Host.SetClock(new DateOnly(2021, 3, 29), new TimeOnly(9, 0));
        await _zone.LoadAsync();
        return await _zone.SignInAsync("dingyifan");
    }

    private static async Task<Page> GiveInAsync(Visitor office, string text) =>
        await office.SubmitAsync(await office.GetAsync("/campaign-plans/new"), "form[action='/campaign-plans']", new Dictionary<string, string> { ["Text"] = text });

    private static async Task<Page> UploadAsync(Visitor office, string? name, byte[] bytes, string? text = null)
    {
        var page = await office.GetAsync("/campaign-plans/new");
        var content = new MultipartFormDataContent { { new StringContent(page.AntiforgeryToken), "__RequestVerificationToken" } };
        if (name is not null)
        {
            content.Add(new ByteArrayContent(bytes), "File", name);
        }

        if (text is not null)
        {
            content.Add(new StringContent(text), "Text");
        }

        return await office.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/campaign-plans") { Content = content });
    }

    /// <summary>The whole form as a browser sends it, with fields changed, to one of its addresses.</summary>
    private static Task<Page> SendAsync(Visitor visitor, Page page, string? act, params (string Name, string Value)[] changed)
    {
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)page.Document.QuerySelector("#draft")!;
        var fields = form.Elements
            .Where(e => e.GetAttribute("name") is { } name && name != "__RequestVerificationToken" && !changed.Any(c => c.Name == name))
            .SelectMany(e => e switch
            {
                AngleSharp.Html.Dom.IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
                AngleSharp.Html.Dom.IHtmlInputElement input => [new KeyValuePair<string, string>(input.Name!, input.Value)],
                AngleSharp.Html.Dom.IHtmlSelectElement select => [new(select.Name!, select.Value ?? "")],
                _ => Array.Empty<KeyValuePair<string, string>>(),
            });
        var path = page.Address.AbsolutePath.Split('/');
        return visitor.PostAsync(page, $"/campaign-plans/{path[2]}{(act is null ? "" : "/" + act)}", [.. fields, .. changed.Select(c => new KeyValuePair<string, string>(c.Name, c.Value))]);
    }

    private static string? Value(Page page, string field) => page.Document.QuerySelector($"[name='{field}']")?.GetAttribute("value");

    private Task<(CampaignDefinition Definition, int Version, CampaignState State)> DefinitionAsync(string code) =>
        _zone.ReadAsync(async db => await db.Campaigns.AsNoTracking().SingleAsync(c => c.Code == code) is var it ? (it.Definition, it.DefinitionVersion, it.State) : default);

    private Task<int> CountAsync() => _zone.ReadAsync(db => db.CampaignPlans.CountAsync());
}
