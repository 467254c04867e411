using System.Net;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Web.Tests.Support;

namespace ZhongGengZu.Web.Tests.SignOff;

/// <summary>签批 through the pages: who may, what is asked, where a return goes, what a resubmission keeps.</summary>
public abstract class SigningSuite(PlanHost host) : WebSuite(host)
{
    private PlanScene Scene => host.Scene;

    [SkippableFact]
    public async Task Approve_WithTheWindowShut_AsksForThePasswordAtItsField()
    {
        var (plan, round) = await Scene.WaitingAsync(PlanScene.Staff(1));
        using var head = await Scene.SignInAsync(PlanScene.Head);
        var desk = await head.GetAsync($"/signing/{round}");

        var wrong = await head.SubmitAsync(desk, "form[action$='/approval']", new Dictionary<string, string> { ["Opinion"] = "同意，抓紧。", ["Password"] = "wrong" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("密码不对", wrong.TextAt("#Password-error"), StringComparison.Ordinal);
        Assert.Equal("同意，抓紧。", wrong.TextAt("#Opinion"));
        Assert.Equal(1, await Scene.ReadAsync(db => db.Users.Where(u => u.UserName == PlanScene.Head).Select(u => u.AccessFailedCount).SingleAsync()));

        await head.SubmitAsync(wrong, "form[action$='/approval']", new Dictionary<string, string> { ["Password"] = PlanScene.Password });
        var decision = await Scene.ReadAsync(db => db.Decisions.SingleAsync(d => d.RoundId == round));
        Assert.Equal(("同意，抓紧。", "甲局局长", SignOffAnswer.Approve), (decision.Opinion, decision.PostTitle, decision.Answer));
        Assert.Equal(RevisionState.Signed, await Scene.ReadAsync(db => db.RectificationPlans.Where(p => p.Id == plan).Select(p => p.State).SingleAsync()));
    }

    [SkippableFact]
    public async Task Approve_InsideTheWindow_GoesOnToTheNextOneThatWaits()
    {
        var (_, first) = await Scene.WaitingAsync(PlanScene.Staff(2));
        var (_, second) = await Scene.WaitingAsync(PlanScene.Staff(3));
        using var head = await Scene.AtTheDeskAsync(PlanScene.Head);
        var queue = await head.GetAsync("/signing");
        Assert.True(queue.Has($"a[href='/signing/{first}']"));
        var desk = await head.GetAsync($"/signing/{first}");
        Assert.False(desk.Has("#Password"));

        var next = await head.SubmitAsync(desk, "form[action$='/approval']");

        Assert.StartsWith("/signing/", next.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("已签", next.TextAt(".done-note"), StringComparison.Ordinal);
        Assert.NotEqual($"/signing/{first}", next.Address.AbsolutePath);
        Assert.True((await head.GetAsync($"/signing/{second}")).Has("form[action$='/approval']"));
    }

    [SkippableFact]
    public async Task Decide_WhoIsNotTheSigner_IsRefused()
    {
        var (_, round) = await Scene.WaitingAsync(PlanScene.Staff(4));
        using var filer = await Scene.SignInAsync(PlanScene.Staff(4));
        using var outsider = await Scene.AtTheDeskAsync("juzhang2");
        var step = await Scene.ReadAsync(db => db.SignOffSteps.Where(s => s.RoundId == round).Select(s => s.Id).SingleAsync());
        var own = await filer.GetAsync($"/signing/{round}");
        Assert.False(own.Has("form[action$='/approval']"));

        Assert.Equal(HttpStatusCode.Forbidden, (await filer.PostAsync(await filer.GetAsync("/plans"), $"/rounds/{round}/approval", [new("Step", step.ToString())])).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.PostAsync(await outsider.GetAsync("/plans"), $"/rounds/{round}/approval", [new("Step", step.ToString())])).Status);
    }

    [SkippableFact]
    public async Task Decide_TheSubmitter_MayNotSignWhatTheySent()
    {
        var plan = await Scene.BeginPlanAsync();
        await Scene.WriteAsync(PlanScene.Clerk, plan);
        var round = await Scene.SubmitAsync(PlanScene.Head, plan);
        using var head = await Scene.AtTheDeskAsync(PlanScene.Head);
        var step = await Scene.ReadAsync(db => db.SignOffSteps.Where(s => s.RoundId == round && s.State == StepState.Current).Select(s => s.Id).SingleAsync());
        var page = await head.GetAsync($"/signing/{round}");

        Assert.Contains("不在您手里", page.TextAt(".decision"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await head.PostAsync(page, $"/rounds/{round}/approval", [new("Step", step.ToString())])).Status);

        await ReturnThroughTwoSignersAsync(plan, round);
    }

    [SkippableFact]
    public async Task Return_WithoutReason_IsRefusedAtTheField_WithOneItNamesWhereItGoes()
    {
        var name = PlanScene.Staff(5);
        var (plan, round) = await Scene.WaitingAsync(name);
        var problem = await Scene.ProblemOfAsync(plan);
        using var head = await Scene.AtTheDeskAsync(PlanScene.Head);
        var form = await head.GetAsync($"/signing/{round}?return=true");

        var refused = await head.SubmitAsync(form, "#return-form", new Dictionary<string, string> { ["MarkedProblemIds"] = problem.ToString() });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("必填。", refused.TextAt("#Reason-error"));
        Assert.True(refused.Has(".sheet tr.is-marked"));
        await head.SubmitAsync(refused, "#return-form", new Dictionary<string, string> { ["Reason"] = "标准要有天数" });

        using var writer = await Scene.SignInAsync(name);
        var back = await writer.GetAsync($"/plans/{plan}");
        Assert.Equal("方案退回", back.TextAt(".identity .tag"));
        Assert.Contains("标准要有天数", back.TextAt(".next-act .kai"), StringComparison.Ordinal);
        Assert.True(back.Has(".plan-lines .tag-returned"));
    }

    [SkippableFact]
    public async Task Decide_RoundThatWasTaken_SaysWhoDecidedWhen()
    {
        var (_, round) = await Scene.WaitingAsync(PlanScene.Staff(6));
        using var one = await Scene.AtTheDeskAsync(PlanScene.Head);
        using var other = await Scene.AtTheDeskAsync(PlanScene.Head);
        var first = await one.GetAsync($"/signing/{round}");
        var second = await other.GetAsync($"/signing/{round}");
        await one.SubmitAsync(first, "form[action$='/approval']", new Dictionary<string, string> { ["Opinion"] = "同意。" });

        var late = await other.SubmitAsync(second, "form[action$='/approval']");

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal("甲局局长先办了", late.TextAt("h1"));
        Assert.Contains("已经同意并签字", late.TextAt(".state-page"), StringComparison.Ordinal);
    }

    // 分管领导 signs, 书记 returns to him, he signs again, 书记 returns to the drafter; unchanged it resumes at 书记, changed it starts anew.
    private async Task ReturnThroughTwoSignersAsync(Guid plan, Guid round)
    {
        using var leader = await Scene.AtTheDeskAsync(PlanScene.Leader);
        using var secretary = await Scene.AtTheDeskAsync(PlanScene.Secretary);
        await SignAsync(leader, round);
        await ReturnAsync(secretary, round, toStep: "1", "请分管领导再核一遍");
        var again = await leader.GetAsync($"/signing/{round}");
        Assert.Contains("请分管领导再核一遍", again.TextAt(".decision"), StringComparison.Ordinal);
        Assert.Contains("此签已失效", again.TextAt(".sheet"), StringComparison.Ordinal);
        await SignAsync(leader, round);
        await ReturnAsync(secretary, round, toStep: "", "时限过宽");

        // Back with the drafter: the chain begins again at 送签, with no signature drawn as done behind it.
        var draft = await leader.GetAsync($"/plans/{plan}");
        Assert.Equal(["is-now", "is-ahead", "is-ahead", "is-ahead"], draft.All(".chain > ol > li").Select(li => li.ClassName));
        Assert.Contains("内容不改就沿用", draft.TextAt(".chain > ol > li:nth-child(2)"), StringComparison.Ordinal);

        var resumed = await Scene.SubmitAsync(PlanScene.Head, plan);
        Assert.Equal([StepState.CarriedOver, StepState.Current], await StatesAsync(resumed));
        Assert.Contains("没有改内容", (await secretary.GetAsync($"/signing/{resumed}")).TextAt("h1"), StringComparison.Ordinal);
        await ReturnAsync(secretary, resumed, toStep: "", "还是过宽");

        await Scene.WriteAsync(PlanScene.Clerk, plan, standard: "每件 2 日办结");
        var changed = await Scene.SubmitAsync(PlanScene.Head, plan);
        Assert.Equal([StepState.Current, StepState.Waiting], await StatesAsync(changed));
        var desk = await leader.GetAsync($"/signing/{changed}");
        Assert.Equal("第 3 版改了 1 处", desk.TextAt("h1"));
        Assert.Equal("改为：每件 2 日办结", desk.TextAt(".changes ins"));
        await SignAsync(leader, changed);
        await SignAsync(secretary, changed);
        Assert.Equal(RoundState.Approved, await Scene.ReadAsync(db => db.SignOffRounds.Where(r => r.Id == changed).Select(r => r.State).SingleAsync()));
    }

    private static async Task SignAsync(Visitor signer, Guid round)
    {
        var answer = await signer.SubmitAsync(await signer.GetAsync($"/signing/{round}"), "form[action$='/approval']");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    private static async Task ReturnAsync(Visitor signer, Guid round, string toStep, string reason)
    {
        var form = await signer.GetAsync($"/signing/{round}?return=true");
        var answer = await signer.SubmitAsync(form, "#return-form", new Dictionary<string, string> { ["ToStep"] = toStep, ["Reason"] = reason });
        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    private Task<List<StepState>> StatesAsync(Guid round) =>
        Scene.ReadAsync(db => db.SignOffSteps.Where(s => s.RoundId == round).OrderBy(s => s.Order).Select(s => s.State).ToListAsync());
}

public sealed class SigningOnSqlite(SqlitePlanHost host) : SigningSuite(host), IClassFixture<SqlitePlanHost>;

public sealed class SigningOnPostgreSql(PostgreSqlPlanHost host) : SigningSuite(host), IClassFixture<PostgreSqlPlanHost>;

public sealed class SigningOnSqlServer(SqlServerPlanHost host) : SigningSuite(host), IClassFixture<SqlServerPlanHost>;
