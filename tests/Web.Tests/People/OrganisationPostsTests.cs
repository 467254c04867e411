using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Web.Commands;
using ZhongGengZu.Web.Tests.Access;

namespace ZhongGengZu.Web.Tests.People;

/// <summary>Every form of the organisation sent: good, with bad input, and by whoever has no business there.</summary>
public sealed class OrganisationPostsTests(PeopleHost host) : WebSuite(host), IClassFixture<PeopleHost>
{
    private new PeopleHost Host => (PeopleHost)base.Host;

    [SkippableFact]
    public async Task Posts_ByAnybodyButTheAdministrator_AreForbidden()
    {
        using var visitor = await Host.SignedInAsync("weizhengqing");
        var page = await visitor.GetAsync("/account");
        var paths = Routes.Of(Host.Services.GetRequiredService<EndpointDataSource>())
            .Where(r => r.Method == "POST" && (r.Path.StartsWith("/organisation", StringComparison.Ordinal) || r.Path.StartsWith("/accounts", StringComparison.Ordinal)))
            .Select(r => r.Path.Replace("{id:guid}", Guid.NewGuid().ToString(), StringComparison.Ordinal)).ToList();

        Assert.True(paths.Count >= 14, $"{paths.Count} forms");
        foreach (var path in paths)
        {
            Assert.Equal((path, HttpStatusCode.Forbidden), (path, (await visitor.PostAsync(page, path, [])).Status));
        }
    }

    [SkippableFact]
    public async Task Unit_AddedAndChanged_OrRefusedAtItsFields()
    {
        using var visitor = await Host.SignedInAsync(PeopleHost.Administrator);
        var zone = await Host.ReadAsync(db => db.Units.Where(u => u.Code == "gxq").Select(u => u.Id).SingleAsync());
        var form = await visitor.GetAsync($"/organisation/units/new?parent={zone}");

        var empty = await visitor.SubmitAsync(form, "form[action='/organisation/units']");
        var taken = await visitor.SubmitAsync(form, "form[action='/organisation/units']", Unit("czj", "又一个财政局"));
        var added = await visitor.SubmitAsync(form, "form[action='/organisation/units']", Unit("kjj", "科技创新局"));
        var unit = await Host.ReadAsync(db => db.Units.Where(u => u.Code == "kjj").Select(u => u.Id).SingleAsync());
        var blank = await visitor.SubmitAsync(await visitor.GetAsync($"/organisation/units/{unit}/edit"), $"form[action='/organisation/units/{unit}']", new Dictionary<string, string> { ["Form.Name"] = "" });
        await visitor.SubmitAsync(await visitor.GetAsync($"/organisation/units/{unit}/edit"), $"form[action='/organisation/units/{unit}']", new Dictionary<string, string> { ["Form.ShortName"] = "科创局" });

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "必填。"), (empty.Status, empty.TextAt("#Form_Name-error")));
        Assert.Equal(HttpStatusCode.Conflict, taken.Status);
        Assert.Equal("又一个财政局", taken.Document.QuerySelector("#Form_Name")?.GetAttribute("value"));
        Assert.Equal("/organisation", added.Address.AbsolutePath);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "必填。"), (blank.Status, blank.TextAt("#Form_Name-error")));
        Assert.Equal("科创局", await Host.ReadAsync(db => db.Units.Where(u => u.Id == unit).Select(u => u.ShortName).SingleAsync()));

        static Dictionary<string, string> Unit(string code, string name) => new()
        {
            ["Form.Code"] = code, ["Form.Name"] = name, ["Form.ShortName"] = "科技局", ["Form.Kind"] = nameof(OrgUnitKind.Bureau), ["Form.From"] = "2021-04-08",
        };
    }

    [SkippableFact]
    public async Task Post_AddedAndChanged_OrRefusedAtItsFields()
    {
        using var visitor = await Host.SignedInAsync(PeopleHost.Administrator);
        var unit = await Host.ReadAsync(db => db.Units.Where(u => u.Code == "qfj").Select(u => u.Id).SingleAsync());
        var form = await visitor.GetAsync($"/organisation/posts/new?unit={unit}");

        var empty = await visitor.SubmitAsync(form, "form[action='/organisation/posts']");
        var added = await visitor.SubmitAsync(form, "form[action='/organisation/posts']", new Dictionary<string, string> { ["Form.Title"] = "副局长", ["Form.Kind"] = nameof(PostKind.DeputyHead), ["Form.From"] = "2021-04-08" });
        var post = await Host.PostAsync("qfj", PostKind.DeputyHead);
        var ended = await visitor.SubmitAsync(await visitor.GetAsync($"/organisation/posts/{post}/edit"), $"form[action='/organisation/posts/{post}']", new Dictionary<string, string> { ["Form.To"] = "2021-04-01" });
        var changed = await visitor.SubmitAsync(await visitor.GetAsync($"/organisation/posts/{post}/edit"), $"form[action='/organisation/posts/{post}']", new Dictionary<string, string> { ["Form.Title"] = "常务副局长" });

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "必填。"), (empty.Status, empty.TextAt("#Form_Title-error")));
        Assert.Equal(HttpStatusCode.OK, added.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, ended.Status);
        Assert.NotEmpty(ended.TextAt("#Form_To-error"));
        Assert.Equal("2021-04-01", ended.Document.QuerySelector("#Form_To")?.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.OK, changed.Status);
        Assert.Equal("常务副局长", await Host.ReadAsync(db => db.Posts.Where(p => p.Id == post).Select(p => p.Title).SingleAsync()));
    }

    [SkippableFact]
    public async Task Person_AddedAndChanged_OrRefusedAtItsFields()
    {
        using var visitor = await Host.SignedInAsync(PeopleHost.Administrator);
        var form = await visitor.GetAsync("/organisation/people/new");

        var taken = await visitor.SubmitAsync(form, "form[action='/organisation/people']", new Dictionary<string, string> { ["Form.Name"] = "另一个韩露", ["Form.Code"] = "hanlu" });
        var added = await visitor.SubmitAsync(form, "form[action='/organisation/people']", new Dictionary<string, string> { ["Form.Name"] = "季晨", ["Form.Code"] = "jichen" });
        var person = await Host.PersonAsync("jichen");
        var blank = await visitor.SubmitAsync(await visitor.GetAsync($"/organisation/people/{person}/edit"), $"form[action='/organisation/people/{person}']", new Dictionary<string, string> { ["Form.Name"] = "" });
        await visitor.SubmitAsync(await visitor.GetAsync($"/organisation/people/{person}/edit"), $"form[action='/organisation/people/{person}']", new Dictionary<string, string> { ["Form.Name"] = "季晨曦" });

        Assert.Equal(HttpStatusCode.Conflict, taken.Status);
        Assert.Equal("另一个韩露", taken.Document.QuerySelector("#Form_Name")?.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.OK, added.Status);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "必填。"), (blank.Status, blank.TextAt("#Form_Name-error")));
        Assert.Equal("季晨曦", await Host.ReadAsync(db => db.People.Where(p => p.Id == person).Select(p => p.Name).SingleAsync()));
    }

    [SkippableFact]
    public async Task Appointment_Ended_OrRefusedAtItsFields()
    {
        using var visitor = await Host.SignedInAsync(PeopleHost.Administrator);
        var post = await Host.PostAsync("tcj", PostKind.FilingClerk);
        var appointment = await Host.ReadAsync(db => db.Appointments.Where(a => a.PostId == post).Select(a => a.Id).SingleAsync());

        var backwards = await visitor.SubmitAsync(await visitor.GetAsync($"/organisation/appointments/{appointment}/edit"), $"form[action='/organisation/appointments/{appointment}']", new Dictionary<string, string> { ["Form.To"] = "2021-03-01" });
        var ended = await visitor.SubmitAsync(await visitor.GetAsync($"/organisation/appointments/{appointment}/edit"), $"form[action='/organisation/appointments/{appointment}']", new Dictionary<string, string> { ["Form.To"] = "2021-04-30" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, backwards.Status);
        Assert.NotEmpty(backwards.TextAt("#Form_To-error"));
        Assert.Equal($"/organisation/posts/{post}", ended.Address.AbsolutePath);
        Assert.Equal(new DateOnly(2021, 4, 30), await Host.ReadAsync(db => db.Appointments.Where(a => a.Id == appointment).Select(a => a.To).SingleAsync()));
    }

    [SkippableFact]
    public async Task Appointment_WithADateThatIsNone_IsRefusedAtTheFieldAndKeepsWhatWasTyped()
    {
        using var visitor = await Host.SignedInAsync(PeopleHost.Administrator);
        var post = await Host.PostAsync("ssj", PostKind.DeputyHead);
        var person = await Host.PersonAsync("weiwenbo");
        var form = await visitor.GetAsync($"/organisation/appointments/new?post={post}");

        // A browser would not send such a date; whoever sends it by hand is told too.
        var page = await visitor.PostAsync(form, "/organisation/appointments",
            [new("Form.PostId", $"{post}"), new("Form.PersonId", $"{person}"), new("Form.Kind", "Concurrent"), new("Form.From", "四月初八"), new("Form.To", "2021-12-31"), new("Form.Version", "0")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.StartsWith("认不出来：日期写成", page.TextAt("#Form_From-error"), StringComparison.Ordinal);
        Assert.Equal("四月初八", page.Document.QuerySelector("#Form_From")?.GetAttribute("value"));
        Assert.Equal("2021-12-31", page.Document.QuerySelector("#Form_To")?.GetAttribute("value"));
        Assert.Equal($"{person}", page.Document.QuerySelector("#Form_PersonId option[selected]")?.GetAttribute("value"));
        Assert.False(await Host.ReadAsync(db => db.Appointments.AnyAsync(a => a.PostId == post && a.PersonId == person)));
    }

    [SkippableFact]
    public async Task Oversight_HandedOn_OrRefusedAtItsFields()
    {
        using var visitor = await Host.SignedInAsync(PeopleHost.Administrator);
        var unit = await Host.ReadAsync(db => db.Units.Where(u => u.Code == "yjj").Select(u => u.Id).SingleAsync());
        var leader = await Host.ReadAsync(db => db.Posts.Where(p => p.Kind == PostKind.Leader && db.Appointments.Any(a => a.PostId == p.Id && db.People.Any(x => x.Id == a.PersonId && x.Code == "guhuaimin"))).Select(p => p.Id).SingleAsync());
        var oversight = await Host.ReadAsync(db => db.Oversights.Where(o => o.UnitId == unit).Select(o => o.Id).SingleAsync());
        var form = await visitor.GetAsync($"/organisation/oversights/new?unit={unit}");
        var fields = new Dictionary<string, string> { ["Form.LeaderPostId"] = $"{leader}", ["Form.Kind"] = nameof(OversightKind.Oversee), ["Form.From"] = "2021-05-01" };

        var empty = await visitor.SubmitAsync(form, "form[action='/organisation/oversights']");
        var second = await visitor.SubmitAsync(form, "form[action='/organisation/oversights']", fields);
        var ended = await visitor.SubmitAsync(await visitor.GetAsync($"/organisation/oversights/{oversight}/edit"), $"form[action='/organisation/oversights/{oversight}']", new Dictionary<string, string> { ["Form.To"] = "2021-04-30" });
        var handedOn = await visitor.SubmitAsync(form, "form[action='/organisation/oversights']", fields);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "必填。"), (empty.Status, empty.TextAt("#Form_LeaderPostId-error")));
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Equal(HttpStatusCode.OK, ended.Status);
        Assert.Equal(HttpStatusCode.OK, handedOn.Status);
        Assert.Equal(2, await Host.ReadAsync(db => db.Oversights.CountAsync(o => o.UnitId == unit)));
    }

    [SkippableFact]
    public async Task Account_ResetDisabledAndReinstated_ActsOnItsSessions()
    {
        using var administrator = await Host.SignedInAsync(PeopleHost.Administrator);
        using var person = await Host.SignedInAsync("liushiyu");
        var id = await Host.ReadAsync(db => db.Users.Where(a => a.UserName == "liushiyu").Select(a => a.Id).SingleAsync());

        var reset = await administrator.SubmitAsync(await administrator.GetAsync($"/accounts/{id}"), $"form[action='/accounts/{id}/password-reset']");
        var password = reset.TextAt("#one-time code");
        var outside = await person.GetAsync("/account");
        using var again = Host.NewVisitor();
        var first = await PeopleHost.SignInAsync(again, "liushiyu", password);
        await administrator.SubmitAsync(await administrator.GetAsync($"/accounts/{id}"), $"form[action='/accounts/{id}/suspension']");
        using var late = Host.NewVisitor();
        var disabled = await PeopleHost.SignInAsync(late, "liushiyu", password);
        await administrator.SubmitAsync(await administrator.GetAsync($"/accounts/{id}"), $"form[action='/accounts/{id}/reinstatement']");
        using var back = Host.NewVisitor();
        var reinstated = await PeopleHost.SignInAsync(back, "liushiyu", password);

        Assert.Equal("/sign-in", outside.Address.AbsolutePath);
        Assert.Equal("/account/password", first.Address.AbsolutePath);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, disabled.Status);
        Assert.Equal("/account/password", reinstated.Address.AbsolutePath);
    }

    [SkippableFact]
    public async Task Account_OfNobody_IsNotFound()
    {
        using var administrator = await Host.SignedInAsync(PeopleHost.Administrator);
        var page = await administrator.GetAsync("/accounts");

        foreach (var act in new[] { "password-reset", "suspension", "reinstatement" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await administrator.PostAsync(page, $"/accounts/{Guid.NewGuid()}/{act}", [])).Status);
        }
    }
}
