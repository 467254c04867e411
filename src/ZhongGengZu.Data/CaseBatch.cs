using ZhongGengZu.Data.Forms;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Data;

/// <summary>
/// Whole cases of load data with all their works, written at once into a database that nobody else uses. What
/// <see cref="CaseDesk"/> does at every save (编号, deadlines, grants, chains, 当前时限) happens here in memory: everything that
/// a work refers to must have come into the same batch.
/// </summary>
public sealed class CaseBatch(HistoryKey key)
{
    private readonly List<object> _roots = [];
    private readonly List<HistoryEntry> _entries = [];
    private readonly List<TypedFields> _typed = [];
    private readonly Dictionary<Guid, HistoryHead> _heads = [];
    private readonly Dictionary<(DeadlineKind, Guid), List<Deadline>> _deadlines = [];
    private readonly Dictionary<(Guid, Guid), ReadGrant> _grants = [];
    private readonly Dictionary<(Guid Campaign, string Prefix), int> _series = [];

    /// <summary>Takes up a new aggregate; null is let pass.</summary>
    public void Add(object? root)
    {
        if (root is not null)
        {
            _roots.Add(root);
        }
    }

    /// <summary>Takes up one work as the desk would save it.</summary>
    public void Take(CaseWork work)
    {
        _typed.AddRange(work.Typed);
        foreach (var (subject, series) in work.Numbers.DistinctBy(n => n.Subject))
        {
            var prefix = CaseNumber.Prefix(work.Routing.Directory.Unit(subject.UnitId)!, series, work.Today);
            var number = _series.GetValueOrDefault((subject.CampaignId, prefix), 1);
            subject.AssignNumber(CaseNumber.Format(prefix, number));
            _series[(subject.CampaignId, prefix)] = number + 1;
        }

        foreach (var change in work.Deadlines)
        {
            Take(change, work.Now);
        }

        foreach (var grant in work.Grants)
        {
            _grants.TryAdd((grant.ListId, grant.HolderId), grant);
        }

        TakeHistory(work);
    }

    /// <summary>The history of a work whose deadlines go into other batches.</summary>
    public void TakeHistory(CaseWork work)
    {
        foreach (var draft in work.History)
        {
            if (!_heads.TryGetValue(draft.CaseId, out var head))
            {
                _heads[draft.CaseId] = head = new HistoryHead { CaseId = draft.CaseId, CaseKind = draft.CaseKind };
            }

            _entries.Add(CaseSaving.Append(draft, head, key));
        }
    }

    /// <summary>One change of a deadline, also without the rest of its work.</summary>
    public void Take(DeadlineChange change, DateTime now)
    {
        if (!_deadlines.TryGetValue((change.Kind, change.SubjectId), out var rows))
        {
            _deadlines[(change.Kind, change.SubjectId)] = rows = [];
        }

        if (change.New is { } opened)
        {
            rows.Add(opened);
        }
        else if (rows.Count > 0)
        {
            rows[^1].Apply(change, now);
        }
    }

    /// <summary>Writes all that was taken up and lets go of it. Returns the number of rows.</summary>
    public async Task<int> WriteAsync(CaseDbContext db, CancellationToken cancel)
    {
        var deadlines = _deadlines.Values.SelectMany(rows => rows).ToList();
        var open = deadlines.Where(d => d.IsOpen && d.ProblemId is not null).ToLookup(d => d.ProblemId!.Value, d => d.DueAt);
        foreach (var problem in _roots.OfType<Problem>())
        {
            problem.SortDue = CaseSaving.NearestOf(open[problem.Id]);
        }

        var rows = await db.WriteNewAsync(
            [
                .. _roots,
                .. deadlines,
                .. _grants.Values,
                .. _typed,
                .. _heads.Values,
                .. _entries,
                .. _series.Select(s => new NumberSeries { CampaignId = s.Key.Campaign, Prefix = s.Key.Prefix, Next = s.Value }),
            ],
            cancel);
        _roots.Clear();
        _entries.Clear();
        _typed.Clear();
        _heads.Clear();
        _deadlines.Clear();
        _grants.Clear();
        _series.Clear();
        return rows;
    }
}
