using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ZhongGengZu.Web.Shell.Tags;

/// <summary><c>&lt;heat-cell outstanding="14" late="4" href="/problems?…" name="规划建设局 措施反馈" /&gt;</c>:
/// hue says late, depth says how many, the number and 逾n always stand in the cell.</summary>
[HtmlTargetElement("heat-cell", TagStructure = TagStructure.WithoutEndTag)]
public sealed class HeatCellTagHelper : TagHelper
{
    private const int ManyStill = 20;
    private const int SomeStill = 9;
    private const int ManyLate = 6;
    private const int SomeLate = 3;

    /// <summary>How many are not done.</summary>
    public int Outstanding { get; set; }

    /// <summary>How many of them are late.</summary>
    public int Late { get; set; }

    /// <summary>The rows behind the figure, null for none.</summary>
    public string? Href { get; set; }

    /// <summary>Row and column in words, so that the link means something read alone.</summary>
    public string? Name { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "td";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("cell " + Step(Outstanding, Late));
        var isLink = Href is not null && Outstanding > 0;
        if (isLink)
        {
            output.Content.AppendHtml("<a href=\"").Append(Href!).AppendHtml("\">");
        }
        else
        {
            output.Content.AppendHtml("<span>");
        }

        if (Name is not null)
        {
            output.Content.AppendHtml("<span class=\"visually-hidden\">").Append(Name + " ").AppendHtml("</span>");
        }

        if (Late > 0)
        {
            output.Content.AppendHtml("<span class=\"l\">").Append("逾" + Wording.Count(Late)).AppendHtml("</span> ");
        }

        output.Content.AppendHtml("<span class=\"n\">").Append(Wording.Count(Outstanding)).AppendHtml("</span>").AppendHtml(isLink ? "</a>" : "</span>");
    }

    /// <summary>The class of a cell's depth.</summary>
    public static string Step(int outstanding, int late) => (outstanding, late) switch
    {
        (_, >= ManyLate) => "late-3",
        (_, >= SomeLate) => "late-2",
        (_, > 0) => "late-1",
        ( >= ManyStill, _) => "still-3",
        ( >= SomeStill, _) => "still-2",
        ( > 0, _) => "still-1",
        _ => "still-0",
    };
}
