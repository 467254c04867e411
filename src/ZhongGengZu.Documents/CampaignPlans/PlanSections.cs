using System.Text.RegularExpressions;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>Pass 3: which part of the outline does what. A section is told by its heading and by what stands under it.</summary>
internal sealed partial class PlanSections
{
    private PlanSections(PlanNode root) => Root = root;

    public PlanNode Root { get; }

    /// <summary>治理重点, or null.</summary>
    public PlanNode? Focus { get; private init; }

    /// <summary>Whether its heading names no problems: tasks or aims were taken for it.</summary>
    public bool FocusIsGuessed => Focus is { } focus && !FocusWords().IsMatch(Plain(focus));

    /// <summary>参与范围, or null.</summary>
    public PlanNode? Scope { get; private init; }

    /// <summary>The phases in the order of the text; empty when the plan has none.</summary>
    public IReadOnlyList<PlanNode> Phases { get; private init; } = [];

    /// <summary>Headings that only a plan has.</summary>
    public int Evidence { get; private init; }

    public static PlanSections Of(PlanNode root)
    {
        var nodes = WithoutContents(root);
        var phases = PhasesOf(nodes);
        return new PlanSections(root)
        {
            Phases = phases,
            Focus = FocusOf(nodes, phases),
            Scope = nodes.FirstOrDefault(n => ScopeWords().IsMatch(Plain(n)) && !FocusWords().IsMatch(Plain(n)) && n.Weight > n.Block.Length + 2)
                ?? nodes.FirstOrDefault(n => ScopeWords().IsMatch(Plain(n)) && !FocusWords().IsMatch(Plain(n)) && n.Rest.Length > 4),
            Evidence = nodes.Count(n => PlanHeading().IsMatch(Plain(n))),
        };
    }

    private static string Plain(PlanNode node) => node.TitleFlat;

    // A table of contents says every heading first; what it lists stands below with its text.
    private static List<PlanNode> WithoutContents(PlanNode root)
    {
        var nodes = root.Below.ToList();
        var dropped = new HashSet<PlanNode>();
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = nodes[i];
            if (dropped.Contains(node))
            {
                continue;
            }

            var wanted = ContentsTail().Replace(node.TitleFlat, "");
            var twin = wanted.Length < 3 ? null : nodes.Skip(i + 1).FirstOrDefault(n => n.Marker.Kind == node.Marker.Kind && n.Marker.Number == node.Marker.Number && n.TitleFlat.StartsWith(wanted, StringComparison.Ordinal));
            if (twin is not null && (IsContentsLine(node) || twin.Weight > node.Weight))
            {
                dropped.Add(node);
            }
        }

        return [.. nodes.Where(n => !dropped.Contains(n) && !IsContentsLine(n))];
    }

    private static bool IsContentsLine(PlanNode node) => ContentsLine().IsMatch(node.Block.Flat);

    private static List<PlanNode> PhasesOf(List<PlanNode> nodes)
    {
        var candidates = nodes
            .Where(n => PhaseSection().IsMatch(Plain(n)) && n.Marker.Kind is not MarkerKind.Stage)
            .Select(n => n.Children.Where(c => nodes.Contains(c)).GroupBy(c => c.Marker.Kind).MaxBy(g => g.Count(LooksLikePhase))?.ToList() ?? [])
            .Concat(nodes.Where(n => n.Marker.Kind == MarkerKind.Stage).GroupBy(n => n.Parent).Select(g => g.ToList()))
            .Concat(nodes.Where(n => n.Marker.Kind != MarkerKind.Stage && LooksLikePhase(n) && (StageLead().IsMatch(Plain(n)) || PhaseReading.PeriodOf(n) is not null)).GroupBy(n => (n.Parent, n.Marker.Kind)).Where(g => g.Key.Kind is not MarkerKind.Ordinal and not MarkerKind.Circled || g.Count(n => PhaseReading.PeriodOf(n) is not null) >= 2).Select(g => g.ToList()))
            .Concat(nodes.Where(n => PhaseSection().IsMatch(Plain(n))).SelectMany(n => n.Paragraphs.Append(n.Rest)).Select(p => PhaseReading.Inline(p).ToList()))
            .Where(list => list.Count(LooksLikePhase) >= 2 || list.Count == 1 && StageLead().IsMatch(list[0].Block.Flat));
        return candidates.MaxBy(list => (list.Count(LooksLikePhase), list.Count)) ?? [];
    }

    private static bool LooksLikePhase(PlanNode node) =>
        node.Marker.Kind == MarkerKind.Stage || StageLead().IsMatch(Plain(node)) || PhaseName().IsMatch(Plain(node)) && !NotAPhase().IsMatch(Plain(node)) || PhaseReading.PeriodOf(node) is not null;

    private static PlanNode? FocusOf(List<PlanNode> nodes, List<PlanNode> phases)
    {
        var within = phases.SelectMany(p => p.Below).ToHashSet();
        var sections = nodes
            .Where(n => !phases.Contains(n) && !within.Contains(n) && !PhaseSection().IsMatch(Plain(n)) && n.Marker.Kind is MarkerKind.Part or MarkerKind.Chinese or MarkerKind.Plain or MarkerKind.ChineseInBrackets or MarkerKind.Line or MarkerKind.Digit)
            .Select((n, i) => (Node: n, Score: FocusScore(n), Order: i))
            .ToList();
        var best = sections.Where(s => s.Score >= 4).OrderByDescending(s => s.Score).ThenBy(s => s.Order).FirstOrDefault().Node;

        // Where nothing names problems, the tasks are what the campaign is about.
        return best ?? sections.FirstOrDefault(s => MildFocusWords().IsMatch(Plain(s.Node)) && !NotFocus().IsMatch(Plain(s.Node)) && FocusReading.ItemsOf(s.Node).Count >= 2).Node;
    }

    // The heading's own words weigh most; after them how many items name something wrong.
    private static double FocusScore(PlanNode node)
    {
        var title = Plain(node);
        var heading = FocusWords().IsMatch(title) ? 6 : MildFocusWords().IsMatch(title) ? 3 : GoalWords().IsMatch(title) ? 1.5 : 0;
        if (heading == 0 || title.Length > 30 || NotFocus().IsMatch(title))
        {
            return 0;
        }

        var items = FocusReading.ItemsOf(node);
        if (items.Count < 2)
        {
            return heading >= 6 && items.Count == 1 ? 4 : 0;
        }

        var wrong = FocusReading.WordsOf(node, 160).Count(w => Wrong().IsMatch(w)) / (double)items.Count;
        var depth = node.Marker.Kind is MarkerKind.Chinese or MarkerKind.Plain or MarkerKind.Part ? 1 : 0;
        var activities = items.Count(i => Activity().IsMatch(i.Flat)) / (double)items.Count;
        return heading + 4 * wrong - 4 * activities + depth;
    }

    [GeneratedRegex(@"(?:步骤|阶段|进度|时间|日程|节点)(?:安排|步骤|要求|划分|节点|进度|及.{0,8})?|(?:时间|进度)?怎么(?:排|推进|干|安排)|(?:实施|工作|活动|推进|行动|整治|治理)(?:安排|流程|步骤)|方法步骤|(?:方法|方式)和步骤")]
    private static partial Regex PhaseSection();

    [GeneratedRegex("^(?:第?[一二三四五六七八九十][个、]?(?:阶段|步)|阶段[一二三四五六])")]
    private static partial Regex StageLead();

    [GeneratedRegex("(?:动员|部署|发动|启动|准备|学习|排查|摸排|自查|查摆|查找|检视|整改|整治|纠治|攻坚|治理|推进|实施|督查|督导|检查|验收|评估|总结|巩固|提升|提高|深化|长效|建章|建制|立制|回头看|评议|评价)")]
    private static partial Regex PhaseName();

    [GeneratedRegex("要求$|领导|保障|责任|机制$")]
    private static partial Regex NotAPhase();

    [GeneratedRegex("(?:治理|整治|整顿|纠治|排查|查摆|查找|自查|检视|整改|解决|清理|检查)的?(?:重点|内容|任务|问题|范围和重点|范围和内容|范围及内容|范围及重点|目标和重点|事项)|(?:突出|主要|重点|存在的?)(?:整治|治理)?问题|重点(?:整治|治理|解决|纠治|排查|内容|领域)|问题(?:表现|清单|类型)|目标(?:和|及)重点|负面清单|主要表现|治什么|查什么|改什么|[二三四五六七八九十][个类种大](?:方面|现象|问题|行为|人|聚焦|突出问题|情形|顽疾|作风|重点)|^(?:着力|重点|集中|突出|紧盯|聚焦|严查|坚决|专项)(?:整治|治理|解决|纠治)?[“一二三四五六七八九十]")]
    private static partial Regex FocusWords();

    [GeneratedRegex("(?:重点|主要|工作|目标)任务|主要内容|工作(?:内容|重点)|(?:活动|行动)(?:内容|重点)|任务(?:目标|内容)")]
    private static partial Regex MildFocusWords();

    [GeneratedRegex("目标|任务|措施|治理|整治|问题|重点|梗阻|对照|检视|查摆|现象")]
    private static partial Regex GoalWords();

    [GeneratedRegex("领导|保障|要求|机制|分工|步骤|阶段|形式|方法|对象|建立|强化|加强|报送")]
    private static partial Regex NotFocus();

    [GeneratedRegex("不(?!断|忘|仅)|懒|拖|推诿|扯皮|梗阻|漠|缺|乱|卡|慢|浮|松|违|差|低|虚|假|混|失|弱|问题|整治|治理|纠治|解决|刁难|任性|形式主义|官僚|贪|腐|散|庸|冷|空转|走样|滥|侵|难|堵")]
    private static partial Regex Wrong();

    [GeneratedRegex("^(?:[^\\u4e00-\\u9fff]|[一二三四五六七八九十]+[、）])*(?:开展|加强|强化|组织|建立|完善|抓好|推进|深化|落实|健全|严格|提升|优化|规范|加快|打造|突出)")]
    private static partial Regex Activity();

    [GeneratedRegex("^(?!.*(?:要求|任务|措施)).{0,8}(?:范围|对象)(?:(?:和|及|、).{2,8})?$")]
    private static partial Regex ScopeWords();

    [GeneratedRegex(@"(?:…|\.{4,}|·{4,})\d{0,3}$")]
    private static partial Regex ContentsLine();

    [GeneratedRegex(@"(?:…|\.{2,}|·{2,})?\d{0,3}$")]
    private static partial Regex ContentsTail();

    [GeneratedRegex("总体要求|指导思想|工作目标|重点|步骤|阶段|组织领导|保障|工作要求|整治|治理|排查|任务|措施|目标|安排")]
    private static partial Regex PlanHeading();
}
