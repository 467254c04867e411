using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Data.People;

/// <summary>An account with what it is today.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="MustChangePassword">An initial password has to be replaced first.</param>
/// <param name="SecurityStamp">Changes with the password and with every reset; a session of an older stamp is over.</param>
public sealed record SignedIn(Actor Actor, bool MustChangePassword, string SecurityStamp);

/// <summary>Reads who acts, once a request, in at most five statements however many posts there are.</summary>
public sealed class ActorLoader(CaseDbContext db, CaseClock clock)
{
    /// <summary>The actor behind an account, or null when there is none or it is disabled.</summary>
    public async Task<SignedIn?> LoadAsync(Guid accountId, CancellationToken cancel = default)
    {
        var found = await (
            from account in db.Users.AsNoTracking()
            where account.Id == accountId && !account.Disabled
            join person in db.People on account.PersonId equals person.Id into people
            from person in people.DefaultIfEmpty()
            select new { account.PersonId, account.UserName, Name = person == null ? null : person.Name, account.IsSystemAdministrator, account.MustChangePassword, account.SecurityStamp })
            .SingleOrDefaultAsync(cancel);
        if (found is null)
        {
            return null;
        }

        var today = clock.Today;
        var held = found.PersonId is { } id ? await HeldAsync(id, today, cancel) : [];
        var units = await UnitsAsync(held, cancel);
        var home = HomeOf(held, units, today);
        var posts = held.Where(x => !x.Displaced)
            .OrderBy(x => x.Unit.Path, StringComparer.Ordinal).ThenBy(x => x.Post.SortOrder)
            .Select(x => new HeldPost(x.Post.Id, x.Post.Kind, x.Post.Title, x.Unit.Id, x.Unit.Name, x.Unit.Path, x.Appointment.Kind))
            .ToList();
        return new SignedIn(
            new Actor
            {
                AccountId = accountId,
                PersonId = found.PersonId,
                Name = found.Name ?? found.UserName ?? "",
                IsSystemAdministrator = found.IsSystemAdministrator,
                Posts = posts,
                DelegatedPosts = found.PersonId is { } me ? await DelegatedAsync(me, posts, today, cancel) : [],
                OverseenRanges = await OverseenAsync(posts, today, cancel),
                Offices = [.. held.Where(x => !x.Displaced).Select(x => units.FilingUnitOf(x.Unit.Id)).OfType<OrgUnit>().Where(u => u.IsSupervisionOffice).Select(u => u.Id).Distinct()],
                HomeUnitId = home?.Id,
                HomeUnitPath = home?.Path,
            },
            found.MustChangePassword,
            found.SecurityStamp ?? "");
    }

    private sealed record Held(Appointment Appointment, Post Post, OrgUnit Unit, bool Displaced);

    private async Task<List<Held>> HeldAsync(Guid personId, DateOnly today, CancellationToken cancel)
    {
        var running = db.Appointments.AsNoTracking().Where(a => a.From <= today && (a.To == null || a.To >= today));
        return await (
            from appointment in running
            where appointment.PersonId == personId
            join post in db.Posts on appointment.PostId equals post.Id
            join unit in db.Units on post.UnitId equals unit.Id
            // While somebody 主持工作, nobody else holds that post.
            select new Held(appointment, post, unit, appointment.Kind != AppointmentKind.Acting
                && running.Any(other => other.PostId == post.Id && other.Kind == AppointmentKind.Acting)))
            .ToListAsync(cancel);
    }

    // Only while the giver holds the post: nobody is displaced in it, and the appointment runs.
    private async Task<IReadOnlyList<DelegatedPost>> DelegatedAsync(Guid personId, List<HeldPost> held, DateOnly today, CancellationToken cancel)
    {
        var running = db.Appointments.AsNoTracking().Where(a => a.From <= today && (a.To == null || a.To >= today));
        var own = held.Select(p => p.PostId).ToList();
        var rows = await (
            from delegation in db.Delegations.AsNoTracking()
            where delegation.DelegatePersonId == personId && delegation.To >= today && delegation.From <= today && delegation.WithdrawnAt == null && !own.Contains(delegation.PostId)
            where running.Any(a => a.PostId == delegation.PostId && a.PersonId == delegation.HolderPersonId
                && (a.Kind == AppointmentKind.Acting || !running.Any(other => other.PostId == delegation.PostId && other.Kind == AppointmentKind.Acting)))
            join post in db.Posts on delegation.PostId equals post.Id
            join unit in db.Units on post.UnitId equals unit.Id
            join holder in db.People on delegation.HolderPersonId equals holder.Id
            orderby unit.Path, post.SortOrder, delegation.Id
            select new { post, unit, Holder = holder.Name, delegation.To })
            .ToListAsync(cancel);
        return [.. rows.Select(r => new DelegatedPost(new HeldPost(r.post.Id, r.post.Kind, r.post.Title, r.unit.Id, r.unit.Name, r.unit.Path, AppointmentKind.Regular), r.Holder, r.To)).DistinctBy(d => d.Post.PostId)];
    }

    /// <summary>What is held with the units around it: the rules of home appointment and filing unit are <see cref="PostDirectory"/>'s.</summary>
    private async Task<PostDirectory> UnitsAsync(List<Held> held, CancellationToken cancel)
    {
        var paths = held.SelectMany(x => PathAndAbove(x.Unit.Path)).Distinct().ToList();
        var units = paths.Count == 0 ? [] : await db.Units.AsNoTracking().Where(u => paths.Contains(u.Path)).ToListAsync(cancel);
        return new PostDirectory(units, held.Select(x => x.Post).DistinctBy(p => p.Id), held.Select(x => x.Appointment), [], []);
    }

    private static OrgUnit? HomeOf(List<Held> held, PostDirectory units, DateOnly today) =>
        held.Count > 0 && units.HomeOf(held[0].Appointment.PersonId, today) is { } home ? units.FilingUnitOf(home.UnitId) : null;

    private async Task<IReadOnlyList<PathRange>> OverseenAsync(List<HeldPost> posts, DateOnly today, CancellationToken cancel)
    {
        var leading = posts.Where(p => p.Kind is PostKind.Leader or PostKind.Secretary).Select(p => p.PostId).ToList();
        if (leading.Count == 0)
        {
            return [];
        }

        var paths = await (
            from oversight in db.Oversights.AsNoTracking()
            where leading.Contains(oversight.LeaderPostId) && oversight.From <= today && (oversight.To == null || oversight.To >= today)
            join unit in db.Units on oversight.UnitId equals unit.Id
            select unit.Path)
            .Distinct().ToListAsync(cancel);
        return [.. paths.Order(StringComparer.Ordinal).Select(PathRange.Of)];
    }

    private static IEnumerable<string> PathAndAbove(string path)
    {
        for (var length = path.Length; length > 0; length -= OrgUnit.PathWidth)
        {
            yield return path[..length];
        }
    }
}
