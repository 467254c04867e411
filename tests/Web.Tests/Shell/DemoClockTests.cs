using System.Net;
using ZhongGengZu.Domain;
using ZhongGengZu.Web.Tests.Access;

namespace ZhongGengZu.Web.Tests.Shell;

/// <summary>The demo's clock through its banner: on by an hour, a day, to a date; never back.</summary>
public sealed class DemoClockTests(PeopleHost host) : WebSuite(host), IClassFixture<PeopleHost>
{
    private const string Form = "form[action='/demo-clock']";

    // The clock runs on while a test does.
    private static readonly TimeSpan Running = TimeSpan.FromMinutes(5);

    private new PeopleHost Host => (PeopleHost)base.Host;

    [SkippableTheory]
    [InlineData("hour", 1)]
    [InlineData("day", 24)]
    public async Task Step_MovesTheCaseClockOnAndGoesBackToThePage(string step, int hours)
    {
        using var visitor = await Host.SignedInAsync(PeopleHost.Administrator);
        var page = await visitor.GetAsync("/accounts");
        var before = Host.Clock.UtcNow;

        var moved = await visitor.SubmitAsync(page, Form, button: $"button[value={step}]");

        Assert.Equal("/accounts", moved.Address.AbsolutePath);
        Assert.InRange(Host.Clock.UtcNow - before, TimeSpan.FromHours(hours), TimeSpan.FromHours(hours) + Running);
    }

    [SkippableFact]
    public async Task Date_MovesToItsMorningAndTheBannerSaysSo()
    {
        using var visitor = await Host.SignedInAsync(PeopleHost.Administrator);
        var day = Shanghai.DateOf(Host.Clock.UtcNow).AddDays(3);

        var moved = await visitor.SubmitAsync(await visitor.GetAsync("/account"), Form, new Dictionary<string, string> { ["Date"] = $"{day:yyyy-MM-dd}" }, "button[value=date]");

        Assert.Contains($"演示时钟：{day.Year}年{day.Month}月{day.Day}日", moved.Text, StringComparison.Ordinal);
        Assert.InRange(Host.Clock.UtcNow, Shanghai.At(day, new TimeOnly(9, 0)), Shanghai.At(day, new TimeOnly(9, 0)) + Running);
        Assert.Equal($"{day.AddDays(1):yyyy-MM-dd}", moved.Document.QuerySelector("#demo-date")?.GetAttribute("min"));
    }

    [SkippableFact]
    public async Task Date_BeforeToday_IsRefusedAndNothingMoves()
    {
        using var visitor = await Host.SignedInAsync(PeopleHost.Administrator);
        var page = await visitor.GetAsync("/account");
        var before = Host.Clock.Offset;

        var refused = await visitor.PostAsync(page, "/demo-clock", [new("Step", "date"), new("Date", "2021-04-01")]);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("只能往后", refused.Text, StringComparison.Ordinal);
        Assert.Equal(before, Host.Clock.Offset);
    }

    [SkippableFact]
    public async Task Step_ThatIsNone_IsRefused()
    {
        using var visitor = await Host.SignedInAsync(PeopleHost.Administrator);

        var refused = await visitor.PostAsync(await visitor.GetAsync("/account"), "/demo-clock", [new("Step", "year")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
    }
}

public sealed class ProductionClockTests(ProductionPeopleHost host) : WebSuite(host), IClassFixture<ProductionPeopleHost>
{
    [SkippableFact]
    public async Task Clock_InProduction_DoesNotExist()
    {
        using var visitor = await ((PeopleHost)Host).SignedInAsync("hanlu");
        var page = await visitor.GetAsync("/account");

        var answer = await visitor.PostAsync(page, "/demo-clock", [new("Step", "hour")]);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.DoesNotContain("演示时钟", page.Text, StringComparison.Ordinal);
    }
}
