using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data.History;
using ZhongGengZu.Data.Tests.Support;
using ZhongGengZu.Domain.History;

namespace ZhongGengZu.Data.Tests.History;

/// <summary>Whatever is done to the history behind the program's back, verification names it.</summary>
public abstract class HistorySuite(TestDatabase database) : WorldSuite(database)
{
    private static readonly DateTime LongAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    // Another value for every column of the table; where it hangs on the one that is there, SQL that every database understands.
    private static readonly Dictionary<string, object?> OtherValues = new()
    {
        ["Id"] = new Guid("0197A000-0000-7000-8000-000000000001"),
        ["CaseKind"] = CaseKind.Plan,
        ["CaseId"] = new Guid("0197A000-0000-7000-8000-000000000002"),
        ["Sequence"] = new Expression("\"Sequence\" + 100"),
        ["At"] = LongAgo,
        ["Act"] = HistoryAct.ProblemClosed,
        ["AccountId"] = new Guid("0197A000-0000-7000-8000-000000000003"),
        ["PersonId"] = null,
        ["ActorName"] = "别人",
        ["PostId"] = null,
        ["PostTitle"] = "局长",
        ["UnitName"] = "别的单位",
        ["Words"] = "改过的话",
        ["Facts"] = "{\"revision\":\"9\"}",
        ["Canonical"] = new Expression("concat(\"Canonical\", ' ')"),
        ["PreviousHash"] = new string('a', 64),
        ["Hash"] = new string('b', 64),
        ["KeyId"] = "0123456789abcdef",
    };

    private static readonly Dictionary<string, object?> OtherHeads = new()
    {
        ["CaseId"] = new Guid("0197A000-0000-7000-8000-000000000002"),
        ["CaseKind"] = CaseKind.Plan,
        ["Count"] = new Expression("\"Count\" + 1"),
        ["LastHash"] = new string('a', 64),
        ["Mac"] = new string('b', 64),
        ["KeyId"] = "0123456789abcdef",
        ["SealedCount"] = new Expression("\"SealedCount\" - 1"),
    };

    private static readonly Dictionary<string, object?> OtherSeals = new()
    {
        ["Number"] = 7L,
        ["At"] = LongAgo,
        ["Cases"] = new Expression("\"Cases\" - 1"),
        ["Entries"] = new Expression("\"Entries\" - 1"),
        ["Root"] = new string('a', 64),
        ["Mac"] = new string('b', 64),
        ["KeyId"] = "0123456789abcdef",
    };

    [SkippableFact]
    public async Task Verify_AWholeStory_IsOkAndCountsIt()
    {
        await World.SignedAsync();
        await SealAsync();
        var report = await VerifyAsync();

        Assert.True(report.Ok);
        Assert.Null(report.FirstBroken);
        Assert.Equal(await World.ReadAsync(db => db.HistoryEntries.LongCountAsync()), report.Entries);
        Assert.Equal(4, report.Cases);
    }

    [SkippableFact]
    public async Task Verify_AfterEachColumnWasChanged_NamesTheEntry()
    {
        var (problem, _) = await World.SignedAsync();
        var columns = await World.ReadAsync(db => Task.FromResult(db.Model.FindEntityType(typeof(HistoryEntry))!.GetProperties().Where(p => !p.IsShadowProperty()).Select(p => p.Name).ToList()));
        Assert.Equal(columns.Order(StringComparer.Ordinal), OtherValues.Keys.Order(StringComparer.Ordinal));
        foreach (var (column, value) in OtherValues)
        {
            await UndoneAsync(db => $"UPDATE \"HistoryEntries\" SET \"{column}\" = {Literal<HistoryEntry>(db, column, value)} WHERE {IsCase(db, problem)} AND \"Sequence\" = 2", report =>
            {
                Assert.False(report.Ok, column);
                Assert.True(column == "CaseId" || report.FirstBroken!.CaseId == problem, $"{column}: {report.FirstBroken}");
                Assert.True(column == "CaseId" || report.FirstBroken!.Sequence == 2, $"{column}: {report.FirstBroken}");
            });
        }

        await UndoneAsync(db => $"UPDATE \"HistoryEntries\" SET \"Act\" = 'nothing-we-know' WHERE {IsCase(db, problem)} AND \"Sequence\" = 2", report =>
            Assert.Equal(new HistoryBreak(HistoryBreakKind.Unreadable, problem, null, 2), report.FirstBroken));
    }

    [SkippableFact]
    public async Task Verify_AfterEachColumnOfAHeadOrSealWasChanged_FindsIt()
    {
        var (problem, _) = await World.SignedAsync();
        await SealAsync();
        foreach (var (column, value) in OtherHeads)
        {
            await UndoneAsync(db => $"UPDATE \"HistoryHeads\" SET \"{column}\" = {Literal<HistoryHead>(db, column, value)} WHERE {IsCase(db, problem)}", report => Assert.False(report.Ok, column));
        }

        foreach (var (column, value) in OtherSeals)
        {
            await UndoneAsync(db => $"UPDATE \"HistorySeals\" SET \"{column}\" = {Literal<HistorySeal>(db, column, value)}", report => Assert.False(report.Ok, column));
        }

        await UndoneAsync(_ => "DELETE FROM \"HistorySeals\"", report => Assert.Equal(HistoryBreakKind.SealFileDiffers, report.FirstBroken!.Kind));
    }

    [SkippableFact]
    public async Task Verify_AfterDeletingSwappingOrTruncating_NamesTheFirstBroken()
    {
        var (problem, _) = await World.SignedAsync();
        await SealAsync();
        var last = await World.ReadAsync(db => db.HistoryEntries.Where(e => e.CaseId == problem).MaxAsync(e => e.Sequence));
        string Where(CaseDbContext db, long sequence) => $"WHERE {IsCase(db, problem)} AND \"Sequence\" = {sequence}";

        await UndoneAsync(db => $"DELETE FROM \"HistoryEntries\" {Where(db, 2)}", report =>
            Assert.Equal(new HistoryBreak(HistoryBreakKind.OutOfSequence, problem, CaseKind.Problem, 2), report.FirstBroken));
        await UndoneAsync(
            db => $"UPDATE \"HistoryEntries\" SET \"Sequence\" = 99 {Where(db, 2)}; UPDATE \"HistoryEntries\" SET \"Sequence\" = 2 {Where(db, 3)}; UPDATE \"HistoryEntries\" SET \"Sequence\" = 3 {Where(db, 99)}",
            report => Assert.Equal(new HistoryBreak(HistoryBreakKind.NotChained, problem, CaseKind.Problem, 2), report.FirstBroken));
        await UndoneAsync(db => $"DELETE FROM \"HistoryEntries\" {Where(db, last)}", report =>
            Assert.Equal(new HistoryBreak(HistoryBreakKind.Truncated, problem, CaseKind.Problem, last), report.FirstBroken));
        await UndoneAsync(db => $"DELETE FROM \"HistoryEntries\" WHERE {IsCase(db, problem)}", report =>
            Assert.Equal(new HistoryBreak(HistoryBreakKind.Truncated, problem, null, 1), report.FirstBroken));
        await UndoneAsync(db => $"DELETE FROM \"HistoryHeads\" WHERE {IsCase(db, problem)}", report =>
            Assert.Equal(new HistoryBreak(HistoryBreakKind.HeadMissing, problem, CaseKind.Problem, 1), report.FirstBroken));
        await UndoneAsync(db => $"DELETE FROM \"HistoryEntries\" WHERE {IsCase(db, problem)}; DELETE FROM \"HistoryHeads\" WHERE {IsCase(db, problem)}", report =>
            Assert.Equal(new HistoryBreak(HistoryBreakKind.SealBroken, null, null, 1), report.FirstBroken));
    }

    [SkippableFact]
    public async Task Verify_OfEntriesForgedWithAnotherKey_FindsThem()
    {
        var (problem, _) = await World.SignedAsync();
        var forger = new HistoryKey(new byte[32]);
        await World.InAsync(async db =>
        {
            var head = await db.HistoryHeads.SingleAsync(h => h.CaseId == problem);
            var draft = new HistoryDraft(CaseKind.Problem, problem, HistoryAct.ProblemClosed, World.Clock.GetUtcNow().UtcDateTime, Guid.CreateVersion7(), null, "别人", null, null, null, null, new Dictionary<string, string?>());
            var entry = HistoryEntry.Chain(draft, head.Count + 1, head.LastHash, forger);
            head.Advance(entry, forger);
            db.Add(entry);
            await db.SaveChangesAsync();
        });

        var report = await VerifyAsync();

        Assert.Equal(HistoryBreakKind.Changed, report.FirstBroken!.Kind);
        Assert.Equal(problem, report.FirstBroken.CaseId);
    }

    [SkippableFact]
    public async Task Seal_WithNothingNew_IsNotRepeatedAndItsFileIsChecked()
    {
        await World.SignedAsync();
        var first = await SealAsync();
        var again = await SealAsync();
        await World.WriteAsync(Story.Clerk, await World.ListOfAsync("gjj"));
        var second = await SealAsync();
        var seals = Path.ChangeExtension(World.KeyFile, ".seals");
        var lines = await File.ReadAllLinesAsync(seals);

        Assert.Equal((1, null, 2), (first!.Number, again?.Number, second!.Number));
        Assert.Equal(2, lines.Length);
        Assert.True((await VerifyAsync()).Ok);
        await File.WriteAllLinesAsync(seals, [lines[0], lines[1].Replace('a', 'b')]);
        Assert.Equal(new HistoryBreak(HistoryBreakKind.SealFileDiffers, null, null, 2), (await VerifyAsync()).FirstBroken);
        File.Delete(seals);
        Assert.Equal(HistoryBreakKind.SealFileDiffers, (await VerifyAsync()).FirstBroken!.Kind);
    }

    [SkippableFact]
    public async Task Key_MissingOrAnother_IsAnErrorAndNeverMadeAnew()
    {
        var mode = OperatingSystem.IsWindows() ? UnixFileMode.UserRead | UnixFileMode.UserWrite : File.GetUnixFileMode(World.KeyFile);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, mode);
        File.Delete(World.KeyFile);
        await World.InAsync(async db =>
        {
            await Assert.ThrowsAsync<DatabaseSetupException>(() => new HistoryKeyFile(World.KeyFile).ReadAsync(db, default));
            Assert.False(File.Exists(World.KeyFile));
            await File.WriteAllTextAsync(World.KeyFile, new string('0', 64));
            await Assert.ThrowsAsync<DatabaseSetupException>(() => new HistoryKeyFile(World.KeyFile).ReadAsync(db, default));
        });
    }

    private async Task<HistorySeal?> SealAsync()
    {
        await using var scope = World.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<HistorySealer>().SealAsync(default);
    }

    private async Task<HistoryReport> VerifyAsync()
    {
        await using var scope = World.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<HistoryVerifier>().VerifyAsync(default);
    }

    // Raw SQL, verified, and put back as it was: the three tables are small enough to be kept in hand.
    private async Task UndoneAsync(Func<CaseDbContext, string> sql, Action<HistoryReport> check)
    {
        await World.InAsync(async db =>
        {
            var entries = await db.HistoryEntries.AsNoTracking().ToListAsync();
            var heads = await db.HistoryHeads.AsNoTracking().ToListAsync();
            var seals = await db.HistorySeals.AsNoTracking().ToListAsync();
            await ExecuteAsync(db, sql(db));
            try
            {
                check(await VerifyAsync());
            }
            finally
            {
                await db.HistoryEntries.ExecuteDeleteAsync();
                await db.HistoryHeads.ExecuteDeleteAsync();
                await db.HistorySeals.ExecuteDeleteAsync();
                db.AddRange([.. entries, .. heads, .. seals]);
                await db.SaveChangesAsync();
            }
        });
    }

    // Not EF's own way to send SQL: that takes the braces of a text for its own.
    private static async Task ExecuteAsync(CaseDbContext db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
        await db.Database.CloseConnectionAsync();
    }

    // An id, a name, an instant: each database writes them in its own way.
    private static string Literal<T>(CaseDbContext db, string column, object? value) =>
        value is Expression { Sql: var sql } ? sql : db.Model.FindEntityType(typeof(T))!.FindProperty(column)!.GetRelationalTypeMapping().GenerateSqlLiteral(value);

    private static string IsCase(CaseDbContext db, Guid id) => $"\"CaseId\" = {Literal<HistoryEntry>(db, nameof(HistoryEntry.CaseId), id)}";

    /// <summary>A value that is reckoned from the row's own.</summary>
    private sealed record Expression(string Sql);
}

public sealed class HistoryOnSqlite() : HistorySuite(new SqliteTestDatabase());

public sealed class HistoryOnPostgreSql() : HistorySuite(new PostgreSqlTestDatabase());

public sealed class HistoryOnSqlServer() : HistorySuite(new SqlServerTestDatabase());
