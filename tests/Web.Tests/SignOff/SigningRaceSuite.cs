using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Web.Tests.Support;

namespace ZhongGengZu.Web.Tests.SignOff;

/// <summary>Fifty sessions of one signer, all inside their signing window, press 同意 at once: one decides, 49 are told who was first.</summary>
public abstract class SigningRaceSuite(PlanHost host) : WebSuite(host)
{
    private PlanScene Scene => host.Scene;

    [SkippableFact]
    public async Task Approve_FiftySessionsAtOnce_OneDecidesAndTheOthersAreTold()
    {
        using var race = await Race.OfAsync(host, PlanScene.Head);
        var plans = new Dictionary<string, Guid>();
        for (var number = 0; number < Race.Rounds; number++)
        {
            var name = PlanScene.Staff(number % PlanScene.StaffCount + 1);
            var round = plans.TryGetValue(name, out var plan)
                ? await Scene.AmendAsync(name, plan, $"一次办结率 100%，第 {number} 次核定")
                : await BeginAsync(plans, name);
            var step = await Scene.ReadAsync(db => db.SignOffSteps.Where(s => s.RoundId == round).Select(s => s.Id).SingleAsync());

            var answers = await race.RunAsync($"/rounds/{round}/approval", new("Step", step.ToString()), new("Opinion", "同意。"));

            Assert.Equal($"round {number}: {Race.OneFirst}", $"round {number}: {answers}");
            await RequireOneOfEachAsync(plans[name], round, step);
        }
    }

    private async Task<Guid> BeginAsync(Dictionary<string, Guid> plans, string name)
    {
        var (plan, round) = await Scene.WaitingAsync(name);
        plans[name] = plan;
        return round;
    }

    private async Task RequireOneOfEachAsync(Guid plan, Guid round, Guid step)
    {
        Assert.Equal(1, await Scene.ReadAsync(db => db.Decisions.CountAsync(d => d.RoundId == round)));
        Assert.NotNull((await Scene.ReadAsync(db => db.Deadlines.SingleAsync(d => d.SubjectId == step && d.Kind == DeadlineKind.SignOffStep))).MetAt);
        var signed = await Scene.ReadAsync(db => db.HistoryEntries.CountAsync(h => h.CaseId == plan && h.Act == HistoryAct.PlanSigned));
        Assert.Equal(await Scene.ReadAsync(db => db.SignOffRounds.CountAsync(r => r.PlanId == plan)), signed);
    }
}

public sealed class SigningRaceOnSqlite(SqlitePlanHost host) : SigningRaceSuite(host), IClassFixture<SqlitePlanHost>;

public sealed class SigningRaceOnPostgreSql(PostgreSqlPlanHost host) : SigningRaceSuite(host), IClassFixture<PostgreSqlPlanHost>;

public sealed class SigningRaceOnSqlServer(SqlServerPlanHost host) : SigningRaceSuite(host), IClassFixture<SqlServerPlanHost>;
