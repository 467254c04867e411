using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data.History;
using ZhongGengZu.Data.Tests.Support;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Submissions;

namespace ZhongGengZu.Data.Tests.Submissions;

/// <summary>The job that asks for the periods of recurring deliverables: once each, whoever runs it, however often, wherever it is broken off.</summary>
public abstract class PeriodOpeningSuite(TestDatabase database) : WorldSuite(database)
{
    private const string Weekly = "W1";

    [SkippableFact]
    public async Task Run_ANewPeriod_IsAskedOfEveryUnitOnce()
    {
        var units = await AddWeeklyAsync();

        Assert.Equal(units, await RunAsync());
        Assert.Equal(0, await RunAsync());

        await AssertSoundAsync(units, 1);
        Assert.Equal("{\"deliverable\":\"W1\",\"period\":\"2021-W12\",\"units\":\"" + units + "\"}", await World.ReadAsync(db => db.HistoryEntries.Where(h => h.Act == HistoryAct.PeriodOpened).Select(h => h.Facts).SingleAsync()));
    }

    [SkippableFact]
    public async Task Run_OnFourNodesAtOnce_MakesEachOnce()
    {
        var units = await AddWeeklyAsync();
        World.Clock.Move(TimeSpan.FromDays(28));

        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            try
            {
                return await RunAsync();
            }
            catch (Refusal tooManyAtOnce) when (tooManyAtOnce.Code == RefusalCode.Stale)
            {
                return 0; // the job's next round would go on
            }
        }));
        await RunAsync();

        Assert.True(made.Sum() <= units * 5);
        await AssertSoundAsync(units, 5);
    }

    [SkippableFact]
    public async Task Run_BrokenOffAnywhere_LeavesNothingHalfDone()
    {
        var units = await AddWeeklyAsync();
        World.Clock.Move(TimeSpan.FromDays(7 * 52));
        var random = new Random(20210326);
        for (var round = 0; round < 25; round++)
        {
            using var killed = new CancellationTokenSource(TimeSpan.FromMilliseconds(random.Next(1, 60)));
            try
            {
                await RunAsync(killed.Token);
            }
            catch (Exception broken) when (killed.IsCancellationRequested)
            {
                Assert.IsNotType<Refusal>(broken);
            }

            // What is there is whole: each submission with its deadline.
            Assert.Equal(await World.ReadAsync(db => db.Submissions.CountAsync(s => s.DeliverableCode == Weekly)), await World.ReadAsync(db => db.Deadlines.CountAsync(d => d.DeliverableCode == Weekly)));
        }

        await RunAsync();

        await AssertSoundAsync(units, 53);
    }

    [SkippableFact]
    public async Task Run_TheClockSteppingADayBackAndForth_AsksOnceAndAtShanghaisMidnight()
    {
        var units = await AddWeeklyAsync();
        await RunAsync();
        // Friday 26 March, 09:00 → Sunday 28 March, 23:59:59 and one second more, in Shanghai.
        World.Clock.Move(Shanghai.At(new DateOnly(2021, 3, 28), new TimeOnly(23, 59, 59)) - World.Clock.GetUtcNow().UtcDateTime);
        Assert.Equal(0, await RunAsync());
        World.Clock.Move(TimeSpan.FromSeconds(1));
        Assert.Equal(units, await RunAsync());

        foreach (var step in new[] { -1, 1, 1, -1 })
        {
            World.Clock.Move(TimeSpan.FromDays(step));
            Assert.Equal(0, await RunAsync());
        }

        await AssertSoundAsync(units, 2);
    }

    // Every Friday from the day of the start on, until the campaign's open end.
    private async Task<int> AddWeeklyAsync()
    {
        await World.InAsync(async db =>
        {
            var campaign = await db.Campaigns.SingleAsync();
            campaign.Definition = campaign.Definition with
            {
                Deliverables =
                [
                    .. campaign.Definition.Deliverables,
                    new DeliverableDefinition
                    {
                        Code = Weekly,
                        Name = "周报",
                        SummaryName = "周报",
                        Level = FilerLevel.Unit,
                        Parts = [DeliverablePart.Summary],
                        OwedBy = ["unit", "office-unit"],
                        DueOn = new DateOnly(2021, 3, 26),
                        Recurrence = new RecurrenceRule { Every = RecurrenceUnit.Week, Day = 5 },
                        Origin = new RuleOrigin(null, true),
                    },
                ],
            };
            await db.SaveChangesAsync();
        });
        return await World.ReadAsync(db => db.CampaignMembers.CountAsync(m => m.PersonId == null && (m.FilerCode == "unit" || m.FilerCode == "office-unit")));
    }

    private async Task<int> RunAsync(CancellationToken cancel = default)
    {
        await using var scope = World.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PeriodOpening>().RunAsync(cancel);
    }

    private async Task AssertSoundAsync(int units, int periods)
    {
        var made = await World.ReadAsync(db => db.Submissions.Where(s => s.DeliverableCode == Weekly).Select(s => new { s.Id, s.UnitId, s.Period }).ToListAsync());
        Assert.Equal(units * periods, made.Count);
        Assert.Equal(made.Count, made.Select(s => (s.UnitId, s.Period)).Distinct().Count());
        var due = await World.ReadAsync(db => db.Deadlines.Where(d => d.DeliverableCode == Weekly && d.IsOpen && d.Kind == DeadlineKind.Deliverable).Select(d => d.SubjectId).ToListAsync());
        Assert.Equal(made.Select(s => s.Id).Order(), due.Order());
        await using var scope = World.Services.CreateAsyncScope();
        Assert.True((await scope.ServiceProvider.GetRequiredService<HistoryVerifier>().VerifyAsync(default)).Ok);
    }
}

public sealed class PeriodOpeningOnSqlite() : PeriodOpeningSuite(new SqliteTestDatabase());

public sealed class PeriodOpeningOnPostgreSql() : PeriodOpeningSuite(new PostgreSqlTestDatabase());

public sealed class PeriodOpeningOnSqlServer() : PeriodOpeningSuite(new SqlServerTestDatabase());
