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

        return new Passage(source, flat.ToString(), [.. map]);
    }

    /// <summary>A part of it.</summary>
    public Passage Part(int from, int to) => new(_source, Flat[from..to], _map[from..to]);

    /// <summary>The text's own words, verbatim.</summary>
    public PlanQuote Quote(int from, int to) => new(_source[_map[from]..(_map[to - 1] + 1)], _map[from]);

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
