using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data.Tests.Support;
using ZhongGengZu.Domain;

namespace ZhongGengZu.Data.Tests.Deadlines;

/// <summary>The demo's clock: shifted, running on, forward only, the same after a restart.</summary>
public abstract class DemoClockSuite(TestDatabase database) : WorldSuite(database)
{
    [SkippableFact]
    public async Task DemoClock_StartedAndMoved_RunsOnAndSurvivesARestart()
    {
        var start = Shanghai.At(new DateOnly(2021, 4, 8), new TimeOnly(9, 0));
        await AtAsync(clocks => clocks.StartAtAsync(start, default));
        Assert.Equal(start, Clock.UtcNow);

        World.Clock.Move(TimeSpan.FromMinutes(5));
        Assert.Equal(start.AddMinutes(5), Clock.UtcNow);
        await AtAsync(clocks => clocks.MoveToAsync(start.AddDays(1), default));
        Assert.Equal(RefusalCode.ClockBackwards, (await Assert.ThrowsAsync<Refusal>(() => AtAsync(clocks => clocks.MoveToAsync(start, default)))).Code);

        Clock.Restore(TimeSpan.Zero);
        await AtAsync(clocks => clocks.RestoreAsync(default));
        Assert.Equal(start.AddDays(1), Clock.UtcNow);
    }

    private CaseClock Clock => World.Services.GetRequiredService<CaseClock>();

    private async Task AtAsync(Func<DemoClocks, Task> act)
    {
        await using var scope = World.Services.CreateAsyncScope();
        await act(scope.ServiceProvider.GetRequiredService<DemoClocks>());
    }
}

public sealed class DemoClockOnSqlite() : DemoClockSuite(new SqliteTestDatabase());

public sealed class DemoClockOnPostgreSql() : DemoClockSuite(new PostgreSqlTestDatabase());

public sealed class DemoClockOnSqlServer() : DemoClockSuite(new SqlServerTestDatabase());
