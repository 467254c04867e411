using System.ComponentModel.DataAnnotations;

namespace ZhongGengZu.Web.Features.SignOff;

/// <summary>同意 or 不同意 to an extension, as it was filled in.</summary>
public sealed class ExtensionAnswer : DecisionAnswer
{
    [Display(Name = "意见")]
    public string? Opinion { get; set; }

    [Display(Name = "不同意的理由")]
    public string? Reason { get; set; }

    /// <summary>The form of 不同意 is shown.</summary>
    public bool Declines { get; set; }
}
