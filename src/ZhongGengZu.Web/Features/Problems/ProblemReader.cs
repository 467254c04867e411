using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.Problems;

/// <summary>Reads a problem for its page and its acts, in a fixed number of statements.</summary>
public sealed class ProblemReader(CaseDbContext db, CaseDesk desk, CurrentActor current, PersonalReads reads)
{
    private const int FirstEntries = 12;
    private const int MostEntries = 300;

    // Of the plan's own history only what decides on the problem: handed in, signed, returned.
    private static readonly HistoryAct[] PlanActs =
        [HistoryAct.PlanSubmitted, HistoryAct.PlanWithdrawn, HistoryAct.PlanApproved, HistoryAct.PlanSigned, HistoryAct.PlanReturned, HistoryAct.PlanPutOnRecord, HistoryAct.Nudged, HistoryAct.Escalated, HistoryAct.NoticeIssued, HistoryAct.NoticeClosed, HistoryAct.NoticeWithdrawn];

    private Actor Actor => current.Actor;

    /// <summary>Whether the actor may read the problem.</summary>
    public Task<bool> IsVisibleAsync(Guid id, CancellationToken cancel) => db.Problems.VisibleTo(Actor).AnyAsync(p => p.Id == id, cancel);

    /// <summary>The problem with its work, or null when there is none that the actor may see. Tracked: an act may follow.</summary>
    public async Task<ProblemCase?> CaseAsync(Guid id, CancellationToken cancel, params IEnumerable<Guid> alsoPeople)
    {
        if (!await IsVisibleAsync(id, cancel))
        {
            return null;
        }

        var file = await desk.ProblemAsync(id, cancel);
        var work = await desk.BeginAsync(Actor, file.Problem.CampaignId, cancel, [.. PeopleOf(file), .. alsoPeople]);
        return new ProblemCase(work, file.Problem, file.List, file.Plan, await OpenAsync(file, cancel), work.Lights);
    }

    /// <summary>The page of a problem, or null; a read by the office of a personal one is written down.</summary>
    public async Task<ProblemPage?> PageAsync(Guid id, OpenForm? form, bool wholeHistory, CancellationToken cancel)
    {
        if (await CaseAsync(id, cancel) is not { } it)
        {
            return null;
        }

        await reads.NoteAsync(Actor, it.List.Id, it.Problem.PersonId, id, cancel);
        var closed = it.Problem.ClosedAt;
        it = it with
        {
            Files = await db.EvidenceFiles.AsNoTracking().Where(f => f.ProblemId == id).OrderByDescending(f => f.At).ToListAsync(cancel),
            Recurrence = await RecurrenceAsync(id, cancel),
            Request = it.Problem.PersonId is null ? await db.ReassignmentRequests.AsNoTracking().Where(r => r.ProblemId == id).OrderByDescending(r => r.AskedAt).ThenByDescending(r => r.Id).FirstOrDefaultAsync(cancel) : null,
            IsSpotChecked = closed is not null && await db.SpotChecks.AnyAsync(c => c.ProblemId == id && c.ClosedAt == closed, cancel),
        };
        var history = await HistoryAsync(it, cancel);
        var shown = wholeHistory ? history : [.. history.Take(FirstEntries)];
        return ProblemPages.Compose(it, history, form) with
        {
            History = ProblemPages.Timeline(it, shown, history.Count),
            Notices = new NoticeLinesModel(
                await NoticeLines.ReadAsync(db, Actor, m => m.ProblemId == id || m.CaseId == id, cancel),
                it.Open.Count > 0 && it.Problem.UnitId != it.Work.Campaign.OfficeUnitId && current.May(Permission.IssueNotices) ? NoticeLines.NewHref(it.Open[0].Id) : null),
            Escalation = new EscalationModel(await RungsAsync(it, cancel)),
        };
    }

    private Task<IReadOnlyList<EscalationLine>> RungsAsync(ProblemCase it, CancellationToken cancel)
    {
        var open = it.Open.Select(d => d.Id).ToList();
        return db.Escalations.AsNoTracking().Where(e => open.Contains(e.DeadlineId)).LinesAsync(cancel);
    }

    private async Task<(Recurrence, string)?> RecurrenceAsync(Guid id, CancellationToken cancel)
    {
        var earlier = db.Problems.VisibleTo(Actor);
        var seen = await (from r in db.Recurrences.AsNoTracking() where r.ProblemId == id join p in earlier on r.EarlierProblemId equals p.Id select new { Mark = r, p.Number }).SingleOrDefaultAsync(cancel);
        return seen is null ? null : (seen.Mark, seen.Number ?? "");
    }

    /// <summary>After a refused save: what was read is no longer what is stored.</summary>
    public void Forget() => db.ChangeTracker.Clear();

    /// <summary>What was done to the problem and its plan, newest first.</summary>
    public async Task<IReadOnlyList<PastAct>> HistoryAsync(ProblemCase it, CancellationToken cancel)
    {
        var (problem, plan) = (it.Problem.Id, it.Line is null ? Guid.Empty : it.Plan!.Id);
        var since = it.Problem.FiledAt ?? Problem.NoDue;
        var entries = await db.HistoryEntries.AsNoTracking()
            .Where(h => h.CaseId == problem || (h.CaseId == plan && h.At >= since && PlanActs.Contains(h.Act)))
            .OrderByDescending(h => h.At).ThenByDescending(h => h.Id)
            .Take(MostEntries)
            .Select(h => new { h.Act, h.At, h.ActorName, h.PostTitle, h.Words, h.Facts })
            .ToListAsync(cancel);
        return [.. entries.Select(h => new PastAct(h.Act, h.At, h.ActorName, h.PostTitle, string.IsNullOrWhiteSpace(h.Words) ? null : h.Words, HistoryWords.More(h.Facts)))];
    }

    private async Task<IReadOnlyList<Deadline>> OpenAsync(ProblemFile file, CancellationToken cancel)
    {
        var (problem, list, plan) = (file.Problem.Id, file.List.Id, file.Plan?.Id);
        var open = await db.Deadlines.AsNoTracking()
            .Where(d => d.IsOpen && (d.CaseId == problem || d.ProblemId == problem || d.CaseId == plan
                || (d.CaseId == list && (d.Kind == DeadlineKind.Acceptance || d.Kind == DeadlineKind.Correction))))
            .OrderBy(d => d.DueAt).ThenBy(d => d.Id)
            .ToListAsync(cancel);
        return [.. open.Where(d => Concerns(d, file))];
    }

    // The list's and the plan's deadlines are the problem's only while the problem is with them.
    private static bool Concerns(Deadline deadline, ProblemFile file) => deadline.CaseKind switch
    {
        CaseKind.ProblemList => deadline.Kind == DeadlineKind.Acceptance
            ? file.Problem is { State: ProblemState.Filed, FiledSingly: false }
            : file.Problem is { State: ProblemState.Draft, ReturnReason: not null },
        CaseKind.Plan => file.Problem.State == ProblemState.Accepted && file.Plan?.Latest.Line(file.Problem.Id) is not null,
        _ => true,
    };

    private static IEnumerable<Guid> PeopleOf(ProblemFile file)
    {
        var problem = file.Problem;
        var lines = file.Plan?.Revisions.SelectMany(r => r.Lines).Where(l => l.ProblemId == problem.Id).ToList() ?? [];
        return new[] { problem.PersonId, problem.WrittenByPersonId, problem.ResponsiblePersonId, problem.ClaimedByPersonId, problem.Content.ResponsiblePersonId }
            .Concat(problem.Measures.Select(m => (Guid?)m.OwnerPersonId))
            .Concat(lines.SelectMany(l => new[] { l.LeaderPersonId, l.ResponsiblePersonId }))
            .Concat(lines.SelectMany(l => l.Measures).Select(m => m.OwnerPersonId))
            .OfType<Guid>().Distinct();
    }
}
