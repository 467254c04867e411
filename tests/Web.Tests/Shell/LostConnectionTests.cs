using System.Data.Common;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ZhongGengZu.Data.History;
using ZhongGengZu.Web.Commands;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Tests.Support;

namespace ZhongGengZu.Web.Tests.Shell;

/// <summary>Connections that PostgreSQL really ends, as it does when another node of it takes over.</summary>
public sealed class LostConnectionTests(PostgreSqlFailingHost host) : WebSuite(host), IClassFixture<PostgreSqlFailingHost>
{
    private PlanScene Scene => host.Scene;

    private FailingDatabase Failing => host.Failing;

    [SkippableFact]
    public async Task Page_ConnectionEndsInTheMiddle_IsServed()
    {
        using var visitor = await Scene.SignInAsync(PlanScene.Clerk);
        Failing.FailStatements(1, sql => sql.Contains("\"RectificationPlans\"", StringComparison.Ordinal), EndAsync);

        var page = await visitor.GetAsync("/plans");

        Assert.Equal((HttpStatusCode.OK, 1), (page.Status, Failing.Failures));
    }

    [SkippableFact]
    public async Task Page_AllIdleConnectionsEnded_IsServed()
    {
        using var visitor = await Scene.SignInAsync(PlanScene.Clerk);
        // Several are open, so that one that is broken is followed by another.
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => visitor.GetAsync("/plans")));
        Assert.NotEqual(0, await EndOthersAsync());

        var page = await visitor.GetAsync("/plans");

        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    [SkippableFact]
    public async Task Approve_ConnectionEndsAtTheCommit_IsSignedOnce()
    {
        var (_, round) = await Scene.WaitingAsync(PlanScene.Staff(1));
        using var head = await Scene.AtTheDeskAsync(PlanScene.Head);
        var desk = await head.GetAsync($"/signing/{round}");
        Failing.FailCommit(EndAsync);

        var next = await head.SubmitAsync(desk, "form[action$='/approval']", new Dictionary<string, string> { ["Opinion"] = "同意。" });

        Assert.Equal((HttpStatusCode.OK, 1), (next.Status, Failing.Failures));
        Assert.Contains("已签", next.TextAt(".done-note"), StringComparison.Ordinal);
        Assert.Equal(1, await Scene.ReadAsync(db => db.Decisions.CountAsync(d => d.RoundId == round)));
        Assert.True((await host.InScopeAsync(services => services.GetRequiredService<HistoryVerifier>().VerifyAsync(default))).Ok);
    }

    [SkippableFact]
    public async Task Verb_ConnectionEndsWhileItSaves_IsOneLine()
    {
        Failing.FailStatements(1, sql => sql.Contains("INSERT INTO", StringComparison.Ordinal), EndAsync);

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => host.InScopeAsync(services => new CreateAdministrator().RunAsync(new VerbArguments(["guanliyuan"]), services)));

        Assert.True(StartupFailure.Explains(failure, out var sentence));
        Assert.Matches("^The database does not answer\\. 57P01: [^\n]+$", sentence);
        Assert.False(await Scene.ReadAsync(db => db.Users.AnyAsync(u => u.UserName == "guanliyuan")));
    }

    private async Task EndAsync(DbConnection connection)
    {
        await using var other = await OtherAsync();
        // With a limit it comes back when the session is gone.
        await using var end = new NpgsqlCommand("SELECT pg_terminate_backend(@session, 10000)", other) { Parameters = { new("session", ((NpgsqlConnection)connection).ProcessID) } };
        Assert.True((bool)(await end.ExecuteScalarAsync())!);
    }

    private async Task<long> EndOthersAsync()
    {
        await using var other = await OtherAsync();
        await using var end = new NpgsqlCommand("SELECT count(pg_terminate_backend(pid, 10000)) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()", other);
        return (long)(await end.ExecuteScalarAsync())!;
    }

    private async Task<NpgsqlConnection> OtherAsync()
    {
        var other = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(host.Database.ConnectionString) { Pooling = false }.ConnectionString);
        await other.OpenAsync();
        return other;
    }
}
