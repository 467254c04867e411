using System.Data.Common;

namespace ZhongGengZu.Data.Tests.Providers;

/// <summary>Every test class gets a database of its own: empty, writable, nobody else's.</summary>
public abstract class OwnDatabaseSuite(TestDatabase database) : DatabaseSuite(database)
{
    // All suites create the same table: on a shared database the second would fail.
    [SkippableFact]
    public async Task Database_OfATestClass_IsEmptyAndWritable()
    {
        await using var connection = Database.Connect();
        await connection.OpenAsync();

        await ExecuteAsync(connection, "CREATE TABLE proof (words NATIONAL CHARACTER VARYING(10) NOT NULL)");
        await ExecuteAsync(connection, "INSERT INTO proof (words) VALUES (@words)", "销号");

        Assert.Equal("销号", await ExecuteAsync(connection, "SELECT words FROM proof"));
    }

    private static async Task<object?> ExecuteAsync(DbConnection connection, string sql, string? words = null)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        if (words is not null)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("@words", words);
            command.Parameters.Add(parameter);
        }

        return await command.ExecuteScalarAsync();
    }
}

public sealed class OwnDatabaseOnSqlite(SqliteTestDatabase database)
    : OwnDatabaseSuite(database), IClassFixture<SqliteTestDatabase>;

public sealed class OwnDatabaseOnPostgreSql(PostgreSqlTestDatabase database)
    : OwnDatabaseSuite(database), IClassFixture<PostgreSqlTestDatabase>;

public sealed class OwnDatabaseOnSqlServer(SqlServerTestDatabase database)
    : OwnDatabaseSuite(database), IClassFixture<SqlServerTestDatabase>;

public sealed class AnotherDatabaseOnPostgreSql(PostgreSqlTestDatabase database)
    : OwnDatabaseSuite(database), IClassFixture<PostgreSqlTestDatabase>;

public sealed class AnotherDatabaseOnSqlServer(SqlServerTestDatabase database)
    : OwnDatabaseSuite(database), IClassFixture<SqlServerTestDatabase>;
