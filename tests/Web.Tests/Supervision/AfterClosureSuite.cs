using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Tests.Problems;

namespace ZhongGengZu.Web.Tests.Supervision;

/// <summary>凭据、抽查、回头看 over HTTP: what is shown for a result, and who looks at it again.</summary>
public abstract class AfterClosureSuite(CampaignWebHost host) : WebSuite(host)
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 accepted on site");

    private CampaignWebHost World => (CampaignWebHost)Host;

    [SkippableFact]
    public async Task InspectionItem_ShowsEvidence_IsLookedAtAgainAndComesBack()
    {
        var list = await World.ListOfAsync("gjj");
        var problem = await World.FileAsync("liushiyu", list, "巡察反馈：图审意见分三次给出，企业跑了三趟", new Dictionary<string, string> { ["SourceCode"] = "inspection", ["SourceReference"] = "巡察〔2021〕4号第三条" });
        var chased = await World.FileAsync("liushiyu", list, "在建工地巡查频次不足，一季度只完成计划的一半");
        await World.OnListAsync("liushiyu", list, "submission");
        await World.ReviewAsync("weichengzhi", list);
        await World.SignPlanAsync(list, "liushiyu", "weichengzhi", "bianzhiqiang", "shenzhiyuan");
        await ChaseAsync(list, chased);
        var measure = await World.ReadAsync(db => db.MeasureTasks.Where(m => m.ProblemId == problem).Select(m => m.Id).SingleAsync());
        var owner = await World.AsAsync("bianzhiqiang");
        await owner.SubmitAsync(await owner.GetAsync($"/measures/{measure}"), $"form[action='/problems/{problem}/measures/{measure}/reports']", new Dictionary<string, string> { ["Text"] = "告知单已上墙上网", ["Done"] = "true" });

        // Neither number nor file: refused at the field, and what was typed is there.
        var head = await World.AsAsync("weichengzhi");
        var refused = await World.ActAsync("weichengzhi", problem, "claim", "claim", "Result", "图审意见一次给出");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("写明文号，或者附一个文件。", refused.TextAt("#Reference-error"));
        Assert.Equal("图审意见一次给出", refused.TextAt("#Result"));
        var classified = await ClaimAsync(head, problem, "机密.pdf", Pdf);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "文件带密级，涉密文件不得上传。"), (classified.Status, classified.TextAt("#File-error")));
        Assert.Equal(0, await World.ReadAsync(db => db.EvidenceFiles.CountAsync(f => f.ProblemId == problem)));
        Assert.Equal(HttpStatusCode.OK, (await ClaimAsync(head, problem, "回访记录.pdf", Pdf)).Status);

        // Whatever its source, an item of a 督办单 shows something too.
        Assert.Equal("写明文号，或者附一个文件。", (await World.ActAsync("weichengzhi", chased, "claim", "claim", "Result", "巡查已补齐")).TextAt("#Reference-error"));
        await head.SubmitAsync(await head.GetAsync($"/problems/{chased}?act=claim"), $"form[action='/problems/{chased}/claim']", new Dictionary<string, string> { ["Result"] = "巡查已补齐", ["Reference"] = "规建〔2021〕8号" });
        Assert.Equal(ProblemState.Claimed, await StateAsync(chased));

        var office = await World.AsAsync("dingyifan");
        var verifying = await office.GetAsync($"/problems/{problem}?act=verify");
        Assert.Contains("回访记录.pdf", verifying.TextAt(".timeline"), StringComparison.Ordinal);
        var file = await World.ReadAsync(db => db.EvidenceFiles.Where(f => f.ProblemId == problem).Select(f => f.Id).SingleAsync());
        var address = $"/problems/{problem}/evidence/{file}";
        Assert.True(verifying.Has($"a[href='{address}']"));
        using (var answer = await RawAsync(office, address))
        {
            Assert.Equal(Pdf, await answer.Content.ReadAsByteArrayAsync());
            Assert.Equal(("attachment", "回访记录.pdf"), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileNameStar));
            Assert.Equal(("application/octet-stream", "nosniff"), (answer.Content.Headers.ContentType!.MediaType, answer.Headers.GetValues("X-Content-Type-Options").Single()));
        }

        // Of another unit: the problem does not exist for them, nor does its file; nor does it exist under another problem.
        Assert.Equal(HttpStatusCode.NotFound, (await (await World.AsAsync("yutingting")).GetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await office.GetAsync($"/problems/{Guid.NewGuid()}/evidence/{file}")).Status);

        await World.ActAsync("dingyifan", problem, "verify", "closure", "Opinion", "已回访，企业认可。");
        Assert.Contains("7月7日起回头看", (await office.GetAsync($"/problems/{problem}")).TextAt(".next-act"), StringComparison.Ordinal);

        // The day comes: four nodes sweep at once, one opens it.
        var today = new DateOnly(2021, 4, 8);
        await World.ReadAsync(db => db.Problems.Where(p => p.Id == problem).ExecuteUpdateAsync(row => row.SetProperty(p => p.FollowUpOn, today)));
        var opened = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => World.InScopeAsync(services => services.GetRequiredService<FollowUps>().RunAsync(default))));
        Assert.Equal(1, opened.Sum());
        Assert.Equal(1, await World.ReadAsync(db => db.Deadlines.CountAsync(d => d.SubjectId == problem && d.Kind == DeadlineKind.FollowUp && d.IsOpen)));
        Assert.Contains("回头看", (await office.GetAsync("/")).Text, StringComparison.Ordinal);

        var unanswered = await office.SubmitAsync(await office.GetAsync($"/problems/{problem}?act=follow-up"), $"form[action='/problems/{problem}/follow-up']", new Dictionary<string, string> { ["Words"] = "又跑了两趟" });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "必填。", "又跑了两趟"), (unanswered.Status, unanswered.TextAt("#Result-error"), unanswered.TextAt("#Words")));
        Assert.Equal(HttpStatusCode.Forbidden, (await head.PostAsync(await head.GetAsync($"/problems/{problem}"), $"/problems/{problem}/follow-up", [new("Result", "Held"), new("Words", "没有反弹")])).Status);
        var back = await office.SubmitAsync(unanswered, $"form[action='/problems/{problem}/follow-up']", new Dictionary<string, string> { ["Result"] = "Recurred" });
        Assert.Contains("已重新打开", back.TextAt(".done-note"), StringComparison.Ordinal);
        Assert.Contains("回头看：反弹", back.TextAt(".timeline"), StringComparison.Ordinal);
        Assert.Equal(ProblemState.Rectifying, await StateAsync(problem));
    }

    [SkippableFact]
    public async Task OnTheSpot_ClosedByTheHead_IsSpotCheckedOnceAndReopenedWhenItIsNotSo()
    {
        var list = await World.ListOfAsync("qfj");
        var sound = await OnTheSpotAsync("ximengqi", list, "窗口午间没有人值守，群众白等");
        var refuted = await OnTheSpotAsync("ximengqi", list, "叫号机坏了一周没有人修，群众排错队");
        await World.OnListAsync("ximengqi", list, "submission");
        await World.ReviewAsync("liangsiyuan", list);

        var office = await World.AsAsync("dingyifan");
        var waiting = await office.GetAsync("/spot-checks");
        Assert.Contains("窗口午间没有人值守", waiting.TextAt(".ledger"), StringComparison.Ordinal);

        var form = await office.GetAsync($"/problems/{sound}?act=spot-check");
        var empty = await office.SubmitAsync(form, $"form[action='/problems/{sound}/spot-check']");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "必填。", "必填。"), (empty.Status, empty.TextAt("#Result-error"), empty.TextAt("#Words-error")));
        var confirmed = await office.SubmitAsync(form, $"form[action='/problems/{sound}/spot-check']", new Dictionary<string, string> { ["Result"] = "Confirmed", ["Words"] = "午间到现场看过，有人在岗。" });
        Assert.Contains("抽查：属实", confirmed.TextAt(".timeline"), StringComparison.Ordinal);
        Assert.False(confirmed.Has($"a[href*='act=spot-check']"));
        // The button pressed again changes nothing.
        await office.SubmitAsync(form, $"form[action='/problems/{sound}/spot-check']", new Dictionary<string, string> { ["Result"] = "Refuted", ["Words"] = "再查一次" });
        Assert.Equal((ProblemState.Closed, 1), (await StateAsync(sound), await World.ReadAsync(db => db.SpotChecks.CountAsync(c => c.ProblemId == sound))));

        await office.SubmitAsync(await office.GetAsync($"/problems/{refuted}?act=spot-check"), $"form[action='/problems/{refuted}/spot-check']", new Dictionary<string, string> { ["Result"] = "Refuted", ["Words"] = "叫号机还是坏的。" });
        Assert.Equal(ProblemState.Accepted, await StateAsync(refuted));
        Assert.DoesNotContain("叫号机坏了一周", (await office.GetAsync("/spot-checks")).Text, StringComparison.Ordinal);
        var done = await office.GetAsync("/spot-checks?tab=done");
        Assert.Equal([SpotCheckResult.Refuted, SpotCheckResult.Confirmed], await World.ReadAsync(db => db.SpotChecks.OrderByDescending(c => c.At).Select(c => c.Result).ToListAsync()));
        Assert.Contains("叫号机还是坏的。", done.TextAt(".ledger"), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Forbidden, (await (await World.AsAsync("liangsiyuan")).GetAsync("/spot-checks")).Status);
    }

    [SkippableFact]
    public async Task PersonalItem_NotYetSent_IsNotOfferedForASpotCheck()
    {
        var list = await World.ListOfAsync("bianzhiqiang");
        var problem = await OnTheSpotAsync("bianzhiqiang", list, "接听来电态度生硬，被群众当面提醒", new Dictionary<string, string> { ["FacetCode"] = "style" });
        await World.ActAsync("bianzhiqiang", async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, World.CampaignId, default);
            var file = await desk.ListAsync(list, default);
            desk.Add(file.List.Submit(work, file.Problems, file.Plan));
            await desk.SaveAsync(work, default);
        });
        await World.ReviewAsync("weichengzhi", list);
        Assert.Equal(ProblemState.Closed, await StateAsync(problem));

        var office = await World.AsAsync("dingyifan");

        var page = await office.GetAsync("/spot-checks");
        Assert.DoesNotContain("接听来电态度生硬", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await office.PostAsync(await office.GetAsync("/account/password"), $"/problems/{problem}/spot-check", [new("Result", "Confirmed"), new("Words", "属实")])).Status);
    }

    private Task<Guid> OnTheSpotAsync(string who, Guid list, string text, IReadOnlyDictionary<string, string>? more = null) => World.FileAsync(who, list, text, new Dictionary<string, string>(more ?? new Dictionary<string, string>())
    {
        ["Term"] = "OnTheSpot",
        ["DoneWhat"] = "当天改好，专人负责",
        ["DoneOn"] = "2021-04-07",
    });

    /// <summary>Its measure is done, and the office has issued a 督办单 about it.</summary>
    private async Task ChaseAsync(Guid list, Guid problem)
    {
        await World.ActAsync("bianzhiqiang", async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, World.CampaignId, default);
            var file = await desk.ProblemAsync(problem, default);
            file.Problem.Report(work, file.Problem.Measures[0].Id, "已补巡查", done: true);
            await desk.SaveAsync(work, default);
        });
        var due = await World.ReadAsync(db => db.Deadlines.AsNoTracking().SingleAsync(d => d.SubjectId == problem && d.Kind == DeadlineKind.LineCompletion));
        await World.ActAsync("dingyifan", async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, World.CampaignId, default);
            var file = await desk.ListAsync(list, default);
            var content = new NoticeContent { Kind = NoticeKind.Order, Colour = NoticeColour.Yellow, Subject = "在建工地巡查", Demand = "补齐巡查，说明原因。", WorkingDays = 3 };
            desk.Add(SupervisionNotice.Issue(work, content, file.List, [due]));
            await desk.SaveAsync(work, default);
        });
    }

    private static async Task<Page> ClaimAsync(Visitor visitor, Guid problem, string name, byte[] content)
    {
        var form = await visitor.GetAsync($"/problems/{problem}?act=claim");
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        return await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, $"/problems/{problem}/claim")
        {
            Content = new MultipartFormDataContent { { new StringContent("图审意见一次给出"), "Result" }, { file, "File", name }, { new StringContent(form.AntiforgeryToken), "__RequestVerificationToken" } },
        });
    }

    private async Task<HttpResponseMessage> RawAsync(Visitor visitor, string address)
    {
        using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = visitor.Cookies }) { BaseAddress = World.Address };
        return await http.GetAsync(address);
    }

    private Task<ProblemState> StateAsync(Guid problem) => World.ReadAsync(db => db.Problems.Where(p => p.Id == problem).Select(p => p.State).SingleAsync());
}

public sealed class AfterClosureOnSqlite(SqliteCampaignHost host) : AfterClosureSuite(host), IClassFixture<SqliteCampaignHost>;

public sealed class AfterClosureOnPostgreSql(PostgreSqlCampaignHost host) : AfterClosureSuite(host), IClassFixture<PostgreSqlCampaignHost>;

public sealed class AfterClosureOnSqlServer(SqlServerCampaignHost host) : AfterClosureSuite(host), IClassFixture<SqlServerCampaignHost>;
