namespace ZhongGengZu.Domain.Submissions;

/// <summary>
/// “这份材料已报过”: whether two materials are the same or very like, by their names and by what is asked. A hint for a person to decide, never a judgement.
/// </summary>
public static class SameMaterial
{
    /// <summary>From here on two names, or two texts, are alike: the share of two-character sequences of the shorter that the longer has too.</summary>
    public const double Worth = 0.6;

    private const int ShortestName = 4;
    private const int ShortestText = 12;

    // Words that half of all materials have in their names.
    private static readonly string[] Common = ["情况", "报告", "材料", "工作", "关于", "报送", "的"];

    /// <summary>Whether a material asked for is one that was asked for before.</summary>
    public static bool Is(string name, string? asked, string otherName, string? otherAsked)
    {
        var (mine, other) = (Core(name), Core(otherName));
        return (mine.Length > 0 && mine == other)
            || (mine.Length >= ShortestName && other.Length >= ShortestName && Shared(mine, other) >= Worth)
            || (asked?.Length >= ShortestText && otherAsked?.Length >= ShortestText && Shared(Plain(asked), Plain(otherAsked)) >= Worth);
    }

    private static string Core(string name) => Common.Aggregate(Plain(name), (text, word) => text.Replace(word, "", StringComparison.Ordinal));

    // Letters alone: dates and numbers differ from one time to the next.
    private static string Plain(string text) => string.Concat(text.Where(char.IsLetter));

    private static double Shared(string one, string other)
    {
        var (a, b) = (Pairs(one), Pairs(other));
        return a.Count == 0 || b.Count == 0 ? 0 : (double)a.Intersect(b).Count() / Math.Min(a.Count, b.Count);
    }

    private static HashSet<string> Pairs(string text) => [.. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(i => text.Substring(i, 2))];
}
