using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data.Deadlines;
using ZhongGengZu.Data.People;
using ZhongGengZu.Data.Supervision;
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
    private readonly Ids _ids;

    private CaseWorld(TestDatabase database, Ids ids)
    {
        _ids = ids;
        var settings = new Dictionary<string, string?>
        {
            ["Database:Provider"] = database.Provider,
            ["ConnectionStrings:Default"] = database.ConnectionString,
            ["History:KeyFile"] = KeyFile,
        };
        var services = new ServiceCollection();
        services.AddSingleton(new CaseClock(Clock));
        services.AddSingleton(new WorkingCalendars(HolidayFileReader.ReadFolder(Seed("holidays")).Value!));
        services.AddScoped(provider => provider.GetRequiredService<WorkingCalendars>().Current);
        services.AddCaseDatabase(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public TestClock Clock { get; } = new(Shanghai.At(new DateOnly(2021, 3, 26), new TimeOnly(9, 0)));

    public string KeyFile => Path.Combine(_folder.FullName, "history.key");

    public Guid CampaignId => _ids.Campaign;

    public IServiceProvider Services => _services;

    /// <summary>The organisation with an account for everybody and the campaign started, in an empty database that becomes a copy of the template.</summary>
    public static async Task<CaseWorld> StartAsync(TestDatabase database)
    {
        var template = await Templates.GetOrAdd(database.Provider, _ => new Lazy<Task<Template>>(() => MakeAsync((TestDatabase)Activator.CreateInstance(database.GetType())!))).Value;
        await database.CopyFromAsync(template.Database);
        var world = new CaseWorld(database, template.Ids);
        await File.WriteAllTextAsync(world.KeyFile, template.Key);
        if (!OperatingSystem.IsWindows())
        {
            // The mode that the product gave it is part of what is tested.
            File.SetUnixFileMode(world.KeyFile, template.KeyMode);
        }

        return world;
    }

    private static readonly ConcurrentDictionary<string, Lazy<Task<Template>>> Templates = new();

    private sealed record Template(TestDatabase Database, Ids Ids, string Key, UnixFileMode KeyMode);

    private sealed class Ids
    {
        public Guid Campaign { get; set; }

        public Dictionary<string, Guid> Accounts { get; } = [];

        public Dictionary<string, Guid> People { get; } = [];

        public Dictionary<string, OrgUnit> Units { get; } = [];

        public Dictionary<string, Guid> Posts { get; } = [];
    }

    private static async Task<Template> MakeAsync(TestDatabase database)
    {
        await database.InitializeAsync();
        if (database is not PostgreSqlTestDatabase)
        {
            // Our own cluster goes with all its databases; a file, and what is on somebody else's server, stays unless we take it away.
            AppDomain.CurrentDomain.ProcessExit += (_, _) => database.DisposeAsync().GetAwaiter().GetResult();
        }

        Template template;
        await using (var world = new CaseWorld(database, new Ids()))
        {
            await world.InAsync(async db =>
            {
                await CaseDatabase.MigrateAsync(db);
                world.AddOrganisation(db);
                var definition = CampaignFileReader.ReadFile(Seed("campaigns/suzhou-2021.json")).Value!;
                var campaign = new Campaign { Code = definition.Code, Title = definition.Title, Definition = definition };
                world._ids.Campaign = campaign.Id;
                db.Add(campaign);
                await db.SaveChangesAsync();
            });
            await world.AsAsync("weizhengqing", async (desk, actor) => await desk.SaveAsync(await desk.StartAsync(actor, world.CampaignId, default), default));
            template = new Template(database, world._ids, await File.ReadAllTextAsync(world.KeyFile), OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(world.KeyFile));
        }

        database.Release();
        return template;
    }

    public Guid Person(string code) => _ids.People[code];

    public OrgUnit Unit(string code) => _ids.Units[code];

    public Guid Post(string code) => _ids.Posts[code];

    /// <summary>Everybody's sign-in name.</summary>
    public IEnumerable<string> Names => _ids.People.Keys;

    /// <summary>The actor behind a sign-in name, as a request reads it.</summary>
    public async Task<Actor> ActorAsync(string name)
    {
        await using var scope = _services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<ActorLoader>().LoadAsync(_ids.Accounts[name]))!.Actor;
    }

    /// <summary>One request of somebody's at the desk.</summary>
    public async Task AsAsync(string name, Func<CaseDesk, Actor, Task> act)
    {
        await using var scope = _services.CreateAsyncScope();
        var actor = (await scope.ServiceProvider.GetRequiredService<ActorLoader>().LoadAsync(_ids.Accounts[name]))!.Actor;
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
    public Task<Guid> ListOfAsync(string code) => ReadAsync(db => _ids.People.TryGetValue(code, out var person)
        ? db.ProblemLists.Where(l => l.PersonId == person).Select(l => l.Id).SingleAsync()
        : db.ProblemLists.Where(l => l.PersonId == null && l.UnitId == _ids.Units[code].Id).Select(l => l.Id).SingleAsync());

    /// <summary>Ends the world; a test after which the board's figures differ from their rows has failed, whatever it was about.</summary>
    public async ValueTask DisposeAsync()
    {
        IReadOnlyList<TallyDifference> wrong;
        await using (var scope = _services.CreateAsyncScope())
        {
            wrong = await scope.ServiceProvider.GetRequiredService<TallyBook>().DifferencesAsync(default);
        }

        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
        Assert.Empty(wrong);
    }

    public static string Seed(string path) => Path.Combine(AppContext.BaseDirectory, "seeds", path);

    private void AddOrganisation(CaseDbContext db)
    {
        var file = OrganisationFileReader.ReadFile(Seed("organisations/suzhou.json")).Value!;
        foreach (var entry in file.Units)
        {
            var parent = entry.Parent is { } code ? _ids.Units[code] : null;
            var place = _ids.Units.Values.Count(u => u.ParentId == parent?.Id) + 1;
            _ids.Units[entry.Code] = new OrgUnit
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
            var post = new Post { UnitId = _ids.Units[entry.Unit].Id, Kind = entry.Kind, Title = entry.Title, SortOrder = place, From = file.From };
            _ids.Posts[entry.Code] = post.Id;
            db.Add(post);
        }

        foreach (var (entry, place) in file.People.Select((e, i) => (e, i)))
        {
            var person = new Person { Code = entry.Code, Name = entry.Name, SortOrder = place };
            var account = new Account { PersonId = person.Id, UserName = entry.Code, NormalizedUserName = entry.Code.ToUpperInvariant() };
            _ids.People[entry.Code] = person.Id;
            _ids.Accounts[entry.Code] = account.Id;
            db.AddRange(person, account);
        }

        db.AddRange(_ids.Units.Values);
        db.AddRange(file.Appointments.Select(a => new Appointment { PersonId = _ids.People[a.Person], PostId = _ids.Posts[a.Post], Kind = a.Kind, From = a.From, To = a.To }));
        db.AddRange(file.Oversights.Select(o => new Oversight { LeaderPostId = _ids.Posts[o.Leader], UnitId = _ids.Units[o.Unit].Id, Kind = o.Kind, From = o.From, To = o.To }));
    }
}
