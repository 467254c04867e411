using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>The routing table of a draft: ours, each row with the plan's sentence and signer where the plan has one.</summary>
internal sealed class SignOffRoutes(DraftSheet sheet)
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

    /// <summary>First match wins.</summary>
    public IReadOnlyList<FilerRule> Filers => [.. CampaignDefaults.Filers.Select(Row)];

    private FilerRule Row(FilerRule ours)
    {
        foreach (var line in sheet.Standing(DraftLineKind.SignOff).Where(l => l.Quote is not null))
        {
            var row = Array.Find(Rows, r => Has(line.Name, r.Words));
            var signer = Array.Find(Signers, s => Has(line.Signer, s.Words));
            if (row.Classes is not null && row.Classes.Contains(ours.Code) && signer.Words is not null && row.Signers.Contains(signer.Target))
            {
                return ours with { Signers = ours.Signers.Contains(signer.Target) ? ours.Signers : [signer.Target], Origin = CampaignDefinitionDraft.OriginOf(line) };
            }
        }

        return ours;
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

    private static bool IsSame(string usual, string name) =>
        usual == name || usual.Split('、').Any(part => part.Length > 2 && (part == name || name.Contains(part, StringComparison.Ordinal) || part.Contains(name, StringComparison.Ordinal)));
}
