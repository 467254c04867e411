using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ZhongGengZu.Web.Access;

/// <summary>Can be used before an initial password has been replaced.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ReachableWithInitialPasswordAttribute : Attribute;

/// <summary>Whoever signed in with a password that somebody else gave them chooses one of their own first.</summary>
public sealed class InitialPasswordFilter(CurrentActor current) : IResourceFilter
{
    public const string PasswordPath = "/account/password";

    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        if (!current.MustChangePassword
            || context.ActionDescriptor.EndpointMetadata.OfType<ReachableWithInitialPasswordAttribute>().Any())
        {
            return;
        }

        if (context.HttpContext.Request.Headers.ContainsKey("HX-Request"))
        {
            context.HttpContext.Response.Headers["HX-Redirect"] = PasswordPath;
            context.Result = new StatusCodeResult(StatusCodes.Status401Unauthorized);
            return;
        }

        context.Result = new RedirectResult(PasswordPath);
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}
