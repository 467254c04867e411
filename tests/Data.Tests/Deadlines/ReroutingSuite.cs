using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data.Tests.Support;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;


namespace ZhongGengZu.Data.Tests.Deadlines;

/// <summary>Posts change hands without any act on a case; what waits goes along.</summary>
public abstract class ReroutingSuite(TestDatabase database) : WorldSuite(database)
{
    [SkippableFact]
    public async Task Acceptance_WhenThePostFallsVacant_GoesToItsFallbackWhoMayThenRead()
    {
        var list = await World.ListOfAsync(Story.Staff);
        await World.WriteAsync(Story.Staff, list);
        await World.SubmitListAsync(Story.Staff, list);
        Assert.Equal(World.Post("gjj-head"), await OwnerAsync(DeadlineKind.Acceptance, list));

        await EndAsync("gjj-head");
        await RunAsync();
        await RunAsync();

        Assert.Equal(World.Post("gxq-shenzhiyuan"), await OwnerAsync(DeadlineKind.Acceptance, list));
        Assert.True(await World.ReadAsync(db => db.ReadGrants.AnyAsync(g => g.ListId == list && g.HolderId == World.Post("gxq-shenzhiyuan"))));
        Assert.Equal(1, await World.ReadAsync(db => db.Deadlines.Where(d => d.Kind == DeadlineKind.Acceptance && d.SubjectId == list).Select(d => d.Version).SingleAsync()));
    }

    [SkippableFact]
    public async Task SignOffStepAndDeliverable_WhenPostsChange_GoToWhomTheRouteLeads()
    {
        var problem = await World.AcceptedAsync();
        var plan = await World.PlanOfAsync(await World.ListOfAsync("gjj"));
        await World.WriteLineAsync(Story.Clerk, plan, problem, Story.Head, Story.Staff);
        await World.SubmitPlanAsync(Story.Clerk, plan);
        var step = await World.ReadAsync(db => db.SignOffSteps.Select(s => s.Id).SingleAsync());
        var submission = await World.ReadAsync(db => db.Submissions.Where(s => s.UnitId == World.Unit("gjj").Id && s.DeliverableCode == "D3").Select(s => s.Id).SingleAsync());

        await EndAsync("gxq-shenzhiyuan");
        await EndAsync("gjj-head");
        await RunAsync();

        Assert.Equal(World.Post("gxq-secretary"), await OwnerAsync(DeadlineKind.SignOffStep, step));
        Assert.Equal(World.Post("gxq-secretary"), await OwnerAsync(DeadlineKind.Deliverable, submission));
    }

    private Task<Guid> OwnerAsync(DeadlineKind kind, Guid subject) =>
        World.ReadAsync(db => db.Deadlines.Where(d => d.Kind == kind && d.SubjectId == subject && d.IsOpen).Select(d => d.OwnerId).SingleAsync());

    private Task EndAsync(string post) => World.InAsync(async db =>
    {
        var appointment = await db.Appointments.SingleAsync(a => a.PostId == World.Post(post));
        appointment.To = Shanghai.DateOf(World.Clock.GetUtcNow().UtcDateTime).AddDays(-1);
        await db.SaveChangesAsync();
    });

    private async Task RunAsync()
    {
        await using var scope = World.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Rerouting>().RunAsync(default);
    }
}

public sealed class ReroutingOnSqlite() : ReroutingSuite(new SqliteTestDatabase());

public sealed class ReroutingOnPostgreSql() : ReroutingSuite(new PostgreSqlTestDatabase());

public sealed class ReroutingOnSqlServer() : ReroutingSuite(new SqlServerTestDatabase());
