using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ZhongGengZu.Data.Conventions;

/// <summary>An immutable value as one JSON text: camelCase names, kebab-case enum codes, unknown or missing members refused.</summary>
public sealed class JsonText<T>() : ValueConverter<T, string>(value => JsonTexts.Write(value), text => JsonTexts.Read<T>(text))
    where T : class;

/// <summary>Values stored as JSON are never changed in place: another value is another instance.</summary>
public sealed class SameInstance<T>() : ValueComparer<T>(
    (a, b) => ReferenceEquals(a, b), value => RuntimeHelpers.GetHashCode(value), value => value)
    where T : class;

/// <summary>Short immutable lists differ when an element differs, so that writing the same again is no change.</summary>
public sealed class SameElements<T>() : ValueComparer<IReadOnlyList<T>>(
    (a, b) => ReferenceEquals(a, b) || (a != null && b != null && a.SequenceEqual(b)),
    list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)),
    list => list);

internal static class JsonTexts
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DictionaryKeyPolicy = null,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string text) =>
        JsonSerializer.Deserialize<T>(text, Options) ?? throw new InvalidOperationException($"A stored {typeof(T).Name} is empty.");
}
