using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ZhongGengZu.Data;
using ZhongGengZu.Data.History;
using ZhongGengZu.Data.Problems;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Jobs;
using ZhongGengZu.Web.Tests.Problems;
using ZhongGengZu.Web.Tests.Support;

namespace ZhongGengZu.Web.Tests.Shell;

/// <summary>A failure of the database that passes: the whole request or round is begun again, never done twice, and what cannot be done is said.</summary>
public sealed class PassingFailureTests(SqliteFailingHost host) : WebSuite(host), IClassFixture<SqliteFailingHost>
{
    private const string Report = "form[action$='/reports']";

    private static readonly byte[] Pdf = [.. Encoding.ASCII.GetBytes("%PDF-1.7 "), .. Enumerable.Range(0, 200_000).Select(i => (byte)i)];

    private PlanScene Scene => host.Scene;

    private FailingDatabase Failing => host.Failing;

    [SkippableFact]
    public async Task Page_FirstStatementFails_IsServed()
    {
        using var visitor = await Scene.SignInAsync(PlanScene.Clerk);
        Failing.FailStatements(1);

        var page = await visitor.GetAsync("/plans");

        Assert.Equal((HttpStatusCode.OK, 1), (page.Status, Failing.Failures));
        Assert.Contains("甲局经办", page.Text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Page_FailsTwice_IsServed_AndAtTheThirdTimeItIsNot()
    {
        using var visitor = await Scene.SignInAsync(PlanScene.Clerk);
        Failing.FailStatements(2);
        Assert.Equal((HttpStatusCode.OK, 2), ((await visitor.GetAsync("/plans")).Status, Failing.Failures));

        Failing.FailStatements(3);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, 3), ((await visitor.GetAsync("/plans")).Status, Failing.Failures));
    }

    [SkippableFact]
    public async Task Page_FailureThatDoesNotPass_IsNotBegunAgain()
    {
        using var visitor = await Scene.SignInAsync(PlanScene.Clerk);
        Failing.FailStatements(5, fail: () => throw new FailureOfTheDatabase(passes: false));

        var page = await visitor.GetAsync("/plans");
        var failures = Failing.Failures;
        Failing.Recover();

        Assert.Equal((HttpStatusCode.InternalServerError, 1), (page.Status, failures));
        Assert.Contains("没办成", page.TextAt("h1"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Page_AfterAnAct_SaysWhatWasDoneThoughItIsBegunAgain()
    {
        var (visitor, list, form) = await NewProblemAsync(PlanScene.Staff(6));
        using (visitor)
        {
            // The frame of the page that the act leads to.
            Failing.FailStatements(1, sql => sql.Contains("\"ParentId\" IS NULL", StringComparison.Ordinal));

            var page = await visitor.SubmitAsync(form, Filing.ProblemForm, new Dictionary<string, string>(Filing.Fields("当面推诿群众")) { ["FacetCode"] = "style" });

            Assert.Equal((HttpStatusCode.OK, $"/lists/{list}", 1), (page.Status, page.Address.AbsolutePath, Failing.Failures));
            Assert.Contains("已登记", page.TextAt(".done-note"), StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public async Task Session_RenewedByAPageThatIsBegunAgain_IsRenewedOnce()
    {
        using var visitor = await Scene.SignInAsync(PlanScene.Clerk);
        host.Time.Move(TimeSpan.FromMinutes(SignInLimits.SessionMinutes - 5));
        Failing.FailStatements(1, sql => sql.Contains("\"RectificationPlans\"", StringComparison.Ordinal));

        var page = await visitor.GetAsync("/plans");

        Assert.Equal((HttpStatusCode.OK, 1), (page.Status, Failing.Failures));
        // What the first attempt wanted to set when the answer begins is forgotten with it.
        Assert.Single(page.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("zgz.session=", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task SignIn_FailsInPassing_OpensOneSession()
    {
        using var visitor = host.NewVisitor();
        var form = await visitor.GetAsync("/sign-in");
        Failing.FailStatements(1);

        var home = await visitor.SubmitAsync(form, "form[action='/sign-in']", new Dictionary<string, string> { ["Form.UserName"] = PlanScene.Head, ["Form.Password"] = PlanScene.Password });

        Assert.Equal(("/", 1), (home.Address.AbsolutePath, Failing.Failures));
        Assert.True(home.Has(".rail"));
    }

    [SkippableFact]
    public async Task Account_DisabledBetweenTheAttempts_ActsNoMore()
    {
        var name = PlanScene.Staff(9);
        using var visitor = await Scene.SignInAsync(name);
        // What the first attempt has found out about the person is not believed in the second.
        Failing.FailStatements(1, sql => sql.Contains("\"RectificationPlans\"", StringComparison.Ordinal), async () =>
        {
            await Scene.ReadAsync(db => db.Users.Where(u => u.UserName == name).ExecuteUpdateAsync(row => row.SetProperty(u => u.Disabled, true)));
            throw new FailureOfTheDatabase(passes: true);
        });

        var page = await visitor.GetAsync("/plans");

        Assert.Equal(("/sign-in", 1), (page.Address.AbsolutePath, Failing.Failures));
        Assert.False(page.Has(".rail"));
    }

    [SkippableFact]
    public async Task Create_CommitFails_IsDoneOnce()
    {
        var (visitor, list, form) = await NewProblemAsync(PlanScene.Clerk);
        using (visitor)
        {
            Failing.FailCommit();
            var filed = await visitor.SubmitAsync(form, Filing.ProblemForm, Filing.Fields("五号窗口午间无人值守"));
            Assert.Equal((HttpStatusCode.OK, 1), (filed.Status, Failing.Failures));

            Failing.FailCommit();
            var sent = await visitor.SubmitAsync(await visitor.GetAsync($"/lists/{list}"), $"form[action='/lists/{list}/submission']");
            Assert.Equal((HttpStatusCode.OK, 1), (sent.Status, Failing.Failures));
        }

        var problem = await Scene.ReadAsync(db => db.Problems.SingleAsync(p => p.ListId == list));
        Assert.EndsWith("-001", problem.Number, StringComparison.Ordinal);
        Assert.Equal(2, (await Scene.ReadAsync(db => db.NumberSeries.SingleAsync(s => problem.Number!.StartsWith(s.Prefix)))).Next);
        Assert.Equal(1, await Scene.ReadAsync(db => db.HistoryEntries.CountAsync(e => e.CaseId == list && e.Act == HistoryAct.ListSubmitted)));
        await RequireHistoryAsync();
    }

    [SkippableFact]
    public async Task Create_AnswerOfTheCommitIsLost_LeadsToWhatWasMade()
    {
        var (visitor, list, form) = await NewProblemAsync(PlanScene.Staff(1));
        using (visitor)
        {
            Failing.LoseAnswerOfCommit();
            var filed = await visitor.SubmitAsync(form, Filing.ProblemForm, new Dictionary<string, string>(Filing.Fields("接听来电态度生硬")) { ["FacetCode"] = "style" });
            Assert.Equal((HttpStatusCode.OK, $"/lists/{list}", 1), (filed.Status, filed.Address.AbsolutePath, Failing.Failures));
            Assert.Contains("已登记", filed.TextAt(".done-note"), StringComparison.Ordinal);
            Assert.Equal(1, await Scene.ReadAsync(db => db.Problems.CountAsync(p => p.ListId == list)));

            // Nobody can say whether it was made, and the person sends it again: the form's own key knows.
            form = await visitor.GetAsync($"/problems/new?list={list}");
            Failing.LoseAnswerOfCommit(then: () => Failing.FailStatements(99));
            var unknown = await visitor.SubmitAsync(form, Filing.ProblemForm, new Dictionary<string, string>(Filing.Fields("挂断群众电话")) { ["FacetCode"] = "style" });
            Failing.Recover();
            Assert.Equal("不知道办成没有", unknown.TextAt("h1"));
            var again = await visitor.SubmitAsync(unknown, Filing.ProblemForm);
            Assert.Equal((HttpStatusCode.OK, $"/lists/{list}"), (again.Status, again.Address.AbsolutePath));
            Assert.Equal(2, await Scene.ReadAsync(db => db.Problems.CountAsync(p => p.ListId == list)));
        }

        await RequireHistoryAsync();
    }

    [SkippableFact]
    public async Task Approve_AnswerOfTheCommitIsLost_IsSignedOnceAndSaysSo()
    {
        var (_, round) = await Scene.WaitingAsync(PlanScene.Staff(2));
        using var head = await Scene.AtTheDeskAsync(PlanScene.Head);
        var desk = await head.GetAsync($"/signing/{round}");
        Failing.LoseAnswerOfCommit();

        var next = await head.SubmitAsync(desk, "form[action$='/approval']", new Dictionary<string, string> { ["Opinion"] = "同意。" });

        Assert.Equal((HttpStatusCode.OK, 1), (next.Status, Failing.Failures));
        Assert.Contains("已签", next.TextAt(".done-note"), StringComparison.Ordinal);
        Assert.Equal(1, await Scene.ReadAsync(db => db.Decisions.CountAsync(d => d.RoundId == round)));
        await RequireHistoryAsync();
    }

    [SkippableFact]
    public async Task Report_OfWhichNoFormKnowsThatItWasSent_IsWrittenOnceWhateverGetsLost()
    {
        var (visitor, page, problem) = await ToReportAsync(PlanScene.Staff(3));
        using (visitor)
        {
            Failing.LoseAnswerOfCommit();
            page = await visitor.SubmitAsync(page, Report, Words("告知单已上墙"));
            Assert.Equal((HttpStatusCode.OK, 1, 1), (page.Status, Failing.Failures, await ReportsAsync(problem)));

            // Nor can the history be asked: it is not done again unasked.
            page = await visitor.GetAsync($"/problems/{problem}?act=report&measure={await MeasureAsync(problem)}");
            Failing.LoseAnswerOfCommit(then: () => Failing.FailStatements(99));
            var unknown = await visitor.SubmitAsync(page, Report, Words("告知单已上网"));
            Failing.Recover();
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "不知道办成没有", 2), (unknown.Status, unknown.TextAt("h1"), await ReportsAsync(problem)));
            Assert.Equal("告知单已上网", unknown.Document.QuerySelector("form[action$='/reports'] input[name=Text]")!.GetAttribute("value"));

            // Written, and only what comes after it fails.
            page = await visitor.GetAsync($"/problems/{problem}?act=report&measure={await MeasureAsync(problem)}");
            Failing.LoseAnswerOfCommit(then: () => Failing.FailStatements(99, sql => !sql.Contains("\"History", StringComparison.Ordinal)));
            var written = await visitor.SubmitAsync(page, Report, Words("窗口已公示"));
            Failing.Recover();
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "已经办成，下一页没有打开", 3), (written.Status, written.TextAt("h1"), await ReportsAsync(problem)));
            Assert.False(written.Has("form"));
        }

        await RequireHistoryAsync();
    }

    [SkippableFact]
    public async Task Upload_FailsInPassing_KeepsTheFileWhole()
    {
        var (visitor, page, problem) = await ToReportAsync(PlanScene.Staff(4));
        using (visitor)
        {
            await visitor.SubmitAsync(page, Report, new Dictionary<string, string> { ["Text"] = "办完", ["Done"] = "true" });
            page = await visitor.GetAsync($"/problems/{problem}?act=claim");

            // It is the page itself that asks for the file again.
            Failing.FailStatements(99);
            var away = await ClaimAsync(visitor, page, problem);
            Failing.Recover();
            Assert.Equal(HttpStatusCode.ServiceUnavailable, away.Status);
            Assert.Contains("回访记录.pdf", away.TextAt($"form[action='/problems/{problem}/claim'] label[for=File]"), StringComparison.Ordinal);
            Assert.True(away.Has("input[type=file][name=File][required]"));

            Failing.FailCommit();
            var claimed = await ClaimAsync(visitor, page, problem);
            Assert.Equal((HttpStatusCode.OK, 1), (claimed.Status, Failing.Failures));
        }

        var kept = await Scene.ReadAsync(db => db.EvidenceFiles.SingleAsync(f => f.ProblemId == problem));
        Assert.Equal(Pdf, await host.InScopeAsync(services => services.GetRequiredService<EvidenceFiles>().ReadAsync(kept, default)));
        Assert.Equal(ProblemState.Claimed, await Scene.ReadAsync(db => db.Problems.Where(p => p.Id == problem).Select(p => p.State).SingleAsync()));
    }

    [SkippableFact]
    public async Task Database_Away_SaysSoAndKeepsWhatWasTyped()
    {
        const string typed = "“一次办好”没有落实，\"材料\"退回三次";
        var (visitor, list, form) = await NewProblemAsync(PlanScene.Staff(5));
        using (visitor)
        {
            Failing.FailStatements(99);
            var away = await visitor.SubmitAsync(form, Filing.ProblemForm, new Dictionary<string, string>(Filing.Fields(typed)) { ["FacetCode"] = "style" });
            var read = await visitor.GetAsync("/");
            using var fragment = new HttpRequestMessage(HttpMethod.Get, "/problems");
            fragment.Headers.Add("HX-Request", "true");
            var part = await visitor.SendAsync(fragment);
            Failing.Recover();

            Assert.Equal((HttpStatusCode.ServiceUnavailable, "数据库暂时连不上"), (away.Status, away.TextAt("h1")));
            Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable), (read.Status, part.Status));
            Assert.Equal("/", read.Document.QuerySelector("a.btn-ink")!.GetAttribute("href"));
            Assert.All([away, read, part], page =>
            {
                Assert.NotNull(page.Headers.RetryAfter);
                Assert.DoesNotContain("SELECT", page.Text, StringComparison.Ordinal);
                Assert.DoesNotContain("   at ", page.Text, StringComparison.Ordinal);
                Assert.Contains("default-src 'self'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            });
            Assert.Equal(0, await Scene.ReadAsync(db => db.Problems.CountAsync(p => p.ListId == list)));

            // Sent again from that page, nothing typed anew.
            var filed = await visitor.SubmitAsync(away, Filing.ProblemForm);
            Assert.Equal(HttpStatusCode.OK, filed.Status);
            Assert.Equal(typed, await Scene.ReadAsync(db => db.Problems.Where(p => p.ListId == list).Select(p => p.Content.Text).SingleAsync()));
        }
    }

    [SkippableFact]
    public async Task Passwords_OfAFormThatDidNotGetThrough_AreNotOnThePage()
    {
        using var visitor = host.NewVisitor();
        var form = await visitor.GetAsync("/sign-in");
        Failing.FailStatements(99);
        var away = await visitor.SubmitAsync(form, "form[action='/sign-in']", new Dictionary<string, string> { ["Form.UserName"] = PlanScene.Head, ["Form.Password"] = PlanScene.Password });
        Failing.Recover();

        Assert.DoesNotContain(PlanScene.Password, away.Text, StringComparison.Ordinal);
        var home = await visitor.SubmitAsync(away, "form[action='/sign-in']", new Dictionary<string, string> { ["Form.Password"] = PlanScene.Password });
        Assert.True(home.Has(".rail"));

        var own = await visitor.GetAsync("/account/password");
        Failing.FailStatements(99);
        var changing = await visitor.SubmitAsync(own, "form[action$='/password']", new Dictionary<string, string> { ["Current"] = PlanScene.Password, ["New"] = "Long-enough-7", ["Again"] = "Long-enough-7" });
        Failing.Recover();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, changing.Status);
        Assert.DoesNotContain("Long-enough-7", changing.Text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Job_FailsInPassing_IsBegunAgainBeforeItsNextHour()
    {
        await NewHistoryAsync();
        var before = await Scene.ReadAsync(db => db.HistorySeals.CountAsync());
        var time = new ManualTime();
        using var schedule = ActivatorUtilities.CreateInstance<Schedule>(host.Services, time, new JobPace(TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5)));
        Failing.FailStatements(1, sql => sql.Contains("\"HistorySeals\"", StringComparison.Ordinal));

        await ((IHostedService)schedule).StartAsync(default);
        // The first in the list is the one that seals; the others go on waiting.
        (await time.NextAsync()).End();
        var next = await time.NextAsync();
        while (next.For != TimeSpan.FromHours(1))
        {
            next = await time.NextAsync();
        }

        Assert.Equal(1, Failing.Failures);
        Assert.Equal(before + 1, await Scene.ReadAsync(db => db.HistorySeals.CountAsync()));
        await ((IHostedService)schedule).StopAsync(default);
        await RequireHistoryAsync();
    }

    private static Dictionary<string, string> Words(string text) => new() { ["Text"] = text };

    private static Task<Page> ClaimAsync(Visitor visitor, Page form, Guid problem)
    {
        var file = new ByteArrayContent(Pdf);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        return visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, $"/problems/{problem}/claim")
        {
            Content = new MultipartFormDataContent { { new StringContent("一次办结"), "Result" }, { file, "File", "回访记录.pdf" }, { new StringContent(form.AntiforgeryToken), "__RequestVerificationToken" } },
        });
    }

    private async Task<(Visitor Visitor, Guid List, Page Form)> NewProblemAsync(string name)
    {
        Guid? person = name == PlanScene.Clerk ? null : Scene.Person(name);
        var list = await Scene.ReadAsync(db => db.ProblemLists.Where(l => l.PersonId == person && l.UnitId == Scene.UnitId).Select(l => l.Id).SingleAsync());
        var visitor = await Scene.SignInAsync(name);
        return (visitor, list, await visitor.GetAsync($"/problems/new?list={list}"));
    }

    /// <summary>A signed plan's one measure, with the form that reports on it open before its owner.</summary>
    private async Task<(Visitor Visitor, Page Page, Guid Problem)> ToReportAsync(string name)
    {
        var (plan, _) = await Scene.WaitingAsync(name);
        await Scene.ApproveAsync(PlanScene.Head, plan);
        var problem = await Scene.ProblemOfAsync(plan);
        var visitor = await Scene.SignInAsync(name);
        return (visitor, await visitor.GetAsync($"/problems/{problem}?act=report&measure={await MeasureAsync(problem)}"), problem);
    }

    private Task<Guid> MeasureAsync(Guid problem) => Scene.ReadAsync(db => db.MeasureTasks.Where(m => m.ProblemId == problem).Select(m => m.Id).SingleAsync());

    private async Task<int> ReportsAsync(Guid problem)
    {
        var measure = await MeasureAsync(problem);
        return await Scene.ReadAsync(db => db.Set<MeasureReport>().CountAsync(r => r.MeasureId == measure));
    }

    private Task NewHistoryAsync() => Scene.BeginPlanAsync(PlanScene.Staff(8));

    private async Task RequireHistoryAsync() =>
        Assert.True((await host.InScopeAsync(services => services.GetRequiredService<HistoryVerifier>().VerifyAsync(default))).Ok);
}
