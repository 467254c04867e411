using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ZhongGengZu.Web.Shell;

/// <summary>One step of where I am; without an address it is the page itself.</summary>
public sealed record Crumb(string Word, string? Href = null);

/// <summary>What a page tells the layout about itself.</summary>
public sealed record PageFrame(string Title, params IReadOnlyList<Crumb> Crumbs)
{
    private const string Key = "PageFrame";

    /// <summary>Key of the rail entry that is marked as here.</summary>
    public string? Here { get; init; }

    /// <summary>The page brings its own full-width bands (identity bar, desk): no padding around it.</summary>
    public bool Bare { get; init; }

    /// <summary>On the phone: a page of one task, with a way back instead of tabs.</summary>
    public string? Back { get; init; }

    /// <summary>On the phone, at the right of such a page's title: "1 / 3".</summary>
    public string? Aside { get; init; }

    internal static PageFrame Of(ViewDataDictionary view) =>
        view[Key] as PageFrame ?? new PageFrame(view["Title"] as string ?? "");

    internal static void Put(ViewDataDictionary view, PageFrame frame)
    {
        view[Key] = frame;
        view["Title"] = frame.Title;
    }
}

public static class PageFrameOfView
{
    /// <summary>At the top of a page: <c>@{ ViewData.Frame(new PageFrame("问题台账", new Crumb("行政审批局")) { Here = "problems" }); }</c></summary>
    public static void Frame(this ViewDataDictionary view, PageFrame frame) => PageFrame.Put(view, frame);

    /// <summary>What the page said, for the layouts.</summary>
    public static PageFrame Frame(this ViewDataDictionary view) => PageFrame.Of(view);
}
