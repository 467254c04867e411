using System.Net;

namespace ZhongGengZu.Web.Tests.Shell;

public abstract class HealthSuite(WebHost host) : WebSuite(host)
{
    [SkippableFact]
    public async Task Healthz_DatabaseReadable_Answers200()
    {
        using var visitor = Host.NewVisitor();

        var page = await visitor.GetAsync("/healthz");

        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    [SkippableFact]
    public async Task FrontEndPackages_RestoredByTheBuild_AreServed()
    {
        using var visitor = Host.NewVisitor();

        var script = await visitor.GetAsync("/lib/htmx/htmx.min.js");

        Assert.Equal(HttpStatusCode.OK, script.Status);
        Assert.Contains("htmx", script.Text, StringComparison.Ordinal);
    }
}

public sealed class HealthOnSqlite(SqliteWebHost host) : HealthSuite(host), IClassFixture<SqliteWebHost>;

public sealed class HealthOnPostgreSql(PostgreSqlWebHost host) : HealthSuite(host), IClassFixture<PostgreSqlWebHost>;

public sealed class HealthOnSqlServer(SqlServerWebHost host) : HealthSuite(host), IClassFixture<SqlServerWebHost>;
