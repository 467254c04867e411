using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Submissions;

namespace ZhongGengZu.Data;

/// <summary>
/// Asks for the periods of recurring deliverables that are due to be asked for; the rule is <see cref="ReportPeriods.Open"/>. Runs hourly, on any
/// number of nodes: each bundle is one transaction, and the unique key (campaign, deliverable, unit, period) lets only one node make it.
/// </summary>
public sealed class PeriodOpening(CaseDbContext db, CaseDesk desk)
{
    private const int AtOnce = 200;
    private const int Attempts = 5;

    /// <summary>Makes what is missing; returns how many submissions.</summary>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var opened = 0;
        foreach (var campaign in await db.Campaigns.AsNoTracking().Where(c => c.State == CampaignState.Running).ToListAsync(cancel))
        {
            var codes = campaign.Definition.Deliverables.Where(d => d.Recurrence is not null).Select(d => d.Code).ToList();
            if (codes.Count > 0)
            {
                opened += await OpenAsync(campaign.Id, codes, cancel);
            }
        }

        return opened;
    }

    private async Task<int> OpenAsync(Guid campaign, List<string> codes, CancellationToken cancel)
    {
        var (opened, failed) = (0, 0);
        while (true)
        {
            var work = await desk.BeginAsync(Actor.Nobody, campaign, cancel);
            var units = await db.CampaignMembers.AsNoTracking().Where(m => m.CampaignId == campaign && m.Level == FilerLevel.Unit).OrderBy(m => m.SortOrder).ToListAsync(cancel);
            var there = await db.Submissions.AsNoTracking().Where(s => s.CampaignId == campaign && codes.Contains(s.DeliverableCode))
                .Select(s => new { s.DeliverableCode, s.UnitId, s.Period }).ToListAsync(cancel);
            var made = ReportPeriods.Open(work, units, there.Select(s => (s.DeliverableCode, s.UnitId, s.Period)).ToHashSet(), AtOnce);
            if (made.Count == 0)
            {
                return opened;
            }

            foreach (var submission in made)
            {
                desk.Add(submission);
            }

            try
            {
                await desk.SaveAsync(work, cancel);
                opened += made.Count;
                failed = 0;
            }
            catch (Refusal somebodyActed) when (somebodyActed.Code == RefusalCode.Stale && ++failed < Attempts)
            {
                // Another node was quicker: what it has made is read anew.
            }

            db.ChangeTracker.Clear();
        }
    }
}
