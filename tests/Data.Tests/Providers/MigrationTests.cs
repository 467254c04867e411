using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using ZhongGengZu.Data.Providers.PostgreSql;
using ZhongGengZu.Data.Providers.Sqlite;
using ZhongGengZu.Data.Providers.SqlServer;

namespace ZhongGengZu.Data.Tests.Providers;

public sealed class MigrationTests
{
    [Fact]
    public void Model_OfSqlite_LacksNoMigration() => LacksNone(new SqliteDesignTime());

    [Fact]
    public void Model_OfPostgreSql_LacksNoMigration() => LacksNone(new PostgreSqlDesignTime());

    [Fact]
    public void Model_OfSqlServer_LacksNoMigration() => LacksNone(new SqlServerDesignTime());

    private static void LacksNone<T>(IDesignTimeDbContextFactory<T> factory)
        where T : CaseDbContext
    {
        using var db = factory.CreateDbContext([]);
        Assert.False(db.Database.HasPendingModelChanges(), "The model has changed since the migration: run .ci/initial-migrations.");
    }
}
