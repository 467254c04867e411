using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace ZhongGengZu.Web.Shell;

/// <summary>A view stands beside its controller: <c>Features/{Room}/{View}.cshtml</c>; what rooms share is in <c>Shell/</c>.</summary>
public sealed class RoomViews : IViewLocationExpander
{
    private const string RoomKey = "room";
    private const string FeaturesSegment = ".Features.";

    public void PopulateValues(ViewLocationExpanderContext context) =>
        context.Values[RoomKey] = context.ActionContext.ActionDescriptor is ControllerActionDescriptor action
            ? RoomOf(action.ControllerTypeInfo)
            : null;

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        if (context.Values[RoomKey] is { } room)
        {
            // A room with several controllers keeps same-named views apart in a folder named after the controller.
            yield return $"/Features/{room}/{{1}}/{{0}}.cshtml";
            yield return $"/Features/{room}/{{0}}.cshtml";
        }

        yield return "/Shell/{0}.cshtml";
    }

    /// <summary>The first namespace segment after <c>Features</c>, or null for a type that lives elsewhere.</summary>
    public static string? RoomOf(Type type)
    {
        var name = type.Namespace ?? "";
        var start = name.IndexOf(FeaturesSegment, StringComparison.Ordinal);
        return start < 0 ? null : name[(start + FeaturesSegment.Length)..].Split('.')[0];
    }
}

public static class RoomViewsSetup
{
    public static IMvcBuilder AddRoomViews(this IMvcBuilder mvc) =>
        mvc.AddRazorOptions(options => options.ViewLocationExpanders.Add(new RoomViews()));
}
