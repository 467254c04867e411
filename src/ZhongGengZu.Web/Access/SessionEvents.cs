using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.StaticAssets;
using ZhongGengZu.Data;
using ZhongGengZu.Data.Deadlines;
using ZhongGengZu.Data.People;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Access;

/// <summary>Every request with a cookie: is the account still enabled, the password still the same, and who is it today?</summary>
public sealed class SessionEvents(ActorLoader actors, CurrentActor current, ParkedForms parked, WorkingCalendars calendars, CaseDbContext db) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        // A stylesheet asks nobody who they are.
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
        {
            return;
        }

        var signedIn = Session.AccountIdOf(context.Principal) is { } id
            ? await actors.LoadAsync(id, context.HttpContext.RequestAborted)
            : null;
        if (signedIn is null || signedIn.SecurityStamp != Session.StampOf(context.Principal))
        {
            context.RejectPrincipal();
            await Session.SignOutAsync(context.HttpContext);
            return;
        }

        current.Is(signedIn);
        await calendars.RefreshAsync(db, context.HttpContext.RequestAborted);
    }

    /// <summary>A page that renews itself is no sign that anybody is at the desk: the session ends when it would have.</summary>
    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<WithoutRenewalAttribute>() is not null)
        {
            context.ShouldRenew = false;
        }

        return Task.CompletedTask;
    }

    /// <summary>Not signed in, or no longer: what was typed is parked, and the page to go on with is remembered.</summary>
    public override async Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var http = context.HttpContext;
        var target = await parked.ParkAsync(http) is { } id
            ? $"{ShellPaths.SignIn}?{ParkedForms.Key}={id}"
            : $"{ShellPaths.SignIn}?returnUrl={Uri.EscapeDataString(PageOf(http.Request))}";
        if (http.Request.Headers.ContainsKey("HX-Request"))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            http.Response.Headers["HX-Redirect"] = target;
            return;
        }

        http.Response.Redirect(target);
    }

    /// <summary>Not your role: the page that says so, under the address that was asked for.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static string PageOf(HttpRequest request) => HttpMethods.IsGet(request.Method) && !request.Headers.ContainsKey("HX-Request")
        ? request.PathBase + request.Path + request.QueryString
        : ParkedForms.PageOf(request) ?? "/";
}

/// <summary>Reading this page does not prolong the session.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WithoutRenewalAttribute : Attribute;
