using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ZhongGengZu.Domain.History;

/// <summary>An entry before it is chained.</summary>
public sealed record HistoryDraft(CaseKind CaseKind, Guid CaseId, HistoryAct Act, DateTime At, Guid AccountId, Guid? PersonId, string ActorName, Guid? PostId, string? PostTitle, string? UnitName, string? Words, IReadOnlyDictionary<string, string?> Facts);

/// <summary>办理记录: one append-only entry, chained per case with a server key.</summary>
public sealed class HistoryEntry
{
    /// <summary>Longest text of <see cref="Words"/>.</summary>
    public const int WordsLength = 4000;

    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Kind of case.</summary>
    public CaseKind CaseKind { get; private init; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>1, 2, 3 … within the case.</summary>
    public long Sequence { get; private init; }

    /// <summary>When, UTC, milliseconds.</summary>
    public DateTime At { get; private init; }

    /// <summary>What.</summary>
    public HistoryAct Act { get; private init; }

    /// <summary>The account that acted.</summary>
    public Guid AccountId { get; private init; }

    /// <summary>The person, null for an administrator.</summary>
    public Guid? PersonId { get; private init; }

    /// <summary>Name as it was.</summary>
    public string ActorName { get; private init; } = "";

    /// <summary>Post as it was.</summary>
    public Guid? PostId { get; private init; }

    /// <summary>Title of the post as it was.</summary>
    public string? PostTitle { get; private init; }

    /// <summary>Name of its unit as it was.</summary>
    public string? UnitName { get; private init; }

    /// <summary>Words a person wrote.</summary>
    public string? Words { get; private init; }

    /// <summary>Frozen names and values, JSON object with sorted keys.</summary>
    public string Facts { get; private init; } = "{}";

    /// <summary>All columns above as one canonical text: what the hash covers.</summary>
    public string Canonical { get; private init; } = "";

    /// <summary>Hash of the entry before, 64 zeros for the first.</summary>
    public string PreviousHash { get; private init; } = "";

    /// <summary>HMAC-SHA256 of previous hash and canonical text, lower-case hex.</summary>
    public string Hash { get; private init; } = "";

    /// <summary>Which key.</summary>
    public string KeyId { get; private init; } = "";

    /// <summary>Chains a draft behind the case's last entry.</summary>
    public static HistoryEntry Chain(HistoryDraft draft, long sequence, string previousHash, HistoryKey key)
    {
        var entry = new HistoryEntry
        {
            CaseKind = draft.CaseKind,
            CaseId = draft.CaseId,
            Sequence = sequence,
            At = draft.At,
            Act = draft.Act,
            AccountId = draft.AccountId,
            PersonId = draft.PersonId,
            ActorName = draft.ActorName,
            PostId = draft.PostId,
            PostTitle = draft.PostTitle,
            UnitName = draft.UnitName,
            Words = draft.Words,
            Facts = JsonSerializer.Serialize(new SortedDictionary<string, string?>(draft.Facts.ToDictionary(), StringComparer.Ordinal), CanonicalJson),
            PreviousHash = previousHash,
            KeyId = key.Id,
        };
        var canonical = entry.Canonicalise();
        return entry.With(canonical, key.Mac(previousHash + "\n" + canonical));
    }

    /// <summary>Whether the columns still say what the canonical text says, and the hash what the key says.</summary>
    public bool Holds(HistoryKey key) =>
        KeyId == key.Id && Canonicalise() == Canonical && key.Mac(PreviousHash + "\n" + Canonical) == Hash;

    /// <summary>Hash of no entry.</summary>
    public static readonly string NoHash = new('0', 64);

    private static readonly JsonSerializerOptions CanonicalJson = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private string Canonicalise() => JsonSerializer.Serialize(
        new object?[]
        {
            Id, CaseKind.ToString(), CaseId, Sequence, At.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture), Act.ToString(),
            AccountId, PersonId, ActorName, PostId, PostTitle, UnitName, Words, Facts, KeyId,
        },
        CanonicalJson);

    private HistoryEntry With(string canonical, string hash) => new()
    {
        Id = Id,
        CaseKind = CaseKind,
        CaseId = CaseId,
        Sequence = Sequence,
        At = At,
        Act = Act,
        AccountId = AccountId,
        PersonId = PersonId,
        ActorName = ActorName,
        PostId = PostId,
        PostTitle = PostTitle,
        UnitName = UnitName,
        Words = Words,
        Facts = Facts,
        PreviousHash = PreviousHash,
        KeyId = KeyId,
        Canonical = canonical,
        Hash = hash,
    };
}
