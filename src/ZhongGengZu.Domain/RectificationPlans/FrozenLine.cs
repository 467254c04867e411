using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Domain.RectificationPlans;

/// <summary>
/// A plan line with its problem as it is signed: every substantive field and nothing else. Its digest is what a signature covers,
/// so a field added, renamed or moved here changes every digest.
/// </summary>
public sealed record FrozenLine
{
    internal static readonly JsonSerializerOptions Canonical = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The problem.</summary>
    public required Guid ProblemId { get; init; }

    /// <summary>Place; stays the same over revisions.</summary>
    public required int Order { get; init; }

    /// <summary>问题内容, as corrected by an amendment.</summary>
    public required string Text { get; init; }

    /// <summary>治理重点.</summary>
    public string? FocusAreaCode { get; init; }

    /// <summary>Own words for “其他”.</summary>
    public string? FocusNote { get; init; }

    /// <summary>Term.</summary>
    public Term? Term { get; init; }

    /// <summary>整改标准.</summary>
    public string? Standard { get; init; }

    /// <summary>责任领导.</summary>
    public Guid? LeaderPersonId { get; init; }

    /// <summary>责任单位.</summary>
    public required Guid ResponsibleUnitId { get; init; }

    /// <summary>责任人.</summary>
    public Guid? ResponsiblePersonId { get; init; }

    /// <summary>办结时限, Shanghai.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Measures in order.</summary>
    public required IReadOnlyList<FrozenMeasure> Measures { get; init; }

    /// <summary>The line as it stands now.</summary>
    public static FrozenLine Of(PlanLine line, Problem problem) => new()
    {
        ProblemId = line.ProblemId,
        Order = line.Order,
        Text = line.CorrectedText ?? problem.Content.Text,
        FocusAreaCode = problem.Content.FocusAreaCode,
        FocusNote = problem.Content.FocusNote,
        Term = problem.Content.Term,
        Standard = line.Standard,
        LeaderPersonId = line.LeaderPersonId,
        ResponsibleUnitId = line.ResponsibleUnitId,
        ResponsiblePersonId = line.ResponsiblePersonId,
        DueOn = line.DueOn,
        Measures = [.. line.Measures.OrderBy(m => m.Order).Select(m => new FrozenMeasure(m.Key, m.Text, m.OwnerPersonId, m.StartOn, m.DueOn))],
    };

    /// <summary>Every line of a revision as it stands now, in order.</summary>
    public static IReadOnlyList<FrozenLine> Of(PlanRevision revision, IReadOnlyDictionary<Guid, Problem> problems) =>
        [.. revision.Lines.OrderBy(l => l.Order).Select(l => Of(l, problems[l.ProblemId]))];

    /// <summary>SHA-256 over the line, lower-case hex.</summary>
    public string Digest() => Sha256(JsonSerializer.Serialize(this, Canonical));

    /// <summary>SHA-256 over the digests of all lines in order: what a round binds to.</summary>
    public static string DigestOf(IEnumerable<FrozenLine> lines) => Sha256(string.Concat(lines.Select(l => l.Digest())));

    /// <summary>The lines as a round stores them.</summary>
    public static string Write(IReadOnlyList<FrozenLine> lines) => JsonSerializer.Serialize(lines, Canonical);

    /// <summary>The lines that a round stored.</summary>
    public static IReadOnlyList<FrozenLine> Read(string paper) => JsonSerializer.Deserialize<List<FrozenLine>>(paper, Canonical) ?? [];

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

/// <summary>A measure as it is signed.</summary>
/// <param name="Key">The same over all revisions.</param>
/// <param name="Text">What is done.</param>
/// <param name="OwnerPersonId">Who.</param>
/// <param name="StartOn">From, Shanghai, if wanted.</param>
/// <param name="DueOn">Until, Shanghai.</param>
public sealed record FrozenMeasure(Guid Key, string Text, Guid? OwnerPersonId, DateOnly? StartOn, DateOnly? DueOn);
