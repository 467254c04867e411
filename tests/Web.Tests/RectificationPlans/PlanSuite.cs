using System.Net;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Web.Tests.Support;

namespace ZhongGengZu.Web.Tests.RectificationPlans;

/// <summary>A plan from its first line to an amendment, through the pages; each test takes a person of its own.</summary>
public abstract class PlanSuite(PlanHost host) : WebSuite(host)
{
    private PlanScene Scene => host.Scene;

    [SkippableFact]
    public async Task Amendment_Dropped_LeavesTheSignedVersionAsItWas()
    {
        var (plan, _) = await Scene.WaitingAsync(PlanScene.Staff(9));
        await Scene.DoAsync(PlanScene.Head, async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, Scene.CampaignId, default);
            var file = await desk.PlanAsync(plan, default);
            file.Plan.Approve(work, "同意。", file.Problems, file.Waiting);
            await desk.SaveAsync(work, default);
        });
        using var visitor = await Scene.SignInAsync(PlanScene.Staff(9));
        var amending = await visitor.SubmitAsync(await visitor.GetAsync($"/plans/{plan}"), "form[action$='/amendment']");

        using var head = await Scene.SignInAsync(PlanScene.Head);
        var foreign = await head.PostAsync(await head.GetAsync("/account"), $"/plans/{plan}/amendment/discard", []);
        var dropped = await visitor.SubmitAsync(amending, "form[action$='/amendment/discard']");
        var again = await visitor.PostAsync(dropped, $"/plans/{plan}/amendment/discard", []);

        Assert.Equal(HttpStatusCode.Forbidden, foreign.Status);
        Assert.Contains("已签，按方案整改", dropped.TextAt(".next-act h2"), StringComparison.Ordinal);
        Assert.True(dropped.Has("form[action$='/amendment']"));
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
    }

    [SkippableFact]
    public async Task Show_NewPlan_SaysWhatIsMissingInItsColumn()
    {
        var plan = await Scene.BeginPlanAsync(PlanScene.Staff(1));
        using var writer = await Scene.SignInAsync(PlanScene.Staff(1));

        var page = await writer.GetAsync($"/plans/{plan}");

        Assert.Equal("下一步：1 条问题还缺 3 处", page.TextAt(".next-act h2"));
        Assert.Equal("缺标准", page.TextAt("td[data-label=标准] .missing"));
        Assert.Equal("缺措施", page.TextAt("td[data-label=措施] .missing"));
        Assert.Equal("缺时限", page.TextAt("td[data-label=时限] .missing"));
    }

    [SkippableFact]
    public async Task Submit_IncompletePlan_IsRefusedWithThePlaceToMend()
    {
        var plan = await Scene.BeginPlanAsync(PlanScene.Staff(2));
        using var writer = await Scene.SignInAsync(PlanScene.Staff(2));
        var check = await writer.GetAsync($"/plans/{plan}/check");

        var answer = await writer.PostAsync(check, $"/plans/{plan}/submission", []);

        Assert.False(check.Has("form[action$='/submission']"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("第 1 条缺标准、措施、时限", answer.TextAt(".check-head"), StringComparison.Ordinal);
        Assert.False(await Scene.ReadAsync(db => db.SignOffRounds.AnyAsync(r => r.PlanId == plan)));
    }

    [SkippableFact]
    public async Task WriteLine_ThroughThePage_FillsEveryColumnAndNamesTheSignerOnTheButton()
    {
        var name = PlanScene.Staff(3);
        var plan = await Scene.BeginPlanAsync(name);
        var problem = await Scene.ProblemOfAsync(plan);
        using var writer = await Scene.SignInAsync(name);
        var form = await writer.GetAsync($"/plans/{plan}?line={problem}");

        var added = await writer.SubmitAsync(form, "form.line-editor", new Dictionary<string, string>
        {
            ["Standard"] = "一次办结率 100%",
            ["Measures[0].Text"] = "加强业务学习，提高服务意识",
            ["Measures[0].OwnerPersonId"] = Scene.Person(name).ToString(),
            ["Measures[0].DueOn"] = "2021-04-16",
        }, "button[value=add]");
        Assert.Contains("不计分", added.TextAt(".remark"), StringComparison.Ordinal);
        var dated = await writer.SubmitAsync(added, "form.line-editor", button: "button[value=take-last]");
        Assert.Equal("2021-04-16", dated.Document.QuerySelector("#DueOn")!.GetAttribute("value"));

        var check = await writer.GetAsync($"/plans/{plan}/check");
        Assert.Equal("送甲局局长签", check.TextAt("form[action$='/submission'] button"));
        Assert.Contains("至 4月14日", check.TextAt(".route"), StringComparison.Ordinal);
        var sent = await writer.SubmitAsync(check, "form[action$='/submission']");
        Assert.Contains("已送甲局局长签", sent.TextAt(".done-note"), StringComparison.Ordinal);
        var again = await writer.PostAsync(sent, $"/plans/{plan}/submission", []);
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Equal(1, await Scene.ReadAsync(db => db.SignOffRounds.CountAsync(r => r.PlanId == plan)));
    }

    [SkippableFact]
    public async Task WriteLine_MeasureAfterItsLine_IsRefusedAtTheFieldAndKeepsWhatWasTyped()
    {
        var name = PlanScene.Staff(4);
        var plan = await Scene.BeginPlanAsync(name);
        using var writer = await Scene.SignInAsync(name);
        var form = await writer.GetAsync($"/plans/{plan}?line={await Scene.ProblemOfAsync(plan)}");

        var answer = await writer.SubmitAsync(form, "form.line-editor", new Dictionary<string, string>
        {
            ["Measures[0].Text"] = "逐件登记补件原因",
            ["Measures[0].DueOn"] = "2021-04-22",
            ["DueOn"] = "2021-04-20",
        });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("措施的完成日期不能晚于办结时限。", answer.TextAt("#Measures_0__DueOn-error"));
        Assert.Equal("逐件登记补件原因", answer.Document.QuerySelector("#Measures_0__Text")!.GetAttribute("value"));
    }

    [SkippableFact]
    public async Task WriteLine_SomebodyElseSavedFirst_ShowsBothVersionsAndSavesWhatWasChosen()
    {
        var plan = await Scene.BeginPlanAsync();
        var problem = await Scene.ProblemOfAsync(plan);
        using var clerk = await Scene.SignInAsync(PlanScene.Clerk);
        using var head = await Scene.SignInAsync(PlanScene.Head);
        var mine = await clerk.GetAsync($"/plans/{plan}?line={problem}");
        var theirs = await head.GetAsync($"/plans/{plan}?line={problem}");
        await head.SubmitAsync(theirs, "form.line-editor", new Dictionary<string, string> { ["Standard"] = "局长写的标准", ["DueOn"] = "2021-04-22" });

        var both = await clerk.SubmitAsync(mine, "form.line-editor", new Dictionary<string, string> { ["Standard"] = "经办写的标准", ["DueOn"] = "2021-04-21" });

        Assert.Equal(HttpStatusCode.Conflict, both.Status);
        Assert.Contains("甲局局长", both.TextAt("h1"), StringComparison.Ordinal);
        await clerk.SubmitAsync(both, "form[action*='/lines/']", new Dictionary<string, string> { ["take[Standard]"] = "mine", ["take[DueOn]"] = "theirs" });
        var line = await Scene.ReadAsync(db => db.PlanLines.SingleAsync(l => l.ProblemId == problem));
        Assert.Equal("经办写的标准", line.Standard);
        Assert.Equal(new DateOnly(2021, 4, 22), line.DueOn);
    }

    [SkippableFact]
    public async Task Withdraw_BeforeAnybodySigned_OpensTheDraftAgain_AfterwardsNot()
    {
        var name = PlanScene.Staff(5);
        var (plan, _) = await Scene.WaitingAsync(name);
        using var writer = await Scene.SignInAsync(name);
        var waiting = await writer.GetAsync($"/plans/{plan}");

        var back = await writer.SubmitAsync(waiting, "form[action$='/withdrawal']");

        Assert.Contains("已撤回", back.TextAt(".done-note"), StringComparison.Ordinal);
        Assert.Equal(RevisionState.Draft, await Scene.ReadAsync(db => db.RectificationPlans.Where(p => p.Id == plan).Select(p => p.State).SingleAsync()));
        var again = await writer.PostAsync(back, $"/plans/{plan}/withdrawal", []);
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
    }

    [SkippableFact]
    public async Task Amend_SignedPlan_FixesItsDatesAndShowsTheSignerOnlyTheDifference()
    {
        var name = PlanScene.Staff(6);
        var (plan, round) = await Scene.WaitingAsync(name);
        using var head = await Scene.AtTheDeskAsync(PlanScene.Head);
        var desk = await head.GetAsync($"/signing/{round}");
        await head.SubmitAsync(desk, "form[action$='/approval']");
        using var writer = await Scene.SignInAsync(name);
        var signed = await writer.GetAsync($"/plans/{plan}");
        await writer.SubmitAsync(signed, "form[action$='/amendment']");
        var problem = await Scene.ProblemOfAsync(plan);
        var form = await writer.GetAsync($"/plans/{plan}?line={problem}");
        Assert.True(form.Has("#DueOn[readonly]"));

        var moved = await writer.PostAsync(form, $"/plans/{plan}/lines/{problem}", [.. Fields(form, "form.line-editor", ("DueOn", "2021-04-23"))]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, moved.Status);
        Assert.Equal("签过字的日期只能申请延期，不能直接改。", moved.TextAt("#DueOn-error"));
        await writer.SubmitAsync(form, "form.line-editor", new Dictionary<string, string> { ["Standard"] = "一次办结率 100%，零投诉", ["CorrectedText"] = "窗口让群众来回跑两趟" });
        var sent = await writer.SubmitAsync(await writer.GetAsync($"/plans/{plan}/check"), "form[action$='/submission']");
        Assert.Equal(HttpStatusCode.OK, sent.Status);

        var second = await head.GetAsync($"/signing/{await Scene.RoundOfAsync(plan)}");
        Assert.Equal("第 2 版改了 2 处", second.TextAt("h1"));
        Assert.Equal(["问题内容", "整改标准"], second.All(".changes dt").Select(t => t.TextContent.Trim()));
        Assert.Contains(second.All(".sheet ins"), changed => changed.TextContent.Contains("一次办结率 100%，零投诉", StringComparison.Ordinal));
        await head.SubmitAsync(second, "form[action$='/approval']");
        Assert.Equal("窗口让群众来回跑两趟", await Scene.ReadAsync(db => db.Problems.Where(p => p.Id == problem).Select(p => p.Content.Text).SingleAsync()));
    }

    [SkippableFact]
    public async Task Pages_OfSomebodyElsesPlan_AreNotThere()
    {
        var plan = await Scene.BeginPlanAsync(PlanScene.Staff(7));
        using var outsider = await Scene.SignInAsync(PlanScene.Outsider);

        foreach (var address in new[] { "", "/check", "/sheet", "/lists/measures" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await outsider.GetAsync($"/plans/{plan}{address}")).Status);
        }

        var own = await outsider.GetAsync("/plans");
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.PostAsync(own, $"/plans/{plan}/submission", [])).Status);
    }

    [SkippableFact]
    public async Task Lists_OfOnePlan_AreFourViewsOfOneRecord()
    {
        var name = PlanScene.Staff(8);
        var (plan, _) = await Scene.WaitingAsync(name);
        using var writer = await Scene.SignInAsync(name);

        foreach (var (kind, said) in new[] { ("problems", "限期整改"), ("goals", "一次办结率 100%"), ("responsibilities", "甲局"), ("measures", "公布一次性告知单") })
        {
            var page = await writer.GetAsync($"/plans/{plan}/lists/{kind}");
            Assert.Contains("窗口让群众来回跑三趟", page.TextAt("table"), StringComparison.Ordinal);
            Assert.Contains(said, page.TextAt("table"), StringComparison.Ordinal);
        }

        Assert.Contains("本人送签", (await writer.GetAsync($"/plans/{plan}/sheet")).TextAt(".sheet"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await writer.GetAsync($"/plans/{plan}/lists/nothing")).Status);
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(Page page, string form, params (string Name, string Value)[] typed)
    {
        foreach (var field in page.All($"{form} input[name], {form} textarea[name], {form} select[name]").Where(f => f.GetAttribute("name") != "__RequestVerificationToken"))
        {
            var name = field.GetAttribute("name")!;
            var value = field switch
            {
                AngleSharp.Html.Dom.IHtmlInputElement input => input.Value,
                AngleSharp.Html.Dom.IHtmlTextAreaElement area => area.Value,
                AngleSharp.Html.Dom.IHtmlSelectElement select => select.Value ?? "",
                _ => "",
            };
            yield return new(name, typed.FirstOrDefault(t => t.Name == name).Value ?? value);
        }
    }
}

public sealed class PlansOnSqlite(SqlitePlanHost host) : PlanSuite(host), IClassFixture<SqlitePlanHost>;

public sealed class PlansOnPostgreSql(PostgreSqlPlanHost host) : PlanSuite(host), IClassFixture<PostgreSqlPlanHost>;

public sealed class PlansOnSqlServer(SqlServerPlanHost host) : PlanSuite(host), IClassFixture<SqlServerPlanHost>;
