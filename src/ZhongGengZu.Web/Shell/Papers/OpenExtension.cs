using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Extensions;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Shell.Papers;

/// <summary>An extension opened for one reader, with the plan whose date it would move.</summary>
public sealed record OpenExtension(OpenPlan Open, Problem Problem, Extension Extension)
{
    public CaseWork Work => Open.Work;

    public SignOffRound Round => Extension.Round;

    public MeasureTask? Measure => Problem.Measures.FirstOrDefault(m => m.Id == Extension.MeasureId);

    /// <summary>韩露延期申请, 行政审批局延期申请.</summary>
    public string Title => $"{Open.Filer}延期申请";

    /// <summary>Which date: 措施二, 办结时限.</summary>
    public string What => WhatOf(Measure);

    /// <summary>第 2 次, of the same date.</summary>
    public int Turn => Problem.Extensions.Count(e => e.MeasureId == Extension.MeasureId && e.Counts && e.Number <= Extension.Number);

    public RefusalCode? Refusal(ExtensionAct act) => ExtensionRules.Check(Work, Problem, Open.Plan, Extension, act);

    /// <summary>Which date an extension of this measure, or of the line, is about.</summary>
    public static string WhatOf(MeasureTask? measure) => measure is null ? "办结时限" : $"措施{Wording.Ordinal(measure.Order)}";
}

/// <summary>Opens extensions for whoever may see them.</summary>
public sealed class ExtensionShelf(CaseDbContext db, CaseDesk desk, PersonalReads reads)
{
    /// <summary>The extension, or null when there is none or the actor may not see it. Tracked, so that the same is changed and saved.</summary>
    public async Task<OpenExtension?> OpenAsync(Actor actor, Guid id, CancellationToken cancel)
    {
        var seen = await (
            from extension in db.Extensions.VisibleTo(actor)
            where extension.Id == id
            join about in db.Problems on extension.ProblemId equals about.Id
            select new { about.Id, about.ListId, about.PersonId }).SingleOrDefaultAsync(cancel);
        if (seen is null)
        {
            return null;
        }

        await reads.NoteAsync(actor, seen.ListId, seen.PersonId, seen.Id, cancel);
        var file = (await desk.PlanOfListAsync(seen.ListId, cancel))!;
        var problem = file.Problems[seen.Id];
        var asked = problem.Extensions.First(e => e.Id == id);
        var work = await desk.BeginAsync(actor, file.Plan.CampaignId, cancel, PlanShelf.PeopleOf(file).Append(asked.Round.SubmittedByPersonId).Distinct());
        return new OpenExtension(new OpenPlan(work, file), problem, asked);
    }

    /// <summary>The extension that a round is about, or null when it is about a plan or the actor may not see it.</summary>
    public async Task<OpenExtension?> OfRoundAsync(Actor actor, Guid roundId, CancellationToken cancel) =>
        await db.SignOffRounds.Where(r => r.Id == roundId).Select(r => r.ExtensionId).SingleOrDefaultAsync(cancel) is { } extension
            ? await OpenAsync(actor, extension, cancel)
            : null;
}
