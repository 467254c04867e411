using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.SqlServer.Storage.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace ZhongGengZu.Data.Providers.SqlServer;

/// <summary>A department's own server: SQL Server 2019 or newer, docs/sql-server.md.</summary>
public sealed class SqlServerCaseDbContext(DbContextOptions<SqlServerCaseDbContext> options) : CaseDbContext(options)
{
    private const int DuplicateKey = 2601;
    private const int DuplicateConstraint = 2627;
    private const int DeadlockVictim = 1205;
    private const int LockTimeout = 1222;
    private const int UpdateConflict = 3960;

    private const byte ClientFatal = 20;
    private const int TimedOut = -2;
    private const int SessionKilled = 596;
    private const int DatabaseRecovers = 922;
    private const int ReplicaNotReadable = 976;
    private const int ReplicaChangesRole = 983;
    private const int ServerStops = 6005;
    private const int IndexRebuilt = 3961;

    private const int Milliseconds = 3;

    private const string RowVersioning =
        """
        SELECT CASE WHEN is_read_committed_snapshot_on = 1 THEN 1 ELSE 0 END + CASE WHEN snapshot_isolation_state = 1 THEN 2 ELSE 0 END AS [Value]
        FROM sys.databases WHERE database_id = DB_ID()
        """;

    /// <summary>Row versions, not locks: REPEATABLE READ would make every reader keep writers waiting.</summary>
    public override IsolationLevel OneMoment => IsolationLevel.Snapshot;

    /// <summary>Makes the database where the login may, and switches row versioning on.</summary>
    public override async Task PrepareAsync(CancellationToken cancel)
    {
        var creator = this.GetService<IRelationalDatabaseCreator>();
        if (!await creator.ExistsAsync(cancel))
        {
            try
            {
                await creator.CreateAsync(cancel);
            }
            catch (SqlException refused)
            {
                throw new DatabaseSetupException($"This login can neither open nor make the database {Database.GetDbConnection().Database}. {refused.Message.ReplaceLineEndings(" ")}");
            }
        }

        var (readCommitted, snapshot) = await RowVersioningAsync(cancel);
        try
        {
            if (!readCommitted)
            {
                await Database.ExecuteSqlRawAsync("ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH NO_WAIT", cancel);
            }

            if (!snapshot)
            {
                await Database.ExecuteSqlRawAsync("ALTER DATABASE CURRENT SET ALLOW_SNAPSHOT_ISOLATION ON", cancel);
            }
        }
        catch (SqlException)
        {
            // No right, or somebody is connected: what is missing then is said below, with the statement.
        }

        await RequireSetupAsync(cancel);
    }

    /// <summary>Row versioning is on: readers read versions instead of waiting, and a transaction can read one moment.</summary>
    public override async Task RequireSetupAsync(CancellationToken cancel)
    {
        var (readCommitted, snapshot) = await RowVersioningAsync(cancel);
        if (!readCommitted || !snapshot)
        {
            var alter = $"ALTER DATABASE [{Database.GetDbConnection().Database}] SET";
            throw new DatabaseSetupException("The database keeps no row versions, so readers and writers would wait for each other. While nobody else is connected, its owner must run: "
                + string.Join("; ", new[] { readCommitted ? null : $"{alter} READ_COMMITTED_SNAPSHOT ON", snapshot ? null : $"{alter} ALLOW_SNAPSHOT_ISOLATION ON" }.OfType<string>()));
        }
    }

    /// <inheritdoc/>
    public override Task<bool> HoldAsync<T>(Guid id, long version, CancellationToken cancel)
    {
        var type = Model.FindEntityType(typeof(T))!;
        // An UPDATE keeps the row, but lets go of the entry in the primary key that led to it: the next one takes that entry and waits for the row, and the
        // first one's UPDATE at the end waits for the entry. Read so, both are kept, and the next one waits with empty hands.
        var held = $"SELECT * FROM [{type.GetTableName()}] WITH (UPDLOCK, ROWLOCK, INDEX([{type.FindPrimaryKey()!.GetName()}]))";
        return Set<T>().FromSqlRaw(held).AnyAsync(root => EF.Property<Guid>(root, "Id") == id && EF.Property<long>(root, "Version") == version, cancel);
    }

    /// <inheritdoc/>
    public override string InsertMissingSql(IEntityType type, IReadOnlyList<string> columns, IReadOnlyList<string> rows)
    {
        var names = string.Join(", ", columns.Select(c => $"[{c}]"));
        // The range that is looked at stays locked until the row is in it, so that two do not both find it missing.
        var missing = type.GetTableMappings().Single().Table.UniqueConstraints.Select(u => u.Columns)
            .Concat(type.GetTableMappings().Single().Table.Indexes.Where(i => i.IsUnique).Select(i => i.Columns))
            .Where(key => key.All(c => columns.Contains(c.Name)))
            .Select(key => $"NOT EXISTS (SELECT 1 FROM [{type.GetTableName()}] AS [t] WITH (UPDLOCK, HOLDLOCK) WHERE {string.Join(" AND ", key.Select(c => $"[t].[{c.Name}] = [v].[{c.Name}]{SqlServerModel.Collate(c.StoreType)}"))})");
        return $"INSERT INTO [{type.GetTableName()}] ({names}) SELECT {names} FROM (VALUES {string.Join(", ", rows.Select(row => $"({row})"))}) AS [v] ({names}) WHERE {string.Join(" AND ", missing)}";
    }

    protected override bool IsConflict(DbException failure) =>
        failure is SqlException { Number: DuplicateKey or DuplicateConstraint or DeadlockVictim or LockTimeout or UpdateConflict };

#pragma warning disable EF1001 // The list that EF's own retries go by, and what it leaves out.
    protected override bool IsPassing(DbException failure) => failure is SqlException server
        && (SqlServerTransientExceptionDetector.ShouldRetryOn(server) || IsNoConnection(server) || IsHandingOver(server) || server.Number == IndexRebuilt);
#pragma warning restore EF1001

    // The client's own words, which the server never says in this state: the connection could not be made or broke, or the login was not answered.
    // Only on Windows do they have a number. Of a session that is open it knows the server's version: a statement that takes too long does not pass.
    private static bool IsNoConnection(SqlException failure) =>
        failure is { State: 0, Class: ClientFatal } || (failure is { State: 0, Number: TimedOut } && !failure.Data.Contains("HelpLink.ProdVer"));

    private static bool IsHandingOver(SqlException failure) =>
        failure.Number is SessionKilled or DatabaseRecovers or ReplicaNotReadable or ReplicaChangesRole or ServerStops;

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        base.ConfigureConventions(conventions);
        conventions.Properties<Guid>().HaveConversion<BigEndianGuid>().HaveColumnType("binary(16)");
        conventions.DefaultTypeMapping<Guid>().HasConversion<BigEndianGuid>().HasColumnType("binary(16)");
        conventions.Properties<DateTime>().HavePrecision(Milliseconds);
        conventions.Properties<DateTimeOffset>().HavePrecision(Milliseconds);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        SqlServerModel.Shape(builder.Model);
    }

    private async Task<(bool ReadCommitted, bool Snapshot)> RowVersioningAsync(CancellationToken cancel)
    {
        var on = await Database.SqlQueryRaw<int>(RowVersioning).SingleAsync(cancel);
        return ((on & 1) != 0, (on & 2) != 0);
    }
}

/// <summary>Lets <c>dotnet ef</c> make migrations without the web and without a database.</summary>
public sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerCaseDbContext>
{
    public SqlServerCaseDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlServerCaseDbContext>();
        SqlServerProvider.Use(options, connection: null);
        return new SqlServerCaseDbContext(options.Options);
    }
}
