using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.History;

namespace ZhongGengZu.Data.History;

/// <summary>
/// The file that holds the server's secret key of the history: made while no entry exists, afterwards a missing key is an error,
/// never a new key. On a server <c>History:KeyFile</c> names it; beside a SQLite file it is <c>history.key</c> by default.
/// </summary>
/// <param name="path">Where it lies; null when nothing says so.</param>
public sealed class HistoryKeyFile(string? path)
{
    private const int SecretBytes = 32;

    private HistoryKey? _key;

    /// <summary>The key file's full path. Throws <see cref="DatabaseSetupException"/> when it is not set.</summary>
    public string KeyPath => path ?? throw new DatabaseSetupException("History:KeyFile is not set: name a file outside the database folder that only the server may read.");

    /// <summary>The seals, written outside the database, beside the key.</summary>
    public string SealPath => Path.ChangeExtension(KeyPath, ".seals");

    /// <summary>The key. Throws <see cref="DatabaseSetupException"/> when it is missing, broken or another than the history's.</summary>
    public async Task<HistoryKey> ReadAsync(CaseDbContext db, CancellationToken cancel)
    {
        if (_key is { } known)
        {
            return known;
        }

        var used = await db.HistoryEntries.AsNoTracking().OrderBy(e => e.Id).Select(e => e.KeyId).FirstOrDefaultAsync(cancel);
        if (used is null && !File.Exists(KeyPath))
        {
            await MakeAsync(cancel);
        }

        if (!File.Exists(KeyPath))
        {
            throw new DatabaseSetupException($"The history's key {KeyPath} is missing. Put the file back; a new key could not prove what is recorded.");
        }

        var key = Parse(await File.ReadAllTextAsync(KeyPath, cancel));
        if (used is not null && used != key.Id)
        {
            throw new DatabaseSetupException($"The key {KeyPath} is not the one this history was recorded with (key id {used}).");
        }

        return _key = key;
    }

    private HistoryKey Parse(string text)
    {
        try
        {
            return new HistoryKey(Convert.FromHexString(text.Trim()));
        }
        catch (Exception broken) when (broken is FormatException or ArgumentOutOfRangeException)
        {
            throw new DatabaseSetupException($"The history's key {KeyPath} cannot be read: it must be {SecretBytes * 2} or more hex digits.");
        }
    }

    private async Task MakeAsync(CancellationToken cancel)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(KeyPath))!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        // Written whole beside it first: whoever comes second must find a finished key, not half of one.
        var draft = $"{KeyPath}.{Guid.NewGuid():N}";
        await using (var writer = new StreamWriter(draft, options))
        {
            await writer.WriteLineAsync(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes)).AsMemory(), cancel);
        }

        try
        {
            File.Move(draft, KeyPath, overwrite: false);
        }
        catch (IOException) when (File.Exists(KeyPath))
        {
            File.Delete(draft);
        }
    }
}
