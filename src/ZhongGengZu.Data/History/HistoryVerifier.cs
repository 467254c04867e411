using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.History;

namespace ZhongGengZu.Data.History;

/// <summary>What is wrong with a history.</summary>
public enum HistoryBreakKind
{
    /// <summary>A column cannot be read: it holds what this program never writes.</summary>
    Unreadable,

    /// <summary>The number does not follow the entry before: one was deleted, put in or moved.</summary>
    OutOfSequence,

    /// <summary>It does not continue the entry before.</summary>
    NotChained,

    /// <summary>A column was changed, or the key did not write it.</summary>
    Changed,

    /// <summary>The row that says how many entries the case has is missing.</summary>
    HeadMissing,

    /// <summary>That row was changed, or the key did not write it.</summary>
    HeadChanged,

    /// <summary>The case has fewer or more entries than that row says.</summary>
    Truncated,

    /// <summary>A seal is missing, was changed, or the key did not write it.</summary>
    SealChanged,

    /// <summary>The file of seals outside the database is missing or says something else.</summary>
    SealFileDiffers,

    /// <summary>What was sealed is not there any more: a whole case was taken out or put back to an earlier moment.</summary>
    SealBroken,
}

/// <summary>The first break found.</summary>
/// <param name="Kind">What.</param>
/// <param name="CaseId">The case; null for a seal.</param>
/// <param name="CaseKind">Its kind, where it can be read.</param>
/// <param name="Sequence">The entry within the case, or the number of the seal.</param>
public sealed record HistoryBreak(HistoryBreakKind Kind, Guid? CaseId, CaseKind? CaseKind, long? Sequence);

/// <summary>What a verification found.</summary>
/// <param name="Ok">Nothing is broken.</param>
/// <param name="Cases">Cases there are.</param>
/// <param name="Entries">Entries there are.</param>
/// <param name="FirstBroken">The first break, in the order of case and sequence, then of seals; null when there is none.</param>
public sealed record HistoryReport(bool Ok, long Cases, long Entries, HistoryBreak? FirstBroken);

/// <summary>Proves the history: every entry, every chain's end, every seal. Streams; needs the same memory for any number of entries.</summary>
public sealed class HistoryVerifier(CaseDbContext db, HistoryKeyFile keys)
{
    public async Task<HistoryReport> VerifyAsync(CancellationToken cancel)
    {
        var key = await keys.ReadAsync(db, cancel);
        // One snapshot for all statements, so that what is recorded meanwhile is no break.
        await using var transaction = await db.Database.BeginTransactionAsync(db.OneMoment, cancel);
        using var root = new SealRoot();
        var found = await FirstBrokenEntryAsync(key, root, cancel) ?? await LostChainAsync(cancel) ?? await FirstBrokenSealAsync(key, root, cancel);
        return new HistoryReport(found is null, await db.HistoryHeads.LongCountAsync(cancel), await db.HistoryEntries.LongCountAsync(cancel), found);
    }

    private async Task<HistoryBreak?> FirstBrokenEntryAsync(HistoryKey key, SealRoot root, CancellationToken cancel)
    {
        var (found, unreadableAfter) = await StreamAsync(key, root, cancel);
        return unreadableAfter is { } read ? await UnreadableAsync(read, cancel) : found;
    }

    private async Task<(HistoryBreak? Found, int? UnreadableAfter)> StreamAsync(HistoryKey key, SealRoot root, CancellationToken cancel)
    {
        var rows =
            from entry in db.HistoryEntries.AsNoTracking()
            join head in db.HistoryHeads.AsNoTracking() on entry.CaseId equals head.CaseId into heads
            from head in heads.DefaultIfEmpty()
            orderby entry.CaseId, entry.Sequence
            select new { Entry = entry, Head = head };
        var read = 0;
        ChainCheck? chain = null;
        await using var row = rows.AsAsyncEnumerable().GetAsyncEnumerator(cancel);
        while (true)
        {
            try
            {
                if (!await row.MoveNextAsync())
                {
                    return (chain?.End(), null);
                }
            }
            catch (Exception failure) when (IsUnreadable(failure))
            {
                return (null, read);
            }

            read++;
            var (entry, head) = (row.Current.Entry, row.Current.Head);
            if (chain?.CaseId != entry.CaseId)
            {
                if (chain?.End() is { } broken)
                {
                    return (broken, null);
                }

                chain = new ChainCheck(entry.CaseId, head, key);
            }

            if (chain.Take(entry, root) is { } found)
            {
                return (found, null);
            }
        }
    }

    // EF wraps what the database itself says, a lost connection too, into one of these, and that is no break of the history.
    private static bool IsUnreadable(Exception failure) =>
        failure is InvalidOperationException or FormatException or InvalidCastException or OverflowException or ArgumentException && !IsFromTheDatabase(failure);

    private static bool IsFromTheDatabase(Exception? failure) =>
        failure is DbException or IOException || (failure?.InnerException is { } inner && IsFromTheDatabase(inner));

    private async Task<HistoryBreak> UnreadableAsync(int before, CancellationToken cancel)
    {
        try
        {
            var at = await db.HistoryEntries.OrderBy(e => e.CaseId).ThenBy(e => e.Sequence).Skip(before).Select(e => new { e.CaseId, e.Sequence }).FirstOrDefaultAsync(cancel);
            return new HistoryBreak(HistoryBreakKind.Unreadable, at?.CaseId, null, at?.Sequence);
        }
        catch (Exception failure) when (IsUnreadable(failure))
        {
            return new HistoryBreak(HistoryBreakKind.Unreadable, null, null, null);
        }
    }

    private async Task<HistoryBreak?> LostChainAsync(CancellationToken cancel)
    {
        var lost = await db.HistoryHeads.Where(h => !db.HistoryEntries.Any(e => e.CaseId == h.CaseId))
            .OrderBy(h => h.CaseId).Select(h => (Guid?)h.CaseId).FirstOrDefaultAsync(cancel);
        return lost is { } id ? new HistoryBreak(HistoryBreakKind.Truncated, id, null, 1) : null;
    }

    private async Task<HistoryBreak?> FirstBrokenSealAsync(HistoryKey key, SealRoot root, CancellationToken cancel)
    {
        var outside = SealFile.Read(keys.SealPath);
        HistorySeal? last = null;
        await foreach (var seal in db.HistorySeals.AsNoTracking().OrderBy(s => s.Number).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (seal.Number != (last?.Number ?? 0) + 1 || !seal.Holds(key))
            {
                return OfSeal(HistoryBreakKind.SealChanged, seal.Number);
            }

            if (seal.Number <= outside.Count && outside[(int)seal.Number - 1] != SealFile.Line(seal))
            {
                return OfSeal(HistoryBreakKind.SealFileDiffers, seal.Number);
            }

            last = seal;
        }

        var count = last?.Number ?? 0;
        if (outside.Count > count || (count > 0 && outside.Count == 0))
        {
            return OfSeal(HistoryBreakKind.SealFileDiffers, Math.Min(outside.Count, count) + 1);
        }

        return last is null || (root.Cases == last.Cases && root.Entries == last.Entries && root.Finish() == last.Root) ? null : OfSeal(HistoryBreakKind.SealBroken, last.Number);
    }

    private static HistoryBreak OfSeal(HistoryBreakKind kind, long number) => new(kind, null, null, number);

    /// <summary>One case's chain, entry by entry.</summary>
    private sealed class ChainCheck(Guid caseId, HistoryHead? head, HistoryKey key)
    {
        private long _count;
        private string _hash = HistoryEntry.NoHash;
        private CaseKind? _kind;

        public Guid CaseId => caseId;

        public HistoryBreak? Take(HistoryEntry entry, SealRoot root)
        {
            _kind ??= entry.CaseKind;
            HistoryBreakKind? wrong =
                entry.Sequence != _count + 1 ? HistoryBreakKind.OutOfSequence
                : entry.PreviousHash != _hash ? HistoryBreakKind.NotChained
                : !entry.Holds(key) || entry.CaseKind != _kind ? HistoryBreakKind.Changed
                : head is null ? HistoryBreakKind.HeadMissing
                : null;
            if (wrong is { } kind)
            {
                return new HistoryBreak(kind, caseId, _kind, _count + 1);
            }

            (_count, _hash) = (entry.Sequence, entry.Hash);
            if (_count == head!.SealedCount)
            {
                root.Take(caseId, _count, _hash);
            }

            return null;
        }

        public HistoryBreak? End() =>
            head is null ? new HistoryBreak(HistoryBreakKind.HeadMissing, caseId, _kind, 1)
            : !head.Holds(key) || head.CaseKind != _kind ? new HistoryBreak(HistoryBreakKind.HeadChanged, caseId, _kind, null)
            : head.Count != _count || head.LastHash != _hash ? new HistoryBreak(HistoryBreakKind.Truncated, caseId, _kind, _count + 1)
            : null;
    }
}
