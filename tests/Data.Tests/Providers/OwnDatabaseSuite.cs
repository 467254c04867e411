using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ZhongGengZu.Data.Tests.Providers;

/// <summary>Every test class gets a database of its own: empty, writable, nobody else's.</summary>
public abstract class OwnDatabaseSuite(TestDatabase database) : DatabaseSuite(database)
{
    // Both suites create the same table: on a shared database the second would fail.
    [SkippableFact]
    public async Task Database_OfATestClass_IsEmptyAndWritable()
    {
        await using var connection = Open();
        await connection.OpenAsync();

        await ExecuteAsync(connection, "CREATE TABLE proof (words text NOT NULL)");
        await ExecuteAsync(connection, "INSERT INTO proof (words) VALUES ('销号')");

        Assert.Equal("销号", await ExecuteAsync(connection, "SELECT words FROM proof"));
    }

    private DbConnection Open() => Database.Provider == "Sqlite"
        ? new SqliteConnection(Database.ConnectionString)
        : new NpgsqlConnection(Database.ConnectionString);

    private static async Task<object?> ExecuteAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}

public sealed class OwnDatabaseOnSqlite(SqliteTestDatabase database)
    : OwnDatabaseSuite(database), IClassFixture<SqliteTestDatabase>;

public sealed class OwnDatabaseOnPostgreSql(PostgreSqlTestDatabase database)
    : OwnDatabaseSuite(database), IClassFixture<PostgreSqlTestDatabase>;

public sealed class AnotherDatabaseOnPostgreSql(PostgreSqlTestDatabase database)
    : OwnDatabaseSuite(database), IClassFixture<PostgreSqlTestDatabase>;
