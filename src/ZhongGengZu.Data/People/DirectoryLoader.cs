using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Data.People;

/// <summary>Reads who holds what, as of today by the case clock, in a fixed number of statements.</summary>
public sealed class DirectoryLoader(CaseDbContext db, CaseClock clock)
{
    private static readonly PostKind[] Plain = [PostKind.Staff, PostKind.VillageCommittee];

    /// <summary>
    /// What routing needs: every unit, every post but those of plain staff with its holders, everybody of a 督查考核办 and its 科室, 分管,
    /// all posts of <paramref name="people"/>, and today's 代签. Other plain staff are not in it.
    /// </summary>
    public async Task<PostDirectory> LoadAsync(IReadOnlyCollection<Guid> people, CancellationToken cancel = default)
    {
        var today = clock.Today;
        var running = db.Appointments.AsNoTracking().Where(a => a.From <= today && (a.To == null || a.To >= today));
        var ofOffice = db.Units.Where(u => u.IsSupervisionOffice
            || (u.Kind == OrgUnitKind.Section && db.Units.Any(o => o.IsSupervisionOffice && u.Path.StartsWith(o.Path))));
        var routing = db.Posts.AsNoTracking().Where(p => !Plain.Contains(p.Kind) || ofOffice.Any(u => u.Id == p.UnitId));
        var delegations = db.Delegations.AsNoTracking().Where(d => d.From <= today && d.To >= today && d.WithdrawnAt == null);
        var wanted = running.Where(a => people.Contains(a.PersonId) || routing.Any(p => p.Id == a.PostId));
        return new PostDirectory(
            await db.Units.AsNoTracking().ToListAsync(cancel),
            await routing
                .Union(db.Posts.AsNoTracking().Where(p => running.Any(a => a.PostId == p.Id && people.Contains(a.PersonId))))
                .ToListAsync(cancel),
            await wanted.ToListAsync(cancel),
            await db.Oversights.AsNoTracking().Where(o => o.From <= today && (o.To == null || o.To >= today)).ToListAsync(cancel),
            await db.People.AsNoTracking()
                .Where(p => people.Contains(p.Id) || wanted.Any(a => a.PersonId == p.Id) || delegations.Any(d => d.DelegatePersonId == p.Id))
                .ToListAsync(cancel),
            await delegations.ToListAsync(cancel));
    }

    /// <summary>The whole organisation with its past and future, for 启动 of a campaign and the organisation's own pages.</summary>
    public async Task<PostDirectory> LoadAllAsync(CancellationToken cancel = default) => new(
        await db.Units.AsNoTracking().ToListAsync(cancel),
        await db.Posts.AsNoTracking().ToListAsync(cancel),
        await db.Appointments.AsNoTracking().ToListAsync(cancel),
        await db.Oversights.AsNoTracking().ToListAsync(cancel),
        await db.People.AsNoTracking().ToListAsync(cancel),
        await db.Delegations.AsNoTracking().ToListAsync(cancel));
}
