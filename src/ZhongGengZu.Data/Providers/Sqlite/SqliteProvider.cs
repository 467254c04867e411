using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ZhongGengZu.Data.Providers.Sqlite;

/// <summary><c>Database:Provider=Sqlite</c>: the connection string names a file.</summary>
public static class SqliteProvider
{
    private static readonly SqliteConnections Busy = new();

    /// <summary>The options of the context, also for tests.</summary>
    public static DbContextOptionsBuilder Use(DbContextOptionsBuilder options, string connection) => options.UseSqlite(connection).AddInterceptors(Busy);

    internal static void Add(IServiceCollection services, string connection)
    {
        var file = Parsed(connection).ToString();
        services.AddDbContext<CaseDbContext, SqliteCaseDbContext>(options => Use(CaseDatabase.Quiet(options), file));
    }

    /// <summary>The key of the history beside the file.</summary>
    internal static string KeyFile(string connection) => Path.Combine(Path.GetDirectoryName(Parsed(connection).DataSource) ?? "", "history.key");

    internal static bool IsFile(SqliteConnectionStringBuilder parsed) =>
        parsed is { DataSource: { Length: > 0 } file, Mode: not SqliteOpenMode.Memory } && file != ":memory:" && !file.StartsWith("file:", StringComparison.Ordinal);

    private static SqliteConnectionStringBuilder Parsed(string connection)
    {
        var parsed = CaseDatabase.Parse(() => new SqliteConnectionStringBuilder(connection));
        if (IsFile(parsed))
        {
            // A relative file lies beside the binary, whatever folder it is started from.
            parsed.DataSource = Path.GetFullPath(parsed.DataSource, AppContext.BaseDirectory);
        }

        return parsed;
    }
}
