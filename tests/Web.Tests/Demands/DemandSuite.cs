using System.Net;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.Submissions;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Tests.Demands;

/// <summary>临时报送 and 减负账: asked with notice or a reason, not twice for the same, offered from what is there, and counted.</summary>
public abstract class DemandSuite(CampaignWebHost host) : WebSuite(host)
{
    private const string Form = "form[action='/demands/preview']";
    private const string Send = "button[formaction='/demands']";

    private CampaignWebHost World => (CampaignWebHost)Host;

    [SkippableFact]
    public async Task Demand_FromTheFirstToTheSameAgain_IsAskedOfferedAndCounted()
    {
        var (xzspj, gjj) = (await World.UnitAsync("xzspj"), await World.UnitAsync("gjj"));
        var office = await World.AsAsync("weizhengqing");
        var form = await office.GetAsync("/demands/new");

        // Tomorrow (Friday) is one working day of notice: not without a reason, and nothing typed is lost.
        var check = await office.SubmitAsync(form, Form, Fields("窗口服务满意度情况", "2021-04-09", xzspj).ToDictionary());
        Assert.Contains("发给 1 家", check.TextAt("#who"), StringComparison.Ordinal);
        Assert.Contains("都没有报过", check.Text, StringComparison.Ordinal);
        var refused = await office.SubmitAsync(check, Form, null, Send);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("不到 3 个工作日，要写明理由，发给各单位看。", refused.TextAt("#Form_Reason-error"));
        Assert.Contains("窗口服务满意度情况", refused.Document.QuerySelector("input[name='Form.Name']")!.GetAttribute("value")!, StringComparison.Ordinal);
        check = await office.SubmitAsync(refused, Form, new Dictionary<string, string> { ["Form.Reason"] = "市里周五调度", ["Form.Attachments"] = "2" });
        var issued = await office.SubmitAsync(check, Form, null, Send);
        Assert.Contains("已发给 1 家", issued.TextAt(".done-note"), StringComparison.Ordinal);
        Assert.Contains("市里周五调度", issued.TextAt("table"), StringComparison.Ordinal);
        var again = await office.SubmitAsync(check, Form, null, Send);
        Assert.Equal("/demands", again.Address.AbsolutePath);
        Assert.Equal(1, await CountAsync("demand-1"));
        Assert.Equal(0, await CountAsync("demand-2"));

        // The unit reads what, why and how many; the clerk writes, the head sends.
        var clerk = await World.AsAsync("lijiahe");
        var first = await IdAsync("demand-1", xzspj);
        var page = await clerk.GetAsync($"/submissions/{first}");
        Assert.Contains("市里周五调度", page.TextAt(".decision"), StringComparison.Ordinal);
        Assert.Contains("另要附件 2 份", page.TextAt(".decision"), StringComparison.Ordinal);
        Assert.DoesNotContain("用上次报的", page.Text, StringComparison.Ordinal);
        await clerk.SubmitAsync(page, "form.desk-page", new Dictionary<string, string> { ["Summary"] = "满意率 96%，三件不满意已回访。" });
        var head = await World.AsAsync("zhouqiming");
        Assert.Contains("窗口服务满意度情况", (await head.GetAsync("/")).Text, StringComparison.Ordinal);
        await head.SubmitAsync(await head.GetAsync($"/submissions/{first}"), "form.desk-page", new Dictionary<string, string> { ["Password"] = DemoAccounts.Password });
        Assert.Equal(SubmissionState.Sent, await World.ReadAsync(db => db.Submissions.Where(s => s.Id == first).Select(s => s.State).SingleAsync()));

        // The same again: the office is told who has it, and may take it from there.
        check = await office.PostAsync(form, "/demands/preview", Fields("关于大厅窗口服务满意度的报告", "2021-04-15", xzspj, gjj));
        Assert.Contains("发给 1 家", check.TextAt("#who"), StringComparison.Ordinal);
        Assert.True(check.Has($"input[name='Form.Taken'][value='{first}']:checked"));
        Assert.Contains("已报", check.TextAt("section[aria-labelledby=who]"), StringComparison.Ordinal);
        var taken = await office.SubmitAsync(check, Form, null, Send);
        Assert.Contains("1 家从已报的取", taken.TextAt(".done-note"), StringComparison.Ordinal);
        Assert.Equal([gjj], await World.ReadAsync(db => db.Submissions.Where(s => s.DeliverableCode == "demand-2").Select(s => s.UnitId).ToListAsync()));

        // Asked all the same: the unit gets its own earlier text in one click.
        var asked = await office.PostAsync(form, "/demands", [.. Fields("窗口服务满意度", "2021-04-15", xzspj), new("Form.Seen", "true")]);
        Assert.Contains("已发给 1 家", asked.TextAt(".done-note"), StringComparison.Ordinal);
        var third = await IdAsync("demand-3", xzspj);
        var offered = await clerk.GetAsync($"/submissions/{third}");
        Assert.Contains("用上次报的", offered.Text, StringComparison.Ordinal);
        var used = await clerk.SubmitAsync(offered, "form.desk-page", null, "button[formaction$='/earlier-text']");
        Assert.Contains("满意率 96%", used.TextAt("textarea"), StringComparison.Ordinal);
        Assert.DoesNotContain("用上次报的", used.TextAt(".desk"), StringComparison.Ordinal);

        // 减负账: three demands beside the plan's, two attachments, one field; the head sees the own unit alone.
        var plans = await World.ReadAsync(db => db.Deadlines.CountAsync(d => d.UnitId == xzspj && d.Kind == Domain.Deadlines.DeadlineKind.Deliverable));
        var book = await office.GetAsync("/burden");
        Assert.Equal($"{plans}", Cell(book, "行政审批局"));
        Assert.Equal("1", Cell(await office.GetAsync("/burden?measure=Typed"), "行政审批局"));
        Assert.Equal("2", Cell(await office.GetAsync("/burden?measure=Attachments"), "行政审批局"));
        var own = await head.GetAsync("/burden");
        Assert.Contains("行政审批局", own.TextAt("table"), StringComparison.Ordinal);
        Assert.DoesNotContain("规划建设局", own.TextAt("table"), StringComparison.Ordinal);
        var month = await head.GetAsync($"/burden/{xzspj}/2021-04");
        Assert.Contains("窗口服务满意度情况", month.Text, StringComparison.Ordinal);
        Assert.Contains("报送的文字", month.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await head.GetAsync($"/burden/{gjj}/2021-04")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await office.GetAsync($"/burden/{xzspj}/april")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.GetAsync("/burden")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await head.GetAsync("/demands")).Status);

        // One column for all demands on the board and on the campaign's page.
        Assert.Contains("临时报送", (await office.GetAsync("/board")).TextAt("table.heat thead"), StringComparison.Ordinal);
        Assert.Contains("窗口服务满意度", (await office.GetAsync("/board/rows?step=demand")).Text, StringComparison.Ordinal);
        Assert.Contains("1 / 2", (await office.GetAsync("/campaigns/suzhou-2021")).TextAt("table.matrix"), StringComparison.Ordinal);
        var deadline = await World.ReadAsync(db => db.Deadlines.Where(d => d.SubjectId == third).Select(d => d.Id).SingleAsync());
        Assert.Contains("提前 5 个工作日", (await head.GetAsync($"/deadlines/{deadline}")).Text, StringComparison.Ordinal);
    }

    private static List<KeyValuePair<string, string>> Fields(string name, string due, params Guid[] units) =>
    [
        new("Form.Name", name), new("Form.Asked", "写明评价人次、满意率和不满意件的回访。"), new("Form.DueOn", due), .. units.Select(u => new KeyValuePair<string, string>("Form.Units", u.ToString())),
    ];

    private static string Cell(Page page, string unit) =>
        page.All("table.burden tbody tr").Single(row => row.TextContent.Contains(unit, StringComparison.Ordinal)).QuerySelectorAll("td").Last().TextContent.Trim();

    private Task<int> CountAsync(string code) => World.ReadAsync(db => db.Submissions.CountAsync(s => s.DeliverableCode == code));

    private Task<Guid> IdAsync(string code, Guid unit) => World.ReadAsync(db => db.Submissions.Where(s => s.DeliverableCode == code && s.UnitId == unit).Select(s => s.Id).SingleAsync());
}

public sealed class DemandOnSqlite(SqliteCampaignHost host) : DemandSuite(host), IClassFixture<SqliteCampaignHost>;

public sealed class DemandOnPostgreSql(PostgreSqlCampaignHost host) : DemandSuite(host), IClassFixture<PostgreSqlCampaignHost>;

public sealed class DemandOnSqlServer(SqlServerCampaignHost host) : DemandSuite(host), IClassFixture<SqlServerCampaignHost>;
