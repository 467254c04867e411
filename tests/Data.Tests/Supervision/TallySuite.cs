using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data.Supervision;
using ZhongGengZu.Data.Tests.Support;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Data.Tests.Supervision;

/// <summary>
/// The board's figures are the sums of what each write adds. That they equal their rows is asked after every test of this project and of every
/// host of the pages (<see cref="CaseWorld.DisposeAsync"/>, WebHost); here is what could make them differ.
/// </summary>
public abstract class TallySuite(TestDatabase database) : WorldSuite(database)
{
    [SkippableFact]
    public async Task Figures_OfAProblemFromDraftToReopened_FollowEachAct()
    {
        var (problem, _) = await World.SignedAsync();
        Assert.Equal((1, 0, 0), (await SumAsync(TallyOf.Problems), await SumAsync(TallyOf.Closed), await SumAsync(TallyOf.Verified)));
        Assert.Equal((1, 1, 0), (await SumAsync(TallyOf.Begun), await SumAsync(TallyOf.Planned), await SumAsync(TallyOf.Finished)));
        Assert.Equal(2, await SumAsync(TallyOf.Due, DeadlineKind.Measure));

        await DoneAsync(problem);
        Assert.Equal((0, 1), (await SumAsync(TallyOf.Due, DeadlineKind.Measure), await SumAsync(TallyOf.Waiting, DeadlineKind.Verification)));
        await World.OnAsync(Story.Office, problem, (work, it) => it.Problem.Close(work, "属实"));
        Assert.Equal((1, 1, 1, 1), (await SumAsync(TallyOf.Closed), await SumAsync(TallyOf.Upheld), await SumAsync(TallyOf.Verified), await SumAsync(TallyOf.Finished)));

        await World.OnAsync(Story.Office, problem, (work, it) => it.Problem.Reopen(work, "又有反映", it.Plan));
        Assert.Equal((0, 0, 1, 0), (await SumAsync(TallyOf.Closed), await SumAsync(TallyOf.Upheld), await SumAsync(TallyOf.Verified), await SumAsync(TallyOf.Finished)));
        await HoldsAsync();
    }

    [SkippableFact]
    public async Task Save_Refused_LeavesNoFigureBehind()
    {
        var (problem, _) = await World.SignedAsync();
        var before = await World.ReadAsync(db => db.Tallies.CountAsync());

        await Assert.ThrowsAsync<Refusal>(() => World.AsAsync(Story.Staff, async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, World.CampaignId, default);
            var file = await desk.ProblemAsync(problem, default);
            await World.OnAsync(Story.Head, problem, (second, it) => it.Problem.Report(second, it.Problem.Measures[1].Id, "办了一半", done: false));
            file.Problem.Report(work, file.Problem.Measures[0].Id, "已公布", done: true);
            await desk.SaveAsync(work, default);
        }));

        Assert.Equal(before, await World.ReadAsync(db => db.Tallies.CountAsync()));
    }

    [SkippableFact]
    public async Task Fold_WhatWasAdded_SumsUpWithoutChangingAFigure()
    {
        await DoneAsync((await World.SignedAsync()).Problem);
        var before = await SumsAsync();

        var saved = await BookAsync(book => book.FoldAsync(default));

        Assert.True(saved > 0);
        Assert.Equal(before, await SumsAsync());
        Assert.Equal(before.Count, await World.ReadAsync(db => db.Tallies.CountAsync()));
        Assert.Equal(0, await BookAsync(book => book.FoldAsync(default)));
    }

    [SkippableFact]
    public async Task Writers_OfOneUnitAtOnceWhileTheFiguresAreFolded_LoseAndDoubleNothing()
    {
        const int Rounds = 8;
        var list = await World.ListOfAsync("gjj");
        var own = await World.ListOfAsync(Story.Staff);

        await Task.WhenAll(
            Task.Run(() => WriteAsync(Story.Clerk, list)),
            Task.Run(() => WriteAsync(Story.Staff, own)),
            Task.Run(FoldAsync),
            Task.Run(FoldAsync));
        await Task.WhenAll(Task.Run(() => World.SubmitListAsync(Story.Clerk, list)), Task.Run(() => World.SubmitListAsync(Story.Staff, own)), Task.Run(FoldAsync), Task.Run(FoldAsync));

        Assert.Equal(2 * Rounds, await SumAsync(TallyOf.Problems));
        await HoldsAsync();

        async Task WriteAsync(string who, Guid onto)
        {
            for (var i = 0; i < Rounds; i++)
            {
                await World.WriteAsync(who, onto, own == onto ? Story.Content($"办件拖延 {i}") : null);
            }
        }

        async Task FoldAsync()
        {
            for (var i = 0; i < Rounds; i++)
            {
                await BookAsync(book => book.FoldAsync(default));
            }
        }
    }

    [SkippableFact]
    public async Task Mend_AFigureThatIsWrong_IsFoundAndPutRightOnce()
    {
        await World.AcceptedAsync();
        var tally = await World.ReadAsync(db => db.Tallies.AsNoTracking().FirstAsync(t => t.Of == TallyOf.Problems));
        await World.ReadAsync(db => db.Tallies.Where(t => t.Id == tally.Id).ExecuteUpdateAsync(row => row.SetProperty(t => t.Count, 7)));
        Assert.Equal([new TallyDifference(tally.Key, 7, 1)], await BookAsync(book => book.DifferencesAsync(default)));

        Assert.Single(await BookAsync(book => book.MendAsync(default)));

        await HoldsAsync();
        Assert.Empty(await BookAsync(book => book.MendAsync(default)));
    }

    private async Task DoneAsync(Guid problem)
    {
        await World.OnAsync(Story.Staff, problem, (work, it) => it.Problem.Report(work, it.Problem.Measures[0].Id, "已公布", done: true));
        await World.OnAsync(Story.Head, problem, (work, it) => it.Problem.Report(work, it.Problem.Measures[1].Id, "已开设", done: true));
        await World.OnAsync(Story.Head, problem, (work, it) => it.Problem.Claim(work, "一次办结"));
    }

    private Task<int> SumAsync(TallyOf of, DeadlineKind? kind = null) =>
        World.ReadAsync(db => db.Tallies.Where(t => t.Of == of && (kind == null || t.Kind == kind)).SumAsync(t => t.Count));

    private async Task<SortedDictionary<string, int>> SumsAsync() =>
        new((await World.ReadAsync(db => db.Tallies.AsNoTracking().ToListAsync())).GroupBy(t => t.Key).Where(g => g.Sum(t => t.Count) != 0)
            .ToDictionary(g => g.Key.ToString(), g => g.Sum(t => t.Count)));

    private async Task HoldsAsync() => Assert.Empty(await BookAsync(book => book.DifferencesAsync(default)));

    private async Task<T> BookAsync<T>(Func<TallyBook, Task<T>> ask)
    {
        await using var scope = World.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TallyBook>());
    }
}

public sealed class TallyOnSqlite() : TallySuite(new SqliteTestDatabase());

public sealed class TallyOnPostgreSql() : TallySuite(new PostgreSqlTestDatabase());

public sealed class TallyOnSqlServer() : TallySuite(new SqlServerTestDatabase());
