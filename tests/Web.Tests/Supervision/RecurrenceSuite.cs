using System.Net;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Web.Tests.Problems;

namespace ZhongGengZu.Web.Tests.Supervision;

/// <summary>反弹: a problem filed by any way is compared with what its filer has closed; the mark says why and is shown to readers alone.</summary>
public abstract class RecurrenceSuite(CampaignWebHost host) : WebSuite(host)
{
    private const string First = "窗口午间没有人值守，群众白等一个小时";
    private const string Again = "窗口午间又没有人值守，群众白等半个小时";

    private CampaignWebHost World => (CampaignWebHost)Host;

    [SkippableFact]
    public async Task FiledSingly_LikeAClosedOne_IsMarkedWithItsReasonsOnThePageAndInTheOfficesList()
    {
        var list = await World.ListOfAsync("qfj");
        var closed = await FileAsync("ximengqi", list, First, onTheSpot: true);
        await World.OnListAsync("ximengqi", list, "submission");
        await World.ReviewAsync("liangsiyuan", list);

        var again = await FileAsync("ximengqi", list, Again);
        var other = await FileAsync("ximengqi", list, "惠企政策兑付材料退了三次，企业意见大");

        var mark = await World.ReadAsync(db => db.Recurrences.AsNoTracking().SingleAsync(r => r.ProblemId == again));
        Assert.Equal((closed, "4"), (mark.EarlierProblemId, mark.FocusAreaCode));
        Assert.Contains("没有人值守", mark.Phrases);
        Assert.False(await World.ReadAsync(db => db.Recurrences.AnyAsync(r => r.ProblemId == other)));

        var page = await (await World.AsAsync("ximengqi")).GetAsync($"/problems/{again}");
        Assert.Contains("像是反弹", page.TextAt(".like-this"), StringComparison.Ordinal);
        Assert.Contains("“没有人值守”", page.TextAt(".like-this"), StringComparison.Ordinal);
        Assert.True(page.Has($".like-this a[href='/problems/{closed}']"));
        Assert.False((await (await World.AsAsync("ximengqi")).GetAsync($"/problems/{other}")).Has(".like-this"));

        var office = await (await World.AsAsync("dingyifan")).GetAsync("/recurrences");
        Assert.Contains("窗口午间又没有人值守", office.TextAt(".ledger"), StringComparison.Ordinal);
        // Filed, accepted, everything as ever: a mark blocks nothing.
        Assert.Equal(ProblemState.Filed, await World.ReadAsync(db => db.Problems.Where(p => p.Id == again).Select(p => p.State).SingleAsync()));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await World.AsAsync("ximengqi")).GetAsync("/recurrences")).Status);
    }

    [SkippableFact]
    public async Task PersonalOne_IsComparedWithThePersonsOwnAlone_AndNotShownToTheOfficeBeforeItIsSent()
    {
        var mine = await World.ListOfAsync("bianzhiqiang");
        await FileAsync("bianzhiqiang", mine, First, onTheSpot: true);
        await SubmitAsync("bianzhiqiang", mine);
        await World.ReviewAsync("weichengzhi", mine);
        var colleague = await World.ListOfAsync("shangguanyue");
        await FileAsync("shangguanyue", colleague, Again);
        await SubmitAsync("shangguanyue", colleague);

        var again = await FileAsync("bianzhiqiang", mine, Again);

        Assert.Equal([again], await World.ReadAsync(db => db.Recurrences.Where(r => db.Problems.Any(p => p.Id == r.ProblemId && p.PersonId != null)).Select(r => r.ProblemId).ToListAsync()));
        Assert.True((await (await World.AsAsync("bianzhiqiang")).GetAsync($"/problems/{again}")).Has(".like-this"));
        var office = await (await World.AsAsync("dingyifan")).GetAsync("/recurrences");
        Assert.DoesNotContain("卞志强", office.Text, StringComparison.Ordinal);
    }

    private Task<Guid> FileAsync(string who, Guid list, string text, bool onTheSpot = false) => World.FileAsync(who, list, text, onTheSpot ? new Dictionary<string, string>
    {
        ["Term"] = "OnTheSpot",
        ["DoneWhat"] = "当天排了值守表",
        ["DoneOn"] = "2021-04-07",
    } : null);

    private Task SubmitAsync(string who, Guid list) => World.ActAsync(who, async (desk, actor) =>
    {
        var work = await desk.BeginAsync(actor, World.CampaignId, default);
        var file = await desk.ListAsync(list, default);
        desk.Add(file.List.Submit(work, file.Problems, file.Plan));
        await desk.SaveAsync(work, default);
    });
}

public sealed class RecurrenceOnSqlite(SqliteCampaignHost host) : RecurrenceSuite(host), IClassFixture<SqliteCampaignHost>;

public sealed class RecurrenceOnPostgreSql(PostgreSqlCampaignHost host) : RecurrenceSuite(host), IClassFixture<PostgreSqlCampaignHost>;

public sealed class RecurrenceOnSqlServer(SqlServerCampaignHost host) : RecurrenceSuite(host), IClassFixture<SqlServerCampaignHost>;
