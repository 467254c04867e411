using System.Data.Common;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ZhongGengZu.Data.Tests.Cases;

/// <summary>A unit of work is begun again as often, and after such waits, as its pace says; needs no database.</summary>
public sealed class RepeatsTests : IAsyncDisposable
{
    private readonly WaitingTime _time = new();
    private readonly ServiceProvider _services;
    private readonly List<string> _log = [];

    public RepeatsTests()
    {
        var settings = new Dictionary<string, string?> { ["ConnectionStrings:Default"] = "Data Source=:memory:" };
        _services = new ServiceCollection()
            .AddCaseDatabase(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddSingleton<TimeProvider>(_time)
            .AddLogging(logging => logging.AddProvider(new ListedLog(_log)))
            .BuildServiceProvider();
    }

    [Fact]
    public async Task Run_FailsAlways_TriesThriceWithGrowingWaitsAndThrowsTheLast()
    {
        var scopes = new HashSet<IServiceProvider>();

        var failure = await Assert.ThrowsAsync<Failure>(() => RunAsync(services => throw new Failure(passes: true, scopes.Add(services) ? scopes.Count : -1)));

        Assert.Equal(3, failure.Number);
        Assert.Collection(_time.Waits, first => Assert.InRange(first.TotalSeconds, 0.2, 0.3), second => Assert.InRange(second.TotalSeconds, 1, 1.5));
        Assert.Equal(2, _log.Count(line => line.StartsWith("Warning: a round met a passing failure of the database (Failure)", StringComparison.Ordinal)));
        Assert.DoesNotContain(_log, line => line.Contains("王五", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_FailsOnce_EndsInAScopeOfItsOwn()
    {
        var dropped = new List<CaseDbContext>();

        await using (var last = await RunAsync(services =>
        {
            dropped.Add(services.GetRequiredService<CaseDbContext>());
            return dropped.Count == 1 ? throw new InvalidOperationException("wrapped", new Failure(passes: true, 1)) : Task.CompletedTask;
        }))
        {
            Assert.Same(dropped[1], last.ServiceProvider.GetRequiredService<CaseDbContext>());
            Assert.NotNull(dropped[1].Model);
        }

        Assert.NotSame(dropped[0], dropped[1]);
        Assert.Throws<ObjectDisposedException>(() => dropped[0].Model);
    }

    [Fact]
    public async Task Run_FailureThatDoesNotPass_IsTriedOnce()
    {
        var attempts = 0;

        await Assert.ThrowsAsync<Failure>(() => RunAsync(_ => throw new Failure(passes: false, ++attempts)));

        Assert.Equal(1, attempts);
    }

    [Fact]
    public async Task Run_HasTakenLong_IsNotBegunAgain()
    {
        var attempts = 0;

        await Assert.ThrowsAsync<Failure>(() => RunAsync(_ =>
        {
            _time.Pass(TimeSpan.FromSeconds(15));
            throw new Failure(passes: true, ++attempts);
        }));

        Assert.Equal(1, attempts);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private Task<AsyncServiceScope> RunAsync(Func<IServiceProvider, Task> attempt) => _services.GetRequiredService<Repeats>().RunAsync(() => "a round", attempt, default);

    private sealed class Failure(bool passes, int number) : DbException("row of 王五")
    {
        public int Number => number;

        public override bool IsTransient => passes;
    }

    /// <summary>Every wait is over at once, and noted.</summary>
    private sealed class WaitingTime : TimeProvider
    {
        private long _now;

        public List<TimeSpan> Waits { get; } = [];

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Pass(TimeSpan time) => _now += time.Ticks;

        public override long GetTimestamp() => _now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Waits.Add(dueTime);
            Pass(dueTime);
            return base.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }

    private sealed class ListedLog(List<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Add($"{logLevel}: {formatter(state, exception)}");

        public void Dispose()
        {
        }
    }
}
