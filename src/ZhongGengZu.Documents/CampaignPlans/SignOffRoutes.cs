using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>
/// The routing table of a draft: ours, but a class that a sentence of the plan names is signed by whom the sentence says and nobody else. What a
/// sentence says and the table cannot hold is told at its line.
/// </summary>
internal sealed class SignOffRoutes
{
    // The first whose words stand in the subject: 一般人员 before 局室, 村 before 书记.
    private static readonly (string[] Words, string[] Classes, RouteTarget[] Signers)[] Rows =
    [
        (["一般", "普通", "工作人员", "干部职工"], ["staff"], [RouteTarget.UnitHead, RouteTarget.Overseer]),
        (["两委"], ["village-cadre"], [RouteTarget.VillageSecretary, RouteTarget.Liaison]),
        (["村"], ["village-secretary", "village-unit"], [RouteTarget.Liaison, RouteTarget.Secretary]),
        (["分管领导", "班子成员", "领导干部"], ["leader"], [RouteTarget.Secretary]),
        (["负责人", "局室", "科室", "部门", "单位"], ["office-head", "unit-head", "office-unit", "unit"], [RouteTarget.Overseer, RouteTarget.Liaison, RouteTarget.Secretary]),
    ];

    private static readonly (string[] Words, RouteTarget Target)[] Signers =
    [
        (["分管"], RouteTarget.Overseer),
        (["联系", "包联", "包保", "挂点"], RouteTarget.Liaison),
        (["村党组织", "村支"], RouteTarget.VillageSecretary),
        (["书记", "党工委", "党委"], RouteTarget.Secretary),
        (["负责人", "负责同志", "局长", "主任", "科长"], RouteTarget.UnitHead),
    ];

    private readonly Dictionary<string, (DraftLine Line, List<RouteTarget> Signers)> _said = [];

    public SignOffRoutes(DraftSheet sheet, List<DraftNote> notes)
    {
        foreach (var line in sheet.Standing(DraftLineKind.SignOff))
        {
            if (Take(line) is { } why)
            {
                notes.Add(new DraftNote($"这条没有进签批表：{why}。原句记在专项行动的规则里。", line.Id));
            }
        }
    }

    /// <summary>First match wins.</summary>
    public IReadOnlyList<FilerRule> Filers =>
        [.. CampaignDefaults.Filers.Select(ours => _said.TryGetValue(ours.Code, out var said) ? ours with { Signers = said.Signers, Origin = CampaignDefinitionDraft.OriginOf(said.Line) } : ours)];

    // Why a line is no row of the table, or null.
    private string? Take(DraftLine line)
    {
        var row = Array.Find(Rows, r => Has(line.Name, r.Words));
        var signers = (line.Signer ?? "").Split('、', '和', '及', '与').Select(part => Array.Find(Signers, s => Has(part, s.Words))).ToList();
        if (row.Classes is null)
        {
            return "看不出是谁的方案";
        }

        if (signers.Exists(s => s.Words is null))
        {
            return "看不出由哪个职务签";
        }

        if (signers.Exists(s => !row.Signers.Contains(s.Target)))
        {
            return $"系统里没有“{line.Signer}”签这类方案的路线";
        }

        foreach (var code in row.Classes)
        {
            var (first, said) = _said.TryGetValue(code, out var before) ? before : (line, []);
            if (first.Quote != line.Quote)
            {
                return "前面一条已经定了由谁签";
            }

            said.AddRange(signers.Select(s => s.Target).Except(said));
            _said[code] = (first, said);
        }

        return null;
    }

    private static bool Has(string? text, string[] words) => text is not null && Array.Exists(words, word => text.Contains(word, StringComparison.Ordinal));
}

/// <summary>问题来源 of a draft: the usual ones and, behind them, what the plan names besides.</summary>
internal static class DiscoverySources
{
    private static readonly string[] SelfWords = ["自查", "自己", "自我", "对照", "排查", "谈心", "座谈", "调研", "走访"];

    public static IReadOnlyList<SourceDefinition> Of(DraftSheet sheet)
    {
        var sources = CampaignDefaults.Sources.ToList();
        foreach (var name in sheet.Standing(DraftLineKind.Source).Select(l => l.Name.Trim()))
        {
            if (!sources.Exists(s => IsSame(s.Name, name)))
            {
                sources.Add(new SourceDefinition
                {
                    Code = $"plan-{sources.Count - CampaignDefaults.Sources.Count + 1}",
                    Name = name,
                    FoundBy = Array.Exists(SelfWords, word => name.Contains(word, StringComparison.Ordinal)) ? FoundBy.Self : FoundBy.Others,
                });
            }
        }

        return sources;
    }

    /// <summary>Whether a source is one of the usual ones by another name.</summary>
    public static bool IsUsual(string name) => CampaignDefaults.Sources.Any(s => IsSame(s.Name, name));

    private static bool IsSame(string usual, string name) =>
        usual == name || usual.Split('、').Any(part => part.Length > 2 && (part == name || name.Contains(part, StringComparison.Ordinal) || part.Contains(name, StringComparison.Ordinal)));
}
