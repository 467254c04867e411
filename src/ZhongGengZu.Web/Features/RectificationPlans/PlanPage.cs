using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Web.Shell.Papers;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>整改方案: what is missing or who has it, the lines, one of them open.</summary>
public sealed record PlanPage
{
    public required Guid Id { get; init; }

    public required PlanIdentity Identity { get; init; }

    public required PlanNext Next { get; init; }

    public required IReadOnlyList<PlanRow> Rows { get; init; }

    /// <summary>4 条已齐，2 条有缺.</summary>
    public required string RowsNote { get; init; }

    /// <summary>The open line where it may be written, else null.</summary>
    public LineForm? Form { get; init; }

    /// <summary>The open line, written or read.</summary>
    public Guid? OpenLine { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>What this draft changes in what has been signed.</summary>
    public required ChangeListModel? Changes { get; init; }

    public required SignOffChainModel? Chain { get; init; }

    public required BackwardScheduleModel? Schedule { get; init; }

    public required IReadOnlyList<ExtensionLine> Extensions { get; init; }

    public required TimelineModel History { get; init; }

    /// <summary>The committee's record is the office's to enter here, now.</summary>
    public required bool MayRecord { get; init; }

    public required RecordForm Record { get; init; }
}

/// <summary>The bar above every page of a plan.</summary>
public sealed record PlanIdentity(string Kind, string Number, string Title, string Line, TagWord State, LightWord? Light, string UnitName);

/// <summary>The sentence on top and what can be done now.</summary>
public sealed record PlanNext(string Sentence, string? Why, bool IsMine, bool IsDefault = false)
{
    /// <summary>Words a person wrote: the reason of the last return.</summary>
    public string? Words { get; init; }

    /// <summary>The one filled button, a link.</summary>
    public WayOn? Primary { get; init; }

    public WayOn? Secondary { get; init; }

    /// <summary>撤回送签 is offered.</summary>
    public bool MayWithdraw { get; init; }

    /// <summary>更改已签方案 is offered.</summary>
    public bool MayAmend { get; init; }

    /// <summary>不改了 is offered: an amendment by hand that has been on no desk.</summary>
    public bool MayDrop { get; init; }
}

/// <summary>One line in the table; lacking parts stand in their column.</summary>
public sealed record PlanRow
{
    public required Guid ProblemId { get; init; }

    public required int Order { get; init; }

    public required string Text { get; init; }

    public required string? Standard { get; init; }

    public required string? Responsible { get; init; }

    public required int MeasureCount { get; init; }

    public required string? Due { get; init; }

    public required IReadOnlyList<LinePart> Missing { get; init; }

    /// <summary>Ticked in the last return.</summary>
    public required bool IsMarked { get; init; }

    /// <summary>新增 or 已改 against the signed version, null for neither.</summary>
    public required string? ChangeWord { get; init; }

    /// <summary>How far a signed line is carried out.</summary>
    public required TagWord? State { get; init; }

    public required IReadOnlyList<MeasureRow> Measures { get; init; }

    public bool Lacks(LinePart part) => Missing.Contains(part);
}

/// <summary>A measure as it is read: planned beside actual.</summary>
public sealed record MeasureRow(string Ordinal, string Text, string Owner, string Planned, string Actual, LightWord? Light, bool IsVague);
