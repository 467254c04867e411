using System.Net;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Web.Tests.Supervision;

/// <summary>督查检查: planned unseen, written down on the spot, handed over as problems, concluded, answered.</summary>
public abstract class InspectionSuite(CampaignWebHost host) : WebSuite(host)
{
    private const string Plan = "form[action='/inspections']";

    private CampaignWebHost World => (CampaignWebHost)Host;

    [SkippableFact]
    public async Task Inspection_FromItsPlanToTheReply()
    {
        var (czj, tcj) = (await World.UnitAsync("czj"), await World.UnitAsync("tcj"));
        var inspector = await World.ReadAsync(db => db.People.Where(p => p.Code == "zhouqiming").Select(p => p.Id).SingleAsync());
        var office = await World.AsAsync("dingyifan");

        // What is missing is said at its field, what was typed stays.
        var bad = await office.SubmitAsync(await office.GetAsync("/inspections/new"), Plan, new Dictionary<string, string> { ["Form.Title"] = "窗口作风" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bad.Status);
        Assert.Equal("必填。", bad.TextAt("#Form_UnitIds-error"));
        Assert.Equal("必填。", bad.TextAt("#Form_Method-error"));
        var self = await office.PostAsync(bad, "/inspections", Fields(("Title", "窗口作风"), ("Method", "UnannouncedVisit"), ("From", "2021-04-08"), ("To", "2021-04-12"), ("SourceCode", "spot-check"), ("UnitIds", $"{czj}"), ("InspectorIds", $"{await PersonAsync("mengxianwen")}")));
        Assert.Equal("督查人员里有被督查单位的人，请换人或去掉这个单位。", self.TextAt("#Form_InspectorIds-error"));
        var page = await office.PostAsync(self, "/inspections", Fields(("Title", "窗口作风"), ("Method", "UnannouncedVisit"), ("From", "2021-04-08"), ("To", "2021-04-12"), ("SourceCode", "spot-check"), ("UnitIds", $"{czj}"), ("UnitIds", $"{tcj}"), ("InspectorIds", $"{inspector}")));
        Assert.Matches("督查〔2021〕[0-9]+号", page.TextAt(".lede"));
        var href = page.Address.AbsolutePath;
        var id = Guid.Parse(href.Split('/')[^1]);

        // The unit that is inspected, its leader and strangers find nothing of it; the inspector does, and writes down on the spot.
        foreach (var name in new[] { "mengxianwen", "qinxiangdong", "shenzhiyuan", "guohaiyang" })
        {
            var other = await World.AsAsync(name);
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(href)).Status);
            Assert.DoesNotContain("窗口作风", (await other.GetAsync("/inspections")).Text, StringComparison.Ordinal);
            Assert.DoesNotContain("窗口作风", (await other.GetAsync("/")).Text, StringComparison.Ordinal);
        }

        // Nor by its deadline: 罗建国 oversees the office and heads another unit.
        var planned = await World.ReadAsync(db => db.Deadlines.Where(d => d.CaseId == id).Select(d => d.Id).SingleAsync());
        var overseer = await World.AsAsync("luojianguo");
        Assert.Equal(HttpStatusCode.NotFound, (await overseer.GetAsync($"/deadlines/{planned}")).Status);
        Assert.DoesNotContain("督查 1 次", (await overseer.GetAsync("/board/rows?step=notice")).Text, StringComparison.Ordinal);
        Assert.Contains("窗口作风", (await office.GetAsync("/board/rows?step=notice")).TextAt(".tasks"), StringComparison.Ordinal);

        var there = await World.AsAsync("zhouqiming");
        Assert.True((await there.GetAsync("/")).Has("nav a[href='/inspections']"));
        Assert.False((await there.GetAsync(href)).Has($"a[href^='{href}/conclusions']"));
        var empty = await there.SubmitAsync(await there.GetAsync($"{href}/findings/new?unit={czj}"), $"form[action='{href}/findings']", new Dictionary<string, string> { ["Form.DueOn"] = "2021-04-30" });
        Assert.Equal("必填。", empty.TextAt("#Form_Text-error"));
        await there.SubmitAsync(empty, $"form[action='{href}/findings']", new Dictionary<string, string> { ["Form.Text"] = "窗口无人顶岗", ["Form.FocusFirst"] = "3", ["Form.FocusAreaCode"] = "3-2" });
        var again = await there.SubmitAsync(await there.GetAsync($"{href}/findings/new?unit={czj}"), $"form[action='{href}/findings']", new Dictionary<string, string> { ["Form.Text"] = "公示栏号码有误", ["Form.FocusFirst"] = "4", ["Form.FocusAreaCode"] = "4-1", ["Form.PutRight"] = "true" }, button: "button[name='Form.Again']");
        Assert.Equal($"{href}/findings/new", again.Address.AbsolutePath);
        var listed = await there.GetAsync(href);
        Assert.Contains("窗口无人顶岗", listed.TextAt(".agenda-rows"), StringComparison.Ordinal);
        var finding = await World.ReadAsync(db => db.Findings.Where(f => f.InspectionId == id && !f.PutRight).Select(f => f.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.Forbidden, (await there.PostAsync(listed, $"{href}/findings/{finding}/problem", [])).Status);

        // What was found since the page was read goes out unseen by nobody.
        var old = await office.GetAsync($"{href}/conclusions/new?unit={czj}");
        await there.SubmitAsync(await there.GetAsync($"{href}/findings/new?unit={tcj}"), $"form[action='{href}/findings']", new Dictionary<string, string> { ["Form.Text"] = "另一家也有", ["Form.FocusFirst"] = "5" });
        Assert.Equal(HttpStatusCode.Conflict, (await office.SubmitAsync(old, $"form[action='{href}/conclusions']")).Status);
        Assert.Equal(0, await World.ReadAsync(db => db.Conclusions.CountAsync(c => c.InspectionId == id)));

        // The conclusion goes out once, and the finding is the unit's problem.
        var form = await office.GetAsync($"{href}/conclusions/new?unit={czj}");
        Assert.Contains("发现问题 2 个，其中 1 个当场整改", form.TextAt("#Form_Text"), StringComparison.Ordinal);
        var sent = await office.SubmitAsync(form, $"form[action='{href}/conclusions']");
        await office.SubmitAsync(form, $"form[action='{href}/conclusions']");
        var problem = await World.ReadAsync(db => db.Problems.AsNoTracking().SingleAsync(p => p.InspectionId == id));
        Assert.Contains(problem.Number!, sent.Text, StringComparison.Ordinal);
        Assert.Equal((ProblemState.Accepted, czj, "spot-check"), (problem.State, problem.UnitId, problem.Content.SourceCode));
        var conclusion = await World.ReadAsync(db => db.Conclusions.AsNoTracking().SingleAsync(c => c.InspectionId == id));

        // The head finds it on the workbench; the problem is not the unit's to return.
        var head = await World.AsAsync("mengxianwen");
        Assert.Contains("关于窗口作风的督查意见", (await head.GetAsync("/")).Text, StringComparison.Ordinal);
        var theirs = await head.GetAsync($"/problems/{problem.Id}");
        Assert.False(theirs.Has($"a[href*='act=return'], a[href*='act=strike-out']"));
        var refused = await head.PostAsync(theirs, $"/problems/{problem.Id}/return", [new("reason", "不是我们的")]);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("督查发现的问题，单位不能退回、撤下", refused.Text, StringComparison.Ordinal);

        var paper = await head.GetAsync($"/conclusions/{conclusion.Id}");
        var wordless = await head.SubmitAsync(paper, "form[action$='/answer']");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "必填。"), (wordless.Status, wordless.TextAt("#Answer-error")));
        var answered = await head.SubmitAsync(wordless, "form[action$='/answer']", new Dictionary<string, string> { ["Answer"] = "当天有人请假，已安排顶岗。" });
        Assert.Contains("当天有人请假", answered.Text, StringComparison.Ordinal);
        Assert.False(answered.Has("form[action$='/reply']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await head.PostAsync(answered, $"/conclusions/{conclusion.Id}/reply", [new("reply", "自己回复")])).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await head.PostAsync(answered, $"/conclusions/{conclusion.Id}/agreement", [])).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await World.AsAsync("zhouqiming")).GetAsync($"/conclusions/{conclusion.Id}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await World.AsAsync("guohaiyang")).GetAsync($"/conclusions/{conclusion.Id}")).Status);

        var replied = await office.SubmitAsync(await office.GetAsync($"/conclusions/{conclusion.Id}"), "form[action$='/reply']", new Dictionary<string, string> { ["Reply"] = "问题属实，请按期整改。" });
        Assert.Contains("问题属实", replied.Text, StringComparison.Ordinal);
        Assert.Contains("问题属实", (await head.GetAsync($"/conclusions/{conclusion.Id}")).Text, StringComparison.Ordinal);
        Assert.Contains("窗口无人顶岗", (await office.GetAsync($"/conclusions/{conclusion.Id}/paper")).TextAt(".official-matters"), StringComparison.Ordinal);
        Assert.Empty(await World.ReadAsync(db => db.Deadlines.Where(d => d.CaseId == conclusion.Id && d.IsOpen).ToListAsync()));

        // With the last unit it is over.
        var last = await office.SubmitAsync(await office.GetAsync($"{href}/conclusions/new?unit={tcj}"), $"form[action='{href}/conclusions']");
        Assert.Contains("已办结", last.TextAt(".lede"), StringComparison.Ordinal);
        Assert.False(last.Has($"a[href='{href}/findings/new']"));
        Assert.Empty(await World.ReadAsync(db => db.Deadlines.Where(d => d.Kind == DeadlineKind.Inspection && d.CaseId == id && d.IsOpen).ToListAsync()));
        Assert.Contains("已签收", (await SignAsync(tcj)).Text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Finding_IsCorrectedTakenOffAndHandedOverAtOnce_AndAnInspectionCalledOff()
    {
        var scfj = await World.UnitAsync("scfj");
        var office = await World.AsAsync("dingyifan");
        var page = await office.PostAsync(await office.GetAsync("/inspections/new"), "/inspections", Fields(("Title", "办事时限"), ("Method", "KeyCheck"), ("From", "2021-04-08"), ("To", "2021-04-09"), ("SourceCode", "audit"), ("UnitIds", $"{scfj}"), ("InspectorIds", $"{await PersonAsync("dingyifan")}")));
        var href = page.Address.AbsolutePath;
        async Task<Page> FindAsync(string text) => await office.SubmitAsync(await office.GetAsync($"{href}/findings/new?unit={scfj}"), $"form[action='{href}/findings']", new Dictionary<string, string> { ["Form.Text"] = text, ["Form.FocusFirst"] = "5" });

        var found = await FindAsync("两个科室互相推");
        Assert.False(found.Has("form[action$='/cancellation']"));
        var edit = await office.GetAsync(found.All(".agenda-rows a[href$='/edit']")[0].GetAttribute("href")!);
        Assert.Equal("两个科室互相推", edit.TextAt("#Form_Text"));
        var changed = await office.SubmitAsync(edit, "form[action$='/edit']", new Dictionary<string, string> { ["Form.Text"] = "两个科室互相推诿" });
        Assert.Contains("两个科室互相推诿", changed.TextAt(".agenda-rows"), StringComparison.Ordinal);
        var raised = await office.SubmitAsync(changed, "form[action$='/problem']");
        Assert.Contains("已交办", raised.Text, StringComparison.Ordinal);
        Assert.False(raised.Has("form[action$='/problem'], form[action$='/removal']"));
        var gone = await office.SubmitAsync(await FindAsync("记错了"), "form[action$='/removal']");
        Assert.DoesNotContain("记错了", gone.TextAt(".agenda-rows"), StringComparison.Ordinal);

        // The office alone strikes out what does not hold.
        var problem = await World.ReadAsync(db => db.Problems.Where(p => p.UnitId == scfj && p.InspectionId != null).Select(p => p.Id).SingleAsync());
        var struck = await office.SubmitAsync(await office.GetAsync($"/problems/{problem}?act=strike-out"), "form[action$='/strike-out']", new Dictionary<string, string> { ["Reason"] = "核实不成立" });
        Assert.Contains("这一条已经撤下", struck.Text, StringComparison.Ordinal);

        var next = await office.PostAsync(await office.GetAsync("/inspections/new"), "/inspections", Fields(("Title", "另一次"), ("Method", "Discussion"), ("From", "2021-04-09"), ("To", "2021-04-09"), ("SourceCode", "audit"), ("UnitIds", $"{scfj}"), ("InspectorIds", $"{await PersonAsync("dingyifan")}")));
        Assert.Contains("已取消", (await office.SubmitAsync(next, "form[action$='/cancellation']", new Dictionary<string, string> { ["Reason"] = "与别的督查合并。" })).TextAt(".lede"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await office.GetAsync(next.Address.AbsolutePath + "/findings/new")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await World.AsAsync("shenzhiyuan")).GetAsync("/inspections/new")).Status);
    }

    private async Task<Page> SignAsync(Guid unit)
    {
        var id = await World.ReadAsync(db => db.Conclusions.Where(c => c.UnitId == unit).Select(c => c.Id).SingleAsync());
        var head = await World.AsAsync("tongyongjun");
        return await head.SubmitAsync(await head.GetAsync($"/conclusions/{id}"), "form[action$='/agreement']");
    }

    private Task<Guid> PersonAsync(string code) => World.ReadAsync(db => db.People.Where(p => p.Code == code).Select(p => p.Id).SingleAsync());

    private static List<KeyValuePair<string, string>> Fields(params (string Name, string Value)[] fields) => [.. fields.Select(f => new KeyValuePair<string, string>($"Form.{f.Name}", f.Value))];
}

public sealed class InspectionOnSqlite(SqliteCampaignHost host) : InspectionSuite(host), IClassFixture<SqliteCampaignHost>;

public sealed class InspectionOnPostgreSql(PostgreSqlCampaignHost host) : InspectionSuite(host), IClassFixture<PostgreSqlCampaignHost>;

public sealed class InspectionOnSqlServer(SqlServerCampaignHost host) : InspectionSuite(host), IClassFixture<SqlServerCampaignHost>;
