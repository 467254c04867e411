using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Npgsql;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Data.Providers.PostgreSql;

/// <summary>The server: PostgreSQL 15 or newer.</summary>
public sealed class PostgreSqlCaseDbContext(DbContextOptions<PostgreSqlCaseDbContext> options) : CaseDbContext(options)
{
    public override Task<int> WriteNewAsync(IEnumerable<object> roots, CancellationToken cancel)
    {
        List<object> rows = [.. roots];
        var counted = Domain.Supervision.Tallies.Changes(rows.Select(row => ((object?)null, (object?)row))).Select(change => Tally.For(change.Key, change.Value, folded: true));
        return new PostgreSqlCopy(this).WriteAsync([.. rows, .. counted], cancel);
    }

    protected override bool IsConflict(DbException failure) => failure is PostgresException
    {
        SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable,
    };
}

/// <summary>Lets <c>dotnet ef</c> make migrations without the web and without a database.</summary>
public sealed class PostgreSqlDesignTime : IDesignTimeDbContextFactory<PostgreSqlCaseDbContext>
{
    public PostgreSqlCaseDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlCaseDbContext>().UseNpgsql().Options);
}
