using System.Text.RegularExpressions;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>A heading or item with what stands under it.</summary>
internal sealed class PlanNode(PlanMarker marker, Passage block, int titleFrom, int titleTo)
{
    private readonly List<PlanNode> _children = [];
    private readonly List<Passage> _paragraphs = [];
    private int? _weight;

    public PlanMarker Marker { get; } = marker;

    /// <summary>Its paragraph: number, title and perhaps the text behind it.</summary>
    public Passage Block { get; } = block;

    /// <summary>The title behind the number.</summary>
    public (int From, int To) Title { get; } = (titleFrom, titleTo);

    public string TitleFlat => Block.Flat[Title.From..Title.To];

    public string TitleWords => Block.Words(Title.From, Title.To);

    public PlanNode? Parent { get; private set; }

    public IReadOnlyList<PlanNode> Children => _children;

    /// <summary>Paragraphs without number under it.</summary>
    public IReadOnlyList<Passage> Paragraphs => _paragraphs;

    /// <summary>The text behind the title in its own paragraph.</summary>
    public Passage Rest => Block.Part(Title.To, Block.Length);

    /// <summary>Characters under it, its own included.</summary>
    public int Weight => _weight ??= Block.Length + _paragraphs.Sum(p => p.Length) + _children.Sum(c => c.Weight);

    public IEnumerable<PlanNode> Below => _children.SelectMany(c => c.Below.Prepend(c));

    /// <summary>Number and title, as they stand.</summary>
    public Domain.Campaigns.PlanQuote Heading => Block.Quote(0, Title.To);

    public void Add(PlanNode child)
    {
        child.Parent = this;
        _children.Add(child);
    }

    public void Add(Passage paragraph) => _paragraphs.Add(paragraph);
}

/// <summary>Pass 2: which heading stands under which. The plan's own order of numbers decides, not a fixed one.</summary>
internal static partial class PlanOutline
{
    private const int LongestLine = 24;

    private const int LongestTitle = 60;

    // What has more headings is no plan; the rest of it is read as paragraphs.
    private const int MostNodes = 1500;

    public static PlanNode Of(IReadOnlyList<Passage> blocks)
    {
        var root = new PlanNode(new PlanMarker(MarkerKind.Part, 0, 0), blocks.Count > 0 ? blocks[0].Part(0, 0) : Passage.Of("", 0, 0), 0, 0);
        var stack = new List<PlanNode>();
        var lines = HasLineHeadings(blocks);
        var nodes = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var marker = Framed().IsMatch(block.Flat) ? null : PlanMarker.Of(block.Flat);
            marker ??= Unnumbered(blocks, i, lines, stack.Count > 0);
            if (marker is null || nodes == MostNodes)
            {
                (stack.Count > 0 ? stack[^1] : root).Add(block);
                continue;
            }

            nodes++;
            Pop(stack, marker);
            var (from, to) = TitleOf(block, marker);
            var node = new PlanNode(marker, block, from, to);
            (stack.Count > 0 ? stack[^1] : root).Add(node);
            stack.Add(node);
        }

        return root;
    }

    // A kind that is open already is a sibling of the one that opened it; an unknown one goes below.
    // Under headings without number 一、 begins anew and is their item.
    private static void Pop(List<PlanNode> stack, PlanMarker marker)
    {
        var kind = marker.Kind;
        if (kind == MarkerKind.Chinese && (stack.Exists(n => n.Marker.Kind == MarkerKind.Chinese) || marker.Number == 1 && stack is [{ Marker.Kind: MarkerKind.Plain }, ..]))
        {
            var open = stack.FindIndex(n => n.Marker.Kind == MarkerKind.Chinese);
            var from = open >= 0 ? open : 1;
            stack.RemoveRange(from, stack.Count - from);
            return;
        }

        var level = kind is MarkerKind.Plain or MarkerKind.Chinese or MarkerKind.Part
            ? stack.FindIndex(n => n.Marker.Kind is MarkerKind.Plain or MarkerKind.Chinese || n.Marker.Kind == kind)
            : stack.FindIndex(n => n.Marker.Kind == kind);
        if (level >= 0)
        {
            stack.RemoveRange(level, stack.Count - level);
        }
    }

    private static bool HasLineHeadings(IReadOnlyList<Passage> blocks) =>
        !blocks.Any(b => PlanMarker.Of(b.Flat) is { Kind: MarkerKind.ChineseInBrackets or MarkerKind.Stage }) || blocks.Count(b => SectionWords().IsMatch(b.Flat) && b.Length <= LongestLine) >= 3;

    private static PlanMarker? Unnumbered(IReadOnlyList<Passage> blocks, int i, bool lines, bool inside)
    {
        var flat = blocks[i].Flat;
        if (Framed().Match(flat) is { Success: true } framed)
        {
            return new PlanMarker(MarkerKind.Part, 0, framed.Groups["mark"].Length);
        }

        // “5 方法步骤”: a digit and a gap.
        if (Numbered().Match(flat) is { Success: true } numbered && blocks[i].HasGapBefore(numbered.Length) && flat.Length <= LongestLine && !Sentence().IsMatch(flat))
        {
            return new PlanMarker(MarkerKind.Digit, ChineseNumber.Parse(numbered.Value) ?? 0, numbered.Length);
        }

        if (RowPeriod(blocks[i]) > 0)
        {
            return new PlanMarker(MarkerKind.Stage, 0, 0);
        }

        if (SectionWords().IsMatch(flat) && flat.Length <= LongestLine && !Sentence().IsMatch(flat))
        {
            return new PlanMarker(MarkerKind.Plain, 0, 0);
        }

        if (!inside || !lines || i + 1 == blocks.Count)
        {
            return null;
        }

        // “动员部署阶段（3月20日至4月10日）。召开…”: its name and its period stand before the first mark.
        if (PhaseLead().IsMatch(flat))
        {
            return new PlanMarker(MarkerKind.Line, 0, 0);
        }

        return flat.Length <= LongestLine && !Sentence().IsMatch(flat) && !Signature().IsMatch(flat) && blocks[i + 1].Length > flat.Length && PlanMarker.Of(blocks[i + 1].Flat) is null or { Kind: MarkerKind.Ordinal or MarkerKind.Circled, Number: 1 }
            ? new PlanMarker(MarkerKind.Line, 0, 0)
            : null;
    }

    // A table's row of a name and a period: a phase. The end of its second cell, or 0.
    private static int RowPeriod(Passage block)
    {
        var cells = Enumerable.Range(1, Math.Max(0, Math.Min(block.Length, 80) - 1)).Where(block.HasTabBefore).Append(block.Length).Take(3).ToList();
        if (cells.Count < 2 || cells[0] > 20 || DateScanner.Dates(block.Flat[cells[0]..cells[1]]) is not [var date] || (date.End - date.At) * 10 < (cells[1] - cells[0]) * 7)
        {
            return 0;
        }

        return cells[1];
    }

    private static (int From, int To) TitleOf(Passage block, PlanMarker marker)
    {
        if (Framed().Match(block.Flat) is { Success: true } framed)
        {
            return (framed.Groups["title"].Index, framed.Groups["title"].Index + framed.Groups["title"].Length);
        }

        if (marker is { Kind: MarkerKind.Stage, Length: 0 })
        {
            return (0, RowPeriod(block));
        }

        var from = Math.Min(marker.Length, block.Length);
        var depth = 0;
        for (var i = from; i < block.Length; i++)
        {
            var c = block.Flat[i];
            depth += c is '（' or '《' or '“' ? 1 : c is '）' or '》' or '”' ? -1 : 0;
            if (depth <= 0 && i > from && (c is '。' or '；' or '！' || c == '：' && !StageAlone().IsMatch(block.Flat[from..i])))
            {
                return (from, i);
            }

            // A heading that its paragraph has swallowed ends where the text has its gap.
            if (i > from + 2 && block.HasGapBefore(i) && block.Length > LongestTitle && depth <= 0 && !char.IsAsciiDigit(c) && !char.IsAsciiDigit(block.Flat[i - 1]) && block.Flat.AsSpan(from, i - from).IndexOfAny("，、") < 0)
            {
                return (from, i);
            }
        }

        if (block.Length - from > LongestLine && SectionLead().Match(block.Flat[from..]) is { Success: true } lead)
        {
            return (from, from + lead.Length);
        }

        return (from, block.Length);
    }

    [GeneratedRegex("^(?:第[一二三四五六七八九十\\d]+个?(?:阶段|步骤?|环节)|(?:阶段|步骤)[一二三四五六七八九十\\d]+|时间|)$")]
    private static partial Regex StageAlone();

    // Headings without number are told by these words.
    private const string SectionNames =
        "(?:总体|指导|基本|工作|活动|整治|治理|行动)?(?:要求|思想|原则|目标|思路)|(?:工作|主要|总体|预期)?目标(?:任务|和重点)?"
        + "|.{0,6}(?:治理|整治|排查|查摆|纠治|工作|检查|行动|活动|主要|重点|解决)的?(?:重点|内容|任务|范围|问题|对象|措施|步骤|安排|方法|方式|事项|清单)(?:和.{2,6}|及.{2,6})?"
        + "|.{0,4}(?:突出|主要|重点|存在的?)问题|(?:重点|主要|工作|治理|整治)(?:任务|内容|措施|举措)"
        + "|.{0,6}(?:步骤|进度|时间|日程|节点)(?:安排|步骤|要求|划分|节点|进度|及.{2,8})?|.{0,4}(?:阶段|实施)(?:安排|步骤|划分|任务|要求)|(?:方法|实施|工作)步骤(?:.{0,8})"
        + "|(?:组织|工作|保障|制度|纪律)(?:领导|保障|措施|要求|机制|机构|实施|推进)|(?:有关|相关|几点|具体)(?:要求|事项)|.{0,4}(?:职责|责任|任务)分工"
        + "|(?:参与|实施|适用|对象|治理|整治)?(?:范围|对象)(?:和.{2,4})?|.{0,4}长效机制|报送(?:要求|事项)|信息报送|(?:长效|常态)(?:机制|管理)";

    [GeneratedRegex("^(?:" + SectionNames + ")$")]
    internal static partial Regex SectionWords();

    [GeneratedRegex("^(?:总体要求|指导思想|工作目标|总体目标|基本原则|整治重点|治理重点|整治内容|治理内容|工作重点|重点任务|主要任务|实施步骤|方法步骤|工作步骤|时间安排|步骤安排|组织领导|组织保障|工作要求|保障措施|工作措施|参与范围|整治范围|治理范围|职责分工|责任分工|长效机制|工作保障)")]
    private static partial Regex SectionLead();

    [GeneratedRegex(@"^\d{1,2}(?![年月日个])(?=[\u4e00-\u9fff])")]
    private static partial Regex Numbered();

    [GeneratedRegex("^(?<mark>〔|[◆■▲★●◇□◎※]+)(?<title>[^，。；：〔〕◆■▲★●◇□◎※]{2,20})(?:〕|[◆■▲★●◇□◎※]*)$")]
    private static partial Regex Framed();

    [GeneratedRegex("[，。；：！]|^(?:附件|抄送|主送|联系)")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^[^，。；：]{2,16}(?:阶段)?（[^）]{0,20}\d?[^）]{0,4}[月旬][^）]{0,20}）")]
    private static partial Regex PhaseLead();

    [GeneratedRegex(@"(?:[〇\d]年.{1,3}月.{1,3}日|委员会|办公室|政府|党委|党组|号|通知|印发)$|^\d|^（.*）$|联系人|电话|\t")]
    private static partial Regex Signature();
}
