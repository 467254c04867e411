using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Submissions;

namespace ZhongGengZu.Web.Tests.Submissions;

/// <summary>每月20日前: asked for by the job, answered in one click, each period to be looked up.</summary>
public abstract class RecurringSuite(CampaignWebHost host) : WebSuite(host)
{
    private const string Nil = "form[action$='/nil-return']";

    private CampaignWebHost World => (CampaignWebHost)Host;

    [SkippableFact]
    public async Task Monthly_FromTheRuleToTheNextPeriod_IsAskedAnsweredAndLookedUp()
    {
        // April: every unit has it; one click from the workbench answers it.
        var head = await World.AsAsync("zhouqiming");
        var bench = await head.GetAsync("/");
        Assert.Contains("自查自纠台账（2021年4月）", bench.Text, StringComparison.Ordinal);
        var done = await head.SubmitAsync(bench, Nil);
        Assert.Contains("已报零报告", done.TextAt(".done-note"), StringComparison.Ordinal);
        Assert.Contains("零报告：本期没有要报的情况", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("自查自纠台账", (await head.GetAsync("/")).TextAt(".columns > div"), StringComparison.Ordinal);

        // The 经办人 may not, and what the head has typed is not thrown away by the same button.
        var report = await IdAsync("gjj", "2021-04");
        var other = await World.AsAsync("weichengzhi");
        var page = await other.GetAsync($"/submissions/{report}");
        var refused = await other.SubmitAsync(page, "form.desk-page", new Dictionary<string, string> { ["Summary"] = "本月处置线索 1 件。" }, "button[formaction$='/nil-return']");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("不能作零报告", refused.TextAt("#Summary-error"), StringComparison.Ordinal);
        Assert.Contains("本月处置线索 1 件。", refused.TextAt("textarea"), StringComparison.Ordinal);
        var clerk = await World.AsAsync("lijiahe");
        var asked = await IdAsync("xzspj", "2021-04");
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.PostAsync(await clerk.GetAsync("/account/password"), $"/submissions/{asked}/nil-return", [])).Status);

        // The rule, and why this date.
        var office = await World.AsAsync("weizhengqing");
        var campaign = await office.GetAsync("/campaigns/suzhou-2021");
        Assert.Contains("每月20日前", campaign.TextAt(".rules"), StringComparison.Ordinal);
        Assert.Contains("本期 4-20", campaign.TextAt("table.matrix thead"), StringComparison.Ordinal);
        Assert.Contains("零报告 4-08", campaign.TextAt("table.matrix tbody"), StringComparison.Ordinal);
        var deadline = await World.ReadAsync(db => db.Deadlines.Where(d => d.SubjectId == report).Select(d => d.Id).SingleAsync());
        Assert.Contains("每月20日前", (await other.GetAsync($"/deadlines/{deadline}")).Text, StringComparison.Ordinal);

        // The office receives it as it receives anything.
        var received = await office.SubmitAsync(await office.GetAsync($"/submissions/{asked}"), "form[action$='/receipt']");
        Assert.Contains("已接收", received.TextAt(".done-note"), StringComparison.Ordinal);

        // May: the job asks for the next one, and April stands where it is still owed.
        Host.SetClock(new DateOnly(2021, 5, 6), new TimeOnly(9, 0));
        await Host.InScopeAsync(services => services.GetRequiredService<PeriodOpening>().RunAsync(default));
        Assert.Contains("自查自纠台账（2021年5月）", (await head.GetAsync("/")).Text, StringComparison.Ordinal);
        var inbox = await office.GetAsync("/submissions?deliverable=M1");
        var periods = inbox.All("nav[aria-label=哪一期] a").Select(a => a.TextContent.Trim()).ToList();
        Assert.Equal(2, periods.Count);
        Assert.StartsWith("2021年5月", periods[0], StringComparison.Ordinal);
        Assert.Equal(await World.ReadAsync(db => db.Submissions.CountAsync(s => s.Period == "2021-04")) - 1, int.Parse(periods[1].Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture));
        var april = await office.GetAsync("/submissions?deliverable=M1&period=2021-04");
        Assert.Contains("零报告 4-08", april.TextAt("section[aria-labelledby=all]"), StringComparison.Ordinal);
        Assert.Contains("前欠 1 期", (await office.GetAsync("/campaigns/suzhou-2021")).TextAt("table.matrix tbody"), StringComparison.Ordinal);
        Assert.Contains("自查自纠台账（2021年4月）", (await office.GetAsync("/board/rows?step=d-M1")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await office.GetAsync("/board")).Status);
    }

    private async Task<Guid> IdAsync(string unit, string period)
    {
        var id = await World.UnitAsync(unit);
        return await World.ReadAsync(db => db.Submissions.Where(s => s.UnitId == id && s.Period == period).Select(s => s.Id).SingleAsync());
    }

    /// <summary>The shipped campaign with a monthly report.</summary>
    internal static CampaignDefinition WithMonthly(CampaignDefinition definition) => definition with
    {
        Deliverables =
        [
            .. definition.Deliverables,
            new DeliverableDefinition
            {
                Code = "M1",
                Name = "自查自纠台账",
                SummaryName = "自查自纠台账",
                Level = FilerLevel.Unit,
                Parts = [DeliverablePart.Summary],
                OwedBy = ["office-unit", "village-unit", "unit"],
                DueOn = new DateOnly(2021, 4, 20),
                Recurrence = new RecurrenceRule { Every = RecurrenceUnit.Month, Day = 20 },
                Origin = new RuleOrigin("每月20日前，各单位把本月自查自纠的台账报督查考核办", false),
            },
        ],
    };

    public sealed class SqliteHost() : CampaignWebHost(new SqliteTestDatabase())
    {
        protected override CampaignDefinition Change(CampaignDefinition definition) => WithMonthly(definition);
    }

    public sealed class PostgreSqlHost() : CampaignWebHost(new PostgreSqlTestDatabase())
    {
        protected override CampaignDefinition Change(CampaignDefinition definition) => WithMonthly(definition);
    }

    public sealed class SqlServerHost() : CampaignWebHost(new SqlServerTestDatabase())
    {
        protected override CampaignDefinition Change(CampaignDefinition definition) => WithMonthly(definition);
    }
}

public sealed class RecurringOnSqlite(RecurringSuite.SqliteHost host) : RecurringSuite(host), IClassFixture<RecurringSuite.SqliteHost>;

public sealed class RecurringOnPostgreSql(RecurringSuite.PostgreSqlHost host) : RecurringSuite(host), IClassFixture<RecurringSuite.PostgreSqlHost>;

public sealed class RecurringOnSqlServer(RecurringSuite.SqlServerHost host) : RecurringSuite(host), IClassFixture<RecurringSuite.SqlServerHost>;
