using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Web.Commands.Generate;

/// <summary>Invented problems, measures and words of the lengths that people write.</summary>
public sealed class LoadTexts(CampaignDefinition definition, Random random)
{
    private static readonly string[] Where = ["服务窗口", "项目审批", "材料受理", "企业走访", "来信来访", "档案移交", "工程验收", "资金拨付", "公文流转", "会议落实"];
    private static readonly string[] What = ["环节多、时限不明，群众要跑两趟以上", "没有一次性告知，补正材料反复退回", "回复超过承诺时限，没有说明原因", "牵头科室不明确，遇事互相等", "台账没有及时更新，底数不清", "只转办不跟踪，办理结果没有反馈"];
    private static readonly string[] Since = ["半年来有 3 起反映。", "走访时两家企业都提到。", "自查时发现，情况属实。", "去年已提过，没有彻底改。"];
    private static readonly string[] Does = ["列出事项清单并公布时限", "每周碰头一次，逐件销账", "指定专人全程跟办", "修订内部流程，减少一个环节", "组织业务培训并抽查"];

    public ProblemContent Problem(bool personal, Term term, DateOnly issuedOn)
    {
        var area = Pick(definition.FocusAreas);
        var focus = area.Children.Count > 0 ? Pick(area.Children) : area;
        var source = Pick(definition.Sources);
        return new ProblemContent
        {
            Text = $"{Pick(Where)}{Pick(What)}。{Pick(Since)}",
            FocusAreaCode = focus.Code,
            FocusNote = focus.FreeText ? Pick(Where) : null,
            FacetCode = personal ? Pick(definition.Facets).Code : null,
            BenchmarkCode = personal ? Pick(definition.Benchmarks).Code : null,
            SourceCode = source.Code,
            SourceReference = source.RequiresReference ? $"反馈〔{issuedOn.Year}〕{random.Next(1, 90)} 号" : null,
            Term = term,
            DoneWhat = term == Term.OnTheSpot ? Pick(Does) : null,
            DoneOn = term == Term.OnTheSpot ? issuedOn.AddDays(1) : null,
            FirstResultOn = term == Term.Standing ? issuedOn.AddDays(random.Next(25, 60)) : null,
        };
    }

    public string Standard() => $"{Pick(Where)}按时办结，无同类反映";

    public string Measure() => Pick(Does);

    public string Report() => $"已{Pick(Does)}";

    public string Result() => $"{Pick(Does)}，经回访没有再发生。";

    /// <summary>文号 of what was shown for a result.</summary>
    public string Closing() => $"整改〔{definition.Document.IssuedOn.Year}〕{random.Next(1, 90)} 号";

    public T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
