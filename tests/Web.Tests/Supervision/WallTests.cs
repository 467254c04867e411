using System.Net;
using Microsoft.EntityFrameworkCore;

namespace ZhongGengZu.Web.Tests.Supervision;

/// <summary>大屏: figures only, renewed by itself, for as long as the session lasts.</summary>
public sealed class WallTests(DemoHost host) : IClassFixture<DemoHost>
{
    [Fact]
    public async Task Wall_OfTheDemo_HasItsTimeAndNamesNobody()
    {
        var office = await host.AsAsync("dingyifan");
        var names = await host.ReadAsync(db => db.People.Select(p => p.Name).ToListAsync());

        var wall = await office.GetAsync("/board/wall");

        Assert.Equal(HttpStatusCode.OK, wall.Status);
        Assert.Contains("截至 4月8日", wall.TextAt(".as-of"), StringComparison.Ordinal);
        Assert.DoesNotContain(names, name => wall.Document.Body!.TextContent.Contains(name, StringComparison.Ordinal));
        Assert.Equal((await office.GetAsync("/board")).TextAt(".figures .late b"), wall.TextAt(".wall-figures .late b"));
    }

    [Fact]
    public async Task Wall_WithAndWithoutScript_RenewsItself()
    {
        var wall = await (await host.AsAsync("dingyifan")).GetAsync("/board/wall");

        Assert.Contains("""<noscript><meta http-equiv="refresh" content="60"></noscript>""", wall.Text, StringComparison.Ordinal);
        Assert.Equal(("every 60s", "#wall"), (wall.All("main").Single().GetAttribute("hx-trigger"), wall.All("main").Single().GetAttribute("hx-select")));
    }

    [Fact]
    public async Task Wall_WithoutASession_SaysSoAndComesBackAfterSigningIn()
    {
        using var nobody = host.NewVisitor();

        var page = await nobody.GetAsync("/board/wall");
        Assert.Contains("大屏停了", page.TextAt("h1"), StringComparison.Ordinal);
        Assert.Equal("/board/wall", page.Document.QuerySelector("input[name='Form.ReturnUrl']")!.GetAttribute("value"));

        using var renewal = new HttpRequestMessage(HttpMethod.Get, "/board/wall");
        renewal.Headers.Add("HX-Request", "true");
        renewal.Headers.Referrer = new Uri(host.Address, "/board/wall");
        var answer = await nobody.SendAsync(renewal);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Equal("/sign-in?returnUrl=%2Fboard%2Fwall", answer.Headers.GetValues("HX-Redirect").Single());
    }

    [Fact]
    public async Task Wall_ByOneWhoSeesNoBoard_Is403() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await host.AsAsync("hanlu")).GetAsync("/board/wall")).Status);
}
