using System.Threading.Channels;

namespace ZhongGengZu.Web.Tests.Support;

/// <summary>A clock whose waits end when a test says so.</summary>
public sealed class ManualTime : TimeProvider
{
    private readonly Channel<Wait> _waits = Channel.CreateUnbounded<Wait>();

    /// <summary>The next wait that somebody has begun.</summary>
    public async Task<Wait> NextAsync() => await _waits.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(1));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var wait = new Wait(dueTime, () => callback(state));
        _waits.Writer.TryWrite(wait);
        return wait;
    }

    /// <summary>How long somebody waits, and the end of it.</summary>
    public sealed record Wait(TimeSpan For, Action End) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

/// <summary>The system's clock, put forward when a test says so.</summary>
public sealed class AdvancedTime : TimeProvider
{
    private TimeSpan _by;

    public void Move(TimeSpan by) => _by += by;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _by;
}
