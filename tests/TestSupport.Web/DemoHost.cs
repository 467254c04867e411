using System.Collections.Concurrent;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using ZhongGengZu.Data;
using ZhongGengZu.Documents.CampaignPlans;
using ZhongGengZu.Documents.Campaigns;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.TestSupport.Web;

/// <summary>
/// The product with the whole demo, 8 April 2021, 09:00: a copy of its own of a database that each test process loads once.
/// </summary>
public sealed class DemoHost() : WebHost(new SqliteTestDatabase())
{
    /// <summary>A campaign that was imported and not started.</summary>
    public const string DraftCampaign = "suzhou-draft";

    /// <summary>An invented 实施方案 that somebody of the office is reading: a phase without a date, an office by another name, no 主送.</summary>
    public const string Plan = """
        高新区“吃拿卡要”专项整治工作实施方案

        为整治窗口单位和基层干部吃拿卡要，制定本方案。

        一、整治内容

        （一）办事拖拉。超时办结、让群众多次跑；对咨询不一次性告知。

        （二）吃拿卡要。收受礼品礼金，接受宴请。

        （三）其他损害营商环境的行为。

        二、实施步骤

        （一）自查自纠阶段（4月12日至4月30日）。各局室、分局对照整治内容开展自查，4月28日前将问题清单和自查报告报区作风办。

        （二）集中整治阶段。对查出的问题逐条整改，一般干部的整改方案由局室负责人审签。

        （三）巩固提升阶段（7月及以后）。每月5日前报送整治进展情况。

        三、组织领导

        党政办公室牵头，区作风办负责日常调度。

        高新区党工委办公室

        2021年4月6日
        """;

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

    /// <summary>Adds what the demo's story leaves out: a campaign that is not started, a person without an account and a plan that somebody is reading.</summary>
    public static async Task<int> AddUnfinishedAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<CaseDbContext>();
        var definition = CampaignFileReader.ReadFile(Path.Combine(AppContext.BaseDirectory, "seeds", "campaigns", "suzhou-2021.json")).Value! with { Code = DraftCampaign };
        db.Add(new Campaign { Code = definition.Code, Title = definition.Title, Definition = definition });
        db.Add(new Person { Code = WithoutAccount, Name = "辛来" });
        var text = Plan.ReplaceLineEndings("\n");
        db.Add(new CampaignPlan
        {
            Text = text,
            FileName = "吃拿卡要整治方案.docx",
            MadeByPersonId = await db.People.Where(p => p.Code == "dingyifan").Select(p => p.Id).SingleAsync(),
            MadeAt = Shanghai.At(new DateOnly(2021, 4, 8), new TimeOnly(8, 40)),
            SavedByName = "丁一凡",
            SavedAt = Shanghai.At(new DateOnly(2021, 4, 8), new TimeOnly(8, 40)),
            Sheet = DraftSheetReader.Read(text, services.GetRequiredService<WorkingCalendar>(), ["督查考核办"], [OrgUnitKind.Bureau, OrgUnitKind.Branch, OrgUnitKind.NewDistrict, OrgUnitKind.Village], _ => "plan-2021-04-06"),
        });
        return await db.SaveChangesAsync();
    }

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
            await demo.InScopeAsync(AddUnfinishedAsync);
            // Stopped, so that nobody writes while it is copied.
            await demo.DisposeAsync();
            demo.Database.Release();
            return demo;
        }
    }
}
