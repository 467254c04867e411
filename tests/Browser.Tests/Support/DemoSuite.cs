namespace ZhongGengZu.Browser.Tests.Support;

/// <summary>Tests in a real browser on the demo, as its people.</summary>
public abstract class DemoSuite(DemoHost host) : BrowserSuite(host)
{
    /// <summary>Where screenshots go: the setting of that name, else a folder beside the tests' binaries.</summary>
    private static readonly string Screenshots = Environment.GetEnvironmentVariable("ZGZ_SCREENSHOTS") ?? Path.Combine(AppContext.BaseDirectory, "screenshots");

    protected DemoHost Demo { get; } = host;

    /// <summary>A person who has signed in, at a screen of their own; nobody when <paramref name="name"/> is null.</summary>
    protected async Task<Seat> SeatAsync(string? name, Screen? screen = null, bool script = true)
    {
        var page = await NewPageAsync(screen, script);
        if (name is not null)
        {
            var visitor = await Demo.AsAsync(name);
            await page.Context.AddCookiesAsync(visitor.Cookies.GetCookies(Host.Address).Select(CookieOf));
        }

        return new Seat(page);
    }

    protected static Task ScreenshotAsync(IPage page, string name) =>
        page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Screenshots, $"{name}.png"), FullPage = true });

    private Microsoft.Playwright.Cookie CookieOf(System.Net.Cookie cookie) => new()
    {
        Name = cookie.Name,
        Value = cookie.Value,
        Domain = Host.Address.Host,
        Path = cookie.Path,
        HttpOnly = cookie.HttpOnly,
    };
}
