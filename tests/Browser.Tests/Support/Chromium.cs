namespace ZhongGengZu.Browser.Tests.Support;

/// <summary>Debian's Chromium, started once a test process; nothing is downloaded. Each page gets a context of its own.</summary>
public static class Chromium
{
    private const string PackageMissing = "Chromium is not installed: this test needs the Debian package chromium (apt-get install chromium).";

    private static readonly Lazy<Task<IBrowser>> OfThisProcess = new(LaunchAsync);

    /// <summary>Why browser tests cannot run here, naming the package; null when they can.</summary>
    public static string? Missing { get; } = Executable() is null ? PackageMissing : null;

    public static Task<IBrowser> Current => OfThisProcess.Value;

    private static async Task<IBrowser> LaunchAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable(),
            Headless = true,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    private static string? Executable() =>
        new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser" }.FirstOrDefault(File.Exists);
}
