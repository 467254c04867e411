namespace ZhongGengZu.Browser.Tests.Support;

public sealed class BrowserSuiteTests(SqliteWebHost host) : BrowserSuite(host), IClassFixture<SqliteWebHost>
{
    [SkippableFact]
    public async Task Healthz_OpenedInTheBrowser_Answers200()
    {
        var page = await NewPageAsync();

        var answer = await page.GotoAsync("healthz");

        Assert.Equal(200, answer!.Status);
    }

    [SkippableFact]
    public async Task Axe_PageWithAnUnlabelledField_NamesTheRule()
    {
        var page = await NewPageAsync(Screen.Phone);
        await page.SetContentAsync("<!doctype html><html lang=zh-CN><title>表</title><main><input name=who></main></html>");

        var violations = await Axe.ViolationsAsync(page);

        Assert.Contains(violations, line => line.StartsWith("label:", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Axe_SoundPage_FindsNothing()
    {
        var page = await NewPageAsync();
        await page.SetContentAsync("<!doctype html><html lang=zh-CN><title>表</title><main><h1>问题清单</h1></main></html>");

        Assert.Empty(await Axe.ViolationsAsync(page));
    }
}
