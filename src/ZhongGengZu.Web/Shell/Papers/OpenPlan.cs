using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Shell.Papers;

/// <summary>A plan opened for one reader: what it holds, the work it may be changed in, and everybody's names.</summary>
public sealed record OpenPlan(CaseWork Work, PlanFile File)
{
    public RectificationPlan Plan => File.Plan;

    public IReadOnlyDictionary<Guid, Problem> Problems => File.Problems;

    /// <summary>Which version: counts what was handed in; a draft is the next one.</summary>
    public int Edition => Plan.State == RevisionState.Draft ? Plan.Rounds.Count + 1 : Math.Max(Plan.Rounds.Count, 1);

    /// <summary>The newest round's return to the drafter, null unless the draft answers one.</summary>
    public Decision? Return =>
        Plan is { State: RevisionState.Draft, Rounds: [.., { State: RoundState.Returned } last] } && last.RevisionId == Plan.Latest.Id
            ? last.Decisions.LastOrDefault(d => d.Answer == SignOffAnswer.Return)
            : null;

    /// <summary>Whose plan it is: the person, or the unit.</summary>
    public string Filer => Plan.PersonId is { } person ? Name(person) : UnitName(Plan.UnitId);

    public bool IsMine => Plan.PersonId is { } person && person == Work.Actor.PersonId;

    /// <summary>韩露个人整改方案, 自然资源分局整改方案.</summary>
    public string Title => Plan.PersonId is null ? $"{Filer}整改方案" : $"{Filer}个人整改方案";

    /// <summary>The lines as they stand now.</summary>
    public IReadOnlyList<FrozenLine> Lines => FrozenLine.Of(Plan.Latest, Problems);

    public string Name(Guid? person) => person is { } id ? Work.Routing.Directory.Person(id)?.Name ?? "" : "未定";

    public string UnitName(Guid unit) => Work.Routing.Directory.Unit(unit)?.Name ?? "";

    /// <summary>Title of the post that somebody holds at home, empty for none.</summary>
    public string PostOf(Guid person) =>
        Work.Routing.Directory.HomeOf(person, Work.Today) is { } home ? Work.Routing.Directory.Post(home.PostId)?.Title ?? "" : "";

    public bool May(PlanAct act) => PlanRules.Check(Work, Plan, act) is null;
}

/// <summary>Opens plans for whoever may see them.</summary>
public sealed class PlanShelf(CaseDbContext db, CaseDesk desk, PersonalReads reads)
{
    /// <summary>The plan, or null when there is none or the actor may not see it. Tracked, so that the same is changed and saved.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="planId">Which.</param>
    /// <param name="cancel">Cancels.</param>
    /// <param name="alsoPeople">People whom a form names.</param>
    public async Task<OpenPlan?> OpenAsync(Actor actor, Guid planId, CancellationToken cancel, params IEnumerable<Guid> alsoPeople)
    {
        var seen = await db.RectificationPlans.VisibleTo(actor).Where(p => p.Id == planId).Select(p => new { p.ListId, p.PersonId }).SingleOrDefaultAsync(cancel);
        if (seen is null)
        {
            return null;
        }

        await reads.NoteAsync(actor, seen.ListId, seen.PersonId, planId, cancel);
        var file = await desk.PlanAsync(planId, cancel);
        var work = await desk.BeginAsync(actor, file.Plan.CampaignId, cancel, PeopleOf(file).Concat(alsoPeople).Distinct());
        return new OpenPlan(work, file);
    }

    /// <summary>The plan that a round belongs to, or null when the actor may not see it.</summary>
    public async Task<OpenPlan?> OfRoundAsync(Actor actor, Guid roundId, CancellationToken cancel) =>
        await db.SignOffRounds.Where(r => r.Id == roundId).Select(r => r.PlanId).SingleOrDefaultAsync(cancel) is { } plan
            ? await OpenAsync(actor, plan, cancel)
            : null;

    internal static IEnumerable<Guid> PeopleOf(PlanFile file)
    {
        var plan = file.Plan;
        var lines = plan.Revisions.SelectMany(r => r.Lines).ToList();
        var papers = plan.Rounds.SelectMany(r => r.ReadLines()).ToList();
        return new[] { plan.PersonId }
            .Concat(plan.Rounds.Select(r => (Guid?)r.SubmittedByPersonId))
            .Concat(lines.SelectMany(l => new[] { l.LeaderPersonId, l.ResponsiblePersonId }))
            .Concat(lines.SelectMany(l => l.Measures).Select(m => m.OwnerPersonId))
            .Concat(papers.SelectMany(l => new[] { l.LeaderPersonId, l.ResponsiblePersonId }))
            .Concat(papers.SelectMany(l => l.Measures).Select(m => m.OwnerPersonId))
            .OfType<Guid>();
    }
}
