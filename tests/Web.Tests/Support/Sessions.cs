using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ZhongGengZu.Web.Tests.Support;

/// <summary>What time does to a session, without waiting for it.</summary>
internal static class Sessions
{
    /// <summary>Puts a ticket of the same account in the cookie's place that ended long ago.</summary>
    public static void Expire(this WebHost host, Visitor visitor)
    {
        var options = host.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var cookie = visitor.Cookies.GetCookies(host.Address)[options.Cookie.Name!]!;
        var ticket = options.TicketDataFormat.Unprotect(cookie.Value)!;
        var ended = new AuthenticationProperties { IssuedUtc = DateTimeOffset.UnixEpoch, ExpiresUtc = DateTimeOffset.UnixEpoch.AddMinutes(30) };
        cookie.Value = options.TicketDataFormat.Protect(new AuthenticationTicket(new ClaimsPrincipal(ticket.Principal.Identity!), ended, ticket.AuthenticationScheme));
    }
}
