namespace ZhongGengZu.Browser.Tests.Support;

/// <summary>
/// Tests in a real browser. The host, its database and its clock belong to the class (<c>IClassFixture&lt;SqliteWebHost&gt;</c>);
/// every page a test opens is a new browser profile.
/// </summary>
public abstract class BrowserSuite : IAsyncLifetime
{
    private readonly List<IBrowserContext> _contexts = [];

    protected BrowserSuite(WebHost host)
    {
        Skip.If(Chromium.Missing is not null, Chromium.Missing);
        host.Database.SkipIfMissing();
        Host = host;
    }

    protected WebHost Host { get; }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var context in _contexts)
        {
            await context.DisposeAsync();
        }
    }

    /// <summary>A person at a screen of their own.</summary>
    protected async Task<IPage> NewPageAsync(Screen? screen = null, bool script = true)
    {
        var size = screen ?? Screen.Desk;
        var browser = await Chromium.Current;
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Host.Address.ToString(),
            ViewportSize = new ViewportSize { Width = size.Width, Height = size.Height },
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            JavaScriptEnabled = script,
        });
        context.SetDefaultTimeout(20_000);
        _contexts.Add(context);
        return await context.NewPageAsync();
    }
}

/// <summary>The two screens every page must work on.</summary>
public sealed record Screen(string Name, int Width, int Height)
{
    public static readonly Screen Desk = new("desk", 1366, 768);
    public static readonly Screen Phone = new("phone", 390, 844);
}
