using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace ZhongGengZu.Documents;

/// <summary>
/// Reads one JSON file strictly into records: no unknown, missing, doubled or mistyped member, no null where the record
/// has none, dates as 2021-04-10, times as 12:00, codes of enumerations in kebab-case. Then the file's own rules,
/// over whatever could be read, so that one reading reports everything.
/// </summary>
internal static class StrictJson
{
    /// <summary>Largest file accepted, bytes.</summary>
    public const int MaxBytes = 2 * 1024 * 1024;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>How these files are written.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>Reads the bytes of a file.</summary>
    public static FileReading<T> Read<T>(ReadOnlyMemory<byte> utf8, Action<T, FileErrors> rules)
        where T : class
    {
        var errors = new FileErrors();
        if (Parse(utf8, errors) is { } document)
        {
            using (document)
            {
                var content = Convert<T>(document.RootElement, errors);
                if (content is not null)
                {
                    rules(content, errors);
                    return new FileReading<T>(errors.All.Count == 0 ? content : null, errors.All);
                }
            }
        }

        return new FileReading<T>(null, errors.All);
    }

    /// <summary>Reads a file from disk; a missing or unreadable file is an error like any other.</summary>
    public static FileReading<T> ReadFile<T>(string path, Action<T, FileErrors> rules)
        where T : class
    {
        try
        {
            using var file = File.OpenRead(path);
            var bytes = new byte[Math.Min(file.Length, MaxBytes + 1)];
            file.ReadExactly(bytes);
            return Read(bytes, rules);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new FileReading<T>(null, [new FileError("$", $"找不到文件 {path}")]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new FileReading<T>(null, [new FileError("$", $"文件 {path} 打不开")]);
        }
    }

    private static JsonDocument? Parse(ReadOnlyMemory<byte> utf8, FileErrors errors)
    {
        if (utf8.Length > MaxBytes)
        {
            errors.AddBroken("$", "文件超过 2 MB");
            return null;
        }

        if (utf8.Span.StartsWith(ByteOrderMark))
        {
            utf8 = utf8[ByteOrderMark.Length..];
        }

        if (!Utf8.IsValid(utf8.Span))
        {
            errors.AddBroken("$", "文件不是 UTF-8 文本，请另存为 UTF-8");
            return null;
        }

        try
        {
            return JsonDocument.Parse(utf8);
        }
        catch (JsonException e)
        {
            errors.AddBroken("$", string.Create(CultureInfo.InvariantCulture, $"第 {e.LineNumber + 1} 行第 {e.BytePositionInLine + 1} 个字节处不是合法的 JSON，其后没有检查"));
            return null;
        }
    }

    private static T? Convert<T>(JsonElement root, FileErrors errors)
        where T : class
    {
        try
        {
            return new StrictWalk(Options, errors).Check(root, typeof(T)).Deserialize<T>(Options);
        }
        catch (JsonException e)
        {
            errors.AddBroken(e.Path ?? "$", "这一项读不出来，其后没有检查");
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair in an escape: valid JSON, but no text.
            errors.AddBroken("$", "文件里有不完整的字符");
        }

        return null;
    }

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false), new TimeOfDayConverter() },
        };
        options.MakeReadOnly();
        return options;
    }

    private sealed class TimeOfDayConverter : JsonConverter<TimeOnly>
    {
        public override TimeOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TimeOnly.TryParseExact(reader.GetString(), StrictWalk.TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, TimeOnly value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString(StrictWalk.TimeFormat, CultureInfo.InvariantCulture));
    }
}
