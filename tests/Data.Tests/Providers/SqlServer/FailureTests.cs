using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Data.Tests.Providers.SqlServer;

/// <summary>What SQL Server says, or that it says nothing, is told apart: somebody was quicker, it fails in passing, or it is a failure of ours.</summary>
public sealed class FailureTests
{
    private const string Hello = "HELLO";
    private const string Login = "LOGIN";
    private const string Statement = "INSERT INTO [People]";

    [Theory]
    [InlineData(2601, 14)]
    [InlineData(2627, 14)]
    [InlineData(1205, 13)]
    [InlineData(1222, 16)]
    [InlineData(3960, 16)]
    public async Task Error_ThatSaysSomebodyWasQuicker_IsAConflict(int number, byte severity)
    {
        var (conflict, _) = await SaveAsync(Statement, new TdsAnswer.Error(number, severity, "…"));

        Assert.True(conflict);
    }

    [Theory]
    [InlineData(596, 21)]
    [InlineData(922, 14)]
    [InlineData(976, 14)]
    [InlineData(983, 14)]
    [InlineData(4060, 11)]
    [InlineData(6005, 14)]
    [InlineData(40613, 20)]
    public async Task Error_OfAServerThatStartsStopsOrHandsOver_Passes(int number, byte severity)
    {
        Assert.Equal((false, true), await SaveAsync(Login, new TdsAnswer.Error(number, severity, "…")));
        Assert.Equal((false, true), await SaveAsync(Statement, new TdsAnswer.Error(number, severity, "…")));
    }

    [Theory]
    [InlineData(Hello)]
    [InlineData(Login)]
    [InlineData(Statement)]
    public async Task Connection_ThatBreaks_Passes(string moment) =>
        Assert.Equal((false, true), await SaveAsync(moment, new TdsAnswer.Close()));

    [Theory]
    [InlineData(Hello)]
    [InlineData(Login)]
    public async Task Login_ThatIsNotAnswered_Passes(string moment) =>
        Assert.Equal((false, true), await SaveAsync(moment, new TdsAnswer.Silence()));

    [Fact]
    public async Task Port_ThatNobodyListensOn_Passes()
    {
        string gone;
        await using (var server = new TdsServer { Patience = 1 })
        {
            gone = server.ConnectionString;
        }

        await using var db = ModelSamples.Open(gone);
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => db.Units.ToListAsync());
        Assert.Equal((false, true), (db.IsConflict(failure), db.IsPassing(failure)));
    }

    [Theory]
    [InlineData(102, 15)]
    [InlineData(208, 16)]
    [InlineData(547, 16)]
    [InlineData(18456, 14)]
    public async Task Error_OfAnyOtherKind_IsNeither(int number, byte severity) =>
        Assert.Equal((false, false), await SaveAsync(Statement, new TdsAnswer.Error(number, severity, "…")));

    // The administrator's upkeep while one moment is read: what an index looks like has no versions.
    [Fact]
    public async Task Error_OfAnIndexThatIsRebuiltMeanwhile_Passes() =>
        Assert.Equal((false, true), await SaveAsync(Statement, new TdsAnswer.Error(3961, 16, "…")));

    // Who has waited for a slow statement once is not to wait for it again and again.
    [Fact]
    public async Task Statement_ThatTakesTooLong_IsNeither() =>
        Assert.Equal((false, false), await SaveAsync(Statement, new TdsAnswer.Silence()));

    private static async Task<(bool Conflict, bool Passing)> SaveAsync(string moment, TdsAnswer answer)
    {
        var patience = answer is TdsAnswer.Silence ? 1 : 60;
        await using var server = new TdsServer { Patience = patience };
        server.On(moment, answer);
        await using var db = ModelSamples.Open(server.ConnectionString);
        db.Database.SetCommandTimeout(patience);
        ModelSamples.Add(db, db.Model.FindEntityType(typeof(Person))!);

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => db.SaveChangesAsync());

        return (db.IsConflict(failure), db.IsPassing(failure));
    }
}
