using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;

namespace ZhongGengZu.Web.Tests.Support;

/// <summary>Steps of a case that a story needs behind it.</summary>
public static class ZoneCases
{
    /// <summary>What a filer writes; codes of the shipped campaign.</summary>
    public static ProblemContent Content(string text) => new() { Text = text, FocusAreaCode = "4-1", SourceCode = "self", Term = Term.ByDate };

    /// <summary>Writes a problem on a list.</summary>
    public static async Task<Guid> WriteAsync(this Zone zone, string person, Guid list, ProblemContent content)
    {
        Problem? problem = null;
        await zone.ActAsync(person, async (desk, work) => desk.Add(problem = Problem.Write(work, (await desk.ListAsync(list, default)).List, content, [])));
        return problem!.Id;
    }

    /// <summary>Hands a list in.</summary>
    public static Task SubmitAsync(this Zone zone, string person, Guid list) => zone.ActAsync(person, async (desk, work) =>
    {
        var file = await desk.ListAsync(list, default);
        desk.Add(file.List.Submit(work, file.Problems, file.Plan));
    });

    /// <summary>Accepts a list whole.</summary>
    public static Task AcceptAsync(this Zone zone, string person, Guid list) => zone.ActAsync(person, async (desk, work) =>
    {
        var file = await desk.ListAsync(list, default);
        desk.Add(file.List.Review(work, file.Problems, file.Plan, file.Problems.ToDictionary(p => p.Id, _ => (string?)null)));
    });

    /// <summary>Files a problem found later, and accepts it.</summary>
    public static async Task FileSinglyAsync(this Zone zone, string filer, string acceptor, Guid list, ProblemContent content)
    {
        var problem = await zone.WriteAsync(filer, list, content);
        await zone.ActAsync(filer, async (desk, work) =>
        {
            var file = await desk.ProblemAsync(problem, default);
            desk.Add(file.Problem.File(work, file.List, file.Plan));
        });
        await zone.ActAsync(acceptor, async (desk, work) =>
        {
            var file = await desk.ProblemAsync(problem, default);
            desk.Add(file.Problem.Accept(work, file.List, file.Plan));
        });
    }

    /// <summary>Writes the line of a problem with one measure, and hands the plan in for signing.</summary>
    public static async Task SubmitPlanAsync(this Zone zone, string drafter, Guid list, Guid problem, string responsible, DateOnly due)
    {
        var person = await zone.PersonAsync(responsible);
        await zone.ActAsync(
            drafter,
            async (desk, work) =>
            {
                var file = (await desk.PlanOfListAsync(list, default))!;
                file.Plan.WriteLine(work, problem, new LineContent
                {
                    Standard = "一次办结",
                    ResponsiblePersonId = person,
                    DueOn = due,
                    Measures = [new MeasureContent { Text = "公布一次性告知单", OwnerPersonId = person, DueOn = due }],
                });
            },
            person);
        await zone.ActAsync(
            drafter,
            async (desk, work) =>
            {
                var file = (await desk.PlanOfListAsync(list, default))!;
                file.Plan.Submit(work, file.Problems);
            },
            person);
    }

    /// <summary>Signs the open step of a list's plan.</summary>
    public static Task ApproveAsync(this Zone zone, string signer, Guid list) => zone.ActAsync(signer, async (desk, work) =>
    {
        var file = (await desk.PlanOfListAsync(list, default))!;
        file.Plan.Approve(work, "同意。", file.Problems, file.Waiting);
    });

    /// <summary>One act on a problem.</summary>
    public static Task OnProblemAsync(this Zone zone, string person, Guid problem, Action<Domain.CaseWork, Problem> act) => zone.ActAsync(person, async (desk, work) =>
        act(work, (await desk.ProblemAsync(problem, default)).Problem));

    /// <summary>The measures of a problem.</summary>
    public static Task<List<Guid>> MeasuresOfAsync(this Zone zone, Guid problem) =>
        zone.ReadAsync(db => db.MeasureTasks.Where(m => m.ProblemId == problem).Select(m => m.Id).ToListAsync());
}
