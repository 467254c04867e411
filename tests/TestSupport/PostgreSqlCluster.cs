using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace ZhongGengZu.TestSupport;

/// <summary>
/// A PostgreSQL cluster of our own, one a test process, on a free loopback port. It is started at first use as an
/// unprivileged user (initdb refuses root) and removed when the process ends, also when it is killed.
/// </summary>
public sealed class PostgreSqlCluster
{
    private const string PackageMissing =
        "PostgreSQL is not installed: this test needs the Debian package postgresql-15 (apt-get install postgresql-15).";

    private static readonly Lazy<PostgreSqlCluster> OfThisProcess = new(Start);

    private readonly Process _keeper;
    private readonly int _port;

    private PostgreSqlCluster(Process keeper, int port) => (_keeper, _port) = (keeper, port);

    /// <summary>Why tests on PostgreSQL cannot run here, naming the package; null when they can.</summary>
    public static string? Missing { get; } = BinaryFolder() is null ? PackageMissing : null;

    public static PostgreSqlCluster Current => OfThisProcess.Value;

    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = _port,
        Username = "tests",
        Database = database,
        IncludeErrorDetail = true,
    }.ConnectionString;

    /// <summary>Runs one statement outside any test's database, such as CREATE DATABASE.</summary>
    public async Task ExecuteAsync(string statement)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static PostgreSqlCluster Start()
    {
        var binaries = BinaryFolder() ?? throw new InvalidOperationException(PackageMissing);

        // The port is free when asked for and may be taken before the server has it: then the next one.
        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort();
            var keeper = Process.Start(Keeper(binaries, port))!;
            var answer = keeper.StandardOutput.ReadLine();
            if (answer == "ready")
            {
                AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(keeper);
                return new PostgreSqlCluster(keeper, port);
            }

            var log = answer + Environment.NewLine + keeper.StandardOutput.ReadToEnd();
            if (attempt == 3)
            {
                throw new InvalidOperationException($"PostgreSQL did not start: {log}");
            }
        }
    }

    private static ProcessStartInfo Keeper(string binaries, int port)
    {
        using var script = new StreamReader(typeof(PostgreSqlCluster).Assembly.GetManifestResourceStream(
            "ZhongGengZu.TestSupport.postgresql-cluster.sh")!);
        string[] command = ["bash", "-c", script.ReadToEnd(), "postgresql-cluster", binaries, port.ToString(CultureInfo.InvariantCulture)];
        if (Environment.IsPrivilegedProcess)
        {
            command = ["runuser", "-u", "postgres", "--", .. command];
        }

        return new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
    }

    // Its stdin closing is the word to stop; waiting for it leaves nothing behind when the run is over.
    private static void Stop(Process keeper)
    {
        keeper.StandardInput.Close();
        keeper.WaitForExit(TimeSpan.FromSeconds(10));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string? BinaryFolder()
    {
        var versions = new[] { "/usr/lib/postgresql/15/bin", "/usr/lib/postgresql/16/bin", "/usr/lib/postgresql/17/bin" };
        return versions.FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));
    }
}
