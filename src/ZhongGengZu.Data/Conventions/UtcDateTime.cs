using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ZhongGengZu.Data.Conventions;

/// <summary>Instants are UTC and whole milliseconds in every column: SQLite forgets the kind, PostgreSQL insists on it.</summary>
public sealed class UtcDateTime() : ValueConverter<DateTime, DateTime>(
    instant => Instants.ToStore(instant),
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));

/// <summary>Identity's <see cref="DateTimeOffset"/> columns as the same UTC instants, so that SQLite can compare them.</summary>
public sealed class UtcDateTimeOffset() : ValueConverter<DateTimeOffset, DateTime>(
    instant => Instants.ToStore(instant.UtcDateTime),
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));

internal static class Instants
{
    public static DateTime ToStore(DateTime instant) => instant.Kind == DateTimeKind.Utc
        ? instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerMillisecond))
        : throw new InvalidOperationException($"{instant:o} is not UTC; instants come from CaseClock or TimeProvider.");
}
