using Microsoft.AspNetCore.Identity;

namespace ZhongGengZu.Web.Access;

/// <summary>Identity's messages as a person here reads them.</summary>
public sealed class ChineseIdentityErrors : IdentityErrorDescriber
{
    public IdentityError PasswordNeedsKinds() => Error(nameof(PasswordNeedsKinds), "大写字母、小写字母、数字、符号，至少用三种。");

    public IdentityError PasswordHasName() => Error(nameof(PasswordHasName), "密码里不要有账号名。");

    public override IdentityError DefaultError() => Error(nameof(DefaultError), "没有办成，请再试一次。");

    public override IdentityError ConcurrencyFailure() => Error(nameof(ConcurrencyFailure), "这个账号刚被别人改过，请刷新后再办。");

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), "现在的密码不对。");

    public override IdentityError InvalidToken() => Error(nameof(InvalidToken), "链接或口令已失效。");

    public override IdentityError InvalidUserName(string? userName) => Error(nameof(InvalidUserName), "账号只能用字母、数字和 - . _ @ +。");

    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateUserName), $"账号 {userName} 已经有人用了。");

    public override IdentityError PasswordTooShort(int length) => Error(nameof(PasswordTooShort), $"密码至少 {length} 位。");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Error(nameof(PasswordRequiresUniqueChars), $"密码至少要有 {uniqueChars} 个不同的字符。");

    private static IdentityError Error(string code, string sentence) => new() { Code = code, Description = sentence };
}
