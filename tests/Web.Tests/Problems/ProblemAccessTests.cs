using System.Net;
using Microsoft.EntityFrameworkCore;

namespace ZhongGengZu.Web.Tests.Problems;

/// <summary>Wrong person, wrong state, unknown id: 403, 409, 404; and what a personal item shows to whom.</summary>
public sealed class ProblemAccessTests(SqliteCampaignHost host) : WebSuite(host), IClassFixture<SqliteCampaignHost>
{
    private const string Canary = "金丝雀壹号，本人午休超时两次";

    private CampaignWebHost World => (CampaignWebHost)Host;

    [SkippableFact]
    public async Task UnknownIds_Are404()
    {
        var visitor = await World.AsAsync("weichengzhi");
        var page = await visitor.GetAsync("/lists/mine");
        foreach (var act in new[] { "filing", "withdrawal", "discard", "acceptance", "return", "strike-out", "claim", "closure", "closure-refusal", "reopening" })
        {
            var answer = await visitor.PostAsync(page, $"/problems/{Guid.NewGuid()}/{act}", [new("Reason", "理由")]);
            Assert.True(answer.Status is HttpStatusCode.NotFound, $"{act}: {answer.Status}");
        }

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/problems/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/lists/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/measures/{Guid.NewGuid()}")).Status);
    }

    [SkippableFact]
    public async Task Acts_OfAnotherRole_403_OfAnotherState_409()
    {
        var list = await World.ListOfAsync("scfj");
        var problem = await World.FileAsync("daixinran", list, "执法检查一月三次，企业应接不暇");
        await World.OnListAsync("daixinran", list, "submission");
        var (clerk, head, staff) = (await World.AsAsync("daixinran"), await World.AsAsync("luxiaofeng"), await World.AsAsync("panjunyi"));
        var token = await clerk.GetAsync("/lists/mine");

        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.PostAsync(token, $"/problems/{problem}/closure", [new("Opinion", "同意")])).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await clerk.PostAsync(token, $"/problems/{problem}/claim", [new("Result", "做完了")])).Status);
        var headToken = await head.GetAsync("/lists/mine");
        var closure = await head.PostAsync(headToken, $"/problems/{problem}/closure", [new("Opinion", "写好的意见不能丢")]);
        Assert.Equal(HttpStatusCode.Conflict, closure.Status);
        Assert.Contains("写好的意见不能丢", closure.Text, StringComparison.Ordinal);
        // 主持工作 runs: the displaced regular head no longer accepts.
        var displaced = await World.AsAsync("shilei");
        Assert.True((await displaced.GetAsync($"/lists/{list}/review")).Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync($"/lists/{list}/review")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await staff.PostAsync(await staff.GetAsync("/lists/mine"), $"/lists/{list}/submission", [])).Status);
    }

    [SkippableFact]
    public async Task PersonalProblem_ReadByItsPersonAndAcceptor_AndByTheOfficeOnlyOnceSent()
    {
        var list = await World.ListOfAsync("guohaiyang");
        var problem = await World.FileAsync("guohaiyang", list, Canary, new Dictionary<string, string> { ["FacetCode"] = "style" });
        Assert.Equal(HttpStatusCode.NotFound, (await (await World.AsAsync("zhouqiming")).GetAsync($"/problems/{problem}")).Status);
        await World.OnListAsync("guohaiyang", list, "submission");

        Assert.Contains(Canary, (await (await World.AsAsync("zhouqiming")).GetAsync($"/lists/{list}/review")).Text, StringComparison.Ordinal);
        foreach (var who in new[] { "lijiahe", "sunli", "dingyifan", "weizhengqing", "qinxiangdong" })
        {
            var visitor = await World.AsAsync(who);
            foreach (var path in new[] { $"/problems/{problem}", $"/lists/{list}", $"/lists/{list}/review", $"/problems/{problem}/edit" })
            {
                var answer = await visitor.GetAsync(path);
                Assert.True(answer.Status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{who} {path}: {answer.Status}");
                Assert.DoesNotContain("金丝雀", answer.Text, StringComparison.Ordinal);
            }
        }
    }

    [SkippableFact]
    public async Task MeasureOfAPersonalItem_ItsOwnerSeesTheMeasureAlone()
    {
        var list = await World.ListOfAsync("hanlu");
        var problem = await World.FileAsync("hanlu", list, "金丝雀贰号，答复群众时态度生硬", new Dictionary<string, string> { ["FacetCode"] = "style" });
        await World.OnListAsync("hanlu", list, "submission");
        await World.ReviewAsync("zhouqiming", list);
        await World.SignPlanAsync(list, "hanlu", "hanlu", "sunli", "zhouqiming");
        var measure = await World.ReadAsync(db => db.MeasureTasks.Where(m => m.ProblemId == problem).Select(m => m.Id).SingleAsync());
        var owner = await World.AsAsync("sunli");

        Assert.Equal(HttpStatusCode.NotFound, (await owner.GetAsync($"/problems/{problem}")).Status);
        var page = await owner.GetAsync($"/measures/{measure}");
        Assert.Equal($"/measures/{measure}", page.Address.AbsolutePath);
        Assert.DoesNotContain("金丝雀", page.Text, StringComparison.Ordinal);
        var empty = await owner.SubmitAsync(page, "#act form", new Dictionary<string, string> { ["Text"] = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        var done = await owner.SubmitAsync(empty, "#act form", new Dictionary<string, string> { ["Text"] = "已陪同答复两次", ["Done"] = "true" });
        Assert.Equal(HttpStatusCode.OK, done.Status);
        Assert.Contains("已陪同答复两次", done.Text, StringComparison.Ordinal);
    }
}
