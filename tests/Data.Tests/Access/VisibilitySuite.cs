using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data.Tests.Support;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Data.Tests.Access;

/// <summary>Who sees a thing, asked of everybody in the organisation: the names are all there are, not examples.</summary>
public abstract class VisibilitySuite(TestDatabase database) : WorldSuite(database)
{
    private const string Canary = "金丝雀不得外传";
    private const string Secretary = "chengliyan";

    private static readonly string[] Office = ["weizhengqing", "dingyifan", "shaomin", "yuanhaoran"];
    private static readonly string[] Bureau = ["weichengzhi", "tanlixin", "bianzhiqiang", "shangguanyue", "liushiyu"];
    private static readonly string[] Finance = ["mengxianwen", "tianyulan", "gaojian", "yutingting"];

    [SkippableFact]
    public async Task PersonalItem_StepByStep_IsSeenByItsPersonAndWhomTheRouteNames()
    {
        var list = await World.ListOfAsync(Story.Staff);
        var problem = await World.WriteAsync(Story.Staff, list, Story.Content(Canary));
        await SeenByAsync(problem, Story.Staff);

        await World.SubmitListAsync(Story.Staff, list);
        await SeenByAsync(problem, Story.Staff, Story.Head);

        await World.ReviewListAsync(Story.Head, list);
        var plan = await World.PlanOfAsync(list);
        await World.WriteLineAsync(Story.Staff, plan, problem, Story.Staff, Story.Clerk);
        await World.SubmitPlanAsync(Story.Staff, plan);
        await World.ApproveAsync(Story.Head, plan);
        await SeenByAsync(problem, Story.Staff, Story.Head);

        var unitList = await World.ListOfAsync("gjj");
        await World.SubmitListAsync(Story.Clerk, unitList);
        await World.ReviewListAsync(Story.Head, unitList);
        await World.SubmissionAsync(Story.Head, "gjj", "D1", (work, f) => f.Submission.Send(work, "个人问题一件", f.Content));

        string[] readers = [Story.Staff, Story.Head, .. Office];
        await SeenByAsync(problem, readers);
        Assert.Equal(Sorted(readers), await WhoAsync((db, actor) => db.ProblemLists.VisibleTo(actor).AnyAsync(l => l.Id == list)));
        Assert.Equal(Sorted(readers), await WhoAsync((db, actor) => db.RectificationPlans.VisibleTo(actor).AnyAsync(p => p.Id == plan)));
        Assert.Equal(Sorted(readers), await WhoAsync((db, actor) => db.Problems.VisibleTo(actor).AnyAsync(p => p.Content.Text.Contains(Canary))));
        // The owner of a measure sees that measure, the item it belongs to never.
        var measure = await World.ReadAsync(db => db.MeasureTasks.Where(m => m.OwnerPersonId == World.Person(Story.Clerk)).Select(m => m.Id).SingleAsync());
        Assert.Equal(Sorted([Story.Clerk, .. readers]), await WhoAsync((db, actor) => db.MeasureTasks.VisibleTo(actor).AnyAsync(m => m.Id == measure)));
        Assert.Equal(Sorted([Story.Clerk, .. readers]), await WhoAsync((db, actor) => db.Deadlines.VisibleTo(actor).AnyAsync(d => d.SubjectId == measure)));
    }

    [SkippableFact]
    public async Task PersonalItem_TakenBack_IsAgainNobodyElses()
    {
        var list = await World.ListOfAsync(Story.Staff);
        var problem = await World.WriteAsync(Story.Staff, list, Story.Content(Canary));
        await World.SubmitListAsync(Story.Staff, list);
        await World.AsAsync(Story.Staff, async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, World.CampaignId, default);
            var file = await desk.ListAsync(list, default);
            file.List.Withdraw(work, file.Problems);
            await desk.SaveAsync(work, default);
        });

        await SeenByAsync(problem, Story.Staff);
    }

    [SkippableFact]
    public async Task PersonalItem_OfASendingThatIsWithdrawn_IsNoLongerTheOffices()
    {
        var list = await World.ListOfAsync(Story.Staff);
        var problem = await World.WriteAsync(Story.Staff, list, Story.Content(Canary));
        await World.SubmitListAsync(Story.Staff, list);
        await World.ReviewListAsync(Story.Head, list);
        var unitList = await World.ListOfAsync("gjj");
        await World.SubmitListAsync(Story.Clerk, unitList);
        await World.ReviewListAsync(Story.Head, unitList);
        await World.SubmissionAsync(Story.Head, "gjj", "D1", (work, f) => f.Submission.Send(work, "个人问题一件", f.Content));
        await SeenByAsync(problem, [Story.Staff, Story.Head, .. Office]);

        await World.SubmissionAsync(Story.Head, "gjj", "D1", (work, f) => f.Submission.Withdraw(work, f.Content));
        await SeenByAsync(problem, Story.Staff, Story.Head);

        await World.SubmissionAsync(Story.Head, "gjj", "D1", (work, f) => f.Submission.Send(work, "个人问题一件", f.Content));
        await SeenByAsync(problem, [Story.Staff, Story.Head, .. Office]);
    }

    [SkippableFact]
    public async Task UnitItem_FromDraftToFiled_IsSeenByWhomTheRulesName()
    {
        var list = await World.ListOfAsync("gjj");
        var problem = await World.WriteAsync(Story.Clerk, list, Story.Content(Canary), assisting: World.Unit("czj").Id);
        await SeenByAsync(problem, Story.Clerk, Story.Head);

        var discarded = await World.WriteAsync(Story.Clerk, list);
        await World.OnAsync(Story.Clerk, discarded, (work, f) => f.Problem.Discard(work));
        await World.SubmitListAsync(Story.Clerk, list);
        await SeenByAsync(discarded, Story.Clerk, Story.Head);
        await SeenByAsync(problem, [.. Bureau, .. Finance, Story.Leader, Secretary, .. Office]);

        await World.ReviewListAsync(Story.Head, list);
        string[] unit = [.. Bureau, Story.Leader, Secretary, .. Office];
        Assert.Equal(Sorted(unit), await WhoAsync((db, actor) => db.ProblemLists.VisibleTo(actor).AnyAsync(l => l.Id == list)));
        Assert.Equal(Sorted([Story.Clerk, Story.Head]), await WhoAsync((db, actor) => db.RectificationPlans.VisibleTo(actor).AnyAsync()));
        Assert.Equal(Sorted([Story.Clerk, Story.Head]), await WhoAsync((db, actor) => db.Submissions.VisibleTo(actor).AnyAsync(s => s.UnitId == World.Unit("gjj").Id)));
        Assert.Equal(Sorted(unit), await WhoAsync((db, actor) => db.Deadlines.VisibleTo(actor).AnyAsync(d => d.UnitId == World.Unit("gjj").Id && d.PersonId == null)));
    }

    [SkippableFact]
    public async Task Papers_OfAUnitWithoutHead_AreSeenByWhoStandsIn()
    {
        const string clerk = "jinyaqin";
        const string standsIn = "luojianguo";
        var list = await World.ListOfAsync("ssj");
        var problem = await World.WriteAsync(standsIn, list);

        await SeenByAsync(problem, clerk, standsIn);
        Assert.Equal(Sorted([clerk, standsIn]), await WhoAsync((db, actor) => db.Submissions.VisibleTo(actor).AnyAsync(s => s.UnitId == World.Unit("ssj").Id)));
        Assert.Equal(Sorted([clerk, standsIn]), await WhoAsync((db, actor) => db.ProblemLists.VisibleTo(actor).AnyAsync(l => l.Id == list)));
    }

    [SkippableFact]
    public async Task Administrator_WhateverPostsThePersonHolds_SeesNoCase()
    {
        await World.AcceptedAsync();
        var head = await World.ActorAsync(Story.Head);
        var administrator = new Actor { AccountId = head.AccountId, PersonId = head.PersonId, Name = head.Name, IsSystemAdministrator = true, Posts = head.Posts, HomeUnitPath = head.HomeUnitPath };

        await World.InAsync(async db =>
        {
            Assert.True(await db.Problems.VisibleTo(head).AnyAsync());
            Assert.False(await db.Problems.VisibleTo(administrator).AnyAsync());
            Assert.False(await db.ProblemLists.VisibleTo(administrator).AnyAsync());
            Assert.False(await db.RectificationPlans.VisibleTo(administrator).AnyAsync());
            Assert.False(await db.Submissions.VisibleTo(administrator).AnyAsync());
            Assert.False(await db.Deadlines.VisibleTo(administrator).AnyAsync());
            Assert.False(await db.MeasureTasks.VisibleTo(administrator).AnyAsync());
        });
    }

    private async Task SeenByAsync(Guid problem, params string[] names) =>
        Assert.Equal(Sorted(names), await WhoAsync((db, actor) => db.Problems.VisibleTo(actor).AnyAsync(p => p.Id == problem)));

    private async Task<List<string>> WhoAsync(Func<CaseDbContext, Actor, Task<bool>> sees)
    {
        var seen = new List<string>();
        foreach (var name in World.Names)
        {
            var actor = await World.ActorAsync(name);
            if (await World.ReadAsync(db => sees(db, actor)))
            {
                seen.Add(name);
            }
        }

        return Sorted(seen);
    }

    private static List<string> Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];
}

public sealed class VisibilityOnSqlite() : VisibilitySuite(new SqliteTestDatabase());

public sealed class VisibilityOnPostgreSql() : VisibilitySuite(new PostgreSqlTestDatabase());

public sealed class VisibilityOnSqlServer() : VisibilitySuite(new SqlServerTestDatabase());
