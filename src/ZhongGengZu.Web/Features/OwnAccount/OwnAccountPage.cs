using System.ComponentModel.DataAnnotations;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Web.Features.OwnAccount;

public sealed record OwnAccountPage(string UserName, Actor Actor, DateTime? PasswordChangedAt);

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
