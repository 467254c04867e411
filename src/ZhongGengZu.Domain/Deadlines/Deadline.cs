using ZhongGengZu.Domain.History;

namespace ZhongGengZu.Domain.Deadlines;

/// <summary>What is due.</summary>
public enum DeadlineKind
{
    /// <summary>A person's or unit's deliverable; subject = the list or submission.</summary>
    Deliverable,

    /// <summary>审收: accept or return a list or item; subject = list or problem.</summary>
    Acceptance,

    /// <summary>接收: receive or return a submission; subject = submission.</summary>
    Receipt,

    /// <summary>补正 of what was returned; subject = list, problem, plan or submission.</summary>
    Correction,

    /// <summary>整改方案 handed in for signing; subject = revision.</summary>
    Plan,

    /// <summary>One sign-off step; subject = step.</summary>
    SignOffStep,

    /// <summary>A measure; subject = measure.</summary>
    Measure,

    /// <summary>办结 of a problem (its line's completion date); subject = problem.</summary>
    LineCompletion,

    /// <summary>First result of a 长期坚持 problem; subject = problem.</summary>
    FirstResult,

    /// <summary>复核销号; subject = problem.</summary>
    Verification,

    /// <summary>回头看 some time after closure; subject = problem.</summary>
    FollowUp,

    /// <summary>主办认定 of a contested item; subject = problem.</summary>
    Reassignment,

    /// <summary>签收 of a 督办文书; subject = notice, as of the three that follow.</summary>
    NoticeReceipt,

    /// <summary>The unit's answer to a 督办单 or 督办函.</summary>
    NoticeAnswer,

    /// <summary>The office's look at that answer: 办结 or 退回.</summary>
    NoticeReview,

    /// <summary>A 约谈, with its record.</summary>
    NoticeTalk,

    /// <summary>What a 党工委会议 resolved; subject = resolution, as of the next.</summary>
    Resolution,

    /// <summary>The office's look at what was reported on it.</summary>
    ResolutionReview,

    /// <summary>An inspection, till every unit has its 督查意见; subject = inspection.</summary>
    Inspection,

    /// <summary>The unit signs for a 督查意见 or answers it; subject = conclusion, as of the next.</summary>
    ConclusionAnswer,

    /// <summary>The office's reply to that answer.</summary>
    ConclusionReview,
}

/// <summary>What holds for a kind of deadline.</summary>
public static class DeadlineKinds
{
    /// <summary>Whether its date is one that was signed and moves by 延期 only.</summary>
    public static bool MayBeExtended(this DeadlineKind kind) => kind is DeadlineKind.Measure or DeadlineKind.LineCompletion or DeadlineKind.FirstResult;
}

/// <summary>How a due date came about.</summary>
public enum DeadlineBasis
{
    /// <summary>A fixed date of the plan or a line.</summary>
    FixedDate,

    /// <summary>A from-date plus working days.</summary>
    WorkingDays,
}

/// <summary>时限: one promise with a date. Workbench, lights, board and reminders all read this one table.</summary>
public sealed class Deadline
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Campaign.</summary>
    public required Guid CampaignId { get; init; }

    /// <summary>Kind.</summary>
    public required DeadlineKind Kind { get; init; }

    /// <summary>What is due, see <see cref="DeadlineKind"/>. At most one open deadline a kind and subject.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>Kind of the case it belongs to.</summary>
    public required CaseKind CaseKind { get; init; }

    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The problem whose 当前时限 it can be, or null.</summary>
    public Guid? ProblemId { get; init; }

    /// <summary>The list whose reading rule covers it (personal items), or null.</summary>
    public Guid? ListId { get; init; }

    /// <summary>Code of the deliverable, null for other kinds.</summary>
    public string? DeliverableCode { get; init; }

    /// <summary>Kind of owner.</summary>
    public required HolderKind OwnerKind { get; set; }

    /// <summary>Person, post or office unit that must act.</summary>
    public required Guid OwnerId { get; set; }

    /// <summary>Filing unit that the case belongs to.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>Path of that unit.</summary>
    public required string UnitPath { get; init; }

    /// <summary>The person whose own case it is, null for a unit's.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>How the date came about.</summary>
    public required DeadlineBasis Basis { get; init; }

    /// <summary>First day of the count (not itself counted), Shanghai; null for a fixed date.</summary>
    public DateOnly? CountedFrom { get; init; }

    /// <summary>Number of working days; null for a fixed date.</summary>
    public int? WorkingDays { get; init; }

    /// <summary>When it was opened, UTC.</summary>
    public required DateTime OpenedAt { get; init; }

    /// <summary>The date first set, UTC.</summary>
    public required DateTime OriginalDueAt { get; init; }

    /// <summary>Due until this instant inclusive, UTC.</summary>
    public required DateTime DueAt { get; set; }

    /// <summary>When it was met, UTC.</summary>
    public DateTime? MetAt { get; set; }

    /// <summary>When it ended without being met, UTC.</summary>
    public DateTime? VoidedAt { get; set; }

    /// <summary>Nobody has met or ended it. Stored, so that the lists' index can hold open rows alone.</summary>
    public bool IsOpen { get; private set; } = true;

    /// <summary>Raised by every change.</summary>
    public long Version { get; set; }

    /// <summary>The date first signed, UTC, where an extension has moved it since; null for all others, whatever the calendar did to them.</summary>
    public DateTime? ExtendedFrom => Kind.MayBeExtended() && OriginalDueAt != DueAt ? OriginalDueAt : null;

    /// <summary>The owner.</summary>
    public Holder Owner => new(OwnerKind, OwnerId);

    /// <summary>Due at the end of a fixed day or at a fixed instant; <paramref name="written"/> is the plan's own where a day off moved it.</summary>
    public static Deadline Fixed(DeadlineKind kind, Guid subjectId, CaseKind caseKind, Guid caseId, IFiled filed, Holder owner, DateTime openedAt, DateTime dueAt, Guid? problemId = null, Guid? listId = null, string? deliverable = null, DateTime? written = null) => new()
    {
        CampaignId = filed.CampaignId,
        Kind = kind,
        SubjectId = subjectId,
        CaseKind = caseKind,
        CaseId = caseId,
        ProblemId = problemId,
        ListId = listId,
        DeliverableCode = deliverable,
        OwnerKind = owner.Kind,
        OwnerId = owner.Id,
        UnitId = filed.UnitId,
        UnitPath = filed.UnitPath,
        PersonId = filed.PersonId,
        Basis = DeadlineBasis.FixedDate,
        OpenedAt = openedAt,
        OriginalDueAt = written ?? dueAt,
        DueAt = dueAt,
    };

    /// <summary>Due at the end of the n-th working day after today, or after <paramref name="from"/>.</summary>
    public static Deadline InWorkingDays(DeadlineKind kind, Guid subjectId, CaseKind caseKind, Guid caseId, IFiled filed, Holder owner, CaseWork work, int days, Guid? problemId = null, Guid? listId = null, string? deliverable = null, DateOnly? from = null)
    {
        var due = Shanghai.EndOfDay(work.Calendar.AddWorkingDays(from ?? work.Today, days));
        return new()
        {
            CampaignId = filed.CampaignId,
            Kind = kind,
            SubjectId = subjectId,
            CaseKind = caseKind,
            CaseId = caseId,
            ProblemId = problemId,
            ListId = listId,
            DeliverableCode = deliverable,
            OwnerKind = owner.Kind,
            OwnerId = owner.Id,
            UnitId = filed.UnitId,
            UnitPath = filed.UnitPath,
            PersonId = filed.PersonId,
            Basis = DeadlineBasis.WorkingDays,
            CountedFrom = from ?? work.Today,
            WorkingDays = days,
            OpenedAt = work.Now,
            OriginalDueAt = due,
            DueAt = due,
        };
    }

    /// <summary>
    /// When it is due by a calendar or setting that has changed since, UTC. Open counts of working days end where they now end, the plan's own dates
    /// go where the campaign puts a day off; dates that a person wrote and signed stay. Never moved to earlier than the end of the next working
    /// day, so that nothing is late of a sudden (rules.md, Deadlines).
    /// </summary>
    /// <param name="calendar">The calendar as it is now.</param>
    /// <param name="restDays">The campaign's rule for days off.</param>
    /// <param name="today">Today, Shanghai.</param>
    public DateTime DueBy(WorkingCalendar calendar, RestDayRule restDays, DateOnly today) => IsOpen ? Span.DueBy(calendar, restDays, today) : DueAt;

    /// <summary>What its date depends on.</summary>
    public DeadlineSpan Span => new(Kind, CountedFrom, WorkingDays, OriginalDueAt, DueAt);

    /// <summary>Applies a change at an instant; a met or ended one is not met again.</summary>
    public void Apply(DeadlineChange change, DateTime now)
    {
        switch (change.Change)
        {
            case DeadlineChangeKind.Meet when IsOpen:
                MetAt = now;
                IsOpen = false;
                break;
            case DeadlineChangeKind.Unmeet when MetAt is not null:
                MetAt = null;
                IsOpen = true;
                break;
            case DeadlineChangeKind.Void when IsOpen:
                VoidedAt = now;
                IsOpen = false;
                break;
            case DeadlineChangeKind.HandOver when IsOpen && change.NewOwner != Owner:
                OwnerKind = change.NewOwner!.Value.Kind;
                OwnerId = change.NewOwner.Value.Id;
                break;
            case DeadlineChangeKind.Recount or DeadlineChangeKind.Extend when IsOpen && change.NewDueAt != DueAt:
                DueAt = change.NewDueAt!.Value;
                break;
            default:
                return;
        }

        Version++;
    }
}

/// <summary>What happens to a deadline.</summary>
public enum DeadlineChangeKind
{
    /// <summary>Opened.</summary>
    Open,

    /// <summary>Met.</summary>
    Meet,

    /// <summary>Open again.</summary>
    Unmeet,

    /// <summary>Ended unmet.</summary>
    Void,

    /// <summary>Another owner.</summary>
    HandOver,

    /// <summary>Another due date, the calendar having changed.</summary>
    Recount,

    /// <summary>A later due date that was signed (延期).</summary>
    Extend,
}

/// <summary>One change that a case makes to its deadlines; applied in order when the work is saved.</summary>
/// <param name="Change">What.</param>
/// <param name="Kind">Kind of deadline.</param>
/// <param name="SubjectId">Its subject.</param>
/// <param name="NewOwner">For a hand-over.</param>
/// <param name="New">For an opening.</param>
/// <param name="NewDueAt">For a recount or extension, UTC.</param>
public sealed record DeadlineChange(DeadlineChangeKind Change, DeadlineKind Kind, Guid SubjectId, Holder? NewOwner = null, Deadline? New = null, DateTime? NewDueAt = null)
{
    /// <summary>An opening.</summary>
    public static DeadlineChange Opened(Deadline deadline) => new(DeadlineChangeKind.Open, deadline.Kind, deadline.SubjectId, New: deadline);
}

/// <summary>What a due date depends on: thousands of deadlines are a handful of these.</summary>
/// <param name="Kind">Kind of deadline.</param>
/// <param name="CountedFrom">First day of the count, Shanghai; null for a fixed date.</param>
/// <param name="WorkingDays">Number of working days; null for a fixed date.</param>
/// <param name="OriginalDueAt">As first set, UTC.</param>
/// <param name="DueAt">As it is, UTC.</param>
public sealed record DeadlineSpan(DeadlineKind Kind, DateOnly? CountedFrom, int? WorkingDays, DateTime OriginalDueAt, DateTime DueAt)
{
    /// <inheritdoc cref="Deadline.DueBy"/>
    public DateTime DueBy(WorkingCalendar calendar, RestDayRule restDays, DateOnly today)
    {
        var due = (CountedFrom, WorkingDays, Kind) switch
        {
            ({ } from, { } days, _) => Shanghai.EndOfDay(calendar.AddWorkingDays(from, days)),
            (_, _, DeadlineKind.Deliverable or DeadlineKind.Plan) => calendar.Settle(OriginalDueAt, restDays),
            _ => DueAt,
        };
        if (due >= DueAt)
        {
            return due;
        }

        var earliest = Shanghai.EndOfDay(calendar.AddWorkingDays(today, 1));
        var sooner = due < earliest ? earliest : due;
        return sooner < DueAt ? sooner : DueAt;
    }
}
