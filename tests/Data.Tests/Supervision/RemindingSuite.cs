using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data.Deadlines;
using ZhongGengZu.Data.History;
using ZhongGengZu.Data.Supervision;
using ZhongGengZu.Data.Tests.Support;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Data.Tests.Supervision;

/// <summary>The sweep on the real campaign: who is told what on which day, once, and who is told next when it stays late.</summary>
public abstract class RemindingSuite(TestDatabase database) : WorldSuite(database)
{
    [SkippableFact]
    public async Task Sweep_OfTheFirstDay_TellsEveryHolderOnceAndASecondTimeNothing()
    {
        var expected = await World.ReadAsync(db => db.Deadlines.CountAsync(d => d.IsOpen && d.OwnerKind == HolderKind.Person));

        var written = await SweepAsync();

        Assert.True(written > expected);
        var notices = await NoticesAsync();
        Assert.Equal(written, notices.Count);
        Assert.All(notices, n => Assert.Equal((NoticeOccasion.Assigned, new DateOnly(2021, 3, 26)), (n.Occasion, n.Day)));
        Assert.Contains(notices, n => n.PersonId == World.Person("hanlu"));
        Assert.Equal(0, await SweepAsync());
    }

    [SkippableFact]
    public async Task Sweep_ByManyNodesAtOnce_WritesEachNoticeOnce()
    {
        var owed = await World.ReadAsync(db => db.Deadlines.Where(d => d.IsOpen && d.OwnerKind == HolderKind.Person).Select(d => d.Id).ToListAsync());

        var written = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => SweepAsync()));

        var notices = await NoticesAsync();
        Assert.Equal(notices.Count, written.Sum());
        Assert.Equal(notices.Count, notices.DistinctBy(n => (n.DeadlineId, n.Occasion, n.Day, n.PersonId)).Count());
        Assert.Empty(owed.Except(notices.Select(n => n.DeadlineId)));
    }

    [SkippableFact]
    public async Task Sweep_DateOnASaturday_RemindsOnTheFridayAndNeverOnADayOff()
    {
        await SweepAsync();
        var list = await World.ListOfAsync("hanlu");
        var told = new List<(NoticeOccasion, string)>();
        for (var day = 0; day < 25; day++)
        {
            World.Clock.Move(TimeSpan.FromDays(1));
            await SweepAsync();
        }

        told.AddRange((await World.ReadAsync(db => db.Notices.Where(n => n.Occasion != NoticeOccasion.Escalated && db.Deadlines.Any(d => d.Id == n.DeadlineId && d.SubjectId == list)).OrderBy(n => n.Day)
            .Select(n => new { n.Occasion, n.Day, n.MadeAt }).ToListAsync()))
            .Select(n => (n.Occasion, $"{n.Day:MM-dd} {Shanghai.DateOf(n.MadeAt):MM-dd}")));
        // S0: due on Saturday 10 April. The 5th is Qingming; Sunday the 25th is worked.
        Assert.Equal(
            [
                (NoticeOccasion.Assigned, "03-26 03-26"), (NoticeOccasion.DueSoon, "04-08 04-08"), (NoticeOccasion.Due, "04-09 04-09"), (NoticeOccasion.Overdue, "04-12 04-12"),
                (NoticeOccasion.Repeating, "04-15 04-15"), (NoticeOccasion.Repeating, "04-20 04-20"),
            ],
            told);
    }

    [SkippableFact]
    public async Task Sweep_AfterAPostHasChangedHands_TellsTheNewHolderToo()
    {
        await SweepAsync();
        var (acting, head) = (World.Person("hanlu"), World.Post("xzspj-head"));
        var held = await World.ReadAsync(db => db.Deadlines.CountAsync(d => d.IsOpen && d.OwnerId == head));
        Assert.NotEqual(0, held);
        await World.InAsync(async db =>
        {
            db.Add(new Appointment { PersonId = acting, PostId = head, Kind = AppointmentKind.Acting, From = new DateOnly(2021, 3, 26) });
            await db.SaveChangesAsync();
        });

        Assert.Equal(held, await SweepAsync());
        Assert.Equal(held, await World.ReadAsync(db => db.Notices.CountAsync(n => n.PersonId == acting && db.Deadlines.Any(d => d.Id == n.DeadlineId && d.OwnerId == head))));
    }

    [SkippableFact]
    public async Task Sweep_OfWhatStaysLate_GoesUpRungByRungWithALineInTheHistory()
    {
        var list = await World.ListOfAsync("hanlu");
        for (var day = 0; day < 26; day++)
        {
            World.Clock.Move(TimeSpan.FromDays(1));
            await SweepAsync();
        }

        Assert.Equal(0, await SweepAsync());

        var deadline = await World.ReadAsync(db => db.Deadlines.SingleAsync(d => d.SubjectId == list && d.Kind == DeadlineKind.Deliverable));
        var rungs = await World.ReadAsync(db => db.Escalations.Where(e => e.DeadlineId == deadline.Id).OrderBy(e => e.Level).ToListAsync());
        // 一般人员: 局室负责人 → 分管领导 → 督查考核办, two working days each.
        Assert.Equal(["04-13 周启明 局长", "04-15 沈致远 党工委委员、管委会副主任", "04-19 督查考核办 督查考核办"], rungs.Select(r => $"{r.Day:MM-dd} {r.ReachedNames} {r.ReachedPost}"));
        Assert.Equal(3, await World.ReadAsync(db => db.HistoryEntries.CountAsync(h => h.CaseId == list && h.Act == HistoryAct.Escalated)));
        var told = await World.ReadAsync(db => db.Notices.Where(n => n.DeadlineId == deadline.Id && n.Occasion == NoticeOccasion.Escalated).Select(n => n.PersonId).ToListAsync());
        Assert.Contains(World.Person("zhouqiming"), told);
        Assert.Contains(World.Person("shenzhiyuan"), told);
        Assert.Contains(World.Person("dingyifan"), told);
        await using var scope = World.Services.CreateAsyncScope();
        Assert.True((await scope.ServiceProvider.GetRequiredService<HistoryVerifier>().VerifyAsync(default)).Ok);
    }

    [SkippableTheory]
    [InlineData("majunming", nameof(PostKind.Leader), "Office")] // 村党组织书记
    [InlineData("taoxiaoyun", nameof(PostKind.VillageSecretary), nameof(PostKind.Leader), "Office")] // 村两委
    [InlineData("shenzhiyuan", nameof(PostKind.Secretary))] // 分管领导
    public async Task Sweep_OfAVillageOrALeader_FollowsItsOwnRow(string person, params string[] row)
    {
        var list = await World.ListOfAsync(person);
        for (var day = 0; day < 26; day++)
        {
            World.Clock.Move(TimeSpan.FromDays(1));
            await SweepAsync();
        }

        var rungs = await World.ReadAsync(db => (
            from rung in db.Escalations
            join deadline in db.Deadlines on rung.DeadlineId equals deadline.Id
            where deadline.SubjectId == list && deadline.Kind == DeadlineKind.Deliverable
            orderby rung.Level
            select rung.HolderKind == HolderKind.Office ? "Office" : db.Posts.Where(p => p.Id == rung.HolderId).Select(p => p.Kind.ToString()).Single()).ToListAsync());
        Assert.Equal(row, rungs);
    }

    [SkippableFact]
    public async Task Sweep_OfAResolutionThatALeaderCarriesOut_GoesUpToTheSecretary()
    {
        var resolution = Guid.Empty;
        var (post, unit) = (World.Post("gxq-shenzhiyuan"), World.Unit("gxq"));
        await World.AsAsync(Story.Office, async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, World.CampaignId, default);
            var meeting = CommitteeMeeting.Prepare(work, new MeetingFacts("党工委会议", work.Today, "二楼", null));
            meeting.Hold(work, [new AgendaRow("", "进展", "", [AgendaReason.Late], null)]);
            var taken = Resolution.Take(work, meeting, 1, "月底前报方案", new ResolutionOwner(Holder.OfPost(post), unit.Id, unit.Path, null), work.Today.AddDays(1));
            desk.Add(meeting);
            desk.Add(taken);
            await desk.SaveAsync(work, default);
            resolution = taken.Id;
        });
        for (var day = 0; day < 12; day++)
        {
            World.Clock.Move(TimeSpan.FromDays(1));
            await SweepAsync();
        }

        var reached = await World.ReadAsync(db => db.Escalations.Where(e => db.Deadlines.Any(d => d.Id == e.DeadlineId && d.CaseId == resolution)).Select(e => e.HolderId).ToListAsync());
        Assert.Equal([await World.ReadAsync(db => db.Posts.Where(p => p.Kind == PostKind.Secretary).Select(p => p.Id).SingleAsync())], reached);
    }

    [SkippableFact]
    public async Task Sweep_TheClockSteppingADayBackAndForthAndOverMidnight_ChangesNothing()
    {
        // 督查考核办's people and 周启明 want mail: the mail of the day is one a day too.
        await World.ReadAsync(db => db.Users.ExecuteUpdateAsync(row => row.SetProperty(a => a.Email, a => a.UserName + "@example.test")));
        for (var day = 0; day < 18; day++)
        {
            World.Clock.Move(TimeSpan.FromDays(1));
            await RoundAsync();
        }

        // Tuesday 13 April: overdue since the 12th, a rung up today.
        var before = await StateAsync();
        foreach (var step in new[] { -1, 1, -1, 1 })
        {
            World.Clock.Move(TimeSpan.FromDays(step));
            await RoundAsync();
        }

        Assert.Equal(before, await StateAsync());
        var midnight = Shanghai.At(Shanghai.DateOf(World.Clock.GetUtcNow().UtcDateTime), new TimeOnly(23, 59, 59));
        World.Clock.Move(midnight - World.Clock.GetUtcNow().UtcDateTime);
        await RoundAsync();
        World.Clock.Move(TimeSpan.FromSeconds(1));
        await RoundAsync();
        Assert.Equal(before, await StateAsync());
    }

    private async Task RoundAsync()
    {
        await SweepAsync();
        await using var scope = World.Services.CreateAsyncScope();
        await new MailCollecting(scope.ServiceProvider.GetRequiredService<CaseDbContext>(), scope.ServiceProvider.GetRequiredService<CaseClock>(), scope.ServiceProvider.GetRequiredService<WorkingCalendars>(), new Outlets(true, false)).RunAsync(default);
    }

    private Task<(int Notices, int Rungs, int Mails)> StateAsync() => World.ReadAsync(async db => (await db.Notices.CountAsync(), await db.Escalations.CountAsync(), await db.Dispatches.CountAsync()));

    [SkippableFact]
    public async Task Sweep_OfASignatureThatIsDelegated_TellsTheSubstituteToo()
    {
        var problem = await World.AcceptedAsync();
        var plan = await World.PlanOfAsync(await World.ListOfAsync("gjj"));
        await World.WriteLineAsync(Story.Clerk, plan, problem, Story.Head, Story.Staff);
        await World.SubmitPlanAsync(Story.Clerk, plan);
        var substitute = World.Person("luojianguo");
        var account = await World.ReadAsync(db => db.Users.Where(a => a.PersonId == substitute).Select(a => a.Id).SingleAsync());
        await World.AsAsync(Story.Leader, async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, World.CampaignId, default);
            desk.Add(Delegation.Give(work, actor.MainPost!.PostId, new DelegateCandidate(substitute, "罗建国", account), work.Today, work.Today.AddDays(5), []));
            await desk.SaveAsync(work, default);
        });

        await SweepAsync();

        var told = await World.ReadAsync(db => db.Notices.Where(n => db.Deadlines.Any(d => d.Id == n.DeadlineId && d.CaseId == plan && d.Kind == DeadlineKind.SignOffStep)).Select(n => n.PersonId).ToListAsync());
        Assert.Equal(new[] { World.Person(Story.Leader), substitute }.Order(), told.Order());
    }

    [SkippableFact]
    public async Task Sweep_BeforeTheMorning_WaitsForIt()
    {
        World.Clock.Move(TimeSpan.FromHours(-1) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(0, await SweepAsync());

        World.Clock.Move(TimeSpan.FromMilliseconds(1));
        Assert.NotEqual(0, await SweepAsync());
    }

    private Task<List<Notice>> NoticesAsync() => World.ReadAsync(db => db.Notices.AsNoTracking().ToListAsync());

    private async Task<int> SweepAsync()
    {
        await using var scope = World.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Reminding>().RunAsync(default);
    }
}

public sealed class RemindingOnSqlite() : RemindingSuite(new SqliteTestDatabase());

public sealed class RemindingOnPostgreSql() : RemindingSuite(new PostgreSqlTestDatabase());

public sealed class RemindingOnSqlServer() : RemindingSuite(new SqlServerTestDatabase());
