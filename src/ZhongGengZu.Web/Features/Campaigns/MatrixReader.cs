using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.Submissions;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Campaigns;

/// <summary>What a unit has sent of one deliverable.</summary>
public sealed record MatrixSubmission(Guid Id, Guid UnitId, string DeliverableCode, string Period, DateTime? DueAt, SubmissionState State, DateTime? FirstSentAt, bool IsNil, bool HasSummary, DateTime? CorrectionDueAt);

/// <summary>How far a unit's people are with their own lists.</summary>
public sealed record MatrixPersons(Guid UnitId, string FilerCode, int All, int Filed);

/// <summary>How far a unit's plans are, its people's included.</summary>
public sealed record MatrixPlans(Guid UnitId, int All, int Signed, int InSignOff);

/// <summary>Everything the matrix is drawn from.</summary>
public sealed record MatrixFacts(
    IReadOnlyList<OrgUnit> Units,
    ILookup<Guid, MatrixSubmission> Submissions,
    ILookup<Guid, MatrixPersons> Persons,
    IReadOnlyDictionary<Guid, MatrixPlans> Plans,
    IReadOnlyDictionary<Guid, int> LatePlans,
    IReadOnlySet<Guid> ListsHandedIn);

/// <summary>Reads the matrix in a fixed number of statements, whatever the number of units.</summary>
public sealed class MatrixReader(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns, WorkingCalendar calendar)
{
    public async Task<CampaignMatrix> ReadAsync(CampaignHead campaign, CampaignDefinition definition, bool missingOnly, CancellationToken cancel)
    {
        var facts = await FactsAsync(campaign.Id, definition, campaigns.Lights(definition), cancel);
        return MatrixDrawing.Draw(definition, facts, campaigns.Lights(definition), calendar, current, missingOnly);
    }

    private async Task<MatrixFacts> FactsAsync(Guid campaign, CampaignDefinition definition, LightScale lights, CancellationToken cancel)
    {
        var now = lights.Now;
        var members = db.CampaignMembers.AsNoTracking().Where(m => m.CampaignId == campaign && m.LeftOn == null);
        var units = await db.Units.AsNoTracking().Where(u => members.Any(m => m.UnitId == u.Id)).OrderBy(u => u.Path).ToListAsync(cancel);
        var corrections = db.Deadlines.Where(d => d.CampaignId == campaign && d.Kind == DeadlineKind.Correction && d.CaseKind == CaseKind.Submission && d.IsOpen);
        var running = definition.Deliverables.Where(d => d.Recurrence is not null).Select(d => d.Recurrence!.Current(d.DueOn, definition.LastDay, lights.Today).Code).ToList();
        var due = db.Deadlines.Where(d => d.CampaignId == campaign && d.Kind == DeadlineKind.Deliverable);
        var submissions = await db.Submissions.AsNoTracking().Where(s => s.CampaignId == campaign && (s.Period == ReportPeriod.Once || s.FirstSentAt == null || running.Contains(s.Period)))
            .Select(s => new MatrixSubmission(
                s.Id, s.UnitId, s.DeliverableCode, s.Period, due.Where(d => d.SubjectId == s.Id).OrderByDescending(d => d.OpenedAt).Select(d => (DateTime?)d.DueAt).FirstOrDefault(), s.State, s.FirstSentAt, s.IsNil, s.Summary != "",
                corrections.Where(d => d.CaseId == s.Id).Select(d => (DateTime?)d.DueAt).FirstOrDefault()))
            .ToListAsync(cancel);
        var lists = db.ProblemLists.AsNoTracking().Where(l => l.CampaignId == campaign);
        var persons = await lists.Where(l => l.PersonId != null && members.Any(m => m.PersonId == l.PersonId))
            .GroupBy(l => new { l.UnitId, l.FilerCode })
            .Select(g => new MatrixPersons(g.Key.UnitId, g.Key.FilerCode, g.Count(), g.Count(l => l.FirstSubmittedAt != null)))
            .ToListAsync(cancel);
        var handedIn = await lists.Where(l => l.PersonId == null && l.FirstSubmittedAt != null).Select(l => l.UnitId).ToListAsync(cancel);
        var plans = await db.RectificationPlans.AsNoTracking().Where(p => p.CampaignId == campaign)
            .GroupBy(p => p.UnitId)
            .Select(g => new MatrixPlans(g.Key, g.Count(), g.Count(p => p.State == RevisionState.Signed), g.Count(p => p.State == RevisionState.InSignOff)))
            .ToDictionaryAsync(p => p.UnitId, cancel);
        var late = await db.Deadlines.AsNoTracking()
            .Where(d => d.CampaignId == campaign && d.IsOpen && d.DueAt < now && (d.Kind == DeadlineKind.Plan || d.Kind == DeadlineKind.SignOffStep))
            .GroupBy(d => d.UnitId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(x => x.Key, x => x.Count, cancel);
        return new MatrixFacts(units, submissions.ToLookup(s => s.UnitId), persons.ToLookup(p => p.UnitId), plans, late, handedIn.ToHashSet());
    }
}
