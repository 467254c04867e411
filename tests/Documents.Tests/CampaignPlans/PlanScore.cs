using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ZhongGengZu.Documents.CampaignPlans;
using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.Tests.CampaignPlans;

/// <summary>How much of one kind of line was read.</summary>
/// <param name="Right">Lines that were expected and read.</param>
/// <param name="Expected">Lines that a person found in the plan.</param>
/// <param name="Read">Lines that the reader found.</param>
internal sealed record LineScore(int Right, int Expected, int Read)
{
    /// <summary>1 where there was nothing to read and nothing was.</summary>
    public double F1 => Expected + Read == 0 ? 1 : 2.0 * Right / (Expected + Read);

    public static LineScore operator +(LineScore one, LineScore other) => new(one.Right + other.Right, one.Expected + other.Expected, one.Read + other.Read);
}

/// <summary>A draft beside what a person expects of the same plan, written in the shape of <c>draft-campaign --json</c> (quotes may be missing).</summary>
/// <param name="Phases">The same name and both dates.</param>
/// <param name="Deliverables">The same day or rhythm, and recipient.</param>
/// <param name="FocusAreas">Of the first level, by name.</param>
internal sealed record PlanScore(LineScore Phases, LineScore Deliverables, LineScore FocusAreas)
{
    // A name inside another is the same name only when it is long enough to mean something.
    private const int LeastOfAName = 4;

    public static PlanScore None { get; } = new(new LineScore(0, 0, 0), new LineScore(0, 0, 0), new LineScore(0, 0, 0));

    public static PlanScore operator +(PlanScore one, PlanScore other) =>
        new(one.Phases + other.Phases, one.Deliverables + other.Deliverables, one.FocusAreas + other.FocusAreas);

    public static PlanScore Of(JsonNode expected, CampaignDraft draft)
    {
        var read = CampaignDraftJson.Of(draft);
        return new PlanScore(Score("phases", SamePhase), Score("deliverables", SameDeliverable), Score("focusAreas", (one, other) => SameName(Word(one, "name"), Word(other, "name"))));

        LineScore Score(string kind, Func<JsonNode, JsonNode, bool> same) => Matched(Lines(expected, kind), Lines(read, kind), same);
    }

    /// <summary>The kinds that are counted and held to nothing; one that the expected draft leaves out was not looked for.</summary>
    public static IReadOnlyList<(string Kind, LineScore Score)> Others(JsonNode expected, CampaignDraft draft)
    {
        var read = CampaignDraftJson.Of(draft);
        Func<string?, string?, bool> same = SameName, loose = SameRecipient;
        return
        [
            Said("title", "title", same), Said("issuer", "issuer", same), Said("number", "documentNumber", same), Said("date", "issuedOn", (one, other) => one == other),
            ("second level", !Lines(expected, "focusAreas").Any(f => f["children"] is not null) ? Unasked : Matched(Children(expected), Children(read), (one, other) => same(Name(one), Name(other)))),
            ("sign-off", expected["signOff"] is null ? Unasked : Matched(Lines(expected, "signOff"), Lines(read, "signOff"), (one, other) => loose(Word(one, "subject"), Word(other, "subject")) && loose(Word(one, "signer"), Word(other, "signer")))),
            Said("lists", "lists", loose), Said("sources", "sources", loose), Said("departments", "departments", loose),
        ];

        (string, LineScore) Said(string kind, string member, Func<string?, string?, bool> alike) =>
            (kind, expected.AsObject().ContainsKey(member) ? Matched(Values(expected[member]), Values(read[member]), (one, other) => alike(Name(one), Name(other))) : Unasked);
    }

    private static LineScore Unasked { get; } = new(0, 0, 0);

    private static List<JsonNode> Values(JsonNode? member) => [.. (member as JsonArray ?? [member?.DeepClone()]).OfType<JsonNode>()];

    private static List<JsonNode> Children(JsonNode plan) => [.. Lines(plan, "focusAreas").SelectMany(f => Lines(f, "children"))];

    // Expected drafts name some things by their words alone.
    private static string? Name(JsonNode line) => line is JsonObject ? Word(line, "name") : line.ToString();

    /// <summary>Quotes that are not the text's own words at their place.</summary>
    public static IReadOnlyList<PlanQuote> QuotesNotInText(CampaignDraft draft, string text) =>
    [
        .. draft.Lines.Select(l => l.Quote).Concat(draft.AllWarnings.Select(w => w.Quote)).OfType<PlanQuote>()
            .Where(q => q.Words.Length == 0 || q.At < 0 || q.At > text.Length || !text.AsSpan(q.At).StartsWith(q.Words, StringComparison.Ordinal)),
    ];

    /// <summary>Whether two names are one, but for spaces, marks, quotation and width.</summary>
    public static bool SameName(string? one, string? other)
    {
        var (a, b) = (Bare(one), Bare(other));
        return a == b || (Math.Min(a.Length, b.Length) >= LeastOfAName && Within(a, b));
    }

    public static bool SameRecipient(string? one, string? other)
    {
        var (a, b) = (Bare(one), Bare(other));
        return a == b || (a.Length > 0 && b.Length > 0 && Within(a, b));
    }

    private static bool SamePhase(JsonNode one, JsonNode other) =>
        SameName(Word(one, "name"), Word(other, "name")) && Word(one, "start") == Word(other, "start") && Word(one, "end") == Word(other, "end");

    private static bool SameDeliverable(JsonNode one, JsonNode other) =>
        SameRecipient(Word(one, "recipient"), Word(other, "recipient"))
        && ((one["recurrence"], other["recurrence"]) switch
        {
            (null, null) => Word(one, "due") == Word(other, "due"),
            ({ } rhythm, { } otherRhythm) => Word(rhythm, "every") == Word(otherRhythm, "every") && Word(rhythm, "byDay") == Word(otherRhythm, "byDay"),
            _ => false,
        });

    private static string? Word(JsonNode line, string member) => line[member]?.ToString();

    private static IReadOnlyList<JsonNode> Lines(JsonNode plan, string kind) => [.. (plan[kind]?.AsArray() ?? []).OfType<JsonNode>()];

    /// <summary>As many pairs as can be made, each line in one of them at most.</summary>
    private static LineScore Matched(IReadOnlyList<JsonNode> expected, IReadOnlyList<JsonNode> read, Func<JsonNode, JsonNode, bool> same)
    {
        var takenBy = Enumerable.Repeat(-1, read.Count).ToArray();
        return new LineScore(Enumerable.Range(0, expected.Count).Count(e => Place(e, new bool[read.Count])), expected.Count, read.Count);

        // A line that finds its partner taken may send the other one to another partner.
        bool Place(int e, bool[] asked)
        {
            for (var r = 0; r < read.Count; r++)
            {
                if (!asked[r] && same(expected[e], read[r]))
                {
                    asked[r] = true;
                    if (takenBy[r] < 0 || Place(takenBy[r], asked))
                    {
                        takenBy[r] = e;
                        return true;
                    }
                }
            }

            return false;
        }
    }

    private static bool Within(string a, string b) => a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal);

    private static string Bare(string? words) =>
        string.Concat((words ?? "").Normalize(NormalizationForm.FormKC).ToLower(CultureInfo.InvariantCulture).Where(char.IsLetterOrDigit));
}
