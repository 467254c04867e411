using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ZhongGengZu.Data.Providers.SqlServer;

/// <summary><c>Database:Provider=SqlServer</c>: SQL Server 2019 or newer.</summary>
public static class SqlServerProvider
{
    private const int SqlServer2019 = 150;

    /// <summary>The options of the context, also for tests and for making migrations.</summary>
    public static DbContextOptionsBuilder Use(DbContextOptionsBuilder options, string? connection) =>
        options.UseSqlServer(connection, server => server.UseCompatibilityLevel(SqlServer2019));

    internal static void Add(IServiceCollection services, string connection)
    {
        var parsed = CaseDatabase.Parse(() => new SqlConnectionStringBuilder(connection));
        if (!parsed.ShouldSerialize("Application Name"))
        {
            // What the administrator sees in the list of sessions.
            parsed.ApplicationName = "ZhongGengZu";
        }

        if (!parsed.ShouldSerialize("Pool Blocking Period"))
        {
            // The client would answer every attempt with the first failure for five seconds and more, also when the server has long come back.
            parsed.PoolBlockingPeriod = PoolBlockingPeriod.NeverBlock;
        }

        var text = parsed.ToString();
        services.AddDbContext<CaseDbContext, SqlServerCaseDbContext>(options => Use(CaseDatabase.Quiet(options), text));
    }
}
