using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Domain.Submissions;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Shell.Due;

/// <summary>One deadline as the workbench and the board show it; texts the reader may not read have never left the database.</summary>
public sealed record DueRow
{
    public required Guid Id { get; init; }

    public required DeadlineKind Kind { get; init; }

    public required CaseKind CaseKind { get; init; }

    public required Guid CaseId { get; init; }

    public required Guid SubjectId { get; init; }

    public required Guid? RoundId { get; init; }

    public required string? DeliverableCode { get; init; }

    /// <summary>Period of a recurring deliverable, empty for anything else.</summary>
    public required string Period { get; init; }

    public required DateTime OpenedAt { get; init; }

    public required DateTime DueAt { get; init; }

    /// <summary>The date first signed where an extension has moved it, UTC; null for all others.</summary>
    public required DateTime? ExtendedFrom { get; init; }

    public required DateTime? MetAt { get; init; }

    public required string UnitName { get; init; }

    public required string? PersonName { get; init; }

    public required bool IsPersonal { get; init; }

    public required bool IsMine { get; init; }

    /// <summary>Problem text, null where there is none or the reader may not read it.</summary>
    public required string? ProblemText { get; init; }

    public required string? MeasureText { get; init; }

    public required string? Number { get; init; }

    /// <summary>Kind of 督办文书, null for other things.</summary>
    public required NoticeKind? NoticeKind { get; init; }

    /// <summary>事由 of a 督办文书, text of a 议定事项 or title of a 督查, null where there is none or the reader may not read it.</summary>
    public required string? PaperText { get; init; }

    /// <summary>The case's page shows itself to the reader; what was never handed in or is not granted does not.</summary>
    public required bool MayOpen { get; init; }

    /// <summary>When the 督查考核办 last chased its holder, UTC; null = never.</summary>
    public required DateTime? NudgedAt { get; init; }

    /// <summary>What it wrote then.</summary>
    public required string? NudgeText { get; init; }
}

public static class DueRows
{
    /// <summary>Projects deadlines with what they are about, in one statement.</summary>
    public static IQueryable<DueRow> AsRows(this IQueryable<Deadline> deadlines, CaseDbContext db, Actor actor)
    {
        var (ids, delegated) = (actor.HolderIds, actor.DelegatedPostIds);
        var me = actor.PersonId ?? Guid.Empty;
        var files = actor.Posts.Where(p => p.Kind is PostKind.FilingClerk or PostKind.UnitHead or PostKind.VillageSecretary).Select(p => p.UnitId).ToList();
        var notices = db.SupervisionNotices.VisibleTo(actor);
        var resolutions = db.Resolutions.VisibleTo(actor);
        var inspections = db.Inspections.VisibleTo(actor);
        var conclusions = db.Conclusions.VisibleTo(actor);
        return
            from d in deadlines
            join unit in db.Set<OrgUnit>() on d.UnitId equals unit.Id
            join person in db.Set<Person>() on d.PersonId equals person.Id into people
            from person in people.DefaultIfEmpty()
            join problem in db.Set<Problem>() on d.ProblemId equals problem.Id into problems
            from problem in problems.DefaultIfEmpty()
            join measure in db.Set<MeasureTask>() on d.SubjectId equals measure.Id into measures
            from measure in measures.DefaultIfEmpty()
            join step in db.Set<SignOffStep>() on d.SubjectId equals step.Id into steps
            from step in steps.DefaultIfEmpty()
            join plan in db.Set<RectificationPlan>() on d.CaseId equals plan.Id into plans
            from plan in plans.DefaultIfEmpty()
            join list in db.Set<ProblemList>() on d.CaseId equals list.Id into lists
            from list in lists.DefaultIfEmpty()
            join submission in db.Set<Submission>() on d.CaseId equals submission.Id into submissions
            from submission in submissions.DefaultIfEmpty()
            join notice in db.Set<SupervisionNotice>() on d.CaseId equals notice.Id into papers
            from notice in papers.DefaultIfEmpty()
            join resolution in db.Set<Resolution>() on d.CaseId equals resolution.Id into resolved
            from resolution in resolved.DefaultIfEmpty()
            let mayRead = d.PersonId == null || d.PersonId == me
                || db.Set<ReadGrant>().Any(g => g.ListId == d.ListId && ids.Contains(g.HolderId))
            select new DueRow
            {
                Id = d.Id,
                Kind = d.Kind,
                CaseKind = d.CaseKind,
                CaseId = d.CaseId,
                SubjectId = d.SubjectId,
                RoundId = step == null ? null : step.RoundId,
                DeliverableCode = d.DeliverableCode ?? (submission == null ? null : submission.DeliverableCode),
                Period = submission == null ? "" : submission.Period,
                OpenedAt = d.OpenedAt,
                DueAt = d.DueAt,
                ExtendedFrom = (d.Kind == DeadlineKind.Measure || d.Kind == DeadlineKind.LineCompletion || d.Kind == DeadlineKind.FirstResult) && d.OriginalDueAt != d.DueAt ? d.OriginalDueAt : null,
                MetAt = d.MetAt,
                UnitName = unit.Name,
                PersonName = person == null ? null : person.Name,
                IsPersonal = d.PersonId != null,
                IsMine = d.PersonId == me,
                // Returned to its filer it is a draft again, whoever has read it before.
                ProblemText = problem != null && mayRead && (problem.State != ProblemState.Draft || problem.PersonId == me
                    || (problem.PersonId == null && (files.Contains(problem.UnitId) || problem.WrittenByPersonId == me))) ? problem.Content.Text : null,
                MeasureText = measure != null && (mayRead || measure.OwnerPersonId == me) ? measure.Text : null,
                Number = problem != null ? problem.Number : plan != null ? plan.Number : notice != null ? notice.Number : null,
                NoticeKind = notice == null ? null : notice.Kind,
                PaperText = notice != null && notices.Any(n => n.Id == notice.Id) ? notice.Subject
                    : resolution != null && resolutions.Any(r => r.Id == resolution.Id) ? resolution.Text
                    : d.CaseKind == CaseKind.Inspection ? inspections.Where(i => i.Id == d.CaseId).Select(i => i.Title).FirstOrDefault()
                    : d.CaseKind == CaseKind.Conclusion ? conclusions.Where(c => c.Id == d.CaseId).Select(c => c.Title).FirstOrDefault()
                    : null,
                MayOpen = ids.Contains(d.OwnerId) || (d.Kind == DeadlineKind.SignOffStep && d.IsOpen && delegated.Contains(d.OwnerId)) || (d.PersonId != null
                    ? mayRead
                    : files.Contains(d.UnitId) || ((plan == null || plan.FirstSubmittedAt != null)
                        && (submission == null || submission.FirstSentAt != null)
                        && (notice == null || notices.Any(n => n.Id == notice.Id))
                        && (resolution == null || resolutions.Any(r => r.Id == resolution.Id))
                        && (d.CaseKind != CaseKind.Inspection || inspections.Any(i => i.Id == d.CaseId))
                        && (d.CaseKind != CaseKind.Conclusion || conclusions.Any(c => c.Id == d.CaseId))
                        && (list == null || list.FirstSubmittedAt != null)
                        && (problem == null || problem.State != ProblemState.Draft || problem.WrittenByPersonId == me))),
                NudgedAt = db.Set<Nudge>().Where(n => n.DeadlineId == d.Id).OrderByDescending(n => n.SentAt).ThenByDescending(n => n.Id).Select(n => (DateTime?)n.SentAt).FirstOrDefault(),
                NudgeText = db.Set<Nudge>().Where(n => n.DeadlineId == d.Id).OrderByDescending(n => n.SentAt).ThenByDescending(n => n.Id).Select(n => n.Text).FirstOrDefault(),
            };
    }
}
