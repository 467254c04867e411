using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data.People;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.SignOff;

namespace ZhongGengZu.Data;

/// <summary>Joining and leaving of a running campaign: loads what the rule (<see cref="Membership"/>) touches and saves it in one transaction.</summary>
public sealed class MembershipDesk(CaseDbContext db, CaseDesk desk, CaseClock clock, WorkingCalendar calendar, DirectoryLoader directories)
{
    /// <summary>A unit with its people, or one person of it, joins; returns how many members that makes.</summary>
    public async Task<int> JoinAsync(Actor actor, Guid campaignId, Guid unitId, Guid? personId, CancellationToken cancel)
    {
        var work = await BeginAsync(actor, campaignId, cancel);
        var start = Membership.Join(work, unitId, personId, await FileAsync(campaignId, unitId, personId, cancel));
        foreach (var made in start.Members.Concat<object>(start.Lists).Concat(start.Submissions))
        {
            desk.Add(made);
        }

        await desk.SaveAsync(work, cancel);
        return start.Members.Count;
    }

    /// <summary>A unit with its people, or one person, leaves; false when there is no such member.</summary>
    public async Task<bool> LeaveAsync(Actor actor, Guid campaignId, Guid memberId, string? reason, CancellationToken cancel)
    {
        if (await db.CampaignMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == memberId && m.CampaignId == campaignId, cancel) is not { } member)
        {
            return false;
        }

        var work = await BeginAsync(actor, campaignId, cancel);
        var file = await FileAsync(campaignId, member.UnitId, member.PersonId, cancel);
        Membership.Leave(work, file.Members.Single(m => m.Id == memberId), file, reason);
        await desk.SaveAsync(work, cancel);
        return true;
    }

    private async Task<CaseWork> BeginAsync(Actor actor, Guid campaignId, CancellationToken cancel)
    {
        var campaign = await desk.CampaignAsync(campaignId, cancel);
        var now = clock.UtcNow;
        return new CaseWork(actor, now, calendar, campaign, new Routing(campaign.Definition, await directories.LoadAllAsync(cancel), Shanghai.DateOf(now), campaign.OfficeUnitId));
    }

    private async Task<MembershipFile> FileAsync(Guid campaignId, Guid unitId, Guid? personId, CancellationToken cancel) => new(
        await db.CampaignMembers.Where(m => m.CampaignId == campaignId).ToListAsync(cancel),
        await db.ProblemLists.AsNoTracking().Where(l => l.CampaignId == campaignId && (l.UnitId == unitId || (l.PersonId != null && l.PersonId == personId))).ToListAsync(cancel),
        await db.Submissions.AsNoTracking().Where(s => s.CampaignId == campaignId && s.UnitId == unitId).ToListAsync(cancel),
        await db.Deadlines.AsNoTracking().Where(d => d.CampaignId == campaignId && d.IsOpen && (d.UnitId == unitId || (d.PersonId != null && d.PersonId == personId))).ToListAsync(cancel));
}
