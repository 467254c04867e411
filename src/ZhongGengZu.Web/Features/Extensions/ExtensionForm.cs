using System.ComponentModel.DataAnnotations;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Extensions;

namespace ZhongGengZu.Web.Features.Extensions;

/// <summary>延期申请 as it is filled in.</summary>
public sealed class ExtensionForm
{
    /// <summary>Value of <see cref="What"/> for the line's completion date; a measure's is its id.</summary>
    public const string Line = "line";

    /// <summary>Which date.</summary>
    [Display(Name = "延哪个日期")]
    public string? What { get; set; }

    [Display(Name = "延到")]
    public DateOnly? NewDueOn { get; set; }

    [Display(Name = "为什么延")]
    public string? Reason { get; set; }

    [Display(Name = "已经做了什么")]
    public string? Done { get; set; }

    [Display(Name = "过渡措施")]
    public string? Interim { get; set; }

    /// <summary>One request is one, however often the button is pressed.</summary>
    public Guid Key { get; set; }

    public ExtensionContent Content => new() { NewDueOn = NewDueOn, Reason = Reason ?? "", Done = Done ?? "", Interim = Interim ?? "" };

    /// <summary>The measure chosen, null for the line. Refusals: nothing chosen.</summary>
    public Guid? Measure() => What switch
    {
        Line => null,
        _ when Guid.TryParse(What, out var measure) => measure,
        _ => throw new Refusal(RefusalCode.UnknownChoice, nameof(What)),
    };
}
