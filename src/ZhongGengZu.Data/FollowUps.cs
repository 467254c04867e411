using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data.People;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.SignOff;

namespace ZhongGengZu.Data;

/// <summary>
/// Opens each 回头看 whose day has come; the day stands on the problem since its closure, so whatever is broken off is found again, and
/// what one node has opened is no longer there for another: the problem's version lets only one of them through.
/// </summary>
public sealed class FollowUps(CaseDbContext db, CaseClock clock, WorkingCalendar calendar, DirectoryLoader directories, CaseDesk desk)
{
    private const int AtOnce = 100;
    private const int Attempts = 5;

    /// <summary>Opens what is due in every running campaign; returns how many.</summary>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var today = clock.Today;
        var opened = 0;
        foreach (var campaign in await db.Campaigns.AsNoTracking().Where(c => c.State == CampaignState.Running).ToListAsync(cancel))
        {
            var due = db.Problems.Include(p => p.Measures).AsSplitQuery()
                .Where(p => p.CampaignId == campaign.Id && p.FollowUpOn <= today && p.State == ProblemState.Closed)
                .OrderBy(p => p.FollowUpOn).ThenBy(p => p.Id).Take(AtOnce);
            Routing? routing = null;
            for (var failed = 0; failed < Attempts && await due.ToListAsync(cancel) is { Count: > 0 } problems; db.ChangeTracker.Clear())
            {
                routing ??= new Routing(campaign.Definition, await directories.LoadAllAsync(cancel), today, campaign.OfficeUnitId);
                var work = new CaseWork(Actor.Nobody, clock.UtcNow, calendar, campaign, routing);
                problems.ForEach(p => p.OpenFollowUp(work));
                try
                {
                    await desk.SaveAsync(work, cancel);
                    opened += problems.Count;
                    failed = 0;
                }
                catch (Refusal somebodyActed) when (somebodyActed.Code == RefusalCode.Stale)
                {
                    // Read anew: what the other one opened is gone from the list.
                    failed++;
                }
            }
        }

        return opened;
    }
}
