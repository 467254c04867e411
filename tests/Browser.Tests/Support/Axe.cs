using System.Text.Json;

namespace ZhongGengZu.Browser.Tests.Support;

/// <summary>axe-core on the page as it stands, against WCAG 2.2 A and AA.</summary>
public static class Axe
{
    private static readonly Lazy<string> Source = new(() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js")));

    private const string Run = """
        async () => {
          const found = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
          return found.violations.map(v => `${v.id}: ${v.help} — ${v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + (n.any[0]?.message ?? '')).join(' | ')}`);
        }
        """;

    /// <summary>Fails with every violated rule and its places.</summary>
    public static async Task AssertSoundAsync(IPage page)
    {
        var violations = await ViolationsAsync(page);
        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    /// <summary>One line a violated rule with the places; empty when nothing was found.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        // Evaluated by the debugger, so that the page's own Content-Security-Policy stays as it is.
        await page.EvaluateAsync(Source.Value);
        var found = await page.EvaluateAsync<JsonElement>(Run);
        return [.. found.EnumerateArray().Select(line => line.GetString()!)];
    }
}
