using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Documents.CampaignPlans;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.CampaignPlans;

/// <summary>An amended plan beside a running campaign.</summary>
/// <param name="Kinds">Kinds of lines that both sides know.</param>
/// <param name="IsOfFile">The campaign came from a file: it does not know the plan's words for everything.</param>
public sealed record PlanComparisonPage(Guid Id, string PlanTitle, CampaignHead Campaign, CampaignComparison Comparison, IReadOnlyList<DraftLineKind> Kinds, bool IsOfFile, int Open)
{
    public IEnumerable<CampaignChange> Of(DraftLineKind kind) => Comparison.Changes.Where(c => c.Kind == kind);

    public int Added => Comparison.Changes.Count(c => c.Before is null);

    public int Dropped => Comparison.Changes.Count(c => c.After is null);

    public int Changed => Comparison.Changes.Count - Added - Dropped;

    public string Title => Comparison.Changes.Count == 0 ? "与进行中的专项一样" : $"新增 {Added}，去掉 {Dropped}，改动 {Changed}";

    /// <summary>One side: name, dates, rhythm and who.</summary>
    public static string Words(DraftLine line) => line.Kind == DraftLineKind.Deliverable && line is { Recipient: null, From: null } or { Kind: not DraftLineKind.Deliverable, Signer: null }
        ? string.Join("　", new[] { line.Name, PlanWords.When(line) }.Where(w => !string.IsNullOrEmpty(w)))
        : PlanVersions.Words(line with { Answered = false });
}

/// <summary>Reads what an amended plan changes.</summary>
public sealed class PlanComparisons(CaseDbContext db, PlanDesk desk, CurrentCampaign campaigns)
{
    /// <summary>Null where the reader does not see the plan, or no such campaign runs.</summary>
    public async Task<PlanComparisonPage?> ReadAsync(Guid id, string? code, CancellationToken cancel)
    {
        if (await desk.FindAsync(id, cancel) is not { } plan || code is null || await campaigns.RunningAsync(code, cancel) is not { } campaign)
        {
            return null;
        }

        // What the campaign's own plan was confirmed to say, where it was read here; who may compare need not see that plan.
        var read = await db.CampaignPlans.AsNoTracking().FirstOrDefaultAsync(p => p.CampaignCode == code, cancel);
        var sheets = ComparedSheets.Of(await campaigns.DefinitionAsync(campaign, cancel), read?.Sheet, plan.Sheet);
        return new PlanComparisonPage(
            id, plan.Sheet.Fact(DraftLineKind.Title)?.Name ?? plan.FileName ?? "新方案", campaign,
            CampaignComparison.Between(sheets.Before, sheets.After), sheets.Kinds, read is null, CampaignDefinitionDraft.Of(plan.Sheet).Gaps.Count + plan.Sheet.Open);
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
