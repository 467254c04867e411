namespace ZhongGengZu.Domain.Campaigns;

/// <summary>What became of a line: new (no before), dropped (no after), or changed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Before">As the running campaign's plan has it.</param>
/// <param name="After">As the amended plan has it.</param>
public sealed record CampaignChange(DraftLineKind Kind, DraftLine? Before, DraftLine? After);

/// <summary>What an amended plan changes against that of a running campaign. A thing is the same thing by its words, whatever its place or number.</summary>
/// <param name="Changes">In the order of the running campaign, what is new behind it.</param>
/// <param name="Unchanged">How many of each kind stay as they are.</param>
public sealed record CampaignComparison(IReadOnlyList<CampaignChange> Changes, IReadOnlyDictionary<DraftLineKind, int> Unchanged)
{
    // Half of the pairs of characters in common: 问题整改清单 and 问题清单 are one thing, 阶段性总结 and 工作总结 are not.
    private const double Alike = 0.5;

    /// <summary>Kinds that are compared, in the order of the page.</summary>
    public static IReadOnlyList<DraftLineKind> Kinds { get; } = [.. Enum.GetValues<DraftLineKind>().Where(kind => kind != DraftLineKind.Remark)];

    /// <summary>Compares two sheets; lines that were removed take no part.</summary>
    public static CampaignComparison Between(DraftSheet running, DraftSheet amended)
    {
        var changes = new List<CampaignChange>();
        var unchanged = new Dictionary<DraftLineKind, int>();
        foreach (var kind in Kinds)
        {
            var (before, after) = (running.Standing(kind).ToList(), amended.Standing(kind).ToList());
            var pairs = Pairs(before, after);
            foreach (var line in before)
            {
                var twin = pairs.GetValueOrDefault(line.Id);
                if (twin is not null && Same(line, twin))
                {
                    unchanged[kind] = unchanged.GetValueOrDefault(kind) + 1;
                }
                else
                {
                    changes.Add(new CampaignChange(kind, line, twin));
                }
            }

            changes.AddRange(after.Where(line => !pairs.Values.Any(twin => ReferenceEquals(twin, line))).Select(line => new CampaignChange(kind, null, line)));
        }

        return new CampaignComparison(changes, unchanged);
    }

    // The most alike first, each once; of equally alike the earlier. A fact is one of its kind, whatever it says.
    private static Dictionary<int, DraftLine> Pairs(List<DraftLine> before, List<DraftLine> after)
    {
        var pairs = new Dictionary<int, DraftLine>();
        var taken = new HashSet<int>();
        var alike = from b in before from a in after let likeness = Likeness(b, a) where likeness >= Alike orderby likeness descending select (b, a);
        foreach (var (b, a) in alike)
        {
            if (!pairs.ContainsKey(b.Id) && taken.Add(a.Id))
            {
                pairs[b.Id] = a;
            }
        }

        return pairs;
    }

    private static double Likeness(DraftLine b, DraftLine a) => b.Kind < DraftLineKind.Phase
        ? 1
        : Math.Max(Likeness(b.Name, a.Name), IsSentence(b.Kind) && b.Quote is not null && a.Quote is not null ? Likeness(b.Quote.Words, a.Quote.Words) : 0)
            + (a.Again is null && Day(b) is { } day && day == Day(a) ? 0.1 : 0);

    // Their sentence is theirs alone: others share one, and its dates change.
    private static bool IsSentence(DraftLineKind kind) => kind is DraftLineKind.FocusArea or DraftLineKind.SignOff;

    private static DateOnly? Day(DraftLine line) => line.Start ?? line.Due;

    // A date that one side lacks is no change: nobody has said it yet.
    private static bool Same(DraftLine b, DraftLine a) =>
        (!IsDated(b) || !IsDated(a) || (b.Start, b.End, b.Again, Once(b)) == (a.Start, a.End, a.Again, Once(a)))
        && Bare(b.Recipient) == Bare(a.Recipient) && Bare(b.From) == Bare(a.From) && Bare(b.Signer) == Bare(a.Signer)
        && (Bare(b.Name) == Bare(a.Name) || SameSentence(b, a));

    // A number, or before a sign-off a clause, that one side quotes with it is no change; anything said behind it is.
    private static bool SameSentence(DraftLine b, DraftLine a)
    {
        if (!IsSentence(b.Kind) || b.Quote is null || a.Quote is null)
        {
            return false;
        }

        var (one, other) = (Bare(b.Quote.Words), Bare(a.Quote.Words));
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        return shorter.Length > 0 && longer.EndsWith(shorter, StringComparison.Ordinal) && (b.Kind == DraftLineKind.SignOff || longer[..^shorter.Length].All(c => char.IsAsciiDigit(c) || "一二三四五六七八九十是".Contains(c, StringComparison.Ordinal)));
    }

    private static bool IsDated(DraftLine line) => Day(line) is not null || line.Again is not null;

    // The day of a rhythm's first time follows from the rhythm.
    private static (DateOnly?, TimeOnly?) Once(DraftLine line) => (line.Again is null ? line.Due : null, line.DueTime);

    // Dice's measure over pairs of neighbouring characters.
    private static double Likeness(string one, string other)
    {
        var (a, b) = (Bare(one), Bare(other));
        if (a == b)
        {
            return 1;
        }

        var (left, right) = (PairsOf(a), PairsOf(b));
        if (left.Count == 0 || right.Count == 0)
        {
            return 0;
        }

        var all = left.Count + right.Count;
        return 2.0 * left.Count(right.Remove) / all;
    }

    private static List<string> PairsOf(string text) => [.. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(i => text.Substring(i, 2))];

    private static string Bare(string? text) => string.Concat((text ?? "").Where(char.IsLetterOrDigit));
}
