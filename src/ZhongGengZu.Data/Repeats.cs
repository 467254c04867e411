using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ZhongGengZu.Data;

/// <summary>How often, and after which waits, a unit of work is begun again.</summary>
/// <param name="Waits">Before the second attempt, the third …; up to half as much is added, so that not all come back at once.</param>
/// <param name="Patience">A unit that began longer ago is not begun again: a database that is slow is not asked for more.</param>
public sealed record RepeatPace(IReadOnlyList<TimeSpan> Waits, TimeSpan Patience)
{
    public static RepeatPace Usual { get; } = new([TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(1)], TimeSpan.FromSeconds(10));
}

/// <summary>
/// Runs a unit of work, a request or a round of a job, and begins it anew as a whole when the database fails in passing
/// (<see cref="CaseDbContext.IsPassing(Exception)"/>): loaded anew, decided anew, saved anew, in a scope of its own each time.
/// </summary>
public sealed partial class Repeats(IServiceScopeFactory scopes, TimeProvider time, RepeatPace pace, ILogger<Repeats> log)
{
    /// <summary>Runs the unit until it succeeds; throws the last failure. Whoever calls ends the scope of the attempt that succeeded.</summary>
    /// <param name="name">What the log calls the unit; asked when it has failed.</param>
    /// <param name="attempt">The whole of it, from its first statement.</param>
    /// <param name="cancel">Stops it.</param>
    /// <param name="mayRepeat">Asked of the scope that failed; always unless given.</param>
    public async Task<AsyncServiceScope> RunAsync(Func<string> name, Func<IServiceProvider, Task> attempt, CancellationToken cancel, Func<IServiceProvider, bool>? mayRepeat = null)
    {
        var began = time.GetTimestamp();
        for (var number = 1; ; number++)
        {
            var scope = scopes.CreateAsyncScope();
            TimeSpan wait;
            try
            {
                await attempt(scope.ServiceProvider);
                return scope;
            }
            catch (Exception failure) when (number <= pace.Waits.Count && time.GetElapsedTime(began) < pace.Patience && IsPassing(failure) && mayRepeat?.Invoke(scope.ServiceProvider) is not false)
            {
                wait = pace.Waits[number - 1] * (1 + (Random.Shared.NextDouble() / 2));
                // Its kind only: a database's words may hold what somebody wrote.
                LogRepeat(name(), failure.GetBaseException().GetType().Name, number, pace.Waits.Count + 1, Math.Round(wait.TotalMilliseconds));
                await scope.DisposeAsync();
            }
            catch
            {
                await scope.DisposeAsync();
                throw;
            }

            await Task.Delay(wait, time, cancel);
        }
    }

    /// <summary>Whether the failure passes, by the provider's own list.</summary>
    public bool IsPassing(Exception failure)
    {
        using var scope = scopes.CreateScope();
        return scope.ServiceProvider.GetRequiredService<CaseDbContext>().IsPassing(failure);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Unit} met a passing failure of the database ({Failure}) in attempt {Attempt} of {Most}; it is begun again in {Milliseconds} ms")]
    private partial void LogRepeat(string unit, string failure, int attempt, int most, double milliseconds);
}
