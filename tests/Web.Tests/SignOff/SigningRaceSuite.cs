using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Web.Tests.Support;

namespace ZhongGengZu.Web.Tests.SignOff;

/// <summary>
/// Fifty sessions of one signer, all inside their signing window, press 同意 at once: one decides, 49 are told who was first.
/// ZGZ_RACE_ROUNDS runs more rounds (docs/README.md).
/// </summary>
public abstract class SigningRaceSuite(PlanHost host) : WebSuite(host)
{
    private const int Sessions = 50;
    private const int UsualRounds = 10;

    private PlanScene Scene => host.Scene;

    [SkippableFact]
    public async Task Approve_FiftySessionsAtOnce_OneDecidesAndTheOthersAreTold()
    {
        var rounds = int.TryParse(Environment.GetEnvironmentVariable("ZGZ_RACE_ROUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : UsualRounds;
        var signers = await Task.WhenAll(Enumerable.Range(0, Sessions).Select(_ => Signer.SignInAsync(host)));
        var plans = new Dictionary<string, Guid>();
        for (var number = 0; number < rounds; number++)
        {
            var name = PlanScene.Staff(number % PlanScene.StaffCount + 1);
            var round = plans.TryGetValue(name, out var plan)
                ? await Scene.AmendAsync(name, plan, $"一次办结率 100%，第 {number} 次核定")
                : await BeginAsync(plans, name);
            var step = await Scene.ReadAsync(db => db.SignOffSteps.Where(s => s.RoundId == round).Select(s => s.Id).SingleAsync());
            var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

            var answers = signers.Select(s => s.ApproveAsync(round, step, gate.Task)).ToList();
            gate.SetResult();
            var statuses = (await Task.WhenAll(answers)).CountBy(status => (int)status).OrderBy(s => s.Key).Select(s => $"{s.Value} × {s.Key}");

            Assert.Equal($"round {number}: 1 × 302, {Sessions - 1} × 409", $"round {number}: {string.Join(", ", statuses)}");
            await RequireOneOfEachAsync(plans[name], round, step);
        }

        foreach (var signer in signers)
        {
            signer.Dispose();
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
        Assert.Equal(await Scene.ReadAsync(db => db.SignOffRounds.CountAsync(r => r.SubjectId == plan)), signed);
    }

    /// <summary>A session of the head's: signed in, window open, its antiforgery token at hand; redirects are answers here.</summary>
    private sealed class Signer(Visitor visitor, HttpClient http, string token) : IDisposable
    {
        public static async Task<Signer> SignInAsync(PlanHost host)
        {
            var visitor = await host.Scene.AtTheDeskAsync(PlanScene.Head);
            var token = (await visitor.GetAsync("/plans")).AntiforgeryToken;
            var http = new HttpClient(new SocketsHttpHandler { CookieContainer = visitor.Cookies, AllowAutoRedirect = false })
            {
                BaseAddress = host.Address,
                Timeout = TimeSpan.FromMinutes(1),
            };
            return new Signer(visitor, http, token);
        }

        public async Task<HttpStatusCode> ApproveAsync(Guid round, Guid step, Task gate)
        {
            using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["Step"] = step.ToString(), ["Opinion"] = "同意。", ["__RequestVerificationToken"] = token });
            await gate;
            using var answer = await http.PostAsync($"/rounds/{round}/approval", form);
            return answer.StatusCode;
        }

        public void Dispose()
        {
            http.Dispose();
            visitor.Dispose();
        }
    }
}

public sealed class SigningRaceOnSqlite(SqlitePlanHost host) : SigningRaceSuite(host), IClassFixture<SqlitePlanHost>;

public sealed class SigningRaceOnPostgreSql(PostgreSqlPlanHost host) : SigningRaceSuite(host), IClassFixture<PostgreSqlPlanHost>;
