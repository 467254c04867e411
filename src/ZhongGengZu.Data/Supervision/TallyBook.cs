using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Data.Supervision;

/// <summary>A figure that its rows do not bear out.</summary>
public sealed record TallyDifference(TallyKey Key, int Counted, int Rows);

/// <summary>
/// Keeps the tallies few and checks them against the rows. Each unit is a transaction of its own that adds rows and takes away exactly those it
/// has read, so writers are never in its way, and of two that fold at once one gives up. Doing it again changes nothing.
/// </summary>
public sealed class TallyBook(CaseDbContext db)
{
    private sealed record Book(Guid CampaignId, Guid UnitId);

    /// <summary>Sums up what has been added since; returns how many rows that saved.</summary>
    public async Task<int> FoldAsync(CancellationToken cancel)
    {
        var saved = 0;
        var books = await db.Tallies.AsNoTracking().Where(t => !t.IsFolded).Select(t => new { t.CampaignId, t.UnitId }).Distinct().ToListAsync(cancel);
        foreach (var book in books.Select(b => new Book(b.CampaignId, b.UnitId)))
        {
            saved += await InOneMomentAsync(() => FoldAsync(book, cancel), cancel);
        }

        return saved;
    }

    /// <summary>Every figure that differs from what its rows come to.</summary>
    public async Task<IReadOnlyList<TallyDifference>> DifferencesAsync(CancellationToken cancel)
    {
        var found = new List<TallyDifference>();
        foreach (var book in await BooksAsync(cancel))
        {
            await InOneMomentAsync(
                async () =>
                {
                    found.AddRange(await CompareAsync(book, cancel));
                    return 0;
                },
                cancel);
        }

        return found;
    }

    /// <summary>Puts right what differs by rows that make up for it; returns what it found, for the log.</summary>
    public async Task<IReadOnlyList<TallyDifference>> MendAsync(CancellationToken cancel)
    {
        var found = new List<TallyDifference>();
        foreach (var book in await BooksAsync(cancel))
        {
            var wrong = new List<TallyDifference>();
            await InOneMomentAsync(
                async () =>
                {
                    wrong.AddRange(await CompareAsync(book, cancel));
                    if (wrong.Count > 0)
                    {
                        // Folding first makes two menders each other's conflict: only one of them makes up for the difference.
                        await FoldAllAsync(book, cancel);
                        db.AddRange(wrong.Select(w => Tally.For(w.Key, w.Rows - w.Counted, folded: false)));
                        await db.SaveChangesAsync(cancel);
                    }

                    return wrong.Count;
                },
                cancel);
            found.AddRange(wrong);
        }

        return found;
    }

    private async Task<IReadOnlyList<Book>> BooksAsync(CancellationToken cancel)
    {
        var deadlines = db.Deadlines.Select(d => new { d.CampaignId, d.UnitId });
        var problems = db.Problems.Select(p => new { p.CampaignId, p.UnitId });
        var tallies = db.Tallies.Select(t => new { t.CampaignId, t.UnitId });
        return (await deadlines.Union(problems).Union(tallies).ToListAsync(cancel)).ConvertAll(b => new Book(b.CampaignId, b.UnitId));
    }

    private async Task<IReadOnlyList<TallyDifference>> CompareAsync(Book book, CancellationToken cancel)
    {
        var rows = new List<(object?, object?)>();
        rows.AddRange((await db.Deadlines.AsNoTracking().Where(d => d.CampaignId == book.CampaignId && d.UnitId == book.UnitId).ToListAsync(cancel)).Select(d => ((object?)null, (object?)d)));
        rows.AddRange((await db.Problems.AsNoTracking().Where(p => p.CampaignId == book.CampaignId && p.UnitId == book.UnitId).ToListAsync(cancel)).Select(p => ((object?)null, (object?)p)));
        var right = Tallies.Changes(rows);
        var counted = SumsOf(await RowsAsync(book, cancel));
        return [.. right.Keys.Union(counted.Keys)
            .Select(key => new TallyDifference(key, counted.GetValueOrDefault(key), right.GetValueOrDefault(key)))
            .Where(x => x.Counted != x.Rows)];
    }

    private async Task<int> FoldAsync(Book book, CancellationToken cancel)
    {
        var rows = await RowsAsync(book, cancel);
        var touched = rows.Where(t => !t.IsFolded).Select(t => t.Key).ToHashSet();
        return await ReplaceAsync([.. rows.Where(t => touched.Contains(t.Key))], cancel);
    }

    private async Task FoldAllAsync(Book book, CancellationToken cancel) => await ReplaceAsync(await RowsAsync(book, cancel), cancel);

    private async Task<int> ReplaceAsync(IReadOnlyList<Tally> old, CancellationToken cancel)
    {
        var sums = SumsOf(old).Where(s => s.Value != 0).Select(s => Tally.For(s.Key, s.Value, folded: true)).ToList();
        var ids = old.Select(t => t.Id).ToList();
        if (await db.Tallies.Where(t => ids.Contains(t.Id)).ExecuteDeleteAsync(cancel) != ids.Count)
        {
            throw new DbUpdateConcurrencyException("Somebody else has folded these tallies.");
        }

        db.AddRange(sums);
        await db.SaveChangesAsync(cancel);
        return old.Count - sums.Count;
    }

    private Task<List<Tally>> RowsAsync(Book book, CancellationToken cancel) =>
        db.Tallies.AsNoTracking().Where(t => t.CampaignId == book.CampaignId && t.UnitId == book.UnitId).ToListAsync(cancel);

    private static Dictionary<TallyKey, int> SumsOf(IEnumerable<Tally> rows) =>
        rows.GroupBy(t => t.Key).ToDictionary(g => g.Key, g => g.Sum(t => t.Count));

    // Whoever is second finds rows gone that it has read: nothing of its own is written, and the next round sees to what is left.
    private async Task<int> InOneMomentAsync(Func<Task<int>> work, CancellationToken cancel)
    {
        try
        {
            await using var moment = await db.Database.BeginTransactionAsync(db.OneMoment, cancel);
            var result = await work();
            await moment.CommitAsync(cancel);
            return result;
        }
        catch (Exception second) when (db.IsConflict(second))
        {
            return 0;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }
}
