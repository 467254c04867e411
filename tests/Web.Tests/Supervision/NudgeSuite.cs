using System.Net;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;

namespace ZhongGengZu.Web.Tests.Supervision;

/// <summary>催办: rows picked on the board, one text, each holder chased once.</summary>
public abstract class NudgeSuite(CampaignWebHost host) : WebSuite(host)
{
    private const string Pick = "form[action='/nudges/preview']";
    private const string Send = "form[action='/nudges']";

    private CampaignWebHost World => (CampaignWebHost)Host;

    [SkippableFact]
    public async Task Nudge_AWholePage_ReachesEachHoldersWorkbenchAndTheHistoryOfEachCase()
    {
        var office = await World.AsAsync("dingyifan");
        var before = await CountAsync();
        var rows = await office.GetAsync("/board/rows?step=d-D1&all=true");
        var count = rows.All("input[name=Deadlines]:checked").Length;
        Assert.True(count > 10);

        var check = await office.SubmitAsync(rows, Pick);
        Assert.Contains($"催办 {count} 件", check.TextAt("h1"), StringComparison.Ordinal);
        Assert.Contains("魏承志", check.TextAt(".nudge-rows"), StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync());
        var done = await office.SubmitAsync(check, Send, new Dictionary<string, string> { ["Text"] = "明天到期，请今天报送。" });

        Assert.Equal("/board/rows?step=d-D1", done.Address.PathAndQuery);
        Assert.Contains($"已催办 {count} 件", done.TextAt(".done-note"), StringComparison.Ordinal);
        Assert.Contains("明天到期，请今天报送。", done.TextAt(".nudged"), StringComparison.Ordinal);
        Assert.Equal(before + count, await CountAsync());
        Assert.Equal(before + count, await World.ReadAsync(db => db.HistoryEntries.CountAsync(h => h.Act == HistoryAct.Nudged)));
        Assert.Contains("明天到期，请今天报送。", (await (await World.AsAsync("weichengzhi")).GetAsync("/")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("明天到期，请今天报送。", (await (await World.AsAsync("guohaiyang")).GetAsync("/")).Text, StringComparison.Ordinal);

        // The button pressed again: the same sending.
        var again = await office.SubmitAsync(check, Send);
        Assert.Equal("/board/rows?step=d-D1", again.Address.PathAndQuery);
        Assert.Equal(before + count, await CountAsync());
    }

    [SkippableFact]
    public async Task Nudge_WithoutText_ComesBackWithTheSentenceAndSendsNothing()
    {
        var office = await World.AsAsync("dingyifan");
        var check = await office.SubmitAsync(await office.GetAsync("/board/rows?step=d-D3&all=true"), Pick);
        var before = await CountAsync();

        var page = await office.SubmitAsync(check, Send, new Dictionary<string, string> { ["Text"] = " " });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("必填。", page.TextAt("#Text-error"));
        Assert.Equal(before, await CountAsync());
    }

    [SkippableFact]
    public async Task Nudge_WhatWasMetMeanwhile_IsLeftOutAndSaid()
    {
        var office = await World.AsAsync("dingyifan");
        var staff = await World.ReadAsync(db => db.Deadlines.Where(d => d.Kind == DeadlineKind.Deliverable && d.PersonId != null && d.IsOpen).OrderBy(d => d.Id).Select(d => d.Id).Take(2).ToListAsync());
        var check = await office.PostAsync(await office.GetAsync("/board/rows"), "/nudges/preview", staff.Select(id => new KeyValuePair<string, string>("Deadlines", id.ToString())));
        await World.ReadAsync(async db =>
        {
            var met = await db.Deadlines.SingleAsync(d => d.Id == staff[0]);
            met.Apply(new DeadlineChange(DeadlineChangeKind.Meet, met.Kind, met.SubjectId), new DateTime(2021, 4, 8, 1, 0, 0, DateTimeKind.Utc));
            return await db.SaveChangesAsync();
        });

        var done = await office.SubmitAsync(check, Send);

        Assert.Contains("已催办 1 件；另 1 件刚刚办了", done.TextAt(".done-note"), StringComparison.Ordinal);
        Assert.Equal([staff[1]], await World.ReadAsync(db => db.Nudges.Where(n => staff.Contains(n.DeadlineId)).Select(n => n.DeadlineId).ToListAsync()));
    }

    [SkippableFact]
    public async Task Nudge_ByAnybodyElse_Is403AndTheBoardOffersNoTicks()
    {
        var leader = await World.AsAsync("shenzhiyuan");
        var rows = await leader.GetAsync("/board/rows");

        Assert.False(rows.Has("input[name=Deadlines]"));
        Assert.Equal(HttpStatusCode.Forbidden, (await leader.PostAsync(await leader.GetAsync("/account/password"), "/nudges", [new("Text", "请抓紧。")])).Status);
    }

    [SkippableFact]
    public async Task Nudge_WithNothingPicked_SaysWhatToDo()
    {
        var office = await World.AsAsync("dingyifan");

        var page = await office.SubmitAsync(await office.GetAsync("/board/rows?step=d-D3"), Pick);

        Assert.Contains("没有选中要催的事项", page.TextAt("h1"), StringComparison.Ordinal);
    }

    private Task<int> CountAsync() => World.ReadAsync(db => db.Nudges.CountAsync());
}

public sealed class NudgeOnSqlite(SqliteCampaignHost host) : NudgeSuite(host), IClassFixture<SqliteCampaignHost>;

public sealed class NudgeOnPostgreSql(PostgreSqlCampaignHost host) : NudgeSuite(host), IClassFixture<PostgreSqlCampaignHost>;

public sealed class NudgeOnSqlServer(SqlServerCampaignHost host) : NudgeSuite(host), IClassFixture<SqlServerCampaignHost>;
