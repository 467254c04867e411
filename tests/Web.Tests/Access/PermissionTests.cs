using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Commands;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Tests.Access;

public sealed class PermissionTests(PeopleHost host) : WebSuite(host), IClassFixture<PeopleHost>
{
    /// <summary>Everything that answers without asking who it is. A new one is a decision, made here.</summary>
    private static readonly string[] Anonymous =
    [
        "GET /healthz",
        "GET /sign-in",
        "POST /sign-in",
        "POST /demo-sign-in/{personCode}",
    ];

    private new PeopleHost Host => (PeopleHost)base.Host;

    [SkippableFact]
    public void Endpoint_OfTheProduct_DeclaresItsPermissionOrIsNamedAnonymous()
    {
        var rows = Routes.Of(Host.Services.GetRequiredService<EndpointDataSource>());

        Assert.All(rows, row => Assert.True(row.Anonymous != row.Permission is not null, $"{row.Method} {row.Path} declares nothing"));
        Assert.Equal(Anonymous.Order(StringComparer.Ordinal), rows.Where(r => r.Anonymous).Select(r => $"{r.Method} {r.Path}").Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public async Task Unit_OfPlainStaff_CannotKeepTheOrganisation()
    {
        using var visitor = await Host.SignedInAsync("guohaiyang");

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("/organisation")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync($"/accounts/{Guid.NewGuid()}")).Status);
    }

    [SkippableFact]
    public async Task Address_LeadingNowhere_Is404ForEverybody()
    {
        using var somebody = await Host.SignedInAsync("guohaiyang");
        using var nobody = Host.NewVisitor();

        Assert.Equal(HttpStatusCode.NotFound, (await somebody.GetAsync("/no-such-page")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.GetAsync("/no-such-page")).Status);
    }

    [SkippableFact]
    public async Task Form_WithoutItsToken_IsRefused()
    {
        using var visitor = await Host.SignedInAsync(PeopleHost.Administrator);

        var page = await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/organisation/people") { Content = new FormUrlEncodedContent([]) });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
    }

    [Theory]
    [InlineData(PostKind.Staff, Permission.SignPlans, false)]
    [InlineData(PostKind.Staff, Permission.FileProblems, true)]
    [InlineData(PostKind.FilingClerk, Permission.FileForUnit, true)]
    [InlineData(PostKind.FilingClerk, Permission.SendSubmissions, false)]
    [InlineData(PostKind.UnitHead, Permission.SendSubmissions, true)]
    [InlineData(PostKind.UnitHead, Permission.ViewBoard, false)]
    [InlineData(PostKind.VillageSecretary, Permission.SignPlans, true)]
    [InlineData(PostKind.Leader, Permission.SignPlans, true)]
    [InlineData(PostKind.Leader, Permission.StartCampaign, false)]
    public void Post_GivesItsPermissions(PostKind kind, Permission permission, bool given)
    {
        var actor = new Actor { AccountId = Guid.NewGuid(), PersonId = Guid.NewGuid(), Name = "某", Posts = [new HeldPost(Guid.NewGuid(), kind, "", Guid.NewGuid(), "", "", AppointmentKind.Regular)] };

        Assert.Equal(given, RolePermissions.Of(actor).Contains(permission));
    }

    [Fact]
    public void Administrator_WhateverThePosts_HasNothingToDoWithCases()
    {
        var actor = new Actor
        {
            AccountId = Guid.NewGuid(), PersonId = Guid.NewGuid(), Name = "admin", IsSystemAdministrator = true, Offices = [Guid.NewGuid()],
            Posts = [new HeldPost(Guid.NewGuid(), PostKind.UnitHead, "", Guid.NewGuid(), "", "", AppointmentKind.Regular)],
        };

        Assert.Equal(
            [Permission.ViewDeliveries, Permission.ManageOrganisation, Permission.ManageCalendar, Permission.ManageAccounts, Permission.MoveDemoClock, Permission.ChangeOwnPassword],
            RolePermissions.Of(actor).Order());
    }

    [Theory]
    [InlineData(RefusalKind.Forbidden, 403)]
    [InlineData(RefusalKind.Conflict, 409)]
    [InlineData(RefusalKind.Invalid, 422)]
    public void Refusal_HasTheStatusOfItsKind(RefusalKind kind, int status) => Assert.Equal(status, RefusalFilter.StatusOf(kind));

    [Fact]
    public void RefusalCode_Each_HasASentence() =>
        Assert.All(Enum.GetValues<RefusalCode>(), code => Assert.EndsWith("。", Wording.Sentence(code), StringComparison.Ordinal));
}
