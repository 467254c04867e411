namespace ZhongGengZu.Web.Shell;

/// <summary>Reads what the frame around every page shows; one call a request, its number of statements fixed.</summary>
public interface IShell
{
    Task<ShellModel> ReadAsync(CancellationToken cancel);
}

/// <summary>The frame: mark, campaign, rail, person, banner.</summary>
public sealed record ShellModel
{
    /// <summary>Nobody is signed in: no rail, no name.</summary>
    public static ShellModel SignedOut { get; } = new();

    /// <summary>The issuing body's short name under the mark, empty before an organisation exists.</summary>
    public string Place { get; init; } = "";

    /// <summary>Who is signed in, null for nobody.</summary>
    public ShellPerson? Person { get; init; }

    /// <summary>Campaigns the person may switch to; the current one is marked.</summary>
    public IReadOnlyList<ShellCampaign> Campaigns { get; init; } = [];

    /// <summary>The rail: at most 12 entries in all.</summary>
    public IReadOnlyList<RailGroup> Rail { get; init; } = [];

    /// <summary>A sentence every page must show (the demo's clock), null for none.</summary>
    public ShellBanner? Banner { get; init; }

    public ShellCampaign? Campaign => Campaigns.FirstOrDefault(c => c.IsCurrent);

    /// <summary>The phone's tabs: the first three entries that have a tab word; only those of the first group, what waits, keep their count.</summary>
    public IEnumerable<RailEntry> Tabs =>
        Rail.SelectMany((group, place) => group.Entries.Select(entry => place == 0 ? entry : entry with { Count = null }))
            .Where(entry => entry.Tab is not null)
            .Take(3);
}

/// <summary>Name and post as shown at the top right: 周启明, 行政审批局 局长.</summary>
public sealed record ShellPerson(string Name, string Post);

/// <summary>One campaign in the switcher; <paramref name="Line"/> such as "2021年 · 整改纠正阶段".</summary>
public sealed record ShellCampaign(string Name, string Line, string Href, bool IsCurrent);

/// <summary>Entries under one small heading; the first group has none.</summary>
public sealed record RailGroup(string? Title, IReadOnlyList<RailEntry> Entries);

/// <summary>One place of a role. <paramref name="Key"/> is what a page names as <see cref="PageFrame.Here"/>;
/// <paramref name="Count"/> counts only what this person must do, null for nothing to count; <paramref name="Tab"/> is its word
/// on the phone's tabs, null if it stands under 更多 only.</summary>
public sealed record RailEntry(string Key, string Word, string Href, string Icon, int? Count = null, bool HasLate = false, string? Tab = null);

/// <summary>A sentence above the page; <paramref name="Partial"/> names a partial view with its form, if it has one.</summary>
public sealed record ShellBanner(string Sentence, string? Partial = null, object? PartialModel = null);
