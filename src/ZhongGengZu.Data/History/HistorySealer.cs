using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.History;

namespace ZhongGengZu.Data.History;

/// <summary>
/// Seals all cases at one moment: a row in the database and a line in a file outside it, so that a case taken out whole,
/// or an older database put back, shows. Runs after seeding and import, hourly and at backup; any number of nodes may run it.
/// </summary>
public sealed class HistorySealer(CaseDbContext db, CaseClock clock, HistoryKeyFile keys)
{
    /// <summary>The new seal; null when nothing has been recorded since the last, or another node has just sealed.</summary>
    public async Task<HistorySeal?> SealAsync(CancellationToken cancel)
    {
        var key = await keys.ReadAsync(db, cancel);
        HistorySeal? seal;
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            seal = await SealAsync(key, cancel);
            await transaction.CommitAsync(cancel);
        }
        catch (Exception taken) when (db.IsConflict(taken))
        {
            return null;
        }

        await CopyOutAsync(cancel);
        return seal;
    }

    private async Task<HistorySeal?> SealAsync(HistoryKey key, CancellationToken cancel)
    {
        // Read first: whoever seals at the same time then wants the same number, and one of the two gives way.
        var last = await db.HistorySeals.MaxAsync(s => (long?)s.Number, cancel) ?? 0;
        if (await db.HistoryHeads.Where(h => h.SealedCount != h.Count).ExecuteUpdateAsync(row => row.SetProperty(h => h.SealedCount, h => h.Count), cancel) == 0)
        {
            return null;
        }

        using var root = new SealRoot();
        var sealedHeads =
            from head in db.HistoryHeads.AsNoTracking()
            where head.SealedCount > 0
            join entry in db.HistoryEntries on new { head.CaseId, Sequence = head.SealedCount } equals new { entry.CaseId, entry.Sequence } into found
            from entry in found.DefaultIfEmpty()
            orderby head.CaseId
            select new { head.CaseId, head.SealedCount, Hash = entry == null ? null : entry.Hash };
        await foreach (var head in sealedHeads.AsAsyncEnumerable().WithCancellation(cancel))
        {
            root.Take(head.CaseId, head.SealedCount, head.Hash ?? throw new InvalidOperationException($"The history of case {head.CaseId} is broken: it is not sealed. Run verify-history."));
        }

        var seal = HistorySeal.Of(last + 1, clock.UtcNow, root.Cases, root.Entries, root.Finish(), key);
        db.Add(seal);
        await db.SaveChangesAsync(cancel);
        return seal;
    }

    // What an earlier run could not write, because it was stopped in between, is written now.
    private async Task CopyOutAsync(CancellationToken cancel)
    {
        var written = SealFile.Read(keys.SealPath).Count;
        var missing = await db.HistorySeals.AsNoTracking().Where(s => s.Number > written).OrderBy(s => s.Number).ToListAsync(cancel);
        SealFile.Append(keys.SealPath, missing);
    }
}

/// <summary>SHA-256 over all (case, count, hash of the last entry), ordered by case id as the database orders it.</summary>
internal sealed class SealRoot : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public long Cases { get; private set; }

    public long Entries { get; private set; }

    public void Take(Guid caseId, long count, string hash)
    {
        Cases++;
        Entries += count;
        _hash.AppendData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{caseId:D} {count} {hash}\n")));
    }

    public string Finish() => Convert.ToHexStringLower(_hash.GetHashAndReset());

    public void Dispose() => _hash.Dispose();
}

/// <summary>The seals outside the database: one line each, the n-th line is seal n.</summary>
internal static class SealFile
{
    public static string Line(HistorySeal seal) => string.Create(CultureInfo.InvariantCulture,
        $"{seal.Number} {seal.At:yyyy-MM-dd'T'HH:mm:ss.fff'Z'} {seal.Cases} {seal.Entries} {seal.Root} {seal.Mac} {seal.KeyId}");

    public static IReadOnlyList<string> Read(string path) => File.Exists(path) ? File.ReadAllLines(path) : [];

    public static void Append(string path, IReadOnlyList<HistorySeal> seals)
    {
        if (seals.Count == 0)
        {
            return;
        }

        var options = new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows() && !File.Exists(path))
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(path, options);
        foreach (var seal in seals)
        {
            writer.Write(Line(seal) + "\n");
        }
    }
}
