using System.Text.RegularExpressions;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>
/// Pass 1: the text as paragraphs. Lines that a page width or a copy has broken are joined again, paragraphs that have run
/// together are cut at their numbers.
/// </summary>
internal static partial class PlanBlocks
{
    private const int LongBlock = 300;
    private const string SentenceEnds = "。！?；：";

    public static IReadOnlyList<Passage> Of(string text)
    {
        var lines = Lines(text);
        var expected = new Dictionary<MarkerKind, int>();
        return [.. Joined(text, lines).SelectMany(b => Cut(b, expected))];
    }

    private sealed record Line(int From, int To, int Length, bool BlankBefore, string Flat);

    private static List<Line> Lines(string text)
    {
        var lines = new List<Line>();
        var blank = true;
        for (var from = 0; from < text.Length;)
        {
            var to = text.AsSpan(from).IndexOfAny("\r\n\u2028\u2029\v\f\u0085") is >= 0 and var length ? from + length : text.Length;
            var passage = Passage.Of(text, from, to);
            if (passage.Length > 0 && !PageMark().IsMatch(passage.Flat))
            {
                lines.Add(new Line(from, to, passage.Length, blank, passage.Flat));
                blank = false;
            }
            else if (passage.Length == 0 && to > from - 1 && !(to < text.Length && text[to] == '\n' && to == from && from > 0 && text[from - 1] == '\r'))
            {
                blank = true;
            }

            from = to + 1;
        }

        return lines;
    }

    // Lines of one width are a page's, not the author's.
    private static IEnumerable<Passage> Joined(string text, List<Line> lines)
    {
        var width = WidthOf(lines);
        for (var i = 0; i < lines.Count;)
        {
            var last = i;
            while (last + 1 < lines.Count && RunsOn(lines, i, last, width))
            {
                last++;
            }

            yield return Passage.Of(text, lines[i].From, lines[last].To);
            i = last + 1;
        }
    }

    // The width many full lines share; 0 when lines end where the author ended them.
    private static int WidthOf(List<Line> lines)
    {
        var lengths = lines.Select(l => l.Length).Where(l => l is >= 18 and <= 60).ToList();
        if (lengths.Count < 12)
        {
            return 0;
        }

        var best = lengths.GroupBy(l => l).Select(g => (Width: g.Key, Near: lengths.Count(l => l >= g.Key - 3 && l <= g.Key + 1))).MaxBy(g => (g.Near, g.Width));
        return best.Near * 2 >= lengths.Count && lines.Max(l => l.Length) <= best.Width + 6 ? best.Width : 0;
    }

    private static bool RunsOn(List<Line> lines, int first, int at, int width)
    {
        var (line, next) = (lines[at], lines[at + 1]);
        if (line.Flat.Length > 2000 || PlanMarker.Of(next.Flat) is { Kind: not MarkerKind.Bullet } && !BrokenNumber().IsMatch(line.Flat))
        {
            return false;
        }

        if (BrokenNumber().IsMatch(line.Flat) && BeginsWithRest().IsMatch(next.Flat))
        {
            return true;
        }

        var end = line.Flat[^1];
        if (Unclosed(lines, first, at))
        {
            return next.Length <= 60;
        }

        if (end is '，' or '、' or '-' && line.Length > 8)
        {
            return true;
        }

        return width > 0 && !next.BlankBefore && line.Length >= width - 4 && end is not '。' and not '：' and not '；' and not '！';
    }

    // 《 or “ opened and not yet closed: a title goes on in the next line.
    private static bool Unclosed(List<Line> lines, int first, int at)
    {
        var (titles, total) = (0, 0);
        for (var i = first; i <= at; i++)
        {
            total += lines[i].Length;
            if (total >= 200)
            {
                return false;
            }

            titles += lines[i].Flat.Count(c => c == '《') - lines[i].Flat.Count(c => c == '》');
        }

        return titles > 0;
    }

    // The numbers run on from paragraph to paragraph, so the next one of each kind is known.
    private static IEnumerable<Passage> Cut(Passage block, Dictionary<MarkerKind, int> expected)
    {
        var from = 0;
        if (PlanMarker.Of(block.Flat) is { } own)
        {
            expected[own.Kind] = own.Number + 1;
        }

        foreach (Match match in PlanMarkers.Inside().Matches(block.Flat))
        {
            // （一）第一阶段 is one heading.
            if (match.Index > from && PlanMarker.Of(block.Flat[from..match.Index])?.Length != match.Index - from && PlanMarker.Of(match) is { } marker && CutsAt(block, match.Index, marker, expected))
            {
                yield return block.Part(from, match.Index);
                from = match.Index;
                expected[marker.Kind] = marker.Number + 1;
            }
        }

        yield return from == 0 ? block : block.Part(from, block.Length);
    }

    private static bool CutsAt(Passage block, int at, PlanMarker marker, Dictionary<MarkerKind, int> expected)
    {
        var before = block.Flat[at - 1];
        var inOrder = marker.Number == 1 || expected.GetValueOrDefault(marker.Kind) == marker.Number;
        var anew = SentenceEnds.Contains(before, StringComparison.Ordinal) && expected.TryGetValue(marker.Kind, out var next) && Math.Abs(next - marker.Number) <= 1;
        if (!inOrder && !anew || marker.Kind == MarkerKind.Stage && block.Flat.AsSpan(at).StartsWith("阶段性"))
        {
            return false;
        }

        if (SentenceEnds.Contains(before, StringComparison.Ordinal))
        {
            return true;
        }

        return marker.Kind switch
        {
            MarkerKind.Circled => true,
            MarkerKind.Ordinal or MarkerKind.Digit or MarkerKind.DigitInBrackets or MarkerKind.Bullet => block.HasGapBefore(at) && !char.IsAsciiDigit(before),
            MarkerKind.Stage => block.HasGapBefore(at),
            _ => block.HasGapBefore(at) && marker.Length < block.Length - at || block.Length > LongBlock && before is not '第' and not '十',
        };
    }

    [GeneratedRegex(@"^(?:-+\d{1,3}-+|第\d{1,3}页(?:，?共\d{1,3}页)?|-\d{1,3}|\d{1,3}-|\d{1,2})$")]
    private static partial Regex PageMark();

    [GeneratedRegex(@"(?:年|月|\d|[〇○])$")]
    private static partial Regex BrokenNumber();

    [GeneratedRegex(@"^(?:\d{1,2}[日月年]|[日月]|\d{1,2}个?工作日)")]
    private static partial Regex BeginsWithRest();
}
