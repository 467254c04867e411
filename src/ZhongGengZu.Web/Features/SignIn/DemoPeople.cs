using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.SignIn;

/// <summary>Who can be tried out in Development, by post; everybody once, under the post that weighs most.</summary>
public sealed class DemoPeople(CaseDbContext db, CaseClock clock)
{
    private const string Administrators = "系统管理员";
    private const string Offices = "督查考核办";

    public async Task<IReadOnlyList<DemoGroup>> ReadAsync(CancellationToken cancel)
    {
        var today = clock.Today;
        var held = await (
            from account in db.Users.AsNoTracking()
            where !account.Disabled
            join person in db.People on account.PersonId equals person.Id
            join appointment in db.Appointments on person.Id equals appointment.PersonId
            where appointment.From <= today && (appointment.To == null || appointment.To >= today)
            join post in db.Posts on appointment.PostId equals post.Id
            join unit in db.Units on post.UnitId equals unit.Id
            select new { person.Code, person.Name, post.Title, post.Kind, Appointment = appointment.Kind, Unit = unit.Name, UnitKind = unit.Kind, unit.Path, unit.IsSupervisionOffice, post.SortOrder })
            .ToListAsync(cancel);
        var groups = held
            .GroupBy(h => h.Code)
            .Select(posts => posts.OrderBy(h => h.Kind).ThenBy(h => h.Appointment == AppointmentKind.Concurrent).First())
            .OrderBy(h => Rank(h.Kind, h.IsSupervisionOffice)).ThenBy(h => h.Path, StringComparer.Ordinal).ThenBy(h => h.SortOrder)
            .GroupBy(h => h.IsSupervisionOffice ? Offices : Wording.Of(h.Kind))
            .Select(group => new DemoGroup(group.Key, [.. group.Select(h => new DemoPerson(h.Code, h.Name, PostOf(h.UnitKind, h.Unit, h.Title, h.Appointment)))]))
            .ToList();
        var administrators = await db.Users.AsNoTracking()
            .Where(a => a.IsSystemAdministrator && !a.Disabled && a.UserName != null)
            .Select(a => new DemoPerson(a.UserName!, a.UserName!, Administrators))
            .ToListAsync(cancel);
        return administrators.Count == 0 ? groups : [.. groups, new DemoGroup(Administrators, administrators)];
    }

    private static string PostOf(OrgUnitKind kind, string unit, string title, AppointmentKind how)
    {
        var post = kind == OrgUnitKind.Body ? title : $"{unit} {title}";
        return how == AppointmentKind.Regular ? post : $"{post}（{Wording.Of(how)}）";
    }

    private static int Rank(PostKind kind, bool office) => (kind, office) switch
    {
        (PostKind.Secretary, _) => 0,
        (PostKind.Leader, _) => 1,
        (_, true) => 2,
        _ => 3 + (int)kind,
    };
}
