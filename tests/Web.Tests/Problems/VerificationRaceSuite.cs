using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Web.Tests.Support;

namespace ZhongGengZu.Web.Tests.Problems;

/// <summary>Fifty sessions of one verifier press 同意销号 at once: one strikes off, 49 are told who was first.</summary>
public abstract class VerificationRaceSuite(PlanHost host) : WebSuite(host)
{
    private PlanScene Scene => host.Scene;

    [SkippableFact]
    public async Task Close_FiftySessionsAtOnce_OneStrikesOffAndTheOthersAreTold()
    {
        using var race = await Race.OfAsync(host, PlanScene.Head);
        var name = PlanScene.Staff(1);
        var (plan, _) = await Scene.WaitingAsync(name);
        await Scene.ApproveAsync(PlanScene.Head, plan);
        var id = await Scene.ProblemOfAsync(plan);
        await OnProblemAsync(name, id, (work, it) => it.Problem.Report(work, it.Problem.Measures[0].Id, "告知单已上墙", done: true));
        for (var number = 0; number < Race.Rounds; number++)
        {
            await OnProblemAsync(name, id, (work, it) => it.Problem.Claim(work, $"第 {number} 次：一次办结"));

            var answers = await race.RunAsync($"/problems/{id}/closure", new KeyValuePair<string, string>("Opinion", "已核实，同意销号。"));

            Assert.Equal($"round {number}: {Race.OneFirst}", $"round {number}: {answers}");
            Assert.Equal(number + 1, await Scene.ReadAsync(db => db.HistoryEntries.CountAsync(h => h.CaseId == id && h.Act == HistoryAct.ProblemClosed)));
            Assert.Equal(number + 1, await Scene.ReadAsync(db => db.Deadlines.CountAsync(d => d.SubjectId == id && d.Kind == DeadlineKind.Verification && d.MetAt != null)));
            await OnProblemAsync(PlanScene.Head, id, (work, it) => it.Problem.Reopen(work, "问题反弹", it.Plan));
        }
    }

    private Task OnProblemAsync(string name, Guid id, Action<CaseWork, ProblemFile> act) => Scene.DoAsync(name, async (desk, actor) =>
    {
        var work = await desk.BeginAsync(actor, Scene.CampaignId, default);
        act(work, await desk.ProblemAsync(id, default));
        await desk.SaveAsync(work, default);
    });
}

public sealed class VerificationRaceOnSqlite(SqlitePlanHost host) : VerificationRaceSuite(host), IClassFixture<SqlitePlanHost>;

public sealed class VerificationRaceOnPostgreSql(PostgreSqlPlanHost host) : VerificationRaceSuite(host), IClassFixture<PostgreSqlPlanHost>;

public sealed class VerificationRaceOnSqlServer(SqlServerPlanHost host) : VerificationRaceSuite(host), IClassFixture<SqlServerPlanHost>;
