using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Shell;

/// <summary>Somebody who can be asked to act: with an account that is open.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">Name.</param>
/// <param name="UnitName">Unit of the first post.</param>
/// <param name="UnitPath">Its path.</param>
/// <param name="Post">Title of that post.</param>
public sealed record Colleague(Guid Id, string Name, string UnitName, string UnitPath, string Post);

/// <summary>Everybody of the reader's own unit, leaders, heads and deputies: whom a form offers to choose from, in one statement.</summary>
public sealed class Colleagues(CaseDbContext db, CurrentActor current, CaseClock clock)
{
    /// <summary>Reads them; of the reader's own unit unless another is named.</summary>
    public async Task<IReadOnlyList<Colleague>> ReadAsync(CancellationToken cancel, string? ofUnit = null)
    {
        var (today, home) = (clock.Today, ofUnit ?? current.Actor.HomeUnitPath ?? "");
        var people = await (
            from a in db.Appointments.AsNoTracking()
            where a.From <= today && (a.To == null || a.To >= today) && db.Users.Any(u => u.PersonId == a.PersonId && !u.Disabled && !u.IsSystemAdministrator)
            join post in db.Posts on a.PostId equals post.Id
            join unit in db.Units on post.UnitId equals unit.Id
            where (home.Length > OrgUnit.PathWidth && unit.Path.StartsWith(home)) || unit.Path == home || post.Kind == PostKind.Leader || post.Kind == PostKind.Secretary || post.Kind == PostKind.UnitHead || post.Kind == PostKind.DeputyHead
            join person in db.People on a.PersonId equals person.Id
            orderby unit.Path, person.SortOrder, person.Id
            select new Colleague(person.Id, person.Name, unit.Name, unit.Path, post.Title))
            .ToListAsync(cancel);
        return [.. people.DistinctBy(p => p.Id)];
    }
}

public static class ColleagueChoices
{
    /// <summary>For a select, by unit.</summary>
    public static IEnumerable<SelectListItem> AsChoices(this IEnumerable<Colleague> people)
    {
        var groups = new Dictionary<string, SelectListGroup>();
        return people.Select(p => new SelectListItem($"{p.Name}　{p.Post}", p.Id.ToString()) { Group = groups.TryGetValue(p.UnitName, out var group) ? group : groups[p.UnitName] = new SelectListGroup { Name = p.UnitName } });
    }
}
