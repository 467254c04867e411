using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ZhongGengZu.Domain.History;

/// <summary>What a case is.</summary>
public enum CaseKind
{
    /// <summary>A problem.</summary>
    Problem,

    /// <summary>A rectification plan.</summary>
    Plan,

    /// <summary>A problem list.</summary>
    ProblemList,

    /// <summary>A submission.</summary>
    Submission,

    /// <summary>A campaign.</summary>
    Campaign,

    /// <summary>An account.</summary>
    Account,

    /// <summary>The organisation: units, posts, appointments, 分管.</summary>
    Organisation,
}

/// <summary>What was done; stored as a stable code, its Chinese words stand in Shell/Wording.</summary>
public enum HistoryAct
{
    /// <summary>A problem was first saved.</summary>
    ProblemDrafted,

    /// <summary>A draft was changed.</summary>
    ProblemEdited,

    /// <summary>A draft was discarded.</summary>
    ProblemDiscarded,

    /// <summary>Filed, with its list or singly.</summary>
    ProblemFiled,

    /// <summary>Withdrawn by its filer.</summary>
    ProblemWithdrawn,

    /// <summary>Accepted.</summary>
    ProblemAccepted,

    /// <summary>Returned to its filer.</summary>
    ProblemReturned,

    /// <summary>Withdrawn by the acceptor after acceptance.</summary>
    ProblemStruckOut,

    /// <summary>立行立改 accepted and closed in one.</summary>
    ProblemClosedOnTheSpot,

    /// <summary>Its line was signed, rectification begins or goes on by the new line.</summary>
    RectificationBegun,

    /// <summary>Progress on a measure.</summary>
    MeasureReported,

    /// <summary>A measure was done.</summary>
    MeasureDone,

    /// <summary>Completion claimed (申请销号).</summary>
    CompletionClaimed,

    /// <summary>Verified and struck off (销号).</summary>
    ProblemClosed,

    /// <summary>Not verified.</summary>
    VerificationRefused,

    /// <summary>Reopened.</summary>
    ProblemReopened,

    /// <summary>A list was handed in.</summary>
    ListSubmitted,

    /// <summary>A nil return was handed in (零报告).</summary>
    ListSubmittedNil,

    /// <summary>A list was taken back by its filer.</summary>
    ListWithdrawn,

    /// <summary>A list was accepted whole.</summary>
    ListAccepted,

    /// <summary>A list was returned with one or more items.</summary>
    ListReturned,

    /// <summary>A list went to the office.</summary>
    ListSent,

    /// <summary>A plan was begun.</summary>
    PlanBegun,

    /// <summary>A new revision was begun.</summary>
    RevisionBegun,

    /// <summary>A line was written.</summary>
    LineWritten,

    /// <summary>Handed in for signing (送签).</summary>
    PlanSubmitted,

    /// <summary>Taken back before the next act.</summary>
    PlanWithdrawn,

    /// <summary>A step approved (同意).</summary>
    PlanApproved,

    /// <summary>The last step approved: signed.</summary>
    PlanSigned,

    /// <summary>Returned (退回修改).</summary>
    PlanReturned,

    /// <summary>Signed by 党工委会议备案.</summary>
    PlanPutOnRecord,

    /// <summary>A submission was sent (报送).</summary>
    SubmissionSent,

    /// <summary>A supplement was sent (补报).</summary>
    SubmissionSupplemented,

    /// <summary>Taken back before receipt.</summary>
    SubmissionWithdrawn,

    /// <summary>Received.</summary>
    SubmissionReceived,

    /// <summary>Returned by the office.</summary>
    SubmissionReturned,

    /// <summary>A campaign file was stored as a draft.</summary>
    CampaignImported,

    /// <summary>The campaign was started (启动).</summary>
    CampaignStarted,

    /// <summary>An account was opened.</summary>
    AccountOpened,

    /// <summary>An account was disabled.</summary>
    AccountDisabled,

    /// <summary>An account was enabled again.</summary>
    AccountEnabled,

    /// <summary>An initial password was set again.</summary>
    AccountReset,

    /// <summary>Somebody changed their own password.</summary>
    PasswordChanged,

    /// <summary>The organisation was loaded from a file.</summary>
    OrganisationImported,

    /// <summary>A unit, post, person, appointment or 分管 was added or changed.</summary>
    OrganisationChanged,
}

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

/// <summary>Who may read a personal list, beside its person: a post resolved for its rounds or verification, or the office once sent.</summary>
public sealed class ReadGrant
{
    /// <summary>The list; covers its problems and its filer's plan.</summary>
    public required Guid ListId { get; init; }

    /// <summary>Post, office unit or person.</summary>
    public required Guid HolderId { get; init; }

    /// <summary>Kind of holder; reads by an office are logged.</summary>
    public required HolderKind HolderKind { get; init; }

    /// <summary>Since when, UTC.</summary>
    public required DateTime GrantedAt { get; init; }
}

/// <summary>A read of a personal list that is logged.</summary>
public sealed class ReadLogEntry
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Who.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Name as it was.</summary>
    public required string ActorName { get; init; }

    /// <summary>Which list.</summary>
    public required Guid ListId { get; init; }

    /// <summary>The problem or plan opened, null for the list.</summary>
    public Guid? CaseId { get; init; }
}
