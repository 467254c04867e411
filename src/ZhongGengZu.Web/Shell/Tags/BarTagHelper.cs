using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ZhongGengZu.Web.Shell.Tags;

/// <summary><c>&lt;bar all="12" done="5" late="2" scale="12" /&gt;</c>: done, open, late at the end, all rows on one scale. The figures stand beside it in words.</summary>
[HtmlTargetElement("bar", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BarTagHelper : TagHelper
{
    public int All { get; set; }

    public int Done { get; set; }

    public int Late { get; set; }

    /// <summary>The figure that fills the whole width: the longest row's.</summary>
    public int Scale { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Bar();
        output.Part("all", 0, All, Scale);
        output.Part("done", 0, Done, Scale);
        output.Part("late", All - Late, Late, Scale);
    }
}

/// <summary><c>&lt;age-bar counts="@([12, 20, 6, 1])" scale="98" /&gt;</c>: how long things have stood at a step, youngest first.</summary>
[HtmlTargetElement("age-bar", TagStructure = TagStructure.WithoutEndTag)]
public sealed class AgeBarTagHelper : TagHelper
{
    public required IReadOnlyList<int> Counts { get; set; }

    public int Scale { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Bar();
        var from = 0;
        for (var i = 0; i < Counts.Count; i++)
        {
            output.Part($"age-{i + 1}", from, Counts[i], Scale);
            from += Counts[i];
        }
    }
}

internal static class BarDrawing
{
    public static void Bar(this TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("bar");
        output.Attributes.SetAttribute("aria-hidden", "true");
    }

    public static void Part(this TagHelperOutput output, string name, int from, int count, int scale)
    {
        if (count > 0 && scale > 0)
        {
            output.Content.AppendHtml(string.Create(CultureInfo.InvariantCulture,
                $"<rect class=\"{name}\" x=\"{100.0 * from / scale:0.##}%\" width=\"{100.0 * count / scale:0.##}%\" height=\"8\"/>"));
        }
    }
}
