using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using ZhongGengZu.Data.Forms;

namespace ZhongGengZu.Web.Features.Submissions;

/// <summary>What is typed on the page of a submission.</summary>
public sealed class SubmissionForm
{
    /// <summary>The text of the summary.</summary>
    [Display(Name = "总结")]
    public string? Summary { get; set; }

    /// <summary>The head's password, which signs.</summary>
    [Display(Name = "登录密码")]
    public string? Password { get; set; }

    /// <summary>Why it is returned.</summary>
    [Display(Name = "退回理由")]
    public string? Reason { get; set; }

    /// <summary>The version of the submission that was read.</summary>
    public long Version { get; set; }

    /// <summary>Makes two sendings of one page one.</summary>
    public string? Key { get; set; }

    /// <summary>The key, where it is one of ours.</summary>
    [BindNever, ValidateNever]
    public string? TakenKey => Key is { Length: > 0 and <= IdempotencyKey.KeyLength } ? Key : null;

    /// <summary>What the page shows beside the form.</summary>
    [BindNever, ValidateNever]
    public SubmissionPage Page { get; set; } = null!;
}
