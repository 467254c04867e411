using System.ComponentModel.DataAnnotations;

namespace ZhongGengZu.Web.Features.Delegations;

/// <summary>授权代签 as it is filled in.</summary>
public sealed class DelegationForm
{
    [Display(Name = "哪个职务")]
    public Guid? PostId { get; set; }

    [Display(Name = "由谁代签")]
    public Guid? DelegatePersonId { get; set; }

    [Display(Name = "从")]
    public DateOnly? From { get; set; }

    [Display(Name = "到")]
    public DateOnly? To { get; set; }

    /// <summary>One giving is one, however often the button is pressed.</summary>
    public Guid Key { get; set; }
}
