using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data;
using ZhongGengZu.Data.History;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Web.Commands;
using ZhongGengZu.Web.Commands.Generate;

namespace ZhongGengZu.Web.Tests.Load;

/// <summary>Load data is written in bulk and yet what the desk would have written.</summary>
public abstract class GenerateSuite(LoadedWebHost host) : WebSuite(host)
{

    [SkippableFact]
    public async Task Problems_OfEveryState_AreThereAndThreeInTenAreOpen()
    {
        var states = await Host.ReadAsync(db => db.Problems.GroupBy(p => p.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count));

        Assert.Equal(Enum.GetValues<ProblemState>().Length, states.Count);
        Assert.Equal(host.Summary.Problems, states.Values.Sum());
        Assert.True(states.Where(s => s.Key is not (ProblemState.Closed or ProblemState.Withdrawn)).Sum(s => s.Value) >= host.Summary.Problems * 3 / 10);
    }

    [SkippableFact]
    public async Task Deadline_OfEachState_IsOpenAndTheNearestSorts()
    {
        var problems = await Host.ReadAsync(db => db.Problems.AsNoTracking().ToListAsync());
        var open = (await Host.ReadAsync(db => db.Deadlines.AsNoTracking().Where(d => d.IsOpen).ToListAsync())).ToList();
        var ofProblem = open.Where(d => d.ProblemId is not null).ToLookup(d => d.ProblemId!.Value);

        Assert.All(problems, p =>
        {
            Assert.Equal(ofProblem[p.Id].Select(d => d.DueAt).DefaultIfEmpty(Problem.NoDue).Min(), p.SortDue);
            Assert.Equal(Expected(p), ofProblem[p.Id].Where(d => d.Kind != DeadlineKind.Measure).Select(d => d.Kind).SingleOrDefault(Nothing));
        });
        Assert.All(open, d => Assert.Null(d.MetAt));
        var measures = await Host.ReadAsync(db => db.MeasureTasks.AsNoTracking().Where(m => m.DoneAt == null).Select(m => m.Id).ToListAsync());
        Assert.Equal(measures.Order(), open.Where(d => d.Kind == DeadlineKind.Measure).Select(d => d.SubjectId).Order());
    }

    [SkippableFact]
    public async Task Deadline_OfListsAndPlans_WaitsWhereTheyStand()
    {
        var open = await Host.ReadAsync(db => db.Deadlines.AsNoTracking().Where(d => d.IsOpen && d.ProblemId == null).ToListAsync());
        var kinds = open.ToLookup(d => d.CaseId, d => d.Kind);
        var lists = await Host.ReadAsync(db => db.ProblemLists.AsNoTracking().ToListAsync());
        var plans = await Host.ReadAsync(db => db.RectificationPlans.AsNoTracking().ToListAsync());

        Assert.All(lists, l => Assert.Equal(l.State == ProblemListState.Submitted, kinds[l.Id].Contains(DeadlineKind.Acceptance)));
        Assert.All(lists.Where(l => l.PersonId is not null), l => Assert.Equal(l.FirstSubmittedAt is null, kinds[l.Id].Contains(DeadlineKind.Deliverable)));
        Assert.All(plans, p => Assert.Equal(p.State == RevisionState.InSignOff, kinds[p.Id].Contains(DeadlineKind.SignOffStep)));
        Assert.All(plans.Where(p => p.State == RevisionState.Signed), p => Assert.Empty(kinds[p.Id]));
    }

    [SkippableFact]
    public async Task Reader_OfAPersonalList_IsGrantedWhoeverMustAnswerIt()
    {
        var grants = (await Host.ReadAsync(db => db.ReadGrants.AsNoTracking().ToListAsync())).Select(g => (g.ListId, g.HolderId)).ToHashSet();
        var answering = await Host.ReadAsync(db => db.Deadlines.AsNoTracking()
            .Where(d => d.ListId != null && (d.Kind == DeadlineKind.Acceptance || d.Kind == DeadlineKind.SignOffStep || d.Kind == DeadlineKind.Verification)).ToListAsync());
        var office = await Host.ReadAsync(db => db.Units.Where(u => u.IsSupervisionOffice).Select(u => u.Id).SingleAsync());
        var sent = await Host.ReadAsync(db => db.ProblemLists.Where(l => l.PersonId != null && l.SentAt != null).Select(l => l.Id).ToListAsync());

        Assert.NotEmpty(answering);
        Assert.NotEmpty(sent);
        Assert.All(answering, d => Assert.Contains((d.ListId!.Value, d.OwnerId), grants));
        Assert.All(sent, list => Assert.Contains((list, office), grants));
    }

    [SkippableFact]
    public async Task History_OfEveryCase_ChainsInOrderOfTime()
    {
        var entries = await Host.ReadAsync(db => db.HistoryEntries.AsNoTracking().OrderBy(e => e.CaseId).ThenBy(e => e.Sequence).ToListAsync());
        var report = await Host.InScopeAsync(s => s.GetRequiredService<HistoryVerifier>().VerifyAsync(default));

        Assert.True(report.Ok, $"broken: {report.FirstBroken}");
        Assert.Equal(entries.Count, report.Entries);
        Assert.All(entries.GroupBy(e => e.CaseId), chain => Assert.Equal(chain.Select(e => e.At).Order(), chain.Select(e => e.At)));
    }

    [SkippableFact]
    public async Task Number_OfEachSeries_GoesOnWhereItEnds()
    {
        var numbers = await Host.ReadAsync(db => db.Problems.Where(p => p.Number != null).Select(p => p.Number!)
            .Concat(db.RectificationPlans.Where(p => p.Number != null).Select(p => p.Number!)).ToListAsync());
        var series = await Host.ReadAsync(db => db.NumberSeries.AsNoTracking().ToListAsync());

        Assert.Equal(numbers.Count, numbers.Distinct().Count());
        Assert.All(series, s => Assert.Equal(
            Enumerable.Range(1, s.Next - 1).Select(n => CaseNumber.Format(s.Prefix, n)).Order(StringComparer.Ordinal),
            numbers.Where(n => n.StartsWith(s.Prefix + "-", StringComparison.Ordinal)).Order(StringComparer.Ordinal)));
    }

    [SkippableFact]
    public async Task Generate_SecondTime_IsRefused()
    {
        await Assert.ThrowsAsync<VerbRefusedException>(() => Host.InScopeAsync(s => new Generate().RunAsync(new VerbArguments(["--people", "400", "--problems", "1"]), s)));
    }

    // Stands for “none” beside the kinds of deadline a problem itself has.
    private const DeadlineKind Nothing = DeadlineKind.Deliverable;

    private static DeadlineKind Expected(Problem problem) => problem.State switch
    {
        ProblemState.Filed when problem.FiledSingly => DeadlineKind.Acceptance,
        ProblemState.Draft when problem.FiledSingly => DeadlineKind.Correction,
        ProblemState.Rectifying => problem.Content.Term == Term.Standing ? DeadlineKind.FirstResult : DeadlineKind.LineCompletion,
        ProblemState.Claimed => DeadlineKind.Verification,
        _ => Nothing,
    };


    public sealed class OnSqlite() : LoadedWebHost(new SqliteTestDatabase(), LoadOrganisation.LeastPeople, 400);
}

public sealed class GenerateOnSqlite(GenerateSuite.OnSqlite host) : GenerateSuite(host), IClassFixture<GenerateSuite.OnSqlite>;

[Collection(nameof(LoadedPostgreSql))]
public sealed class GenerateOnPostgreSql(LoadedPostgreSql.Large host) : GenerateSuite(host);

[Collection(nameof(LoadedSqlServer))]
public sealed class GenerateOnSqlServer(LoadedSqlServer.Large host) : GenerateSuite(host);
