using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data.History;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.Submissions;

namespace ZhongGengZu.Browser.Tests.Pages;

/// <summary>The demo's own story on its first morning, 8 April 2021.</summary>
public sealed class DemoTests(DemoHost host) : IClassFixture<DemoHost>
{
    [Fact]
    public async Task Overdue_OnTheFirstMorning_AreSignOffStepsAndMeasuresOnly()
    {
        var now = host.Clock.UtcNow;
        var kinds = await host.ReadAsync(db => db.Deadlines.Where(d => d.IsOpen && d.DueAt < now).Select(d => d.Kind).Distinct().ToListAsync());

        Assert.Equal([DeadlineKind.SignOffStep, DeadlineKind.Measure], kinds.Order());
    }

    [Fact]
    public async Task Problems_Plans_And_Submissions_StandInEveryState()
    {
        Assert.Equal(Enum.GetValues<ProblemState>(), (await host.ReadAsync(db => db.Problems.Select(p => p.State).Distinct().ToListAsync())).Order());
        Assert.Equal(Enum.GetValues<RevisionState>(), (await host.ReadAsync(db => db.RectificationPlans.Select(p => p.State).Distinct().ToListAsync())).Order());
        Assert.Equal(Enum.GetValues<SubmissionState>(), (await host.ReadAsync(db => db.Submissions.Select(s => s.State).Distinct().ToListAsync())).Order());
    }

    [Fact]
    public async Task History_OfTheWholeStory_Holds()
    {
        var report = await host.InScopeAsync(scope => scope.GetRequiredService<HistoryVerifier>().VerifyAsync(default));

        Assert.True(report.Ok, $"{report.FirstBroken}");
    }
}
