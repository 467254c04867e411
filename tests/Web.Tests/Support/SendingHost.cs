using ZhongGengZu.Domain.Supervision;
using Microsoft.EntityFrameworkCore;

namespace ZhongGengZu.Web.Tests.Support;

/// <summary>The started campaign with a mail server and a receiver of postings of its own; its own jobs sleep.</summary>
public abstract class SendingHost(TestDatabase database) : CampaignWebHost(database)
{
    public const string Secret = "a-secret-for-tests-only";

    public TestMailServer Mail { get; } = new();

    public TestReceiver Receiver { get; } = new();

    /// <summary>The settings of sending, also for other nodes.</summary>
    public IReadOnlyList<(string Key, string Value)> Sending =>
    [
        ("Mail:Host", "127.0.0.1"), ("Mail:Port", $"{Mail.Port}"), ("Mail:Folder", ""), ("Mail:From", "zhonggengzu@example.test"), ("Mail:TimeoutSeconds", "6"),
        ("Webhook:Url", Receiver.Address), ("Webhook:Secret", Secret), ("Webhook:TimeoutSeconds", "6"), ("Site:BaseUrl", "http://zgz.example.test"),
    ];

    protected override IEnumerable<(string Key, string Value)> Settings => [.. Sending, ("Jobs:AfterStartSeconds", "86400")];

    /// <summary>Where the node's key is.</summary>
    public string HistoryKeyFile => KeyFile;

    /// <summary>Gives a person an address, and how mail goes there.</summary>
    public Task MailToAsync(string name, NoticeChoice choice) => ReadAsync(db => db.Users.Where(a => a.UserName == name)
        .ExecuteUpdateAsync(row => row.SetProperty(a => a.Email, name + "@example.test").SetProperty(a => a.NoticeChoice, choice)));

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Mail.Dispose();
        await Receiver.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

public sealed class SqliteSendingHost() : SendingHost(new SqliteTestDatabase());

public sealed class PostgreSqlSendingHost() : SendingHost(new PostgreSqlTestDatabase());

public sealed class SqlServerSendingHost() : SendingHost(new SqlServerTestDatabase());
