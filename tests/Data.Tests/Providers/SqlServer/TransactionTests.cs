using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Data.Tests.Providers.SqlServer;

/// <summary>Reading as of one moment and changing what was read, as SQL Server is told of it.</summary>
public sealed class TransactionTests
{
    private const int ReadCommitted = 2;
    private const int Snapshot = 5;

    [Fact]
    public async Task OneMoment_IsASnapshotOnTheServer()
    {
        await using var server = new TdsServer();
        await using var db = ModelSamples.Open(server.ConnectionString);

        await using (await db.Database.BeginTransactionAsync(db.OneMoment))
        {
        }

        Assert.Equal([$"BEGIN {Snapshot}", "ROLLBACK"], server.Requests.Select(request => request.Text));
    }

    // A pooled session keeps the level of the transaction before: one that names none would write as of that moment's snapshot.
    [Fact]
    public async Task Transaction_ThatWrites_NamesItsIsolation()
    {
        await using var server = new TdsServer();
        await using var db = ModelSamples.Open(server.ConnectionString);

        await using (await db.Database.BeginTransactionAsync())
        {
        }

        Assert.Equal([$"BEGIN {ReadCommitted}", "ROLLBACK"], server.Requests.Select(request => request.Text));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Change_OfARowThatSomebodyElseHasChanged_IsAConflict(bool changed)
    {
        await using var server = new TdsServer();
        server.On("UPDATE [Units]", new TdsAnswer.Table([("", typeof(int))], changed ? [] : [[1]]));
        await using var db = ModelSamples.Open(server.ConnectionString);
        var row = ModelSamples.Add(db, db.Model.FindEntityType(typeof(OrgUnit))!);
        row.State = EntityState.Unchanged;
        row.Property(nameof(OrgUnit.Name)).CurrentValue = "发改委";

        var failure = await Record.ExceptionAsync(() => db.SaveChangesAsync());

        Assert.Equal(changed, failure is not null && db.IsConflict(failure));
        Assert.EndsWith("WHERE [Id] = @p1 AND [Version] = @p2;", Assert.Single(server.Requests).Text.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Hold_OfARoot_LocksTheRowAndTheEntryOfItsKey(bool there)
    {
        await using var server = new TdsServer();
        server.On("FROM [Problems]", TdsAnswer.Table.Of(there));
        await using var db = ModelSamples.Open(server.ConnectionString);

        Assert.Equal(there, await db.HoldAsync<Problem>(Guid.CreateVersion7(), 3, default));

        var held = Assert.Single(server.Requests);
        Assert.Contains("FROM [Problems] WITH (UPDLOCK, ROWLOCK, INDEX([PK_Problems]))", held.Text, StringComparison.Ordinal);
        Assert.Equal(["varbinary(16)", "bigint"], held.Parameters.Select(parameter => parameter.Declared));
    }
}
