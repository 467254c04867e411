using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Problems;

/// <summary>What a form of the problem page is called, what it asks and where it goes.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Field">Name of its text field.</param>
/// <param name="Label">Label of it.</param>
/// <param name="Hint">What helps to fill it in.</param>
/// <param name="Limit">Longest text.</param>
/// <param name="Action">Where it posts to.</param>
/// <param name="Button">Words on the button.</param>
/// <param name="IsReturn">Outlined red.</param>
/// <param name="Phrases">Words to begin with.</param>
public sealed record ActFormWords(string Title, string Field, string Label, string Hint, int Limit, string Action, string Button, bool IsReturn, IReadOnlyList<string> Phrases)
{
    /// <summary>What may be found, where the form asks for it.</summary>
    public IReadOnlyList<Enum> Choices { get; init; } = [];

    public static ActFormWords Of(ProblemPage page)
    {
        var home = $"/problems/{page.Id}";
        var form = page.Form!;
        return form.Kind switch
        {
            FormKind.Report => OfReport(page, form, home),
            FormKind.Claim => new("申请销号", "Result", "整改结果", $"写清做成了什么、凭什么看得出来。交{page.VerifierNames}复核，自己不能复核自己。", Problem.ResultLength, $"{home}/claim", "申请销号", false, []),
            FormKind.Verify => new("复核", "Opinion", "复核意见", "看结果，不看材料多少。", Problem.ReasonLength, $"{home}/closure", "同意销号", false, ["已核实，同意销号。", "已回访，群众认可。", "已现场查看，整改到位。"]),
            FormKind.Return => new("退回这一条", "Reason", "退回理由，登记人看得到", $"退回以后有 {page.CorrectionDays} 个工作日补正，首次登记的时间不变。", Problem.ReasonLength, $"{home}/return", "退回", true, ["事实不清", "没写后果", "重点选错", "一条写了几件事"]),
            FormKind.Withdraw => new("撤回这一条", "Reason", "撤回理由", "撤回以后不再办理，留在办理记录里。", Problem.ReasonLength, $"{home}/withdrawal", "撤回", false, ["重复登记", "登记错了单位"]),
            FormKind.StrikeOut => new("撤下这一条", "Reason", "撤下理由，单位看得到", "撤下以后不再办理，留在办理记录里。", Problem.ReasonLength, $"{home}/strike-out", "撤下", true, ["与另一条是同一件事", "不属于本次治理范围"]),
            FormKind.SpotCheck => new("抽查：是不是像销号时说的那样", "Words", "怎么查的，查到什么", "不属实的，重新打开，回到整改。", Problem.ReasonLength, $"{home}/spot-check", "记下抽查结果", false, ["已到现场查看，", "已电话回访当事人，", "已调阅办件记录，"]) { Choices = [SpotCheckResult.Confirmed, SpotCheckResult.Refuted] },
            FormKind.FollowUp => new("回头看：有没有反弹", "Words", "怎么看的，看到什么", "反弹的，重新打开，回到整改；办理记录接着写。", Problem.ReasonLength, $"{home}/follow-up", "记下回头看结果", false, ["已到现场查看，", "已回访群众，", "已查近三个月的办件，"]) { Choices = [FollowUpResult.Held, FollowUpResult.Recurred] },
            _ => new("重新打开", "Reason", "重新打开的理由", "打开以后回到整改，原来的时限重新亮灯。", Problem.ReasonLength, $"{home}/reopening", "重新打开", true, ["问题反弹", "整改没有到位", "群众仍有反映"]),
        };
    }

    private static ActFormWords OfReport(ProblemPage page, OpenForm form, string home)
    {
        var measure = page.Measures.First(m => m.Id == form.MeasureId);
        return new($"反馈措施{Wording.Ordinal(measure.Order)}：{measure.Text}", "Text", "做到哪一步", $"计划 {Wording.Due(measure.DueOn, measure.OriginalDueOn)}前做完，由{measure.Owner}负责。", Problem.ResultLength, $"{home}/measures/{measure.Id}/reports", "反馈", false, []);
    }
}
