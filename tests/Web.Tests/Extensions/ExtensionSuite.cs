using System.Net;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Web.Tests.Support;

namespace ZhongGengZu.Web.Tests.Extensions;

/// <summary>延期 through the pages: asked for, signed or not, and what every page then says of the date.</summary>
public abstract class ExtensionSuite(PlanHost host) : WebSuite(host)
{
    private PlanScene Scene => host.Scene;

    [SkippableFact]
    public async Task Extension_OfAUnitsMeasure_IsAskedForSignedByBothStepsAndBothDatesStay()
    {
        var (plan, problem, measure) = await SignedAsync(null, PlanScene.Leader, PlanScene.Secretary);
        using var clerk = await Scene.SignInAsync(PlanScene.Clerk);
        var form = await clerk.GetAsync((await clerk.GetAsync($"/problems/{problem}")).All(".next-act a").Single(a => a.TextContent.Contains("申请延期", StringComparison.Ordinal)).GetAttribute("href")!);

        var refused = await clerk.SubmitAsync(form, "form.form-page", Fields("2021-04-21", reason: ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("先申请延长办结时限", refused.TextAt("#Form_NewDueOn-error"), StringComparison.Ordinal);
        Assert.Equal(("必填。", "已张贴一半"), (refused.TextAt("#Form_Reason-error"), refused.TextAt("#Form_Done")));
        Assert.Contains("晚于现在", (await clerk.SubmitAsync(form, "form.form-page", Fields("2021-04-15"))).TextAt("#Form_NewDueOn-error"), StringComparison.Ordinal);

        var asked = await clerk.SubmitAsync(refused, "form.form-page", Fields("2021-04-18"));
        Assert.Equal("延期审签中", asked.TextAt(".extension-rows .tag"));
        await clerk.SubmitAsync(form, "form.form-page", Fields("2021-04-18"));
        var round = await Scene.ReadAsync(db => db.Extensions.Where(e => e.ProblemId == problem).Select(e => e.Round.Id).SingleAsync());

        using var leader = await Scene.AtTheDeskAsync(PlanScene.Leader);
        var queue = await leader.GetAsync("/signing");
        Assert.Contains("措施一 4-15 延到 4-18", queue.TextAt($".task-row:has(a[href='/signing/{round}'])"), StringComparison.Ordinal);
        var desk = await leader.GetAsync($"/signing/{round}");
        Assert.Equal("措施一延到 4月18日", desk.TextAt("h1"));
        Assert.Contains("印刷厂排期", desk.TextAt(".sheet"), StringComparison.Ordinal);
        await SignAsync(leader, round);
        Assert.Equal(new DateOnly(2021, 4, 15), await DueOnAsync(measure));
        using var secretary = await Scene.AtTheDeskAsync(PlanScene.Secretary);
        await SignAsync(secretary, round);

        Assert.Equal(new DateOnly(2021, 4, 18), await DueOnAsync(measure));
        var due = await Scene.ReadAsync(db => db.Deadlines.SingleAsync(d => d.SubjectId == measure && d.Kind == DeadlineKind.Measure));
        Assert.Equal((Shanghai.EndOfDay(new DateOnly(2021, 4, 18)), Shanghai.EndOfDay(new DateOnly(2021, 4, 15))), (due.DueAt, due.OriginalDueAt));
        Assert.Equal([RevisionState.Signed, RevisionState.Signed], await Scene.ReadAsync(db => db.PlanRevisions.Where(r => r.PlanId == plan).OrderBy(r => r.Number).Select(r => r.State).ToListAsync()));
        var why = await clerk.GetAsync($"/deadlines/{due.Id}");
        Assert.Contains("第 1 次延期，加 3 天", why.TextAt(".extension-sum"), StringComparison.Ordinal);
        Assert.Contains("原定4月15日", (await clerk.GetAsync($"/problems/{problem}?act=report&measure={measure}")).TextAt(".act-form"), StringComparison.Ordinal);
        Assert.Contains("原 4-15", (await clerk.GetAsync($"/plans/{plan}?line={problem}")).TextAt(".measure-rows"), StringComparison.Ordinal);
        Assert.True((await clerk.GetAsync($"/plans/{plan}")).Has(".chain"));
        Assert.Contains("延到 4-18", (await clerk.GetAsync($"/plans/{plan}/sheet")).TextAt(".sheet-lines"), StringComparison.Ordinal);
        Assert.Contains("原定4月15日", (await clerk.GetAsync($"/plans/{plan}/lists/measures")).TextAt(".plan-list"), StringComparison.Ordinal);
        Assert.Contains("原定 4-15", (await clerk.GetAsync("/measures")).TextAt(".measures"), StringComparison.Ordinal);
        Assert.Contains("原定 4月15日", (await clerk.GetAsync("/")).Text, StringComparison.Ordinal);

        await ExtendTheLineBehindAnAmendmentAsync(plan, problem, clerk, leader, secretary);
    }

    [SkippableFact]
    public async Task Extension_OfAPersonsDate_IsDeclinedWithAReasonOrTakenBack()
    {
        var (_, problem, measure) = await SignedAsync(PlanScene.Staff(1), PlanScene.Head);
        using var own = await Scene.SignInAsync(PlanScene.Staff(1));
        using var head = await Scene.AtTheDeskAsync(PlanScene.Head);
        var shown = await AskAsync(own, problem, measure, "2021-04-17");
        await own.SubmitAsync(shown, "form[action$='/withdrawal']");
        Assert.Equal("已撤回", (await own.GetAsync($"/problems/{problem}")).TextAt(".extension-rows .tag"));
        await AskAsync(own, problem, measure, "2021-04-17");
        var round = await Scene.ReadAsync(db => db.Extensions.Where(e => e.ProblemId == problem && e.Round.State == RoundState.Open).Select(e => e.Round.Id).SingleAsync());

        var empty = await head.SubmitAsync(await head.GetAsync($"/signing/{round}?return=true"), "form[action$='/refusal']");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "必填。"), (empty.Status, empty.TextAt("#Reason-error")));
        using var second = await Scene.AtTheDeskAsync(PlanScene.Head);
        var stale = await second.GetAsync($"/signing/{round}");
        await head.SubmitAsync(empty, "form[action$='/refusal']", new Dictionary<string, string> { ["Reason"] = "措施可以提前安排" });

        var late = await second.SubmitAsync(stale, "form[action$='/approval']");
        Assert.Equal((HttpStatusCode.Conflict, "甲局局长先办了"), (late.Status, late.TextAt("h1")));
        Assert.Equal(new DateOnly(2021, 4, 15), await DueOnAsync(measure));
        var page = await own.GetAsync($"/problems/{problem}");
        Assert.Contains("措施可以提前安排", page.TextAt(".extension-rows li:last-child"), StringComparison.Ordinal);
        Assert.Contains("延期审核签字：不同意", page.TextAt("#history"), StringComparison.Ordinal);

        // Twice is all the campaign allows, and what was taken back did not count.
        await AskAsync(own, problem, measure, "2021-04-16");
        await SignAsync(head, await Scene.ReadAsync(db => db.Extensions.Where(e => e.ProblemId == problem && e.Round.State == RoundState.Open).Select(e => e.Round.Id).SingleAsync()));
        Assert.Equal(["line"], (await own.GetAsync($"/problems/{problem}/extensions/new?measure={measure}")).All("input[name='Form.What']").Select(i => i.GetAttribute("value")));
    }

    [SkippableFact]
    public async Task Extension_WhoMayNeitherAskNorSee_IsTurnedAway()
    {
        var (_, problem, measure) = await SignedAsync(PlanScene.Staff(2), PlanScene.Head);
        using var own = await Scene.SignInAsync(PlanScene.Staff(2));
        using var head = await Scene.AtTheDeskAsync(PlanScene.Head);
        using var outsider = await Scene.SignInAsync(PlanScene.Outsider);
        await AskAsync(own, problem, measure, "2021-04-17");
        var (extension, round, step) = await Scene.ReadAsync(async db =>
        {
            var found = await db.Extensions.Include(e => e.Round).ThenInclude(r => r.Steps).SingleAsync(e => e.ProblemId == problem);
            return (found.Id, found.Round.Id, found.Round.CurrentStep!.Id);
        });

        Assert.Equal(HttpStatusCode.Forbidden, (await head.GetAsync($"/problems/{problem}/extensions/new")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await own.PostAsync(await own.GetAsync("/plans"), $"/extensions/{extension}/approval", [new("Step", step.ToString())])).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await head.PostAsync(await head.GetAsync("/plans"), $"/extensions/{extension}/withdrawal", [])).Status);
        foreach (var address in new[] { $"/signing/{round}", $"/problems/{problem}/extensions/new" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await outsider.GetAsync(address)).Status);
        }

        foreach (var address in new[] { $"/extensions/{extension}/approval", $"/extensions/{extension}/refusal", $"/extensions/{extension}/withdrawal", $"/problems/{problem}/extensions" })
        {
            Assert.NotEqual(HttpStatusCode.OK, (await outsider.PostAsync(await outsider.GetAsync("/plans"), address, [new("Step", step.ToString())])).Status);
        }

        Assert.Equal(RoundState.Open, await Scene.ReadAsync(db => db.SignOffRounds.Where(r => r.Id == round).Select(r => r.State).SingleAsync()));
    }

    // The line's date, asked for while an amendment is being written: it is signed before it, and goes into it.
    private async Task ExtendTheLineBehindAnAmendmentAsync(Guid plan, Guid problem, Visitor clerk, Visitor leader, Visitor secretary)
    {
        await clerk.PostAsync(await clerk.GetAsync($"/plans/{plan}"), $"/plans/{plan}/amendment", []);
        var form = await clerk.GetAsync($"/problems/{problem}/extensions/new");
        await clerk.SubmitAsync(form, "form.form-page", Fields("2021-04-25", "line"));
        var round = await Scene.ReadAsync(db => db.Extensions.Where(e => e.ProblemId == problem && e.MeasureId == null).Select(e => e.Round.Id).SingleAsync());
        await SignAsync(leader, round);
        await SignAsync(secretary, round);

        var revisions = await Scene.ReadAsync(db => db.PlanRevisions.Include(r => r.Lines).Where(r => r.PlanId == plan).OrderBy(r => r.Number).ToListAsync());
        Assert.Equal([RevisionState.Signed, RevisionState.Signed, RevisionState.Signed, RevisionState.Draft], revisions.Select(r => r.State));
        Assert.Equal([20, 20, 25, 25], revisions.Select(r => r.Lines[0].DueOn!.Value.Day));
        var page = await clerk.GetAsync($"/problems/{problem}");
        Assert.Contains("2021年4月25日", page.TextAt(".summary"), StringComparison.Ordinal);
        Assert.Contains("原定 2021年4月20日", page.TextAt(".summary"), StringComparison.Ordinal);
        Assert.Contains("原定 4-20 办结", (await clerk.GetAsync("/problems")).TextAt(".ledger"), StringComparison.Ordinal);
        Assert.Contains("4月25日（原定4月20日）", (await clerk.GetAsync($"/plans/{plan}")).TextAt(".plan-lines"), StringComparison.Ordinal);
    }

    private async Task<(Guid Plan, Guid Problem, Guid Measure)> SignedAsync(string? person, params string[] signers)
    {
        var (plan, _) = await Scene.WaitingAsync(person);
        foreach (var signer in signers)
        {
            await Scene.ApproveAsync(signer, plan);
        }

        var problem = await Scene.ProblemOfAsync(plan);
        return (plan, problem, await Scene.ReadAsync(db => db.MeasureTasks.Where(m => m.ProblemId == problem).Select(m => m.Id).SingleAsync()));
    }

    private static async Task<Page> AskAsync(Visitor who, Guid problem, Guid measure, string day)
    {
        var answer = await who.SubmitAsync(await who.GetAsync($"/problems/{problem}/extensions/new?measure={measure}"), "form.form-page", Fields(day));
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer;
    }

    private static Dictionary<string, string> Fields(string day, string? what = null, string reason = "印刷厂排期到4月16日")
    {
        var fields = new Dictionary<string, string> { ["Form.NewDueOn"] = day, ["Form.Reason"] = reason, ["Form.Done"] = "已张贴一半", ["Form.Interim"] = "窗口先发手写单" };
        if (what is not null)
        {
            fields["Form.What"] = what;
        }

        return fields;
    }

    private static async Task SignAsync(Visitor signer, Guid round) =>
        Assert.Equal(HttpStatusCode.OK, (await signer.SubmitAsync(await signer.GetAsync($"/signing/{round}"), "form[action$='/approval']")).Status);

    private Task<DateOnly> DueOnAsync(Guid measure) => Scene.ReadAsync(db => db.MeasureTasks.Where(m => m.Id == measure).Select(m => m.DueOn).SingleAsync());
}

public sealed class ExtensionOnSqlite(SqlitePlanHost host) : ExtensionSuite(host), IClassFixture<SqlitePlanHost>;

public sealed class ExtensionOnPostgreSql(PostgreSqlPlanHost host) : ExtensionSuite(host), IClassFixture<PostgreSqlPlanHost>;

public sealed class ExtensionOnSqlServer(SqlServerPlanHost host) : ExtensionSuite(host), IClassFixture<SqlServerPlanHost>;
