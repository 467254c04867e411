using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ZhongGengZu.Data.Providers.Sqlite;

/// <summary>The embedded default: one file, WAL, nothing to install.</summary>
public sealed class SqliteCaseDbContext(DbContextOptions<SqliteCaseDbContext> options) : CaseDbContext(options)
{
    /// <summary>The driver's word for a transaction that takes no write lock at its beginning; in WAL it sees one moment all the same.</summary>
    public override IsolationLevel OneMoment => IsolationLevel.ReadUncommitted;
}

/// <summary>Lets <c>dotnet ef</c> make migrations without the web and without a database.</summary>
public sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteCaseDbContext>
{
    public SqliteCaseDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteCaseDbContext>().UseSqlite().Options);
}
