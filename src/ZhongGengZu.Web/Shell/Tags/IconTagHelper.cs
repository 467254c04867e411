using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ZhongGengZu.Web.Shell.Tags;

/// <summary><c>&lt;icon name="inbox" /&gt;</c>: inline SVG from bootstrap-icons, always beside a word, so hidden from readers.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper(Icons icons) : TagHelper
{
    public required string Name { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("icon");
        output.Attributes.SetAttribute("viewBox", "0 0 16 16");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent(icons.Drawing(Name));
    }
}
