using Microsoft.AspNetCore.WebUtilities;
using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Web.Features.Ledger;

/// <summary>What the ledger is asked for; all of it stands in the address.</summary>
public sealed record LedgerFilter
{
    /// <summary>Saved view: all, mine, unit, overdue, soon, priority.</summary>
    public string? View { get; init; }

    /// <summary>Words in number or text.</summary>
    public string? Q { get; init; }

    public string? Light { get; init; }

    public ProblemState? State { get; init; }

    public Term? Term { get; init; }

    public ProblemSubject? Subject { get; init; }

    public string? Focus { get; init; }

    public string? Source { get; init; }

    public Guid? Unit { get; init; }

    public string? After { get; init; }

    /// <summary>The address of the same list with some of it changed; a change starts at the first page.</summary>
    public string Href(params (string Name, string? Value)[] changes)
    {
        var all = Values().Where(v => v.Name != "after" && changes.All(c => c.Name != v.Name)).Concat(changes)
            .Where(v => !string.IsNullOrEmpty(v.Value)).Select(v => KeyValuePair.Create(v.Name, v.Value));
        return QueryHelpers.AddQueryString("/problems", all);
    }

    /// <summary>Names and values as they stand in the address.</summary>
    public IEnumerable<(string Name, string? Value)> Values() =>
    [
        ("view", View), ("q", Q), ("light", Light), ("state", State?.ToString()), ("term", Term?.ToString()), ("subject", Subject?.ToString()),
        ("focus", Focus), ("source", Source), ("unit", Unit?.ToString()), ("after", After),
    ];

    /// <summary>Whether anything narrows the view.</summary>
    public bool IsNarrowed => Values().Any(v => v.Name is not ("view" or "after") && !string.IsNullOrEmpty(v.Value));
}
