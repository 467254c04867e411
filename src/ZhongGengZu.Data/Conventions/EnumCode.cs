using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ZhongGengZu.Data.Conventions;

/// <summary>Enums are stored as the kebab-case code that seed files use too (UnitHead = unit-head); a code never changes its meaning.</summary>
public sealed class EnumCode<T>() : ValueConverter<T, string>(value => ToCode(value), code => ToValue(code))
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Codes =
        Enum.GetValues<T>().ToDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

    private static readonly Dictionary<string, T> Values = Codes.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    private static string ToCode(T value) => Codes[value];

    private static T ToValue(string code) => Values.TryGetValue(code, out var value)
        ? value
        : throw new InvalidOperationException($"'{code}' is no {typeof(T).Name}.");
}
