using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ZhongGengZu.Data.History;
using ZhongGengZu.Data.People;
using ZhongGengZu.Data.Problems;
using ZhongGengZu.Data.Providers.PostgreSql;
using ZhongGengZu.Data.Providers.Sqlite;
using ZhongGengZu.Data.Providers.SqlServer;
using ZhongGengZu.Data.Supervision;

namespace ZhongGengZu.Data;

/// <summary>The database cannot be used as it is set up; the message is the one line the operator reads.</summary>
public sealed class DatabaseSetupException(string message) : Exception(message);

/// <summary>Which database: <c>Database:Provider</c> (Sqlite, PostgreSql, SqlServer) and <c>ConnectionStrings:Default</c>.</summary>
public static class CaseDatabase
{
    public static IServiceCollection AddCaseDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        var provider = configuration["Database:Provider"] ?? "Sqlite";
        var connection = configuration.GetConnectionString("Default");
        if (string.IsNullOrWhiteSpace(connection))
        {
            throw new DatabaseSetupException("ConnectionStrings:Default is not set.");
        }

        switch (provider.ToUpperInvariant())
        {
            case "SQLITE":
                SqliteProvider.Add(services, connection);
                break;
            case "POSTGRESQL":
                PostgreSqlProvider.Add(services, connection);
                break;
            case "SQLSERVER":
                SqlServerProvider.Add(services, connection);
                break;
            default:
                throw new DatabaseSetupException($"Database:Provider '{provider}' is not known. Known: Sqlite, PostgreSql, SqlServer.");
        }

        services.AddScoped<DirectoryLoader>();
        services.AddScoped<ActorLoader>();
        services.AddScoped<CaseDesk>();
        services.AddSingleton(RepeatPace.Usual);
        services.AddSingleton<Repeats>();
        services.AddScoped<Rerouting>();
        services.AddScoped<Recounting>();
        services.AddScoped<FollowUps>();
        services.AddScoped<EvidenceFiles>();
        services.AddSingleton(new EvidencePlace(string.IsNullOrWhiteSpace(configuration["Evidence:Folder"]) ? null : configuration["Evidence:Folder"]));
        services.AddScoped<PeriodOpening>();
        services.AddScoped<MembershipDesk>();
        services.AddScoped<Reminding>();
        services.AddScoped<Escalating>();
        services.AddScoped<MailCollecting>();
        services.TryAddSingleton(new Outlets(Mail: false, Webhook: false));
        services.AddScoped<DemandDesk>();
        services.AddScoped<IPostChangeListener>(provider => provider.GetRequiredService<Rerouting>());
        services.AddScoped<Supervision.TallyBook>();
        services.AddScoped<DemoClocks>();
        services.AddScoped<HistorySealer>();
        services.AddScoped<HistoryVerifier>();
        services.AddSingleton(new HistoryKeyFile(KeyPath(configuration, provider, connection)));
        return services;
    }

    // A count that stops at 999+ takes any rows, in no order, on purpose.
    internal static DbContextOptionsBuilder Quiet(DbContextOptionsBuilder options) =>
        options.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning));

    /// <summary>Brings the database to this version; creates it when there is none. Returns the number of migrations applied.</summary>
    public static async Task<int> MigrateAsync(CaseDbContext db, CancellationToken cancel = default)
    {
        await db.PrepareAsync(cancel);
        await RefuseNewerAsync(db, cancel);
        var pending = (await db.Database.GetPendingMigrationsAsync(cancel)).Count();
        await db.Database.MigrateAsync(cancel);
        return pending;
    }

    /// <summary>Refuses a database that lacks migrations of this version or has some of a newer one.</summary>
    public static async Task RequireCurrentAsync(CaseDbContext db, CancellationToken cancel = default)
    {
        await db.RequireSetupAsync(cancel);
        await RefuseNewerAsync(db, cancel);
        if ((await db.Database.GetPendingMigrationsAsync(cancel)).Count() is > 0 and var pending)
        {
            throw new DatabaseSetupException($"The database lacks {pending} migration(s) of this version. Back it up, then run: migrate");
        }
    }

    private static async Task RefuseNewerAsync(CaseDbContext db, CancellationToken cancel)
    {
        var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        if ((await db.Database.GetAppliedMigrationsAsync(cancel)).FirstOrDefault(applied => !known.Contains(applied)) is { } unknown)
        {
            throw new DatabaseSetupException($"The database comes from another, newer version (migration {unknown} is not known here). Nothing was changed.");
        }
    }

    private static string? KeyPath(IConfiguration configuration, string provider, string connection) =>
        configuration["History:KeyFile"] is { Length: > 0 } set ? Path.GetFullPath(set, AppContext.BaseDirectory)
        : provider.Equals("Sqlite", StringComparison.OrdinalIgnoreCase) ? SqliteProvider.KeyFile(connection)
        : null;

    internal static T Parse<T>(Func<T> parse)
    {
        try
        {
            return parse();
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new DatabaseSetupException($"ConnectionStrings:Default cannot be read: {wrong.Message.ReplaceLineEndings(" ")}");
        }
    }
}
