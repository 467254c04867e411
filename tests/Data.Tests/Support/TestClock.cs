namespace ZhongGengZu.Data.Tests.Support;

/// <summary>A clock that stands until a test moves it.</summary>
public sealed class TestClock(DateTime utc) : TimeProvider
{
    private DateTime _now = utc;

    public override DateTimeOffset GetUtcNow() => new(_now, TimeSpan.Zero);

    public void Move(TimeSpan by) => _now += by;
}
