using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace ZhongGengZu.Web.Access;

/// <summary>The controller exists in Development only: elsewhere it has no route, and its address answers 404.</summary>
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
            application.Controllers.Remove(controller);
        }
    }
}
