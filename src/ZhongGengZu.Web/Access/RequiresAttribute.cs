using Microsoft.AspNetCore.Authorization;

namespace ZhongGengZu.Web.Access;

/// <summary>An endpoint's permission; with several, any one of them is enough. Not signed in: sign-in page. Not your role: 403, whatever the id.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequiresAttribute(params Permission[] anyOf) : Attribute, IAuthorizeData, IAuthorizationRequirement, IAuthorizationRequirementData
{
    public IReadOnlyList<Permission> AnyOf { get; } = anyOf;

    string? IAuthorizeData.Policy { get; set; }

    string? IAuthorizeData.Roles { get; set; }

    string? IAuthorizeData.AuthenticationSchemes { get; set; }

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

public sealed class RequiresHandler(CurrentActor current) : AuthorizationHandler<RequiresAttribute>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RequiresAttribute requirement)
    {
        if (requirement.AnyOf.Any(current.May))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
