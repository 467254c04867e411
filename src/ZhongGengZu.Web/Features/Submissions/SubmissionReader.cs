using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Submissions;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Submissions;

/// <summary>Reads a submission for its page and its acts, in a fixed number of statements.</summary>
public sealed class SubmissionReader(CaseDbContext db, CaseDesk desk, CurrentActor current, Drafts drafts, DemandDesk demands)
{
    private const int MostEntries = 100;

    /// <summary>Key of what the person types here and has not saved.</summary>
    public static string DraftKey(Guid id) => $"submission/{id}";

    /// <summary>The submission with its work, or null when there is none that the actor may see. Tracked: an act may follow.</summary>
    public async Task<SubmissionCase?> CaseAsync(Guid id, CancellationToken cancel)
    {
        var actor = current.Actor;
        if (!await db.Submissions.VisibleTo(actor).AnyAsync(s => s.Id == id, cancel))
        {
            return null;
        }

        var file = await desk.SubmissionAsync(id, cancel);
        var people = file.Content.PersonalLists.Select(l => l.PersonId!.Value)
            .Concat(file.Content.UnitProblems.Select(p => p.Content.ResponsiblePersonId).OfType<Guid>());
        var work = await desk.BeginAsync(actor, file.Submission.CampaignId, cancel, [.. people.Distinct()]);
        var deadlines = await db.Deadlines.AsNoTracking().Where(d => d.CaseId == id).OrderByDescending(d => d.OpenedAt).ToListAsync(cancel);
        return new SubmissionCase(work, file.Submission, file.Content, deadlines);
    }

    /// <summary>The form with its page; what was typed before and never saved is put back.</summary>
    public async Task<SubmissionForm> FormAsync(SubmissionCase it, CancellationToken cancel)
    {
        var form = new SubmissionForm { Summary = it.Submission.Summary, Version = it.Submission.Version, Key = Guid.CreateVersion7().ToString("n") };
        DateTime? restored = null;
        if (it.May(SubmissionAct.Write)
            && await drafts.ReadAsync(it.Work.PersonId, DraftKey(it.Submission.Id), cancel) is { } kept
            && kept.Fields.GetValueOrDefault(nameof(SubmissionForm.Summary)) is [var text, ..] && text != form.Summary)
        {
            (form.Summary, restored) = (text, kept.SavedAt);
        }

        form.Page = await PageAsync(it, cancel) with { RestoredAt = restored };
        return form;
    }

    public async Task<SubmissionPage> PageAsync(SubmissionCase it, CancellationToken cancel)
    {
        var submission = it.Submission;
        var history = await db.HistoryEntries.AsNoTracking().Where(h => h.CaseId == submission.Id)
            .OrderByDescending(h => h.Sequence).Take(MostEntries)
            .Select(h => new PastAct(h.Act, h.At, h.ActorName, h.PostTitle, h.Words, h.Facts))
            .ToListAsync(cancel);
        return new SubmissionPage
        {
            It = it,
            Figures = await FiguresAsync(it, cancel),
            UnitItems = await UnitItemsAsync(it, cancel),
            PersonalItems = await PersonalItemsAsync(it, cancel),
            History = SubmissionPages.Timeline(history),
            Earlier = await EarlierAsync(it, cancel),
        };
    }

    /// <summary>“用上次报的”: the newest that the unit sent of the same material, while its own text is empty.</summary>
    public async Task<SentMaterial?> EarlierAsync(SubmissionCase it, CancellationToken cancel) =>
        it.Submission.Summary.Length > 0 || !it.Deliverable.TakesNil || !it.May(SubmissionAct.Write)
            ? null
            : (await demands.SentAsync([it.Submission.UnitId], it.Deliverable.Name, it.Demand?.Asked, cancel)).FirstOrDefault(m => m.SubmissionId != it.Submission.Id);

    /// <summary>After a refused save: what was read is no longer what is stored.</summary>
    public void Forget() => db.ChangeTracker.Clear();

    private async Task<Figures> FiguresAsync(SubmissionCase it, CancellationToken cancel)
    {
        var lists = it.Content.AcceptedLists.Select(l => l.Id).Append(it.Content.UnitList.Id).ToList();
        var counts = await db.Problems.AsNoTracking()
            .Where(p => lists.Contains(p.ListId) && p.State != ProblemState.Draft && p.State != ProblemState.Filed && p.State != ProblemState.Withdrawn)
            .GroupBy(p => new { p.Subject, p.State, p.Content.Term })
            .Select(g => new ProblemCount(g.Key.Subject, g.Key.State, g.Key.Term, g.Count()))
            .ToListAsync(cancel);
        return SubmissionPages.Count(it, counts);
    }

    // What was sent stands as it was sent; a draft shows what would go now.
    private async Task<IReadOnlyList<UnitItem>> UnitItemsAsync(SubmissionCase it, CancellationToken cancel)
    {
        var problems = it.Content.UnitProblems.ToDictionary(p => p.Id);
        if (!SubmissionPages.ShowsFrozen(it.Submission))
        {
            return it.HasList
                ? [.. it.Content.Frozen().Where(f => f.Kind == SubmissionItemKind.UnitProblem).Select(f => problems[f.Id]).OrderBy(p => p.Number, StringComparer.Ordinal).Select(p => new UnitItem(p.Number, p.Content, p.FiledAt, null))]
                : [];
        }

        var items = SubmissionPages.Standing(it.Submission).Where(i => i.Kind == SubmissionItemKind.UnitProblem).ToList();
        var ids = items.Select(i => i.SubjectId).ToList();
        var revisions = await db.ProblemRevisions.AsNoTracking().Where(r => ids.Contains(r.ProblemId)).ToListAsync(cancel);
        return [.. items
            .Select(i => (Item: i, Revision: revisions.FirstOrDefault(r => r.ProblemId == i.SubjectId && r.Number == i.Revision)))
            .Where(x => x.Revision is not null)
            .Select(x => new UnitItem(problems.GetValueOrDefault(x.Item.SubjectId)?.Number, x.Revision!.Content, x.Revision.At, x.Item.Sending))
            .OrderBy(x => x.Number, StringComparer.Ordinal)];
    }

    // Only the lists that this reader may open; a list's text is read on its own page, where that is written down.
    private async Task<IReadOnlyList<PersonalItem>> PersonalItemsAsync(SubmissionCase it, CancellationToken cancel)
    {
        if (!it.HasList || !SubmissionPages.ShowsFrozen(it.Submission))
        {
            return [];
        }

        var ids = SubmissionPages.Standing(it.Submission).Where(i => i.Kind == SubmissionItemKind.PersonalList).Select(i => i.SubjectId).ToList();
        var lists = await db.ProblemLists.AsNoTracking().VisibleTo(current.Actor).Where(l => ids.Contains(l.Id))
            .Select(l => new { l.Id, l.PersonId, l.IsNil }).ToListAsync(cancel);
        return [.. lists.Select(l => new PersonalItem(l.Id, it.Name(l.PersonId), l.IsNil)).OrderBy(l => l.Id)];
    }
}
