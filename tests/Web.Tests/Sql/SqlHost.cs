using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ZhongGengZu.Data;
using ZhongGengZu.Data.Deadlines;
using ZhongGengZu.Data.History;
using ZhongGengZu.Data.Providers.Sqlite;
using ZhongGengZu.Data.Providers.SqlServer;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Web.Commands;
using ZhongGengZu.Web.Jobs;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Tests.Privacy;
using ZhongGengZu.Web.Tests.Submissions;

namespace ZhongGengZu.Web.Tests.Sql;

/// <summary>The demo with every query logged, from its loading on: every job runs, and somebody of each kind opens every page.</summary>
public sealed partial class SqlHost() : WebHost(new SqliteTestDatabase())
{
    /// <summary>Each asks every page every question it takes: of the 督查考核办, and the 系统管理员.</summary>
    private static readonly string[] Askers = ["weizhengqing", "admin"];

    /// <summary>Who sees otherwise: a head, a 分管领导, the 书记, a 经办人, somebody who signs for another.</summary>
    private static readonly string[] Others = ["zhouqiming", "tangmin", "chengliyan", "liushiyu", "qinxiangdong"];

    private const string Held = $"Data.{nameof(CaseDbContext)}.{nameof(CaseDbContext.HoldAsync)}";

    private readonly QueryLog _log = new();
    private readonly List<string> _repeated = [];

    /// <summary>What was asked, in both servers' words, each form of a place once.</summary>
    internal IReadOnlyList<SqlForm> Forms { get; private set; } = [];

    /// <summary>Pages that sent one query more often than the rows of no page justify.</summary>
    internal IReadOnlyList<string> Repeated => _repeated;

    // Nobody listens there: what is posted is read all the same.
    protected override IEnumerable<(string Key, string Value)> Settings =>
    [
        ("Demo:Load", "suzhou"), ("Mail:Folder", Path.Combine(Path.GetDirectoryName(KeyFile)!, "mail")),
        ("Webhook:Url", "http://127.0.0.1:9/"), ("Webhook:Secret", "a-secret-for-tests-only"),
    ];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await InScopeAsync(DemoHost.AddUnfinishedAsync);
        await MoveDatesAsync();
        SetClock(new DateOnly(2021, 4, 9), new TimeOnly(9, 0));
        await RunJobsAsync();
        foreach (var name in Askers)
        {
            await LookAsync(name, atMost: 8, asks: true);
        }

        foreach (var name in Others)
        {
            await LookAsync(name, atMost: 2, asks: false);
        }

        await AskFormsAsync();
        await VerifyAsync();
        Forms = await TranslatedAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services =>
        {
            // The jobs run when they are told to.
            services.Remove(services.Single(service => service.ImplementationType == typeof(Schedule)));
            services.AddSingleton(_log);
            services.ConfigureDbContext<SqliteCaseDbContext>(options => options.ReplaceService<ICompiledQueryCacheKeyGenerator, LoggingKeys>());
        });
    }

    // A monthly report is owed from now on, and a Monday is off.
    private Task MoveDatesAsync() => InScopeAsync(async services =>
    {
        var (db, desk) = (services.GetRequiredService<CaseDbContext>(), services.GetRequiredService<CaseDesk>());
        var campaign = await db.Campaigns.AsNoTracking().FirstAsync(c => c.Code != DemoHost.DraftCampaign);
        var monthly = RecurringSuite.WithMonthly(campaign.Definition);
        await db.Campaigns.Where(c => c.Id == campaign.Id).ExecuteUpdateAsync(row => row.SetProperty(c => c.Definition, monthly));
        var work = await desk.BeginAsync(Actor.Nobody, default);
        var year = new CalendarYear { Year = 2021 };
        year.Announce(work, 0, new HolidayYear(2021, "试验通知", [new RestPeriod("试验节", new(2021, 4, 12), new(2021, 4, 12))], []));
        desk.Add(year);
        await desk.SaveAsync(work, default);
        return await services.GetRequiredService<Recounting>().RunAsync(Actor.Nobody, default);
    });

    private async Task RunJobsAsync()
    {
        var rounds = new Rounds();
        var pace = new JobPace(TimeSpan.Zero, TimeSpan.FromHours(1), TimeSpan.FromHours(1));
        using var schedule = new Schedule(Services.GetRequiredService<Repeats>(), rounds, pace, Services.GetRequiredService<ILogger<Schedule>>());
        await schedule.StartAsync(default);
        await rounds.FirstOfAllAsync();
        await schedule.StopAsync(default);
    }

    private async Task LookAsync(string name, int atMost, bool asks)
    {
        using var visitor = await SignedInAsync(name);
        using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = visitor.Cookies, UseCookies = true, AllowAutoRedirect = false }) { BaseAddress = Address };
        var asked = new HashSet<string>();
        foreach (var address in (await new CanaryAddresses(this, atMost).AllAsync()).Concat(await HiddenAsync()))
        {
            // Of pages of one kind the first is asked, and the first that opens.
            var opens = await OpensAsync(http, address.Plain);
            foreach (var question in address.Asked.Where(a => asks && asked.Add($"{opens} {Id().Replace(a, "{id}")}")))
            {
                await OpensAsync(http, question);
            }
        }
    }

    // What is found by no address of a few cases: a granted 延期, papers that wait for a signature, a 主办认定, one period, the page after a page.
    private Task<List<PageAddress>> HiddenAsync() => ReadAsync(async db =>
    {
        List<PageAddress> hidden = [new("/submissions?deliverable=M1", [])];
        hidden.AddRange((await db.Deadlines.Where(d => db.Extensions.Any(e => e.MeasureId == d.SubjectId && e.Round.State == RoundState.Approved)).OrderBy(d => d.DueAt).Select(d => d.Id).Take(2).ToListAsync()).Select(id => new PageAddress($"/deadlines/{id}", [])));
        hidden.AddRange((await db.SignOffRounds.Where(r => r.State == RoundState.Open).Select(r => r.Id).ToListAsync()).Select(id => new PageAddress($"/signing/{id}", [])));
        hidden.AddRange((await db.ReassignmentRequests.Select(r => r.ProblemId).ToListAsync()).Select(id => new PageAddress($"/problems/{id}/reassignment", [])));
        var next = new DueCursor(Clock.UtcNow, Guid.CreateVersion7()).ToString();
        hidden.AddRange(from pattern in Routes.Of(Services.GetRequiredService<EndpointDataSource>())
                        where pattern is { Method: "GET" } && !pattern.Path.Contains('{', StringComparison.Ordinal)
                        select new PageAddress(pattern.Path, [$"{pattern.Path}?after={next}"]));
        return hidden;
    });

    private async Task<bool> OpensAsync(HttpClient http, string address)
    {
        _log.TakeMostSent();
        using var answer = await http.GetAsync(address);
        var (site, times) = _log.TakeMostSent();
        if (times > 2)
        {
            _repeated.Add($"{address} sent {site} {times} times");
        }

        return answer.IsSuccessStatusCode;
    }

    private async Task<List<SqlForm>> TranslatedAsync()
    {
        using var postgreSql = Translator.ToPostgreSql();
        using var sqlServer = Translator.ToSqlServer();
        var none = new Translation([], []);
        var forms = _log.All.Where(q => q.Site.Length > 0)
            .Select(q => new SqlForm(q.Site, postgreSql.Translate(q.Expression), q.Site == Held ? none : sqlServer.Translate(q.Expression))).ToList();
        // What each provider says in its own words.
        foreach (var root in QueryLog.TypesOf(nameof(CaseDbContext.HoldAsync)))
        {
            var held = typeof(CaseDbContext).GetMethod(nameof(CaseDbContext.HoldAsync))!.MakeGenericMethod(root);
            var asked = await sqlServer.AskedAsync(db => (Task)held.Invoke(db, [Guid.Empty, 1L, CancellationToken.None])!);
            forms.Add(new SqlForm($"Data.Providers.SqlServer.{nameof(SqlServerCaseDbContext)}.{nameof(CaseDbContext.HoldAsync)}", none, sqlServer.Translate(asked)));
        }

        forms.AddRange(QueryLog.TypesOf("InsertMissingAsync").Select(type => new SqlForm("Data.MissingRows.InsertMissingAsync", new([postgreSql.Inserting(type)], []), new([sqlServer.Inserting(type)], []))));
        return forms;
    }

    // What is read for a form's answer and saves nothing: 先看催谁, what other days would do, which problems are alike.
    private async Task AskFormsAsync()
    {
        var (office, head) = (await SignedInAsync("weizhengqing"), await SignedInAsync("zhouqiming"));
        var days = await office.GetAsync("/campaigns/suzhou-2021/days");
        var (deadline, list) = await ReadAsync(async db => (
            await db.Deadlines.Where(d => d.IsOpen).Select(d => d.Id).FirstAsync(),
            await db.ProblemLists.Where(l => l.PersonId == null && db.Units.Any(u => u.Id == l.UnitId && u.Code == "xzspj")).Select(l => l.Id).SingleAsync()));
        await office.PostAsync(days, "/nudges/preview", [new("Deadlines", $"{deadline}")]);
        await office.SubmitAsync(days, "form[action$='/days/preview']", new Dictionary<string, string> { ["Form.SoonDays"] = "5" });
        await head.PostAsync(await head.GetAsync("/"), "/problems/alike", [new("listId", $"{list}"), new("text", "窗口办件来回退")]);
    }

    private async Task<Visitor> SignedInAsync(string name)
    {
        var visitor = NewVisitor();
        await visitor.PostAsync(await visitor.GetAsync("/sign-in"), $"/demo-sign-in/{name}", []);
        return visitor;
    }

    // As it is, and with an entry that cannot be read.
    private Task VerifyAsync() => InScopeAsync(async services =>
    {
        var (db, verifier) = (services.GetRequiredService<CaseDbContext>(), services.GetRequiredService<HistoryVerifier>());
        await verifier.VerifyAsync(default);
        await db.Database.ExecuteSqlRawAsync("""UPDATE "HistoryEntries" SET "Act" = 'unheard-of' WHERE "Sequence" = 2""");
        return await verifier.VerifyAsync(default);
    });

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Id();

    /// <summary>Nothing is waited for; a job that waits for its next round has done its first.</summary>
    private sealed class Rounds : TimeProvider
    {
        private const int Jobs = 12;

        private readonly TaskCompletionSource _all = new();
        private int _waiting;

        public Task FirstOfAllAsync() => _all.Task;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (Interlocked.Increment(ref _waiting) == Jobs)
            {
                _all.SetResult();
            }

            return base.CreateTimer(callback, state, dueTime, period);
        }
    }
}
