namespace ZhongGengZu.Domain.Campaigns;

/// <summary>One thing of a campaign as far as two readings of a plan are compared.</summary>
/// <param name="Name">Its name.</param>
/// <param name="From">First day of a phase, or the day a deliverable is due.</param>
/// <param name="To">Last day of a phase.</param>
/// <param name="Time">Time of the due day.</param>
/// <param name="Again">How it comes back.</param>
/// <param name="Quote">The plan's words.</param>
public sealed record ComparedItem(string Name, DateOnly? From = null, DateOnly? To = null, TimeOnly? Time = null, RecurrenceRule? Again = null, string? Quote = null);

/// <summary>What became of a thing: new (no before), dropped (no after), or changed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Before">As the running campaign has it.</param>
/// <param name="After">As the amended plan has it.</param>
public sealed record CampaignChange(DraftLineKind Kind, ComparedItem? Before, ComparedItem? After);

/// <summary>What an amended plan changes against a running campaign. A thing is the same thing by its words, whatever its place or number.</summary>
/// <param name="Changes">In the order of the running campaign, what is new behind it.</param>
/// <param name="Unchanged">How many of each kind stay as they are.</param>
public sealed record CampaignComparison(IReadOnlyList<CampaignChange> Changes, IReadOnlyDictionary<DraftLineKind, int> Unchanged)
{
    // Half of the pairs of characters in common: 问题整改清单 and 问题清单 are one thing, 阶段性总结 and 工作总结 are not.
    private const double Alike = 0.5;

    /// <summary>Kinds that are compared.</summary>
    public static IReadOnlyList<DraftLineKind> Kinds { get; } =
        [DraftLineKind.Phase, DraftLineKind.Deliverable, DraftLineKind.FocusArea, DraftLineKind.FocusPoint, DraftLineKind.Source, DraftLineKind.List];

    /// <summary>Compares two definitions.</summary>
    public static CampaignComparison Between(CampaignDefinition running, CampaignDefinition amended)
    {
        var changes = new List<CampaignChange>();
        var unchanged = new Dictionary<DraftLineKind, int>();
        foreach (var kind in Kinds)
        {
            var (before, after) = (Items(running, kind), Items(amended, kind));
            var pairs = Pairs(before, after);
            foreach (var item in before)
            {
                var twin = pairs.GetValueOrDefault(item);
                if (twin is not null && Same(item, twin))
                {
                    unchanged[kind] = unchanged.GetValueOrDefault(kind) + 1;
                }
                else
                {
                    changes.Add(new CampaignChange(kind, item, twin));
                }
            }

            changes.AddRange(after.Where(item => !pairs.Values.Any(twin => ReferenceEquals(twin, item))).Select(item => new CampaignChange(kind, null, item)));
        }

        return new CampaignComparison(changes, unchanged);
    }

    private static List<ComparedItem> Items(CampaignDefinition campaign, DraftLineKind kind) => kind switch
    {
        DraftLineKind.Phase => [.. campaign.Phases.Select(p => new ComparedItem(p.Name, p.Start, p.End))],
        DraftLineKind.Deliverable => [.. campaign.Deliverables.Select(d => new ComparedItem(d.Name, d.Recurrence is null ? d.DueOn : null, null, d.DueTime, d.Recurrence))],
        DraftLineKind.FocusArea => [.. campaign.FocusAreas.Select(f => new ComparedItem(f.Name, Quote: f.Quote))],
        DraftLineKind.FocusPoint => [.. campaign.FocusAreas.SelectMany(f => f.Children).Select(f => new ComparedItem(f.Name))],
        DraftLineKind.Source => [.. campaign.Sources.Select(s => new ComparedItem(s.Name))],
        _ => [.. campaign.Lists.Select(l => new ComparedItem(l.Name))],
    };

    // The most alike first, each once; of equally alike the earlier.
    private static Dictionary<ComparedItem, ComparedItem> Pairs(List<ComparedItem> before, List<ComparedItem> after)
    {
        var pairs = new Dictionary<ComparedItem, ComparedItem>(ReferenceEqualityComparer.Instance);
        var taken = new HashSet<ComparedItem>(ReferenceEqualityComparer.Instance);
        var alike = from b in before from a in after let likeness = Likeness(b, a) where likeness >= Alike orderby likeness descending select (b, a);
        foreach (var (b, a) in alike)
        {
            if (!pairs.ContainsKey(b) && taken.Add(a))
            {
                pairs[b] = a;
            }
        }

        return pairs;
    }

    private static double Likeness(ComparedItem b, ComparedItem a) =>
        Math.Max(Likeness(b.Name, a.Name), b.Quote is null || a.Quote is null ? 0 : Likeness(b.Quote, a.Quote)) + (b.From is not null && b.From == a.From ? 0.1 : 0);

    private static bool Same(ComparedItem b, ComparedItem a) =>
        (b.From, b.To, b.Time, b.Again) == (a.From, a.To, a.Time, a.Again)
        && (Bare(b.Name) == Bare(a.Name) || (b.Quote is not null && a.Quote is not null && Bare(b.Quote) == Bare(a.Quote)));

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

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
