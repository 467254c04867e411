using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Tests.Access;
using ZhongGengZu.Web.Tests.Support;

namespace ZhongGengZu.Web.Tests.Problems;

/// <summary>A problem typed into an expired session is parked and given back after sign-in, to the same person only.</summary>
public sealed class ParkedFilingTests(SqliteCampaignHost host) : WebSuite(host), IClassFixture<SqliteCampaignHost>
{
    private const string Typed = "午间窗口没有人，群众白跑一趟";

    private new CampaignWebHost Host => (CampaignWebHost)base.Host;

    [SkippableFact]
    public async Task Filing_InAnExpiredSession_IsGivenBackUnsentToTheSamePerson()
    {
        using var visitor = Host.NewVisitor();
        var parked = await PostExpiredAsync(visitor, "hanlu");

        var back = await SignInOnAsync(visitor, parked, "hanlu");

        Assert.Equal("登录过期了", parked.TextAt("h1"));
        Assert.Equal("/problems/new", back.Address.AbsolutePath);
        Assert.Equal(Typed, back.TextAt("#Text"));
        Assert.Contains("还没有提交", back.TextAt(".done-note"), StringComparison.Ordinal);
        Assert.False(await Host.ReadAsync(db => db.Problems.AnyAsync()));
        Assert.DoesNotContain("午间窗口", await Host.ReadAsync(db => db.ParkedForms.Select(f => f.Payload).FirstAsync()), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Filing_WhenSomebodyElseSignsInThere_IsNotGivenBack()
    {
        using var visitor = Host.NewVisitor();
        var parked = await PostExpiredAsync(visitor, "sunli");

        var other = await SignInOnAsync(visitor, parked, "zhouqiming");
        var guessed = await visitor.GetAsync($"/problems/new?{ParkedForms.Key}={await Host.ReadAsync(db => db.ParkedForms.OrderByDescending(f => f.ExpiresAt).Select(f => f.Id).FirstAsync())}");

        Assert.DoesNotContain(Typed, other.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Typed, guessed.Text, StringComparison.Ordinal);
    }

    private async Task<Page> PostExpiredAsync(Visitor visitor, string person)
    {
        await PeopleHost.SignInAsync(visitor, person, DemoAccounts.Password);
        var list = await Host.ListOfAsync(person);
        var form = await visitor.GetAsync($"/problems/new?list={list}");
        Host.Expire(visitor);
        var fields = Filing.Fields(Typed);
        fields["ListId"] = $"{list}";
        fields["__RequestVerificationToken"] = form.AntiforgeryToken;
        var request = new HttpRequestMessage(HttpMethod.Post, "/problems") { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Referrer = form.Address;
        return await visitor.SendAsync(request);
    }

    private static Task<Page> SignInOnAsync(Visitor visitor, Page parked, string person) =>
        visitor.SubmitAsync(parked, "form[action='/sign-in']", new Dictionary<string, string> { ["Form.UserName"] = person, ["Form.Password"] = DemoAccounts.Password });
}
