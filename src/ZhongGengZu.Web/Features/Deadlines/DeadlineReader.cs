using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.Deadlines;

/// <summary>A deadline explained.</summary>
public sealed record DeadlinePage
{
    public required DueRow Row { get; init; }

    public required Deadline Deadline { get; init; }

    public required CampaignDefinition Definition { get; init; }

    public required LightWord Light { get; init; }

    public required LightScale Lights { get; init; }

    /// <summary>Who has it now; null once it is met or ended.</summary>
    public required WhoActs? Holder { get; init; }

    /// <summary>The rules it comes from, the nearest first.</summary>
    public required IReadOnlyList<RuleNote> Rules { get; init; }

    public required DueArithmetic Arithmetic { get; init; }

    /// <summary>What a fixed date on a rest day means.</summary>
    public required string? RestDay { get; init; }

    /// <summary>The extensions that moved it, in order; none for a date nobody has moved.</summary>
    public required IReadOnlyList<GrantedExtension> Extensions { get; init; }
}

/// <summary>An extension that was granted: from when to when, and who signed it last.</summary>
public sealed record GrantedExtension(DateOnly From, DateOnly To, DateTime? At, string? SignedBy, Guid RoundId);

/// <summary>Reads one deadline for whoever sees it, its problem, or its row on the board.</summary>
public sealed class DeadlineReader(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns, CaseDesk desk, WorkingCalendar calendar)
{
    public async Task<DeadlinePage?> ReadAsync(Guid id, CancellationToken cancel)
    {
        if (await InSightAsync(id, cancel) is not { } deadline)
        {
            return null;
        }

        var campaign = (await campaigns.AllAsync(cancel)).Single(c => c.Id == deadline.CampaignId);
        var definition = await campaigns.DefinitionAsync(campaign, cancel);
        var row = await db.Deadlines.AsNoTracking().Where(d => d.Id == id).AsRows(db, current.Actor).SingleAsync(cancel);
        var work = await desk.BeginAsync(current.Actor, campaign.Id, cancel, deadline.OwnerKind == HolderKind.Person ? [deadline.OwnerId] : Array.Empty<Guid>());
        var arithmetic = DueArithmetic.Of(deadline, calendar);
        var lights = campaigns.Lights(definition);
        return new DeadlinePage
        {
            Row = row,
            Deadline = deadline,
            Definition = definition,
            Light = DueWords.Light(lights, deadline.DueAt, deadline.MetAt),
            Lights = lights,
            Holder = deadline.IsOpen ? WhoActs.Of(work.Routing, deadline.Owner) : null,
            Rules = DeadlineRules.Of(deadline, definition),
            Arithmetic = arithmetic,
            Extensions = arithmetic.ExtendedFrom is null ? [] : await ExtensionsAsync(deadline, cancel),
            RestDay = arithmetic.Days.Count > 0 ? null
                : deadline.Kind is DeadlineKind.Deliverable or DeadlineKind.Plan ? DueWords.RestDay(arithmetic.MovedFrom ?? arithmetic.DueOn, calendar, definition.Deadlines.RestDays)
                : DueWords.RestDay(arithmetic.DueOn, calendar),
        };
    }

    private async Task<IReadOnlyList<GrantedExtension>> ExtensionsAsync(Deadline deadline, CancellationToken cancel)
    {
        var measure = deadline.Kind == DeadlineKind.Measure ? deadline.SubjectId : (Guid?)null;
        return await db.Extensions.AsNoTracking()
            .Where(e => e.ProblemId == deadline.ProblemId && e.MeasureId == measure && e.Round.State == RoundState.Approved)
            .OrderBy(e => e.Number)
            .Select(e => new GrantedExtension(
                e.OldDueOn, e.NewDueOn, e.Round.EndedAt,
                e.Round.Decisions.OrderByDescending(x => x.At).Select(x => x.PostTitle + " " + x.PersonName).FirstOrDefault(), e.Round.Id))
            .ToListAsync(cancel);
    }

    private async Task<Deadline?> InSightAsync(Guid id, CancellationToken cancel)
    {
        var actor = current.Actor;
        var one = db.Deadlines.AsNoTracking().Where(d => d.Id == id);
        var problems = db.Problems.VisibleTo(actor);
        return await one.VisibleTo(actor).SingleOrDefaultAsync(cancel)
            ?? await one.Where(d => problems.Any(p => p.Id == d.ProblemId)).SingleOrDefaultAsync(cancel)
            ?? (current.May(Permission.ViewBoard) ? await one.OfUnitsInSight(actor).SingleOrDefaultAsync(cancel) : null);
    }
}

/// <summary>Which rule of the campaign a deadline comes from, with its sentence.</summary>
public static class DeadlineRules
{
    private static readonly RuleOrigin OfThePlan = new(null, false);

    public static IReadOnlyList<RuleNote> Of(Deadline deadline, CampaignDefinition definition)
    {
        var days = definition.Deadlines;
        RuleNote InDays(string what, int fallback) => new($"{what}：{deadline.WorkingDays ?? fallback} 个工作日", null, days.Origin);
        return deadline.Kind switch
        {
            DeadlineKind.Deliverable when deadline.DeliverableCode is { } code => [OfDeliverable(definition.Deliverable(code))],
            DeadlineKind.Plan when deadline.Basis == DeadlineBasis.WorkingDays => [InDays("新审收的问题补进方案送签", days.AmendmentDays)],
            DeadlineKind.Plan => OfPhase(definition),
            DeadlineKind.Measure => [new("整改方案里写定、签过字的措施完成日期", null, OfThePlan)],
            DeadlineKind.LineCompletion => [new("整改方案里写定、签过字的办结时限", null, OfThePlan)],
            DeadlineKind.FirstResult => [new("整改方案里写定、签过字的首次见效日期", null, OfThePlan)],
            DeadlineKind.Acceptance => [InDays("送达起审收", days.AcceptanceDays)],
            DeadlineKind.Receipt => [InDays("送达起接收", days.ReceiptDays)],
            DeadlineKind.Correction => [InDays("退回起补正", days.CorrectionDays)],
            DeadlineKind.SignOffStep => [InDays("送达起签字", days.SignOffStepDays)],
            DeadlineKind.Verification => [InDays("申请销号起复核", days.VerificationDays)],
            _ => throw new InvalidOperationException($"No rule is named for a deadline of kind {deadline.Kind}."),
        };
    }

    private static RuleNote OfDeliverable(DeliverableDefinition deliverable) => new(Wording.Due(deliverable), deliverable.Name, deliverable.Origin);

    private static IReadOnlyList<RuleNote> OfPhase(CampaignDefinition definition)
    {
        var phase = definition.PlanPhase;
        return [new($"整改方案在{phase.Name}结束前送签", null, definition.Deadlines.Origin), new(phase.Name, phase.Period, phase.Origin)];
    }
}

public sealed class DeadlinesRoom : IRoom
{
    public void AddServices(IServiceCollection services) => services.AddScoped<DeadlineReader>();
}
