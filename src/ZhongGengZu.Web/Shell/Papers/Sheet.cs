using ZhongGengZu.Domain.RectificationPlans;

namespace ZhongGengZu.Web.Shell.Papers;

/// <summary>签批单: the record as it prints, with every version's opinions.</summary>
public sealed record SheetModel
{
    public required string Title { get; init; }

    public required string Campaign { get; init; }

    public required string? Number { get; init; }

    /// <summary>Which version, 1 for the first handing-in.</summary>
    public required int Edition { get; init; }

    /// <summary>姓名、职务 or 单位、拟稿.</summary>
    public required IReadOnlyList<SheetFact> Facts { get; init; }

    public required IReadOnlyList<SheetLine> Lines { get; init; }

    public required IReadOnlyList<SheetBox> Boxes { get; init; }

    public required string Foot { get; init; }

    /// <summary>The sole owner of all measures, who then stands in the head and not behind each one.</summary>
    public string? SoleOwner { get; init; }

    /// <summary>Id of the return form that ticks on the paper belong to; null = no ticks.</summary>
    public string? TickForm { get; init; }
}

/// <summary>A label and its value in the sheet's first row.</summary>
public sealed record SheetFact(string Label, string Value);

/// <summary>One problem on the sheet; <paramref name="Changed"/> fields are underlined.</summary>
public sealed record SheetLine(
    Guid ProblemId, int Order, string Text, string Note, string? Standard, IReadOnlyList<SheetMeasure> Measures, string Due,
    bool IsNew, IReadOnlyCollection<LineField> Changed, bool IsMarked);

/// <summary>A measure on the sheet, with its owner and date.</summary>
public sealed record SheetMeasure(string Text, string? Owner, string? Due, bool IsChanged);

/// <summary>What a box on the sheet is.</summary>
public enum SheetBoxState
{
    /// <summary>Signed or returned.</summary>
    Written,

    /// <summary>Waits for its signer.</summary>
    Now,

    /// <summary>Its turn has not come.</summary>
    Ahead,
}

/// <summary>A box for an opinion; never split over two pages.</summary>
/// <param name="Label">Whose box.</param>
/// <param name="Opinion">Words, null for none.</param>
/// <param name="Post">Post as it was.</param>
/// <param name="Name">Signature.</param>
/// <param name="Date">Date in full.</param>
/// <param name="State">What it is.</param>
/// <param name="Remark">待周启明签, 沿用第1版签字, 已失效.</param>
public sealed record SheetBox(string Label, string? Opinion, string? Post, string? Name, string? Date, SheetBoxState State = SheetBoxState.Written, string? Remark = null)
{
    /// <summary>Where the opinion appears as it is typed.</summary>
    public const string MirrorId = "sheet-opinion";
}
