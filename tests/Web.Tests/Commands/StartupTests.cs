using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Data.Providers.Sqlite;
using ZhongGengZu.Web.Commands;
using ZhongGengZu.Web.Tests.Support;

namespace ZhongGengZu.Web.Tests.Commands;

/// <summary>What the operator can mend is told in one line on stderr, with exit 1 and nothing changed.</summary>
public sealed class StartupTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("zhonggengzu-startup.");

    private string DatabaseFile => Path.Combine(_folder.FullName, "cases.db");

    [Theory]
    [InlineData("Sqlite", "Nonsense=1", "ConnectionStrings:Default cannot be read")]
    [InlineData("Sqlite", " ", "ConnectionStrings:Default is not set.")]
    [InlineData("PostgreSql", "Host=127.0.0.1;Port=one", "ConnectionStrings:Default cannot be read")]
    [InlineData("SqlServer", "Server=127.0.0.1;Encrypt=perhaps", "ConnectionStrings:Default cannot be read")]
    [InlineData("Oracle", "Data Source=x", "Database:Provider 'Oracle' is not known.")]
    public async Task ConnectionString_Wrong_IsOneLine(string provider, string connection, string sentence)
    {
        var (exit, error) = await Binary.RunAsync(["migrate", $"--Database:Provider={provider}", $"--ConnectionStrings:Default={connection}"]);

        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains(sentence, Assert.Single(error), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PostgreSql", "Host=127.0.0.1;Port={0};Username=nobody;Timeout=2")]
    [InlineData("SqlServer", "Server=127.0.0.1,{0};User ID=nobody;Connect Timeout=1")]
    public async Task Server_ThatDoesNotAnswer_IsOneLine(string provider, string connection)
    {
        var (exit, error) = await Binary.RunAsync(["migrate", $"--Database:Provider={provider}", $"--ConnectionStrings:Default={connection.Replace("{0}", $"{Binary.FreePort()}", StringComparison.Ordinal)}", $"--History:KeyFile={Path.Combine(_folder.FullName, "history.key")}"]);

        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains("The database does not answer.", Assert.Single(error), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("migrate")]
    [InlineData("")]
    public async Task Database_OfANewerVersion_IsLeftAsItIs(string verb)
    {
        await MigrateAsync();
        await using (var db = Open())
        {
            await db.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_FromTheFuture', '99.0')");
        }

        SqliteConnection.ClearAllPools();
        var before = await DumpAsync();
        string[] arguments = verb.Length > 0 ? [verb, .. Settings()] : [.. Settings(), $"--urls=http://127.0.0.1:{Binary.FreePort()}"];

        var (exit, error) = await Binary.RunAsync(arguments);

        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains("newer version (migration 29990101000000_FromTheFuture is not known here). Nothing was changed.", Assert.Single(error), StringComparison.Ordinal);
        Assert.Equal(before, await DumpAsync());
    }

    [Fact]
    public async Task Port_InUse_IsOneLine()
    {
        await MigrateAsync();
        SqliteConnection.ClearAllPools();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var (exit, error) = await Binary.RunAsync([.. Settings(), $"--urls=http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}"]);

        Assert.Equal(ExitCode.Refused, exit);
        Assert.StartsWith("The port is in use.", Assert.Single(error), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private string[] Settings() => ["--Database:Provider=Sqlite", $"--ConnectionStrings:Default=Data Source={DatabaseFile}", $"--History:KeyFile={Path.Combine(_folder.FullName, "history.key")}"];

    private SqliteCaseDbContext Open()
    {
        var options = new DbContextOptionsBuilder<SqliteCaseDbContext>();
        SqliteProvider.Use(options, $"Data Source={DatabaseFile}");
        return new SqliteCaseDbContext(options.Options);
    }

    private async Task MigrateAsync()
    {
        await using var db = Open();
        await CaseDatabase.MigrateAsync(db);
    }

    /// <summary>Every table with its definition, every migration, and that nobody made a key.</summary>
    private async Task<string> DumpAsync()
    {
        await using var db = Open();
        var tables = await db.Database.SqlQueryRaw<string>("SELECT name || ' ' || coalesce(sql, '') AS Value FROM sqlite_master ORDER BY name").ToListAsync();
        var applied = await db.Database.GetAppliedMigrationsAsync();
        return string.Join('\n', tables.Concat(applied).Append($"key: {File.Exists(Path.Combine(_folder.FullName, "history.key"))}"));
    }
}
