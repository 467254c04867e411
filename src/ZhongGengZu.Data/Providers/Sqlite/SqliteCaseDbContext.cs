using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ZhongGengZu.Data.Providers.Sqlite;

/// <summary>The embedded default: one file, WAL, nothing to install.</summary>
public sealed class SqliteCaseDbContext(DbContextOptions<SqliteCaseDbContext> options) : CaseDbContext(options)
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Unique = 2067;
    private const int PrimaryKey = 1555;

    /// <summary>The driver's word for a transaction that takes no write lock at its beginning; in WAL it sees one moment all the same.</summary>
    public override IsolationLevel OneMoment => IsolationLevel.ReadUncommitted;

    /// <summary>The file is made when it is opened, its folder is not.</summary>
    public override Task PrepareAsync(CancellationToken cancel)
    {
        var parsed = new SqliteConnectionStringBuilder(Database.GetConnectionString());
        if (SqliteProvider.IsFile(parsed) && Path.GetDirectoryName(parsed.DataSource) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        return Task.CompletedTask;
    }

    protected override bool IsConflict(DbException failure) =>
        failure is SqliteException { SqliteErrorCode: Busy or Locked } or SqliteException { SqliteExtendedErrorCode: Unique or PrimaryKey };
}

/// <summary>Lets <c>dotnet ef</c> make migrations without the web and without a database.</summary>
public sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteCaseDbContext>
{
    public SqliteCaseDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteCaseDbContext>().UseSqlite().Options);
}
