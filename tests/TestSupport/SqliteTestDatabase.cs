using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace ZhongGengZu.TestSupport;

/// <summary>A SQLite file in a temporary folder of its own, gone with the test class.</summary>
public sealed class SqliteTestDatabase : TestDatabase
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("zhonggengzu-sqlite.");

    public override string Provider => "Sqlite";

    public override string ConnectionString => new SqliteConnectionStringBuilder { DataSource = File }.ConnectionString;

    public string File => Path.Combine(_folder.FullName, "case.db");

    public override DbConnection Connect() => new SqliteConnection(ConnectionString);

    public override Task InitializeAsync() => Task.CompletedTask;

    public override Task CopyFromAsync(TestDatabase template)
    {
        System.IO.File.Copy(((SqliteTestDatabase)template).File, File);
        return Task.CompletedTask;
    }

    public override void Release()
    {
        // Pooled connections keep the file open; the last to close brings the log into it.
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    public override Task DisposeAsync()
    {
        Release();
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
