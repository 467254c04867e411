using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using ZhongGengZu.Data.People;

namespace ZhongGengZu.Web.Access;

/// <summary>What the cookie says: account, session and security stamp; who that is today is read from the database.</summary>
public static class Session
{
    private const string SessionClaim = "session";
    private const string StampClaim = "stamp";

    public static Task SignInAsync(HttpContext context, Account account)
    {
        var identity = new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, account.Id.ToString()),
                new Claim(SessionClaim, Guid.CreateVersion7().ToString()),
                new Claim(StampClaim, account.SecurityStamp ?? ""),
            ],
            IdentityConstants.ApplicationScheme);
        return context.SignInAsync(IdentityConstants.ApplicationScheme, new ClaimsPrincipal(identity));
    }

    public static Task SignOutAsync(HttpContext context) => context.SignOutAsync(IdentityConstants.ApplicationScheme);

    public static Guid? AccountIdOf(ClaimsPrincipal? principal) => IdOf(principal, ClaimTypes.NameIdentifier);

    public static Guid? IdOf(ClaimsPrincipal? principal) => IdOf(principal, SessionClaim);

    public static string? StampOf(ClaimsPrincipal? principal) => principal?.FindFirstValue(StampClaim);

    /// <summary>Whose session it was, although it has expired; null without a cookie of ours.</summary>
    public static Guid? ExpiredAccountId(HttpContext context)
    {
        var options = context.RequestServices.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        return options.CookieManager.GetRequestCookie(context, options.Cookie.Name!) is { } cookie
            ? AccountIdOf(options.TicketDataFormat.Unprotect(cookie)?.Principal)
            : null;
    }

    private static Guid? IdOf(ClaimsPrincipal? principal, string claim) =>
        Guid.TryParse(principal?.FindFirstValue(claim), out var id) ? id : null;
}
