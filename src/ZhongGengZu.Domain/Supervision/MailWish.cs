using System.Net.Mail;

namespace ZhongGengZu.Domain.Supervision;

/// <summary>邮件提醒: where a person's reminders go outside the product, and how.</summary>
/// <param name="Address">The person's address, null for none.</param>
/// <param name="Choice">How much goes there.</param>
public sealed record MailWish(string? Address, NoticeChoice Choice)
{
    /// <summary>Longest address (RFC 5321).</summary>
    public const int AddressLength = 254;

    /// <summary>
    /// As somebody typed it; an empty address is none. Refusals by field: <see cref="RefusalCode.BadAddress"/> and <see cref="RefusalCode.TooLong"/> (Email),
    /// <see cref="RefusalCode.Required"/> (Choice).
    /// </summary>
    public static MailWish Of(string? address, NoticeChoice? choice)
    {
        var given = address?.Trim() is { Length: > 0 } typed ? typed : null;
        var fields = new FieldChecks();
        fields.Require(nameof(Choice), choice);
        fields.Refuse("Email", RefusalCode.TooLong, given?.Length > AddressLength, AddressLength);
        fields.Refuse("Email", RefusalCode.BadAddress, given is { Length: <= AddressLength } && !IsAddress(given));
        fields.Throw();
        return new MailWish(given, choice!.Value);
    }

    private static bool IsAddress(string given) =>
        given.All(c => c is > ' ' and < '\u007f') && MailAddress.TryCreate(given, out var parsed) && parsed.Address == given && parsed.Host.Contains('.', StringComparison.Ordinal);
}
