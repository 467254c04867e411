using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents;

/// <summary>
/// Walks a JSON document beside the records it is to become and reports every difference of structure by its path.
/// It hands back a copy in which what is wrong is replaced by an empty value, so that the rest can still be read and judged.
/// </summary>
internal sealed partial class StrictWalk(JsonSerializerOptions options, FileErrors errors)
{
    public const string TimeFormat = "HH:mm";
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>Checks the root.</summary>
    public JsonNode? Check(JsonElement root, Type type) => Check(root, type, nullable: false, "$", member: null);

    private JsonNode? Check(JsonElement element, Type type, bool nullable, string path, string? member)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            (type, nullable) = (underlying, true);
        }

        if (element.ValueKind == JsonValueKind.Null)
        {
            return nullable ? null : Broken(path, type, $"{MemberNames.Say(member)}不能是 null");
        }

        var kind = options.GetTypeInfo(type).Kind;
        return kind switch
        {
            JsonTypeInfoKind.Object when element.ValueKind == JsonValueKind.Object => CheckObject(element, type, path),
            JsonTypeInfoKind.Object => Broken(path, type, $"{MemberNames.Say(member)}应是一个对象 {{…}}"),
            JsonTypeInfoKind.Enumerable when element.ValueKind == JsonValueKind.Array => CheckList(element, ElementOf(type), path, member),
            JsonTypeInfoKind.Enumerable => Broken(path, type, $"{MemberNames.Say(member)}应是一个列表 […]"),
            _ => CheckLeaf(element, type, path, member),
        };
    }

    private JsonObject CheckObject(JsonElement element, Type type, string path)
    {
        var members = MembersOf(type).ToDictionary(m => m.Name);
        var copy = new JsonObject();
        var seen = new HashSet<string>();
        foreach (var given in element.EnumerateObject())
        {
            var at = $"{path}.{Shorten(given.Name)}";
            if (!members.TryGetValue(given.Name, out var member))
            {
                errors.Add(at, $"没有“{Shorten(given.Name)}”这个成员，这里可以有：{string.Join("、", members.Keys)}");
            }
            else if (!seen.Add(given.Name))
            {
                errors.Add(at, $"{MemberNames.Say(given.Name)}写了两次");
            }
            else
            {
                copy[given.Name] = Check(given.Value, member.Type, member.Nullable, at, given.Name);
            }
        }

        foreach (var missing in members.Values.Where(m => m.Required && !seen.Contains(m.Name)))
        {
            copy[missing.Name] = missing.Nullable ? null : Empty(missing.Type);
            errors.AddBroken($"{path}.{missing.Name}", $"缺{MemberNames.Say(missing.Name)}");
        }

        return copy;
    }

    private JsonArray CheckList(JsonElement element, Type item, string path, string? member)
    {
        var copy = new JsonArray();
        var i = 0;
        foreach (var given in element.EnumerateArray())
        {
            copy.Add(Check(given, item, nullable: false, string.Create(CultureInfo.InvariantCulture, $"{path}[{i++}]"), member));
        }

        return copy;
    }

    private JsonNode? CheckLeaf(JsonElement element, Type type, string path, string? member)
    {
        var problem = type switch
        {
            _ when type == typeof(string) => ProblemOfText(element, member),
            _ when type == typeof(bool) => element.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : "只能是 true 或 false",
            _ when type == typeof(int) => element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out _) ? null : "应是一个整数",
            _ when type == typeof(DateOnly) => Is(element, t => DateOnly.TryParseExact(t, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) ? null : "应是一个日期，写成 2021-04-10 的样子",
            _ when type == typeof(TimeOnly) => Is(element, t => TimeOnly.TryParseExact(t, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) ? null : "应是一个时刻，写成 12:00 的样子",
            _ when type.IsEnum => Is(element, Codes.All(type).Contains) ? null : $"只能是 {string.Join("、", Codes.All(type))} 之一",
            _ => throw new NotSupportedException($"{type} has no place in a file"),
        };
        return problem is null ? JsonNode.Parse(element.GetRawText()) : Broken(path, type, MemberNames.Say(member) + problem);
    }

    private static string? ProblemOfText(JsonElement element, string? member)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            return "应是一段文字";
        }

        var text = element.GetString()!;
        var limit = MemberNames.LimitOf(member);
        return text switch
        {
            _ when string.IsNullOrWhiteSpace(text) => "不能为空",
            _ when text.Trim() != text => "前后不能有空格",
            _ when text.Length > limit => string.Create(CultureInfo.InvariantCulture, $"有 {text.Length} 字，最多 {limit} 字"),
            _ when MemberNames.IsCode(member) && !Code().IsMatch(text) => "只能用字母、数字和短横，字母或数字开头",
            _ => null,
        };
    }

    private JsonNode? Broken(string path, Type type, string message)
    {
        errors.AddBroken(path, message);
        return Empty(type);
    }

    /// <summary>A value that the record accepts and no rule will be asked of.</summary>
    private JsonNode? Empty(Type type) => options.GetTypeInfo(type).Kind switch
    {
        JsonTypeInfoKind.Enumerable => new JsonArray(),
        JsonTypeInfoKind.Object => new JsonObject(MembersOf(type).Where(m => m.Required).Select(m => KeyValuePair.Create(m.Name, m.Nullable ? null : Empty(m.Type)))),
        _ when type == typeof(string) => "",
        _ when type.IsEnum => Codes.All(type)[0],
        _ => JsonSerializer.SerializeToNode(Activator.CreateInstance(type), type, options),
    };

    private IEnumerable<Member> MembersOf(Type type) =>
        options.GetTypeInfo(type).Properties
            .Where(p => (p.Set is not null || p.AssociatedParameter is not null) && p.AttributeProvider?.IsDefined(typeof(MadeByOfficeAttribute), true) != true)
            .Select(p => new Member(
                p.Name,
                p.PropertyType,
                p.PropertyType.IsValueType ? Nullable.GetUnderlyingType(p.PropertyType) is not null : p.IsSetNullable,
                p.IsRequired || p.AssociatedParameter is { HasDefaultValue: false }));

    private static Type ElementOf(Type list) => list.GetGenericArguments()[0];

    private static bool Is(JsonElement element, Func<string, bool> test) => element.ValueKind == JsonValueKind.String && test(element.GetString()!);

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9-]*$")]
    private static partial Regex Code();

    private sealed record Member(string Name, Type Type, bool Nullable, bool Required);
}
