using System.Data.Common;

namespace ZhongGengZu.TestSupport;

/// <summary>A new database on the server that ZGZ_SQLSERVER names, dropped with the test class.</summary>
public sealed class SqlServerTestDatabase : TestDatabase
{
    private readonly string _name = $"case_{Guid.CreateVersion7():N}";
    private readonly Lazy<Task> _backup;
    private bool _made;

    public SqlServerTestDatabase() => _backup = new(BackUpAsync);

    public override string Provider => "SqlServer";

    public override string ConnectionString => SqlServerInstance.ConnectionString(_name);

    public override string? Missing => SqlServerInstance.Missing;

    public override DbConnection Connect() => SqlServerInstance.Connect(_name);

    public override async Task InitializeAsync()
    {
        if (Missing is null)
        {
            var server = await SqlServerInstance.Current;
            _made = true;
            await server.CreateAsync(_name);
        }
    }

    public override async Task CopyFromAsync(TestDatabase template)
    {
        var from = (SqlServerTestDatabase)template;
        await from._backup.Value;
        var server = await SqlServerInstance.Current;
        _made = true;
        await server.RestoreAsync(from._name, _name);
    }

    public override void Release() => SqlServerInstance.Release(_name);

    public override async Task EndSessionsAsync() => await (await SqlServerInstance.Current).EndSessionsAsync(_name);

    public override async Task DisposeAsync()
    {
        if (_made)
        {
            Release();
            await DropAsync();
        }

        if (_backup.IsValueCreated)
        {
            await (await SqlServerInstance.Current).DropBackupAsync(_name);
        }
    }

    // From here on the backup stands for the database: a process that is killed leaves a file behind and no database.
    private async Task BackUpAsync()
    {
        await (await SqlServerInstance.Current).BackUpAsync(_name);
        await DropAsync();
    }

    private async Task DropAsync()
    {
        await (await SqlServerInstance.Current).DropAsync(_name);
        _made = false;
    }
}
