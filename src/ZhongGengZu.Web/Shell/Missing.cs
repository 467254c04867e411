using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Web.Shell;

/// <summary>What a draft still lacks, in words.</summary>
public static class Missing
{
    /// <summary>来源、办理方式 of the refusals that filing would give.</summary>
    public static string Words(IEnumerable<FieldRefusal> missing) => string.Join("、", missing.Select(m => Word(m.Field)).Distinct());

    /// <summary>The short word of a field of <see cref="ProblemContent"/>.</summary>
    public static string Word(string field) => field switch
    {
        nameof(ProblemContent.Text) => "问题内容",
        nameof(ProblemContent.FocusAreaCode) => "治理重点",
        nameof(ProblemContent.FocusNote) => "“其他”的说明",
        nameof(ProblemContent.FacetCode) => "方面",
        nameof(ProblemContent.SourceCode) => "来源",
        nameof(ProblemContent.SourceReference) => "反馈文号",
        nameof(ProblemContent.Term) => "办理方式",
        nameof(ProblemContent.DoneWhat) => "做了什么",
        nameof(ProblemContent.DoneOn) => "哪天做的",
        nameof(ProblemContent.FirstResultOn) => "首次见效日期",
        nameof(ProblemContent.DueOn) => "办结时限",
        _ => "内容",
    };
}
