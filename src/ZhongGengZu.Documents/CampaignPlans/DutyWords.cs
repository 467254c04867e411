using System.Text.RegularExpressions;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>Who, what and to whom in a sentence that owes something.</summary>
internal static partial class DutyWords
{
    private const string OrganEnd = "(?:办公室|专项办|领导小组|工作组|工作专班|专班|委员会|党工委|党委会?|党组|工委|纪委监委|纪委|监委|政府|人民政府|管委会|服务中心|中心|办事处|街道|办|委|局|科室|科|股|组|室|处|部|院|所|站|支部|总支|支队|大队|队|会|公司|集团|学校|企业|社区|单位|部门|小组|党组织|组织|工会|团委|法院|机关党委|负责人|邮箱|平台|系统|镇|乡|厅|馆)";

    /// <summary>To whom, in the words behind a date; null when they name no body.</summary>
    public static string? RecipientIn(string clause)
    {
        foreach (var match in Towards().Matches(clause).Concat(Receiving().Matches(clause)).OrderBy(m => m.Index))
        {
            if ((OrganIn(match.Groups["r"].Value) ?? ShortOrgan(match.Groups["r"].Value)) is { } organ)
            {
                return organ;
            }
        }

        return null;
    }

    /// <summary>The body at the beginning of some words, or null when they name none.</summary>
    public static string? OrganIn(string words) => Organ().Match(words) is { Success: true } match ? Handed().Replace(match.Groups["organ"].Value, "").TrimStart('至', '到', '给', '送', '由') is { Length: >= 2 } organ && organ is not ("社会" or "全社会" or "企业" or "有关部门") ? organ : null : null;

    // 县财政, 区纪检监察: bodies by their short names.
    private static string? ShortOrgan(string words) => ShortBody().Match(words) is { Success: true } match ? match.Groups["organ"].Value : null;

    /// <summary>Who owes it: 各单位, 每名干部.</summary>
    public static string? SenderOf(string flat) => Senders().Match(flat) is { Success: true } match ? match.Groups["who"].Value : null;

    /// <summary>What is owed, in the words around its date.</summary>
    public static string NameOf(string lead, string tail, bool handsIn, Match? verb)
    {
        var candidates = new[]
        {
            Held().Match(tail), Held().Match(lead), handsIn ? Sent().Match(tail) : Match.Empty, Paper().Match(LastClauses(lead)), Paper().Match(tail),
        };
        var name = candidates.FirstOrDefault(m => m.Success && m.Groups["name"].Value.Trim('，').Length >= 2)?.Groups["name"].Value;
        name ??= verb is { Success: true } && verb.Index < tail.Length ? Clause(tail[verb.Index..]) : Clause(tail);
        name = Leading().Replace(name.Trim('，', '、', '：'), "");
        name = name.Contains('）') && !name.Contains('（') ? name.TrimEnd('）') : name;
        return name.Length == 0 ? "报送事项" : name.Length > 40 ? name[..40] : name;
    }

    private static string LastClauses(string lead) => lead.Length > 60 ? lead[^60..] : lead;

    private static string Clause(string words)
    {
        var trimmed = words.TrimStart('，', '前', '：');
        return trimmed.IndexOfAny(['，', '；', '。']) is > 0 and var end ? trimmed[..end] : trimmed;
    }

    [GeneratedRegex(@"^(?:至|到|给|送|由|所在|各自|本)*(?<organ>.{0,26}?" + OrganEnd + @"(?:（[^）]{2,14}(?:科|办|室|组|处|局|股)）)?)(?=$|[，。；：、）]|（(?![^）]{1,6}）[“\u4e00-\u9fff])|备案|审核|审定|审批|审查|汇总|统一|存档|留存|归档|统筹|备查|把关|研究|后|并|指定|邮箱|同意|予以|进行|登记|综合|统计|和|报|提交|反馈|递交|以|或|联系|征求|上报)")]
    private static partial Regex Organ();

    [GeneratedRegex("^(?:至|到|给)?(?<organ>[省市县区镇乡街州][\\u4e00-\\u9fff]{2,5})(?=$|备案|汇总|审核)")]
    private static partial Regex ShortBody();

    // 提交书面总结报审管办: the body stands behind the last verb.
    [GeneratedRegex("^.*(?:上报|报送|(?<![通汇])报(?!社|告)|提交|送|交(?!通|警|易))(?=.{2})")]
    private static partial Regex Handed();

    [GeneratedRegex("向(?<r>[^，。；：]{2,30}?)(?:上报|报送|报告|书面报告|提交|反馈|报备|备案|递交|申报|述职|汇报|提供|推送|书面|作出|公开|公布|报)")]
    private static partial Regex Towards();

    [GeneratedRegex("(?:上报|报送|报请|报备|(?<![通举汇月周日季专海简电填情])报(?!告|名|送)|提交|送交|反馈|(?<!报)送|交|递交|呈报|呈送|汇总(?=至|到)|发送|发|(?:报送|提交|上报|报)[^，。；：至到给]{2,40}(?:至|到|给)|由(?=[^，。；：]{2,14}(?:留存|存档|收存|归档)))(?:至|到|给|于|送)?(?<r>(?!由)[^，。；：]{2,40})")]
    private static partial Regex Receiving();

    [GeneratedRegex("(?:^|[，：]|[前日底])(?:要求|请|由)?(?<who>(?:各|每名|每个|全体|所有|被[\\u4e00-\\u9fff]{2}单位|承办|其余|县直|市直|区直|镇直|局属|机关)[^，。；：于将每在应要须年月\\d]{1,26}?)(?=于|将|每|在|应|要|须|向|按|对|[，：]|\\d|必须|统一|分别|认真|指定|确定|完成|制定|形成|建立|报|上报|至少|上年|需)")]
    private static partial Regex Senders();

    [GeneratedRegex("(?:将|把)(?<name>[^，。；]{2,40}?)(?:以|于|在|收集|汇总|统一|及时|书面|一并|加盖|经|报送|上报|报备|报|提交|送|反馈|交|录入|发送|纳入|按)")]
    private static partial Regex Held();

    [GeneratedRegex("(?:报送|上报|提交|反馈|递交|申报|报告|提供)(?!至|到|给|时间)(?<name>[^，。；至]{2,36})$|(?:报送|上报|提交|反馈|递交|申报|提供)(?!至|到|给|时间)(?<name>[^，。；至]{2,36})(?=[，。；])")]
    private static partial Regex Sent();

    [GeneratedRegex("(?<name>[^，。；：]{0,24}(?:清单|报告|总结|小结|方案|台账|表|材料|名单|计划|承诺书|案例|报表|情况|事例|书|册|细则|办法|信息|档案)(?:和?(?:纸质|电子)[稿版]|（[^）]{1,10}）)*)[^。；]{0,16}$")]
    private static partial Regex Paper();

    [GeneratedRegex("^(?:(?:各|每名|全体)[^，]{1,24}?(?:要|应|须|需|于|将)(?=[\\u4e00-\\u9fff]{4})|并|认真|及时|形成|撰写|制定|填写|填报|列出|建立|梳理|各自|于|应|要|须|均|将|把|统一|报送|上报|提交|必须|全面|各单位|各部门|总结经验做法|在|前|、|，)+")]
    private static partial Regex Leading();
}
