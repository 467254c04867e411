using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.Submissions;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Features.ProblemLists;

/// <summary>A list with its work and all its problems; <paramref name="Visible"/> are those whose text the reader may see.</summary>
public sealed record OpenList(CaseWork Work, ProblemList List, IReadOnlyList<Problem> Problems, RectificationPlan? Plan, IReadOnlySet<Guid> Visible)
{
    public bool IsMine => List.PersonId is { } self && self == Work.Actor.PersonId;

    public IEnumerable<Problem> Live => Problems.Where(p => p.State != ProblemState.Withdrawn);

    public IEnumerable<Problem> Filed => Problems.Where(p => p is { State: ProblemState.Filed, FiledSingly: false });

    public string FilerName => List.PersonId is { } person ? Work.Routing.Directory.Person(person)?.Name ?? "" : UnitName;

    public string UnitName => Work.Routing.Directory.Unit(List.UnitId)?.Name ?? "";

    public bool May(ProblemListAct act) => ProblemListRules.Check(Work, List, act) is null;
}

/// <summary>When a list was due, when it was handed in or sent, and what waits for its answer.</summary>
public sealed record ListDue(DeliverableDefinition? Deliverable, Deadline? Delivery, Deadline? Answer, Submission? Submission);

/// <summary>Reads lists for whoever may see them, in a fixed number of statements.</summary>
public sealed class ListReader(CaseDbContext db, CaseDesk desk, CurrentActor current, PersonalReads reads)
{
    private Actor Actor => current.Actor;

    /// <summary>The actor's own list in a campaign, or null.</summary>
    public Task<Guid?> MineAsync(Guid campaignId, CancellationToken cancel)
    {
        var me = Actor.PersonId;
        return db.ProblemLists.Where(l => l.CampaignId == campaignId && l.PersonId == me).Select(l => (Guid?)l.Id).SingleOrDefaultAsync(cancel);
    }

    /// <summary>The list, or null when there is none that the actor may see. Tracked: an act may follow.</summary>
    public async Task<OpenList?> OpenAsync(Guid id, CancellationToken cancel)
    {
        if (await db.ProblemLists.VisibleTo(Actor).Where(l => l.Id == id).Select(l => new { l.CampaignId, l.PersonId }).SingleOrDefaultAsync(cancel) is not { } head)
        {
            return null;
        }

        await reads.NoteAsync(Actor, id, head.PersonId, null, cancel);
        var file = await desk.ListAsync(id, cancel);
        var visible = await db.Problems.VisibleTo(Actor).Where(p => p.ListId == id).Select(p => p.Id).ToHashSetAsync(cancel);
        var people = head.PersonId is { } person ? new[] { person } : [];
        return new OpenList(await desk.BeginAsync(Actor, head.CampaignId, cancel, people), file.List, file.Problems, file.Plan, visible);
    }

    /// <summary>Its dates: a person's deliverable is the list itself, a unit's list goes with the unit's submission.</summary>
    public async Task<ListDue> DueAsync(OpenList open, CancellationToken cancel)
    {
        var list = open.List;
        var part = list.PersonId is null ? DeliverablePart.ProblemList : DeliverablePart.PersonalList;
        var deliverable = open.Work.Definition.Deliverables.FirstOrDefault(d => d.Parts.Contains(part) && d.OwedBy.Contains(list.FilerCode));
        var code = deliverable?.Code;
        var submission = list.PersonId is null
            ? await db.Submissions.AsNoTracking().Include(s => s.Items).AsSingleQuery().SingleOrDefaultAsync(s => s.CampaignId == list.CampaignId && s.UnitId == list.UnitId && s.DeliverableCode == code, cancel)
            : null;
        var subject = submission?.Id ?? list.Id;
        var deadlines = await db.Deadlines.AsNoTracking()
            .Where(d => (d.Kind == DeadlineKind.Deliverable && d.SubjectId == subject)
                || (d.IsOpen && d.SubjectId == list.Id && (d.Kind == DeadlineKind.Acceptance || d.Kind == DeadlineKind.Correction)))
            .ToListAsync(cancel);
        return new ListDue(
            deliverable,
            deadlines.Find(d => d.Kind == DeadlineKind.Deliverable),
            deadlines.Find(d => d.Kind != DeadlineKind.Deliverable),
            submission);
    }

    /// <summary>After a refused save: what was read is no longer what is stored.</summary>
    public void Forget() => db.ChangeTracker.Clear();
}
