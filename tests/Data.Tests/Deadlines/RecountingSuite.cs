using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data.Deadlines;
using ZhongGengZu.Data.History;
using ZhongGengZu.Data.Tests.Support;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Data.Tests.Deadlines;

/// <summary>A year's holidays change; open deadlines that count working days follow and say so.</summary>
public abstract class RecountingSuite(TestDatabase database) : WorldSuite(database)
{
    // Friday 26 March 2021: two working days after it are Tuesday the 30th, and with a holiday on that Monday, the 31st.
    private static readonly DateOnly Due = new(2021, 3, 30);
    private static readonly DateOnly Later = new(2021, 3, 31);
    private static readonly HolidayYear WithAMondayOff = new(2021, "试验通知", [new RestPeriod("试验节", new(2021, 3, 29), new(2021, 3, 29))], []);

    [SkippableFact]
    public async Task Announce_AHolidayInTheCount_MovesTheOpenDeadlineWithALineInItsHistory()
    {
        var list = await FiledAsync();
        Assert.Equal(Due, Shanghai.DateOf((await DeadlineAsync(list)).DueAt));

        Assert.Equal(1, await AnnounceAsync());

        var after = await DeadlineAsync(list);
        Assert.Equal((Later, Due), (Shanghai.DateOf(after.DueAt), Shanghai.DateOf(after.OriginalDueAt)));
        Assert.All(await World.ReadAsync(db => db.Problems.Where(p => p.ListId == list).Select(p => p.SortDue).ToListAsync()), due => Assert.Equal(Problem.NoDue, due));
        var said = await World.ReadAsync(db => db.HistoryEntries.SingleAsync(h => h.CaseId == list && h.Act == HistoryAct.DeadlineRecounted));
        Assert.Contains("\"before\":\"2021-03-30\"", said.Facts, StringComparison.Ordinal);
        Assert.Contains("\"after\":\"2021-03-31\"", said.Facts, StringComparison.Ordinal);
        await using var scope = World.Services.CreateAsyncScope();
        Assert.True((await scope.ServiceProvider.GetRequiredService<HistoryVerifier>().VerifyAsync(default)).Ok);
    }

    [SkippableFact]
    public async Task Announce_AProblemOfItsOwn_SortsByTheNewDate()
    {
        var list = await FiledAsync();
        await World.ReviewListAsync(Story.Head, list);
        var late = await World.WriteAsync(Story.Clerk, list);
        await World.AsAsync(Story.Clerk, async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, World.CampaignId, default);
            var file = await desk.ProblemAsync(late, default);
            file.Problem.File(work, file.List, file.Plan);
            await desk.SaveAsync(work, default);
        });

        await AnnounceAsync();

        Assert.Equal(Shanghai.EndOfDay(Later), await World.ReadAsync(db => db.Problems.Where(p => p.Id == late).Select(p => p.SortDue).SingleAsync()));
    }

    [SkippableFact]
    public async Task Run_ASecondTime_ChangesNothing()
    {
        var list = await FiledAsync();
        await AnnounceAsync();
        var once = await DeadlineAsync(list);

        Assert.Equal(0, await RecountAsync());
        Assert.Equal(once.Version, (await DeadlineAsync(list)).Version);
    }

    [SkippableTheory]
    [InlineData(0, "2021-03-30")]
    [InlineData(4, "2021-03-31")] // on the 30th its own evening is too soon: the next working day is the 31st
    public async Task TakeBack_TheDeadlineGoesBackButNotBeforeTheNextWorkingDay(int daysLater, string due)
    {
        var list = await FiledAsync();
        await AnnounceAsync();
        World.Clock.Move(TimeSpan.FromDays(daysLater));

        await ChangeAsync((year, work) => year.TakeBack(work, year.Version));
        await RecountAsync();

        Assert.Equal(due, $"{Shanghai.DateOf((await DeadlineAsync(list)).DueAt):yyyy-MM-dd}");
    }

    [SkippableFact]
    public async Task Announce_WhatIsMetAndWhatHasAFixedDate_Stays()
    {
        var list = await FiledAsync();
        await World.ReviewListAsync(Story.Head, list);
        Task<List<(Guid, DateTime, long)>> DeadlinesAsync() => World.ReadAsync(async db => (await db.Deadlines.AsNoTracking().OrderBy(d => d.Id).ToListAsync()).ConvertAll(d => (d.Id, d.DueAt, d.Version)));
        var before = await DeadlinesAsync();

        Assert.Equal(0, await AnnounceAsync());

        Assert.Equal(before, await DeadlinesAsync());
    }

    [SkippableFact]
    public async Task ChangeDays_DatesOnADayOff_MoveAndMoveBack()
    {
        async Task SetAsync(RestDayRule rule)
        {
            await World.AsAsync(Story.Office, async (desk, actor) =>
            {
                var work = await desk.BeginAsync(actor, default);
                var campaign = await desk.CampaignAsync(World.CampaignId, default);
                campaign.ChangeDays(work, campaign.DefinitionVersion, DayFacts.Of(campaign.Definition) with { RestDays = rule });
                await desk.SaveAsync(work, default);
            });
            await RecountAsync();
        }

        Task<List<DateTime>> DatesAsync() => World.ReadAsync(db => db.Deadlines.Where(d => d.DeliverableCode == "D1").Select(d => d.DueAt).Distinct().ToListAsync());
        var saturday = Shanghai.EndOfDay(new DateOnly(2021, 4, 10));
        Assert.Equal([saturday], await DatesAsync());

        await SetAsync(RestDayRule.Next);
        Assert.Equal([saturday.AddDays(2)], await DatesAsync());

        await SetAsync(RestDayRule.Keep);
        Assert.Equal([saturday], await DatesAsync());
    }

    [SkippableFact]
    public async Task Announce_OverAVersionThatIsGone_IsRefused()
    {
        await AnnounceAsync();

        var refusal = await Assert.ThrowsAsync<Refusal>(() => ChangeAsync((year, work) => year.Announce(work, 0, WithAMondayOff)));

        Assert.Equal(RefusalCode.Stale, refusal.Code);
    }

    [SkippableFact]
    public async Task Refresh_AfterAnotherNodeChangedAYear_KnowsIt()
    {
        await AnnounceAsync();
        var other = new WorkingCalendars(WorkingCalendar.MondayToFriday);

        var calendar = await World.ReadAsync(db => other.RefreshAsync(db, default));

        Assert.False(calendar.IsWorkingDay(new DateOnly(2021, 3, 29)));
        Assert.Same(calendar, await World.ReadAsync(db => other.RefreshAsync(db, default)));
    }

    private async Task<Guid> FiledAsync()
    {
        var list = await World.ListOfAsync("gjj");
        await World.WriteAsync(Story.Clerk, list);
        await World.SubmitListAsync(Story.Clerk, list);
        return list;
    }

    private Task<Deadline> DeadlineAsync(Guid list) => World.ReadAsync(db => db.Deadlines.AsNoTracking().SingleAsync(d => d.SubjectId == list && d.Kind == DeadlineKind.Acceptance));

    private async Task<int> AnnounceAsync()
    {
        await ChangeAsync((year, work) => year.Announce(work, year.Version, WithAMondayOff));
        return await RecountAsync();
    }

    private async Task ChangeAsync(Action<CalendarYear, CaseWork> change)
    {
        var actor = await World.ActorAsync(Story.Office);
        await using var scope = World.Services.CreateAsyncScope();
        var desk = scope.ServiceProvider.GetRequiredService<CaseDesk>();
        var work = await desk.BeginAsync(actor, default);
        var year = await scope.ServiceProvider.GetRequiredService<CaseDbContext>().CalendarYears.SingleOrDefaultAsync() ?? new CalendarYear { Year = 2021 };
        change(year, work);
        desk.Add(year);
        await desk.SaveAsync(work, default);
    }

    private async Task<int> RecountAsync()
    {
        await using var scope = World.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Recounting>().RunAsync(Actor.Nobody, default);
    }
}

public sealed class RecountingOnSqlite() : RecountingSuite(new SqliteTestDatabase());

public sealed class RecountingOnPostgreSql() : RecountingSuite(new PostgreSqlTestDatabase());

public sealed class RecountingOnSqlServer() : RecountingSuite(new SqlServerTestDatabase());
