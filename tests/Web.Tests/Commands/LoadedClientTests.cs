using System.Net;
using System.Net.Sockets;
using ZhongGengZu.Web.Commands;
using ZhongGengZu.Web.Tests.Support;

namespace ZhongGengZu.Web.Tests.Commands;

/// <summary>A process loads the client of the database that it is told to use, and no other: the default start pays for none of them.</summary>
public sealed class LoadedClientTests : IDisposable
{
    private static readonly string[] OfSqlite = ["Microsoft.Data.Sqlite", "Microsoft.EntityFrameworkCore.Sqlite"];
    private static readonly string[] OfPostgreSql = ["Npgsql", "Npgsql.EntityFrameworkCore.PostgreSQL"];
    private static readonly string[] OfSqlServer = ["Microsoft.Data.SqlClient", "Microsoft.EntityFrameworkCore.SqlServer"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("zhonggengzu-loaded.");
    private int _runs;

    [Fact]
    public async Task Default_MigratedAndStarted_LoadsSqliteAlone()
    {
        string[] settings = [$"--ConnectionStrings:Default=Data Source={Path.Combine(_folder.FullName, "cases.db")}", Key];
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        Assert.Equal(OfSqlite, await LoadedAsync(ExitCode.Done, ["migrate", .. settings]));
        // The whole start, up to the port, which somebody else has.
        Assert.Equal(OfSqlite, await LoadedAsync(ExitCode.Refused, [.. settings, $"--urls=http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}"]));
    }

    [Fact]
    public async Task PostgreSql_LoadsItsOwnAlone() =>
        Assert.Equal(OfPostgreSql, await LoadedAsync(ExitCode.Refused, ["migrate", "--Database:Provider=PostgreSql", $"--ConnectionStrings:Default=Host=127.0.0.1;Port={Binary.FreePort()};Username=nobody;Timeout=2", Key]));

    [Fact]
    public async Task SqlServer_LoadsItsOwnAlone() =>
        Assert.Equal(OfSqlServer, await LoadedAsync(ExitCode.Refused, ["migrate", "--Database:Provider=SqlServer", $"--ConnectionStrings:Default=Server=127.0.0.1,{Binary.FreePort()};User ID=nobody;Connect Timeout=1", Key]));

    public void Dispose() => _folder.Delete(recursive: true);

    private string Key => $"--History:KeyFile={Path.Combine(_folder.FullName, "history.key")}";

    private async Task<IEnumerable<string>> LoadedAsync(int expected, string[] arguments)
    {
        var file = Path.Combine(_folder.FullName, $"loaded-{_runs++}");
        var (exit, _) = await Binary.RunAsync(arguments, new Dictionary<string, string>
        {
            ["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location,
            [StartupHook.File] = file,
        });
        Assert.Equal(expected, exit);
        return (await File.ReadAllLinesAsync(file)).Intersect([.. OfSqlite, .. OfPostgreSql, .. OfSqlServer]).Order(StringComparer.Ordinal);
    }
}
