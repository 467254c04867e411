using ZhongGengZu.Web.Tests.Problems;

namespace ZhongGengZu.Web.Tests.ProblemLists;

/// <summary>A clock of its own: after the due time a list is still handed in and shows by how much it is late.</summary>
public sealed class LateListTests(SqliteCampaignHost host) : WebSuite(host), IClassFixture<SqliteCampaignHost>
{
    [SkippableFact]
    public async Task Submit_AfterTheDueDay_SaysHowLate()
    {
        var world = (CampaignWebHost)Host;
        world.SetClock(new DateOnly(2021, 4, 13), new TimeOnly(10, 0));
        var list = await world.ListOfAsync("fankaiwen");
        await world.FileAsync("fankaiwen", list, "干部档案查阅拖了五天才答复", new Dictionary<string, string> { ["FacetCode"] = "style" });

        var before = await (await world.AsAsync("fankaiwen")).GetAsync("/lists/mine");
        var after = await world.OnListAsync("fankaiwen", list, "submission");

        // 10 April was a Saturday: three days, two of them worked.
        Assert.Contains("逾期 3 天（2 个工作日）", before.TextAt(".page-head"), StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.OK, after.Status);
        Assert.Contains("等审收", after.TextAt("h1"), StringComparison.Ordinal);
        Assert.Contains("审收", after.TextAt(".page-head"), StringComparison.Ordinal);
    }
}
