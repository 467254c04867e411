using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Organisation;

/// <summary>Puts each form together with what stands around it; null where the address names nothing.</summary>
public sealed class FormPages(CaseDbContext db, CaseClock clock)
{
    private const string People = "/accounts";

    public async Task<FormPage<UnitForm>?> NewUnitAsync(UnitForm form, CancellationToken cancel)
    {
        var parent = form.ParentId is { } id ? await db.Units.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, cancel) : null;
        if (form.ParentId is not null && parent is null)
        {
            return null;
        }

        form.From ??= clock.Today;
        return new FormPage<UnitForm>(form, null, parent?.Name ?? "", "/organisation/units", UnitPath(parent?.Id))
        {
            Kinds = Kinds<OrgUnitKind>(kind => OrganisationRegister.UnitFits(kind, parent?.Kind)),
        };
    }

    public async Task<FormPage<UnitForm>?> UnitAsync(Guid id, UnitForm? typed, CancellationToken cancel)
    {
        var unit = await db.Units.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, cancel);
        return unit is null ? null : new FormPage<UnitForm>(
            typed ?? new UnitForm
            {
                Version = unit.Version, ParentId = unit.ParentId, Code = unit.Code, Name = unit.Name, ShortName = unit.ShortName,
                Kind = unit.Kind, IsSupervisionOffice = unit.IsSupervisionOffice, From = unit.From, To = unit.To,
            },
            id, unit.Name, $"/organisation/units/{id}", UnitPath(id))
        {
            CurrentVersion = unit.Version,
        };
    }

    public async Task<FormPage<PostForm>?> NewPostAsync(PostForm form, CancellationToken cancel)
    {
        var unit = await db.Units.AsNoTracking().SingleOrDefaultAsync(u => u.Id == form.UnitId, cancel);
        if (unit is null)
        {
            return null;
        }

        form.From ??= clock.Today;
        return new FormPage<PostForm>(form, null, unit.Name, "/organisation/posts", UnitPath(unit.Id))
        {
            Kinds = Kinds<PostKind>(kind => OrganisationRegister.PostFits(kind, unit.Kind)),
        };
    }

    public async Task<FormPage<PostForm>?> PostAsync(Guid id, PostForm? typed, CancellationToken cancel)
    {
        var post = await db.Posts.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel);
        return post is null ? null : new FormPage<PostForm>(
            typed ?? new PostForm { Version = post.Version, UnitId = post.UnitId, Title = post.Title, Kind = post.Kind, From = post.From, To = post.To },
            id, post.Title, $"/organisation/posts/{id}", PostPath(id))
        {
            CurrentVersion = post.Version,
        };
    }

    public async Task<FormPage<AppointmentForm>?> NewAppointmentAsync(AppointmentForm form, CancellationToken cancel)
    {
        var post = await PostNameAsync(form.PostId, cancel);
        if (post is null)
        {
            return null;
        }

        form.From ??= clock.Today;
        form.Kind ??= AppointmentKind.Regular;
        var people = await db.People.AsNoTracking().OrderBy(p => p.SortOrder).ThenBy(p => p.Id).Select(p => new { p.Id, p.Name, p.Code }).ToListAsync(cancel);
        return new FormPage<AppointmentForm>(form, null, post, "/organisation/appointments", PostPath(form.PostId))
        {
            Kinds = Kinds<AppointmentKind>(_ => true),
            Choices = [.. people.Select(p => new Choice(p.Id.ToString(), $"{p.Name}（{p.Code}）"))],
        };
    }

    public async Task<FormPage<AppointmentForm>?> AppointmentAsync(Guid id, AppointmentForm? typed, CancellationToken cancel)
    {
        var found = await db.Appointments.AsNoTracking()
            .Where(a => a.Id == id)
            .Select(a => new { Row = a, Person = db.People.Where(p => p.Id == a.PersonId).Select(p => p.Name).First() })
            .SingleOrDefaultAsync(cancel);
        if (found is null)
        {
            return null;
        }

        var row = found.Row;
        return new FormPage<AppointmentForm>(
            typed ?? new AppointmentForm { Version = row.Version, From = row.From, To = row.To },
            id, $"{await PostNameAsync(row.PostId, cancel)}　{found.Person}（{Wording.Of(row.Kind)}）", $"/organisation/appointments/{id}", PostPath(row.PostId))
        {
            CurrentVersion = row.Version,
        };
    }

    public async Task<FormPage<OversightForm>?> NewOversightAsync(OversightForm form, CancellationToken cancel)
    {
        var unit = await db.Units.AsNoTracking().SingleOrDefaultAsync(u => u.Id == form.UnitId, cancel);
        if (unit is null)
        {
            return null;
        }

        form.From ??= clock.Today;
        form.Kind ??= unit.Kind == OrgUnitKind.Village ? OversightKind.Liaison : OversightKind.Oversee;
        return new FormPage<OversightForm>(form, null, unit.Name, "/organisation/oversights", UnitPath(unit.Id))
        {
            Kinds = Kinds<OversightKind>(_ => true),
            Choices = await LeadersAsync(cancel),
        };
    }

    public async Task<FormPage<OversightForm>?> OversightAsync(Guid id, OversightForm? typed, CancellationToken cancel)
    {
        var found = await db.Oversights.AsNoTracking()
            .Where(o => o.Id == id)
            .Select(o => new { Row = o, Unit = db.Units.Where(u => u.Id == o.UnitId).Select(u => u.Name).First(), Leader = db.Posts.Where(p => p.Id == o.LeaderPostId).Select(p => p.Title).First() })
            .SingleOrDefaultAsync(cancel);
        return found is null ? null : new FormPage<OversightForm>(
            typed ?? new OversightForm { Version = found.Row.Version, UnitId = found.Row.UnitId, From = found.Row.From, To = found.Row.To },
            id, $"{found.Leader} {Wording.Of(found.Row.Kind)} {found.Unit}", $"/organisation/oversights/{id}", UnitPath(found.Row.UnitId))
        {
            CurrentVersion = found.Row.Version,
        };
    }

    public static FormPage<PersonForm> NewPerson(PersonForm form) => new(form, null, "", "/organisation/people", People);

    public async Task<FormPage<PersonForm>?> PersonAsync(Guid id, PersonForm? typed, CancellationToken cancel)
    {
        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel);
        return person is null ? null : new FormPage<PersonForm>(
            typed ?? new PersonForm { Version = person.Version, Name = person.Name, Code = person.Code },
            id, person.Name, $"/organisation/people/{id}", People)
        {
            CurrentVersion = person.Version,
        };
    }

    // A leader is chosen by name; the post is what oversees.
    private async Task<IReadOnlyList<Choice>> LeadersAsync(CancellationToken cancel)
    {
        var today = clock.Today;
        var leaders = await db.Posts.AsNoTracking()
            .Where(p => (p.Kind == PostKind.Leader || p.Kind == PostKind.Secretary) && (p.To == null || p.To >= today))
            .OrderBy(p => p.SortOrder)
            .Select(p => new
            {
                p.Id, p.Title,
                Holder = db.Appointments.Where(a => a.PostId == p.Id && a.From <= today && (a.To == null || a.To >= today))
                    .Join(db.People, a => a.PersonId, person => person.Id, (_, person) => person).OrderBy(person => person.SortOrder).Select(person => person.Name).FirstOrDefault(),
            })
            .ToListAsync(cancel);
        return [.. leaders.Select(l => new Choice(l.Id.ToString(), $"{l.Holder ?? "空缺"}（{l.Title}）"))];
    }

    private async Task<string?> PostNameAsync(Guid postId, CancellationToken cancel) =>
        await db.Posts.AsNoTracking().Where(p => p.Id == postId)
            .Select(p => db.Units.Where(u => u.Id == p.UnitId).Select(u => u.Name).First() + " " + p.Title)
            .SingleOrDefaultAsync(cancel);

    private static IReadOnlyList<Choice> Kinds<T>(Func<T, bool> fits)
        where T : struct, Enum => [.. Enum.GetValues<T>().Where(fits).Select(kind => new Choice(kind.ToString(), Wording.Of(kind)))];

    private static string UnitPath(Guid? id) => id is null ? "/organisation" : $"/organisation?unit={id}";

    private static string PostPath(Guid id) => $"/organisation/posts/{id}";
}
