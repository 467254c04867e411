using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data.People;
using ZhongGengZu.Documents.Campaigns;
using ZhongGengZu.Documents.Deadlines;
using ZhongGengZu.Documents.People;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Data.Tests.Support;

/// <summary>The real campaign on the demo's organisation in one test class's database; each act in a scope of its own, as a request is.</summary>
public sealed class CaseWorld : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("zhonggengzu-world.");
    private readonly Dictionary<string, Guid> _accounts = [];
    private readonly Dictionary<string, Guid> _people = [];
    private readonly Dictionary<string, OrgUnit> _units = [];
    private readonly Dictionary<string, Guid> _posts = [];

    private CaseWorld(TestDatabase database)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Database:Provider"] = database.Provider,
            ["ConnectionStrings:Default"] = database.ConnectionString,
            ["History:KeyFile"] = KeyFile,
        };
        var services = new ServiceCollection();
        services.AddSingleton(new CaseClock(Clock));
        services.AddSingleton(HolidayFileReader.ReadFolder(Seed("holidays")).Value!);
        services.AddCaseDatabase(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public TestClock Clock { get; } = new(Shanghai.At(new DateOnly(2021, 3, 26), new TimeOnly(9, 0)));

    public string KeyFile => Path.Combine(_folder.FullName, "history.key");

    public Guid CampaignId { get; private set; }

    public IServiceProvider Services => _services;

    /// <summary>Migrates, loads the organisation with an account for everybody, and starts the campaign.</summary>
    public static async Task<CaseWorld> StartAsync(TestDatabase database)
    {
        var world = new CaseWorld(database);
        await world.InAsync(async db =>
        {
            await CaseDatabase.MigrateAsync(db);
            world.AddOrganisation(db);
            var definition = CampaignFileReader.ReadFile(Seed("campaigns/suzhou-2021.json")).Value!;
            var campaign = new Campaign { Code = definition.Code, Title = definition.Title, Definition = definition };
            world.CampaignId = campaign.Id;
            db.Add(campaign);
            await db.SaveChangesAsync();
        });
        await world.AsAsync("weizhengqing", async (desk, actor) =>
        {
            var work = await desk.StartAsync(actor, world.CampaignId, default);
            await desk.SaveAsync(work, default);
        });
        return world;
    }

    public Guid Person(string code) => _people[code];

    public OrgUnit Unit(string code) => _units[code];

    public Guid Post(string code) => _posts[code];

    /// <summary>Everybody's sign-in name.</summary>
    public IEnumerable<string> Names => _people.Keys;

    /// <summary>The actor behind a sign-in name, as a request reads it.</summary>
    public async Task<Actor> ActorAsync(string name)
    {
        await using var scope = _services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<ActorLoader>().LoadAsync(_accounts[name]))!.Actor;
    }

    /// <summary>One request of somebody's at the desk.</summary>
    public async Task AsAsync(string name, Func<CaseDesk, Actor, Task> act)
    {
        await using var scope = _services.CreateAsyncScope();
        var actor = (await scope.ServiceProvider.GetRequiredService<ActorLoader>().LoadAsync(_accounts[name]))!.Actor;
        await act(scope.ServiceProvider.GetRequiredService<CaseDesk>(), actor);
    }

    /// <summary>A look at, or a hand on, the database itself.</summary>
    public async Task InAsync(Func<CaseDbContext, Task> look)
    {
        await using var scope = _services.CreateAsyncScope();
        await look(scope.ServiceProvider.GetRequiredService<CaseDbContext>());
    }

    /// <summary>What the database says.</summary>
    public async Task<T> ReadAsync<T>(Func<CaseDbContext, Task<T>> read)
    {
        await using var scope = _services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<CaseDbContext>());
    }

    /// <summary>The list of a unit or of a person.</summary>
    public Task<Guid> ListOfAsync(string code) => ReadAsync(db => _people.TryGetValue(code, out var person)
        ? db.ProblemLists.Where(l => l.PersonId == person).Select(l => l.Id).SingleAsync()
        : db.ProblemLists.Where(l => l.PersonId == null && l.UnitId == _units[code].Id).Select(l => l.Id).SingleAsync());

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    public static string Seed(string path) => Path.Combine(AppContext.BaseDirectory, "seeds", path);

    private void AddOrganisation(CaseDbContext db)
    {
        var file = OrganisationFileReader.ReadFile(Seed("organisations/suzhou.json")).Value!;
        foreach (var entry in file.Units)
        {
            var parent = entry.Parent is { } code ? _units[code] : null;
            var place = _units.Values.Count(u => u.ParentId == parent?.Id) + 1;
            _units[entry.Code] = new OrgUnit
            {
                ParentId = parent?.Id,
                Code = entry.Code,
                Name = entry.Name,
                ShortName = entry.ShortName,
                Kind = entry.Kind,
                IsSupervisionOffice = entry.SupervisionOffice,
                Path = $"{parent?.Path}{place.ToString($"D{OrgUnit.PathWidth}", System.Globalization.CultureInfo.InvariantCulture)}",
                SortOrder = place,
                From = file.From,
            };
        }

        foreach (var (entry, place) in file.Posts.Select((e, i) => (e, i)))
        {
            var post = new Post { UnitId = _units[entry.Unit].Id, Kind = entry.Kind, Title = entry.Title, SortOrder = place, From = file.From };
            _posts[entry.Code] = post.Id;
            db.Add(post);
        }

        foreach (var (entry, place) in file.People.Select((e, i) => (e, i)))
        {
            var person = new Person { Code = entry.Code, Name = entry.Name, SortOrder = place };
            var account = new Account { PersonId = person.Id, UserName = entry.Code, NormalizedUserName = entry.Code.ToUpperInvariant() };
            _people[entry.Code] = person.Id;
            _accounts[entry.Code] = account.Id;
            db.AddRange(person, account);
        }

        db.AddRange(_units.Values);
        db.AddRange(file.Appointments.Select(a => new Appointment { PersonId = _people[a.Person], PostId = _posts[a.Post], Kind = a.Kind, From = a.From, To = a.To }));
        db.AddRange(file.Oversights.Select(o => new Oversight { LeaderPostId = _posts[o.Leader], UnitId = _units[o.Unit].Id, Kind = o.Kind, From = o.From, To = o.To }));
    }
}
