using System.Text;
using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>
/// A stretch of the plan as the passes read it: without spaces and line breaks, digits and marks in one width. Each character
/// knows where it stands in the text, so whatever is found is quoted verbatim.
/// </summary>
internal sealed class Passage
{
    private readonly string _source;
    private readonly int[] _map;

    private Passage(string source, string flat, int[] map) => (_source, Flat, _map) = (source, flat, map);

    /// <summary>What the passes match on.</summary>
    public string Flat { get; }

    public int Length => Flat.Length;

    /// <summary>Where it begins in the text.</summary>
    public int At => _map.Length == 0 ? 0 : _map[0];

    public static Passage Of(string source, int from, int to)
    {
        var flat = new StringBuilder(to - from);
        var map = new List<int>(to - from);
        for (var i = from; i < to; i++)
        {
            if (!IsBlank(source[i]))
            {
                flat.Append(OneWidth(source[i]));
                map.Add(i);
            }
        }

        MendNumbers(flat);
        return new Passage(source, flat.ToString(), [.. map]);
    }

    // A half-width full stop ends a sentence. Scanning takes 1 for l or I, 0 for O, 日 for 曰 and 末 for 未; beside a digit or a date word they are hardly anything else.
    private static void MendNumbers(StringBuilder flat)
    {
        for (var i = 0; i < flat.Length; i++)
        {
            if (Mended(flat[i]) is { } digit && (IsDatePart(flat, i - 1, false) || IsDatePart(flat, i + 1, true)))
            {
                flat[i] = digit;
            }
            else if (flat[i] == '.' && i > 6 && !char.IsAsciiLetterOrDigit(flat[i - 1]) && flat[i - 1] != '.' && (i + 1 == flat.Length || flat[i + 1] is not '.' && !char.IsAsciiLetterOrDigit(flat[i + 1])))
            {
                flat[i] = '。';
            }
            else if (flat[i] == '曰' && i > 0 && char.IsAsciiDigit(flat[i - 1]))
            {
                flat[i] = '日';
            }
            else if (flat[i] == '未' && i > 0 && flat[i - 1] is '月' or '年' && (i + 1 == flat.Length || flat[i + 1] is '前' or '，' or '。' or '）' or '-' or '；'))
            {
                flat[i] = '末';
            }
        }
    }

    private static bool IsDatePart(StringBuilder flat, int at, bool behind)
    {
        for (var step = 0; step < 3 && at >= 0 && at < flat.Length; step++, at += behind ? 1 : -1)
        {
            if (char.IsAsciiDigit(flat[at]) || flat[at] is '月' || !behind && flat[at] is '骤' || (behind ? flat[at] is '日' or '曰' or '年' : flat[at] is '年'))
            {
                return true;
            }

            if (!behind || Mended(flat[at]) is null)
            {
                return false;
            }
        }

        return false;
    }

    private static char? Mended(char c) => c switch
    {
        'l' or 'I' => '1',
        'O' or 'o' or 'О' => '0',
        _ => null,
    };

    /// <summary>A part of it.</summary>
    public Passage Part(int from, int to) => new(_source, Flat[from..to], _map[from..to]);

    /// <summary>The text's own words, verbatim.</summary>
    public PlanQuote Quote(int from, int to) => new(_source[_map[from]..(_map[to - 1] + 1)], _map[from]);

    /// <summary>From its beginning to a place in the text, a closing bracket there included.</summary>
    public PlanQuote QuoteTo(int end)
    {
        var to = Array.FindLastIndex(_map, at => at < end) + 1;
        return Quote(0, to < Length && Flat[to] == '）' ? to + 1 : to);
    }

    /// <summary>All of it, verbatim; null when it is empty.</summary>
    public PlanQuote? Quote() => Length == 0 ? null : Quote(0, Length);

    /// <summary>The text from the beginning of one passage to the end of a later one, verbatim.</summary>
    public static PlanQuote Between(Passage first, Passage last) => new(first._source[first.At..(last._map[^1] + 1)], first.At);

    /// <summary>The words with the plan's own marks and without its spaces and line breaks, as a name is shown.</summary>
    public string Words(int from, int to)
    {
        var words = new StringBuilder(to - from);
        for (var i = from; i < to; i++)
        {
            words.Append(_source[_map[i]]);
        }

        return words.ToString();
    }

    /// <summary>Whether the text has a space or a line break before this character.</summary>
    public bool HasGapBefore(int index) => index > 0 && index < Length && _map[index] - _map[index - 1] > 1;

    /// <summary>Whether a cell of a table begins at this character.</summary>
    public bool HasTabBefore(int index) => HasGapBefore(index) && _source.AsSpan(_map[index - 1] + 1, _map[index] - _map[index - 1] - 1).Contains('\t');

    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' or '\0';

    // One character for one: offsets must stay.
    private static char OneWidth(char c) => c switch
    {
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        >= 'Ａ' and <= 'Ｚ' => (char)(c - 'Ａ' + 'A'),
        >= 'ａ' and <= 'ｚ' => (char)(c - 'ａ' + 'a'),
        '(' or '﹙' or '❨' => '（',
        ')' or '﹚' or '❩' => '）',
        ',' or '﹐' => '，',
        ':' or '﹕' or '∶' or '︰' => '：',
        ';' or '﹔' => '；',
        '!' => '！',
        '？' => '?',
        '．' or '﹒' => '.',
        '｡' => '。',
        '､' => '、',
        '[' or '［' or '【' => '〔',
        ']' or '］' or '】' => '〕',
        '<' or '〈' or '﹤' => '《',
        '>' or '〉' or '﹥' => '》',
        '—' or '–' or '-' or '－' or '―' or '─' or '━' or '‐' or '‑' or '‒' or '−' or '﹣' or '~' or '～' or '〜' or '∼' or '˜' => '-',
        _ => c,
    };
}
