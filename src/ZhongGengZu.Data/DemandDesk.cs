using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data.People;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Domain.Submissions;

namespace ZhongGengZu.Data;

/// <summary>Material that a unit has sent: what it is called, what was asked, where it lies.</summary>
/// <param name="SubmissionId">Where it lies.</param>
/// <param name="UnitId">Whose it is.</param>
/// <param name="CampaignTitle">In which campaign.</param>
/// <param name="Deliverable">For which deliverable.</param>
/// <param name="Period">For which period, or <see cref="ReportPeriod.Once"/>.</param>
/// <param name="SentAt">When, UTC.</param>
/// <param name="IsReceived">The office has received it.</param>
public sealed record SentMaterial(Guid SubmissionId, Guid UnitId, string CampaignTitle, DeliverableDefinition Deliverable, string Period, DateTime SentAt, bool IsReceived);

/// <summary>Issues 临时报送, and finds what has been sent already; the likeness is <see cref="SameMaterial"/>.</summary>
public sealed class DemandDesk(CaseDbContext db, CaseDesk desk, CaseClock clock, WorkingCalendar calendar, DirectoryLoader directories)
{
    /// <summary>Asks the units in one transaction; a form sent twice is one demand.</summary>
    public async Task<int> IssueAsync(Actor actor, Guid campaignId, DemandFacts facts, string? key, string resultUrl, CancellationToken cancel)
    {
        var campaign = await desk.CampaignAsync(campaignId, cancel);
        var now = clock.UtcNow;
        var work = new CaseWork(actor, now, calendar, campaign, new Routing(campaign.Definition, await directories.LoadAsync([], cancel), Shanghai.DateOf(now), campaign.OfficeUnitId));
        var members = await db.CampaignMembers.AsNoTracking().Where(m => m.CampaignId == campaignId && m.Level == FilerLevel.Unit).OrderBy(m => m.SortOrder).ToListAsync(cancel);
        var made = Demands.Issue(work, facts, members);
        foreach (var submission in made)
        {
            desk.Add(submission);
        }

        await desk.SaveAsync(work, cancel, key, resultUrl);
        return made.Count;
    }

    /// <summary>
    /// The newest that each of these units sent of the same material, in this campaign or another: three statements. Without a text, since whoever
    /// decides needs to know that it is there; its page is for whom it is visible to.
    /// </summary>
    public async Task<IReadOnlyList<SentMaterial>> SentAsync(IReadOnlyCollection<Guid> units, string name, string? asked, CancellationToken cancel)
    {
        var campaigns = await db.Campaigns.AsNoTracking().Where(c => c.State == CampaignState.Running).ToListAsync(cancel);
        var alike = campaigns.SelectMany(c => c.Definition.Owed.Where(d => d.Level == FilerLevel.Unit && d.Parts.Contains(DeliverablePart.Summary)
                && (SameMaterial.Is(name, asked, d.Name, c.Definition.DemandOf(d.Code)?.Asked) || (d.SummaryName is { } part && SameMaterial.Is(name, null, part, null))))
            .Select(d => (Campaign: c, Deliverable: d))).ToList();
        if (alike.Count == 0)
        {
            return [];
        }

        var (ids, codes) = (alike.Select(a => a.Campaign.Id).Distinct().ToList(), alike.Select(a => a.Deliverable.Code).Distinct().ToList());
        var sent = await db.Submissions.AsNoTracking()
            .Where(s => ids.Contains(s.CampaignId) && codes.Contains(s.DeliverableCode) && units.Contains(s.UnitId) && s.SentAt != null && s.Summary != "" && s.State != SubmissionState.Draft)
            .Select(s => new { s.Id, s.UnitId, s.CampaignId, s.DeliverableCode, s.Period, s.SentAt, s.State }).ToListAsync(cancel);
        return
        [
            .. from s in sent
               from a in alike
               where a.Campaign.Id == s.CampaignId && a.Deliverable.Code == s.DeliverableCode
               group new SentMaterial(s.Id, s.UnitId, a.Campaign.Title, a.Deliverable, s.Period, s.SentAt!.Value, s.State == SubmissionState.Received) by s.UnitId into ofUnit
               select ofUnit.MaxBy(m => m.SentAt),
        ];
    }
}
