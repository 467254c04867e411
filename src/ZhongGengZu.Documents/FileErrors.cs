using System.Globalization;

namespace ZhongGengZu.Documents;

/// <summary>
/// Collects what is wrong with one file. It remembers which parts could not be read at all, so that rules
/// are asked of the sound parts only and one slip is not reported three times.
/// </summary>
internal sealed class FileErrors
{
    /// <summary>Errors listed at most; a file with more is not the file it was taken for.</summary>
    public const int Most = 500;

    private readonly List<FileError> _all = [];
    private readonly List<string> _broken = [];

    public IReadOnlyList<FileError> All => _all;

    /// <summary>A rule that does not hold; the part itself is readable.</summary>
    public void Add(string path, string message)
    {
        if (_all.Count < Most)
        {
            _all.Add(new FileError(path, message));
        }
        else if (_all.Count == Most)
        {
            _all.Add(new FileError("$", $"错误太多，只列出前 {Most} 处"));
        }
    }

    /// <summary>A part that is missing or of the wrong kind: rules leave it alone.</summary>
    public void AddBroken(string path, string message)
    {
        if (!TooMany)
        {
            _broken.Add(path);
        }

        Add(path, message);
    }

    /// <summary>Whether the part at a path, with all below it, could be read.</summary>
    public bool IsSound(string path) => !TooMany && !_broken.Exists(b => b == path || Contains(path, b) || Contains(b, path));

    /// <summary>Whether these members of every part of a list could be read: enough to look a part up by them.</summary>
    public bool IsSound<TItem>(string path, IReadOnlyList<TItem> items, params string[] members) =>
        !_broken.Exists(b => b == path || Contains(b, path))
        && Enumerable.Range(0, items.Count).All(i => Array.TrueForAll(members, m => IsSound(string.Create(CultureInfo.InvariantCulture, $"{path}[{i}].{m}"))));

    /// <summary>The parts of a list that could be read, each with its path.</summary>
    public IEnumerable<(string Path, TItem Item)> Sound<TItem>(string path, IReadOnlyList<TItem> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
            if (IsSound(at))
            {
                yield return (at, items[i]);
            }
        }
    }

    /// <summary>Reports every member whose key an earlier one has already; <paramref name="what"/> begins the sentence.</summary>
    public void CheckUnique<TKey>(IEnumerable<(string Path, TKey Key)> keys, string what)
        where TKey : notnull
    {
        var first = new Dictionary<TKey, string>();
        foreach (var (path, key) in keys)
        {
            if (!first.TryAdd(key, path))
            {
                Add(path, $"{what}“{key}”与 {first[key]} 重复");
            }
        }
    }

    /// <summary>Reports a list that must have a member and has none.</summary>
    public void CheckNotEmpty<TItem>(string path, IReadOnlyList<TItem> items, string message)
    {
        if (items.Count == 0 && IsSound(path))
        {
            Add(path, message);
        }
    }

    private bool TooMany => _all.Count > Most;

    private static bool Contains(string outer, string inner) =>
        inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal) && inner[outer.Length] is '.' or '[';
}
