using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data.Supervision;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Jobs.Sending;
using ZhongGengZu.Web.Tests.Support;

namespace ZhongGengZu.Web.Tests.Supervision;

/// <summary>Mails and postings through a real server and a real receiver, which are well, away, silent, or refuse one address.</summary>
public abstract class MessageSuite(SendingHost host) : WebSuite(host)
{
    private SendingHost World => (SendingHost)Host;

    [SkippableFact]
    public async Task Messages_OverTwoWeeks_GoOutAsEachPersonChoseAndNoFaultLosesOne()
    {
        await World.MailToAsync("zhouqiming", NoticeChoice.Digest);
        await World.MailToAsync("dingyifan", NoticeChoice.Digest);
        await World.MailToAsync("hanlu", NoticeChoice.AtOnce);
        await World.MailToAsync("shenzhiyuan", NoticeChoice.InAppOnly);

        await EachGetsWhatTheyChoseAsync();
        await EveryNoticeIsPostedOnceAndSignedAsync();
        await AServerThatIsAwayOrSilentLosesNothingAsync();
        await OneRefusedAddressDelaysNobodyAsync();
        await AHangingReceiverIsCutOffAsync();
        await AChaseAndAPaperOfTheOfficeWaitForNoDigestAsync();
        await WhatIsLeftOverLeavesOnNoDayOffAsync();
        await AMailIntoAFolderIsAFileWithItsNameAsync();
    }

    private async Task EachGetsWhatTheyChoseAsync()
    {
        // From 08:00 urgent ones and whoever wants all at once; the mail of the day from 08:30, once.
        await RoundAsync(8, new TimeOnly(8, 10));
        Assert.Equal(["hanlu@example.test"], World.Mail.Mails.Select(m => m.To).Distinct());
        await RoundAsync(8, new TimeOnly(8, 30));
        await RoundAsync(8, new TimeOnly(12, 0));
        Assert.Equal(["dingyifan@example.test", "hanlu@example.test", "zhouqiming@example.test"], World.Mail.Mails.Select(m => m.To).Order(StringComparer.Ordinal));

        var person = await World.PersonAsync("zhouqiming");
        var digest = World.Mail.Mails.Single(m => m.To.StartsWith("zhouqiming", StringComparison.Ordinal));
        Assert.Equal($"<digest.{person:n}.20210408@example.test>", digest.MessageId);
        Assert.Contains("4月8日提醒", digest.Words, StringComparison.Ordinal);
        Assert.Contains("http://zgz.example.test/deadlines/", digest.Words, StringComparison.Ordinal);
        // Whoever a personal thing belongs to, no mail names it.
        Assert.All(World.Mail.Mails, mail => Assert.Contains("个人事项", mail.Words, StringComparison.Ordinal));
        Assert.All(World.Mail.Mails, mail => Assert.DoesNotContain("个人问题清单", mail.Words, StringComparison.Ordinal));

        // On a day off nothing.
        await RoundAsync(11, new TimeOnly(10, 0));
        Assert.Equal(3, World.Mail.Mails.Count);
    }

    private async Task EveryNoticeIsPostedOnceAndSignedAsync()
    {
        var notices = await World.ReadAsync(db => db.Notices.AsNoTracking().ToDictionaryAsync(n => n.Id.ToString()));
        Assert.Equal(notices.Keys.Order(StringComparer.Ordinal), World.Receiver.Posts.Select(p => p.NoticeId).Order(StringComparer.Ordinal));
        var personal = await World.ReadAsync(db => db.Deadlines.Where(d => d.PersonId != null).Select(d => d.Id).ToHashSetAsync());
        Assert.All(World.Receiver.Posts, post =>
        {
            Assert.Equal("sha256=" + WebhookPost.Sign(SendingHost.Secret, post.Timestamp, post.Body), post.Signature);
            Assert.NotEqual("sha256=" + WebhookPost.Sign("another-secret-altogether", post.Timestamp, post.Body), post.Signature);
            var body = JsonDocument.Parse(post.Body).RootElement;
            Assert.Equal(notices[post.NoticeId].Occasion.ToString(), body.GetProperty("occasion").GetString());
            var isPersonal = personal.Contains(notices[post.NoticeId].DeadlineId);
            Assert.Equal(isPersonal, body.GetProperty("text").GetString()!.EndsWith("个人事项 1 件", StringComparison.Ordinal));
            Assert.Equal(isPersonal, body.GetProperty("deadline").GetProperty("unit").ValueKind == JsonValueKind.Null);
        });
    }

    private async Task AServerThatIsAwayOrSilentLosesNothingAsync()
    {
        var (mails, posts) = (World.Mail.Mails.Count, World.Receiver.Posts.Count);
        World.Mail.Stop();
        await RoundAsync(12, new TimeOnly(9, 0));
        var waiting = await WaitingAsync();
        Assert.True(waiting.Count >= 3);
        Assert.Contains(waiting, m => m.LastError is not null);
        // The postings did not wait for it.
        Assert.True(World.Receiver.Posts.Count > posts);

        World.Mail.Start();
        World.Mail.IsSilent = true;
        await ComeAroundAsync();
        Assert.Contains(await WaitingAsync(), m => m.LastError?.Contains("没有答复", StringComparison.Ordinal) == true);

        World.Mail.IsSilent = false;
        await ComeAroundAsync();
        Assert.Empty(await WaitingAsync());
        Assert.Equal(mails + waiting.Count, World.Mail.Mails.Count);
        Assert.Equal(World.Mail.Mails.Count, World.Mail.Mails.DistinctBy(m => m.MessageId).Count());
    }

    private async Task OneRefusedAddressDelaysNobodyAsync()
    {
        World.Mail.Refused["zhouqiming@example.test"] = 0;
        var before = World.Mail.Mails.Count;
        await RoundAsync(15, new TimeOnly(9, 0));
        Assert.All(await WaitingAsync(), m => Assert.Contains("No such user", m.LastError, StringComparison.Ordinal));
        Assert.Contains(World.Mail.Mails.Skip(before), m => m.To == "dingyifan@example.test");
        Assert.Contains(World.Mail.Mails.Skip(before), m => m.To == "hanlu@example.test");

        for (var i = 1; i < Dispatch.MostRefusals; i++)
        {
            await ComeAroundAsync();
        }

        Assert.Empty(await WaitingAsync());
        var office = await World.AsAsync("dingyifan");
        var page = await office.GetAsync("/deliveries");
        Assert.Contains("周启明", page.TextAt("table"), StringComparison.Ordinal);
        Assert.Contains("发不出，已停", page.TextAt("table"), StringComparison.Ordinal);

        World.Mail.Refused.Clear();
        while (page.Has("form[action$='/resending']"))
        {
            page = await office.SubmitAsync(page, "form[action$='/resending']");
        }

        await ComeAroundAsync();
        Assert.False((await office.GetAsync("/deliveries")).Has("table"));
        Assert.Contains(World.Mail.Mails.Skip(before), m => m.To == "zhouqiming@example.test");
    }

    private async Task AHangingReceiverIsCutOffAsync()
    {
        World.Receiver.Hangs = true;
        var before = World.Mail.Mails.Count;
        var began = System.Diagnostics.Stopwatch.StartNew();
        await RoundAsync(20, new TimeOnly(9, 0));
        Assert.InRange(began.Elapsed, TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(60));
        Assert.Contains(await WaitingAsync(DispatchKind.Webhook), m => m.LastError?.Contains("没有答复", StringComparison.Ordinal) == true);
        Assert.True(World.Mail.Mails.Count > before);

        World.Receiver.Hangs = false;
        await ComeAroundAsync();
        var notices = await World.ReadAsync(db => db.Notices.Select(n => n.Id).ToListAsync());
        Assert.Empty(notices.Select(n => n.ToString()).Except(World.Receiver.Posts.Select(p => p.NoticeId)));
    }

    private async Task AChaseAndAPaperOfTheOfficeWaitForNoDigestAsync()
    {
        await RoundAsync(22, new TimeOnly(9, 0));
        await DrainAsync();
        var (before, posts) = (World.Mail.Mails.Count, World.Receiver.Posts.Count);
        var unit = await World.UnitAsync("xzspj");
        var head = await World.ReadAsync(db => db.Posts.Where(p => p.UnitId == unit && p.Kind == Domain.People.PostKind.UnitHead).Select(p => p.Id).SingleAsync());
        var late = await World.ReadAsync(db => db.Deadlines.Where(d => d.IsOpen && d.OwnerId == head && d.PersonId == null).OrderBy(d => d.Id).Select(d => d.Id).FirstAsync());
        var office = await World.AsAsync("dingyifan");
        var form = await office.GetAsync("/account/password");
        await office.PostAsync(form, "/nudges", [new("Deadlines", $"{late}"), new("Text", "请今天报来。")]);
        await office.PostAsync(form, "/supervision-notices", [new("Form.Kind", "Letter"), new("Form.Unit", $"{unit}"), new("Form.Subject", "清单迟报"), new("Form.Demand", "说明原因。"), new("Form.Due", "Days"), new("Form.WorkingDays", "3")]);

        await RoundAsync(22, new TimeOnly(10, 0));
        await DrainAsync();

        bool IsUrgentToTheHead(TestMail m) => m.To == "zhouqiming@example.test" && !m.MessageId.StartsWith("<digest.", StringComparison.Ordinal);
        var mail = Assert.Single(World.Mail.Mails.Skip(before).DistinctBy(m => m.MessageId), IsUrgentToTheHead);
        Assert.Contains("催办 1 件", mail.Words, StringComparison.Ordinal);
        Assert.Contains("“请今天报来。”", mail.Words, StringComparison.Ordinal);
        Assert.Matches(@"签收\s+督办函 1 件", mail.Words);
        Assert.Contains(World.Receiver.Posts.Skip(posts), p => JsonDocument.Parse(p.Body).RootElement.GetProperty("occasion").GetString() == "Nudged");

        // Once, however often the sweep comes round and however often it is chased on one day.
        await office.PostAsync(form, "/nudges", [new("Deadlines", $"{late}"), new("Text", "还没有报来。")]);
        await RoundAsync(22, new TimeOnly(11, 0));
        await DrainAsync();
        Assert.Equal(1, await World.ReadAsync(db => db.Notices.CountAsync(n => n.Occasion == NoticeOccasion.Nudged)));
        Assert.Single(World.Mail.Mails.Skip(before).DistinctBy(m => m.MessageId), IsUrgentToTheHead);
    }

    private async Task WhatIsLeftOverLeavesOnNoDayOffAsync()
    {
        World.Mail.Stop();
        await RoundAsync(23, new TimeOnly(9, 0));
        var waiting = (await WaitingAsync()).Count;
        Assert.NotEqual(0, waiting);
        World.Mail.Start();
        var before = World.Mail.Mails.DistinctBy(m => m.MessageId).Count();

        // Saturday is off, Sunday the 25th is worked.
        World.SetClock(new DateOnly(2021, 4, 24), new TimeOnly(10, 0));
        await ComeAroundAsync();
        Assert.Equal(before, World.Mail.Mails.DistinctBy(m => m.MessageId).Count());
        World.SetClock(new DateOnly(2021, 4, 25), new TimeOnly(7, 59));
        await ComeAroundAsync();
        Assert.Equal(before, World.Mail.Mails.DistinctBy(m => m.MessageId).Count());
        World.SetClock(new DateOnly(2021, 4, 25), new TimeOnly(8, 0));
        await DrainAsync();
        Assert.Equal(before + waiting, World.Mail.Mails.DistinctBy(m => m.MessageId).Count());
    }

    /// <summary>Until nothing waits: on a busy machine a sending may run out of its time and go again.</summary>
    private async Task DrainAsync()
    {
        for (var round = 0; round < 10 && await World.ReadAsync(db => db.Dispatches.AnyAsync(m => m.State == DispatchState.Waiting)); round++)
        {
            await ComeAroundAsync();
        }
    }

    // As in Development.
    private async Task AMailIntoAFolderIsAFileWithItsNameAsync()
    {
        var folder = Directory.CreateTempSubdirectory("mail");
        try
        {
            World.SetClock(new DateOnly(2021, 4, 26), new TimeOnly(9, 0));
            await JobAsync<Reminding>(j => j.RunAsync(default));
            await JobAsync<MailCollecting>(j => j.RunAsync(default));
            var waiting = await WaitingAsync();
            Assert.NotEmpty(waiting);
            await World.InScopeAsync(async scope =>
            {
                var settings = scope.GetRequiredService<MailSettings>() with { Folder = folder.FullName };
                await ActivatorUtilities.CreateInstance<MailPost>(scope, settings).RunAsync(default);
                return true;
            });

            var files = await Task.WhenAll(folder.GetFiles("*.eml").Select(f => File.ReadAllTextAsync(f.FullName)));
            Assert.Equal(waiting.Count, files.Length);
            Assert.All(waiting, m => Assert.Single(files, f => f.Contains($"<{m.Key}@example.test>", StringComparison.Ordinal)));
            Assert.Empty(await WaitingAsync());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>One round of every job at a time of a day in April.</summary>
    private async Task RoundAsync(int day, TimeOnly time)
    {
        World.SetClock(new DateOnly(2021, 4, day), time);
        await JobAsync<Reminding>(j => j.RunAsync(default));
        await JobAsync<MailCollecting>(j => j.RunAsync(default));
        await SendAsync();
    }

    /// <summary>The waits are over: everything is tried once more.</summary>
    private async Task ComeAroundAsync()
    {
        await World.ReadAsync(db => db.Dispatches.Where(m => m.State == DispatchState.Waiting).ExecuteUpdateAsync(row => row.SetProperty(m => m.NextAt, DateTime.UnixEpoch)));
        await SendAsync();
    }

    private async Task SendAsync()
    {
        await JobAsync<MailPost>(j => j.RunAsync(default));
        await JobAsync<WebhookPost>(j => j.RunAsync(default));
    }

    private Task<List<Dispatch>> WaitingAsync(DispatchKind? kind = null) =>
        World.ReadAsync(db => db.Dispatches.AsNoTracking().Where(m => m.State == DispatchState.Waiting && (kind == null ? m.Kind != DispatchKind.Webhook : m.Kind == kind)).ToListAsync());

    private Task<bool> JobAsync<T>(Func<T, Task> run)
        where T : notnull => World.InScopeAsync(async scope =>
    {
        await run(scope.GetRequiredService<T>());
        return true;
    });
}

public sealed class MessagesOnSqlite(SqliteSendingHost host) : MessageSuite(host), IClassFixture<SqliteSendingHost>;

public sealed class MessagesOnPostgreSql(PostgreSqlSendingHost host) : MessageSuite(host), IClassFixture<PostgreSqlSendingHost>;

public sealed class MessagesOnSqlServer(SqlServerSendingHost host) : MessageSuite(host), IClassFixture<SqlServerSendingHost>;
