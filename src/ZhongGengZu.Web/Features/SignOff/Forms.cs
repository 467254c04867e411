using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace ZhongGengZu.Web.Features.SignOff;

/// <summary>What every answer carries beside its words.</summary>
public abstract class DecisionAnswer
{
    /// <summary>The step that was read: whoever comes after it has been taken is told so.</summary>
    public Guid Step { get; set; }

    /// <summary>Asked for only while the signing window is shut; never shown again.</summary>
    [Display(Name = "登录密码")]
    public string? Password { get; set; }
}

/// <summary>An answer to a plan.</summary>
public abstract class DecisionForm : DecisionAnswer
{
    [BindNever, ValidateNever]
    public SigningPage Page { get; set; } = null!;
}

/// <summary>同意并签字.</summary>
public sealed class ApprovalForm : DecisionForm
{
    [Display(Name = "意见")]
    public string? Opinion { get; set; }
}

/// <summary>退回修改.</summary>
public sealed class ReturnForm : DecisionForm
{
    [Display(Name = "退回理由")]
    public string? Reason { get; set; }

    /// <summary>Order of an earlier step, null for the drafter.</summary>
    [Display(Name = "退到哪一步")]
    public int? ToStep { get; set; }

    /// <summary>Lines ticked, by problem; a list that can be added to, since binding leaves a read-only one empty.</summary>
    [Display(Name = "标出要改的")]
    public List<Guid> MarkedProblemIds { get; set; } = [];
}

/// <summary>Password again, once for all that waits.</summary>
public sealed class WindowForm
{
    [Display(Name = "登录密码")]
    public string? Password { get; set; }
}
