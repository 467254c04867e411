using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.SignOff;

namespace ZhongGengZu.Data.Supervision;

/// <summary>Whose row of the routing table a late deadline goes up: its filer's; of what no filer owes (a leader's 议定事项) the row of whoever holds it.</summary>
public static class LadderFilers
{
    /// <summary>The classes by deadline, in at most two statements; what is nobody's is left out.</summary>
    public static async Task<IReadOnlyDictionary<Guid, FilerRule>> LadderFilersAsync(this CaseDbContext db, CampaignDefinition definition, Routing routing, IReadOnlyList<Deadline> deadlines, CancellationToken cancel)
    {
        var (campaigns, units, people) = (deadlines.Select(d => d.CampaignId).Distinct().ToList(), deadlines.Select(d => d.UnitId).Distinct().ToList(), deadlines.Select(d => d.PersonId).Distinct().ToList());
        var members = (await db.CampaignMembers.AsNoTracking().Where(m => campaigns.Contains(m.CampaignId) && units.Contains(m.UnitId) && people.Contains(m.PersonId)).ToListAsync(cancel))
            .DistinctBy(m => (m.UnitId, m.PersonId)).ToDictionary(m => (m.UnitId, m.PersonId), m => m.FilerCode);
        var filers = deadlines.Where(d => members.ContainsKey((d.UnitId, d.PersonId))).ToDictionary(d => d.Id, d => definition.Filer(members[(d.UnitId, d.PersonId)]));
        var others = deadlines.Where(d => !filers.ContainsKey(d.Id) && d.OwnerKind == HolderKind.Post).Select(d => (d.Id, Holders: routing.HoldersOf(d.Owner))).ToList();
        if (others.Count > 0)
        {
            var holders = others.SelectMany(o => o.Holders).Select(h => (Guid?)h).Distinct().ToList();
            var own = (await db.CampaignMembers.AsNoTracking().Where(m => campaigns.Contains(m.CampaignId) && holders.Contains(m.PersonId)).ToListAsync(cancel)).ToLookup(m => m.PersonId!.Value, m => m.FilerCode);
            foreach (var (id, held) in others)
            {
                if (held.SelectMany(h => own[h]).FirstOrDefault() is { } code)
                {
                    filers[id] = definition.Filer(code);
                }
            }
        }

        return filers;
    }
}
