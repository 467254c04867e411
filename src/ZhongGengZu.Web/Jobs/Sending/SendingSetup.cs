using System.Globalization;
using System.Net.Mail;
using ZhongGengZu.Data.Supervision;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Jobs.Sending;

/// <summary>Where mail goes: to a server (<c>Mail:Host</c>), or in trials into a folder as .eml files (<c>Mail:Folder</c>); neither = no mail.</summary>
public sealed record MailSettings
{
    public string? Host { get; init; }

    public int Port { get; init; } = 25;

    public bool Tls { get; init; }

    public string? UserName { get; init; }

    public string? Password { get; init; }

    public string? Folder { get; init; }

    public required MailAddress From { get; init; }

    /// <summary>A server that takes longer for one mail is left.</summary>
    public required TimeSpan Patience { get; init; }

    public bool IsOn => Host is not null || Folder is not null;

    public static MailSettings Of(IConfiguration configuration)
    {
        var mail = configuration.GetSection("Mail");
        var from = mail["From"] is { Length: > 0 } given ? given : "zhonggengzu@localhost";
        var port = mail["Port"] is { Length: > 0 } set ? set : "25";
        return new MailSettings
        {
            Host = mail["Host"] is { Length: > 0 } host ? host : null,
            Port = int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 65536 ? number : throw new SetupException($"Mail:Port is '{port}': a port is needed."),
            Tls = string.Equals(mail["Tls"], "true", StringComparison.OrdinalIgnoreCase),
            UserName = mail["UserName"] is { Length: > 0 } user ? user : null,
            Password = mail["Password"],
            Folder = mail["Folder"] is { Length: > 0 } folder ? Path.GetFullPath(folder, AppContext.BaseDirectory) : null,
            From = MailAddress.TryCreate(from, out var address) ? address : throw new SetupException($"Mail:From is '{from}': an address is needed."),
            Patience = JobPace.Seconds(configuration, "Mail:TimeoutSeconds", 20),
        };
    }
}

/// <summary>Where notices are posted, with the secret that signs them: <c>Webhook:Url</c>, <c>Webhook:Secret</c>; no address = nowhere.</summary>
public sealed record WebhookSettings(Uri? Address, string Secret, TimeSpan Patience)
{
    public static WebhookSettings Of(IConfiguration configuration)
    {
        var (url, secret) = (configuration["Webhook:Url"], configuration["Webhook:Secret"] ?? "");
        var patience = JobPace.Seconds(configuration, "Webhook:TimeoutSeconds", 10);
        if (string.IsNullOrEmpty(url))
        {
            return new WebhookSettings(null, secret, patience);
        }

        return Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? secret.Length >= LeastSecret ? new WebhookSettings(address, secret, patience) : throw new SetupException($"Webhook:Secret is missing or short: {LeastSecret} characters or more sign what is posted.")
            : throw new SetupException($"Webhook:Url is '{url}': an http or https address is needed.");
    }

    private const int LeastSecret = 16;
}

/// <summary>How the product is reached from a mail or another system: <c>Site:BaseUrl</c>.</summary>
public sealed record SiteAddress(string BaseUrl)
{
    public static SiteAddress Of(IConfiguration configuration) => new((configuration["Site:BaseUrl"] is { Length: > 0 } url ? url : "http://localhost:5080").TrimEnd('/'));
}

public static class SendingSetup
{
    public static void AddSending(this IServiceCollection services, IConfiguration configuration)
    {
        var (mail, webhook) = (MailSettings.Of(configuration), WebhookSettings.Of(configuration));
        services.AddSingleton(JobPace.Of(configuration));
        services.AddSingleton(SiteAddress.Of(configuration));
        services.AddSingleton(mail);
        services.AddSingleton(webhook);
        services.AddSingleton(new Outlets(mail.IsOn, webhook.Address is not null));
        services.AddScoped<SendingRound>();
        services.AddScoped<MailReader>();
        services.AddScoped<MailPost>();
        services.AddScoped<WebhookPost>();
    }
}
