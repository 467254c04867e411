using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ZhongGengZu.Domain.History;

/// <summary>Where a case's chain ends: count and last hash, MACed, so that a cut tail shows.</summary>
public sealed class HistoryHead
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>Its kind.</summary>
    public required CaseKind CaseKind { get; init; }

    /// <summary>Number of entries.</summary>
    public long Count { get; private set; }

    /// <summary>Hash of the last.</summary>
    public string LastHash { get; private set; } = HistoryEntry.NoHash;

    /// <summary>MAC over case, count and last hash.</summary>
    public string Mac { get; private set; } = "";

    /// <summary>Which key.</summary>
    public string KeyId { get; private set; } = "";

    /// <summary>Number of entries at the last seal; not in the MAC, since the seal's root proves it.</summary>
    public long SealedCount { get; private set; }

    /// <summary>Raised by every entry; a second writer is refused.</summary>
    public long Version { get; set; }

    /// <summary>Takes up the entry just chained.</summary>
    public void Advance(HistoryEntry entry, HistoryKey key)
    {
        Count = entry.Sequence;
        LastHash = entry.Hash;
        KeyId = key.Id;
        Mac = key.Mac(Text);
        Version++;
    }

    /// <summary>Whether the row is as the server wrote it.</summary>
    public bool Holds(HistoryKey key) => KeyId == key.Id && key.Mac(Text) == Mac;

    private string Text => $"head\n{CaseKind}\n{CaseId}\n{Count}\n{LastHash}";
}

/// <summary>A seal over all cases at one moment; also written outside the database.</summary>
public sealed class HistorySeal
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>1, 2, 3 …</summary>
    public required long Number { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Number of cases.</summary>
    public required long Cases { get; init; }

    /// <summary>Number of entries.</summary>
    public required long Entries { get; init; }

    /// <summary>SHA-256 over all (case, count, hash of the last entry), ordered by case id.</summary>
    public required string Root { get; init; }

    /// <summary>MAC over the above.</summary>
    public required string Mac { get; init; }

    /// <summary>Which key.</summary>
    public required string KeyId { get; init; }

    /// <summary>Seals a moment.</summary>
    public static HistorySeal Of(long number, DateTime at, long cases, long entries, string root, HistoryKey key) => new()
    {
        Number = number,
        At = at,
        Cases = cases,
        Entries = entries,
        Root = root,
        Mac = key.Mac(Text(number, at, cases, entries, root)),
        KeyId = key.Id,
    };

    /// <summary>Whether the seal is as the server wrote it.</summary>
    public bool Holds(HistoryKey key) => KeyId == key.Id && key.Mac(Text(Number, At, Cases, Entries, Root)) == Mac;

    private static string Text(long number, DateTime at, long cases, long entries, string root) =>
        string.Create(CultureInfo.InvariantCulture, $"seal\n{number}\n{at:yyyy-MM-dd'T'HH:mm:ss.fff'Z'}\n{cases}\n{entries}\n{root}");
}

/// <summary>The server's secret key of the history.</summary>
public sealed class HistoryKey
{
    private readonly byte[] _secret;

    /// <summary>A key of at least 32 bytes.</summary>
    public HistoryKey(byte[] secret)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(secret.Length, 32);
        _secret = secret;
        Id = Convert.ToHexStringLower(SHA256.HashData([.. "key-id"u8, .. secret]))[..16];
    }

    /// <summary>Public name of the key, derived from it.</summary>
    public string Id { get; }

    /// <summary>HMAC-SHA256, lower-case hex.</summary>
    public string Mac(string text) => Convert.ToHexStringLower(HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes(text)));
}
