using System.Net;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Web.Tests.Support;

namespace ZhongGengZu.Web.Tests.Campaigns;

/// <summary>From a draft through what the organisation lacks to 启动.</summary>
public abstract class CampaignStartSuite(WebHost host) : WebSuite(host)
{
    [SkippableFact]
    public async Task Draft_OnThePage_IsStartedByTheOfficeOnceWhenNothingIsMissing()
    {
        var zone = new Zone(Host);
        Host.SetClock(new DateOnly(2021, 3, 29), new TimeOnly(9, 0));
        await zone.LoadAsync();
        await zone.ImportAsync();
        await zone.ImportAsync(root =>
        {
            root["code"] = "other-office";
            root["supervisionOffice"] = "效能办";
        });
        using var office = await zone.SignInAsync("dingyifan");
        using var staff = await zone.SignInAsync("guohaiyang");

        Assert.Equal(HttpStatusCode.NotFound, (await staff.GetAsync("/campaigns/suzhou-2021")).Status);
        var empty = await staff.GetAsync("/campaigns");
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.PostAsync(empty, "/campaigns/suzhou-2021/start", [])).Status);

        var blocked = await office.GetAsync("/campaigns/other-office");
        Assert.Contains("补齐才能启动", blocked.TextAt(".next-act h2"), StringComparison.Ordinal);
        Assert.Contains("组织里没有“效能办”", blocked.TextAt(".gaps"), StringComparison.Ordinal);
        Assert.False(blocked.Has("form[action$='/start']"));
        Assert.Equal(HttpStatusCode.Conflict, (await office.PostAsync(blocked, "/campaigns/other-office/start", [])).Status);

        var draft = await office.GetAsync("/campaigns/suzhou-2021");
        Assert.Contains("可以启动", draft.TextAt(".next-act h2"), StringComparison.Ordinal);
        Assert.Contains("由后备职务代行", draft.TextAt(".gaps"), StringComparison.Ordinal);
        Assert.Contains("“一般人员整改方案由局室负责人审核签字”", draft.TextAt(".rules"), StringComparison.Ordinal);

        var started = await office.SubmitAsync(draft, "form[action$='/start']");
        Assert.Equal("/campaigns/suzhou-2021", started.Address.AbsolutePath);
        Assert.Equal(CampaignState.Running, await zone.ReadAsync(db => db.Campaigns.Where(c => c.Code == "suzhou-2021").Select(c => c.State).SingleAsync()));
        Assert.Contains("问题整改清单", started.TextAt(".matrix thead"), StringComparison.Ordinal);
        Assert.True(started.All(".matrix tbody tr").Length > 15);
        Assert.Equal(HttpStatusCode.Conflict, (await office.PostAsync(started, "/campaigns/suzhou-2021/start", [])).Status);

        var own = await staff.GetAsync("/campaigns/suzhou-2021");
        Assert.Equal("行政审批局", Assert.Single(own.All(".matrix tbody th")).TextContent.Trim());
        Assert.Empty(own.All(".matrix a[href^='/board']"));
    }
}

public sealed class CampaignStartOnSqlite(SqliteWebHost host) : CampaignStartSuite(host), IClassFixture<SqliteWebHost>;

public sealed class CampaignStartOnPostgreSql(PostgreSqlWebHost host) : CampaignStartSuite(host), IClassFixture<PostgreSqlWebHost>;

public sealed class CampaignStartOnSqlServer(SqlServerWebHost host) : CampaignStartSuite(host), IClassFixture<SqlServerWebHost>;
