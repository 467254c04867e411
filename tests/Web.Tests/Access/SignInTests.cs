using System.Net;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Web.Tests.Support;

namespace ZhongGengZu.Web.Tests.Access;

public sealed class SignInTests(PeopleHost host) : WebSuite(host), IClassFixture<PeopleHost>
{
    private new PeopleHost Host => (PeopleHost)base.Host;

    [SkippableFact]
    public async Task OneTimePassword_LeadsNowhereButToAnOwnOne()
    {
        using var visitor = Host.NewVisitor();
        var password = await Host.OpenAsync("hanlu", "hanlu");

        var first = await PeopleHost.SignInAsync(visitor, "hanlu", password);
        var elsewhere = await visitor.GetAsync("/account");
        var changed = await visitor.SubmitAsync(elsewhere, "form[action='/account/password']", new Dictionary<string, string>
        {
            ["Current"] = password, ["New"] = "Long-enough-7", ["Again"] = "Long-enough-7",
        });
        var account = await visitor.GetAsync("/account");

        Assert.Equal("/account/password", first.Address.AbsolutePath);
        Assert.Equal("/account/password", elsewhere.Address.AbsolutePath);
        Assert.NotEqual("/account/password", changed.Address.AbsolutePath);
        Assert.Equal("韩露", account.TextAt("h1"));
    }

    [SkippableTheory]
    [InlineData("Short-1a", "密码至少 10 位。")]
    [InlineData("onlylowercase", "大写字母、小写字母、数字、符号，至少用三种。")]
    [InlineData("Admin-in-it-1", "密码里不要有账号名。")]
    public async Task NewPassword_AgainstTheRules_ComesBackWithTheSentence(string password, string sentence)
    {
        using var visitor = await Host.SignedInAsync(PeopleHost.Administrator);
        var form = await visitor.GetAsync("/account/password");

        var page = await visitor.SubmitAsync(form, "form[action='/account/password']", new Dictionary<string, string>
        {
            ["Current"] = "Own-5-secret-Word", ["New"] = password, ["Again"] = password,
        });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(sentence, page.TextAt("#New-error"));
    }

    [SkippableFact]
    public async Task WrongPassword_FiveTimes_LocksEvenForTheRightOne()
    {
        using var visitor = Host.NewVisitor();
        var password = await Host.OpenAsync("sunli", "sunli");

        for (var attempt = 0; attempt < 5; attempt++)
        {
            await PeopleHost.SignInAsync(visitor, "sunli", "wrong");
        }

        var page = await PeopleHost.SignInAsync(visitor, "sunli", password);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.StartsWith("连续 5 次输错，锁定 15 分钟", page.TextAt("#Form_Password-error"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task UnknownName_AnswersAsAWrongPasswordDoes()
    {
        using var visitor = Host.NewVisitor();

        var page = await PeopleHost.SignInAsync(visitor, "nobody", "wrong");

        Assert.Equal("账号或密码不对。", page.TextAt("#Form_Password-error"));
        Assert.Equal("nobody", page.Document.QuerySelector("#Form_UserName")?.GetAttribute("value"));
    }

    [SkippableFact]
    public async Task NobodySignedIn_IsLedBackToThePageAfterSigningIn()
    {
        using (await Host.SignedInAsync("zhouqiming"))
        {
        }

        using var visitor = Host.NewVisitor();
        var asked = await visitor.GetAsync("/account?from=mail");
        var page = await visitor.SubmitAsync(asked, "form[action='/sign-in']", new Dictionary<string, string>
        {
            ["Form.UserName"] = "zhouqiming", ["Form.Password"] = "Own-10-secret-Word",
        });

        Assert.Equal("/sign-in", asked.Address.AbsolutePath);
        Assert.Equal("/account?from=mail", page.Address.PathAndQuery);
    }

    [SkippableFact]
    public async Task ReturnAddress_OfAnotherSite_IsNotFollowed()
    {
        using (await Host.SignedInAsync("zhouqiming"))
        {
        }

        using var visitor = Host.NewVisitor();

        var page = await PeopleHost.SignInAsync(visitor, "zhouqiming", "Own-10-secret-Word", "/sign-in?returnUrl=https%3A%2F%2Fexample.org%2F");

        Assert.Equal(Host.Address.Authority, page.Address.Authority);
    }

    [SkippableFact]
    public async Task DisabledAccount_IsOutAtTheNextClick()
    {
        using var visitor = await Host.SignedInAsync("wuxiaotong");
        Assert.Equal("/account", (await visitor.GetAsync("/account")).Address.AbsolutePath);

        using var administrator = await Host.SignedInAsync(PeopleHost.Administrator);
        var id = await Host.ReadAsync(db => db.Users.Where(a => a.UserName == "wuxiaotong").Select(a => a.Id).SingleAsync());
        var done = await administrator.SubmitAsync(await administrator.GetAsync($"/accounts/{id}"), $"form[action='/accounts/{id}/suspension']");

        Assert.Equal("/sign-in", (await visitor.GetAsync("/account")).Address.AbsolutePath);
        Assert.Contains("停用账号", done.Text, StringComparison.Ordinal);
        Assert.Equal(HistoryAct.AccountDisabled, await Host.ReadAsync(db => db.HistoryEntries.Where(e => e.CaseId == id).OrderByDescending(e => e.Sequence).Select(e => e.Act).FirstAsync()));
    }

    [SkippableFact]
    public async Task SignedOut_TheCookieIsGone()
    {
        using var visitor = await Host.SignedInAsync("lijiahe");
        var account = await visitor.GetAsync("/account");

        await visitor.SubmitAsync(account, "form[action='/sign-out']");

        Assert.Equal("/sign-in", (await visitor.GetAsync("/account")).Address.AbsolutePath);
    }

    [SkippableFact]
    public async Task DemoPerson_InDevelopment_IsSignedInWithOneClick()
    {
        using (await Host.SignedInAsync("fengnuan"))
        {
        }

        using var visitor = Host.NewVisitor();
        var page = await visitor.GetAsync("/sign-in");
        Assert.True(page.Has("button[formaction='/demo-sign-in/fengnuan']"));
        await visitor.PostAsync(page, "/demo-sign-in/fengnuan", []);

        Assert.Equal("冯暖", (await visitor.GetAsync("/account")).TextAt("h1"));
    }

    [SkippableFact]
    public async Task ExpiredSession_FormPosted_IsGivenBackToTheSamePersonUnsent()
    {
        using var visitor = await Host.SignedInAsync(PeopleHost.Administrator);
        var form = await visitor.GetAsync("/organisation/people/new");
        Host.Expire(visitor);

        var parked = await PostFromAsync(visitor, form, "/organisation/people", "陈新来");
        var back = await visitor.SubmitAsync(parked, "form[action='/sign-in']", new Dictionary<string, string>
        {
            ["Form.UserName"] = PeopleHost.Administrator, ["Form.Password"] = "Own-5-secret-Word",
        });

        Assert.Equal("登录过期了", parked.TextAt("h1"));
        Assert.Equal("/organisation/people/new", back.Address.AbsolutePath);
        Assert.Equal("陈新来", back.Document.QuerySelector("#Form_Name")?.GetAttribute("value"));
        Assert.Contains("还没有提交", back.TextAt(".done-note"), StringComparison.Ordinal);
        Assert.False(await Host.ReadAsync(db => db.People.AnyAsync(p => p.Name == "陈新来")));
        Assert.DoesNotContain("陈新来", await Host.ReadAsync(db => db.ParkedForms.Select(f => f.Payload).FirstAsync()), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task ExpiredSession_SomebodyElseSignsIn_GetsNothing()
    {
        using (await Host.SignedInAsync("zhouqiming"))
        {
        }

        using var visitor = await Host.SignedInAsync(PeopleHost.Administrator);
        var form = await visitor.GetAsync("/organisation/people/new");
        Host.Expire(visitor);

        var parked = await PostFromAsync(visitor, form, "/organisation/people", "陈新来");
        var page = await visitor.SubmitAsync(parked, "form[action='/sign-in']", new Dictionary<string, string>
        {
            ["Form.UserName"] = "zhouqiming", ["Form.Password"] = "Own-10-secret-Word",
        });

        Assert.DoesNotContain("parked", page.Address.Query, StringComparison.Ordinal);
        Assert.DoesNotContain("陈新来", page.Text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task ExpiredSession_AskedByHtmx_Answers401WithTheSignInPage()
    {
        using var visitor = Host.NewVisitor();
        var request = new HttpRequestMessage(HttpMethod.Get, "/account");
        request.Headers.Add("HX-Request", "true");

        var page = await visitor.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, page.Status);
        Assert.StartsWith("/sign-in", Assert.Single(page.Headers.GetValues("HX-Redirect")), StringComparison.Ordinal);
    }

    private static Task<Page> PostFromAsync(Visitor visitor, Page form, string path, string name)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["Form.Name"] = name, ["Form.Code"] = "chenxinlai", ["__RequestVerificationToken"] = form.AntiforgeryToken,
            }),
        };
        request.Headers.Referrer = form.Address;
        return visitor.SendAsync(request);
    }
}

public sealed class ProductionSignInTests(ProductionPeopleHost host) : WebSuite(host), IClassFixture<ProductionPeopleHost>
{
    [SkippableFact]
    public async Task DemoRoute_InProduction_DoesNotExist()
    {
        using var visitor = Host.NewVisitor();
        var page = await visitor.GetAsync("/sign-in");

        var answer = await visitor.PostAsync(page, "/demo-sign-in/zhouqiming", []);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.False(page.Has(".demo-people"));
    }

    [SkippableFact]
    public async Task Healthz_InProduction_Answers200()
    {
        using var visitor = Host.NewVisitor();

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/healthz")).Status);
    }
}
