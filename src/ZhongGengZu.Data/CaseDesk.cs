using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ZhongGengZu.Data.History;
using ZhongGengZu.Data.People;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Domain.Submissions;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Data;

/// <summary>A problem with its list and, if there is one, its filer's plan.</summary>
public sealed record ProblemFile(Problem Problem, ProblemList List, RectificationPlan? Plan);

/// <summary>A list with all its problems and, if there is one, its filer's plan.</summary>
public sealed record ListFile(ProblemList List, IReadOnlyList<Problem> Problems, RectificationPlan? Plan);

/// <summary>A plan with its list, all problems of that list by id, and those accepted that its newest revision has no line for.</summary>
public sealed record PlanFile(RectificationPlan Plan, ProblemList List, IReadOnlyDictionary<Guid, Problem> Problems, IReadOnlyList<Problem> Waiting);

/// <summary>A submission with what its unit could send now.</summary>
public sealed record SubmissionFile(Submission Submission, SubmissionContent Content);

/// <summary>
/// The form was taken up before: nothing was written, the first sending led to <see cref="ResultUrl"/>.
/// </summary>
public sealed class AlreadyDone(string? resultUrl) : Exception("This form was taken up before.")
{
    public string? ResultUrl { get; } = resultUrl;
}

/// <summary>
/// Every write goes over this desk: begin a work, load what it acts on (after <c>VisibleTo</c> has let it through), call one domain
/// method, save. What is loaded is tracked; each loader needs a fixed number of statements, whatever the number of rows.
/// </summary>
public sealed class CaseDesk(CaseDbContext db, CaseClock clock, WorkingCalendar calendar, HistoryKeyFile keys, DirectoryLoader directories)
{
    private HistoryEntry? _lastEntry;

    /// <summary>Whether this desk's work may be done again: only while nothing of it is written.</summary>
    public SaveOutcome Outcome { get; private set; }

    /// <summary>
    /// A work in a campaign, on today's posts. Plain staff are in its directory only if they are the actor or among
    /// <paramref name="alsoPeople"/>: name whoever the form names (责任人, measure owners).
    /// </summary>
    public async Task<CaseWork> BeginAsync(Actor actor, Guid campaignId, CancellationToken cancel, params IEnumerable<Guid> alsoPeople)
    {
        var campaign = await db.Campaigns.AsNoTracking().SingleAsync(c => c.Id == campaignId, cancel);
        List<Guid> people = [.. alsoPeople, .. actor.PersonId is { } self ? [self] : Array.Empty<Guid>()];
        var directory = await directories.LoadAsync(people, cancel);
        var now = clock.UtcNow;
        return new CaseWork(actor, now, calendar, campaign, new Routing(campaign.Definition, directory, Shanghai.DateOf(now), campaign.OfficeUnitId));
    }

    /// <summary>A work of no campaign: organisation, accounts.</summary>
    public Task<CaseWork> BeginAsync(Actor actor, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult(new CaseWork(actor, clock.UtcNow, calendar));
    }

    /// <summary>启动: calls <see cref="Campaign.Start"/> and takes up all it makes; save the work that comes back.</summary>
    public async Task<CaseWork> StartAsync(Actor actor, Guid campaignId, CancellationToken cancel, int? definitionVersion = null)
    {
        var campaign = await CampaignAsync(campaignId, cancel);
        var start = campaign.Start(actor, clock.UtcNow, calendar, await directories.LoadAllAsync(cancel), out var work, definitionVersion);
        db.AddRange(start.Members);
        db.AddRange(start.Lists);
        db.AddRange(start.Submissions);
        return work;
    }

    /// <summary>A campaign.</summary>
    public Task<Campaign> CampaignAsync(Guid id, CancellationToken cancel) => db.Campaigns.SingleAsync(c => c.Id == id, cancel);

    /// <summary>Takes up what a domain method made (a new problem, a begun plan); null and what is known already are let pass.</summary>
    public void Add(object? root)
    {
        if (root is not null && db.Entry(root).State == EntityState.Detached)
        {
            db.Add(root);
        }
    }

    /// <summary>A problem with its revisions, 协办, measures and reports.</summary>
    public Task<ProblemFile> ProblemAsync(Guid id, CancellationToken cancel) => AtOneMomentAsync(
        async () =>
        {
            var problem = await Whole(db.Problems).SingleAsync(p => p.Id == id, cancel);
            problem.UnderNotice = await db.NoticeMatters.AnyAsync(
                m => m.ProblemId == id && db.SupervisionNotices.Any(n => n.Id == m.NoticeId && n.Kind == NoticeKind.Order && n.State != NoticeState.Withdrawn), cancel);
            return new ProblemFile(
                problem,
                await db.ProblemLists.SingleAsync(l => l.Id == problem.ListId, cancel),
                await Whole(db.RectificationPlans).SingleOrDefaultAsync(p => p.ListId == problem.ListId, cancel));
        },
        cancel);

    /// <summary>A list with all its problems.</summary>
    public Task<ListFile> ListAsync(Guid listId, CancellationToken cancel) => AtOneMomentAsync(
        async () => new ListFile(
            await db.ProblemLists.SingleAsync(l => l.Id == listId, cancel),
            await ProblemsOfAsync(listId, cancel),
            await Whole(db.RectificationPlans).SingleOrDefaultAsync(p => p.ListId == listId, cancel)),
        cancel);

    /// <summary>A filing unit's own list and, if there is one, its plan; null for a unit without a list in the campaign.</summary>
    public Task<UnitPapers?> PapersOfUnitAsync(Guid campaignId, Guid unitId, CancellationToken cancel) => AtOneMomentAsync(
        async () => await db.ProblemLists.SingleOrDefaultAsync(l => l.CampaignId == campaignId && l.UnitId == unitId && l.PersonId == null, cancel) is { } list
            ? new UnitPapers(list, await Whole(db.RectificationPlans).SingleOrDefaultAsync(p => p.ListId == list.Id, cancel))
            : null,
        cancel);

    /// <summary>A plan with everything in it.</summary>
    public Task<PlanFile> PlanAsync(Guid planId, CancellationToken cancel) => AtOneMomentAsync(
        async () => await FileOfAsync(await Whole(db.RectificationPlans).SingleAsync(p => p.Id == planId, cancel), cancel),
        cancel);

    /// <summary>The plan of a list, or null while nothing of it has been accepted.</summary>
    public Task<PlanFile?> PlanOfListAsync(Guid listId, CancellationToken cancel) => AtOneMomentAsync(
        async () => await Whole(db.RectificationPlans).SingleOrDefaultAsync(p => p.ListId == listId, cancel) is { } plan ? await FileOfAsync(plan, cancel) : null,
        cancel);

    /// <summary>A submission with the unit's list, its problems, and the lists of its people that go through the unit.</summary>
    public Task<SubmissionFile> SubmissionAsync(Guid id, CancellationToken cancel) => AtOneMomentAsync(
        async () =>
        {
            var submission = await db.Submissions.Include(s => s.Items.OrderBy(i => i.Sending).ThenBy(i => i.Id)).AsSplitQuery().SingleAsync(s => s.Id == id, cancel);
            var campaign = await db.Campaigns.AsNoTracking().SingleAsync(c => c.Id == submission.CampaignId, cancel);
            var straight = campaign.Definition.Filers.Where(f => f.StraightToOffice).Select(f => f.Code).ToList();
            var lists = await db.ProblemLists
                .Where(l => l.CampaignId == submission.CampaignId && l.UnitId == submission.UnitId && (l.PersonId == null || !straight.Contains(l.FilerCode)))
                .OrderBy(l => l.Id).ToListAsync(cancel);
            var unitList = lists.Single(l => l.PersonId is null);
            return new SubmissionFile(submission, new SubmissionContent(
                unitList,
                await db.Problems.Where(p => p.ListId == unitList.Id).OrderBy(p => p.Id).ToListAsync(cancel),
                [.. lists.Where(l => l.PersonId is not null)]));
        },
        cancel);

    /// <summary>A 党工委会议 with its agenda.</summary>
    public Task<CommitteeMeeting> MeetingAsync(Guid id, CancellationToken cancel) =>
        db.CommitteeMeetings.Include(m => m.Agenda.OrderBy(i => i.Order)).SingleAsync(m => m.Id == id, cancel);

    /// <summary>A 督查检查 with its units, inspectors and findings.</summary>
    public Task<Inspection> InspectionAsync(Guid id, CancellationToken cancel) => AtOneMomentAsync(
        () => db.Inspections.Include(i => i.Units).Include(i => i.Inspectors).Include(i => i.Findings.OrderBy(f => f.RecordedAt).ThenBy(f => f.Id)).AsSplitQuery().SingleAsync(i => i.Id == id, cancel),
        cancel);

    /// <summary>A 督办文书 with what it is about.</summary>
    public Task<SupervisionNotice> NoticeAsync(Guid id, CancellationToken cancel) =>
        db.SupervisionNotices.Include(n => n.Matters.OrderBy(m => m.Id)).SingleAsync(n => n.Id == id, cancel);

    /// <summary>
    /// Answers a form that was sent again before anything is done: throws <see cref="AlreadyDone"/> when the key was taken up.
    /// <see cref="SaveAsync"/> asks the same once more inside its transaction.
    /// </summary>
    public async Task RequireFirstAsync(Actor actor, string idempotencyKey, CancellationToken cancel)
    {
        if (await db.IdempotencyKeys.AsNoTracking().SingleOrDefaultAsync(k => k.AccountId == actor.AccountId && k.Key == idempotencyKey, cancel) is { } first)
        {
            throw new AlreadyDone(first.ResultUrl);
        }
    }

    /// <summary>
    /// Saves the change with its 编号, deadlines, grants and history in one transaction, or joins the one that is open.
    /// Whoever was slower gets <see cref="RefusalCode.Stale"/>, whatever the database noticed it by; a form sent twice gets
    /// <see cref="AlreadyDone"/>. After either, nothing has been written and this scope's context is spent.
    /// </summary>
    public async Task SaveAsync(CaseWork work, CancellationToken cancel, string? idempotencyKey = null, string? resultUrl = null)
    {
        var joined = db.Database.CurrentTransaction is not null;
        var key = await keys.ReadAsync(db, cancel);
        var saving = new CaseSaving(db, work, key);
        try
        {
            await saving.PrepareAsync(cancel);
            await using var transaction = joined ? null : await db.Database.BeginTransactionAsync(cancel);
            if (idempotencyKey is not null)
            {
                await RequireFirstAsync(work.Actor, idempotencyKey, cancel);
                db.Add(new Forms.IdempotencyKey { AccountId = work.Actor.AccountId, Key = idempotencyKey, ResultUrl = resultUrl, At = work.Now });
            }

            await saving.WriteAsync(cancel);
            _lastEntry = saving.LastEntry ?? (joined ? _lastEntry : null);
            if (transaction is not null)
            {
                await CommitAsync(transaction, cancel);
            }
        }
        catch (Exception failure) when (db.IsConflict(failure))
        {
            if (idempotencyKey is not null && !joined)
            {
                await RequireFirstAsync(work.Actor, idempotencyKey, cancel);
            }

            throw new Refusal(RefusalCode.Stale);
        }
    }

    /// <summary>
    /// Commits what was saved. Where the answer is lost, the history tells whether it was done: then all is well. Else nothing is written and the failure
    /// goes on; where the history cannot be asked either, <see cref="Outcome"/> says so.
    /// </summary>
    public async Task CommitAsync(IDbContextTransaction transaction, CancellationToken cancel)
    {
        try
        {
            await transaction.CommitAsync(cancel);
        }
        catch (Exception lost) when (_lastEntry is not null && db.IsPassing(lost) && !db.IsConflict(lost))
        {
            var before = Outcome;
            Outcome = SaveOutcome.Unknown;
            await transaction.DisposeAsync();
            if (!await IsWrittenAsync(_lastEntry, cancel))
            {
                Outcome = before;
                throw;
            }
        }

        Outcome = SaveOutcome.Written;
    }

    // A server that is still committing holds the end of the case's chain: whoever has waited for that sees what became of it.
    private async Task<bool> IsWrittenAsync(HistoryEntry entry, CancellationToken cancel)
    {
        await db.HistoryHeads.Where(h => h.CaseId == entry.CaseId).ExecuteUpdateAsync(row => row.SetProperty(h => h.Count, h => h.Count), cancel);
        return await db.HistoryEntries.AsNoTracking().AnyAsync(e => e.Id == entry.Id, cancel);
    }

    // Read statement by statement while somebody else commits, a case would be half of before and half of after, which no rule foresees.
    private async Task<T> AtOneMomentAsync<T>(Func<Task<T>> load, CancellationToken cancel)
    {
        if (db.Database.CurrentTransaction is not null)
        {
            return await load();
        }

        await using var moment = await db.Database.BeginTransactionAsync(db.OneMoment, cancel);
        var loaded = await load();
        await moment.CommitAsync(cancel);
        return loaded;
    }

    private async Task<PlanFile> FileOfAsync(RectificationPlan plan, CancellationToken cancel)
    {
        var list = await db.ProblemLists.SingleAsync(l => l.Id == plan.ListId, cancel);
        var problems = await ProblemsOfAsync(plan.ListId, cancel);
        return new PlanFile(
            plan,
            list,
            problems.ToDictionary(p => p.Id),
            [.. problems.Where(p => p.State == ProblemState.Accepted && plan.Latest.Line(p.Id) is null)]);
    }

    private Task<List<Problem>> ProblemsOfAsync(Guid listId, CancellationToken cancel) =>
        Whole(db.Problems).Where(p => p.ListId == listId).OrderBy(p => p.Id).ToListAsync(cancel);

    private static IQueryable<Problem> Whole(IQueryable<Problem> problems) => problems
        .Include(p => p.Revisions.OrderBy(r => r.Number))
        .Include(p => p.Assisting)
        .Include(p => p.Measures.OrderBy(m => m.Order)).ThenInclude(m => m.Reports.OrderBy(r => r.Id))
        .Include(p => p.Extensions.OrderBy(e => e.Number)).ThenInclude(e => e.Round).ThenInclude(r => r.Steps.OrderBy(s => s.Order))
        .Include(p => p.Extensions.OrderBy(e => e.Number)).ThenInclude(e => e.Round).ThenInclude(r => r.Decisions.OrderBy(d => d.At).ThenBy(d => d.Id))
        .AsSplitQuery();

    private static IQueryable<RectificationPlan> Whole(IQueryable<RectificationPlan> plans) => plans
        .Include(p => p.Revisions.OrderBy(r => r.Number)).ThenInclude(r => r.Lines.OrderBy(l => l.Order)).ThenInclude(l => l.Measures.OrderBy(m => m.Order))
        .Include(p => p.Rounds.OrderBy(r => r.Number)).ThenInclude(r => r.Steps.OrderBy(s => s.Order))
        .Include(p => p.Rounds.OrderBy(r => r.Number)).ThenInclude(r => r.Decisions.OrderBy(d => d.At).ThenBy(d => d.Id))
        .AsSplitQuery();
}
