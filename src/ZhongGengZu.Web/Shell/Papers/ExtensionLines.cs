using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Extensions;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Shell.Papers;

/// <summary>One extension in a list: which date, from when to when, where it stands.</summary>
/// <param name="What">措施二, 办结时限.</param>
/// <param name="Dates">4月14日 → 4月19日.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Note">Who asked; who has it, or who answered.</param>
/// <param name="Words">Why it was not agreed to, null else.</param>
/// <param name="Href">The paper, null for whoever sees the measure alone.</param>
/// <param name="Withdraw">Where 撤回 posts to, null where it would be refused.</param>
public sealed record ExtensionLine(string What, string Dates, TagWord State, string Note, string? Words, string? Href, string? Withdraw);

/// <summary>延期 of a problem or a measure, in order.</summary>
public static class ExtensionLines
{
    /// <summary>The lines for their reader.</summary>
    /// <param name="work">The reader's work.</param>
    /// <param name="problem">The problem.</param>
    /// <param name="plan">Its filer's plan.</param>
    /// <param name="measure">Only of this measure, and without the paper; null = all.</param>
    public static IReadOnlyList<ExtensionLine> Of(CaseWork work, Problem problem, RectificationPlan? plan, Guid? measure = null) =>
        plan is null ? [] :
        [.. problem.Extensions.Where(e => measure is null || e.MeasureId == measure).OrderBy(e => e.Number).Select(e => new ExtensionLine(
            OpenExtension.WhatOf(problem.Measures.FirstOrDefault(m => m.Id == e.MeasureId)),
            $"{Wording.Day(e.OldDueOn)} → {Wording.Day(e.NewDueOn)}",
            Tag(e.Round.State),
            Note(work, e.Round),
            e.Round.State == RoundState.Declined ? e.Round.Decisions[^1].Opinion : null,
            measure is null ? $"/signing/{e.Round.Id}" : null,
            ExtensionRules.Check(work, problem, plan, e, ExtensionAct.Withdraw) is null ? $"/extensions/{e.Id}/withdrawal" : null))];

    private static TagWord Tag(RoundState state) => state switch
    {
        RoundState.Open => new(TagForm.Outlined, "延期审签中"),
        RoundState.Approved => new(TagForm.Tinted, "同意延期"),
        RoundState.Declined => new(TagForm.Returned, "不同意延期"),
        _ => new(TagForm.Dashed, "已撤回"),
    };

    private static string Note(CaseWork work, SignOffRound round)
    {
        var asked = $"{round.SubmittedByName} {Wording.Day(Shanghai.DateOf(round.SubmittedAt))}申请";
        return round.State switch
        {
            RoundState.Open => $"{asked}，在{WhoActs.Signing(work.Routing, round).Names}手里",
            RoundState.Approved or RoundState.Declined when round.Decisions.Count > 0 => $"{asked}，{Wording.Signature(round.Decisions[^1])} {Wording.Day(Shanghai.DateOf(round.Decisions[^1].At))}{Wording.Of(round.Decisions[^1].Answer)}",
            _ => asked,
        };
    }
}
