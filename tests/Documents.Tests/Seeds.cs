using System.Text;
using System.Text.Json.Nodes;

namespace ZhongGengZu.Documents.Tests;

/// <summary>The shipped files, and the same with one thing changed.</summary>
internal static class Seeds
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    public static string Campaign { get; } = Path.Combine(Folder, "campaigns", "suzhou-2021.json");

    public static string Organisation { get; } = Path.Combine(Folder, "organisations", "suzhou.json");

    /// <summary>The file after a change, as bytes.</summary>
    public static byte[] Changed(string file, Action<JsonObject> change)
    {
        var root = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
        change(root);
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    /// <summary>A node below a path such as <c>phases[1].end</c>.</summary>
    public static JsonNode At(this JsonNode root, string path)
    {
        foreach (var step in path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            root = (step[0] == '[' ? root[int.Parse(step[1..^1], System.Globalization.CultureInfo.InvariantCulture)] : root[step])!;
        }

        return root;
    }

    /// <summary>Puts a value, given as JSON, at a path; null text removes the member.</summary>
    public static void Put(this JsonNode root, string path, string? json)
    {
        var cut = path.LastIndexOfAny(['.', '[']);
        var holder = cut < 0 ? root : root.At(path[..cut]);
        if (path.EndsWith(']'))
        {
            holder.AsArray()[int.Parse(path[(cut + 1)..^1], System.Globalization.CultureInfo.InvariantCulture)] = JsonNode.Parse(json!);
        }
        else if (json is null)
        {
            holder.AsObject().Remove(path[(cut + 1)..]);
        }
        else
        {
            holder.AsObject()[path[(cut + 1)..]] = JsonNode.Parse(json);
        }
    }

    /// <summary>Errors as “path：message”, one a line, for comparison.</summary>
    public static IEnumerable<string> Lines(this IEnumerable<FileError> errors) => errors.Select(e => e.ToString());
}
