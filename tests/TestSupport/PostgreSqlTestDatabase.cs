using System.Data.Common;
using Npgsql;

namespace ZhongGengZu.TestSupport;

/// <summary>A new database on the run's own PostgreSQL cluster, dropped with the test class.</summary>
public sealed class PostgreSqlTestDatabase : TestDatabase
{
    private readonly string _name = $"case_{Guid.CreateVersion7():N}";

    public override string Provider => "PostgreSql";

    public override string ConnectionString => PostgreSqlCluster.Current.ConnectionString(_name);

    public override string? Missing => PostgreSqlCluster.Missing;

    public override DbConnection Connect() => new NpgsqlConnection(ConnectionString);

    public override Task InitializeAsync() =>
        Missing is null ? PostgreSqlCluster.Current.ExecuteAsync($"CREATE DATABASE {_name}") : Task.CompletedTask;

    public override Task CopyFromAsync(TestDatabase template) =>
        PostgreSqlCluster.Current.ExecuteAsync($"CREATE DATABASE {_name} TEMPLATE {((PostgreSqlTestDatabase)template)._name} STRATEGY FILE_COPY");

    public override void Release()
    {
        using var connection = new NpgsqlConnection(ConnectionString);
        NpgsqlConnection.ClearPool(connection);
    }

    // With a limit it comes back when they are gone.
    public override Task EndSessionsAsync() =>
        PostgreSqlCluster.Current.ExecuteAsync($"SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = '{_name}'");

    public override async Task DisposeAsync()
    {
        if (Missing is null)
        {
            Release();
            await PostgreSqlCluster.Current.ExecuteAsync($"DROP DATABASE {_name} WITH (FORCE)");
        }
    }
}
