using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using ZhongGengZu.Data.People;

namespace ZhongGengZu.Web.Access;

/// <summary>At least ten characters of three of the four kinds, and not the sign-in name.</summary>
public sealed class PasswordRules(IdentityErrorDescriber errors) : IPasswordValidator<Account>
{
    public const int LeastLength = 10;

    private const int LeastKinds = 3;

    // Without characters that are mistaken for one another when read aloud or copied by hand.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz";
    private const string Capitals = "ABCDEFGHJKMNPQRSTUVWXYZ";
    private const string Digits = "23456789";

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var text = password ?? "";
        var kinds = new[] { text.Any(char.IsAsciiLetterLower), text.Any(char.IsAsciiLetterUpper), text.Any(char.IsAsciiDigit), text.Any(c => !char.IsAsciiLetterOrDigit(c)) };
        return Task.FromResult(
            kinds.Count(present => present) < LeastKinds ? IdentityResult.Failed(((ChineseIdentityErrors)errors).PasswordNeedsKinds())
            : user.UserName is { Length: >= 3 } name && text.Contains(name, StringComparison.OrdinalIgnoreCase) ? IdentityResult.Failed(((ChineseIdentityErrors)errors).PasswordHasName())
            : IdentityResult.Success);
    }

    /// <summary>A one-time password: shown once, replaced at the first sign-in.</summary>
    public static string OneTime() => string.Join('-',
        RandomNumberGenerator.GetString(Letters, 4),
        RandomNumberGenerator.GetString(Capitals, 4),
        RandomNumberGenerator.GetString(Digits, 4));
}
