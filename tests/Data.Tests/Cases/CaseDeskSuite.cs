using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data.Tests.Support;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Domain.Submissions;

namespace ZhongGengZu.Data.Tests.Cases;

/// <summary>Every aggregate through its whole life, each act in a request of its own: what is read back is what was done.</summary>
public abstract class CaseDeskSuite(TestDatabase database) : WorldSuite(database)
{
    [SkippableFact]
    public async Task UnitCase_FromFilingToClosureAndReceipt_IsReadBackAsItWasDone()
    {
        var (problemId, planId) = await World.SignedAsync();
        var measures = await World.ReadAsync(db => db.MeasureTasks.Where(m => m.ProblemId == problemId).OrderBy(m => m.Order).Select(m => m.Id).ToListAsync());
        await World.OnAsync(Story.Staff, problemId, (work, f) => f.Problem.Report(work, measures[0], "已经印好", done: false));
        await World.OnAsync(Story.Staff, problemId, (work, f) => f.Problem.Report(work, measures[0], "已经上墙", done: true));
        await World.OnAsync(Story.Head, problemId, (work, f) => f.Problem.Report(work, measures[1], "窗口开了", done: true));
        await World.OnAsync(Story.Head, problemId, (work, f) => f.Problem.Claim(work, "群众一次办结"));
        await World.OnAsync(Story.Office, problemId, (work, f) => f.Problem.Close(work, "看过现场，属实"));
        await World.SubmissionAsync(Story.Head, "gjj", "D1", (work, f) => f.Submission.Send(work, "查出一件，已经整改", f.Content));
        await World.SubmissionAsync(Story.Office, "gjj", "D1", (work, f) => f.Submission.Receive(work));

        await World.AsAsync(Story.Clerk, async (desk, _) =>
        {
            var (problem, list, plan) = await desk.ProblemAsync(problemId, default);
            Assert.Equal(ProblemState.Closed, problem.State);
            Assert.Equal("规建局-部-001", problem.Number);
            Assert.Equal(Problem.NoDue, problem.SortDue);
            Assert.Equal(Story.Content(), problem.Content);
            Assert.Equal(problem.Content, Assert.Single(problem.Revisions).Content);
            Assert.Equal([2, 1], problem.Measures.Select(m => m.Reports.Count));
            Assert.Equal(ProblemListState.Accepted, list.State);
            Assert.Equal("规建局-案-001", plan!.Number);
            Assert.Equal(RevisionState.Signed, plan.State);
            Assert.Equal(["公布一次性告知单", "开设综合窗口"], plan.Signed!.Line(problemId)!.Measures.Select(m => m.Text));
            var round = Assert.Single(plan.Rounds);
            Assert.Equal(RoundState.Approved, round.State);
            Assert.Equal(plan.Signed.Digest, Assert.Single(round.Decisions).Digest);
            Assert.Equal([World.Post("gxq-shenzhiyuan"), World.Post("gxq-secretary")], round.Steps.Single().Stops.Select(s => s.Id));
            Assert.Equal(planId, plan.Id);
        });
        var submission = await World.ReadAsync(db => db.Submissions.Include(s => s.Items).SingleAsync(s => s.UnitId == World.Unit("gjj").Id && s.DeliverableCode == "D1"));
        Assert.Equal(SubmissionState.Received, submission.State);
        Assert.Equal(problemId, Assert.Single(submission.Items).SubjectId);
        Assert.Empty(await World.ReadAsync(db => db.Deadlines.Where(d => d.IsOpen && (d.CaseId == problemId || d.CaseId == planId || d.CaseId == submission.Id)).ToListAsync()));
    }

    [SkippableFact]
    public async Task PersonalCase_OfAnyClass_GoesItsOwnWay()
    {
        var list = await World.ListOfAsync(Story.Staff);
        await World.WriteAsync(Story.Staff, list, Story.Content() with { FacetCode = "style", BenchmarkCode = "duty" });
        await World.SubmitListAsync(Story.Staff, list);
        await World.ReviewListAsync(Story.Head, list);
        var plan = await World.PlanOfAsync(list);

        var secretary = await World.ListOfAsync("chengliyan");
        await World.WriteAsync("chengliyan", secretary);
        await World.SubmitListAsync("chengliyan", secretary);

        var numbers = await World.ReadAsync(db => db.Problems.Where(p => p.PersonId != null).Select(p => p.Number).ToListAsync());
        Assert.Equal(["规建局-个-001", "高新区-个-001"], numbers.Order(StringComparer.Ordinal).ToList());
        Assert.True(await World.ReadAsync(db => db.ReadGrants.AnyAsync(g => g.ListId == list && g.HolderId == World.Post("gjj-head"))));
        Assert.True(await World.ReadAsync(db => db.ReadGrants.AnyAsync(g => g.ListId == secretary && g.HolderId == World.Unit("dkb").Id)));
        Assert.NotEqual(plan, await World.PlanOfAsync(secretary));
    }

    [SkippableFact]
    public async Task Return_OfAnAcceptedItem_TakesItsLineOutOfTheDraft()
    {
        var problemId = await World.AcceptedAsync();

        await World.OnAsync(Story.Head, problemId, (work, f) => f.Problem.Return(work, "写得太笼统", f.Plan));

        Assert.Equal(0, await World.ReadAsync(db => db.PlanLines.CountAsync()));
        Assert.Equal([DeadlineKind.Correction], await World.ReadAsync(db => db.Deadlines.Where(d => d.ProblemId == problemId && d.IsOpen).Select(d => d.Kind).ToListAsync()));
    }

    [SkippableFact]
    public async Task Resubmission_AfterAReturn_ReplacesWhatTheRoundWasAbout()
    {
        var problemId = await World.AcceptedAsync();
        var planId = await World.PlanOfAsync(await World.ListOfAsync("gjj"));
        await World.WriteLineAsync(Story.Clerk, planId, problemId, Story.Head, Story.Staff);
        await World.SubmitPlanAsync(Story.Clerk, planId);
        await World.AsAsync(Story.Leader, async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, World.CampaignId, default);
            var file = await desk.PlanAsync(planId, default);
            file.Plan.Return(work, "措施要到人", null, [problemId], file.Waiting);
            await desk.SaveAsync(work, default);
        });
        await World.AsAsync(Story.Clerk, async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, World.CampaignId, default, World.Person(Story.Head));
            var file = await desk.PlanAsync(planId, default);
            var kept = file.Plan.Latest.Line(problemId)!.Measures[0];
            file.Plan.WriteLine(work, problemId, new LineContent
            {
                Standard = "一次办结",
                ResponsiblePersonId = World.Person(Story.Head),
                DueOn = new DateOnly(2021, 4, 20),
                Measures = [new MeasureContent { Key = kept.Key, Text = "公布告知单", OwnerPersonId = World.Person(Story.Head), DueOn = new DateOnly(2021, 4, 15) }],
            });
            await desk.SaveAsync(work, default);
        });
        await World.SubmitPlanAsync(Story.Clerk, planId);
        await World.ApproveAsync(Story.Leader, planId);

        await World.AsAsync(Story.Clerk, async (desk, _) =>
        {
            var plan = (await desk.PlanAsync(planId, default)).Plan;
            Assert.Equal([RoundState.Returned, RoundState.Approved], plan.Rounds.Select(r => r.State));
            Assert.Equal([problemId], plan.Rounds[0].Decisions.Single().MarkedProblemIds);
            Assert.Equal("公布告知单", Assert.Single(plan.Signed!.Line(problemId)!.Measures).Text);
        });
    }

    [SkippableFact]
    public async Task Save_WithAVersionReadEarlier_IsRefusedAsStale()
    {
        var problemId = await World.AcceptedAsync();
        await World.AsAsync(Story.Head, async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, World.CampaignId, default);
            var file = await desk.ProblemAsync(problemId, default);
            await World.OnAsync(Story.Head, problemId, (w, f) => f.Problem.Return(w, "先到一步", f.Plan));

            file.Problem.StrikeOut(work, "晚到一步", file.Plan);
            var refusal = await Assert.ThrowsAsync<Refusal>(() => desk.SaveAsync(work, default));

            Assert.Equal(RefusalCode.Stale, refusal.Code);
        });
        Assert.Equal(ProblemState.Draft, await World.ReadAsync(db => db.Problems.Select(p => p.State).SingleAsync()));
    }

    [SkippableFact]
    public async Task Save_ThatChangesAMeasureOnly_RaisesTheVersionOfItsProblem()
    {
        var (problemId, _) = await World.SignedAsync();
        var before = await World.ReadAsync(db => db.Problems.Select(p => p.Version).SingleAsync());
        var measure = await World.ReadAsync(db => db.MeasureTasks.OrderBy(m => m.Order).Select(m => m.Id).FirstAsync());

        await World.AsAsync(Story.Staff, async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, World.CampaignId, default);
            var file = await desk.ProblemAsync(problemId, default);
            await World.OnAsync(Story.Staff, problemId, (w, f) => f.Problem.Report(w, measure, "先报", done: false));
            file.Problem.Report(work, measure, "后报", done: false);
            Assert.Equal(RefusalCode.Stale, (await Assert.ThrowsAsync<Refusal>(() => desk.SaveAsync(work, default))).Code);
        });

        Assert.Equal(before + 1, await World.ReadAsync(db => db.Problems.Select(p => p.Version).SingleAsync()));
        Assert.Equal("先报", await World.ReadAsync(db => db.MeasureTasks.SelectMany(m => m.Reports).Select(r => r.Text).SingleAsync()));
    }

    [SkippableFact]
    public async Task Numbers_DrawnAtTheSameTime_AreNeverEqual()
    {
        string[] people = ["bianzhiqiang", "shangguanyue", "liushiyu", "tanlixin", "weichengzhi"];
        foreach (var person in people)
        {
            var list = await World.ListOfAsync(person);
            await World.WriteAsync(person, list);
            await World.WriteAsync(person, list);
        }

        await Task.WhenAll(people.Select(async person => await World.SubmitListAsync(person, await World.ListOfAsync(person))));

        var numbers = await World.ReadAsync(db => db.Problems.Select(p => p.Number).ToListAsync());
        Assert.Equal(Enumerable.Range(1, 10).Select(n => $"规建局-个-{n:000}"), numbers.Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public async Task Save_WithAKeyTakenUpBefore_WritesNothingAndLeadsToTheFirst()
    {
        var list = await World.ListOfAsync("gjj");
        var first = await World.WriteAsync(Story.Clerk, list, key: "form-1");

        var again = await Assert.ThrowsAsync<AlreadyDone>(() => World.WriteAsync(Story.Clerk, list, key: "form-1"));
        var together = await Task.WhenAll(Enumerable.Range(0, 5).Select(async _ =>
        {
            try
            {
                return (await World.WriteAsync(Story.Clerk, list, key: "form-2")).ToString();
            }
            catch (AlreadyDone done)
            {
                return done.ResultUrl!["/problems/".Length..];
            }
        }));

        Assert.Equal($"/problems/{first}", again.ResultUrl);
        Assert.Single(together.Distinct());
        Assert.Equal(2, await World.ReadAsync(db => db.Problems.CountAsync()));
    }

    [SkippableFact]
    public async Task OneStep_SignedByManyAtOnce_IsSignedOnce()
    {
        var problem = await World.AcceptedAsync();
        var plan = await World.PlanOfAsync(await World.ListOfAsync("gjj"));
        await World.WriteLineAsync(Story.Clerk, plan, problem, Story.Head, Story.Staff);
        await World.SubmitPlanAsync(Story.Clerk, plan);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            try
            {
                await World.ApproveAsync(Story.Leader, plan);
                return RefusalKind.Invalid;
            }
            catch (Refusal refusal)
            {
                return refusal.Kind;
            }
        }));

        Assert.Equal(1, answers.Count(a => a == RefusalKind.Invalid));
        Assert.Equal(7, answers.Count(a => a == RefusalKind.Conflict));
        Assert.Equal(1, await World.ReadAsync(db => db.Decisions.CountAsync()));
        Assert.Equal(1, await World.ReadAsync(db => db.HistoryEntries.CountAsync(e => e.Act == Domain.History.HistoryAct.PlanSigned)));
    }

    [SkippableFact]
    public async Task Deadlines_OfAClaimRefused_OpenTheOldDateAgain()
    {
        var (problemId, _) = await World.SignedAsync();
        foreach (var (who, measure) in await World.ReadAsync(async db => (await db.MeasureTasks.ToListAsync()).Select(m => (m.OwnerPersonId == World.Person(Story.Staff) ? Story.Staff : Story.Head, m.Id)).ToList()))
        {
            await World.OnAsync(who, problemId, (work, f) => f.Problem.Report(work, measure, "办好了", done: true));
        }

        var due = Shanghai.EndOfDay(new DateOnly(2021, 4, 20));
        Assert.Equal(due, await World.ReadAsync(db => db.Problems.Select(p => p.SortDue).SingleAsync()));
        await World.OnAsync(Story.Head, problemId, (work, f) => f.Problem.Claim(work, "办结"));
        Assert.Equal(Shanghai.EndOfDay(new DateOnly(2021, 3, 31)), await World.ReadAsync(db => db.Problems.Select(p => p.SortDue).SingleAsync()));
        await World.OnAsync(Story.Office, problemId, (work, f) => f.Problem.RefuseClosure(work, "现场没有看到"));

        var open = await World.ReadAsync(db => db.Deadlines.SingleAsync(d => d.ProblemId == problemId && d.IsOpen));
        Assert.Equal((DeadlineKind.LineCompletion, due, (DateTime?)null), (open.Kind, open.DueAt, open.MetAt));
        Assert.Equal(due, await World.ReadAsync(db => db.Problems.Select(p => p.SortDue).SingleAsync()));
    }
}

public sealed class CaseDeskOnSqlite() : CaseDeskSuite(new SqliteTestDatabase());

public sealed class CaseDeskOnPostgreSql() : CaseDeskSuite(new PostgreSqlTestDatabase());

public sealed class CaseDeskOnSqlServer() : CaseDeskSuite(new SqlServerTestDatabase());
