using System.Net;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Web.Tests.Supervision;

/// <summary>党工委会议: the agenda fills itself, is frozen when the meeting is held, and what it resolves comes back done.</summary>
public abstract class CommitteeMeetingSuite(CampaignWebHost host) : WebSuite(host)
{
    private const string Save = "form[action='/committee-meetings']";

    private CampaignWebHost World => (CampaignWebHost)Host;

    [SkippableFact]
    public async Task Meeting_FromItsAgendaToAConfirmedResolution()
    {
        var id = await World.UnitAsync("xzspj");
        // 审批局's list and one person's come to be late.
        await World.ReadAsync(async db =>
        {
            foreach (var deadline in await db.Deadlines.Where(d => d.UnitId == id && d.Kind == DeadlineKind.Deliverable).ToListAsync())
            {
                deadline.DueAt = new DateTime(2021, 4, 7, 15, 0, 0, DateTimeKind.Utc);
            }

            return await db.SaveChangesAsync();
        });
        var office = await World.AsAsync("dingyifan");
        var page = await office.SubmitAsync(await office.GetAsync("/committee-meetings/new"), Save, new Dictionary<string, string> { ["Form.HeldOn"] = "2021-04-08", ["Form.Place"] = "三楼会议室", ["Form.Participants"] = "党工委全体成员" });

        Assert.Contains("行政审批局", page.TextAt("#agenda"), StringComparison.Ordinal);
        Assert.Matches("个人事项 [0-9]+ 件", page.TextAt("#agenda"));
        Assert.DoesNotContain("郭海洋", page.Text, StringComparison.Ordinal);
        var rows = page.All(".agenda-rows li").Length;
        var without = await office.SubmitAsync(page, "form[action$='/omissions']");
        Assert.Contains("不上会 1 项", without.TextAt(".agenda-off summary"), StringComparison.Ordinal);
        var empty = await office.SubmitAsync(without, ".agenda-add");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Equal("必填。", empty.TextAt("#Item_Text-error"));
        var added = await office.SubmitAsync(empty, ".agenda-add", new Dictionary<string, string> { ["Item.Text"] = "研究下一阶段安排" });

        var held = await office.SubmitAsync(added, "form[action$='/holding']");
        Assert.Contains($"共 {rows} 项", held.TextAt("#agenda"), StringComparison.Ordinal);
        Assert.Contains("研究下一阶段安排", held.TextAt("#agenda"), StringComparison.Ordinal);
        Assert.False(held.Has(".agenda-add"));

        var bad = await office.SubmitAsync(held, ".resolution-form", new Dictionary<string, string> { ["Form.Text"] = "四月底前清零。" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bad.Status);
        Assert.Equal("请从列出的选项里选。", bad.TextAt("#Form_Owner-error"));
        Assert.Equal("四月底前清零。", bad.TextAt("#Form_Text"));
        var resolved = await office.SubmitAsync(bad, ".resolution-form", new Dictionary<string, string> { ["Form.Owner"] = $"unit:{id}", ["Form.DueOn"] = "2021-04-30" });
        Assert.Contains("四月底前清零。", resolved.TextAt("#resolutions"), StringComparison.Ordinal);
        Assert.Contains("四月底前清零。", (await office.GetAsync(resolved.Address.AbsolutePath + "/minutes")).TextAt(".minutes-table"), StringComparison.Ordinal);

        var head = await World.AsAsync("zhouqiming");
        Assert.Contains("四月底前清零。", (await head.GetAsync("/")).Text, StringComparison.Ordinal);
        var resolution = (await World.ReadAsync(db => db.Resolutions.SingleAsync(r => r.UnitId == id))).Id;
        var reported = await head.SubmitAsync(await head.GetAsync($"/resolutions/{resolution}"), "form[action$='/report']", new Dictionary<string, string> { ["Report"] = "已经清零。" });
        Assert.False(reported.Has("form[action$='/confirmation']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await head.PostAsync(await head.GetAsync("/account/password"), $"/resolutions/{resolution}/confirmation", [])).Status);
        var returned = await office.SubmitAsync(await office.GetAsync($"/resolutions/{resolution}"), "form[action$='/return']", new Dictionary<string, string> { ["Reason"] = "写明件数。" });
        Assert.Contains("写明件数。", returned.Text, StringComparison.Ordinal);
        await head.SubmitAsync(await head.GetAsync($"/resolutions/{resolution}"), "form[action$='/report']", new Dictionary<string, string> { ["Report"] = "12 件已经清零。" });
        await office.SubmitAsync(await office.GetAsync($"/resolutions/{resolution}"), "form[action$='/confirmation']");

        Assert.Equal(ResolutionState.Done, await World.ReadAsync(db => db.Resolutions.Where(r => r.Id == resolution).Select(r => r.State).SingleAsync()));
        Assert.Empty(await World.ReadAsync(db => db.Deadlines.Where(d => d.CaseId == resolution && d.IsOpen).ToListAsync()));
        Assert.Contains("1 项，落实 1 项", (await office.GetAsync("/committee-meetings")).TextAt("table.ledger"), StringComparison.Ordinal);

        // Another unit's head finds nothing there; plain staff neither.
        Assert.Equal(HttpStatusCode.NotFound, (await (await World.AsAsync("mengxianwen")).GetAsync($"/resolutions/{resolution}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await World.AsAsync("guohaiyang")).GetAsync($"/resolutions/{resolution}")).Status);
    }

    [SkippableFact]
    public async Task Meeting_IsTheOfficesToPrepareAndTheLeadersToRead()
    {
        var office = await World.AsAsync("dingyifan");
        var page = await office.SubmitAsync(await office.GetAsync("/committee-meetings/new"), Save, new Dictionary<string, string> { ["Form.HeldOn"] = "2021-04-12", ["Form.Place"] = "二楼" });
        var href = page.Address.AbsolutePath;

        Assert.False(page.Has("form[action$='/holding']"));
        var leader = await World.AsAsync("shenzhiyuan");
        Assert.False((await leader.GetAsync(href)).Has(".agenda-add"));
        Assert.Equal(HttpStatusCode.Forbidden, (await leader.GetAsync("/committee-meetings/new")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await World.AsAsync("zhouqiming")).GetAsync(href)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await office.GetAsync($"/committee-meetings/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await office.GetAsync(href + "/minutes")).Status);
        var changed = await office.SubmitAsync(await office.GetAsync(href + "/edit"), $"form[action='{href}/edit']", new Dictionary<string, string> { ["Form.Place"] = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, changed.Status);
        Assert.Contains("四楼", (await office.SubmitAsync(changed, $"form[action='{href}/edit']", new Dictionary<string, string> { ["Form.Place"] = "四楼" })).TextAt(".lede"), StringComparison.Ordinal);
    }
}

public sealed class CommitteeMeetingOnSqlite(SqliteCampaignHost host) : CommitteeMeetingSuite(host), IClassFixture<SqliteCampaignHost>;

public sealed class CommitteeMeetingOnPostgreSql(PostgreSqlCampaignHost host) : CommitteeMeetingSuite(host), IClassFixture<PostgreSqlCampaignHost>;

public sealed class CommitteeMeetingOnSqlServer(SqlServerCampaignHost host) : CommitteeMeetingSuite(host), IClassFixture<SqlServerCampaignHost>;
