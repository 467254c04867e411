using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ZhongGengZu.Data.Providers.PostgreSql;

/// <summary>The server: PostgreSQL 15 or newer.</summary>
public sealed class PostgreSqlCaseDbContext(DbContextOptions<PostgreSqlCaseDbContext> options) : CaseDbContext(options)
{
    public override Task<int> WriteNewAsync(IEnumerable<object> roots, CancellationToken cancel) => new PostgreSqlCopy(this).WriteAsync(roots, cancel);
}

/// <summary>Lets <c>dotnet ef</c> make migrations without the web and without a database.</summary>
public sealed class PostgreSqlDesignTime : IDesignTimeDbContextFactory<PostgreSqlCaseDbContext>
{
    public PostgreSqlCaseDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlCaseDbContext>().UseNpgsql().Options);
}
