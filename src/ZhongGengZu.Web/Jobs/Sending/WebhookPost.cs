using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;

namespace ZhongGengZu.Web.Jobs.Sending;

/// <summary>
/// Posts notices as JSON, signed over time and body with the shared secret; the shape stands in docs/flows/reminders.md. Anything but a 2xx in time is
/// tried again, under the same Notice-Id; what the receiver itself refuses is given up in the end.
/// </summary>
public sealed class WebhookPost(CaseDbContext db, SendingRound round, MailReader reader, WebhookSettings settings, SiteAddress site, TimeProvider time)
{
    private static readonly DispatchKind[] Kinds = [DispatchKind.Webhook];
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    // Where it is sent is the operator's choice, not the receiver's.
    private static readonly HttpClient Http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = Timeout.InfiniteTimeSpan };

    public async Task RunAsync(CancellationToken cancel)
    {
        if (settings.Address is not null)
        {
            await round.RunAsync(Kinds, PostAsync, cancel);
        }
    }

    private async Task<SendingResult> PostAsync(Dispatch message, CancellationToken cancel)
    {
        var body = await BodyAsync(message.NoticeId!.Value, cancel);
        var stamp = time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, settings.Address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.Add("Notice-Id", message.NoticeId.Value.ToString());
        request.Headers.Add("Notice-Timestamp", stamp);
        request.Headers.Add("Notice-Signature", "sha256=" + Sign(settings.Secret, stamp, body));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(settings.Patience);
        try
        {
            using var answer = await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            // A server in trouble (5xx, 429) refuses nobody: as one that is not there.
            var isAway = (int)answer.StatusCode is >= 500 or 429;
            return answer.IsSuccessStatusCode ? SendingResult.Taken : new SendingResult($"对方答 {(int)answer.StatusCode}", IsRefusal: !isAway, EndsRound: isAway);
        }
        catch (HttpRequestException failed)
        {
            return new SendingResult(failed.Message.ReplaceLineEndings(" "), EndsRound: true);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new SendingResult($"对方 {settings.Patience.TotalSeconds:0} 秒没有答复", EndsRound: true);
        }
    }

    /// <summary>HMAC-SHA256 over “timestamp.body”, lower-case hex.</summary>
    public static string Sign(string secret, string stamp, ReadOnlySpan<byte> body)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hmac.AppendData(Encoding.UTF8.GetBytes(stamp + "."));
        hmac.AppendData(body);
        return Convert.ToHexStringLower(hmac.GetHashAndReset());
    }

    private async Task<byte[]> BodyAsync(Guid noticeId, CancellationToken cancel)
    {
        var item = (await reader.ReadAsync(db.Notices.Where(n => n.Id == noticeId), cancel))[0];
        var (notice, row) = (item.Notice, item.Row);
        var to = await db.People.AsNoTracking().Where(p => p.Id == notice.PersonId).Select(p => new { p.Code, p.Name }).SingleAsync(cancel);
        return JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                id = notice.Id,
                occasion = notice.Occasion.ToString(),
                occasionWord = Wording.Of(notice.Occasion),
                day = notice.Day,
                madeAt = notice.MadeAt,
                campaign = new { code = item.Definition.Code, title = item.Definition.Title },
                recipient = new { code = to.Code, name = to.Name },
                deadline = new
                {
                    id = row.Id,
                    dueAt = row.DueAt,
                    dueOn = Shanghai.DateOf(row.DueAt),
                    // A personal thing is named to nobody.
                    kind = row.IsPersonal ? null : row.Kind.ToString(),
                    unit = row.IsPersonal ? null : row.UnitName,
                    number = row.IsPersonal ? null : row.Number,
                },
                text = $"{Wording.Of(notice.Occasion)}：{item.What}{(item.Words is { } words ? $"　“{words}”" : "")}",
                url = row.IsPersonal ? site.BaseUrl + "/" : site.BaseUrl + DueWords.WhyHref(row.Id),
            },
            Json);
    }
}
