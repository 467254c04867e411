using System.Globalization;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Jobs;

/// <summary>How often the quick jobs run: <c>Jobs:AfterStartSeconds</c>, <c>Jobs:RemindSeconds</c>, <c>Jobs:SendSeconds</c>.</summary>
/// <param name="AfterStart">From the server's start to the first round of every job.</param>
/// <param name="Remind">From sweep to sweep.</param>
/// <param name="Send">From one round of sending to the next.</param>
public sealed record JobPace(TimeSpan AfterStart, TimeSpan Remind, TimeSpan Send)
{
    public static JobPace Of(IConfiguration configuration) => new(
        Seconds(configuration, "Jobs:AfterStartSeconds", 300),
        Seconds(configuration, "Jobs:RemindSeconds", 300),
        Seconds(configuration, "Jobs:SendSeconds", 60));

    /// <summary>A setting in seconds, at least one; a sentence for the operator when it is something else.</summary>
    public static TimeSpan Seconds(IConfiguration configuration, string setting, int usual) =>
        configuration[setting] is not { Length: > 0 } given ? TimeSpan.FromSeconds(usual)
        : int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 86400 ? TimeSpan.FromSeconds(seconds)
        : throw new SetupException($"{setting} is '{given}': a number of seconds from 1 to 86400 is needed.");
}
