using System.Collections.Concurrent;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using ZhongGengZu.Data;
using ZhongGengZu.Documents.Campaigns;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.TestSupport.Web;

/// <summary>
/// The product with the whole demo, 8 April 2021, 09:00: a copy of its own of a database that each test process loads once.
/// </summary>
public sealed class DemoHost() : WebHost(new SqliteTestDatabase())
{
    /// <summary>A campaign that was imported and not started.</summary>
    public const string DraftCampaign = "suzhou-draft";

    /// <summary>Code of a person who has no account yet.</summary>
    public const string WithoutAccount = "xinlai";

    private static readonly Lazy<Task<LoadedDemo>> Loaded = new(LoadedDemo.MakeAsync);

    private readonly ConcurrentDictionary<string, Task<Visitor>> _visitors = new();

    public override async Task InitializeAsync()
    {
        var template = await Loaded.Value;
        await Database.CopyFromAsync(template.Database);
        // The key and, beside it, the seal that is kept outside the database.
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(template.Key)!))
        {
            File.Copy(file, Path.Combine(Path.GetDirectoryName(KeyFile)!, Path.GetFileName(file)));
        }

        await base.InitializeAsync();
    }

    /// <summary>Somebody who has signed in by one click of the demo's list; one session a person and host.</summary>
    public Task<Visitor> AsAsync(string name) => _visitors.GetOrAdd(name, async _ =>
    {
        var visitor = NewVisitor();
        var home = await visitor.PostAsync(await visitor.GetAsync("/sign-in"), $"/demo-sign-in/{name}", []);
        return home.Status == HttpStatusCode.OK && home.Has(".rail")
            ? visitor
            : throw new InvalidOperationException($"{name} could not sign in: {(int)home.Status} {home.Address}");
    });

    private sealed class LoadedDemo : WebHost
    {
        private LoadedDemo()
            : base(new SqliteTestDatabase())
        {
        }

        public string Key => KeyFile;

        protected override IEnumerable<(string Key, string Value)> Settings => [("Demo:Load", "suzhou")];

        public static async Task<LoadedDemo> MakeAsync()
        {
            var demo = new LoadedDemo();
            AppDomain.CurrentDomain.ProcessExit += (_, _) => ((IAsyncLifetime)demo).DisposeAsync().GetAwaiter().GetResult();
            await demo.InitializeAsync();
            await demo.InScopeAsync(async scope =>
            {
                var db = scope.GetRequiredService<CaseDbContext>();
                var definition = CampaignFileReader.ReadFile(Path.Combine(AppContext.BaseDirectory, "seeds", "campaigns", "suzhou-2021.json")).Value! with { Code = DraftCampaign };
                db.Add(new Campaign { Code = definition.Code, Title = definition.Title, Definition = definition });
                db.Add(new Person { Code = WithoutAccount, Name = "辛来" });
                return await db.SaveChangesAsync();
            });
            // Stopped, so that nobody writes while it is copied.
            await demo.DisposeAsync();
            demo.Database.Release();
            return demo;
        }
    }
}
