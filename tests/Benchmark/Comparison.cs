using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using ZhongGengZu.Data;
using ZhongGengZu.TestSupport;
using ZhongGengZu.TestSupport.Web;

namespace ZhongGengZu.Benchmark;

/// <summary>The same pages over a small and a large database, on one PostgreSQL and in one process: docs/flows/benchmark.md.</summary>
internal static class Comparison
{
    private static readonly int[] Usual = [5000, 1000, 100_000];

    public static async Task<int> Main(string[] args)
    {
        var typed = args.Select(a => int.TryParse(a, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).ToArray();
        if (typed.Length is not (0 or 3) || typed.Contains(0))
        {
            await Console.Error.WriteLineAsync("Usage: ZhongGengZu.Benchmark [PEOPLE SMALL LARGE], by default 5000 1000 100000");
            return 2;
        }

        if (PostgreSqlCluster.Missing is { } missing)
        {
            await Console.Error.WriteLineAsync(missing);
            return 1;
        }

        return await CompareAsync(typed.Length == 0 ? Usual : typed) ? 0 : 1;
    }

    private static async Task<bool> CompareAsync(int[] numbers)
    {
        var (people, small, large) = (numbers[0], numbers[1], numbers[2]);
        var (first, second) = (await StartAsync(people, small), await StartAsync(people, large));
        var table = new ResultTable(small, large);
        foreach (var ((role, atSmall), (_, atLarge)) in (await first.RolesAsync()).Zip(await second.RolesAsync()))
        {
            using var here = await Reader.SignInAsync(first, atSmall);
            using var there = await Reader.SignInAsync(second, atLarge);
            table.Add(role, "问题台账", await Measured.OfAsync(here, "/problems", there, "/problems"));
            table.Add(role, "问题台账深页", await Measured.OfAsync(here, await here.DeepPageAsync(), there, await there.DeepPageAsync()));
            table.Add(role, "工作台", await Measured.OfAsync(here, "/", there, "/"));
            if (await here.MaySeeAsync("/board"))
            {
                table.Add(role, "督查调度", await Measured.OfAsync(here, "/board", there, "/board"), grace: 0);
            }
        }

        await ((IAsyncLifetime)first).DisposeAsync();
        await ((IAsyncLifetime)second).DisposeAsync();
        return table.Print();
    }

    private static async Task<LoadedWebHost> StartAsync(int people, int problems)
    {
        var host = new LoadedWebHost(new PostgreSqlTestDatabase(), people, problems);
        await host.InitializeAsync();
        var made = host.Summary;
        Console.WriteLine($"{made.Units} units, {made.People} people, {made.Problems} problems: {made.Rows} rows in {made.Seconds} s");
        // What a server does by itself within minutes of so much writing.
        await host.InScopeAsync(services =>
        {
            var database = services.GetRequiredService<CaseDbContext>().Database;
            database.SetCommandTimeout(TimeSpan.FromMinutes(10));
            return database.ExecuteSqlRawAsync("VACUUM ANALYZE");
        });
        return host;
    }
}
