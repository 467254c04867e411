using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ZhongGengZu.TestSupport.Web;

/// <summary>What the server answered, after redirects.</summary>
/// <param name="Status">The last status.</param>
/// <param name="Address">Where the last redirect led.</param>
/// <param name="Text">The body as it came.</param>
/// <param name="Document">The body as a browser reads it.</param>
/// <param name="Headers">The last answer's headers.</param>
/// <param name="MediaType">Such as text/html.</param>
public sealed record Page(
    HttpStatusCode Status, Uri Address, string Text, IHtmlDocument Document, HttpResponseHeaders Headers, string? MediaType)
{
    public string AntiforgeryToken =>
        Document.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value")
        ?? throw new InvalidOperationException($"{Address} has no form with an antiforgery token.");

    /// <summary>The text a person sees at a selector, white space folded; fails when there is nothing.</summary>
    public string TextAt(string selector) =>
        string.Join(' ', (Document.QuerySelector(selector) ?? throw new InvalidOperationException($"{Address} has nothing at '{selector}'."))
            .TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public bool Has(string selector) => Document.QuerySelector(selector) is not null;

    public IHtmlCollection<IElement> All(string selector) => Document.QuerySelectorAll(selector);
}
