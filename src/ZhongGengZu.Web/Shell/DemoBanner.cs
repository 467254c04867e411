using ZhongGengZu.Domain;

namespace ZhongGengZu.Web.Shell;

/// <summary>Says, in Development, that the cases run on a shifted clock, and lets it be moved on.</summary>
public sealed class DemoBanner(IHostEnvironment environment, CaseClock clock)
{
    /// <summary>The banner, or null where the clock is the system's.</summary>
    public ShellBanner? Read()
    {
        if (!environment.IsDevelopment() || clock.Offset == TimeSpan.Zero)
        {
            return null;
        }

        var now = clock.UtcNow;
        var today = Shanghai.DateOf(now);
        var sentence = $"演示时钟：{Wording.FullDay(today)} {Wording.Weekday(today)} {Wording.Time(now)}，照常走动，只能往后拨。";
        return new ShellBanner(sentence, "_DemoClock", new DemoClockPanel(today.AddDays(1)));
    }
}

/// <summary>The form beside the sentence.</summary>
/// <param name="Tomorrow">The first day it can be moved to.</param>
public sealed record DemoClockPanel(DateOnly Tomorrow);
