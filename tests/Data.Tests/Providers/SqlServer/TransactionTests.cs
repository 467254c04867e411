using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Data.Tests.Providers.SqlServer;

/// <summary>Reading as of one moment and changing what was read, as SQL Server is told of it.</summary>
public sealed class TransactionTests
{
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
}
