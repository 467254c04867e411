using System.Text.Json;

namespace ZhongGengZu.Documents;

/// <summary>Codes of enumerations as the files write them.</summary>
internal static class Codes
{
    /// <summary>The code of one value, such as <c>unit-head</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Of(value.ToString());

    /// <summary>Every code of an enumeration, in its order.</summary>
    public static IReadOnlyList<string> All(Type type) => [.. Enum.GetNames(type).Select(Of)];

    private static string Of(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
