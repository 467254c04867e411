namespace ZhongGengZu.Browser.Tests.Support;

/// <summary>
/// A person at the browser. A click is a press on a link or a button; fields are reached and filled in by keyboard. What the page
/// itself complains of (script, a refused or missing resource) is kept.
/// </summary>
public sealed class Seat
{
    private readonly List<string> _faults = [];

    public Seat(IPage page)
    {
        Page = page;
        page.PageError += (_, error) => _faults.Add(error);
        page.Console += (_, said) => { if (said.Type == "error") { _faults.Add(said.Text); } };
    }

    public IPage Page { get; }

    public int Clicks { get; private set; }

    public IReadOnlyList<string> Faults => _faults;

    public string Path => new Uri(Page.Url).AbsolutePath;

    public async Task OpenAsync(string path) => await Page.GotoAsync(path.TrimStart('/') is { Length: > 0 } rest ? rest : "/");

    public ILocator At(string selector) => Page.Locator(selector).First;

    public async Task ClickAsync(string selector)
    {
        Clicks++;
        await At(selector).ClickAsync();
    }

    public Task FillAsync(string selector, string text) => At(selector).FillAsync(text);

    /// <summary>Ticks a box or a choice as the keyboard does.</summary>
    public async Task TickAsync(string selector)
    {
        await At(selector).FocusAsync();
        await Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(At(selector)).ToBeCheckedAsync();
    }

    /// <summary>Waits until a place says something.</summary>
    public Task SeesAsync(string selector, string text) => Assertions.Expect(At(selector)).ToContainTextAsync(text);
}
