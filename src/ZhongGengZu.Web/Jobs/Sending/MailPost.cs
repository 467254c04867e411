using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Web.Jobs.Sending;

/// <summary>Sends mails over SMTP, or puts them into a folder. A mail has its name for good: a repeat carries the same Message-ID.</summary>
public sealed class MailPost(CaseDbContext db, SendingRound round, MailReader reader, MailSettings settings, SiteAddress site)
{
    private static readonly DispatchKind[] Kinds = [DispatchKind.Digest, DispatchKind.Mail];

    public async Task RunAsync(CancellationToken cancel)
    {
        if (settings.IsOn)
        {
            await round.RunAsync(Kinds, SendAsync, cancel);
        }
    }

    private async Task<SendingResult> SendAsync(Dispatch message, CancellationToken cancel)
    {
        if (await reader.AddressAsync(message.PersonId, cancel) is not { } to)
        {
            return new SendingResult("没有邮箱，或不再要邮件", IsRefusal: true);
        }

        var items = await reader.ReadAsync(db.Notices.Where(n => n.DispatchId == message.Id), cancel);
        using var mail = Write(message, to, items);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(settings.Patience);
        try
        {
            using var client = Client();
            await client.SendMailAsync(mail, patience.Token);
            return SendingResult.Taken;
        }
        catch (Exception) when (patience.IsCancellationRequested && !cancel.IsCancellationRequested)
        {
            return new SendingResult($"邮件服务器 {settings.Patience.TotalSeconds:0} 秒没有答复", EndsRound: true);
        }
        catch (SmtpException failed)
        {
            // Its word on this address or this mail is a refusal; without one it is not there, for nobody.
            var isRefusal = failed is SmtpFailedRecipientException || failed.StatusCode is SmtpStatusCode.TransactionFailed or SmtpStatusCode.ExceededStorageAllocation;
            return new SendingResult((failed.InnerException ?? failed).Message.ReplaceLineEndings(" "), isRefusal, EndsRound: !isRefusal);
        }
    }

    private MailMessage Write(Dispatch message, (string Name, string Address) to, IReadOnlyList<MailItem> items)
    {
        var text = MailText.Of(message.Kind, to.Name, Shanghai.DateOf(message.MadeAt), items, site);
        var mail = new MailMessage(settings.From, new MailAddress(to.Address, to.Name, Encoding.UTF8))
        {
            Subject = text.Subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        mail.Headers.Add("Message-ID", $"<{message.Key}@{settings.From.Host}>");
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        mail.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(text.Plain, Encoding.UTF8, MediaTypeNames.Text.Plain));
        mail.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(text.Html, Encoding.UTF8, MediaTypeNames.Text.Html));
        return mail;
    }

    private SmtpClient Client()
    {
        if (settings.Folder is { } folder)
        {
            Directory.CreateDirectory(folder);
            return new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = folder };
        }

        return new SmtpClient(settings.Host, settings.Port)
        {
            EnableSsl = settings.Tls,
            Timeout = (int)settings.Patience.TotalMilliseconds,
            Credentials = settings.UserName is { } user ? new NetworkCredential(user, settings.Password) : null,
        };
    }
}
