using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Browser.Tests.Support;
using ZhongGengZu.Web.Commands;

namespace ZhongGengZu.Browser.Tests.Pages;

/// <summary>Every page a person can open, on both screens, as the one who sees most of it; and as each other who is offered other acts.</summary>
public sealed class PageTests(DemoHost host) : DemoSuite(host), IClassFixture<DemoHost>
{
    public static TheoryData<string> Visits() => [.. Visit.All.Select(v => v.Name)];

    public static TheoryData<string, string> OtherRoles()
    {
        var rows = new TheoryData<string, string>();
        foreach (var (visit, other) in Visit.All.SelectMany(v => v.Others.Select(o => (v, o))))
        {
            rows.Add(visit.Name, other);
        }

        return rows;
    }

    [SkippableFact]
    public void Routes_EveryPage_IsVisited()
    {
        var pages = Routes.Of(Host.Services.GetRequiredService<EndpointDataSource>()).Where(r => r is { Method: "GET", Returns: "page" }).Select(r => r.Path).ToHashSet();

        Assert.Empty(pages.Except(Visit.All.Select(v => v.Route)));
        Assert.Empty(Visit.All.Select(v => v.Route).Except(pages));
    }

    [SkippableTheory]
    [MemberData(nameof(Visits))]
    public async Task Page_OnBothScreens_IsSoundAndFits(string name)
    {
        var visit = Visit.All.Single(v => v.Name == name);
        var seat = await SeatAsync(visit.Person);
        foreach (var screen in new[] { Screen.Desk, Screen.Phone })
        {
            await seat.Page.SetViewportSizeAsync(screen.Width, screen.Height);
            await LookAsync(seat, visit);
            await ScreenshotAsync(seat.Page, $"{visit.FileName}-{screen.Name}");
            var wider = await seat.Page.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - innerWidth)");
            Assert.True(wider == 0, $"On the {screen.Name} screen the page is {wider} px wider than the screen.");
        }
    }

    [SkippableTheory]
    [MemberData(nameof(OtherRoles))]
    public async Task Page_AsAnotherRole_IsSound(string name, string person) =>
        await LookAsync(await SeatAsync(person), Visit.All.Single(v => v.Name == name));

    [SkippableTheory]
    [InlineData("/problems/00000000-0000-0000-0000-000000000000", 404)]
    [InlineData("/accounts", 403)]
    public async Task RefusalPage_IsSound(string path, int status)
    {
        var seat = await SeatAsync("hanlu");
        var answer = await seat.Page.GotoAsync(path.TrimStart('/'));

        Assert.Equal(status, answer!.Status);
        await Axe.AssertSoundAsync(seat.Page);
        await ScreenshotAsync(seat.Page, $"refusal-{status}");
    }

    private async Task LookAsync(Seat seat, Visit visit)
    {
        var answer = await seat.Page.GotoAsync((await Demo.ReadAsync(visit.Address)).TrimStart('/'));

        Assert.Equal(200, answer!.Status);
        await Axe.AssertSoundAsync(seat.Page);
        Assert.True(seat.Faults.Count == 0, string.Join('\n', seat.Faults));
        Assert.Equal(1, await seat.Page.Locator("h1").CountAsync());
    }
}
