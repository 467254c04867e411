using System.Net;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.Submissions;
using ZhongGengZu.Web.Tests.Support;

namespace ZhongGengZu.Web.Tests.Submissions;

/// <summary>A unit's list and summary from late through withdrawal, return and 补正 to receipt and 补报.</summary>
public abstract class SendingSuite(WebHost host) : WebSuite(host)
{
    [SkippableFact]
    public async Task Deliverable_SentLate_IsWithdrawnReturnedCorrectedReceivedAndSupplemented()
    {
        var zone = new Zone(Host);
        await zone.StartAsync(new DateOnly(2021, 3, 29));
        var list = await zone.ListOfAsync("xzspj");
        var id = await zone.SubmissionOfAsync("xzspj", "D1");
        await zone.WriteAsync("lijiahe", list, ZoneCases.Content("窗口办件超时"));
        using var head = await zone.SignInAsync("zhouqiming");
        using var office = await zone.SignInAsync("dingyifan");

        Assert.Contains("部门清单还没审收", (await head.GetAsync($"/submissions/{id}")).TextAt(".decision-title"), StringComparison.Ordinal);
        await zone.SubmitAsync("lijiahe", list);
        await zone.AcceptAsync("zhouqiming", list);

        Host.SetClock(new DateOnly(2021, 4, 12), new TimeOnly(10, 0));
        Assert.Contains("逾期 2 天", await CellAsync(office, "问题整改清单"), StringComparison.Ordinal);
        var late = await office.GetAsync("/campaigns/suzhou-2021?only=missing");
        Assert.Contains(late.All(".matrix tbody th"), th => th.TextContent.Trim() == "行政审批局");

        // Sent late: the page says by how much, the matrix that it was late.
        var page = await head.GetAsync($"/submissions/{id}");
        Assert.Contains("人，可以先报", page.TextAt(".decision-title"), StringComparison.Ordinal);
        Assert.Contains("逾期 2 天（1 个工作日）", page.TextAt(".decision"), StringComparison.Ordinal);
        Assert.Contains("窗口办件超时", page.TextAt(".attachment"), StringComparison.Ordinal);
        var sent = await SendAsync(head, page, "排查出一件，正在整改。");
        Assert.Contains("迟报 2 天（1 个工作日）", sent.TextAt(".decision"), StringComparison.Ordinal);
        Assert.Contains("迟报 4-12", await CellAsync(office, "问题整改清单"), StringComparison.Ordinal);

        // Withdrawn before receipt, and sent again: the first sending still counts.
        var draft = await head.SubmitAsync(sent, "form[action$='/withdrawal']");
        Assert.Equal(SubmissionState.Draft, await StateAsync(zone, id));
        sent = await SendAsync(head, draft, "排查出一件，正在整改。");

        // Returned, with the reason at its field first.
        var received = await office.GetAsync($"/submissions/{id}");
        var refused = await office.SubmitAsync(received, "form[action$='/return']");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotEmpty(refused.TextAt("#Reason-error"));
        await office.SubmitAsync(refused, "form[action$='/return']", new Dictionary<string, string> { ["Reason"] = "总结缺初步整改情况。" });
        Assert.Contains("补正 至 4-14", await CellAsync(office, "阶段性总结"), StringComparison.Ordinal);
        page = await head.GetAsync($"/submissions/{id}");
        Assert.Contains("总结缺初步整改情况。", page.TextAt(".decision .returned-note"), StringComparison.Ordinal);
        sent = await SendAsync(head, page, "排查出一件，已公布告知单。");

        // Received, then one more problem is accepted: one click sends what is new.
        received = await office.GetAsync($"/submissions/{id}");
        Assert.Contains("已公布告知单", received.TextAt(".sheet-prose"), StringComparison.Ordinal);
        await office.SubmitAsync(received, "form[action$='/receipt']");
        Assert.Equal(SubmissionState.Received, await StateAsync(zone, id));
        await zone.FileSinglyAsync("lijiahe", "zhouqiming", list, ZoneCases.Content("午间无人值守"));
        page = await head.GetAsync($"/submissions/{id}");
        Assert.Contains("补报 1 项", page.TextAt("form[action$='/supplement']"), StringComparison.Ordinal);
        sent = await head.SubmitAsync(page, "form[action$='/supplement']");

        // A supplement withdrawn: what was received stays so, and the one click can be made again.
        Assert.Contains("撤回补报", sent.TextAt("form[action$='/withdrawal']"), StringComparison.Ordinal);
        page = await head.SubmitAsync(sent, "form[action$='/withdrawal']");
        Assert.Equal(SubmissionState.Received, await StateAsync(zone, id));
        await head.SubmitAsync(page, "form[action$='/supplement']");
        received = await office.GetAsync($"/submissions/{id}");
        Assert.Equal(2, received.All(".items tbody tr").Length);
        await office.SubmitAsync(received, "form[action$='/receipt']");
        Assert.Contains("补报", received.TextAt(".timeline"), StringComparison.Ordinal);

        // D3 is the summary alone.
        var closing = await zone.SubmissionOfAsync("xzspj", "D3");
        page = await head.GetAsync($"/submissions/{closing}");
        Assert.False(page.Has(".attachment"));
        await SendAsync(head, page, "整改告一段落。");
        Assert.Contains("已报 4-12", await CellAsync(office, "工作总结"), StringComparison.Ordinal);
        Assert.Contains("等您接收 1", (await office.GetAsync("/submissions")).TextAt(".lede"), StringComparison.Ordinal);
    }

    private static async Task<Page> SendAsync(Visitor head, Page page, string summary)
    {
        var sent = await head.SubmitAsync(page, "form.desk-page", new Dictionary<string, string> { ["Summary"] = summary, ["Password"] = Zone.Password });
        Assert.Equal(HttpStatusCode.OK, sent.Status);
        Assert.Contains("等", sent.TextAt(".decision-title"), StringComparison.Ordinal);
        return sent;
    }

    private static Task<SubmissionState> StateAsync(Zone zone, Guid id) => zone.ReadAsync(db => db.Submissions.Where(s => s.Id == id).Select(s => s.State).SingleAsync());

    private static async Task<string> CellAsync(Visitor office, string column)
    {
        var page = await office.GetAsync("/campaigns/suzhou-2021");
        var row = page.All(".matrix tbody tr").Single(tr => tr.QuerySelector("th")!.TextContent.Trim() == "行政审批局");
        return row.QuerySelector($"td[data-column='{column}']")!.TextContent;
    }
}

public sealed class SendingOnSqlite(SqliteWebHost host) : SendingSuite(host), IClassFixture<SqliteWebHost>;

public sealed class SendingOnPostgreSql(PostgreSqlWebHost host) : SendingSuite(host), IClassFixture<PostgreSqlWebHost>;

public sealed class SendingOnSqlServer(SqlServerWebHost host) : SendingSuite(host), IClassFixture<SqlServerWebHost>;
