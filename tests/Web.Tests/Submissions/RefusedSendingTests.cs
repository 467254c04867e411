using System.Net;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Tests.Support;

namespace ZhongGengZu.Web.Tests.Submissions;

/// <summary>What the page of a submission refuses, and what stays as it was typed.</summary>
public sealed class RefusedSendingTests(SqliteWebHost host) : WebSuite(host), IClassFixture<SqliteWebHost>
{
    private readonly Zone _zone = new(host);

    [SkippableFact]
    public async Task Sending_WithBadInput_IsRefusedAtTheFieldAndByRole()
    {
        await _zone.StartAsync(new DateOnly(2021, 3, 29));
        var list = await _zone.ListOfAsync("xzspj");
        var (id, others) = (await _zone.SubmissionOfAsync("xzspj", "D1"), await _zone.SubmissionOfAsync("czj", "D1"));
        await _zone.SubmitAsync("lijiahe", list);
        await _zone.AcceptAsync("zhouqiming", list);
        using var head = await _zone.SignInAsync("zhouqiming");
        using var clerk = await _zone.SignInAsync("lijiahe");
        using var staff = await _zone.SignInAsync("guohaiyang");

        // Others' and unknown ones do not exist; the wrong role is told so whatever the id.
        Assert.Equal(HttpStatusCode.NotFound, (await head.GetAsync($"/submissions/{others}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await head.GetAsync($"/submissions/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync($"/submissions/{id}")).Status);
        var page = await clerk.GetAsync($"/submissions/{id}");
        Assert.False(page.Has("input[type=password]"));
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.PostAsync(page, $"/submissions/{id}/sending", [])).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.PostAsync(page, $"/submissions/{id}/receipt", [])).Status);

        // The clerk sees how many are missing, the head who.
        Assert.Contains("未交", page.TextAt(".missing-people"), StringComparison.Ordinal);
        Assert.DoesNotContain("郭海洋", page.Text, StringComparison.Ordinal);
        page = await head.GetAsync($"/submissions/{id}");
        Assert.Contains("郭海洋", page.TextAt(".missing-people"), StringComparison.Ordinal);

        // An empty text and a wrong password, both at their fields; the password is never shown again.
        var refused = await head.SubmitAsync(page, "form.desk-page", new Dictionary<string, string> { ["Summary"] = " ", ["Password"] = "wrong" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotEmpty(refused.TextAt("#Summary-error"));
        Assert.NotEmpty(refused.TextAt("#Password-error"));
        Assert.DoesNotContain("value=\"wrong\"", refused.Text, StringComparison.Ordinal);
        refused = await head.SubmitAsync(refused, "form.desk-page", new Dictionary<string, string> { ["Summary"] = "写好的总结", ["Password"] = "wrong" });
        Assert.Contains("写好的总结", refused.TextAt("#Summary"), StringComparison.Ordinal);
        Assert.Equal(2, await _zone.ReadAsync(db => db.Users.Where(a => a.UserName == "zhouqiming").Select(a => a.AccessFailedCount).SingleAsync()));

        // Sent twice from one page: one sending, and no error.
        var fields = new Dictionary<string, string> { ["Summary"] = "写好的总结", ["Password"] = Zone.Password };
        var first = await head.SubmitAsync(refused, "form.desk-page", fields);
        var second = await head.SubmitAsync(refused, "form.desk-page", fields);
        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Equal(HttpStatusCode.OK, second.Status);
        Assert.Equal(1, await _zone.ReadAsync(db => db.Submissions.Where(s => s.Id == id).Select(s => s.Sendings).SingleAsync()));

        // From another page it is too late; so is a supplement before receipt.
        Assert.Equal(HttpStatusCode.Conflict, (await head.PostAsync(page, $"/submissions/{id}/sending", [new("Summary", "再报"), new("Password", Zone.Password)])).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await head.PostAsync(page, $"/submissions/{id}/supplement", [])).Status);
    }

    [SkippableFact]
    public async Task Draft_ChangedMeanwhile_ComesBackWithBothTexts()
    {
        await _zone.StartAsync(new DateOnly(2021, 3, 29), root => root["code"] = "second");
        var id = await _zone.SubmissionOfAsync("czj", "D3");
        using var head = await _zone.SignInAsync("mengxianwen");
        using var clerk = await _zone.SignInAsync("yutingting");
        var (ours, theirs) = (await head.GetAsync($"/submissions/{id}"), await clerk.GetAsync($"/submissions/{id}"));

        var saved = await clerk.SubmitAsync(theirs, "form.desk-page", new Dictionary<string, string> { ["Summary"] = "经办人先写的" });
        var stale = await head.SubmitAsync(ours, "form.desk-page", new Dictionary<string, string> { ["Summary"] = "负责人后写的", ["Password"] = Zone.Password });

        Assert.Equal(HttpStatusCode.OK, saved.Status);
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("负责人后写的", stale.TextAt("#Summary"), StringComparison.Ordinal);
        Assert.Contains("经办人先写的", stale.TextAt(".theirs"), StringComparison.Ordinal);
        Assert.Equal(0, await _zone.ReadAsync(db => db.Submissions.Where(s => s.Id == id).Select(s => s.Sendings).SingleAsync()));
    }

    [Fact]
    public void Leaders_StandingInForAVacantHead_MaySend()
    {
        var leader = new Domain.People.Actor
        {
            AccountId = Guid.NewGuid(),
            PersonId = Guid.NewGuid(),
            Name = "领导",
            Posts = [new(Guid.NewGuid(), Domain.People.PostKind.Leader, "委员", Guid.NewGuid(), "工委", "000001", Domain.People.AppointmentKind.Regular)],
        };

        Assert.Contains(Permission.SendSubmissions, RolePermissions.Of(leader));
    }
}
