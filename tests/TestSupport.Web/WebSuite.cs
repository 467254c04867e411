namespace ZhongGengZu.TestSupport.Web;

/// <summary>
/// Tests over real HTTP, one host a class; the same suite on every database is one abstract class and a line for each:
/// <code>
/// public abstract class HealthSuite(WebHost host) : WebSuite(host) { … }
/// public sealed class HealthOnSqlite(SqliteWebHost host) : HealthSuite(host), IClassFixture&lt;SqliteWebHost&gt;;
/// public sealed class HealthOnPostgreSql(PostgreSqlWebHost host) : HealthSuite(host), IClassFixture&lt;PostgreSqlWebHost&gt;;
/// public sealed class HealthOnSqlServer(SqlServerWebHost host) : HealthSuite(host), IClassFixture&lt;SqlServerWebHost&gt;;
/// </code>
/// </summary>
public abstract class WebSuite
{
    protected WebSuite(WebHost host)
    {
        host.Database.SkipIfMissing();
        Host = host;
    }

    protected WebHost Host { get; }
}
