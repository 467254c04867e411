using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;

namespace ZhongGengZu.Data.Tests.Support;

/// <summary>
/// The acts of a case, one request each. 规划建设局: clerk liushiyu, head weichengzhi, 分管领导 shenzhiyuan, staff bianzhiqiang;
/// the 督查考核办: weizhengqing.
/// </summary>
public static class Story
{
    public const string Clerk = "liushiyu";
    public const string Head = "weichengzhi";
    public const string Leader = "shenzhiyuan";
    public const string Staff = "bianzhiqiang";
    public const string Office = "weizhengqing";

    public static ProblemContent Content(string text = "窗口让群众来回跑三趟") => new() { Text = text, FocusAreaCode = "4", SourceCode = "self", Term = Term.ByDate };

    public static async Task<Guid> WriteAsync(this CaseWorld world, string who, Guid listId, ProblemContent? content = null, string? key = null, params Guid[] assisting)
    {
        var id = Guid.Empty;
        await world.AsAsync(who, async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, world.CampaignId, default);
            var file = await desk.ListAsync(listId, default);
            var problem = Problem.Write(work, file.List, content ?? Content(), assisting);
            desk.Add(problem);
            await desk.SaveAsync(work, default, key, $"/problems/{problem.Id}");
            id = problem.Id;
        });
        return id;
    }

    public static Task SubmitListAsync(this CaseWorld world, string who, Guid listId) => world.AsAsync(who, async (desk, actor) =>
    {
        var work = await desk.BeginAsync(actor, world.CampaignId, default);
        var file = await desk.ListAsync(listId, default);
        desk.Add(file.List.Submit(work, file.Problems, file.Plan));
        await desk.SaveAsync(work, default);
    });

    public static Task ReviewListAsync(this CaseWorld world, string who, Guid listId, Guid? returned = null) => world.AsAsync(who, async (desk, actor) =>
    {
        var work = await desk.BeginAsync(actor, world.CampaignId, default);
        var file = await desk.ListAsync(listId, default);
        var answers = file.Problems.ToDictionary(p => p.Id, p => p.Id == returned ? "请写明是哪个窗口" : null);
        desk.Add(file.List.Review(work, file.Problems, file.Plan, answers));
        await desk.SaveAsync(work, default);
    });

    /// <summary>One accepted problem of the unit.</summary>
    public static async Task<Guid> AcceptedAsync(this CaseWorld world, ProblemContent? content = null)
    {
        var list = await world.ListOfAsync("gjj");
        var problem = await world.WriteAsync(Clerk, list, content);
        await world.SubmitListAsync(Clerk, list);
        await world.ReviewListAsync(Head, list);
        return problem;
    }

    public static Task WriteLineAsync(this CaseWorld world, string who, Guid planId, Guid problemId, string responsible, string measureOwner) =>
        world.AsAsync(who, async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, world.CampaignId, default, world.Person(responsible), world.Person(measureOwner));
            var file = await desk.PlanAsync(planId, default);
            file.Plan.WriteLine(work, problemId, new LineContent
            {
                Standard = "一次办结",
                ResponsiblePersonId = world.Person(responsible),
                DueOn = new DateOnly(2021, 4, 20),
                Measures =
                [
                    new MeasureContent { Text = "公布一次性告知单", OwnerPersonId = world.Person(measureOwner), DueOn = new DateOnly(2021, 4, 15) },
                    new MeasureContent { Text = "开设综合窗口", OwnerPersonId = world.Person(responsible), StartOn = new DateOnly(2021, 4, 1), DueOn = new DateOnly(2021, 4, 20) },
                ],
            });
            await desk.SaveAsync(work, default);
        });

    public static Task SubmitPlanAsync(this CaseWorld world, string who, Guid planId) => world.AsAsync(who, async (desk, actor) =>
    {
        var work = await desk.BeginAsync(actor, world.CampaignId, default);
        var file = await desk.PlanAsync(planId, default);
        file.Plan.Submit(work, file.Problems);
        await desk.SaveAsync(work, default);
    });

    public static Task ApproveAsync(this CaseWorld world, string who, Guid planId) => world.AsAsync(who, async (desk, actor) =>
    {
        var work = await desk.BeginAsync(actor, world.CampaignId, default);
        var file = await desk.PlanAsync(planId, default);
        file.Plan.Approve(work, "同意", file.Problems, file.Waiting);
        await desk.SaveAsync(work, default);
    });

    /// <summary>A problem of the unit in 整改中, its plan signed.</summary>
    public static async Task<(Guid Problem, Guid Plan)> SignedAsync(this CaseWorld world)
    {
        var problem = await world.AcceptedAsync();
        var plan = await world.PlanOfAsync(await world.ListOfAsync("gjj"));
        await world.WriteLineAsync(Clerk, plan, problem, Head, Staff);
        await world.SubmitPlanAsync(Clerk, plan);
        await world.ApproveAsync(Leader, plan);
        return (problem, plan);
    }

    public static Task<Guid> PlanOfAsync(this CaseWorld world, Guid listId) =>
        world.ReadAsync(db => db.RectificationPlans.Where(p => p.ListId == listId).Select(p => p.Id).SingleAsync());

    /// <summary>One act on a problem.</summary>
    public static Task OnAsync(this CaseWorld world, string who, Guid problemId, Action<CaseWork, ProblemFile> act) => world.AsAsync(who, async (desk, actor) =>
    {
        var work = await desk.BeginAsync(actor, world.CampaignId, default);
        var file = await desk.ProblemAsync(problemId, default);
        act(work, file);
        await desk.SaveAsync(work, default);
    });

    /// <summary>One act on a unit's submission.</summary>
    public static async Task SubmissionAsync(this CaseWorld world, string who, string unit, string deliverable, Action<CaseWork, SubmissionFile> act)
    {
        var id = await world.ReadAsync(db => db.Submissions.Where(s => s.UnitId == world.Unit(unit).Id && s.DeliverableCode == deliverable).Select(s => s.Id).SingleAsync());
        await world.AsAsync(who, async (desk, actor) =>
        {
            var work = await desk.BeginAsync(actor, world.CampaignId, default);
            act(work, await desk.SubmissionAsync(id, default));
            await desk.SaveAsync(work, default);
        });
    }
}
