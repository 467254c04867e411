using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;
using ZhongGengZu.Data;
using ZhongGengZu.Data.History;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Tests.Support;

namespace ZhongGengZu.Web.Tests.Supervision;

/// <summary>
/// Two real nodes on one database of a server, one under each of two foreign time zones, sweep 2,000 deadlines and send; again and again one of them is
/// killed at a random moment while there is work. More kills: <c>ZGZ_KILLS=100 dotnet test tests/Web.Tests --filter FullyQualifiedName~KilledNodes</c>.
/// </summary>
public abstract class KilledNodesSuite(SendingHost host, ITestOutputHelper output) : WebSuite(host)
{
    private const int Deadlines = 2000;
    private const int Changed = 200;

    private static readonly DateOnly Today = new(2021, 4, 8);

    // On a Thursday: soon, today, yesterday, and so late that a rung is due. 3 to 5 April were off.
    private static readonly DateOnly[] DueDays = [new(2021, 4, 9), new(2021, 4, 8), new(2021, 4, 7), new(2021, 4, 2), new(2021, 4, 1), new(2021, 3, 30)];

    private SendingHost World => (SendingHost)Host;

    [SkippableFact]
    public async Task Nodes_KilledAtRandomMoments_WriteEachNoticeOnceAndLoseNone()
    {
        var kills = int.TryParse(Environment.GetEnvironmentVariable("ZGZ_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 3;
        var seed = int.TryParse(Environment.GetEnvironmentVariable("ZGZ_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : Environment.TickCount & 0xFFFF;
        var chance = new Random(seed);
        Say($"seed {seed}, {kills} kills, {Deadlines} deadlines");
        var people = await PrepareAsync();
        var expected = new HashSet<(Guid, NoticeOccasion, DateOnly, Guid)>(await OwedAsync());

        Node[] nodes = [Start("UTC"), Start("America/New_York")];
        try
        {
            await Task.WhenAll(nodes.Select(n => n.UpAsync()));
            var (began, atWork) = (Stopwatch.StartNew(), 0);
            for (var kill = 0; kill < kills; kill++)
            {
                // The first one falls into the sweep over all of them.
                if (kill > 0)
                {
                    await ChangeAsync(kill - 1, people);
                    expected.UnionWith(await OwedAsync());
                }

                await Task.Delay(chance.Next(1500));
                var victim = chance.Next(2);
                atWork += await IsWorkLeftAsync(expected.Count) ? 1 : 0;
                nodes[victim].Kill();
                nodes[victim] = Start(victim == 0 ? "UTC" : "America/New_York");
                await UntilAsync(async () => await CountAsync() >= expected.Count, "the notices of the round");
                await nodes[victim].UpAsync();
            }

            await UntilAsync(async () => (await LateWithoutRungAsync()).Count == 0, "the last rungs");
            await UntilAsync(async () => !await World.ReadAsync(db => db.Dispatches.AnyAsync(m => m.State == DispatchState.Waiting)), "everything to be sent");
            Say($"{kills} kills in {began.Elapsed.TotalSeconds:0} s, {atWork} of them with work in hand");
        }
        finally
        {
            foreach (var node in nodes)
            {
                node.Kill();
            }
        }

        await NoticesAreExactlyAsync(expected);
        await RungsAreOneEachAsync();
        await MessagesAreAllThereAsync(kills);
    }

    private async Task<List<Guid>> PrepareAsync()
    {
        await World.InScopeAsync(async scope =>
        {
            await scope.GetRequiredService<DemoClocks>().StartAtAsync(Shanghai.At(Today, new TimeOnly(9, 0)), default);
            return true;
        });
        var people = await World.ReadAsync(db => db.People.OrderBy(p => p.Code).Select(p => p.Id).ToListAsync());
        await World.ReadAsync(db => db.Users.ExecuteUpdateAsync(row => row.SetProperty(a => a.Email, a => a.UserName + "@example.test")));
        // Every other one wants all at once.
        var half = people.Where((_, i) => i % 2 == 0).ToList();
        await World.ReadAsync(db => db.Users.Where(a => half.Contains(a.PersonId!.Value)).ExecuteUpdateAsync(row => row.SetProperty(a => a.NoticeChoice, NoticeChoice.AtOnce)));
        var units = await World.ReadAsync(db => db.ProblemLists.AsNoTracking().Where(l => l.PersonId == null).OrderBy(l => l.Id).ToListAsync());
        await World.ReadAsync(db => db.WriteNewAsync(
            Enumerable.Range(0, Deadlines).Select(i => Deadline.Fixed(
                DeadlineKind.Measure, Guid.CreateVersion7(), CaseKind.ProblemList, units[i % units.Count].Id, units[i % units.Count], Holder.OfPerson(people[i % people.Count]),
                Shanghai.At(new DateOnly(2021, 3, 25), new TimeOnly(9, 0)), Shanghai.EndOfDay(DueDays[i % DueDays.Length]))),
            default));
        return people;
    }

    /// <summary>Some of the deadlines pass to the next person, with another date: each owes a notice that nobody has had.</summary>
    private async Task ChangeAsync(int round, List<Guid> people)
    {
        var turn = round * Changed % Deadlines;
        var ids = await World.ReadAsync(db => Ours(db).OrderBy(d => d.Id).Select(d => d.Id).Skip(turn).Take(Changed).ToListAsync());
        var pass = 1 + (round * Changed / Deadlines);
        var place = ids.Select((id, i) => (id, At: turn + i + pass)).ToDictionary(x => x.id, x => x.At);
        await World.ReadAsync(async db =>
        {
            foreach (var deadline in await db.Deadlines.Where(d => ids.Contains(d.Id)).ToListAsync())
            {
                deadline.OwnerId = people[place[deadline.Id] % people.Count];
                deadline.DueAt = Shanghai.EndOfDay(DueDays[place[deadline.Id] % DueDays.Length]);
            }

            return await db.SaveChangesAsync();
        });
    }

    /// <summary>What the rule says, worked out here.</summary>
    private async Task<IEnumerable<(Guid, NoticeOccasion, DateOnly, Guid)>> OwedAsync()
    {
        var calendar = World.Services.GetRequiredService<Data.Deadlines.WorkingCalendars>().Current;
        var rows = await World.ReadAsync(db => Ours(db).Select(d => new { d.Id, d.OpenedAt, d.DueAt, d.OwnerId }).ToListAsync());
        return rows.Select(d => (d, Owed: ReminderRule.Owed(d.OpenedAt, d.DueAt, new ReminderSettings(), calendar, Shanghai.At(Today, new TimeOnly(9, 0)))!)).Select(x => (x.d.Id, x.Owed.Occasion, x.Owed.Day, x.d.OwnerId));
    }

    private static IQueryable<Deadline> Ours(CaseDbContext db) => db.Deadlines.AsNoTracking().Where(d => d.Kind == DeadlineKind.Measure);

    private static IQueryable<Notice> Reminders(CaseDbContext db)
    {
        var ours = Ours(db);
        return db.Notices.AsNoTracking().Where(n => n.Occasion != NoticeOccasion.Escalated && ours.Any(d => d.Id == n.DeadlineId));
    }

    private Task<int> CountAsync() => World.ReadAsync(db => Reminders(db).CountAsync());

    private async Task<bool> IsWorkLeftAsync(int expected) => await CountAsync() < expected || await World.ReadAsync(db => db.Dispatches.AnyAsync(m => m.State == DispatchState.Waiting));

    private async Task NoticesAreExactlyAsync(HashSet<(Guid, NoticeOccasion, DateOnly, Guid)> expected)
    {
        var notices = (await World.ReadAsync(db => Reminders(db).ToListAsync()))
            .ConvertAll(n => (n.DeadlineId, n.Occasion, n.Day, n.PersonId));
        Say($"{notices.Count} notices, {expected.Count} expected, {expected.Except(notices).Count()} lost, {notices.Count - notices.Distinct().Count()} twice, {notices.Except(expected).Count()} not owed");
        Assert.Equal(expected.Count, notices.Count);
        Assert.True(expected.SetEquals(notices));
    }

    private async Task RungsAreOneEachAsync()
    {
        var ours = await World.ReadAsync(db => Ours(db).Select(d => d.Id).ToHashSetAsync());
        var rungs = (await World.ReadAsync(db => db.Escalations.AsNoTracking().ToListAsync())).Where(e => ours.Contains(e.DeadlineId)).ToList();
        var said = await World.ReadAsync(db => db.HistoryEntries.CountAsync(h => h.Act == HistoryAct.Escalated));
        Say($"{rungs.Count} rungs, {said} lines in the history");
        Assert.Equal(rungs.Count, rungs.DistinctBy(r => r.DeadlineId).Count());
        Assert.Empty(await LateWithoutRungAsync());
        Assert.Equal(said, await World.ReadAsync(db => db.Escalations.CountAsync()));
        // Whoever was reached was told, each person once.
        var told = (await World.ReadAsync(db => db.Notices.Where(n => n.Occasion == NoticeOccasion.Escalated).Select(n => new { n.DeadlineId, n.PersonId }).ToListAsync())).Where(t => ours.Contains(t.DeadlineId)).ToList();
        Assert.Equal(told.Count, told.Distinct().Count());
        Assert.Empty(rungs.Select(r => r.DeadlineId).Except(told.Select(t => t.DeadlineId)));
        Assert.True((await World.InScopeAsync(scope => scope.GetRequiredService<HistoryVerifier>().VerifyAsync(default))).Ok);
    }

    private Task<List<Guid>> LateWithoutRungAsync()
    {
        var since = Shanghai.EndOfDay(new DateOnly(2021, 4, 3));
        return World.ReadAsync(db => Ours(db).Where(d => d.DueAt < since && !db.Escalations.Any(e => e.DeadlineId == d.Id)).Select(d => d.Id).ToListAsync());
    }

    private async Task MessagesAreAllThereAsync(int kills)
    {
        var keys = await World.ReadAsync(db => db.Dispatches.Where(m => m.Kind != DispatchKind.Webhook).Select(m => m.Key).ToListAsync());
        var (mails, posts) = (World.Mail.Mails.Select(m => m.MessageId).ToList(), World.Receiver.Posts.Select(p => p.NoticeId).ToList());
        var notices = await World.ReadAsync(db => db.Notices.Select(n => n.Id).ToListAsync());
        var (mailsTwice, postsTwice) = (mails.Count - mails.Distinct().Count(), posts.Count - posts.Distinct().Count());
        Say($"{keys.Count} mails, {mailsTwice} repeated; {notices.Count} postings, {postsTwice} repeated; {kills} kills");
        Assert.Equal(keys.Select(k => $"<{k}@example.test>").Order(StringComparer.Ordinal), mails.Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(notices.Select(n => n.ToString()).Order(StringComparer.Ordinal), posts.Distinct().Order(StringComparer.Ordinal));
        Assert.InRange(mailsTwice + postsTwice, 0, kills);
        // Urgent ones and those of whoever wants all at once are in a mail; the rest in the mail of the day or in tomorrow's.
        Assert.False(await World.ReadAsync(db => db.Notices.AnyAsync(n => n.DispatchId == null && n.Occasion == NoticeOccasion.Overdue)));
    }

    private async Task UntilAsync(Func<Task<bool>> reached, string what)
    {
        for (var patience = Stopwatch.StartNew(); !await reached(); await Task.Delay(200))
        {
            Assert.True(patience.Elapsed < TimeSpan.FromMinutes(10), $"Waited in vain for {what}");
        }
    }

    private void Say(string line)
    {
        output.WriteLine(line);
        Console.WriteLine($"[killed nodes] {line}");
    }

    private Node Start(string zone) => new(
        zone,
        [
            .. World.Sending, ("Database:Provider", World.Database.Provider), ("ConnectionStrings:Default", World.Database.ConnectionString), ("History:KeyFile", World.HistoryKeyFile), ("Demo:Load", ""),
            ("Jobs:AfterStartSeconds", "1"), ("Jobs:RemindSeconds", "2"), ("Jobs:SendSeconds", "1"), ("Serilog:MinimumLevel:Default", "Error"),
            // A repeat is to come of a kill, not of a busy machine.
            ("Mail:TimeoutSeconds", "30"), ("Webhook:TimeoutSeconds", "30"),
        ]);

    /// <summary>The product as an operator starts it.</summary>
    private sealed class Node
    {
        private readonly Process _process;
        private readonly int _port = FreePort();

        public Node(string zone, IEnumerable<(string Key, string Value)> settings)
        {
            _process = Process.Start(new ProcessStartInfo(
                "dotnet",
                [Path.Combine(AppContext.BaseDirectory, "ZhongGengZu.Web.dll"), $"--urls=http://127.0.0.1:{_port}", .. settings.Select(s => $"--{s.Key}={s.Value}")])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["TZ"] = zone },
            })!;
            _process.OutputDataReceived += (_, _) => { };
            _process.ErrorDataReceived += (_, line) => Console.WriteLine(line.Data);
            _process.BeginOutputReadLine();
            _process.BeginErrorReadLine();
        }

        public async Task UpAsync()
        {
            using var http = new HttpClient();
            for (var patience = Stopwatch.StartNew(); ; await Task.Delay(100))
            {
                Assert.False(_process.HasExited, "The node has ended by itself");
                Assert.True(patience.Elapsed < TimeSpan.FromMinutes(2), "The node does not come up");
                try
                {
                    if ((await http.GetAsync(new Uri($"http://127.0.0.1:{_port}/healthz"))).StatusCode == HttpStatusCode.OK)
                    {
                        return;
                    }
                }
                catch (HttpRequestException)
                {
                    // Not yet.
                }
            }
        }

        /// <summary>SIGKILL: it has no time for a last word.</summary>
        public void Kill()
        {
            _process.Kill();
            _process.WaitForExit();
            _process.Dispose();
        }

        private static int FreePort()
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
    }
}

public sealed class KilledNodesOnPostgreSql(PostgreSqlSendingHost host, ITestOutputHelper output) : KilledNodesSuite(host, output), IClassFixture<PostgreSqlSendingHost>;

public sealed class KilledNodesOnSqlServer(SqlServerSendingHost host, ITestOutputHelper output) : KilledNodesSuite(host, output), IClassFixture<SqlServerSendingHost>;
