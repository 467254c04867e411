using System.Globalization;

namespace ZhongGengZu.Web.Shell.Due;

/// <summary>Where the next page of a list by date begins.</summary>
public sealed record DueCursor(DateTime At, Guid Id)
{
    public override string ToString() => $"{At.Ticks:x}-{Id:n}";

    public static DueCursor? Parse(string? text) =>
        text?.Split('-') is [var ticks, var id]
        && long.TryParse(ticks, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var at)
        && at >= 0 && at <= DateTime.MaxValue.Ticks
        && Guid.TryParseExact(id, "n", out var guid)
            ? new DueCursor(new DateTime(at, DateTimeKind.Utc), guid)
            : null;
}
