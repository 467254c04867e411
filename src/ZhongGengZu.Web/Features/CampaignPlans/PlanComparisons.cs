using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Documents.CampaignPlans;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.CampaignPlans;

/// <summary>An amended plan beside a running campaign.</summary>
public sealed record PlanComparisonPage(Guid Id, string PlanTitle, CampaignHead Campaign, CampaignComparison Comparison, int Open)
{
    public IEnumerable<CampaignChange> Of(DraftLineKind kind) => Comparison.Changes.Where(c => c.Kind == kind);

    public int Added => Comparison.Changes.Count(c => c.Before is null);

    public int Dropped => Comparison.Changes.Count(c => c.After is null);

    public int Changed => Comparison.Changes.Count - Added - Dropped;

    public string Title => Comparison.Changes.Count == 0 ? "与进行中的专项一样" : $"新增 {Added}，去掉 {Dropped}，改动 {Changed}";

    /// <summary>One side: name, dates and rhythm.</summary>
    public static string Words(DraftLineKind kind, ComparedItem item) => When(kind, item) is { } when ? $"{item.Name}　{when}" : item.Name;

    private static string? When(DraftLineKind kind, ComparedItem item) => kind switch
    {
        DraftLineKind.Phase => $"{item.From:yyyy-MM-dd} {(item.To is { } to ? $"至 {to:yyyy-MM-dd}" : "起，不设结束")}",
        DraftLineKind.Deliverable when item.Again is { } again => Wording.Again(again),
        DraftLineKind.Deliverable => $"{item.From:yyyy-MM-dd}{(item.Time is { } time ? $" {time:HH\\:mm}" : "")} 前",
        _ => null,
    };
}

/// <summary>Reads what an amended plan changes.</summary>
public sealed class PlanComparisons(PlanDesk desk, CurrentCampaign campaigns)
{
    /// <summary>Null where the reader does not see the plan, or no such campaign runs.</summary>
    public async Task<PlanComparisonPage?> ReadAsync(Guid id, string? code, CancellationToken cancel)
    {
        if (await desk.FindAsync(id, cancel) is not { } plan || code is null || await campaigns.RunningAsync(code, cancel) is not { } campaign)
        {
            return null;
        }

        var amended = CampaignDefinitionDraft.Of(plan.Sheet);
        return new PlanComparisonPage(
            id, plan.Sheet.Fact(DraftLineKind.Title)?.Name ?? plan.FileName ?? "新方案", campaign,
            CampaignComparison.Between(await campaigns.DefinitionAsync(campaign, cancel), amended.Definition), amended.Gaps.Count + plan.Sheet.Open);
    }
}

/// <summary>对照: what an amended plan, read again, changes against a running campaign. It shows; it changes nothing.</summary>
[Requires(Permission.StartCampaign)]
public sealed class PlanComparisonsController(PlanComparisons comparisons) : Controller
{
    [HttpGet("/campaign-plans/{id:guid}/comparison")]
    public async Task<IActionResult> Show(Guid id, string? campaign, CancellationToken cancel) =>
        await comparisons.ReadAsync(id, campaign, cancel) is { } page ? View("Comparison", page) : NotFound();
}
