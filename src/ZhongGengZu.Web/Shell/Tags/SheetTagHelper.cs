using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ZhongGengZu.Web.Shell.Tags;

/// <summary><c>&lt;sheet title="个人整改方案签批单" campaign="…" number="审批-案-007〔第2版〕" foot="签字后锁定"&gt;…table.sheet-table…&lt;/sheet&gt;</c>:
/// the record as it prints. <c>ink</c> makes it a plain paper.</summary>
[HtmlTargetElement("sheet")]
public sealed class SheetTagHelper : TagHelper
{
    public required string Title { get; set; }

    public string? Campaign { get; set; }

    public string? Number { get; set; }

    public string? Foot { get; set; }

    public bool Ink { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "article";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass(Ink ? "sheet ink" : "sheet");
        var title = new TagBuilder("h2");
        title.AddCssClass("sheet-title");
        title.InnerHtml.Append(Title);
        output.Content.AppendHtml(title);
        if (Campaign is not null || Number is not null)
        {
            output.Content.AppendHtml("<div class=\"sheet-top\"><span><i>专项</i>").Append(Campaign ?? "")
                .AppendHtml("</span><span><i>编号</i>").Append(Number ?? "").AppendHtml("</span></div>");
        }

        output.Content.AppendHtml(content);
        output.Content.AppendHtml("<div class=\"sheet-foot\"><span>").Append(Foot ?? "").AppendHtml("</span></div>");
    }
}
