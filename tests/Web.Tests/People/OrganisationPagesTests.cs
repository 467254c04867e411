using System.Net;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Web.Tests.Access;

namespace ZhongGengZu.Web.Tests.People;

public sealed class OrganisationPagesTests(PeopleHost host) : WebSuite(host), IClassFixture<PeopleHost>
{
    private new PeopleHost Host => (PeopleHost)base.Host;

    [SkippableFact]
    public async Task Unit_OnADay_ShowsWhoHoldsWhatAndWhatIsVacant()
    {
        using var visitor = await Host.SignedInAsync(PeopleHost.Administrator);
        var unit = await Host.ReadAsync(db => db.Units.Where(u => u.Code == "ssj").Select(u => u.Id).SingleAsync());

        var now = await visitor.GetAsync($"/organisation?unit={unit}&day=2021-04-08");
        var before = await visitor.GetAsync($"/organisation?unit={unit}&day=2021-03-01");

        Assert.Contains("空缺", now.TextAt("table.ledger tbody tr"), StringComparison.Ordinal);
        Assert.DoesNotContain("空缺", before.TextAt("table.ledger tbody tr"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Appointment_OfTheVacantHead_ActsAtTheNextClick()
    {
        using var staff = await Host.SignedInAsync("zhanghuiru");
        using var visitor = await Host.SignedInAsync(PeopleHost.Administrator);
        var post = await Host.PostAsync("ssj", PostKind.UnitHead);
        var person = await Host.PersonAsync("zhanghuiru");
        Assert.DoesNotContain("主持工作", (await staff.GetAsync("/account")).Text, StringComparison.Ordinal);

        var done = await visitor.SubmitAsync(await visitor.GetAsync($"/organisation/appointments/new?post={post}"), "form[action='/organisation/appointments']", new Dictionary<string, string>
        {
            ["Form.PersonId"] = person.ToString(), ["Form.Kind"] = "Acting", ["Form.From"] = "2021-04-08",
        });

        Assert.Equal(HttpStatusCode.OK, done.Status);
        Assert.Equal($"/organisation/posts/{post}", done.Address.AbsolutePath);
        Assert.Contains("主持工作", (await staff.GetAsync("/account")).Text, StringComparison.Ordinal);
        Assert.True(await Host.ReadAsync(db => db.HistoryEntries.AnyAsync(e => e.CaseId == OrganisationRegister.CaseId)));
    }

    [SkippableFact]
    public async Task Appointment_Overlapping_ComesBackAsTypedWithTheSentenceAtItsField()
    {
        using var visitor = await Host.SignedInAsync(PeopleHost.Administrator);
        var post = await Host.PostAsync("czj", PostKind.UnitHead);
        var person = await Host.PersonAsync("hanlu");

        var page = await visitor.SubmitAsync(await visitor.GetAsync($"/organisation/appointments/new?post={post}"), "form[action='/organisation/appointments']", new Dictionary<string, string>
        {
            ["Form.PersonId"] = person.ToString(), ["Form.Kind"] = "Concurrent", ["Form.From"] = "2021-04-01", ["Form.To"] = "2021-04-30",
        });

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal("这个职务在这段日期已有任职。", page.TextAt("#Form_From-error"));
        Assert.Equal("2021-04-30", page.Document.QuerySelector("#Form_To")?.GetAttribute("value"));
        Assert.Equal(person.ToString(), page.Document.QuerySelector("#Form_PersonId option[selected]")?.GetAttribute("value"));
    }

    [SkippableFact]
    public async Task Form_Empty_SaysEveryMissingField()
    {
        using var visitor = await Host.SignedInAsync(PeopleHost.Administrator);

        var page = await visitor.SubmitAsync(await visitor.GetAsync("/organisation/people/new"), "form[action='/organisation/people']");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("必填。", page.TextAt("#Form_Name-error"));
        Assert.Equal(2, page.All(".error-summary li").Length);
    }

    [SkippableFact]
    public async Task Unit_ChangedMeanwhile_ComesBackAsTypedAndCanBeSavedThen()
    {
        using var visitor = await Host.SignedInAsync(PeopleHost.Administrator);
        var unit = await Host.ReadAsync(db => db.Units.Where(u => u.Code == "tcj").Select(u => u.Id).SingleAsync());
        var form = $"form[action='/organisation/units/{unit}']";
        var mine = await visitor.GetAsync($"/organisation/units/{unit}/edit");
        await visitor.SubmitAsync(await visitor.GetAsync($"/organisation/units/{unit}/edit"), form, new Dictionary<string, string> { ["Form.ShortName"] = "投促" });

        var stale = await visitor.SubmitAsync(mine, form, new Dictionary<string, string> { ["Form.Name"] = "投资促进和招商局" });
        var saved = await visitor.SubmitAsync(stale, form);

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal("投资促进和招商局", stale.Document.QuerySelector("#Form_Name")?.GetAttribute("value"));
        Assert.Equal("/organisation", saved.Address.AbsolutePath);
        Assert.Equal("投资促进和招商局", await Host.ReadAsync(db => db.Units.Where(u => u.Id == unit).Select(u => u.Name).SingleAsync()));
    }

    [SkippableFact]
    public async Task Account_Opened_ShowsItsPasswordOnce()
    {
        using var visitor = await Host.SignedInAsync(PeopleHost.Administrator);
        var person = await Host.PersonAsync("chuyunfei");

        var opened = await visitor.SubmitAsync(await visitor.GetAsync($"/accounts/new?person={person}"), "form[action='/accounts']");
        var password = opened.TextAt("#one-time code");
        var again = await visitor.GetAsync(opened.Address.AbsolutePath);
        using var newcomer = Host.NewVisitor();
        var signedIn = await PeopleHost.SignInAsync(newcomer, "chuyunfei", password);

        Assert.False(again.Has("#one-time"));
        Assert.Equal("/account/password", signedIn.Address.AbsolutePath);
    }

    [SkippableFact]
    public async Task Account_OfTheSamePersonAgain_IsRefused()
    {
        using (await Host.SignedInAsync("fengnuan"))
        {
        }

        using var visitor = await Host.SignedInAsync(PeopleHost.Administrator);
        var person = await Host.PersonAsync("fengnuan");

        var page = await visitor.SubmitAsync(await visitor.GetAsync($"/accounts/new?person={person}"), "form[action='/accounts']", new Dictionary<string, string> { ["Form.UserName"] = "fengnuan2" });

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
    }

    [SkippableTheory]
    [InlineData("/organisation")]
    [InlineData("/organisation/units/new")]
    [InlineData("/organisation/people/new")]
    [InlineData("/accounts")]
    [InlineData("/accounts?view=Missing&q=%E9%9F%A9")]
    public async Task Page_OfTheAdministrator_Answers(string path)
    {
        using var visitor = await Host.SignedInAsync(PeopleHost.Administrator);

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(path)).Status);
    }
}
