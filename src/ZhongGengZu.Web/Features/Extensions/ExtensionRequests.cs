using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Extensions;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Papers;

namespace ZhongGengZu.Web.Features.Extensions;

/// <summary>A problem opened to ask for a later date.</summary>
/// <param name="Work">The work.</param>
/// <param name="Problem">The problem.</param>
/// <param name="Plan">Its filer's plan, null while nothing is signed.</param>
/// <param name="SeesProblem">The reader sees the whole; else only the own measures.</param>
public sealed record RequestCase(CaseWork Work, Problem Problem, RectificationPlan? Plan, bool SeesProblem)
{
    /// <summary>Where to go back to.</summary>
    public string Href(Guid? measure) => SeesProblem || measure is null ? $"/problems/{Problem.Id}" : $"/measures/{measure}";
}

/// <summary>A date that may be asked for.</summary>
public sealed record ExtensionChoice(string Value, string What, string Text, DateOnly DueOn, DateOnly? OriginalDueOn, int Left);

/// <summary>申请延期: which date, and why.</summary>
public sealed record RequestPage(ExtensionForm Form, Guid ProblemId, string Back, string Title, IReadOnlyList<ExtensionChoice> Choices, DateOnly Earliest, DateOnly? LineDueOn, string Route, int StepDays);

/// <summary>Reads what the request form needs.</summary>
public sealed class ExtensionRequests(CaseDbContext db, CaseDesk desk, CurrentActor current, PersonalReads reads)
{
    /// <summary>The problem for whoever sees it or a measure of it, else null. Tracked.</summary>
    public async Task<RequestCase?> OpenAsync(Guid problemId, CancellationToken cancel)
    {
        var whole = await db.Problems.VisibleTo(current.Actor).AnyAsync(p => p.Id == problemId, cancel);
        if (!whole && !await db.MeasureTasks.VisibleTo(current.Actor).AnyAsync(m => m.ProblemId == problemId, cancel))
        {
            return null;
        }

        var file = await desk.ProblemAsync(problemId, cancel);
        await reads.NoteAsync(current.Actor, file.List.Id, file.Problem.PersonId, problemId, cancel);
        return new RequestCase(await desk.BeginAsync(current.Actor, file.Problem.CampaignId, cancel), file.Problem, file.Plan, whole);
    }

    /// <summary>The problem that an extension is about, as <see cref="OpenAsync"/>.</summary>
    public async Task<RequestCase?> OfExtensionAsync(Guid extensionId, CancellationToken cancel) =>
        await db.Extensions.Where(e => e.Id == extensionId).Select(e => (Guid?)e.ProblemId).SingleOrDefaultAsync(cancel) is { } problem
            ? await OpenAsync(problem, cancel)
            : null;

    /// <summary>The page. Refusals: <see cref="ExtensionRules.CheckAsk"/> when there is no date that the actor may ask for.</summary>
    public static RequestPage Page(RequestCase it, ExtensionForm form)
    {
        var (work, problem) = (it.Work, it.Problem);
        var dates = problem.Measures.OrderBy(m => m.DoneAt is not null).ThenBy(m => m.Order).Cast<MeasureTask?>().Append(null).ToList();
        var choices = dates.Where(m => ExtensionRules.CheckAsk(work, problem, m) is null).Select(m => Choice(work, problem, m)).ToList();
        if (choices.Count == 0)
        {
            var asked = dates.Find(m => m?.Id.ToString() == form.What);
            throw new Refusal(Why(work, problem, dates, asked));
        }

        form.What = choices.Exists(c => c.Value == form.What) ? form.What : choices[0].Value;
        var first = choices.First(c => c.Value == form.What);
        return new RequestPage(
            form, problem.Id, it.Href(form.What == ExtensionForm.Line ? null : Guid.Parse(form.What!)), it.SeesProblem ? TitleWords.Of(problem.Content.Text) : first.Text,
            choices, choices.Min(c => c.DueOn).AddDays(1), it.SeesProblem ? problem.DueOn : null, Route(it), work.Definition.Deadlines.SignOffStepDays);
    }

    // The reason that tells most: of the date asked for, else of one that is the actor's to ask for.
    private static RefusalCode Why(CaseWork work, Problem problem, List<MeasureTask?> dates, MeasureTask? asked) =>
        (asked is null ? dates : dates.Prepend(asked)).Select(m => ExtensionRules.CheckAsk(work, problem, m)!.Value)
            .OrderBy(code => code is RefusalCode.NotEntitled).First();

    private static ExtensionChoice Choice(CaseWork work, Problem problem, MeasureTask? measure) => new(
        measure?.Id.ToString() ?? ExtensionForm.Line, OpenExtension.WhatOf(measure), measure?.Text ?? "整个问题办结",
        ExtensionRules.DueOn(problem, measure), measure is null ? problem.OriginalDueOn : measure.OriginalDueOn, ExtensionRules.Left(work, problem, measure));

    private static string Route(RequestCase it)
    {
        var (routing, me) = (it.Work.Routing, it.Work.PersonId);
        return string.Join(" → ", routing.RuleOf(it.Problem).Signers.Select(target =>
            WhoActs.Of(routing, routing.Resolve(routing.StopsOf(target, it.Problem.UnitId), (_, p) => p == me || p == it.Problem.PersonId)).Names));
    }
}

public sealed class ExtensionsRoom : IRoom
{
    public void AddServices(IServiceCollection services) => services.AddScoped<ExtensionRequests>();
}
