namespace ZhongGengZu.Domain.Problems;

/// <summary>A stretch of a text; <paramref name="Shared"/> when the other text has it too.</summary>
public sealed record LikenessPart(string Text, bool Shared);

/// <summary>
/// How much two Chinese texts are one thing: the share of two-character sequences they have in common. A hint, never a judgement;
/// the one home of likeness, asked while a problem is written (像是登记过一件) and when it is filed (反弹).
/// </summary>
public static class Likeness
{
    /// <summary>From here on a likeness is worth showing.</summary>
    public const double Worth = 0.25;

    private const int ShortestText = 8;
    private const int ShortestPhrase = 2;

    /// <summary>0 = nothing in common, 1 = the same. Texts too short to compare are 0.</summary>
    public static double Of(string one, string other)
    {
        if (one.Length < ShortestText || other.Length < ShortestText)
        {
            return 0;
        }

        var a = Pairs(one);
        var b = Pairs(other);
        return a.Count == 0 || b.Count == 0 ? 0 : (double)a.Intersect(b).Count() / Math.Min(a.Count, b.Count);
    }

    /// <summary>The other text cut into what both have and what it has alone.</summary>
    public static IReadOnlyList<LikenessPart> Parts(string mine, string other)
    {
        var shared = SharedIn(other, Pairs(mine), out _);
        var parts = new List<LikenessPart>();
        for (var from = 0; from < other.Length;)
        {
            var to = from;
            while (to < other.Length && shared[to] == shared[from])
            {
                to++;
            }

            parts.Add(new LikenessPart(other[from..to], shared[from]));
            from = to;
        }

        return parts;
    }

    /// <summary>The words both texts have, the longest first, at most so many; each stands in the other text as it is.</summary>
    public static IReadOnlyList<string> Phrases(string mine, string other, int most)
    {
        SharedIn(other, Pairs(mine), out var joined);
        var phrases = new List<string>();
        for (var from = 0; from + 1 < other.Length; from++)
        {
            var to = from;
            while (to + 1 < other.Length && joined[to])
            {
                to++;
            }

            if (to > from && to - from + 1 >= ShortestPhrase)
            {
                phrases.Add(other[from..(to + 1)]);
            }

            from = to > from ? to - 1 : from;
        }

        var longest = new List<string>();
        foreach (var phrase in phrases.Distinct().OrderByDescending(p => p.Length).ThenBy(p => p, StringComparer.Ordinal))
        {
            if (longest.Count < most && !longest.Exists(l => l.Contains(phrase, StringComparison.Ordinal)))
            {
                longest.Add(phrase);
            }
        }

        return longest;
    }

    /// <summary>Which characters of a text belong to a shared pair, and (<paramref name="joined"/>) which are the first of one.</summary>
    private static bool[] SharedIn(string text, HashSet<string> pairs, out bool[] joined)
    {
        var shared = new bool[text.Length];
        joined = new bool[text.Length];
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (pairs.Contains(text.Substring(i, 2)))
            {
                shared[i] = shared[i + 1] = joined[i] = true;
            }
        }

        return shared;
    }

    private static HashSet<string> Pairs(string text)
    {
        var pairs = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]) && char.IsLetterOrDigit(text[i + 1]))
            {
                pairs.Add(text.Substring(i, 2));
            }
        }

        return pairs;
    }
}
