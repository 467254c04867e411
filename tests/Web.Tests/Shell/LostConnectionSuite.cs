using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data.History;
using ZhongGengZu.Web.Commands;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Tests.Support;

namespace ZhongGengZu.Web.Tests.Shell;

/// <summary>Sessions that the server really ends, as it does when another node of it takes over.</summary>
public abstract class LostConnectionSuite(FailingHost host) : WebSuite(host)
{
    private PlanScene Scene => host.Scene;

    private FailingDatabase Failing => host.Failing;

    [SkippableFact]
    public async Task Page_SessionEndsInTheMiddle_IsServed()
    {
        using var visitor = await Scene.SignInAsync(PlanScene.Clerk);
        Failing.FailStatements(1, sql => sql.Contains("RectificationPlans", StringComparison.Ordinal), host.Database.EndSessionsAsync);

        var page = await visitor.GetAsync("/plans");

        Assert.Equal((HttpStatusCode.OK, 1), (page.Status, Failing.Failures));
    }

    [SkippableFact]
    public async Task Page_AllIdleConnectionsEnded_IsServed()
    {
        using var visitor = await Scene.SignInAsync(PlanScene.Clerk);
        // Several are open, so that one that is broken is followed by another.
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => visitor.GetAsync("/plans")));
        await host.Database.EndSessionsAsync();

        var page = await visitor.GetAsync("/plans");

        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    [SkippableFact]
    public async Task Approve_SessionEndsAtTheCommit_IsSignedOnce()
    {
        var (_, round) = await Scene.WaitingAsync(PlanScene.Staff(1));
        using var head = await Scene.AtTheDeskAsync(PlanScene.Head);
        var desk = await head.GetAsync($"/signing/{round}");
        Failing.FailCommit(host.Database.EndSessionsAsync);

        var next = await head.SubmitAsync(desk, "form[action$='/approval']", new Dictionary<string, string> { ["Opinion"] = "同意。" });

        Assert.Equal((HttpStatusCode.OK, 1), (next.Status, Failing.Failures));
        Assert.Contains("已签", next.TextAt(".done-note"), StringComparison.Ordinal);
        Assert.Equal(1, await Scene.ReadAsync(db => db.Decisions.CountAsync(d => d.RoundId == round)));
        Assert.True((await host.InScopeAsync(services => services.GetRequiredService<HistoryVerifier>().VerifyAsync(default))).Ok);
    }

    [SkippableFact]
    public async Task Verb_SessionEndsWhileItSaves_IsOneLine()
    {
        Failing.FailStatements(1, sql => sql.Contains("INSERT ", StringComparison.Ordinal), host.Database.EndSessionsAsync);

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => host.InScopeAsync(services => new CreateAdministrator().RunAsync(new VerbArguments(["guanliyuan"]), services)));

        Assert.True(StartupFailure.Explains(failure, out var sentence));
        Assert.Matches("^The database does not answer\\. [^\n]+$", sentence);
        Assert.False(await Scene.ReadAsync(db => db.Users.AnyAsync(u => u.UserName == "guanliyuan")));
    }
}

public sealed class LostConnectionOnPostgreSql(PostgreSqlFailingHost host) : LostConnectionSuite(host), IClassFixture<PostgreSqlFailingHost>;

public sealed class LostConnectionOnSqlServer(SqlServerFailingHost host) : LostConnectionSuite(host), IClassFixture<SqlServerFailingHost>;
