using Microsoft.AspNetCore.Razor.TagHelpers;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Shell.Tags;

/// <summary><c>&lt;light of="@row.Light" /&gt;</c>: shape and word, the shape never alone.</summary>
[HtmlTargetElement("light", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LightTagHelper : TagHelper
{
    public required LightWord Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (name, shape) = Of.Shape switch
        {
            LightShape.Overdue => ("overdue", """<rect x="1" y="1" width="10" height="10"/>"""),
            LightShape.Soon => ("soon", """<path d="M6 0.6 11.8 11H0.2z"/>"""),
            LightShape.Ok => ("ok", """<circle cx="6" cy="6" r="4.6"/>"""),
            LightShape.Done => ("done", """<path d="M1.2 6.4 4.4 9.6 10.8 2.6"/>"""),
            _ => ("none", null),
        };
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass($"light light-{name}");
        if (shape is not null)
        {
            output.Content.AppendHtml($"""<svg viewBox="0 0 12 12" aria-hidden="true">{shape}</svg>""");
        }

        output.Content.AppendHtml("<span>").Append(Of.Word).AppendHtml("</span>");
        if (Of.Note is { } note)
        {
            output.Content.AppendHtml("<small>").Append(note).AppendHtml("</small>");
        }

        if (Of.Why is { } why)
        {
            output.Content.AppendHtml($"""<a class="why" href="{DueWords.WhyHref(why)}">为什么是这天</a>""");
        }
    }
}
