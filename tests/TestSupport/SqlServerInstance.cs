using System.Data.Common;
using Microsoft.Data.SqlClient;

namespace ZhongGengZu.TestSupport;

/// <summary>
/// The SQL Server that ZGZ_SQLSERVER names. It is somebody else's: what is made there is named for the run and taken away again. Its client is not
/// loaded before it is asked for the first time.
/// </summary>
public sealed class SqlServerInstance
{
    private const string Variable = "ZGZ_SQLSERVER";

    // .ci/run knows this sentence: the only one that a test may be skipped with there.
    private const string NotSet = "ZGZ_SQLSERVER is not set: this test needs the connection string of a SQL Server login that may create databases.";

    private const int PatienceSeconds = 300;

    // One attempt a process: where nobody answers, not every class waits for it.
    private static readonly Lazy<Task<SqlServerInstance>> OfThisProcess = new(FindAsync);

    private readonly string _backups;
    private readonly string _data;
    private readonly string _logs;

    private SqlServerInstance(string backups, string data, string logs) => (_backups, _data, _logs) = (backups, data, logs);

    /// <summary>Why tests on SQL Server cannot run here, naming what must be set; null when they can.</summary>
    public static string? Missing => string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(Variable)) ? NotSet : null;

    /// <summary>The server, once it has answered.</summary>
    public static Task<SqlServerInstance> Current => OfThisProcess.Value;

    /// <summary>A database of the server, whichever one the variable names.</summary>
    public static string ConnectionString(string database) => new SqlConnectionStringBuilder(Environment.GetEnvironmentVariable(Variable))
    {
        InitialCatalog = database,
        // Said here, so that the product does not add its own: one connection string is one pool, which Release clears.
        ApplicationName = "ZhongGengZu tests",
        PoolBlockingPeriod = PoolBlockingPeriod.NeverBlock,
    }.ConnectionString;

    public static DbConnection Connect(string database) => new SqlConnection(ConnectionString(database));

    /// <summary>Closes the idle connections to a database.</summary>
    public static void Release(string database)
    {
        using var connection = new SqlConnection(ConnectionString(database));
        SqlConnection.ClearPool(connection);
    }

    /// <summary>An empty database. Only one is made at a time, whoever asks: each is a copy of <c>model</c>, which is locked meanwhile.</summary>
    public Task CreateAsync(string name) => ExecuteAsync(
        $"""
        EXEC sp_getapplock @Resource = N'zhonggengzu-tests', @LockMode = N'Exclusive', @LockOwner = N'Session';
        CREATE DATABASE [{name}];
        """);

    /// <summary>Writes a database whole into the server's own backup folder.</summary>
    public Task BackUpAsync(string name) => ExecuteAsync($"BACKUP DATABASE [{name}] TO DISK = {Text(BackupOf(name))} WITH COPY_ONLY, FORMAT, INIT");

    /// <summary>Makes a database from the backup of another one, the settings of row versioning with it; several may read one backup at once.</summary>
    public Task RestoreAsync(string from, string name) => ExecuteAsync(
        $"""
        RESTORE DATABASE [{name}] FROM DISK = {Text(BackupOf(from))}
        WITH MOVE {Text(from)} TO {Text($"{_data}{name}.mdf")}, MOVE {Text($"{from}_log")} TO {Text($"{_logs}{name}_log.ldf")}
        """);

    /// <summary>Ends all sessions on a database; its owner may, while KILL is an administrator's.</summary>
    public Task EndSessionsAsync(string name) => ExecuteAsync(
        $"""
        ALTER DATABASE [{name}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE;
        ALTER DATABASE [{name}] SET MULTI_USER;
        """);

    /// <summary>Takes a database away, whoever is connected to it.</summary>
    public Task DropAsync(string name) => ExecuteAsync(
        $"""
        IF DB_ID({Text(name)}) IS NOT NULL
        BEGIN
            ALTER DATABASE [{name}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE;
            DROP DATABASE [{name}];
        END
        """);

    /// <summary>Takes a backup away where the login may; only an administrator of the server can.</summary>
    public async Task DropBackupAsync(string name)
    {
        try
        {
            await ExecuteAsync($"EXEC master.sys.xp_delete_files {Text(BackupOf(name))}");
        }
        catch (SqlException)
        {
            // Then it stays in the server's backup folder.
        }
    }

    private static async Task<SqlServerInstance> FindAsync()
    {
        try
        {
            await using var connection = await OpenAsync();
            await using var command = new SqlCommand(
                """
                SELECT CONVERT(nvarchar(4000), SERVERPROPERTY('InstanceDefaultBackupPath')), CONVERT(nvarchar(4000), SERVERPROPERTY('InstanceDefaultDataPath')),
                    CONVERT(nvarchar(4000), SERVERPROPERTY('InstanceDefaultLogPath')), CONVERT(nvarchar(1), SERVERPROPERTY('PathSeparator'))
                """,
                connection);
            await using var row = await command.ExecuteReaderAsync();
            await row.ReadAsync();
            string Folder(int at) => row.IsDBNull(at) || row.IsDBNull(3)
                ? throw new InvalidOperationException($"{Variable} names a server that is older than SQL Server 2019.")
                : row.GetString(at).TrimEnd('/', '\\') + row.GetString(3);
            return new SqlServerInstance(Folder(0), Folder(1), Folder(2));
        }
        catch (Exception failure) when (failure is SqlException or ArgumentException or FormatException)
        {
            throw new InvalidOperationException($"{Variable} names no server that can be used: {failure.Message}", failure);
        }
    }

    private static async Task ExecuteAsync(string statement)
    {
        await using var connection = await OpenAsync();
        await using var command = new SqlCommand(statement, connection) { CommandTimeout = PatienceSeconds };
        await command.ExecuteNonQueryAsync();
    }

    // Not from the pool: what a statement has locked is free when its connection is closed.
    private static async Task<SqlConnection> OpenAsync()
    {
        var connection = new SqlConnection(new SqlConnectionStringBuilder(ConnectionString("master")) { Pooling = false }.ConnectionString);
        try
        {
            await connection.OpenAsync();
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private static string Text(string value) => $"N'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    private string BackupOf(string name) => $"{_backups}{name}.bak";
}
