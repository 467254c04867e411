using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ZhongGengZu.Web.Access;

/// <summary>The controller exists in Development only: elsewhere its address answers 404, whatever is sent there.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DevelopmentOnlyAttribute : Attribute;

public sealed class DevelopmentOnlyConvention(bool isDevelopment) : IApplicationModelConvention
{
    public void Apply(ApplicationModel application)
    {
        if (isDevelopment)
        {
            return;
        }

        foreach (var controller in application.Controllers.Where(c => c.Attributes.OfType<DevelopmentOnlyAttribute>().Any()).ToList())
        {
            controller.Filters.Add(new NotHere());
        }
    }

    /// <summary>Before every other filter, so that nothing of the action can be reached or told apart.</summary>
    private sealed class NotHere : IAuthorizationFilter, IOrderedFilter
    {
        public int Order => int.MinValue;

        public void OnAuthorization(AuthorizationFilterContext context) => context.Result = new NotFoundResult();
    }
}
