using System.Text.RegularExpressions;
using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>Pass 5b: 治理重点 on two levels.</summary>
internal static partial class FocusReading
{
    private const int ShortItem = 30;
    private const int LeastLead = 5;

    public static IReadOnlyList<DraftFocusArea> AllOf(PlanNode? section)
    {
        if (section is null)
        {
            return [];
        }

        var nodes = NodesOf(section);
        return nodes.Count > 0 ? [.. nodes.Select(Of)] : [.. ItemsOf(section).Select(p => OfPassage(p, []))];
    }

    /// <summary>The items of a section as passages: its numbered children, its paragraphs, or the parts of its one sentence.</summary>
    public static IReadOnlyList<Passage> ItemsOf(PlanNode section)
    {
        var nodes = NodesOf(section);
        if (nodes.Count > 0)
        {
            return [.. nodes.Select(n => n.Block)];
        }

        var paragraphs = WithoutSubItems([.. section.Paragraphs.Where(p => Lead().IsMatch(p.Flat) && !Introduces().IsMatch(p.Flat))]);
        if (paragraphs.Count >= 2)
        {
            return paragraphs;
        }

        var plain = WithoutSubItems([.. section.Paragraphs.Where(p => !Introduces().IsMatch(p.Flat))]);
        if (plain.Count >= 3)
        {
            return plain;
        }

        if (section.Paragraphs.Append(section.Rest).Select(Alike).FirstOrDefault(a => a.Count >= 3) is { } alike)
        {
            return alike;
        }

        return section.Paragraphs.Append(section.Rest).Where(p => p.Length > 10).Select(Parts).MaxBy(parts => parts.Count) is { Count: >= 2 } best ? best : paragraphs;
    }

    /// <summary>The first words of every item with what stands under it.</summary>
    public static IEnumerable<string> WordsOf(PlanNode section, int most) => NodesOf(section) is { Count: > 0 } nodes
        ? nodes.Select(n => Cut(string.Concat(n.Paragraphs.Take(1).Concat(n.Children.Select(c => c.Block)).Take(3).Prepend(n.Block).Select(p => p.Flat)), most))
        : ItemsOf(section).Select(i => Cut(i.Flat, most));

    private static string Cut(string words, int most) => words.Length > most ? words[..most] : words;

    private static List<PlanNode> NodesOf(PlanNode section)
    {
        var kinds = section.Children.Where(c => c.Marker.Kind != MarkerKind.Line || !NoItem().IsMatch(c.TitleFlat)).GroupBy(c => c.Marker.Kind).ToList();
        return kinds.Count == 0 ? [] : [.. kinds.MaxBy(g => g.Count())!];
    }

    // Lines that end in ；, and the one behind them, are the second level of the line before.
    private static List<Passage> WithoutSubItems(List<Passage> paragraphs)
    {
        if (paragraphs.Count == 0 || paragraphs[0].Flat[^1] == '；')
        {
            return paragraphs;
        }

        return [.. paragraphs.Where((p, i) => p.Flat[^1] != '；' && (i == 0 || paragraphs[i - 1].Flat[^1] != '；'))];
    }

    /// <summary>One area with what stands under it.</summary>
    public static DraftFocusArea Of(PlanNode node)
    {
        var children = node.Children.GroupBy(c => c.Marker.Kind).MaxBy(g => g.Count())?.Select(c => ChildOf(c.Block.Part(c.Title.From, c.Block.Length))).OfType<DraftText>().ToList() ?? [];
        if (children.Count == 0 && node.Rest.Length <= 2 && node.Paragraphs.Count == 0)
        {
            children = Clauses(node.Block.Part(node.Title.From, node.Title.To));
        }
        else if (children.Count == 0)
        {
            children = ChildrenIn(node.Rest.Length > 2 ? node.Rest : node.Paragraphs.Count > 0 ? node.Paragraphs[0] : node.Rest);
        }

        return OfPassage(node.Block.Part(node.Title.From, node.Block.Length), children, node.Block);
    }

    private static DraftFocusArea OfPassage(Passage item, IReadOnlyList<DraftText> children, Passage? whole = null)
    {
        var (name, end) = NameOf(item);
        if (children.Count == 0 && whole is null)
        {
            children = ChildrenIn(item.Part(Math.Min(end, item.Length), item.Length));
        }

        // The heading alone is quoted where the text behind it is long.
        var quoted = whole ?? item;
        var to = Math.Min(quoted.Length, quoted.Length - item.Length + end + 1);
        return new DraftFocusArea { Name = name, Quote = quoted.Quote(0, Math.Max(1, item.Length > 120 ? to : quoted.Length)), Children = children };
    }

    // The first sentence; of a long one the words before its first comma.
    private static (string Name, int End) NameOf(Passage item)
    {
        var end = Stop(item.Flat, "。；：！");
        if (end > ShortItem)
        {
            var comma = Stop(item.Flat[..end], "，");
            comma = comma >= LeastLead || comma > 1 && item.Flat[comma - 1] == '”' ? comma : comma + 1 + Stop(item.Flat[Math.Min(end, comma + 1)..end], "，");
            end = Math.Min(end, comma);
        }

        return (item.Words(0, Math.Min(item.Length, Math.Max(1, end))), end);
    }

    private static int Stop(string flat, string marks)
    {
        var depth = 0;
        for (var i = 0; i < flat.Length; i++)
        {
            depth += flat[i] is '（' or '“' or '《' ? 1 : flat[i] is '）' or '”' or '》' ? -1 : 0;
            if (depth <= 0 && i > 0 && marks.Contains(flat[i], StringComparison.Ordinal))
            {
                return i;
            }
        }

        return flat.Length;
    }

    private static DraftText? ChildOf(Passage item)
    {
        if (item.Length == 0)
        {
            return null;
        }

        var (name, _) = NameOf(item);
        return name.Length < 2 ? null : new DraftText(name, item.Quote());
    }

    private static List<DraftText> ChildrenIn(Passage body)
    {
        var parts = Parts(body);
        return parts.Count < 2 ? [] : [.. parts.Select(p => new DraftText(NameOf(p).Name, p.Quote()))];
    }

    // An item of one sentence: what follows its first words, comma by comma.
    private static List<DraftText> Clauses(Passage sentence)
    {
        var (_, end) = NameOf(sentence);
        var parts = new List<DraftText>();
        for (var from = end + 1; from < sentence.Length;)
        {
            var to = from + Stop(sentence.Flat[from..], "，");
            if (to - from >= LeastLead)
            {
                parts.Add(new DraftText(sentence.Words(from, to), sentence.Quote(from, to)));
            }

            from = to + 1;
        }

        return parts.Count >= 2 ? parts : [];
    }

    // 治“庸”，就是…。治“懒”，就是…。: sentences that begin with the same word and mark.
    private static List<Passage> Alike(Passage body) =>
        [.. PlanStatement.Of(body).Select(s => s.Words).Where(w => w.Length > 6).GroupBy(w => w.Flat[..2]).Where(g => g.Key[1] is '“' or '《').MaxBy(g => g.Count()) ?? Enumerable.Empty<Passage>()];

    private static List<Passage> Parts(Passage body)
    {
        var parts = new List<Passage>();
        var from = Introduction().Match(body.Flat) is { Success: true } lead ? lead.Length : 0;
        var depth = 0;
        var semicolons = body.Flat.Contains('；', StringComparison.Ordinal);
        for (var i = from; i <= body.Length; i++)
        {
            var c = i < body.Length ? body.Flat[i] : '。';
            depth += c is '（' or '“' or '《' ? 1 : c is '）' or '”' or '》' ? -1 : 0;
            if (i == body.Length || depth <= 0 && (c == '；' || !semicolons && c is '。'))
            {
                if (i - from >= LeastLead)
                {
                    parts.Add(body.Part(from, i));
                }

                from = i + 1;
            }
        }

        return parts.Count >= 2 && semicolons ? parts : [];
    }

    [GeneratedRegex("^[^，。；：]{2,24}[。：；]|^[^。；]{4,40}问题[。；]?$|^[^。；]{4,60}[。；]$")]
    private static partial Regex Lead();

    [GeneratedRegex("(?:时限|渠道|要求|保障|步骤|机制|领导|安排|督导|考核|纪律|宣传)$")]
    private static partial Regex NoItem();

    [GeneratedRegex("：$|(?:以下|下列|如下|[一二三四五六七八九十]个方面)")]
    private static partial Regex Introduces();

    [GeneratedRegex("^[。：；，]?(?:(?:着力|重点|主要|坚决|集中|切实)?(?:解决|整治|治理|纠治|表现为|是指)[：，]?)?")]
    private static partial Regex Introduction();
}
