using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ZhongGengZu.Data.Providers.PostgreSql;

/// <summary><c>Database:Provider=PostgreSql</c>.</summary>
internal static class PostgreSqlProvider
{
    public static void Add(IServiceCollection services, string connection)
    {
        var parsed = CaseDatabase.Parse(() => new NpgsqlConnectionStringBuilder(connection)).ToString();
        services.AddDbContext<CaseDbContext, PostgreSqlCaseDbContext>(options => CaseDatabase.Quiet(options).UseNpgsql(parsed));
    }
}
