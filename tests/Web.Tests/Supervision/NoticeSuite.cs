using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data.Supervision;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Web.Tests.Supervision;

/// <summary>Reminders in the product: in the workbench, on their page, put away; and what has gone up the ladder.</summary>
public abstract class NoticeSuite(CampaignWebHost host) : WebSuite(host)
{
    private CampaignWebHost World => (CampaignWebHost)Host;

    [SkippableFact]
    public async Task Notices_FromTheFirstMorningToTheLadder_AreSeenByWhomTheyAreForAndNobodyElse()
    {
        await SweepAtAsync(8);
        var head = await World.AsAsync("zhouqiming");
        var work = await head.GetAsync("/");
        Assert.Contains("条没看", work.TextAt("[aria-labelledby=notices]"), StringComparison.Ordinal);

        // One is put away from the workbench, and is away.
        var before = await UnreadAsync("zhouqiming");
        var again = await head.SubmitAsync(work, ".notice form");
        Assert.Equal("/", again.Address.PathAndQuery);
        Assert.Equal(before - 1, await UnreadAsync("zhouqiming"));

        var all = await head.SubmitAsync(await head.GetAsync("/notices"), "form[action='/notices/reading']");
        Assert.Equal("/notices", all.Address.PathAndQuery);
        Assert.Equal(0, await UnreadAsync("zhouqiming"));
        Assert.False((await head.GetAsync("/")).Has(".notice"));

        // Nobody puts away what is another's.
        var other = await World.ReadAsync(db => db.Notices.Where(n => n.ReadAt == null).OrderBy(n => n.Id).Select(n => n.Id).FirstAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await head.PostAsync(await head.GetAsync("/account"), $"/notices/{other}/reading", [])).Status);

        // Ten days on much is late. A clerk's own list has gone to the head: 个人事项, without a name and without a way in.
        for (var day = 9; day <= 20; day++)
        {
            await SweepAtAsync(day);
        }

        var seen = await head.GetAsync("/notices");
        Assert.Contains("逾期上报", seen.Text, StringComparison.Ordinal);
        Assert.Contains("个人事项 1 件", seen.TextAt(".notices"), StringComparison.Ordinal);
        Assert.DoesNotContain("韩露", seen.TextAt(".notices"), StringComparison.Ordinal);

        // The office has the list of it, and the page of the deadline says each rung.
        var office = await World.AsAsync("dingyifan");
        var list = await office.GetAsync("/escalations");
        Assert.Contains("第 3 级", list.TextAt("table"), StringComparison.Ordinal);
        Assert.DoesNotContain("韩露", list.TextAt("table"), StringComparison.Ordinal);
        var submission = await World.ReadAsync(db => db.Deadlines.Where(d => d.Kind == DeadlineKind.Deliverable && d.PersonId == null && d.DeliverableCode == "D1" && db.Units.Any(u => u.Id == d.UnitId && u.Code == "xzspj")).Select(d => d.Id).SingleAsync());
        var why = await office.GetAsync($"/deadlines/{submission}");
        Assert.Contains("第 1 级", why.TextAt(".escalated"), StringComparison.Ordinal);
        Assert.Contains("沈致远", why.TextAt(".escalated"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await World.AsAsync("hanlu")).GetAsync("/escalations")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await World.AsAsync("hanlu")).GetAsync("/deliveries")).Status);
    }

    [SkippableFact]
    public async Task Mail_OnesOwn_IsKeptOrComesBackWithTheSentence()
    {
        var visitor = await World.AsAsync("guohaiyang");
        const string form = "form[action='/account/mail']";

        var wrong = await visitor.SubmitAsync(await visitor.GetAsync("/account"), form, new Dictionary<string, string> { ["Mail.Email"] = "guohaiyang@localhost", ["Mail.Choice"] = "AtOnce" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("这不是一个邮箱", wrong.TextAt("#Mail_Email-error"), StringComparison.Ordinal);
        Assert.Equal("guohaiyang@localhost", wrong.Document.QuerySelector("#Mail_Email")?.GetAttribute("value"));

        var done = await visitor.SubmitAsync(await visitor.GetAsync("/account"), form, new Dictionary<string, string> { ["Mail.Email"] = "guohaiyang@example.gov.cn", ["Mail.Choice"] = "AtOnce" });
        Assert.Equal("/account", done.Address.PathAndQuery);
        var account = await World.ReadAsync(db => db.Users.SingleAsync(a => a.UserName == "guohaiyang"));
        Assert.Equal(("guohaiyang@example.gov.cn", NoticeChoice.AtOnce), (account.Email!, account.NoticeChoice));
    }

    private Task<int> UnreadAsync(string name) => World.ReadAsync(db => db.Notices
        .Where(n => n.ReadAt == null && db.People.Any(p => p.Id == n.PersonId && p.Code == name)).Select(n => n.DeadlineId).Distinct().CountAsync());

    private Task<int> SweepAtAsync(int day)
    {
        World.SetClock(new DateOnly(2021, 4, day), new TimeOnly(9, 0));
        return World.InScopeAsync(scope => scope.GetRequiredService<Reminding>().RunAsync(default));
    }
}

public sealed class NoticesOnSqlite(SqliteCampaignHost host) : NoticeSuite(host), IClassFixture<SqliteCampaignHost>;

public sealed class NoticesOnPostgreSql(PostgreSqlCampaignHost host) : NoticeSuite(host), IClassFixture<PostgreSqlCampaignHost>;

public sealed class NoticesOnSqlServer(SqlServerCampaignHost host) : NoticeSuite(host), IClassFixture<SqlServerCampaignHost>;
