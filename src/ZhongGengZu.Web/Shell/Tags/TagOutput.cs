using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ZhongGengZu.Web.Shell.Tags;

internal static class TagOutput
{
    /// <summary>Puts our class before whatever the page wrote.</summary>
    public static void AddClass(this TagHelperOutput output, string name)
    {
        var own = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", string.IsNullOrEmpty(own) ? name : $"{name} {own}");
    }
}
