using System.Net;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Web.Tests.Problems;

/// <summary>The main story over HTTP: filed, one item returned, accepted, carried out, verified, reopened.</summary>
public abstract class ProblemStorySuite(CampaignWebHost host) : WebSuite(host)
{
    private CampaignWebHost World => (CampaignWebHost)Host;

    [SkippableFact]
    public async Task UnitProblem_FromFilingToClosureAndBack_EachActByItsPerson()
    {
        var list = await World.ListOfAsync("gjj");
        var sound = await World.FileAsync("liushiyu", list, "图审意见分三次给出，企业跑了三趟");
        var vague = await World.FileAsync("liushiyu", list, "有时意见给得不够集中，今后要注意");
        await World.OnListAsync("liushiyu", list, "submission");

        var answered = await World.ReviewAsync("weichengzhi", list, new Dictionary<Guid, string> { [vague] = "哪几个项目、跑了几趟，写清楚" });
        Assert.Equal(HttpStatusCode.OK, answered.Status);
        Assert.Equal(ProblemState.Accepted, await StateAsync(sound));
        Assert.Equal(ProblemState.Draft, await StateAsync(vague));

        var clerk = await World.AsAsync("liushiyu");
        var returned = await clerk.GetAsync($"/problems/{vague}/edit");
        Assert.Contains("哪几个项目", returned.Text, StringComparison.Ordinal);
        await clerk.SubmitAsync(returned, $"form[action='/problems/{vague}']", new Dictionary<string, string> { ["Text"] = "3月4日两个厂房项目的图审意见分三次给出" });
        await World.OnListAsync("liushiyu", list, "submission");

        var again = await (await World.AsAsync("weichengzhi")).GetAsync($"/lists/{list}/review");
        Assert.Single(again.All(".review > li"));
        Assert.Contains("图审意见分三次给出，企业跑了三趟", again.Text, StringComparison.Ordinal);
        await World.ReviewAsync("weichengzhi", list);
        await World.SignPlanAsync(list, "liushiyu", "weichengzhi", "bianzhiqiang", "shenzhiyuan");

        var measure = await World.ReadAsync(db => db.MeasureTasks.Where(m => m.ProblemId == sound).Select(m => m.Id).SingleAsync());
        var owner = await World.AsAsync("bianzhiqiang");
        var report = await owner.GetAsync($"/measures/{measure}");
        await owner.SubmitAsync(report, $"form[action='/problems/{sound}/measures/{measure}/reports']", new Dictionary<string, string> { ["Text"] = "告知单已上墙上网", ["Done"] = "true" });

        await World.ActAsync("weichengzhi", sound, "claim", "claim", "Result", "图审意见一次给出，退件为零");
        Assert.Equal(ProblemState.Claimed, await StateAsync(sound));
        var waiting = await (await World.AsAsync("dingyifan")).GetAsync("/verification");
        Assert.Contains("图审意见分三次给出", waiting.Text, StringComparison.Ordinal);

        var office = await World.AsAsync("dingyifan");
        var verifying = await office.GetAsync($"/problems/{sound}?act=verify");
        Assert.True(verifying.Has($"button[formaction='/problems/{sound}/closure-refusal']"));
        await office.PostAsync(verifying, $"/problems/{sound}/closure-refusal", [new("Opinion", "还有一个项目没有回访")]);
        Assert.Equal(ProblemState.Rectifying, await StateAsync(sound));
        await World.ActAsync("weichengzhi", sound, "claim", "claim", "Result", "两个项目都已回访");
        await World.ActAsync("dingyifan", sound, "verify", "closure", "Opinion", "已回访，企业认可。");
        Assert.Equal(ProblemState.Closed, await StateAsync(sound));

        var closed = await clerk.GetAsync($"/problems/{sound}");
        Assert.Contains("已回访，企业认可。", closed.TextAt(".timeline"), StringComparison.Ordinal);
        Assert.Contains("还有一个项目没有回访", closed.TextAt(".chain"), StringComparison.Ordinal);

        await World.ActAsync("dingyifan", sound, "reopen", "reopening", "Reason", "群众仍有反映");
        Assert.Equal(ProblemState.Rectifying, await StateAsync(sound));
    }

    [SkippableFact]
    public async Task FoundAfterAcceptance_FiledSingly_AcceptedByTheHeadAlone()
    {
        var list = await World.ListOfAsync("czj");
        await World.FileAsync("yutingting", list, "拨付资料退回三次，企业等了两个月");
        await World.OnListAsync("yutingting", list, "submission");
        await World.ReviewAsync("mengxianwen", list);

        var late = await World.FileAsync("yutingting", list, "报销单据没有一次性告知，退了两回");

        Assert.Equal(ProblemState.Filed, await StateAsync(late));
        var head = await World.AsAsync("mengxianwen");
        Assert.Contains("报销单据没有一次性告知", (await head.GetAsync("/lists/review")).Text, StringComparison.Ordinal);
        await head.SubmitAsync(await head.GetAsync($"/problems/{late}"), $"form[action='/problems/{late}/acceptance']");
        Assert.Equal(ProblemState.Accepted, await StateAsync(late));
    }

    [SkippableFact]
    public async Task OnTheSpot_AcceptedByTheHead_IsClosed()
    {
        var list = await World.ListOfAsync("qfj");
        var problem = await World.FileAsync("ximengqi", list, "窗口午间没有人值守，群众白等", new Dictionary<string, string>
        {
            ["Term"] = "OnTheSpot",
            ["DoneWhat"] = "排了午间值守表，当天起有人在岗",
            ["DoneOn"] = "2021-04-07",
        });
        await World.OnListAsync("ximengqi", list, "submission");

        await World.ReviewAsync("liangsiyuan", list);

        Assert.Equal(ProblemState.Closed, await StateAsync(problem));
    }

    [SkippableFact]
    public async Task Create_SentTwice_OneRow()
    {
        var list = await World.ListOfAsync("jfj");
        var visitor = await World.AsAsync("lurongrong");
        var page = await visitor.GetAsync($"/problems/new?list={list}");
        var fields = Filing.Fields("同一件事按了两次登记按钮").Append(new("ListId", list.ToString())).Append(new("Key", page.Document.QuerySelector("input[name=Key]")!.GetAttribute("value")!)).ToList();

        var answers = await Task.WhenAll(visitor.PostAsync(page, "/problems", fields), visitor.PostAsync(page, "/problems", fields));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.Status));
        Assert.Equal(1, await World.ReadAsync(db => db.Problems.CountAsync(p => p.Content.Text == "同一件事按了两次登记按钮")));
    }

    private Task<ProblemState> StateAsync(Guid problem) => World.ReadAsync(db => db.Problems.Where(p => p.Id == problem).Select(p => p.State).SingleAsync());
}

public sealed class ProblemStoryOnSqlite(SqliteCampaignHost host) : ProblemStorySuite(host), IClassFixture<SqliteCampaignHost>;

public sealed class ProblemStoryOnPostgreSql(PostgreSqlCampaignHost host) : ProblemStorySuite(host), IClassFixture<PostgreSqlCampaignHost>;

public sealed class ProblemStoryOnSqlServer(SqlServerCampaignHost host) : ProblemStorySuite(host), IClassFixture<SqlServerCampaignHost>;
