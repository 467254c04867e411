using System.Net;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Web.Tests.Members;

/// <summary>参与范围: a unit made after 启动 is offered, joins with dates of its own, and leaves with its deadlines ended and its records kept.</summary>
public abstract class MembersSuite(CampaignWebHost host) : WebSuite(host)
{
    private const string Page = "/campaigns/suzhou-2021/members";

    private CampaignWebHost World => (CampaignWebHost)Host;

    [SkippableFact]
    public async Task Members_AUnitOfTheOrganisationJoinsAndLeaves_IsOfferedDatedAndKept()
    {
        // The day after 启动: whoever is in from the first day has the plan's dates.
        Host.SetClock(new DateOnly(2021, 4, 9), new TimeOnly(9, 0));
        var unit = await AddUnitAsync();
        var office = await World.AsAsync("weizhengqing");
        var page = await office.GetAsync(Page);
        Assert.Contains("海港局", page.TextAt("section[aria-labelledby=changes]"), StringComparison.Ordinal);
        Assert.DoesNotContain("海港局", page.TextAt(".members"), StringComparison.Ordinal);

        // Joins: a list, what it owes, and dates that are not yet past.
        var joined = await office.SubmitAsync(page, $"form:has(input[value='{unit}'])");
        Assert.Contains("已加入，连同 1 人", joined.TextAt(".done-note"), StringComparison.Ordinal);
        Assert.Contains("海港局", joined.TextAt(".members"), StringComparison.Ordinal);
        Assert.Contains("加入参与范围", joined.TextAt(".columns aside"), StringComparison.Ordinal);
        var due = await World.ReadAsync(db => db.Deadlines.Where(d => d.UnitId == unit && d.DeliverableCode == "D1").Select(d => new { d.Id, d.DueAt }).SingleAsync());
        Assert.Equal(Domain.Shanghai.EndOfDay(new DateOnly(2021, 4, 23)), due.DueAt); // ten working days from 9 April
        var why = await office.GetAsync($"/deadlines/{due.Id}");
        Assert.Contains("中途加入起报送", why.Text, StringComparison.Ordinal);
        var head = await World.AsAsync("haigang");
        Assert.Contains("问题整改清单及阶段性总结", (await head.GetAsync("/")).Text, StringComparison.Ordinal);
        Assert.Contains("海港局", (await office.GetAsync("/campaigns/suzhou-2021")).TextAt("table.matrix"), StringComparison.Ordinal);

        // The same button again: taken.
        Assert.Equal(HttpStatusCode.Conflict, (await office.PostAsync(joined, Page, [new("unit", unit.ToString())])).Status);

        // Leaves: not without a reason, and then nothing waits any more.
        var member = await World.ReadAsync(db => db.CampaignMembers.Where(m => m.UnitId == unit && m.PersonId == null).Select(m => m.Id).SingleAsync());
        var form = $"form[action='{Page}/{member}/ending']";
        var refused = await office.SubmitAsync(await office.GetAsync(Page), form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("必填", refused.TextAt($"#m-{member}"), StringComparison.Ordinal);
        var open = await World.ReadAsync(db => db.Deadlines.Where(d => d.UnitId == unit && d.IsOpen).Select(d => d.CaseId).ToListAsync());
        Assert.Equal(3, open.Count);
        var left = await office.SubmitAsync(refused, form, new Dictionary<string, string> { ["Ending.Reason"] = "划归市里" });
        Assert.Contains("已退出", left.TextAt(".done-note"), StringComparison.Ordinal);
        Assert.Contains("2021年4月9日退出", left.TextAt($"#m-{member}"), StringComparison.Ordinal);
        Assert.False(await World.ReadAsync(db => db.Deadlines.AnyAsync(d => d.UnitId == unit && d.IsOpen)));
        Assert.Equal(open.Distinct().Count(), await World.ReadAsync(db => db.HistoryEntries.CountAsync(h => h.Act == HistoryAct.MemberLeft && open.Contains(h.CaseId))));
        Assert.Contains("没有等您办的事", (await head.GetAsync("/")).TextAt("h1"), StringComparison.Ordinal);
        var list = await World.ReadAsync(db => db.ProblemLists.Where(l => l.UnitId == unit && l.PersonId == null).Select(l => l.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.OK, (await head.GetAsync($"/lists/{list}")).Status);
        Assert.DoesNotContain("海港局", (await office.GetAsync("/campaigns/suzhou-2021")).TextAt("table.matrix"), StringComparison.Ordinal);

        // Its people are on a page of their own; nobody but the office has either.
        Assert.Contains("港务", (await office.GetAsync($"{Page}?unit={unit}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await head.GetAsync(Page)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await office.PostAsync(left, $"{Page}/{Guid.NewGuid()}/ending", [new("Ending.Reason", "撤并")])).Status);
    }

    private Task<Guid> AddUnitAsync() => World.ReadAsync(async db =>
    {
        var parent = await db.Units.SingleAsync(u => u.ParentId == null);
        var overseer = await db.Oversights.Where(o => o.Kind == OversightKind.Oversee).Select(o => o.LeaderPostId).FirstAsync();
        var unit = new OrgUnit { ParentId = parent.Id, Code = "hgj", Name = "海港局", ShortName = "海港局", Kind = OrgUnitKind.Bureau, Path = parent.Path + "000099", SortOrder = 99, From = new DateOnly(2021, 4, 8) };
        var post = new Post { UnitId = unit.Id, Kind = PostKind.UnitHead, Title = "海港局局长", From = unit.From };
        var person = new Person { Code = "haigang", Name = "港务", SortOrder = 9999 };
        var model = await db.Users.AsNoTracking().FirstAsync(a => a.PersonId != null);
        db.AddRange(
            unit, post, person,
            new Appointment { PersonId = person.Id, PostId = post.Id, Kind = AppointmentKind.Regular, From = unit.From },
            new Oversight { LeaderPostId = overseer, UnitId = unit.Id, Kind = OversightKind.Oversee, From = unit.From },
            new Data.People.Account { PersonId = person.Id, UserName = "haigang", NormalizedUserName = "HAIGANG", PasswordHash = model.PasswordHash, SecurityStamp = "haigang", LockoutEnabled = true });
        await db.SaveChangesAsync();
        return unit.Id;
    });
}

public sealed class MembersOnSqlite(SqliteCampaignHost host) : MembersSuite(host), IClassFixture<SqliteCampaignHost>;

public sealed class MembersOnPostgreSql(PostgreSqlCampaignHost host) : MembersSuite(host), IClassFixture<PostgreSqlCampaignHost>;

public sealed class MembersOnSqlServer(SqlServerCampaignHost host) : MembersSuite(host), IClassFixture<SqlServerCampaignHost>;
