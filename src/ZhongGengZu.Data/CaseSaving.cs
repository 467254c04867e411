using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data.Forms;
using ZhongGengZu.Data.Supervision;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.Submissions;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Data;

/// <summary>What one transaction writes beside the changed aggregates: 编号, deadlines, reading grants and history.</summary>
internal sealed class CaseSaving(CaseDbContext db, CaseWork work, HistoryKey key)
{
    /// <summary>The entry chained last; null where the work records nothing.</summary>
    public HistoryEntry? LastEntry { get; private set; }

    /// <summary>Makes sure, before the transaction, that every series it draws from has its row to lock.</summary>
    public async Task PrepareAsync(CancellationToken cancel)
    {
        var series = work.Numbers.Select(Series).Distinct().Select(s => new NumberSeries { CampaignId = s.Campaign, Prefix = s.Prefix });
        await db.InsertMissingAsync([.. series], cancel);
    }

    public async Task WriteAsync(CancellationToken cancel)
    {
        // First of all, and in one order: whoever is slower waits here, not half-way in each other's way, and is told at once.
        var papers = await HoldAsync<RectificationPlan>(cancel) + await HoldAsync<ProblemList>(cancel) + await HoldAsync<Submission>(cancel) + await HoldAsync<SupervisionNotice>(cancel)
            + await HoldAsync<CommitteeMeeting>(cancel) + await HoldAsync<Resolution>(cancel) + await HoldAsync<Inspection>(cancel) + await HoldAsync<Conclusion>(cancel);
        if (papers == 0)
        {
            // Behind a paper its problems are safe already; one that changes alone is waited for itself.
            await HoldAsync<Problem>(cancel);
        }

        await DrawNumbersAsync(cancel);
        await new RecurrenceRadar(db, work).LookAsync(cancel);
        await ChangeDeadlinesAsync(cancel);
        await GrantAsync(cancel);
        await ChainAsync(cancel);
        db.AddRange(work.Typed);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Locks the changed roots of a kind until the end of the transaction, and counts them; one that has moved on is a conflict.</summary>
    private async Task<int> HoldAsync<T>(CancellationToken cancel)
        where T : class
    {
        var changed = db.ChangeTracker.Entries<T>().Where(e => e.State == EntityState.Modified)
            .Select(e => (Id: e.Property<Guid>("Id").CurrentValue, Version: e.Property<long>("Version").OriginalValue)).Order().ToList();
        foreach (var (id, version) in changed)
        {
            if (!await db.HoldAsync<T>(id, version, cancel))
            {
                throw new DbUpdateConcurrencyException($"{typeof(T).Name} {id} is no longer at version {version}.");
            }
        }

        return changed.Count;
    }

    private (Guid Campaign, string Prefix) Series((INumbered Subject, NumberSeriesKind Series) number)
    {
        var unit = work.Routing.Directory.Unit(number.Subject.UnitId)
            ?? throw new InvalidOperationException($"Unit {number.Subject.UnitId} is not in the directory.");
        return (number.Subject.CampaignId, CaseNumber.Prefix(unit, number.Series, work.Today));
    }

    // The UPDATE locks the row until the end of the transaction, so the number read after it is nobody else's.
    private async Task DrawNumbersAsync(CancellationToken cancel)
    {
        foreach (var group in work.Numbers.DistinctBy(n => n.Subject).GroupBy(Series).OrderBy(g => g.Key.Prefix, StringComparer.Ordinal))
        {
            var ((campaign, prefix), subjects) = (group.Key, group.Select(n => n.Subject).ToList());
            var series = db.NumberSeries.Where(s => s.CampaignId == campaign && s.Prefix == prefix);
            await series.ExecuteUpdateAsync(row => row.SetProperty(s => s.Next, s => s.Next + subjects.Count), cancel);
            var next = await series.Select(s => s.Next).SingleAsync(cancel) - subjects.Count;
            foreach (var subject in subjects)
            {
                subject.AssignNumber(CaseNumber.Format(prefix, next++));
            }
        }
    }

    private async Task ChangeDeadlinesAsync(CancellationToken cancel)
    {
        if (work.Deadlines.Count == 0)
        {
            return;
        }

        var subjects = work.Deadlines.Select(d => d.SubjectId).Distinct().ToList();
        var rows = await db.Deadlines.Where(d => subjects.Contains(d.SubjectId)).OrderBy(d => d.OpenedAt).ThenBy(d => d.Id).ToListAsync(cancel);
        var touched = new HashSet<Guid>();
        foreach (var change in work.Deadlines)
        {
            var row = change.New;
            if (row is null)
            {
                row = rows.FindLast(d => d.Kind == change.Kind && d.SubjectId == change.SubjectId);
                row?.Apply(change, work.Now);
            }
            else
            {
                // The row that this one follows must be seen closed before the new one comes.
                if (rows.Exists(d => d.Kind == row.Kind && d.SubjectId == row.SubjectId && db.Entry(d).State == EntityState.Modified))
                {
                    await db.SaveChangesAsync(cancel);
                }

                db.Add(row);
                rows.Add(row);
            }

            if (row?.ProblemId is { } problem)
            {
                touched.Add(problem);
            }
        }

        await SortAsync(touched, rows, cancel);
    }

    private async Task SortAsync(HashSet<Guid> problemIds, List<Deadline> rows, CancellationToken cancel)
    {
        if (problemIds.Count == 0)
        {
            return;
        }

        var open = await db.Deadlines.Where(d => d.ProblemId != null && problemIds.Contains(d.ProblemId.Value) && d.IsOpen).ToListAsync(cancel);
        var due = open.Union(rows).Where(d => d.IsOpen && d.ProblemId is not null).ToLookup(d => d.ProblemId!.Value, d => d.DueAt);
        var known = db.ChangeTracker.Entries<Problem>().Select(e => e.Entity).Where(p => problemIds.Contains(p.Id)).ToList();
        var missing = problemIds.Except(known.Select(p => p.Id)).ToList();
        if (missing.Count > 0)
        {
            known.AddRange(await db.Problems.Where(p => missing.Contains(p.Id)).ToListAsync(cancel));
        }

        foreach (var problem in known)
        {
            problem.SortDue = NearestOf(due[problem.Id]);
        }
    }

    private async Task GrantAsync(CancellationToken cancel)
    {
        foreach (var (list, reader) in work.Revocations)
        {
            await db.ReadGrants
                .Where(g => g.ListId == list && g.HolderId == reader.Id
                    && !db.Deadlines.Any(d => d.ListId == list && d.Kind == DeadlineKind.Verification && d.OwnerId == reader.Id))
                .ExecuteDeleteAsync(cancel);
        }

        if (work.Grants.Count == 0)
        {
            return;
        }

        var lists = work.Grants.Select(g => g.ListId).Distinct().ToList();
        var there = (await db.ReadGrants.AsNoTracking().Where(g => lists.Contains(g.ListId)).Select(g => new { g.ListId, g.HolderId }).ToListAsync(cancel))
            .Select(g => (g.ListId, g.HolderId)).ToHashSet();
        db.AddRange(work.Grants.Where(g => there.Add((g.ListId, g.HolderId))));
    }

    private async Task ChainAsync(CancellationToken cancel)
    {
        var ids = work.History.Select(d => d.CaseId).Distinct().ToList();
        var heads = ids.Count == 0 ? [] : await db.HistoryHeads.Where(h => ids.Contains(h.CaseId)).ToDictionaryAsync(h => h.CaseId, cancel);
        foreach (var draft in work.History)
        {
            if (!heads.TryGetValue(draft.CaseId, out var head))
            {
                heads[draft.CaseId] = head = new HistoryHead { CaseId = draft.CaseId, CaseKind = draft.CaseKind };
                db.Add(head);
            }

            var entry = Append(draft, head, key);
            db.Add(entry);
            LastEntry = entry;
        }
    }

    /// <summary>Chains a draft behind a case's head.</summary>
    internal static HistoryEntry Append(HistoryDraft draft, HistoryHead head, HistoryKey key)
    {
        var entry = HistoryEntry.Chain(draft, head.Count + 1, head.LastHash, key);
        head.Advance(entry, key);
        return entry;
    }

    /// <summary>The nearest of a problem's open deadlines, by which lists sort.</summary>
    internal static DateTime NearestOf(IEnumerable<DateTime> open) => open.DefaultIfEmpty(Problem.NoDue).Min();
}
