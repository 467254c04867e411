using System.Text.RegularExpressions;
using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>Pass 5d: who signs, which lists, where problems come from, who has a duty.</summary>
internal static partial class DutyReading
{
    /// <summary>Who signs what, in a sentence.</summary>
    public static IEnumerable<DraftSignOff> SignOffs(PlanStatement statement)
    {
        var flat = statement.Words.Flat;
        foreach (Match match in SignedBy().Matches(flat))
        {
            var signer = statement.Words.Words(match.Groups["signer"].Index, match.Groups["signer"].Index + match.Groups["signer"].Length);
            var subject = match.Groups["subject"].Success && match.Groups["subject"].Length >= 2 ? match.Groups["subject"].Value : SubjectBefore(flat[..match.Index]);
            if (subject is { Length: >= 2 } && IsSigner().IsMatch(signer))
            {
                yield return new DraftSignOff(subject.Trim('，', '、'), signer, statement.Quote);
            }
        }
    }

    private static string? SubjectBefore(string lead) => Paper().Matches(lead) is { Count: > 0 } all ? all[^1].Groups["paper"].Value : null;

    /// <summary>Names of 清单 and 台账.</summary>
    public static IEnumerable<DraftText> Lists(PlanStatement statement)
    {
        foreach (Match match in ListName().Matches(statement.Words.Flat))
        {
            var whole = match.Groups["name"];
            var name = Verbs().Replace(whole.Value, "");
            name = name[(name.LastIndexOfAny(['“', '”', '《']) + 1)..];
            if (name.Length > 2 && !LeansOn().IsMatch(statement.Words.Flat[..whole.Index] + whole.Value[..^name.Length]))
            {
                var from = whole.Index + whole.Length - name.Length;
                yield return new DraftText(statement.Words.Words(from, from + name.Length), statement.Quote);
            }
        }
    }

    /// <summary>Ways in which problems are found: “采取…等方式”, and the channels that every plan knows.</summary>
    public static IEnumerable<DraftText> Sources(PlanStatement statement)
    {
        var flat = statement.Words.Flat;
        if (!Searches().IsMatch(flat))
        {
            yield break;
        }

        foreach (Match match in Ways().Matches(flat))
        {
            foreach (var (from, to) in Split(flat, match.Groups["ways"].Index, match.Groups["ways"].Index + match.Groups["ways"].Length))
            {
                if (to - from is >= 2 and <= 20)
                {
                    yield return new DraftText(Trim(statement.Words.Words(from, to)), statement.Quote);
                }
            }
        }

        foreach (Match match in Channels().Matches(flat))
        {
            yield return new DraftText(match.Value, statement.Quote);
        }
    }

    /// <summary>Bodies with a duty: 牵头、责任单位, and who receives.</summary>
    public static IEnumerable<DraftText> Departments(PlanStatement statement)
    {
        var flat = statement.Words.Flat;
        foreach (Match match in Responsible().Matches(flat))
        {
            foreach (var (from, to) in Split(flat, match.Groups["who"].Index, match.Groups["who"].Index + match.Groups["who"].Length))
            {
                var words = statement.Words.Words(from, to);
                if (DutyWords.OrganIn(words) is { } organ && organ == words && organ.Length is >= 3 and <= 20 && !NoBody().IsMatch(organ))
                {
                    yield return new DraftText(organ, statement.Quote);
                }
            }
        }
    }

    private static IEnumerable<(int From, int To)> Split(string flat, int from, int to)
    {
        var (start, depth) = (from, 0);
        for (var i = from; i <= to; i++)
        {
            depth += i == to ? 0 : flat[i] is '“' or '（' or '《' ? 1 : flat[i] is '”' or '）' or '》' ? -1 : 0;
            if (i == to || depth <= 0 && flat[i] is '、' or '，')
            {
                if (i > start)
                {
                    yield return (start, i);
                }

                start = i + 1;
            }
        }
    }

    private static string Trim(string way) => Opening().Replace(way.Trim('“', '”'), "");

    [GeneratedRegex("(?<subject>[^，。；：]{0,30}?)(?:由|经|须经|(?<![通举汇])报(?!告|表|名)|经由)(?<signer>[^，。；：由]{2,26}?)(?:负责|逐级|共同)?(?:审核签字|审核把关|签字确认|签字背书|签字盖章|审签|审核|审查|审定|审批|签批|签字|签署|批准|核定|把关|签发|审阅)")]
    private static partial Regex SignedBy();

    [GeneratedRegex("负责人|领导|书记|局长|主任|校长|院长|镇长|乡长|组长|党委|党组|党工委|支部|办公室|主要|分管|专项办|作风办|单位|会议|干部|处长|科长|董事长|经理|部门|纪委|委员|办$|局$|组$")]
    private static partial Regex IsSigner();

    [GeneratedRegex("(?<paper>《[^》]{2,30}》|[^，。；：、]{0,16}(?:方案|清单|报告|台账|承诺书|总结|材料|申报表|表))")]
    private static partial Regex Paper();

    [GeneratedRegex(@"(?<name>[\u4e00-\u9fff“”]{2,12}?(?:清单|台账))")]
    private static partial Regex ListName();

    [GeneratedRegex("^.*(?:列出|建立|形成|制定|明确|对照|针对|完善|健全|填写|更新|报送|提交|上报|将|把|以及|和|及|与|的|按照|实行|并|报|出|结合|落实|执行|不|项|《)")]
    private static partial Regex Verbs();

    // A list that exists already is what the search leans on, not what is to be drawn up.
    [GeneratedRegex("(?:结合|根据|依据|参照|对照)[^，。；]{0,12}$")]
    private static partial Regex LeansOn();

    [GeneratedRegex("问题|查找|排查|查摆|征求|收集|线索|监督|自查|举报")]
    private static partial Regex Searches();

    [GeneratedRegex("(?:通过|采取|采用|运用|以)(?<ways>[^。；：]{4,90}?)等?(?:(?<=等)(?:多种|各种|各类)?|多种|相结合的)(?:方式|形式|渠道|办法|途径|方法|手段)|(?:通过|采取)(?<ways>“[^”]{4,60}”)(?:等)?的?(?:方式|形式|办法|方法)")]
    private static partial Regex Ways();

    [GeneratedRegex("12345|信访|投诉举报|举报电话|举报信箱|意见箱|谈心谈话|走访调研|明察暗访|巡视巡察反馈|巡察反馈|审计|媒体曝光|网络舆情|问卷调查|权力清单|廉政风险点")]
    private static partial Regex Channels();

    [GeneratedRegex("(?:责任|牵头|配合|主办|协办)(?:单位|部门|科室)[：:]?(?<who>[^。；：]{2,80})|(?:^|[。；，])(?:由)?(?<who>[^，。；：]{3,60}?)(?:牵头负责|负责|牵头|会同|承担)")]
    private static partial Regex Responsible();

    [GeneratedRegex("^(?:各|所有|全体|每|本|由|对|\\d|其他|相关|有关|多个)|个单位$|[的了由]|常委|方案")]
    private static partial Regex NoBody();

    [GeneratedRegex("^(?:和|及|开展|进行|发放|设置|召开|组织(?!议)|等)+")]
    private static partial Regex Opening();
}
