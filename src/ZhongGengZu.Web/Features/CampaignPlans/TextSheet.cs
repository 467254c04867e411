using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Web.Features.CampaignPlans;

/// <summary>A line that begins at some place of the text.</summary>
/// <param name="Id">The line.</param>
/// <param name="Number">Its number on the page.</param>
/// <param name="IsOpen">Whether it waits for an answer.</param>
/// <param name="Name">What it is, for who cannot see where it leads.</param>
public sealed record TextMark(int Id, int Number, bool IsOpen, string Name);

/// <summary>Words of a sentence that are all read, or all not.</summary>
public sealed record TextPiece(int At, string Words, bool IsRead, IReadOnlyList<TextMark> Marks);

/// <summary>A sentence; its element is <c>q{Number}</c>.</summary>
public sealed record TextSentence(int Number, int At, IReadOnlyList<TextPiece> Pieces, IReadOnlyList<int> LineIds);

/// <summary>The plan's text in paragraphs and sentences, with the places that were read.</summary>
public sealed class TextSheet
{
    private readonly List<IReadOnlyList<TextSentence>> _paragraphs = [];
    private readonly List<(int At, int End)> _spans = [];

    public IReadOnlyList<IReadOnlyList<TextSentence>> Paragraphs => _paragraphs;

    /// <param name="text">The text.</param>
    /// <param name="lines">Lines that stand and have words.</param>
    /// <param name="marks">Number and name of each.</param>
    public static TextSheet Of(string text, IReadOnlyList<DraftLine> lines, IReadOnlyDictionary<int, TextMark> marks)
    {
        var sheet = new TextSheet();
        var quotes = lines.Where(l => l.Quote is not null).OrderBy(l => l.Quote!.At).ThenBy(l => l.Id).ToList();
        var at = 0;
        foreach (var paragraph in text.Split('\n'))
        {
            var end = at + paragraph.Length;
            if (!string.IsNullOrWhiteSpace(paragraph))
            {
                sheet._paragraphs.Add([.. Sentences(text, at, end).Select(s => sheet.Sentence(text, s.At, s.End, quotes, marks))]);
            }

            at = end + 1;
        }

        return sheet;
    }

    /// <summary>Number of the sentence that a place lies in, or of the next; null behind the last. Where a quote goes over several, the first: each of them names its lines.</summary>
    public int? SentenceAt(int place) => _spans.FindIndex(s => place < s.End) is >= 0 and var found ? found + 1 : null;

    private TextSentence Sentence(string text, int at, int end, List<DraftLine> quotes, IReadOnlyDictionary<int, TextMark> marks)
    {
        _spans.Add((at, end));
        var touching = quotes.FindAll(l => l.Quote!.At < end && l.Quote.End > at);
        var starting = touching.FindAll(l => Math.Max(l.Quote!.At, 0) >= at);
        var cuts = touching.SelectMany(l => new[] { l.Quote!.At, l.Quote.End }).Where(cut => cut > at && cut < end).Concat([at, end]).Distinct().Order().ToList();
        var pieces = cuts.Zip(cuts.Skip(1), (from, to) => new TextPiece(
            from,
            text[from..to],
            touching.Exists(l => l.Quote!.At <= from && l.Quote.End >= to),
            [.. starting.Where(l => l.Quote!.At == from).Select(l => marks[l.Id])]));
        return new TextSentence(_spans.Count, at, [.. pieces], [.. touching.Select(l => l.Id)]);
    }

    private static IEnumerable<(int At, int End)> Sentences(string text, int at, int end)
    {
        var from = at;
        for (var i = at; i < end; i++)
        {
            if (CampaignPlan.EndsSentence(text[i]) && !text.AsSpan(i + 1, end - i - 1).IsWhiteSpace())
            {
                yield return (from, i + 1);
                from = i + 1;
            }
        }

        yield return (from, end);
    }
}

/// <summary>Finds words that somebody copied or marked in the text, whatever became of its spaces and line breaks on the way.</summary>
public static class MarkedWords
{
    /// <summary>The text's own words, verbatim, at the place nearest to <paramref name="near"/>; null when they do not stand in it.</summary>
    public static PlanQuote? Find(string text, string? words, int? near)
    {
        var sought = Dense(words ?? "", out _);
        var dense = Dense(text, out var places);
        if (sought.Length == 0)
        {
            return null;
        }

        var best = -1;
        for (var found = dense.IndexOf(sought, StringComparison.Ordinal); found >= 0; found = dense.IndexOf(sought, found + 1, StringComparison.Ordinal))
        {
            if (best < 0 || Math.Abs(places[found] - near ?? 0) < Math.Abs(places[best] - near ?? 0))
            {
                best = found;
            }
        }

        if (best < 0)
        {
            return null;
        }

        var (from, to) = (places[best], places[best + sought.Length - 1] + 1);
        return new PlanQuote(text[from..to], from);
    }

    private static string Dense(string text, out List<int> places)
    {
        places = [.. Enumerable.Range(0, text.Length).Where(i => !char.IsWhiteSpace(text[i]))];
        return string.Concat(places.Select(i => text[i]));
    }
}
