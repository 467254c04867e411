using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;
using ZhongGengZu.Data;
using ZhongGengZu.Data.Supervision;
using ZhongGengZu.Domain;

namespace ZhongGengZu.TestSupport.Web;

/// <summary>The whole product on a loopback port of its own, with the database and the clock of one test class.</summary>
public abstract class WebHost(TestDatabase database) : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("zhonggengzu-web.");

    private bool _started;

    /// <summary>Where the server listens, such as http://127.0.0.1:40123/.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public TestDatabase Database => database;

    /// <summary>The case clock of this host; nobody else's.</summary>
    public CaseClock Clock => Services.GetRequiredService<CaseClock>();

    /// <summary>Development unless a derived host says otherwise.</summary>
    protected virtual string Environment => Environments.Development;

    /// <summary>The key of this host's history.</summary>
    protected string KeyFile => Path.Combine(_folder.FullName, "history.key");

    /// <summary>Further settings, such as <c>("Demo:Load", "")</c>.</summary>
    protected virtual IEnumerable<(string Key, string Value)> Settings => [];

    public virtual async Task InitializeAsync()
    {
        await database.InitializeAsync();
        if (database.Missing is not null)
        {
            return;
        }

        if (Environment != Environments.Development)
        {
            await MigrateAsync();
        }

        UseKestrel(0);
        StartServer();
        _started = true;
        Address = ClientOptions.BaseAddress;
    }

    /// <summary>Somebody at a browser of their own: cookies of their own, nothing remembered.</summary>
    public Visitor NewVisitor() => new(Address);

    /// <summary>Sets the case clock to a Shanghai date and time; it runs on from there.</summary>
    public void SetClock(DateOnly date, TimeOnly time) => Clock.Restore(Clock.OffsetFor(Shanghai.At(date, time)));

    /// <summary>Runs <paramref name="work"/> with the services of one request.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public override ValueTask DisposeAsync()
    {
        _started = false;
        return base.DisposeAsync();
    }

    // Only Development migrates itself.
    private async Task MigrateAsync()
    {
        var settings = new Dictionary<string, string?> { ["Database:Provider"] = database.Provider, ["ConnectionStrings:Default"] = database.ConnectionString };
        var services = new ServiceCollection();
        services.AddCaseDatabase(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        await using var provider = services.BuildServiceProvider();
        await CaseDatabase.MigrateAsync(provider.GetRequiredService<CaseDbContext>());
    }

    /// <summary>A look at the database itself.</summary>
    public Task<T> ReadAsync<T>(Func<CaseDbContext, Task<T>> read) => InScopeAsync(scope => read(scope.GetRequiredService<CaseDbContext>()));

    /// <summary>Ends the host; a story after which the board's figures differ from their rows has failed, whatever it was about.</summary>
    async Task IAsyncLifetime.DisposeAsync()
    {
        var wrong = _started ? await InScopeAsync(services => services.GetRequiredService<TallyBook>().DifferencesAsync(default)) : [];
        await DisposeAsync();
        await database.DisposeAsync();
        _folder.Delete(recursive: true);
        if (wrong.Count > 0)
        {
            throw new InvalidOperationException($"{wrong.Count} tallies differ from their rows (write deadlines and problems through the context, not by ExecuteUpdate): {string.Join("; ", wrong.Take(5))}");
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        builder.UseSetting("Database:Provider", database.Provider);
        builder.UseSetting("ConnectionStrings:Default", database.ConnectionString);
        builder.UseSetting("History:KeyFile", KeyFile);
        builder.UseSetting("Demo:Load", "");
        builder.UseSetting("Mail:Folder", "");
        builder.UseSetting("Serilog:MinimumLevel", "Warning");
        foreach (var (key, value) in Settings)
        {
            builder.UseSetting(key, value);
        }
    }
}

/// <summary>The product on SQLite, as it comes.</summary>
public class SqliteWebHost() : WebHost(new SqliteTestDatabase());

/// <summary>The product on PostgreSQL.</summary>
public class PostgreSqlWebHost() : WebHost(new PostgreSqlTestDatabase());

/// <summary>The product on SQL Server.</summary>
public class SqlServerWebHost() : WebHost(new SqlServerTestDatabase());
