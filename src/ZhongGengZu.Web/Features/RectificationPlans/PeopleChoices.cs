using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Web.Shell.Papers;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>Who can be named on a line: the people of the filing unit and of its 协办 units, by unit.</summary>
public sealed class PeopleChoices(CaseDbContext db)
{
    /// <summary>The choices for a line; whoever it names already stays among them.</summary>
    public async Task<IReadOnlyList<SelectListItem>> ForAsync(OpenPlan open, PlanLine line, IEnumerable<Guid> named, CancellationToken cancel)
    {
        var directory = open.Work.Routing.Directory;
        var filing = new[] { open.Plan.UnitId }.Concat(open.Problems[line.ProblemId].Assisting.Select(a => a.UnitId)).Distinct().ToList();
        var unitOf = directory.Units
            .Select(u => (u.Id, Filing: directory.FilingUnitOf(u.Id)?.Id))
            .Where(u => u.Filing is { } id && filing.Contains(id))
            .ToDictionary(u => u.Id, u => u.Filing!.Value);
        var (today, units) = (open.Work.Today, unitOf.Keys.ToList());
        var people = await (
            from appointment in db.Appointments.AsNoTracking()
            where appointment.From <= today && (appointment.To == null || appointment.To >= today)
            join post in db.Posts on appointment.PostId equals post.Id
            where units.Contains(post.UnitId)
            join person in db.People on appointment.PersonId equals person.Id
            orderby person.SortOrder, person.Id
            select new { person.Id, person.Name, post.UnitId })
            .ToListAsync(cancel);
        var groups = filing.ToDictionary(u => u, u => new SelectListGroup { Name = open.UnitName(u) });
        var choices = filing
            .SelectMany(u => people.Where(p => unitOf[p.UnitId] == u).Select(p => (p.Id, p.Name, Group: groups[u])))
            .DistinctBy(p => p.Id)
            .Select(p => new SelectListItem(p.Name, p.Id.ToString()) { Group = p.Group })
            .ToList();
        var known = choices.Select(c => c.Value).ToHashSet();
        choices.AddRange(named.Distinct().Where(id => !known.Contains(id.ToString()) && open.Name(id).Length > 0).Select(id => new SelectListItem(open.Name(id), id.ToString())));
        return [new SelectListItem("选人", ""), .. choices];
    }
}
