using System.Text.Json;
using ZhongGengZu.Domain.Deadlines;

namespace ZhongGengZu.Domain.Tests.Deadlines;

/// <summary>The calendar of the shipped holidays.</summary>
internal static class Calendars
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static WorkingCalendar Shipped { get; } = new(
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds", "holidays"), "*.json")
            .Select(file => JsonSerializer.Deserialize<HolidayYear>(File.ReadAllText(file), Json)!));

    /// <summary>A date written as 2021-04-10.</summary>
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    /// <summary>The UTC instant of Shanghai wall time written as 2021-04-10 23:59:59.999.</summary>
    public static DateTime Instant(string shanghai)
    {
        var wall = DateTime.Parse(shanghai, System.Globalization.CultureInfo.InvariantCulture);
        return Shanghai.At(DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall));
    }
}
