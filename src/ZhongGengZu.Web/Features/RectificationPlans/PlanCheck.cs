using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Papers;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>核对与送签.</summary>
public sealed record PlanCheck
{
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    public required PlanIdentity Identity { get; init; }

    public required string Title { get; init; }

    public required string Lede { get; init; }

    public required RouteModel Route { get; init; }

    /// <summary>Why these sign: the plan's sentence, or a default of ours.</summary>
    public required RuleOrigin Origin { get; init; }

    public required IReadOnlyList<PlanRow> Rows { get; init; }

    public required ChangeListModel? Changes { get; init; }

    /// <summary>送秦向东签; null while it cannot be handed in.</summary>
    public required string? Button { get; init; }

    /// <summary>Why not, in a sentence; null when it can.</summary>
    public required string? Refused { get; init; }

    public required bool MayEdit { get; init; }

    public static PlanCheck Of(OpenPlan open, PlanReading reading)
    {
        var page = PlanPages.Compose(open, reading, null, null);
        var rule = open.Work.Routing.RuleOf(open.Plan);
        var preview = open.Work.Actor.PersonId is null ? [] : SignOffRules.Preview(open.Work, open.Plan, open.Lines);
        var lacking = page.Rows.Count(r => r.Missing.Count > 0);
        var refused = Refusal(open, page, preview, rule);
        var first = preview.Count > 0 ? WhoActs.Of(open.Work.Routing, preview[0].Signer).Names : "";
        return new PlanCheck
        {
            Id = open.Plan.Id,
            Version = open.Plan.Version,
            Identity = page.Identity,
            Title = lacking > 0 ? $"还不能送签：{lacking} 条有缺" : $"核对后送签：{page.Rows.Count} 条都齐",
            Lede = lacking > 0 ? PlanNexts.Lacking(page.Rows) + "。" : "送出后锁定，第一位签字前可以撤回。",
            Route = PlanChain.Route(open, preview),
            Origin = rule.Origin,
            Rows = page.Rows,
            Changes = page.Changes,
            Button = refused is null ? preview.Count == 0 ? "送签" : $"送{first}签" : null,
            Refused = refused,
            MayEdit = open.May(PlanAct.Edit),
        };
    }

    private static string? Refusal(OpenPlan open, PlanPage page, IReadOnlyList<(SignOffStep Step, ResolvedStop? Signer)> preview, FilerRule rule)
    {
        if (rule.PutOnRecord)
        {
            return "这份方案不逐级签字：督查考核办登记党工委会议备案后生效。";
        }

        if (PlanRules.Check(open.Work, open.Plan, PlanAct.Submit) is { } code)
        {
            return Wording.Sentence(code);
        }

        if (page.Rows.Any(r => r.Missing.Count > 0))
        {
            return Wording.Sentence(RefusalCode.LineIncomplete);
        }

        if (page.Rows.Count == 0 || (open.Plan.Signed is not null && PlanPages.Differences(open).Count == 0))
        {
            return open.Plan.Signed is null ? Wording.Sentence(RefusalCode.NothingToSign) : "和已签的一版没有区别，改了内容再送签。";
        }

        return preview.Any(p => p.Signer is null) ? Wording.Sentence(RefusalCode.NoEligibleSigner) : null;
    }
}
