namespace ZhongGengZu.Web.Features.Problems;

/// <summary>A stretch of an earlier problem's text; <paramref name="Shared"/> when the new one has it too.</summary>
public sealed record AlikePart(string Text, bool Shared);

/// <summary>An earlier problem that reads like the new one; only what the writer may read.</summary>
public sealed record AlikeItem(string Href, string Number, IReadOnlyList<AlikePart> Parts, string Note);

/// <summary>The hint under the text field.</summary>
public sealed record AlikePage(IReadOnlyList<AlikeItem> Items);

/// <summary>
/// How much two Chinese texts are one thing: the share of two-character sequences they have in common. A hint, never a judgement.
/// </summary>
public static class Alike
{
    /// <summary>From here on a likeness is worth showing.</summary>
    public const double Worth = 0.25;

    private const int ShortestText = 8;

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
    public static IReadOnlyList<AlikePart> Parts(string mine, string other)
    {
        var pairs = Pairs(mine);
        var shared = new bool[other.Length];
        for (var i = 0; i + 1 < other.Length; i++)
        {
            if (pairs.Contains(other.Substring(i, 2)))
            {
                shared[i] = shared[i + 1] = true;
            }
        }

        var parts = new List<AlikePart>();
        for (var from = 0; from < other.Length;)
        {
            var to = from;
            while (to < other.Length && shared[to] == shared[from])
            {
                to++;
            }

            parts.Add(new AlikePart(other[from..to], shared[from]));
            from = to;
        }

        return parts;
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
