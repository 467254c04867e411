using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data.Providers.SqlServer;

namespace ZhongGengZu.Data.Tests.Providers.SqlServer;

/// <summary>What <c>migrate</c> and the start of the server ask of SQL Server and send to it.</summary>
public sealed class SetupTests : IAsyncLifetime
{
    private const string RowVersions = "FROM sys.databases";
    private const string History = "SELECT [MigrationId]";
    private const int None = 0;
    private const int ReadCommittedOnly = 1;
    private const int SnapshotOnly = 2;
    private const int Both = 3;
    private const string ReadCommitted = $"ALTER DATABASE [{TdsServer.Database}] SET READ_COMMITTED_SNAPSHOT ON";
    private const string Snapshot = $"ALTER DATABASE [{TdsServer.Database}] SET ALLOW_SNAPSHOT_ISOLATION ON";

    private static readonly TdsAnswer Empty = Applied();
    private static readonly TdsAnswer NoRight = new TdsAnswer.Error(5011, 14, "User does not have permission to alter database.");

    private readonly TdsServer _server = new();
    private readonly SqlServerCaseDbContext _db;

    public SetupTests()
    {
        _server.On(History, Empty).On("sp_getapplock", TdsAnswer.Table.Of(0));
        _db = ModelSamples.Open(_server.ConnectionString);
    }

    [Theory]
    [InlineData(None, $"{ReadCommitted}; {Snapshot}")]
    [InlineData(ReadCommittedOnly, Snapshot)]
    [InlineData(SnapshotOnly, ReadCommitted)]
    public async Task Migrate_WithoutRowVersionsOrTheRightToSetThem_SaysTheStatement(int on, string statement)
    {
        _server.On(RowVersions, TdsAnswer.Table.Of(on)).On("ALTER DATABASE", NoRight);

        var refused = await Assert.ThrowsAsync<DatabaseSetupException>(() => CaseDatabase.MigrateAsync(_db));

        Assert.EndsWith($"run: {statement}", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_server.Requests, request => request.Text.Contains("CREATE", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Migrate_WithTheRight_SwitchesRowVersionsOnFirst()
    {
        _server.On(RowVersions, TdsAnswer.Table.Of(None), TdsAnswer.Table.Of(Both));

        await CaseDatabase.MigrateAsync(_db);

        Assert.Equal(
            ["ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH NO_WAIT", "ALTER DATABASE CURRENT SET ALLOW_SNAPSHOT_ISOLATION ON"],
            Changes().Take(2));
    }

    [Fact]
    public async Task Migrate_WithRowVersions_CreatesEveryTableAndAltersNoDatabase()
    {
        _server.On(RowVersions, TdsAnswer.Table.Of(Both));

        var applied = await CaseDatabase.MigrateAsync(_db);

        Assert.Equal(_db.Database.GetMigrations().Count(), applied);
        Assert.DoesNotContain(_server.Requests, request => request.Text.Contains("ALTER DATABASE", StringComparison.Ordinal));
        Assert.All(_db.Model.GetEntityTypes(), type =>
            Assert.Single(_server.Requests, request => request.Text.StartsWith($"CREATE TABLE [{type.GetTableName()}] (", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Migrate_WhereThereIsNoDatabase_MakesIt()
    {
        _server.On(RowVersions, TdsAnswer.Table.Of(Both))
            .On($"LOGIN {TdsServer.Database}", new TdsAnswer.Error(4060, 11, "Cannot open database."), new TdsAnswer.Done());

        await CaseDatabase.MigrateAsync(_db);

        Assert.StartsWith($"CREATE DATABASE [{TdsServer.Database}]", Changes().First(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_WhereThereIsNoDatabaseNorTheRightToMakeIt_SaysSo()
    {
        _server.On($"LOGIN {TdsServer.Database}", new TdsAnswer.Error(4060, 11, "Cannot open database."))
            .On("CREATE DATABASE", new TdsAnswer.Error(262, 14, "CREATE DATABASE permission denied."));

        var refused = await Assert.ThrowsAsync<DatabaseSetupException>(() => CaseDatabase.MigrateAsync(_db));

        Assert.Contains(TdsServer.Database, refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("CREATE DATABASE permission denied.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WithoutRowVersions_IsRefusedAndSetsNothing()
    {
        _server.On(RowVersions, TdsAnswer.Table.Of(None)).On(History, Applied([.. _db.Database.GetMigrations()]));

        var refused = await Assert.ThrowsAsync<DatabaseSetupException>(() => CaseDatabase.RequireCurrentAsync(_db));

        Assert.EndsWith($"run: {ReadCommitted}; {Snapshot}", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Changes());
    }

    [Fact]
    public async Task Start_OnACurrentDatabase_ChangesNothing()
    {
        _server.On(RowVersions, TdsAnswer.Table.Of(Both)).On(History, Applied([.. _db.Database.GetMigrations()]));

        await CaseDatabase.RequireCurrentAsync(_db);

        Assert.Empty(Changes());
    }

    [Fact]
    public async Task Start_OnAnEmptyDatabase_AsksForMigrate()
    {
        _server.On(RowVersions, TdsAnswer.Table.Of(Both));

        var refused = await Assert.ThrowsAsync<DatabaseSetupException>(() => CaseDatabase.RequireCurrentAsync(_db));

        Assert.EndsWith("run: migrate", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Changes());
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _db.DisposeAsync();
        await _server.DisposeAsync();
    }

    private static TdsAnswer Applied(params IReadOnlyList<string> migrations) => new TdsAnswer.Table(
        [("MigrationId", typeof(string)), ("ProductVersion", typeof(string))],
        [.. migrations.Select(migration => new object[] { migration, "10.0" })]);

    private IEnumerable<string> Changes() =>
        _server.Requests.Select(request => request.Text).Where(text => text.StartsWith("ALTER", StringComparison.Ordinal) || text.StartsWith("CREATE", StringComparison.Ordinal) || text.StartsWith("INSERT", StringComparison.Ordinal));
}
