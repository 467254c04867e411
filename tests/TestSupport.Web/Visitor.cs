using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;

namespace ZhongGengZu.TestSupport.Web;

/// <summary>A person at a browser without script: keeps cookies, follows redirects, fills in the forms that the page really has.</summary>
public sealed class Visitor : IDisposable
{
    private readonly HttpClient _http;

    public Visitor(Uri address) => _http = new HttpClient(new SocketsHttpHandler
    {
        CookieContainer = Cookies,
        UseCookies = true,
        AllowAutoRedirect = true,
    })
    {
        BaseAddress = address,
        Timeout = TimeSpan.FromMinutes(2),
    };

    public CookieContainer Cookies { get; } = new();

    public Task<Page> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>
    /// Fills in the form and sends it by its (first, or the named) button, with its hidden fields and antiforgery token as a
    /// browser would. A field the form does not have is a fault of the test.
    /// </summary>
    /// <param name="page">The page that was read.</param>
    /// <param name="form">A CSS selector of the form.</param>
    /// <param name="fields">Field name → what is typed or chosen.</param>
    /// <param name="button">A CSS selector of the button within the form; the first submit button unless given.</param>
    public Task<Page> SubmitAsync(Page page, string form, IReadOnlyDictionary<string, string>? fields = null, string? button = null)
    {
        var element = page.Document.QuerySelector(form) as IHtmlFormElement
            ?? throw new InvalidOperationException($"{page.Address} answered {(int)page.Status} and has no form '{form}'.");
        foreach (var (name, value) in fields ?? new Dictionary<string, string>())
        {
            Fill(element, name, value);
        }

        var pressed = (button is null
            ? element.Elements.OfType<IHtmlElement>().FirstOrDefault(IsSubmit)
            : element.QuerySelector(button) as IHtmlElement)
            ?? throw new InvalidOperationException($"The form '{form}' of {page.Address} has no button '{button ?? "submit"}'.");
        return SendAsync(RequestOf(element, pressed));
    }

    /// <summary>Sends fields by hand, for what no form offers; the antiforgery token is taken from the page given.</summary>
    public Task<Page> PostAsync(Page tokenFrom, string path, IEnumerable<KeyValuePair<string, string>> fields) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent([.. fields, new("__RequestVerificationToken", tokenFrom.AntiforgeryToken)]),
        });

    /// <summary>Sends any request, and reads what came after the last redirect.</summary>
    public async Task<Page> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await _http.SendAsync(request);
            var text = await response.Content.ReadAsStringAsync();
            var address = response.RequestMessage!.RequestUri!;
            var context = BrowsingContext.New(Configuration.Default);
            var document = await context.OpenAsync(answer => answer.Content(text).Address(address));
            return new Page(response.StatusCode, address, text, (IHtmlDocument)document, response.Headers, response.Content.Headers.ContentType?.MediaType);
        }
    }

    public void Dispose() => _http.Dispose();

    private static bool IsSubmit(IHtmlElement element) =>
        element is IHtmlButtonElement { Type: "submit" } or IHtmlInputElement { Type: "submit" };

    private static void Fill(IHtmlFormElement form, string name, string value)
    {
        var controls = form.Elements.Where(element => element.GetAttribute("name") == name).ToList();
        var choices = controls.OfType<IHtmlInputElement>().Where(input => input.Type is "radio" or "checkbox").ToList();
        if (choices.Count > 0)
        {
            var chosen = choices.FirstOrDefault(choice => choice.Value == value)
                ?? throw new InvalidOperationException($"'{name}' offers no '{value}', only {string.Join(", ", choices.Select(c => c.Value))}.");
            chosen.IsChecked = true;
            return;
        }

        switch (controls.FirstOrDefault())
        {
            case IHtmlSelectElement select when select.Options.All(option => option.Value != value):
                throw new InvalidOperationException($"'{name}' offers no '{value}', only {string.Join(", ", select.Options.Select(o => o.Value))}.");
            case IHtmlSelectElement select:
                select.Value = value;
                break;
            case IHtmlTextAreaElement area:
                area.Value = value;
                break;
            case IHtmlInputElement input:
                input.Value = value;
                break;
            default:
                throw new InvalidOperationException($"The form has no field '{name}'.");
        }
    }

    private static HttpRequestMessage RequestOf(IHtmlFormElement form, IHtmlElement pressed)
    {
        var submission = form.GetSubmission(pressed)
            ?? throw new InvalidOperationException("The form does not submit.");
        var request = new HttpRequestMessage(new HttpMethod(submission.Method.ToString().ToUpperInvariant()), submission.Target.Href);
        if (submission.Method == AngleSharp.Io.HttpMethod.Post)
        {
            request.Content = new StreamContent(submission.Body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", submission.MimeType);
        }

        return request;
    }
}
