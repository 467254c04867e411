using Microsoft.AspNetCore.Razor.TagHelpers;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Shell.Tags;

/// <summary><c>&lt;state-tag of="@row.State" /&gt;</c>: the border says in whose hands.</summary>
[HtmlTargetElement("state-tag", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StateTagTagHelper : TagHelper
{
    public required TagWord Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass(Of.Form switch
        {
            TagForm.Dashed => "tag tag-dashed",
            TagForm.Solid => "tag tag-solid",
            TagForm.Tinted => "tag tag-tinted",
            TagForm.Returned => "tag tag-returned",
            _ => "tag tag-outlined",
        });
        output.Content.SetContent(Of.Word);
    }
}

/// <summary><c>&lt;default-tag /&gt;</c>: marks what no plan says; <c>brief</c> in table heads.</summary>
[HtmlTargetElement("default-tag", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DefaultTagTagHelper : TagHelper
{
    public bool Brief { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("tag tag-dashed");
        output.Content.SetContent(Brief ? "默认" : "本系统默认");
    }
}

/// <summary><c>&lt;missing word="缺时限" /&gt;</c>: in the column where it is missing; never red.</summary>
[HtmlTargetElement("missing", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MissingTagHelper : TagHelper
{
    public required string Word { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("missing");
        output.Content.SetContent(Word);
    }
}
