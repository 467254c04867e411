using System.Net;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Tests.Problems;

namespace ZhongGengZu.Web.Tests.Supervision;

/// <summary>主办认定 over HTTP: asked by a unit, settled by the office alone, and everything goes along.</summary>
public abstract class ReassignmentSuite(CampaignWebHost host) : WebSuite(host)
{
    private CampaignWebHost World => (CampaignWebHost)Host;

    [SkippableFact]
    public async Task Contested_MovedByTheOffice_IsTheNewUnitsFromThenOn()
    {
        var (problem, list) = await AcceptedAsync("gjj", "liushiyu", "weichengzhi", "惠企资金兑付要跑三个部门，企业等了两个月");
        var (gjj, czj) = (await World.UnitAsync("gjj"), await World.UnitAsync("czj"));
        var page = $"/problems/{problem}/reassignment";
        var clerk = await World.AsAsync("liushiyu");
        Assert.True((await clerk.GetAsync($"/problems/{problem}")).Has($"a[href='{page}']"));

        var empty = await clerk.SubmitAsync(await clerk.GetAsync(page), $"form[action='{page}']", new Dictionary<string, string> { ["ToUnitId"] = czj.ToString() });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "必填。"), (empty.Status, empty.TextAt("#Reason-error")));
        Assert.Equal(czj.ToString(), empty.Document.QuerySelector("#ToUnitId option[selected]")?.GetAttribute("value"));
        var asked = await clerk.SubmitAsync(empty, $"form[action='{page}']", new Dictionary<string, string> { ["Reason"] = "资金兑付由财政局负责，我局只出图。" });
        Assert.Contains("规划建设局提出应由财政局主办，等督查考核办认定，至 4月13日", asked.TextAt("main"), StringComparison.Ordinal);
        // The button pressed again: the same request.
        await clerk.SubmitAsync(empty, $"form[action='{page}']", new Dictionary<string, string> { ["Reason"] = "资金兑付由财政局负责，我局只出图。" });
        Assert.Equal(1, await World.ReadAsync(db => db.ReassignmentRequests.CountAsync(r => r.ProblemId == problem)));

        var office = await World.AsAsync("dingyifan");
        Assert.Contains("认定", (await office.GetAsync("/")).Text, StringComparison.Ordinal);
        var contested = await office.GetAsync("/reassignments");
        Assert.Contains("规划建设局：应由财政局主办", contested.TextAt(".ledger"), StringComparison.Ordinal);
        var deciding = await office.GetAsync(page);
        Assert.Equal("建议由财政局主办", deciding.TextAt("#proposal"));
        Assert.Contains("财政局：1 次被别的单位点名应当主办", deciding.TextAt(".act-form"), StringComparison.Ordinal);
        var undecided = await office.SubmitAsync(deciding, $"form[action='{page}/decision']", new Dictionary<string, string> { ["Decision"] = "按职责分工" });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "必填。", "按职责分工"), (undecided.Status, undecided.TextAt("#LeadUnitId-error"), undecided.TextAt("#Decision")));
        var moved = await office.SubmitAsync(undecided, $"form[action='{page}/decision']", new Dictionary<string, string> { ["LeadUnitId"] = czj.ToString() });
        Assert.Contains("主办 财政局", moved.TextAt(".identity"), StringComparison.Ordinal);
        Assert.Contains("督查考核办认定：改主办", moved.TextAt(".timeline"), StringComparison.Ordinal);

        var stored = await World.ReadAsync(db => db.Problems.AsNoTracking().Include(p => p.Assisting).SingleAsync(p => p.Id == problem));
        Assert.Equal((czj, ProblemState.Accepted, gjj), (stored.UnitId, stored.State, Assert.Single(stored.Assisting).UnitId));
        Assert.Equal([stored.ListId], await World.ReadAsync(db => db.ProblemLists.Where(l => l.UnitId == czj && l.PersonId == null).Select(l => l.Id).ToListAsync()));
        Assert.Equal(0, await World.ReadAsync(db => db.Deadlines.CountAsync(d => d.IsOpen && d.Kind == DeadlineKind.Reassignment && d.SubjectId == problem)));
        Assert.Equal([problem], await World.ReadAsync(db => db.PlanLines.Where(l => db.RectificationPlans.Any(p => p.UnitId == czj && p.PersonId == null && p.Revisions.Any(r => r.Id == l.RevisionId))).Select(l => l.ProblemId).ToListAsync()));
        Assert.Equal(0, await World.ReadAsync(db => db.PlanLines.CountAsync(l => db.RectificationPlans.Any(p => p.ListId == list && p.Revisions.Any(r => r.Id == l.RevisionId)))));

        // The new 主办 writes its plan; the old one still reads along and may ask no more than anybody.
        Assert.Contains("惠企资金兑付", (await (await World.AsAsync("yutingting")).GetAsync($"/lists/{stored.ListId}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await clerk.GetAsync($"/problems/{problem}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.PostAsync(await clerk.GetAsync($"/problems/{problem}"), $"{page}/decision", [new("LeadUnitId", gjj.ToString()), new("Decision", "还给我局")])).Status);
    }

    [SkippableFact]
    public async Task Contested_KeptOrWithdrawn_StaysWhereItIs_AndAStrangerFindsNothing()
    {
        var (problem, _) = await AcceptedAsync("qfj", "ximengqi", "liangsiyuan", "园区道路坑洼半年没有修，企业反映四次");
        var page = $"/problems/{problem}/reassignment";
        var (clerk, office) = (await World.AsAsync("ximengqi"), await World.AsAsync("dingyifan"));
        await clerk.SubmitAsync(await clerk.GetAsync(page), $"form[action='{page}']", new Dictionary<string, string> { ["Reason"] = "道路养护不归我局。" });
        Assert.Equal(HttpStatusCode.NotFound, (await (await World.AsAsync("lurongrong")).GetAsync(page)).Status);

        await clerk.SubmitAsync(await clerk.GetAsync(page), $"form[action='{page}/withdrawal']");
        Assert.Equal(ReassignmentState.Withdrawn, await StateAsync(problem));
        await clerk.SubmitAsync(await clerk.GetAsync(page), $"form[action='{page}']", new Dictionary<string, string> { ["Reason"] = "道路养护不归我局，请认定。" });
        var unit = await World.UnitAsync("qfj");
        var kept = await office.SubmitAsync(await office.GetAsync(page), $"form[action='{page}/decision']", new Dictionary<string, string> { ["LeadUnitId"] = unit.ToString(), ["Decision"] = "由你局牵头协调养护单位。" });

        Assert.Contains("认定仍由", kept.TextAt("main"), StringComparison.Ordinal);
        Assert.Equal((ReassignmentState.Stays, unit), (await StateAsync(problem), await World.ReadAsync(db => db.Problems.Where(p => p.Id == problem).Select(p => p.UnitId).SingleAsync())));
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.GetAsync("/reassignments")).Status);
    }

    private async Task<(Guid Problem, Guid List)> AcceptedAsync(string unit, string clerk, string head, string text)
    {
        var list = await World.ListOfAsync(unit);
        var problem = await World.FileAsync(clerk, list, text);
        await World.OnListAsync(clerk, list, "submission");
        await World.ReviewAsync(head, list);
        return (problem, list);
    }

    private Task<ReassignmentState> StateAsync(Guid problem) =>
        World.ReadAsync(db => db.ReassignmentRequests.Where(r => r.ProblemId == problem).OrderByDescending(r => r.AskedAt).ThenByDescending(r => r.Id).Select(r => r.State).FirstAsync());
}

public sealed class ReassignmentOnSqlite(SqliteCampaignHost host) : ReassignmentSuite(host), IClassFixture<SqliteCampaignHost>;

public sealed class ReassignmentOnPostgreSql(PostgreSqlCampaignHost host) : ReassignmentSuite(host), IClassFixture<PostgreSqlCampaignHost>;

public sealed class ReassignmentOnSqlServer(SqlServerCampaignHost host) : ReassignmentSuite(host), IClassFixture<SqlServerCampaignHost>;
