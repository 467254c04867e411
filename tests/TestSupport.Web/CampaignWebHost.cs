using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data;
using ZhongGengZu.Data.People;
using ZhongGengZu.Documents.Campaigns;
using ZhongGengZu.Documents.People;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.TestSupport.Web;

/// <summary>The product with the demo's organisation, an account for everybody and the started campaign, and nothing filed yet; 8 April 2021, 09:00.</summary>
public abstract class CampaignWebHost(TestDatabase database) : WebHost(database)
{
    private readonly ConcurrentDictionary<string, Task<Visitor>> _visitors = new();

    public Guid CampaignId { get; private set; }

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        if (Database.Missing is null)
        {
            SetClock(new DateOnly(2021, 4, 8), new TimeOnly(9, 0));
            await LoadAsync();
        }
    }

    /// <summary>Somebody who has signed in by their sign-in name; one session a person and host.</summary>
    public Task<Visitor> AsAsync(string name) => _visitors.GetOrAdd(name, SignInAsync);

    public Task<Guid> PersonAsync(string name) => ReadAsync(db => db.People.Where(p => p.Code == name).Select(p => p.Id).SingleAsync());

    public Task<Guid> UnitAsync(string code) => ReadAsync(db => db.Units.Where(u => u.Code == code).Select(u => u.Id).SingleAsync());

    /// <summary>The list of a person, by sign-in name, or of a unit, by code.</summary>
    public Task<Guid> ListOfAsync(string code) => ReadAsync(async db =>
        await db.ProblemLists.Where(l => db.People.Any(p => p.Id == l.PersonId && p.Code == code)).Select(l => (Guid?)l.Id).SingleOrDefaultAsync()
        ?? await db.ProblemLists.Where(l => l.PersonId == null && db.Units.Any(u => u.Id == l.UnitId && u.Code == code)).Select(l => l.Id).SingleAsync());

    /// <summary>An act at the desk itself, for what another room's pages would do.</summary>
    public Task ActAsync(string name, Func<CaseDesk, Actor, Task> act) => InScopeAsync(async scope =>
    {
        var account = await scope.GetRequiredService<CaseDbContext>().Users.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync();
        var actor = (await scope.GetRequiredService<ActorLoader>().LoadAsync(account))!.Actor;
        await act(scope.GetRequiredService<CaseDesk>(), actor);
        return true;
    });

    /// <summary>The campaign that is started: the shipped one unless a derived host changes it.</summary>
    protected virtual CampaignDefinition Change(CampaignDefinition definition) => definition;

    private static string Seed(string path) => Path.Combine(AppContext.BaseDirectory, "seeds", path);

    private Task LoadAsync() => InScopeAsync(async scope =>
    {
        var db = scope.GetRequiredService<CaseDbContext>();
        var rows = OrganisationRows.Of(OrganisationFileReader.ReadFile(Seed("organisations/suzhou.json")).Value!);
        db.AddRange(rows.Units);
        db.AddRange(rows.Posts);
        db.AddRange(rows.People);
        db.AddRange(rows.Appointments);
        db.AddRange(rows.Oversights);
        // One hash for all: a password hash is slow on purpose.
        var hash = new PasswordHasher<Account>().HashPassword(new Account(), DemoAccounts.Password);
        db.AddRange(rows.People.Select(p => new Account
        {
            PersonId = p.Id,
            UserName = p.Code,
            NormalizedUserName = p.Code.ToUpperInvariant(),
            PasswordHash = hash,
            SecurityStamp = p.Code,
            LockoutEnabled = true,
        }));
        var definition = Change(CampaignFileReader.ReadFile(Seed("campaigns/suzhou-2021.json")).Value!);
        var campaign = new Campaign { Code = definition.Code, Title = definition.Title, Definition = definition };
        CampaignId = campaign.Id;
        db.Add(campaign);
        await db.SaveChangesAsync();
        await ActAsync("weizhengqing", async (desk, actor) => await desk.SaveAsync(await desk.StartAsync(actor, CampaignId, default), default));
        return true;
    });

    private async Task<Visitor> SignInAsync(string name)
    {
        var visitor = NewVisitor();
        var page = await visitor.GetAsync("/sign-in");
        var home = await visitor.SubmitAsync(page, "form:has(input[type=password])", new Dictionary<string, string> { ["Form.UserName"] = name, ["Form.Password"] = DemoAccounts.Password });
        return home.Status == HttpStatusCode.OK && !home.Address.AbsolutePath.StartsWith("/sign-in", StringComparison.Ordinal)
            ? visitor
            : throw new InvalidOperationException($"{name} could not sign in: {(int)home.Status} {home.Address}");
    }
}

/// <summary>The started campaign on SQLite.</summary>
public sealed class SqliteCampaignHost() : CampaignWebHost(new SqliteTestDatabase());

/// <summary>The started campaign on PostgreSQL.</summary>
public sealed class PostgreSqlCampaignHost() : CampaignWebHost(new PostgreSqlTestDatabase());

/// <summary>The started campaign on SQL Server.</summary>
public sealed class SqlServerCampaignHost() : CampaignWebHost(new SqlServerTestDatabase());
