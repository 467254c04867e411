using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data;
using ZhongGengZu.Data.People;
using ZhongGengZu.Documents.People;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Web.Commands;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Tests.Support;

/// <summary>The demo organisation on a test's host: import a campaign, act as anybody at the desk or at a browser.</summary>
public sealed class Zone(WebHost host)
{
    public const string Password = "Zone-pass-2021";

    private static readonly string PasswordHash = new PasswordHasher<Account>().HashPassword(new Account(), Password);

    public static string CampaignFile { get; } = Path.Combine(AppContext.BaseDirectory, "seeds", "campaigns", "suzhou-2021.json");

    public Guid CampaignId { get; private set; }

    public WebHost Host => host;

    /// <summary>Loads the organisation, imports and starts a campaign: the shipped one, or the same after a change.</summary>
    public async Task StartAsync(DateOnly today, Action<JsonObject>? change = null)
    {
        host.SetClock(today, new TimeOnly(9, 0));
        await LoadAsync();
        await ImportAsync(change);
        await StartImportedAsync();
    }

    /// <summary>启动 of the campaign imported last, by the office.</summary>
    public async Task StartImportedAsync()
    {
        var actor = await ActorAsync("dingyifan");
        await InScopeAsync(async services =>
        {
            var desk = services.GetRequiredService<CaseDesk>();
            await desk.SaveAsync(await desk.StartAsync(actor, CampaignId, default), default);
            return 0;
        });
    }

    /// <summary>Loads the demo organisation, once a host.</summary>
    public Task LoadAsync() => InScopeAsync(async services =>
    {
        if (await services.GetRequiredService<CaseDbContext>().Units.AnyAsync())
        {
            return 0;
        }

        var file = OrganisationFileReader.ReadFile(Path.Combine(AppContext.BaseDirectory, "seeds", "organisations", "suzhou.json")).Value!;
        var work = await services.GetRequiredService<CaseDesk>().BeginAsync(OperatorActor.Actor, default);
        await services.GetRequiredService<OrganisationImport>().RunAsync(work, file, default);
        return 0;
    });

    /// <summary>Runs import-campaign on the shipped file, or on the same after a change.</summary>
    public async Task ImportAsync(Action<JsonObject>? change = null)
    {
        var root = JsonNode.Parse(await File.ReadAllTextAsync(CampaignFile))!.AsObject();
        change?.Invoke(root);
        var code = root["code"]!.GetValue<string>();
        await VerbAsync(new ImportCampaign(), root.ToJsonString());
        CampaignId = await ReadAsync(db => db.Campaigns.Where(c => c.Code == code).Select(c => c.Id).SingleAsync());
    }

    /// <summary>Runs a verb on a file of this content.</summary>
    public async Task<VerbResult> VerbAsync(IVerb verb, string content)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, content);
            return await InScopeAsync(services => verb.RunAsync(new VerbArguments([file]), services));
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Who a person of the organisation file is today.</summary>
    public async Task<Actor> ActorAsync(string code)
    {
        var account = await AccountAsync(code);
        return (await InScopeAsync(services => services.GetRequiredService<ActorLoader>().LoadAsync(account)))!.Actor;
    }

    /// <summary>One act of a person in the campaign, in a request of its own.</summary>
    public async Task ActAsync(string code, Func<CaseDesk, CaseWork, Task> act, params Guid[] alsoPeople)
    {
        var actor = await ActorAsync(code);
        await InScopeAsync(async services =>
        {
            var desk = services.GetRequiredService<CaseDesk>();
            var work = await desk.BeginAsync(actor, CampaignId, default, alsoPeople);
            await act(desk, work);
            await desk.SaveAsync(work, default);
            return 0;
        });
    }

    /// <summary>A person at a browser, signed in.</summary>
    public async Task<Visitor> SignInAsync(string code)
    {
        await AccountAsync(code);
        var visitor = host.NewVisitor();
        var page = await visitor.GetAsync(ShellPaths.SignIn);
        page = await visitor.SubmitAsync(page, $"form[action='{ShellPaths.SignIn}']", new Dictionary<string, string> { ["Form.UserName"] = code, ["Form.Password"] = Password });
        Assert.NotEqual(ShellPaths.SignIn, page.Address.AbsolutePath);
        return visitor;
    }

    public Task<T> ReadAsync<T>(Func<CaseDbContext, Task<T>> read) => host.ReadAsync(read);

    public Task<Guid> PersonAsync(string code) => ReadAsync(db => db.People.Where(p => p.Code == code).Select(p => p.Id).SingleAsync());

    /// <summary>The list of a person, or of a unit.</summary>
    public Task<Guid> ListOfAsync(string code) => ReadAsync(db => db.ProblemLists
        .Where(l => l.CampaignId == CampaignId && (l.PersonId == null
            ? db.Units.Any(u => u.Id == l.UnitId && u.Code == code)
            : db.People.Any(p => p.Id == l.PersonId && p.Code == code)))
        .Select(l => l.Id).SingleAsync());

    /// <summary>What a unit sends for a deliverable.</summary>
    public Task<Guid> SubmissionOfAsync(string unit, string deliverable) => ReadAsync(db => db.Submissions
        .Where(s => s.CampaignId == CampaignId && s.DeliverableCode == deliverable && db.Units.Any(u => u.Id == s.UnitId && u.Code == unit))
        .Select(s => s.Id).SingleAsync());

    private Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work) => host.InScopeAsync(work);

    private Task<Guid> AccountAsync(string code) => ReadAsync(async db =>
    {
        var person = await db.People.SingleAsync(p => p.Code == code);
        if (await db.Users.SingleOrDefaultAsync(a => a.PersonId == person.Id) is { } known)
        {
            return known.Id;
        }

        var account = new Account
        {
            UserName = code,
            NormalizedUserName = code.ToUpperInvariant(),
            PersonId = person.Id,
            PasswordHash = PasswordHash,
            SecurityStamp = Guid.NewGuid().ToString("n"),
            LockoutEnabled = true,
        };
        db.Add(account);
        await db.SaveChangesAsync();
        return account.Id;
    });
}
