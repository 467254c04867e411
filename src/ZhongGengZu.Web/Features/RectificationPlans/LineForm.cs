using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using ZhongGengZu.Domain.RectificationPlans;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>One plan line as it is typed. The rules are the Domain's; nothing is decided here.</summary>
public sealed class LineForm
{
    /// <summary>The plan's version when the line was opened.</summary>
    public long Version { get; set; }

    /// <summary>Digest of the line when it was opened: a newer version of the plan matters only if it touched this line.</summary>
    public string? Seen { get; set; }

    [Display(Name = "更正表述")]
    public string? CorrectedText { get; set; }

    [Display(Name = "整改标准")]
    public string? Standard { get; set; }

    [Display(Name = "责任人")]
    public Guid? ResponsiblePersonId { get; set; }

    [Display(Name = "措施")]
    public IList<MeasureForm> Measures { get; set; } = [];

    [Display(Name = "办结时限")]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "内部备注")]
    public string? Note { get; set; }

    /// <summary>Which button: see <see cref="LineAct"/>.</summary>
    public string? Act { get; set; }

    /// <summary>Of two versions, which is taken: field name → mine or theirs; null while there is nothing to choose.</summary>
    public Dictionary<string, string>? Take { get; set; }

    /// <summary>What the page shows around the fields; never posted.</summary>
    [BindNever, ValidateNever]
    public LineEditor Editor { get; set; } = null!;

    /// <summary>The form of a line as it stands.</summary>
    public static LineForm Of(RectificationPlan plan, PlanLine line, string seen) => new()
    {
        Version = plan.Version,
        Seen = seen,
        CorrectedText = line.CorrectedText,
        Standard = line.Standard,
        ResponsiblePersonId = line.ResponsiblePersonId,
        DueOn = line.DueOn,
        Note = line.Note,
        Measures = [.. line.Measures.OrderBy(m => m.Order).Select(m => new MeasureForm { Key = m.Key, Text = m.Text, OwnerPersonId = m.OwnerPersonId, StartOn = m.StartOn, DueOn = m.DueOn })],
    };

    /// <summary>What to hand to the Domain: the rows that hold something.</summary>
    public LineContent Content() => new()
    {
        CorrectedText = Clean(CorrectedText),
        Standard = Clean(Standard),
        ResponsiblePersonId = ResponsiblePersonId,
        DueOn = DueOn,
        Note = Clean(Note),
        Measures = [.. Measures.Select(m => new MeasureContent { Key = m.Key, Text = m.Text?.Trim() ?? "", OwnerPersonId = m.OwnerPersonId, StartOn = m.StartOn, DueOn = m.DueOn })],
    };

    /// <summary>Everybody the form names.</summary>
    public IEnumerable<Guid> People() => Measures.Select(m => m.OwnerPersonId).Append(ResponsiblePersonId).OfType<Guid>();

    /// <summary>Does what the button says before anything is checked: drops empty rows, takes one out, takes the last measure's date.</summary>
    public void Prepare()
    {
        if (LineAct.RemovedIndex(Act) is { } index && index < Measures.Count)
        {
            Measures.RemoveAt(index);
        }

        Measures = [.. Measures.Where(m => !m.IsEmpty)];
        if (Act == LineAct.TakeLast)
        {
            DueOn = Measures.Max(m => m.DueOn) ?? DueOn;
        }
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>A measure as it is typed.</summary>
public sealed class MeasureForm
{
    /// <summary>Key of one that was there before.</summary>
    public Guid? Key { get; set; }

    [Display(Name = "措施")]
    public string? Text { get; set; }

    [Display(Name = "措施责任人")]
    public Guid? OwnerPersonId { get; set; }

    [Display(Name = "措施开始日期")]
    public DateOnly? StartOn { get; set; }

    [Display(Name = "措施完成日期")]
    public DateOnly? DueOn { get; set; }

    /// <summary>Nothing has been typed into this row.</summary>
    public bool IsEmpty => Key is null && string.IsNullOrWhiteSpace(Text) && OwnerPersonId is null && StartOn is null && DueOn is null;
}

/// <summary>The buttons of the line form.</summary>
public static class LineAct
{
    /// <summary>Save, stay, with an empty row at the foot.</summary>
    public const string Add = "add";

    /// <summary>Save with the last measure's date as the line's, stay.</summary>
    public const string TakeLast = "take-last";

    /// <summary>Save and close.</summary>
    public const string Save = "save";

    private const string RemovePrefix = "remove-";

    /// <summary>Save without that row, stay.</summary>
    public static string Remove(int index) => RemovePrefix + index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Which row a remove button takes out, null for another button.</summary>
    public static int? RemovedIndex(string? act) =>
        act?.StartsWith(RemovePrefix, StringComparison.Ordinal) == true && int.TryParse(act[RemovePrefix.Length..], out var index) && index >= 0 ? index : null;
}
