using System.Globalization;
using ZhongGengZu.Data;
using ZhongGengZu.Documents.People;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Web.Commands;

/// <summary>Turns a checked organisation file into units, posts, people, appointments and 分管, in one transaction with its history entry.</summary>
public sealed class OrganisationImport(CaseDbContext db, CaseDesk desk)
{
    /// <summary>Loads a file that its reader found sound. The caller has made sure that there are no units yet.</summary>
    public async Task RunAsync(CaseWork work, OrganisationFile file, CancellationToken cancel)
    {
        var units = UnitsOf(file);
        var posts = PostsOf(file, units);
        var people = file.People
            .Select((person, at) => new Person { Code = person.Code, Name = person.Name, SortOrder = at + 1 })
            .ToDictionary(person => person.Code);
        db.AddRange(units.Values);
        db.AddRange(posts.Values);
        db.AddRange(people.Values);
        db.AddRange(file.Appointments.Select(a => new Appointment
        {
            PersonId = people[a.Person].Id, PostId = posts[a.Post].Id, Kind = a.Kind, From = a.From, To = a.To,
        }));
        db.AddRange(file.Oversights.Select(o => new Oversight
        {
            LeaderPostId = posts[o.Leader].Id, UnitId = units[o.Unit].Id, Kind = o.Kind, From = o.From, To = o.To,
        }));
        work.Record(CaseKind.Organisation, OrganisationRegister.CaseId, HistoryAct.OrganisationImported, facts: new Dictionary<string, string?>
        {
            ["name"] = file.Name,
            ["units"] = Number(file.Units.Count),
            ["posts"] = Number(file.Posts.Count),
            ["people"] = Number(file.People.Count),
        });
        await desk.SaveAsync(work, cancel);
    }

    // A parent may stand behind its child in the file, so each is made when it is first asked for.
    private static Dictionary<string, OrgUnit> UnitsOf(OrganisationFile file)
    {
        var entries = file.Units.ToDictionary(u => u.Code);
        var children = new Dictionary<string, int>();
        var units = new Dictionary<string, OrgUnit>();
        foreach (var entry in file.Units)
        {
            Make(entry);
        }

        return units;

        OrgUnit Make(UnitEntry entry)
        {
            if (units.TryGetValue(entry.Code, out var made))
            {
                return made;
            }

            var parent = entry.Parent is { } above ? Make(entries[above]) : null;
            var place = children[entry.Parent ?? ""] = children.GetValueOrDefault(entry.Parent ?? "") + 1;
            return units[entry.Code] = new OrgUnit
            {
                ParentId = parent?.Id,
                Code = entry.Code,
                Name = entry.Name,
                ShortName = entry.ShortName,
                Kind = entry.Kind,
                IsSupervisionOffice = entry.SupervisionOffice,
                Path = OrgUnit.PathUnder(parent?.Path, place),
                SortOrder = place,
                From = file.From,
            };
        }
    }

    private static Dictionary<string, Post> PostsOf(OrganisationFile file, Dictionary<string, OrgUnit> units)
    {
        var places = new Dictionary<string, int>();
        return file.Posts.ToDictionary(post => post.Code, post => new Post
        {
            UnitId = units[post.Unit].Id,
            Kind = post.Kind,
            Title = post.Title,
            SortOrder = places[post.Unit] = places.GetValueOrDefault(post.Unit) + 1,
            From = file.From,
        });
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
