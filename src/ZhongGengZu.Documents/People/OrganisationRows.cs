using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Documents.People;

/// <summary>
/// A sound organisation file as new units, posts, people, appointments and 分管, with fresh ids, paths and the file's order.
/// </summary>
/// <param name="Units">单位, the ones above before the ones below.</param>
/// <param name="Posts">职务.</param>
/// <param name="People">人员.</param>
/// <param name="Appointments">任职.</param>
/// <param name="Oversights">分管、联系.</param>
public sealed record OrganisationRows(
    IReadOnlyList<OrgUnit> Units,
    IReadOnlyList<Post> Posts,
    IReadOnlyList<Person> People,
    IReadOnlyList<Appointment> Appointments,
    IReadOnlyList<Oversight> Oversights)
{
    /// <summary>The rows of a file that was read without an error.</summary>
    public static OrganisationRows Of(OrganisationFile file)
    {
        var units = UnitsOf(file);
        var unitIds = units.ToDictionary(u => u.Code, u => u.Id);
        var posts = file.Posts.Select((p, i) => (p.Code, Row: new Post { UnitId = unitIds[p.Unit], Kind = p.Kind, Title = p.Title, SortOrder = i, From = file.From })).ToList();
        var postIds = posts.ToDictionary(p => p.Code, p => p.Row.Id);
        var people = file.People.Select((p, i) => new Person { Code = p.Code, Name = p.Name, SortOrder = i }).ToList();
        var personIds = people.ToDictionary(p => p.Code, p => p.Id);
        return new OrganisationRows(
            units,
            [.. posts.Select(p => p.Row)],
            people,
            [.. file.Appointments.Select(a => new Appointment { PersonId = personIds[a.Person], PostId = postIds[a.Post], Kind = a.Kind, From = a.From, To = a.To })],
            [.. file.Oversights.Select(o => new Oversight { LeaderPostId = postIds[o.Leader], UnitId = unitIds[o.Unit], Kind = o.Kind, From = o.From, To = o.To })]);
    }

    private static List<OrgUnit> UnitsOf(OrganisationFile file)
    {
        var below = file.Units.ToLookup(u => u.Parent);
        var rows = new List<OrgUnit>();
        Add(null, "", null);
        return rows;

        void Add(string? parent, string path, Guid? parentId)
        {
            foreach (var (unit, place) in below[parent].Select((u, i) => (u, i + 1)))
            {
                var row = new OrgUnit
                {
                    ParentId = parentId,
                    Code = unit.Code,
                    Name = unit.Name,
                    ShortName = unit.ShortName,
                    Kind = unit.Kind,
                    IsSupervisionOffice = unit.SupervisionOffice,
                    Path = OrgUnit.PathUnder(path, place),
                    SortOrder = place,
                    From = file.From,
                };
                rows.Add(row);
                Add(unit.Code, row.Path, row.Id);
            }
        }
    }
}
