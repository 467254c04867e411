using System.Text;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Documents.CampaignPlans;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Features.CampaignPlans;

/// <summary>Takes plans up, finds them again, saves them and makes campaigns of them; each act one transaction.</summary>
public sealed class PlanDesk(CaseDbContext db, CaseDesk desk, CurrentActor current, CaseClock clock, WorkingCalendar calendar)
{
    private List<OrgUnit>? _units;

    /// <summary>The plan, tracked, or null for whoever does not see it.</summary>
    public Task<CampaignPlan?> FindAsync(Guid id, CancellationToken cancel) =>
        db.CampaignPlans.VisibleTo(current.Actor).SingleOrDefaultAsync(p => p.Id == id, cancel);

    /// <summary>Forgets what was loaded, after somebody else was quicker.</summary>
    public void Forget() => db.ChangeTracker.Clear();

    /// <summary>Reads a text and keeps it with its draft.</summary>
    public async Task<CampaignPlan> TakeAsync(string text, string? fileName, Guid key, CancellationToken cancel)
    {
        // A line end is two characters at most: what is longer than twice the limit is not even made ready.
        var stored = text.Length > 2 * CampaignPlan.TextLength ? text : Storable(text);
        CampaignPlan.Check(stored, fileName);
        var work = await desk.BeginAsync(current.Actor, cancel);
        // The reader is given what is stored, so that its places are those of the stored text.
        var codes = await db.Campaigns.Select(c => c.Code).ToListAsync(cancel);
        var sheet = DraftSheetReader.Read(
            stored, calendar, await OfficesAsync(cancel), [.. (await UnitsAsync(cancel)).Select(u => u.Kind).Distinct()], issued => CodeFor(issued ?? clock.Today, codes));
        var plan = CampaignPlan.Take(work, stored, fileName, sheet);
        desk.Add(plan);
        await desk.SaveAsync(work, cancel, key == Guid.Empty ? null : key.ToString(), PlanPage.HrefOf(plan.Id));
        return plan;
    }

    /// <summary>The sheet read once more when the day of issue was typed for the first time: the other dates were waiting for its year.</summary>
    public DraftSheet Dated(CampaignPlan plan, DraftSheet typed) =>
        typed.Setup.Year is null && plan.Sheet.Fact(DraftLineKind.IssuedOn) is null && typed.Fact(DraftLineKind.IssuedOn)?.Due is { } issued
            ? DraftSheetReader.Reread(typed, plan.Text, calendar, issued.Year)
            : typed;

    /// <summary>
    /// Saves; the campaign drawn up before follows at once unless something blocks. Refusals: <see cref="CampaignPlan.Save"/>;
    /// <see cref="RefusalCode.CampaignState"/> once its campaign runs.
    /// </summary>
    public async Task SaveAsync(CampaignPlan plan, long version, DraftSheet sheet, CancellationToken cancel)
    {
        var earlier = await CampaignAsync(plan, cancel);
        var work = await desk.BeginAsync(current.Actor, cancel);
        plan.Save(work, version, sheet);
        if (earlier is not null && CampaignDefinitionDraft.Ready(sheet) is { } definition)
        {
            plan.BecomeCampaign(work, definition, earlier);
        }

        await desk.SaveAsync(work, cancel);
    }

    /// <summary>存为草稿. Refusals: as <see cref="SaveAsync"/>; <see cref="RefusalCode.Taken"/> (Code).</summary>
    public async Task<Campaign> DrawUpAsync(CampaignPlan plan, long version, DraftSheet sheet, CampaignDefinition definition, CancellationToken cancel)
    {
        var earlier = await CampaignAsync(plan, cancel);
        if (earlier is null && await db.Campaigns.AnyAsync(c => c.Code == definition.Code, cancel))
        {
            throw new Refusal(RefusalCode.Taken, nameof(PlanForm.Code));
        }

        var work = await desk.BeginAsync(current.Actor, cancel);
        plan.Save(work, version, sheet);
        var campaign = plan.BecomeCampaign(work, definition, earlier);
        desk.Add(campaign);
        await desk.SaveAsync(work, cancel);
        return campaign;
    }

    /// <summary>Names of the 督查考核办, the reader's own first.</summary>
    public async Task<IReadOnlyList<string>> OfficesAsync(CancellationToken cancel) =>
        [.. (await UnitsAsync(cancel)).Where(u => u.IsSupervisionOffice).OrderByDescending(u => current.Actor.Offices.Contains(u.Id)).ThenBy(u => u.Path, StringComparer.Ordinal).Select(u => u.Name)];

    private async Task<List<OrgUnit>> UnitsAsync(CancellationToken cancel) =>
        _units ??= await db.Units.AsNoTracking().Where(u => u.From <= clock.Today && (u.To == null || u.To >= clock.Today)).ToListAsync(cancel);

    private async Task<Campaign?> CampaignAsync(CampaignPlan plan, CancellationToken cancel)
    {
        var campaign = plan.CampaignCode is { } code ? await db.Campaigns.SingleAsync(c => c.Code == code, cancel) : null;
        return campaign is { State: not CampaignState.Draft } ? throw new Refusal(RefusalCode.CampaignState) : campaign;
    }

    // One kind of line end; what no database takes (NUL, half a surrogate pair) becomes what it takes.
    private static string Storable(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n").Replace("\0", "", StringComparison.Ordinal)));

    // plan-2021-03-25, and -2 and so on behind it where there is one already.
    private static string CodeFor(DateOnly day, List<string> taken)
    {
        var code = FormattableString.Invariant($"plan-{day:yyyy-MM-dd}");
        return Enumerable.Range(1, taken.Count + 1).Select(n => n == 1 ? code : FormattableString.Invariant($"{code}-{n}")).First(c => !taken.Contains(c));
    }
}
