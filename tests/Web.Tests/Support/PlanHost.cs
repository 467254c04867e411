using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace ZhongGengZu.Web.Tests.Support;

/// <summary>The product with one small organisation and a running campaign whose bureaus sign in two steps.</summary>
public abstract class PlanHost(TestDatabase database) : WebHost(database)
{
    private PlanScene? _scene;

    public PlanScene Scene => _scene ?? throw new InvalidOperationException("The scene has not been set.");

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        if (Database.Missing is null)
        {
            SetClock(new DateOnly(2021, 4, 12), new TimeOnly(9, 0));
            _scene = await PlanScene.SetAsync(this);
        }
    }

    protected override IEnumerable<(string Key, string Value)> Settings => [("Demo:Load", "")];

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        // A hash that costs a millisecond: fifty people sign in before each race.
        builder.ConfigureServices(services => services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1_000));
    }
}

/// <summary>On SQLite.</summary>
public sealed class SqlitePlanHost() : PlanHost(new SqliteTestDatabase());

/// <summary>On PostgreSQL.</summary>
public sealed class PostgreSqlPlanHost() : PlanHost(new PostgreSqlTestDatabase());

/// <summary>On SQL Server.</summary>
public sealed class SqlServerPlanHost() : PlanHost(new SqlServerTestDatabase());
