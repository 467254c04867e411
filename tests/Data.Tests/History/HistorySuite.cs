using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data.History;
using ZhongGengZu.Data.Tests.Support;
using ZhongGengZu.Domain.History;

namespace ZhongGengZu.Data.Tests.History;

/// <summary>Whatever is done to the history behind the program's back, verification names it.</summary>
public abstract class HistorySuite(TestDatabase database) : WorldSuite(database)
{
    // Another value that the column takes on both databases; every column of the table has one.
    private static readonly Dictionary<string, string> OtherValues = new()
    {
        ["Id"] = "'0197A000-0000-7000-8000-000000000001'",
        ["CaseKind"] = "'plan'",
        ["CaseId"] = "'0197A000-0000-7000-8000-000000000002'",
        ["Sequence"] = "\"Sequence\" + 100",
        ["At"] = "'2020-01-01 00:00:00'",
        ["Act"] = "'problem-closed'",
        ["AccountId"] = "'0197A000-0000-7000-8000-000000000003'",
        ["PersonId"] = "NULL",
        ["ActorName"] = "'别人'",
        ["PostId"] = "NULL",
        ["PostTitle"] = "'局长'",
        ["UnitName"] = "'别的单位'",
        ["Words"] = "'改过的话'",
        ["Facts"] = "'{\"revision\":\"9\"}'",
        ["Canonical"] = "\"Canonical\" || ' '",
        ["PreviousHash"] = $"'{new string('a', 64)}'",
        ["Hash"] = $"'{new string('b', 64)}'",
        ["KeyId"] = "'0123456789abcdef'",
    };

    private static readonly Dictionary<string, string> OtherHeads = new()
    {
        ["CaseId"] = "'0197A000-0000-7000-8000-000000000002'",
        ["CaseKind"] = "'plan'",
        ["Count"] = "\"Count\" + 1",
        ["LastHash"] = $"'{new string('a', 64)}'",
        ["Mac"] = $"'{new string('b', 64)}'",
        ["KeyId"] = "'0123456789abcdef'",
        ["SealedCount"] = "\"SealedCount\" - 1",
    };

    private static readonly Dictionary<string, string> OtherSeals = new()
    {
        ["Number"] = "7",
        ["At"] = "'2020-01-01 00:00:00'",
        ["Cases"] = "\"Cases\" - 1",
        ["Entries"] = "\"Entries\" - 1",
        ["Root"] = $"'{new string('a', 64)}'",
        ["Mac"] = $"'{new string('b', 64)}'",
        ["KeyId"] = "'0123456789abcdef'",
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
        var columns = await World.ReadAsync(db => Task.FromResult(db.Model.FindEntityType(typeof(HistoryEntry))!.GetProperties().Select(p => p.Name).ToList()));
        Assert.Equal(columns.Order(StringComparer.Ordinal), OtherValues.Keys.Order(StringComparer.Ordinal));
        foreach (var (column, value) in OtherValues)
        {
            await UndoneAsync($"UPDATE \"HistoryEntries\" SET \"{column}\" = {value} WHERE \"CaseId\" = {Id(problem)} AND \"Sequence\" = 2", report =>
            {
                Assert.False(report.Ok, column);
                Assert.True(column == "CaseId" || report.FirstBroken!.CaseId == problem, $"{column}: {report.FirstBroken}");
                Assert.True(column == "CaseId" || report.FirstBroken!.Sequence == 2, $"{column}: {report.FirstBroken}");
            });
        }

        await UndoneAsync($"UPDATE \"HistoryEntries\" SET \"Act\" = 'nothing-we-know' WHERE \"CaseId\" = {Id(problem)} AND \"Sequence\" = 2", report =>
            Assert.Equal(new HistoryBreak(HistoryBreakKind.Unreadable, problem, null, 2), report.FirstBroken));
    }

    [SkippableFact]
    public async Task Verify_AfterEachColumnOfAHeadOrSealWasChanged_FindsIt()
    {
        var (problem, _) = await World.SignedAsync();
        await SealAsync();
        foreach (var (column, value) in OtherHeads)
        {
            await UndoneAsync($"UPDATE \"HistoryHeads\" SET \"{column}\" = {value} WHERE \"CaseId\" = {Id(problem)}", report => Assert.False(report.Ok, column));
        }

        foreach (var (column, value) in OtherSeals)
        {
            await UndoneAsync($"UPDATE \"HistorySeals\" SET \"{column}\" = {value}", report => Assert.False(report.Ok, column));
        }

        await UndoneAsync("DELETE FROM \"HistorySeals\"", report => Assert.Equal(HistoryBreakKind.SealFileDiffers, report.FirstBroken!.Kind));
    }

    [SkippableFact]
    public async Task Verify_AfterDeletingSwappingOrTruncating_NamesTheFirstBroken()
    {
        var (problem, _) = await World.SignedAsync();
        await SealAsync();
        var last = await World.ReadAsync(db => db.HistoryEntries.Where(e => e.CaseId == problem).MaxAsync(e => e.Sequence));
        string Where(long sequence) => $"WHERE \"CaseId\" = {Id(problem)} AND \"Sequence\" = {sequence}";

        await UndoneAsync($"DELETE FROM \"HistoryEntries\" {Where(2)}", report =>
            Assert.Equal(new HistoryBreak(HistoryBreakKind.OutOfSequence, problem, CaseKind.Problem, 2), report.FirstBroken));
        await UndoneAsync(
            $"UPDATE \"HistoryEntries\" SET \"Sequence\" = 99 {Where(2)}; UPDATE \"HistoryEntries\" SET \"Sequence\" = 2 {Where(3)}; UPDATE \"HistoryEntries\" SET \"Sequence\" = 3 {Where(99)}",
            report => Assert.Equal(new HistoryBreak(HistoryBreakKind.NotChained, problem, CaseKind.Problem, 2), report.FirstBroken));
        await UndoneAsync($"DELETE FROM \"HistoryEntries\" {Where(last)}", report =>
            Assert.Equal(new HistoryBreak(HistoryBreakKind.Truncated, problem, CaseKind.Problem, last), report.FirstBroken));
        await UndoneAsync($"DELETE FROM \"HistoryEntries\" WHERE \"CaseId\" = {Id(problem)}", report =>
            Assert.Equal(new HistoryBreak(HistoryBreakKind.Truncated, problem, null, 1), report.FirstBroken));
        await UndoneAsync($"DELETE FROM \"HistoryHeads\" WHERE \"CaseId\" = {Id(problem)}", report =>
            Assert.Equal(new HistoryBreak(HistoryBreakKind.HeadMissing, problem, CaseKind.Problem, 1), report.FirstBroken));
        await UndoneAsync($"DELETE FROM \"HistoryEntries\" WHERE \"CaseId\" = {Id(problem)}; DELETE FROM \"HistoryHeads\" WHERE \"CaseId\" = {Id(problem)}", report =>
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

    // Raw SQL, verified, and put back as it was: the three tables are small enough to be copied.
    private async Task UndoneAsync(string sql, Action<HistoryReport> check)
    {
        string[] tables = ["HistoryEntries", "HistoryHeads", "HistorySeals"];
        await World.InAsync(async db =>
        {
            await db.Database.OpenConnectionAsync();
            var connection = db.Database.GetDbConnection();
            foreach (var table in tables)
            {
                await ExecuteAsync(connection, $"CREATE TABLE \"Kept{table}\" AS SELECT * FROM \"{table}\"");
            }

            await ExecuteAsync(connection, sql);
            try
            {
                check(await VerifyAsync());
            }
            finally
            {
                foreach (var table in tables)
                {
                    await ExecuteAsync(connection, $"DELETE FROM \"{table}\"; INSERT INTO \"{table}\" SELECT * FROM \"Kept{table}\"; DROP TABLE \"Kept{table}\"");
                }
            }
        });
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    // SQLite keeps ids as upper-case text, PostgreSQL reads either.
    private static string Id(Guid id) => $"'{id.ToString().ToUpperInvariant()}'";
}

public sealed class HistoryOnSqlite() : HistorySuite(new SqliteTestDatabase());

public sealed class HistoryOnPostgreSql() : HistorySuite(new PostgreSqlTestDatabase());
