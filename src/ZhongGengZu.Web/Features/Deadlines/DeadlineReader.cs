using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Data.Supervision;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Domain.Supervision;
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

    /// <summary>逾期上报.</summary>
    public required EscalationModel Escalation { get; init; }

    /// <summary>The rules it comes from, the nearest first.</summary>
    public required IReadOnlyList<RuleNote> Rules { get; init; }

    public required DueArithmetic Arithmetic { get; init; }

    /// <summary>督办文书 about it.</summary>
    public required NoticeLinesModel Notices { get; init; }

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
        var rungs = await db.Escalations.AsNoTracking().Where(e => e.DeadlineId == id).OrderBy(e => e.Level).ToListAsync(cancel);
        var lights = campaigns.Lights(definition);
        return new DeadlinePage
        {
            Row = row,
            Deadline = deadline,
            Definition = definition,
            Light = DueWords.Light(lights, deadline.DueAt, deadline.MetAt),
            Lights = lights,
            Holder = deadline.IsOpen ? WhoActs.Of(work.Routing, deadline.Owner) : null,
            Escalation = new EscalationModel(
                [.. rungs.Select(e => new EscalationLine(e.Level, e.Day, e.ReachedNames, e.ReachedPost))],
                await NextRungAsync(work, deadline, rungs, cancel)),
            Rules = DeadlineRules.Of(deadline, definition, row.Number),
            Arithmetic = arithmetic,
            Notices = new NoticeLinesModel(
                await NoticeLines.ReadAsync(db, current.Actor, m => m.DeadlineId == id, cancel),
                deadline.IsOpen && deadline.CaseKind is not (CaseKind.SupervisionNotice or CaseKind.Resolution or CaseKind.Inspection or CaseKind.Conclusion) && deadline.UnitId != campaign.OfficeUnitId && current.May(Permission.IssueNotices) ? NoticeLines.NewHref(id) : null),
            Extensions = arithmetic.ExtendedFrom is null ? [] : await ExtensionsAsync(deadline, cancel),
            RestDay = arithmetic.Days.Count > 0 ? null
                : deadline.Kind is DeadlineKind.Deliverable or DeadlineKind.Plan ? DueWords.RestDay(arithmetic.MovedFrom ?? arithmetic.DueOn, calendar, definition.Deadlines.RestDays)
                : DueWords.RestDay(arithmetic.DueOn, calendar),
        };
    }

    // Where somebody is left above.
    private async Task<DateOnly?> NextRungAsync(CaseWork work, Deadline deadline, IReadOnlyList<Escalation> rungs, CancellationToken cancel)
    {
        var filers = await db.LadderFilersAsync(work.Definition, work.Routing, [deadline], cancel);
        return filers.TryGetValue(deadline.Id, out var filer) && EscalationLadder.Of(work.Routing, deadline, filer).Any(stop => rungs.All(r => r.HolderId != stop.Stop.Id))
            ? Escalation.DueOn(work.Definition.Reminders, deadline, rungs, calendar)
            : null;
    }

    private async Task<IReadOnlyList<GrantedExtension>> ExtensionsAsync(Deadline deadline, CancellationToken cancel)
    {
        var measure = deadline.Kind == DeadlineKind.Measure ? deadline.SubjectId : (Guid?)null;
        return await db.Extensions.AsNoTracking()
            .Where(e => e.ProblemId == deadline.ProblemId && e.MeasureId == measure && e.Round.State == RoundState.Approved)
            .OrderBy(e => e.Number)
            .Select(e => new GrantedExtension(
                e.OldDueOn, e.NewDueOn, e.Round.EndedAt,
                e.Round.Decisions.OrderByDescending(x => x.At).Select(x => x.PostTitle + " " + (x.OnBehalfOfName == null ? x.PersonName : x.PersonName + " 代 " + x.OnBehalfOfName)).FirstOrDefault(), e.Round.Id))
            .ToListAsync(cancel);
    }

    private async Task<Deadline?> InSightAsync(Guid id, CancellationToken cancel)
    {
        var actor = current.Actor;
        var one = db.Deadlines.AsNoTracking().Where(d => d.Id == id);
        var problems = db.Problems.VisibleTo(actor);
        return await one.VisibleTo(actor).SingleOrDefaultAsync(cancel)
            ?? await one.Where(d => problems.Any(p => p.Id == d.ProblemId)).SingleOrDefaultAsync(cancel)
            ?? await one.Where(d => d.PersonId == null && db.Notices.Any(n => n.DeadlineId == d.Id && n.PersonId == actor.PersonId)).SingleOrDefaultAsync(cancel)
            ?? (current.May(Permission.ViewBoard) ? await one.OfUnitsInSight(actor).SingleOrDefaultAsync(cancel) : null);
    }
}

/// <summary>Which rule of the campaign a deadline comes from, with its sentence.</summary>
public static class DeadlineRules
{
    private static readonly RuleOrigin OfThePlan = new(null, false);

    /// <summary>The rules of a deadline, the first one first.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <param name="definition">Its campaign.</param>
    /// <param name="number">编号 of the paper that a person wrote the date on, or null.</param>
    public static IReadOnlyList<RuleNote> Of(Deadline deadline, CampaignDefinition definition, string? number)
    {
        var days = definition.Deadlines;
        RuleNote InDays(string what, int fallback) => new($"{what}：{deadline.WorkingDays ?? fallback} 个工作日", null, days.Origin);
        return deadline.Kind switch
        {
            DeadlineKind.Deliverable when definition.DemandOf(deadline.DeliverableCode) is { } demand => [OfDemand(demand)],
            DeadlineKind.Deliverable when deadline is { WorkingDays: not null, DeliverableCode: { } owed } => [InDays("中途加入起报送，晚于方案日期的按这个算", days.JoiningDays), OfDeliverable(definition.Deliverable(owed))],
            DeadlineKind.Deliverable when deadline.DeliverableCode is { } code => [OfDeliverable(definition.Deliverable(code))],
            DeadlineKind.Plan when deadline.Basis == DeadlineBasis.WorkingDays => [InDays("新审收的问题补进方案送签", days.AmendmentDays)],
            DeadlineKind.Plan => OfPhase(definition),
            DeadlineKind.Measure => [new("整改方案里写定、签过字的措施完成日期", number, OfThePlan)],
            DeadlineKind.LineCompletion => [new("整改方案里写定、签过字的办结时限", number, OfThePlan)],
            DeadlineKind.FirstResult => [new("整改方案里写定、签过字的首次见效日期", number, OfThePlan)],
            DeadlineKind.Acceptance => [InDays("送达起审收", days.AcceptanceDays)],
            DeadlineKind.Receipt => [InDays("送达起接收", days.ReceiptDays)],
            DeadlineKind.Correction => [InDays("退回起补正", days.CorrectionDays)],
            DeadlineKind.SignOffStep => [InDays("送达起签字", days.SignOffStepDays)],
            DeadlineKind.Verification => [InDays("申请销号起复核", days.VerificationDays)],
            DeadlineKind.Reassignment => [InDays("提出起认定主办", days.ReassignmentDays)],
            DeadlineKind.FollowUp => [InDays("回头看开始起", days.FollowUpDays), new(days.FollowUpAfterDays == 0 ? "回头看：现在不再安排" : $"销号满 {days.FollowUpAfterDays} 天回头看", null, days.Origin)],
            DeadlineKind.NoticeReceipt => [InDays("督办文书送达起签收", days.NoticeReceiptDays)],
            DeadlineKind.NoticeAnswer when deadline.WorkingDays is { } given => [new($"督办文书里写定：{given} 个工作日内答复", number, OfThePlan)],
            DeadlineKind.NoticeAnswer => [new("督办文书里写定的答复日期", number, OfThePlan)],
            DeadlineKind.NoticeReview => [InDays("答复起核办", days.VerificationDays)],
            DeadlineKind.Resolution => [new("党工委会议议定的完成日期", null, OfThePlan)],
            DeadlineKind.ResolutionReview => [InDays("上报起确认", days.VerificationDays)],
            DeadlineKind.NoticeTalk => [new("约谈通知里写定的日期", number, OfThePlan)],
            DeadlineKind.Inspection => [new("督查安排里写定的结束日期，这一天以前把督查意见发给每个单位", null, OfThePlan)],
            DeadlineKind.ConclusionAnswer => [InDays("督查意见送达起签收、反馈", days.ReceiptDays)],
            DeadlineKind.ConclusionReview => [InDays("单位反馈起回复", days.VerificationDays)],
            _ => throw new InvalidOperationException($"No rule is named for a deadline of kind {deadline.Kind}."),
        };
    }

    private static RuleNote OfDemand(Demand demand) => new(
        $"{demand.Deliverable.Name}：{Wording.Due(demand.Deliverable)}", $"临时报送，提前 {demand.Notice} 个工作日{(demand.Reason is { } reason ? $"；{reason}" : "")}", demand.Deliverable.Origin);

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
