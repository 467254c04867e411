using ZhongGengZu.Domain;
using ZhongGengZu.Domain.SignOff;
using StepState = ZhongGengZu.Domain.SignOff.StepState;

namespace ZhongGengZu.Web.Shell.Papers;

/// <summary>The boxes for opinions, the same on every paper that is signed.</summary>
public static class SheetBoxes
{
    /// <summary>An answer as it was given: words, post, name, day.</summary>
    public static SheetBox Written(string label, Decision decision)
    {
        var opinion = decision.Answer switch
        {
            SignOffAnswer.Approve => decision.Opinion.Length == 0 ? "同意。" : decision.Opinion,
            SignOffAnswer.Decline => $"不同意。{decision.Opinion}",
            _ => $"退回修改。{decision.Opinion}",
        };
        return new SheetBox(
            label, opinion, decision.PostTitle, Wording.Signature(decision), Wording.FullDay(Shanghai.DateOf(decision.At)),
            Remark: decision.IsVoid ? "退回重看，此签已失效" : null);
    }

    /// <summary>The box of a step that has not answered yet, while the round is open; null for any other.</summary>
    public static SheetBox? Waiting(Routing routing, SignOffRound round, SignOffStep step, string label)
    {
        if (round.State != RoundState.Open || step.State is not (StepState.Current or StepState.Waiting))
        {
            return null;
        }

        if (step.State == StepState.Waiting)
        {
            return new SheetBox(label, null, null, null, null, SheetBoxState.Ahead);
        }

        var who = WhoActs.Signing(routing, round);
        return new SheetBox(label, null, who.Post, null, null, SheetBoxState.Now, $"待{who.Names}签");
    }

    /// <summary>Label of a step's box.</summary>
    public static string Label(SignOffStep step) => $"{Wording.Of(step.Target)}\n审核签字";
}
