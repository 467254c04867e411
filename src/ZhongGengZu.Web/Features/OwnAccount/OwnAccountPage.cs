using System.ComponentModel.DataAnnotations;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Web.Features.OwnAccount;

public sealed record OwnAccountPage(string UserName, Actor Actor, DateTime? PasswordChangedAt, MailForm Mail);

/// <summary>How reminders reach the person outside the product.</summary>
public sealed class MailForm
{
    [Display(Name = "邮箱")]
    public string? Email { get; set; }

    [Display(Name = "怎么发")]
    public NoticeChoice? Choice { get; set; }
}

public sealed class PasswordForm
{
    [Display(Name = "现在的密码")]
    public string? Current { get; set; }

    [Display(Name = "新密码")]
    public string? New { get; set; }

    [Display(Name = "再填一次")]
    public string? Again { get; set; }

    /// <summary>The current one was given by somebody else and has to go first.</summary>
    public bool IsInitial { get; set; }
}
