using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ZhongGengZu.Data.Providers.Sqlite;

/// <summary>
/// Writers queue instead of failing: SQLite itself waits for the lock. Write transactions begin IMMEDIATE
/// (Microsoft.Data.Sqlite's own way for serializable ones), so the wait is at the start, where nothing is lost by it.
/// </summary>
public sealed class SqliteConnections : DbConnectionInterceptor
{
    private const string Settings = "PRAGMA busy_timeout = 20000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
