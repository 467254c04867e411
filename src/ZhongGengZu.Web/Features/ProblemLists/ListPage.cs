using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.ProblemLists;

/// <summary>One problem on a list.</summary>
/// <param name="Id">The problem.</param>
/// <param name="Number">编号, null before.</param>
/// <param name="Title">First sentence.</param>
/// <param name="Line">Focus area, source, term.</param>
/// <param name="State">State.</param>
/// <param name="Missing">缺来源; null when nothing is missing.</param>
/// <param name="ReturnReason">Why it came back.</param>
/// <param name="MayEdit">更改 and 丢弃 are allowed.</param>
/// <param name="IsPriority">Marked (巡视巡察反馈).</param>
public sealed record ListItem(Guid Id, string? Number, string Title, string Line, TagWord State, string? Missing, string? ReturnReason, bool MayEdit, bool IsPriority);

/// <summary>One facet with what was found or that nothing was.</summary>
/// <param name="Code">Code; null for items of no facet.</param>
/// <param name="Name">Name.</param>
/// <param name="Items">What was found.</param>
/// <param name="IsTicked">Searched, nothing found.</param>
public sealed record FacetGroup(string? Code, string Name, IReadOnlyList<ListItem> Items, bool IsTicked);

/// <summary>Who reads the list from when on.</summary>
public sealed record Readers(string When, string Who);

/// <summary>What the page is ready for.</summary>
public enum ListStep
{
    /// <summary>Nothing to do for the reader.</summary>
    Wait,

    /// <summary>A draft lacks something.</summary>
    Complete,

    /// <summary>A facet is neither ticked nor filled.</summary>
    Search,

    /// <summary>To hand in.</summary>
    Submit,

    /// <summary>To hand in as 零报告.</summary>
    SubmitNil,

    /// <summary>To accept or return.</summary>
    Review,
}

/// <summary>问题清单 of a person or a unit.</summary>
public sealed record ListPage
{
    public required Guid Id { get; init; }

    public required bool IsPersonal { get; init; }

    public required bool IsMine { get; init; }

    public required string Title { get; init; }

    public required string UnitName { get; init; }

    public required TagWord State { get; init; }

    public required LightWord? Light { get; init; }

    /// <summary>应于 4月10日 交魏承志审收, by how much it came late.</summary>
    public required string DueLine { get; init; }

    /// <summary>The due date is a default of ours.</summary>
    public required bool DueIsOurs { get; init; }

    public required ListStep Step { get; init; }

    /// <summary>The first draft that lacks something, with the word of what.</summary>
    public required (Guid Id, string Word)? Incomplete { get; init; }

    /// <summary>Under the buttons: what stops a nil return, what submitting does.</summary>
    public required string Note { get; init; }

    public required bool MayFile { get; init; }

    public required bool MayTick { get; init; }

    public required bool MayWithdraw { get; init; }

    public required string? ReturnReason { get; init; }

    public required IReadOnlyList<FacetGroup> Groups { get; init; }

    public required IReadOnlyList<Readers> WhoReads { get; init; }

    /// <summary>The plan's sentence about what to search.</summary>
    public required string? Quote { get; init; }

    public required SignOffChainModel Route { get; init; }

    /// <summary>Accepted since the unit sent its list, and where to send it.</summary>
    public required (int Count, string Href)? Supplement { get; init; }
}
