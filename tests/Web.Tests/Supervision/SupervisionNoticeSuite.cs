using System.Net;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Web.Tests.Supervision;

/// <summary>督办文书: the office issues, the unit signs for it and answers, the office returns, then closes.</summary>
public abstract class SupervisionNoticeSuite(CampaignWebHost host) : WebSuite(host)
{
    private const string Preview = "form[action='/nudges/preview']";
    private const string Issue = "form[action='/supervision-notices']";

    private CampaignWebHost World => (CampaignWebHost)Host;

    [SkippableFact]
    public async Task Order_FromTheBoard_IsReceivedAnsweredReturnedAndClosed()
    {
        var office = await World.AsAsync("dingyifan");
        var unit = await World.UnitAsync("xzspj");
        var rows = await office.GetAsync($"/board/rows?unit={unit}&step=d-D1&all=true");
        var form = await office.SubmitAsync(rows, Preview, button: "button[formaction='/supervision-notices/preview']");
        Assert.Contains("行政审批局", form.TextAt(".fixed-value"), StringComparison.Ordinal);
        Assert.Contains("3 个到4月13日", form.TextAt("#Form_Due-row"), StringComparison.Ordinal);

        var sent = await office.SubmitAsync(form, Issue, new Dictionary<string, string> { ["Form.Colour"] = "Red", ["Form.Subject"] = "清单临期未报", ["Form.Demand"] = "请今天报送。", ["Form.WorkingDays"] = "3" });

        var id = Guid.Parse(sent.Address.Segments[^1]);
        var number = await World.ReadAsync(db => db.SupervisionNotices.Where(n => n.Id == id).Select(n => n.Number).SingleAsync());
        Assert.Matches("^督办单〔2021〕[0-9]+号$", number);
        Assert.Contains($"{number} 已发给行政审批局", sent.TextAt(".done-note"), StringComparison.Ordinal);
        Assert.Contains("请于2021年4月9日前签收，2021年4月13日前书面答复办理情况（3 个工作日）。", sent.TextAt(".official"), StringComparison.Ordinal);
        // The button pressed again: the same paper.
        Assert.Equal(sent.Address, (await office.SubmitAsync(form, Issue, new Dictionary<string, string> { ["Form.Subject"] = "又一份", ["Form.Demand"] = "又一份" })).Address);

        var head = await World.AsAsync("zhouqiming");
        Assert.Contains("清单临期未报", (await head.GetAsync("/")).Text, StringComparison.Ordinal);
        var page = await head.GetAsync($"/supervision-notices/{id}");
        Assert.Equal("请签收", page.TextAt("h1"));
        var received = await head.SubmitAsync(page, "form[action$='/receipt']");
        Assert.Equal("请答复办理情况", received.TextAt("h1"));

        var clerk = await World.AsAsync("lijiahe");
        var empty = await clerk.SubmitAsync(await clerk.GetAsync($"/supervision-notices/{id}"), "form[action$='/answer']", new Dictionary<string, string> { ["Answer"] = " " });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Equal("必填。", empty.TextAt("#Answer-error"));
        await clerk.SubmitAsync(empty, "form[action$='/answer']", new Dictionary<string, string> { ["Answer"] = "已经报送。" });

        var answered = await office.GetAsync($"/supervision-notices/{id}");
        Assert.Contains("已经报送。", answered.TextAt(".desk"), StringComparison.Ordinal);
        Assert.Contains("清单临期未报", (await office.GetAsync("/")).Text, StringComparison.Ordinal);
        var noReason = await office.SubmitAsync(answered, "form[action$='/return']", new Dictionary<string, string> { ["Reason"] = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, noReason.Status);
        await office.SubmitAsync(noReason, "form[action$='/return']", new Dictionary<string, string> { ["Reason"] = "没有写原因。" });

        var again = await clerk.GetAsync($"/supervision-notices/{id}");
        Assert.Contains("没有写原因。", again.TextAt(".returned-note"), StringComparison.Ordinal);
        await clerk.SubmitAsync(again, "form[action$='/answer']", new Dictionary<string, string> { ["Answer"] = "漏看了日期，已经报送。" });
        var closed = await office.SubmitAsync(await office.GetAsync($"/supervision-notices/{id}"), "form[action$='/closure']");

        Assert.Contains("丁一凡办结", closed.TextAt("h1"), StringComparison.Ordinal);
        Assert.Empty(await World.ReadAsync(db => db.Deadlines.Where(d => d.CaseId == id && d.IsOpen).ToListAsync()));
        Assert.Equal(
            [HistoryAct.NoticeIssued, HistoryAct.NoticeReceived, HistoryAct.NoticeAnswered, HistoryAct.NoticeReturned, HistoryAct.NoticeAnswered, HistoryAct.NoticeClosed],
            await World.ReadAsync(db => db.HistoryEntries.Where(h => h.CaseId == id).OrderBy(h => h.Sequence).Select(h => h.Act).ToListAsync()));
        var submission = await World.ReadAsync(db => db.Submissions.Where(s => s.UnitId == unit && s.DeliverableCode == "D1").Select(s => s.Id).SingleAsync());
        Assert.Equal([HistoryAct.NoticeIssued, HistoryAct.NoticeClosed], await World.ReadAsync(db => db.HistoryEntries.Where(h => h.CaseId == submission && (h.Act == HistoryAct.NoticeIssued || h.Act == HistoryAct.NoticeAnswered || h.Act == HistoryAct.NoticeClosed)).OrderBy(h => h.Sequence).Select(h => h.Act).ToListAsync()));
        Assert.Contains(number!, (await head.GetAsync($"/deadlines/{await DeadlineAsync(submission)}")).TextAt(".notice-lines"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Rows_OfSeveralUnits_AreIssuedAUnitAtATime()
    {
        var office = await World.AsAsync("dingyifan");

        var choose = await office.SubmitAsync(await office.GetAsync("/board/rows?step=d-D3&all=true"), Preview, button: "button[formaction='/supervision-notices/preview']");

        Assert.Equal("先选一个单位", choose.TextAt("h1"));
        Assert.False(choose.Has(Issue));
        var one = await office.SubmitAsync(choose, ".notice-units form");
        Assert.Equal("发督办文书", one.TextAt("h1"));
        Assert.Single(one.All("input[name='Form.Unit']"));
    }

    [SkippableFact]
    public async Task New_WithBadInput_ComesBackWithEachSentenceAndLosesNothing()
    {
        var office = await World.AsAsync("dingyifan");
        var before = await CountAsync();

        var page = await office.SubmitAsync(await office.GetAsync("/supervision-notices/new"), Issue, new Dictionary<string, string> { ["Form.Demand"] = "写了要求。", ["Form.WorkingDays"] = "99" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("必填。", page.TextAt("#Form_Subject-error"));
        Assert.Equal("请从列出的选项里选。", page.TextAt("#Form_Unit-error"));
        Assert.Equal("不能大于 60。", page.TextAt("#Form_WorkingDays-error"));
        Assert.Equal("写了要求。", page.TextAt("#Form_Demand"));
        var unreadable = await office.SubmitAsync(page, Issue, new Dictionary<string, string> { ["Form.WorkingDays"] = "三天" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unreadable.Status);
        Assert.Equal(before, await CountAsync());
    }

    [SkippableFact]
    public async Task Talk_IsSetReceivedAndRecordedOnceItHasTakenPlace()
    {
        var office = await World.AsAsync("dingyifan");
        var unit = await World.UnitAsync("czj");
        var form = await office.GetAsync($"/supervision-notices/new?unit={unit}");
        var set = await office.SubmitAsync(form, Issue, new Dictionary<string, string>
        {
            ["Form.Kind"] = "Talk", ["Form.Subject"] = "兑付超期", ["Form.Demand"] = "说明原因。", ["Form.Attendee"] = "财政局主要负责人", ["Form.Place"] = "督查考核办", ["Form.MeetsAt"] = "2021-04-08T15:00",
        });
        Assert.Contains("请财政局主要负责人于2021年4月8日星期四 15:00 到督查考核办接受约谈", set.TextAt(".official"), StringComparison.Ordinal);
        Assert.False(set.Has("form[action$='/record']"));

        // The talk is over.
        var id = Guid.Parse(set.Address.Segments[^1]);
        await World.ReadAsync(db => db.SupervisionNotices.Where(n => n.Id == id).ExecuteUpdateAsync(row => row.SetProperty(n => n.MeetsAt, new DateTime(2021, 4, 8, 0, 30, 0, DateTimeKind.Utc))));
        var done = await office.SubmitAsync(await office.GetAsync($"/supervision-notices/{id}"), "form[action$='/record']", new Dictionary<string, string> { ["TalkRecord"] = "原因已说明，4月底前清零。" });

        Assert.Contains("4月底前清零", done.TextAt("article[aria-label='约谈记录']"), StringComparison.Ordinal);
        Assert.Equal(NoticeState.Closed, await World.ReadAsync(db => db.SupervisionNotices.Where(n => n.Id == id).Select(n => n.State).SingleAsync()));
    }

    [SkippableFact]
    public async Task Notice_IsSeenByItsUnitsHeadAndClerkItsLeaderAndTheOfficeOnly()
    {
        var id = await IssueAsync("xzspj", "只给审批局");
        var personal = await IssueAboutPeopleAsync("xzspj");

        foreach (var name in new[] { "zhouqiming", "lijiahe", "shenzhiyuan", "chengliyan", "weizhengqing" })
        {
            Assert.Equal(HttpStatusCode.OK, (await (await World.AsAsync(name)).GetAsync($"/supervision-notices/{id}/paper")).Status);
        }

        // Another unit's head: not there for him. Plain staff: not their page.
        Assert.Equal(HttpStatusCode.NotFound, (await (await World.AsAsync("mengxianwen")).GetAsync($"/supervision-notices/{id}")).Status);
        Assert.DoesNotContain("只给审批局", (await (await World.AsAsync("mengxianwen")).GetAsync("/supervision-notices")).Text, StringComparison.Ordinal);
        var staff = await World.AsAsync("guohaiyang");
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync($"/supervision-notices/{id}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.PostAsync(await staff.GetAsync("/account/password"), $"/supervision-notices/{id}/receipt", [])).Status);
        var head = await World.AsAsync("zhouqiming");
        Assert.Equal(HttpStatusCode.Forbidden, (await head.PostAsync(await head.GetAsync("/account/password"), $"/supervision-notices/{id}/withdrawal", [new("Reason", "不想办")])).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await head.GetAsync("/supervision-notices/new")).Status);
        var office = await World.AsAsync("dingyifan");
        Assert.Equal(HttpStatusCode.Forbidden, (await office.PostAsync(await office.GetAsync("/account/password"), $"/supervision-notices/{id}/receipt", [])).Status);
        // Out of its state.
        var ofUnit = await head.GetAsync($"/supervision-notices/{id}");
        Assert.Equal(HttpStatusCode.Conflict, (await head.PostAsync(ofUnit, $"/supervision-notices/{id}/answer", [new("answer", "先答复")])).Status);

        // Personal items are a number, on the page and on paper.
        var paper = await (await World.AsAsync("lijiahe")).GetAsync($"/supervision-notices/{personal}");
        Assert.Contains("个人事项 2 件", paper.TextAt(".official-matters"), StringComparison.Ordinal);
        Assert.DoesNotContain("郭海洋", paper.Text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task List_IsFilteredByTheAddressAndPagedByKey()
    {
        var unit = await World.UnitAsync("yjj");
        for (var i = 0; i < 31; i++)
        {
            await IssueAsync("yjj", $"翻页第 {i} 份");
        }

        var office = await World.AsAsync("dingyifan");
        var first = await office.GetAsync($"/supervision-notices?unit={unit}&state=Issued&kind=Order");
        Assert.Equal(30, first.All("table.ledger tbody tr").Length);
        var next = await office.GetAsync(first.All(".pager a").Select(a => a.GetAttribute("href")!).Last());
        Assert.Equal("翻页第 0 份", next.TextAt("table.ledger tbody .lead"));
        Assert.Equal(1, next.All("table.ledger tbody tr").Length);
        Assert.Contains("没有这样的督办文书", (await office.GetAsync($"/supervision-notices?unit={unit}&state=Closed")).Text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Withdrawal_BeforeReceipt_TakesItOffTheUnitsWorkbench()
    {
        var id = await IssueAsync("gjj", "发错了单位");
        var office = await World.AsAsync("weizhengqing");

        var done = await office.SubmitAsync(await office.GetAsync($"/supervision-notices/{id}"), "form[action$='/withdrawal']", new Dictionary<string, string> { ["Reason"] = "发错单位。" });

        Assert.Equal("已撤回，不用办", done.TextAt("h1"));
        Assert.DoesNotContain("发错了单位", (await (await World.AsAsync("weichengzhi")).GetAsync("/")).Text, StringComparison.Ordinal);
    }

    private async Task<Guid> IssueAsync(string unit, string subject, IReadOnlyList<Deadline>? about = null)
    {
        var list = await World.ListOfAsync(unit);
        Guid id = default;
        await World.ActAsync("weizhengqing", async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, World.CampaignId, default);
            var content = new NoticeContent { Kind = NoticeKind.Order, Colour = NoticeColour.Yellow, Subject = subject, Demand = "请抓紧。", WorkingDays = 2 };
            var notice = SupervisionNotice.Issue(work, content, (await desk.ListAsync(list, default)).List, about ?? []);
            desk.Add(notice);
            await desk.SaveAsync(work, default);
            id = notice.Id;
        });
        return id;
    }

    private async Task<Guid> IssueAboutPeopleAsync(string unit)
    {
        var unitId = await World.UnitAsync(unit);
        var staff = await World.PersonAsync("guohaiyang");
        var rows = await World.ReadAsync(db => db.Deadlines.AsNoTracking().Where(d => d.UnitId == unitId && d.PersonId != null && d.IsOpen).OrderBy(d => d.PersonId == staff ? 0 : 1).ThenBy(d => d.Id).Take(2).ToListAsync());
        return await IssueAsync(unit, "个人清单未报", rows);
    }

    private Task<Guid> DeadlineAsync(Guid submission) => World.ReadAsync(db => db.Deadlines.Where(d => d.SubjectId == submission && d.Kind == DeadlineKind.Deliverable).Select(d => d.Id).SingleAsync());

    private Task<int> CountAsync() => World.ReadAsync(db => db.SupervisionNotices.CountAsync());
}

public sealed class SupervisionNoticeOnSqlite(SqliteCampaignHost host) : SupervisionNoticeSuite(host), IClassFixture<SqliteCampaignHost>;

public sealed class SupervisionNoticeOnPostgreSql(PostgreSqlCampaignHost host) : SupervisionNoticeSuite(host), IClassFixture<PostgreSqlCampaignHost>;

public sealed class SupervisionNoticeOnSqlServer(SqlServerCampaignHost host) : SupervisionNoticeSuite(host), IClassFixture<SqlServerCampaignHost>;
