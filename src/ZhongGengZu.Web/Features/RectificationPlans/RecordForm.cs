using System.ComponentModel.DataAnnotations;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>党工委会议备案: number and date, entered by the office.</summary>
public sealed class RecordForm
{
    [Display(Name = "会议名称、文号")]
    public string? Meeting { get; set; }

    [Display(Name = "会议日期")]
    public DateOnly? HeldOn { get; set; }
}
