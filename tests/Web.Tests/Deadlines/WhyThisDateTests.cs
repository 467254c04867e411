using System.Net;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Web.Tests.Problems;

namespace ZhongGengZu.Web.Tests.Deadlines;

/// <summary>为什么是这天 (★39): rule, arithmetic, notice, for whoever sees the deadline.</summary>
public sealed class WhyThisDateTests(SqliteCampaignHost host) : WebSuite(host), IClassFixture<SqliteCampaignHost>
{
    private CampaignWebHost World => (CampaignWebHost)Host;

    [SkippableFact]
    public async Task Deliverable_OnASaturday_ShowsThePlansSentenceAndSaysThatItDoesNotMove()
    {
        var deadline = await World.ReadAsync(db => db.Deadlines.Where(d => d.Kind == DeadlineKind.Deliverable && d.DeliverableCode == "D1").OrderBy(d => d.Id).Select(d => d.Id).FirstAsync());

        var page = await (await World.AsAsync("weizhengqing")).GetAsync($"/deadlines/{deadline}");

        Assert.Equal("为什么是4月10日", page.TextAt("h1"));
        Assert.Contains("4月10日前", page.TextAt(".source q"), StringComparison.Ordinal);
        Assert.Contains("星期六，周末休息", page.TextAt(".count-sum"), StringComparison.Ordinal);
        Assert.Contains("不顺延，4月9日提醒", page.Text, StringComparison.Ordinal);
        Assert.Contains("手里", page.TextAt(".next-title"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Acceptance_CountsDayByDayAndIsMarkedAsOurs()
    {
        var list = await World.ListOfAsync("czj");
        await World.FileAsync("yutingting", list, "拨付资料退回三次，企业等了两个月");
        await World.OnListAsync("yutingting", list, "submission");
        var deadline = await World.ReadAsync(db => db.Deadlines.Where(d => d.SubjectId == list && d.Kind == DeadlineKind.Acceptance).Select(d => d.Id).SingleAsync());
        var clerk = await World.AsAsync("yutingting");

        var page = await clerk.GetAsync((await clerk.GetAsync($"/lists/{list}")).Document.QuerySelector(".light a.why")!.GetAttribute("href")!);

        Assert.Equal($"/deadlines/{deadline}", page.Address.AbsolutePath);
        Assert.Equal("为什么是4月12日", page.TextAt("h1"));
        Assert.Equal(["4月8日", "4月9日", "4月10日", "4月11日", "4月12日"], page.All(".count-days tbody th").Select(d => d.TextContent));
        Assert.Contains("本系统默认", page.TextAt(".source"), StringComparison.Ordinal);
        Assert.Contains("国办发明电〔2020〕27号", page.Text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Deadline_OfAnotherUnit_DoesNotExist()
    {
        var list = await World.ListOfAsync("jfj");
        await World.FileAsync("lurongrong", list, "窗口让群众来回跑三趟");
        await World.OnListAsync("lurongrong", list, "submission");
        var deadline = await World.ReadAsync(db => db.Deadlines.Where(d => d.SubjectId == list && d.Kind == DeadlineKind.Acceptance).Select(d => d.Id).SingleAsync());

        Assert.Equal(HttpStatusCode.NotFound, (await (await World.AsAsync("liushiyu")).GetAsync($"/deadlines/{deadline}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await World.AsAsync("weizhengqing")).GetAsync($"/deadlines/{deadline}")).Status);
    }
}
