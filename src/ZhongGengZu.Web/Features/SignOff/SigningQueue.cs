using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;

namespace ZhongGengZu.Web.Features.SignOff;

/// <summary>One thing that waits for this signer.</summary>
public sealed record WaitingRow
{
    public required Guid RoundId { get; init; }

    public required string? Number { get; init; }

    public required string UnitName { get; init; }

    public required string? PersonName { get; init; }

    public required int Edition { get; init; }

    public required string SubmittedByName { get; init; }

    public required DateTime SubmittedAt { get; init; }

    public required DateTime DueAt { get; init; }

    public required int Lines { get; init; }

    /// <summary>Of an extension: the date as signed and the one asked for; null for a plan.</summary>
    public required DateOnly? OldDueOn { get; init; }

    /// <inheritdoc cref="OldDueOn"/>
    public required DateOnly? NewDueOn { get; init; }

    /// <summary>Place of the measure that is to be extended, null for the line's date and for a plan.</summary>
    public required int? Measure { get; init; }

    public bool IsExtension => NewDueOn is not null;

    /// <summary>Its filer has an earlier version back behind it.</summary>
    public bool IsAgain => !IsExtension && Edition > 1;

    public string Title => IsExtension ? $"{PersonName ?? UnitName}延期申请" : PersonName is null ? $"{UnitName}整改方案" : $"{PersonName}个人整改方案";

    /// <summary>6 条问题, or 措施二 4-14 延到 4-19.</summary>
    public string About => OldDueOn is { } from && NewDueOn is { } to
        ? $"{(Measure is { } order ? "措施" + Wording.Ordinal(order) : "办结时限")} {Wording.Mark(from)} 延到 {Wording.Mark(to)}"
        : $"{Lines} 条问题";
}

/// <summary>待我签批, the most urgent first.</summary>
public sealed record SigningQueuePage(IReadOnlyList<WaitingRow> Rows, int Total, int Late, LightScale? Lights, int? WindowMinutes)
{
    public required WindowForm Window { get; init; }
}

/// <summary>Where one round stands in the queue.</summary>
/// <param name="Place">From 1; 0 when it is not in it.</param>
/// <param name="Total">How many wait.</param>
/// <param name="Previous">The one before.</param>
/// <param name="Next">The one after, or the first when it is the last.</param>
public sealed record QueuePlace(int Place, int Total, Guid? Previous, Guid? Next);

/// <summary>What waits for a signer: the open sign-off steps that a post, office or the person is named for.</summary>
public sealed class SigningQueue(CaseDbContext db, CurrentCampaign campaigns)
{
    private const int MostRows = 100;

    /// <summary>The list, in three statements.</summary>
    public async Task<SigningQueuePage> ReadAsync(Actor actor, int? windowMinutes, WindowForm window, CancellationToken cancel)
    {
        var campaign = await campaigns.HeadAsync(cancel);
        var lights = campaign is null ? null : campaigns.Lights(await campaigns.DefinitionAsync(campaign, cancel));
        var now = lights?.Now ?? default;
        var waiting = Waiting(actor);
        var total = await waiting.Take(Wording.CountStopsAt).CountAsync(cancel);
        var late = await waiting.Where(d => d.DueAt < now).Take(Wording.CountStopsAt).CountAsync(cancel);
        var rows = await (
            from d in waiting.OrderBy(d => d.DueAt).ThenBy(d => d.Id).Take(MostRows)
            join step in db.SignOffSteps on d.SubjectId equals step.Id
            join round in db.SignOffRounds on step.RoundId equals round.Id
            join unit in db.Units on d.UnitId equals unit.Id
            join person in db.People on d.PersonId equals person.Id into people
            from person in people.DefaultIfEmpty()
            join plan in db.RectificationPlans on round.PlanId equals plan.Id into plans
            from plan in plans.DefaultIfEmpty()
            join extension in db.Extensions on round.ExtensionId equals extension.Id into extensions
            from extension in extensions.DefaultIfEmpty()
            join problem in db.Problems on extension.ProblemId equals problem.Id into problems
            from problem in problems.DefaultIfEmpty()
            join measure in db.MeasureTasks on extension.MeasureId equals measure.Id into measures
            from measure in measures.DefaultIfEmpty()
            orderby d.DueAt, d.Id
            select new WaitingRow
            {
                RoundId = round.Id,
                Number = plan != null ? plan.Number : problem != null ? problem.Number : null,
                UnitName = unit.Name,
                PersonName = person == null ? null : person.Name,
                Edition = round.Number,
                SubmittedByName = round.SubmittedByName,
                SubmittedAt = round.SubmittedAt,
                DueAt = d.DueAt,
                Lines = db.PlanLines.Count(l => l.RevisionId == round.RevisionId),
                OldDueOn = extension == null ? null : extension.OldDueOn,
                NewDueOn = extension == null ? null : extension.NewDueOn,
                Measure = measure == null ? null : measure.Order,
            }).ToListAsync(cancel);
        return new SigningQueuePage(rows, total, late, lights, windowMinutes) { Window = window };
    }

    /// <summary>A round's place, in one statement.</summary>
    public async Task<QueuePlace> PlaceAsync(Actor actor, Guid roundId, CancellationToken cancel)
    {
        var rounds = await (
            from d in Waiting(actor).OrderBy(d => d.DueAt).ThenBy(d => d.Id).Take(Wording.CountStopsAt)
            join step in db.SignOffSteps on d.SubjectId equals step.Id
            orderby d.DueAt, d.Id
            select step.RoundId).ToListAsync(cancel);
        var at = rounds.IndexOf(roundId);
        var others = rounds.Where(r => r != roundId).ToList();
        return at < 0
            ? new QueuePlace(0, rounds.Count, null, others.Count > 0 ? others[0] : null)
            : new QueuePlace(at + 1, rounds.Count, at > 0 ? rounds[at - 1] : null, at + 1 < rounds.Count ? rounds[at + 1] : others.Count > 0 ? others[0] : null);
    }

    private IQueryable<Deadline> Waiting(Actor actor) => db.Deadlines.AsNoTracking().Where(d => d.Kind == DeadlineKind.SignOffStep).WaitingAt(actor);
}
