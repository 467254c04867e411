using System.Net;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Tests.Shell;

public sealed class FrameTests(SqliteWebHost host) : WebSuite(host), IClassFixture<SqliteWebHost>
{
    [SkippableFact]
    public async Task EveryPage_Headers_AllowNothingInlineAndKeepNothing()
    {
        using var visitor = Host.NewVisitor();

        var page = await visitor.GetAsync(ShellPaths.SignIn);

        var policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe-", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(page.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(page.Headers.CacheControl?.NoStore);
    }

    [SkippableFact]
    public async Task EveryPage_Markup_HasNoStyleScriptTextOrHandler()
    {
        using var visitor = Host.NewVisitor();

        var page = await visitor.GetAsync(ShellPaths.SignIn);

        Assert.Empty(page.All("[style], style, script:not([src])"));
        Assert.DoesNotContain(page.All("*").SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task StyleSheets_NamedByAPage_AreServedAndMayBeKept()
    {
        using var visitor = Host.NewVisitor();
        var page = await visitor.GetAsync(ShellPaths.SignIn);

        foreach (var link in page.All("link[rel=stylesheet], script[src]"))
        {
            var file = await visitor.GetAsync(link.GetAttribute("href") ?? link.GetAttribute("src")!);

            Assert.Equal(HttpStatusCode.OK, file.Status);
            Assert.NotEqual(true, file.Headers.CacheControl?.NoStore);
        }
    }

    [SkippableFact]
    public async Task StyleSheets_OfOurs_NameNoColourOutsideTheTokens()
    {
        using var visitor = Host.NewVisitor();

        foreach (var name in new[] { "base", "frame", "components", "phone" })
        {
            var sheet = await visitor.GetAsync($"/css/{name}.css");

            // White on ink and the tick mark's stroke inside its data address are the two exceptions.
            Assert.DoesNotMatch("(?<!%2)#(?!fff\\b)[0-9A-Fa-f]{6}\\b", sheet.Text);
        }
    }
}
