using System.Net;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Web.Tests.Support;

namespace ZhongGengZu.Web.Tests.Delegations;

/// <summary>授权代签 through the pages: given, signed by, seen by whom, taken back.</summary>
public abstract class DelegationSuite(PlanHost host) : WebSuite(host)
{
    private const string Form = "form.form-page";
    private const string Today = "2021-04-12";

    private PlanScene Scene => host.Scene;

    [SkippableFact]
    public async Task Delegation_OfALeader_SignsInBothNamesAndReadsNoMoreThanWaits()
    {
        var (plan, round) = await Scene.WaitingAsync();
        using var leader = await Scene.SignInAsync(PlanScene.Leader);
        using var outsider = await Scene.AtTheDeskAsync(PlanScene.Outsider);
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.GetAsync($"/signing/{round}")).Status);
        var page = await leader.GetAsync("/delegations");
        var refused = await leader.SubmitAsync(page, Form, new Dictionary<string, string> { ["Form.From"] = Today, ["Form.To"] = "2021-04-11" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(("请选本专项行动、本单位的人。", "结束日期不能早于开始日期。", Today), (refused.TextAt("#Form_DelegatePersonId-error"), refused.TextAt("#Form_To-error"), refused.Document.QuerySelector("#Form_From")!.GetAttribute("value")));

        var given = await leader.PostAsync(refused, "/delegations", Fields(await PostOfAsync(PlanScene.Leader), PlanScene.Outsider, "2021-04-16"));
        Assert.Contains("乙局干部", given.TextAt(".ledger"), StringComparison.Ordinal);
        Assert.Contains("代签中", given.TextAt(".ledger"), StringComparison.Ordinal);

        var desk = await outsider.GetAsync("/");
        Assert.Contains("授权您代签", desk.Text, StringComparison.Ordinal);
        Assert.True(desk.Has($"a[href='/signing/{round}']"));
        Assert.True((await outsider.GetAsync("/signing")).Has($"a[href='/signing/{round}']"));
        var own = await leader.GetAsync($"/signing/{round}");
        Assert.Contains("也可以代您签", own.TextAt(".in-place"), StringComparison.Ordinal);
        Assert.Contains("或乙局干部代签", own.TextAt(".sheet"), StringComparison.Ordinal);
        var paper = await outsider.GetAsync($"/signing/{round}");
        Assert.Contains("您代 委员", paper.TextAt(".in-place"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await outsider.GetAsync($"/plans/{plan}")).Status);
        await outsider.SubmitAsync(paper, "form[action$='/approval']", new Dictionary<string, string> { ["Opinion"] = "同意。", ["Password"] = PlanScene.Password });

        var decision = await Scene.ReadAsync(db => db.Decisions.SingleAsync(d => d.RoundId == round));
        Assert.Equal(("乙局干部", "委员", Scene.Person(PlanScene.Leader), "委员"), (decision.PersonName, decision.OnBehalfOfName, decision.OnBehalfOfPersonId, decision.PostTitle));
        Assert.Contains("乙局干部 代 委员", (await leader.GetAsync($"/plans/{plan}/sheet")).TextAt(".sheet"), StringComparison.Ordinal);
        var history = await leader.GetAsync($"/plans/{plan}");
        Assert.Contains("代 委员 签", history.TextAt("#history"), StringComparison.Ordinal);
        Assert.Contains("乙局干部 代 委员", history.TextAt(".chain"), StringComparison.Ordinal);
        foreach (var address in new[] { $"/plans/{plan}", $"/signing/{round}", $"/problems/{await Scene.ProblemOfAsync(plan)}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await outsider.GetAsync(address)).Status);
        }

        await OfficeSeesAndLeaderTakesBackAsync(leader, outsider);
    }

    [SkippableFact]
    public async Task Delegation_OfAHead_OpensAPersonsPaperOnlyWhileItWaits()
    {
        var name = PlanScene.Staff(1);
        var (plan, round) = await Scene.WaitingAsync(name);
        var (earlier, _) = await Scene.WaitingAsync(PlanScene.Staff(2));
        await Scene.ApproveAsync(PlanScene.Head, earlier);
        using var head = await Scene.SignInAsync(PlanScene.Head);
        using var substitute = await Scene.AtTheDeskAsync("juzhang2");
        await head.PostAsync(await head.GetAsync("/delegations"), "/delegations", Fields(await PostOfAsync(PlanScene.Head), "juzhang2", "2021-04-16"));
        var problem = await Scene.ProblemOfAsync(plan);
        var list = await Scene.ReadAsync(db => db.RectificationPlans.Where(p => p.Id == plan).Select(p => p.ListId).SingleAsync());

        // What waits for the signature, and nothing else of what the head may read.
        Assert.Equal(HttpStatusCode.OK, (await substitute.GetAsync($"/signing/{round}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await substitute.GetAsync($"/plans/{plan}")).Status);
        foreach (var address in new[] { $"/problems/{problem}", $"/lists/{list}", $"/lists/{list}/review", $"/plans/{earlier}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await substitute.GetAsync(address)).Status);
        }

        Assert.DoesNotContain("窗口让群众来回跑三趟", (await substitute.GetAsync("/problems")).Text, StringComparison.Ordinal);

        // Delegated on it is not; the subject signs his own under no name.
        Assert.Equal(HttpStatusCode.Forbidden, (await substitute.PostAsync(await substitute.GetAsync("/delegations"), "/delegations", Fields(await PostOfAsync(PlanScene.Head), name, "2021-04-16"))).Status);
        var mine = await Scene.ReadAsync(db => db.Delegations.Where(d => d.HolderPersonId == Scene.Person(PlanScene.Head)).Select(d => d.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await substitute.PostAsync(await substitute.GetAsync("/delegations"), $"/delegations/{mine}/withdrawal", [])).Status);
        await head.PostAsync(await head.GetAsync("/delegations"), $"/delegations/{mine}/withdrawal", []);
        Assert.Equal(HttpStatusCode.NotFound, (await substitute.GetAsync($"/signing/{round}")).Status);

        await head.PostAsync(await head.GetAsync("/delegations"), "/delegations", Fields(await PostOfAsync(PlanScene.Head), name, "2021-04-16"));
        using var subject = await Scene.AtTheDeskAsync(name);
        var step = await Scene.ReadAsync(db => db.SignOffSteps.Where(s => s.RoundId == round).Select(s => s.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.Forbidden, (await subject.PostAsync(await subject.GetAsync("/plans"), $"/rounds/{round}/approval", [new("Step", step.ToString())])).Status);
        Assert.Equal(RoundState.Open, await Scene.ReadAsync(db => db.SignOffRounds.Where(r => r.Id == round).Select(r => r.State).SingleAsync()));
        var waits = await Scene.ReadAsync(db => db.Deadlines.SingleAsync(d => d.SubjectId == step && d.Kind == DeadlineKind.SignOffStep));
        Assert.Equal(await PostOfAsync(PlanScene.Head), waits.OwnerId);
    }

    private async Task OfficeSeesAndLeaderTakesBackAsync(Visitor leader, Visitor outsider)
    {
        using var office = await Scene.SignInAsync(PlanScene.Office);
        using var clerk = await Scene.SignInAsync(PlanScene.Clerk);
        Assert.Contains("乙局干部", (await office.GetAsync("/delegations")).TextAt(".ledger"), StringComparison.Ordinal);
        Assert.DoesNotContain("乙局干部", (await clerk.GetAsync("/delegations")).Text, StringComparison.Ordinal);

        var again = await leader.PostAsync(await leader.GetAsync("/delegations"), "/delegations", Fields(await PostOfAsync(PlanScene.Leader), "juzhang2", "2021-04-14"));
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains("已经授权了代签", again.TextAt("#Form_From-error"), StringComparison.Ordinal);
        var taken = await leader.SubmitAsync(again, "form[action$='/withdrawal']");
        Assert.Contains("收回", taken.TextAt(".ledger .tag"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await outsider.GetAsync("/signing")).Status);
        Assert.DoesNotContain("授权您代签", (await outsider.GetAsync("/")).Text, StringComparison.Ordinal);
        var account = await Scene.ReadAsync(db => db.Users.Where(u => u.UserName == PlanScene.Outsider).Select(u => u.Id).SingleAsync());
        Assert.Equal(
            [HistoryAct.DelegationGiven, HistoryAct.DelegationWithdrawn],
            await Scene.ReadAsync(db => db.HistoryEntries.Where(h => h.CaseId == account && (h.Act == HistoryAct.DelegationGiven || h.Act == HistoryAct.DelegationWithdrawn)).OrderBy(h => h.Sequence).Select(h => h.Act).ToListAsync()));
    }

    private Task<Guid> PostOfAsync(string name)
    {
        var person = Scene.Person(name);
        return Scene.ReadAsync(db => db.Appointments.Where(a => a.PersonId == person).Select(a => a.PostId).SingleAsync());
    }

    private List<KeyValuePair<string, string>> Fields(Guid post, string to, string till) =>
    [
        new("Form.PostId", post.ToString()), new("Form.DelegatePersonId", Scene.Person(to).ToString()), new("Form.From", Today), new("Form.To", till),
    ];
}

public sealed class DelegationOnSqlite(SqlitePlanHost host) : DelegationSuite(host), IClassFixture<SqlitePlanHost>;

public sealed class DelegationOnPostgreSql(PostgreSqlPlanHost host) : DelegationSuite(host), IClassFixture<PostgreSqlPlanHost>;

public sealed class DelegationOnSqlServer(SqlServerPlanHost host) : DelegationSuite(host), IClassFixture<SqlServerPlanHost>;
