using Microsoft.AspNetCore.Identity;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Data.People;

/// <summary>账号: lets one person, or one of the 三员, sign in. Posts and offices, never roles, decide what it may do.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public Account() => Id = Guid.CreateVersion7();

    /// <summary>Whose account it is; null for one of the 三员, who take no part in cases.</summary>
    public Guid? PersonId { get; set; }

    /// <summary>系统管理员: keeps organisation and accounts, sees no case content.</summary>
    public bool IsSystemAdministrator { get; set; }

    /// <summary>Signed out at the next click and cannot sign in.</summary>
    public bool Disabled { get; set; }

    /// <summary>The password was given by somebody else: the first thing to do is to choose one.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>When the password was last set, UTC, by the system's clock.</summary>
    public DateTime? PasswordChangedAt { get; set; }

    /// <summary>How reminders reach this person outside the product; they need an <see cref="IdentityUser{TKey}.Email"/> for it.</summary>
    public NoticeChoice NoticeChoice { get; set; }
}
