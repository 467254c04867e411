using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Extensions;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Web.Tests.Privacy;

/// <summary>Brings every case of the table into its state; every text a person can write holds the case's canary.</summary>
internal sealed class CanaryStory(CampaignWebHost host)
{
    private static readonly DateOnly MeasureDue = new(2021, 4, 16);
    private static readonly DateOnly LineDue = new(2021, 4, 23);

    public async Task TellAsync()
    {
        foreach (var canary in CanaryCase.All)
        {
            await WriteAsync(canary, canary.Key == "onthespot" ? Term.OnTheSpot : Term.ByDate);
        }

        foreach (var canary in CanaryCase.All.Where(c => c.Key != "draft"))
        {
            await SubmitAsync(canary.Person);
        }

        await OnListAsync("yaojiaxin", "yaojiaxin", (work, file) => file.List.Withdraw(work, file.Problems));
        await AcceptAsync("planned", "weichengzhi");
        await AcceptAsync("unsent", "tongyongjun");
        await AcceptAsync("onthespot", "mengxianwen");
        await AcceptAsync("leader", "chengliyan");
        foreach (var key in new[] { "sent", "signing", "claimed", "closed", "returned" })
        {
            await AcceptAsync(key, "zhouqiming");
        }

        await AcceptAsync("bureauhead", "tangmin");
        await AcceptAsync("village", "majunming");
        foreach (var key in new[] { "planned", "sent", "leader", "secretary" })
        {
            await WriteLineAsync(key);
        }

        await SubmitPlanAsync("signing");
        await SubmitPlanAsync("village");
        await ApproveAsync("village", "majunming");
        await CarryOutAsync("claimed", "zhouqiming");
        await CarryOutAsync("closed", "zhouqiming");
        await CarryOutAsync("bureauhead", "tangmin");
        await CloseAsync("closed", "zhouqiming");
        await SendAsync("zhouqiming", "xzspj");
        await ReturnAsync("returned", "zhouqiming");
        await SendAsync("tongyongjun", "tcj");
        await OnSubmissionAsync("tongyongjun", "tcj", (work, file) => file.Submission.Withdraw(work, file.Content));
        await SuperviseAsync("xzspj");
        await LeaveAsync("jfj-head");
    }

    // A 督办单 about every personal row of a unit: the paper says how many, and no more.
    private async Task SuperviseAsync(string unit)
    {
        var id = await host.UnitAsync(unit);
        var rows = await host.ReadAsync(db => db.Deadlines.AsNoTracking().Where(d => d.UnitId == id && d.PersonId != null && d.IsOpen).ToListAsync());
        var content = new NoticeContent { Kind = NoticeKind.Order, Colour = NoticeColour.Blue, Subject = "个人事项进展慢", Demand = "请逐人督促。", WorkingDays = 3 };
        await DoAsync("weizhengqing", async (desk, work) => desk.Add(SupervisionNotice.Issue(work, content, (await desk.ListAsync(await host.ListOfAsync(unit), default)).List, rows)));
    }

    private static CanaryCase Of(string key) => CanaryCase.All.Single(c => c.Key == key);

    private async Task WriteAsync(CanaryCase canary, Term term)
    {
        var content = new ProblemContent
        {
            Text = canary.Text("text"),
            FocusAreaCode = "4-1",
            SourceCode = "self",
            Term = term,
            Standard = canary.Text("standard"),
            Measure = canary.Text("measure"),
            DoneWhat = term == Term.OnTheSpot ? canary.Text("done") : null,
            DoneOn = term == Term.OnTheSpot ? new DateOnly(2021, 4, 8) : null,
        };
        var list = await host.ListOfAsync(canary.Person);
        await DoAsync(canary.Person, async (desk, work) => desk.Add(Problem.Write(work, (await desk.ListAsync(list, default)).List, content, [])));
    }

    private Task SubmitAsync(string person) => OnListAsync(person, person, (work, file) => file.List.Submit(work, file.Problems, file.Plan));

    private Task AcceptAsync(string key, string acceptor) => OnListAsync(acceptor, Of(key).Person, (work, file) =>
        file.List.Review(work, file.Problems, file.Plan, file.Problems.ToDictionary(p => p.Id, _ => (string?)null)));

    /// <summary>Returned after it was sent, and written anew since: the new words nobody else has ever been shown.</summary>
    private async Task ReturnAsync(string key, string acceptor)
    {
        var canary = Of(key);
        var list = await host.ListOfAsync(canary.Person);
        var id = await host.ReadAsync(db => db.Problems.Where(p => p.ListId == list).Select(p => p.Id).SingleAsync());
        await DoAsync(acceptor, async (desk, work) =>
        {
            var file = await desk.ProblemAsync(id, default);
            file.Problem.Return(work, "请写具体。", file.Plan);
        });
        await OnProblemAsync(canary.Person, key, (work, problem) => problem.Edit(work, problem.Content with { Text = canary.Text("rewritten") }, []));
    }

    private Task WriteLineAsync(string key) => OnPlanAsync(Of(key).Person, key, async (work, file) =>
    {
        var canary = Of(key);
        var self = await host.PersonAsync(canary.Person);
        var owner = await host.PersonAsync(canary.MeasureOwner ?? canary.Person);
        var line = file.Plan.Latest.Lines.Single();
        file.Plan.WriteLine(work, line.ProblemId, new LineContent
        {
            Standard = canary.Text("standard"),
            ResponsiblePersonId = self,
            DueOn = LineDue,
            Note = canary.Text("note"),
            Measures = [new MeasureContent { Key = line.Measures.Single().Key, Text = canary.Text("measure"), OwnerPersonId = owner, DueOn = MeasureDue }],
        });
    });

    private async Task SubmitPlanAsync(string key)
    {
        await WriteLineAsync(key);
        await OnPlanAsync(Of(key).Person, key, (work, file) =>
        {
            file.Plan.Submit(work, file.Problems);
            return Task.CompletedTask;
        });
    }

    private Task ApproveAsync(string key, string signer) => OnPlanAsync(signer, key, (work, file) =>
    {
        file.Plan.Approve(work, Of(key).Text("opinion"), file.Problems, file.Waiting);
        return Task.CompletedTask;
    });

    /// <summary>Signed, the measure done by its owner, the result claimed.</summary>
    private async Task CarryOutAsync(string key, string signer)
    {
        var canary = Of(key);
        await SubmitPlanAsync(key);
        await ApproveAsync(key, signer);
        await ExtendAsync(key, signer, declined: key == "closed");
        await OnProblemAsync(canary.MeasureOwner ?? canary.Person, key, (work, problem) => problem.Report(work, problem.Measures[0].Id, canary.Text("measure"), done: true));
        await OnProblemAsync(canary.Person, key, (work, problem) => problem.Claim(work, canary.Text("result"), new Evidence(canary.Text("reference"), null)));
    }

    /// <summary>延期 asked for by the measure's owner, whose words they are: declined, or still waiting when the measure is done.</summary>
    private async Task ExtendAsync(string key, string signer, bool declined)
    {
        var words = Of(key).Text("measure");
        await OnPlanAsync(Of(key).MeasureOwner ?? Of(key).Person, key, (work, file) =>
        {
            var problem = file.Problems.Values.Single();
            Extension.Ask(work, problem, file.Plan, problem.Measures[0].Id, new ExtensionContent { NewDueOn = MeasureDue.AddDays(3), Reason = words, Done = words, Interim = words });
            return Task.CompletedTask;
        });
        if (declined)
        {
            await OnPlanAsync(signer, key, (work, file) =>
            {
                var problem = file.Problems.Values.Single();
                problem.Extensions[0].Decline(work, words, problem, file.Plan);
                return Task.CompletedTask;
            });
        }
    }

    private Task CloseAsync(string key, string verifier) => OnProblemAsync(verifier, key, (work, problem) => problem.Close(work, Of(key).Text("opinion")));

    private async Task SendAsync(string head, string unit)
    {
        await OnListAsync(head, unit, (work, file) => file.List.Submit(work, file.Problems, file.Plan));
        await OnListAsync(head, unit, (work, file) => file.List.Review(work, file.Problems, file.Plan, new Dictionary<Guid, string?>()));
        await OnSubmissionAsync(head, unit, (work, file) => file.Submission.Send(work, "按时排查，见附件。", file.Content));
    }

    /// <summary>Whoever held the post is gone since yesterday.</summary>
    private Task LeaveAsync(string post) => host.InScopeAsync(async scope =>
    {
        var db = scope.GetRequiredService<CaseDbContext>();
        var file = await db.Posts.Where(p => db.Units.Any(u => u.Id == p.UnitId && u.Code + "-head" == post) && p.Kind == Domain.People.PostKind.UnitHead).SingleAsync();
        (await db.Appointments.SingleAsync(a => a.PostId == file.Id)).To = new DateOnly(2021, 4, 7);
        await db.SaveChangesAsync();
        await scope.GetRequiredService<Rerouting>().RunAsync(default);
        return true;
    });

    private async Task OnListAsync(string who, string whose, Action<CaseWork, ListFile> act) => await OnListAsync(who, whose, (work, file) =>
    {
        act(work, file);
        return null;
    });

    private async Task OnListAsync(string who, string whose, Func<CaseWork, ListFile, object?> act)
    {
        var list = await host.ListOfAsync(whose);
        await DoAsync(who, async (desk, work) => desk.Add(act(work, await desk.ListAsync(list, default))));
    }

    private async Task OnPlanAsync(string who, string key, Func<CaseWork, PlanFile, Task> act)
    {
        var list = await host.ListOfAsync(Of(key).Person);
        await DoAsync(who, async (desk, work) => await act(work, (await desk.PlanOfListAsync(list, default))!), Of(key));
    }

    private async Task OnProblemAsync(string who, string key, Action<CaseWork, Problem> act)
    {
        var list = await host.ListOfAsync(Of(key).Person);
        var problem = await host.ReadAsync(db => db.Problems.Where(p => p.ListId == list).Select(p => p.Id).SingleAsync());
        await DoAsync(who, async (desk, work) => act(work, (await desk.ProblemAsync(problem, default)).Problem), Of(key));
    }

    private async Task OnSubmissionAsync(string who, string unit, Action<CaseWork, SubmissionFile> act)
    {
        var unitId = await host.UnitAsync(unit);
        var id = await host.ReadAsync(db => db.Submissions.Where(s => s.UnitId == unitId && s.DeliverableCode == "D1").Select(s => s.Id).SingleAsync());
        await DoAsync(who, async (desk, work) => act(work, await desk.SubmissionAsync(id, default)));
    }

    private async Task DoAsync(string who, Func<CaseDesk, CaseWork, Task> act, CanaryCase? canary = null)
    {
        List<Guid> people = canary is null ? [] : [await host.PersonAsync(canary.Person), await host.PersonAsync(canary.MeasureOwner ?? canary.Person)];
        await host.ActAsync(who, async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, host.CampaignId, default, [.. people]);
            await act(desk, work);
            await desk.SaveAsync(work, default);
        });
    }
}
