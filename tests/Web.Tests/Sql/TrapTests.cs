using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data;
using ZhongGengZu.Data.Providers.Sqlite;
using ZhongGengZu.Domain;

namespace ZhongGengZu.Web.Tests.Sql;

/// <summary>Each trap is heard when a query falls into it.</summary>
public sealed class TrapTests
{
    [Fact]
    public void Offset_IsATrap() => Heard("OFFSET", db => db.Problems.OrderBy(p => p.Id).Skip(3).Select(p => p.Id));

    [Fact]
    public void VarcharBesideNvarchar_IsATrap()
    {
        Heard("varchar beside nvarchar", db => db.Problems.Where(p => p.UnitPath == p.Number).Select(p => p.Id));
        Heard("varchar beside nvarchar", db => db.Problems.Select(p => p.UnitPath + p.Content.Text));
        Heard("varchar beside nvarchar", db => db.Problems.Select(p => p.Number ?? p.UnitPath));
        Heard("varchar beside nvarchar", db => db.Problems.Where(p => db.Units.Any(u => u.Name == p.UnitPath)).Select(p => p.Id));
        Heard("varchar beside nvarchar", db => db.Problems.Where(p => db.Units.Select(u => u.Path).Contains(p.Number)).Select(p => p.Id));
        Heard("varchar beside nvarchar", db => db.Units.Select(u => u.Path).Union(db.Units.Select(u => u.Name)));
    }

    [Fact]
    public void CursorOfTwoQuestions_IsATrap()
    {
        var (at, id) = (new DateTime(2021, 4, 8, 1, 0, 0, DateTimeKind.Utc), Guid.CreateVersion7());

        Heard("leads to no place", db => db.Problems.Where(p => p.SortDue > at || (p.SortDue == at && p.Id.CompareTo(id) > 0)).Select(p => p.Id));
        Unheard(db => db.Problems.Where(p => p.SortDue >= at && (p.SortDue > at || p.Id.CompareTo(id) > 0)).Select(p => p.Id));
    }

    [Theory]
    [InlineData("uniqueidentifier")]
    [InlineData("datetime2(7)")]
    [InlineData("nvarchar(max)")]
    public void ParameterOfATypeThatNoColumnIs_IsATrap(string type) =>
        Assert.Equal([$"@id is sent as {type}, which no column is"], Traps.In(new Statement("", [("@id", type)], Expression.Empty())));

    [Fact]
    public void ParametersThatDifferInCaseOnly_AreATrap() =>
        Assert.Equal(["@range_from is one name to most servers"], Traps.In(new Statement("", [("@range_from", "int"), ("@range_From", "int")], Expression.Empty())));

    [Fact]
    public void MethodOfTheProduct_CalledForEachRow_IsSeen()
    {
        using var translator = Translator.ToSqlServer();

        Assert.Equal(["Shanghai.DateOf"], translator.Translate(Logged(db => db.Problems.Select(p => Shanghai.DateOf(p.SortDue)))).ClientCalls);
        Assert.Equal(["Extension.get_IsOpen"], translator.Translate(Logged(db => db.Extensions.Select(e => e.IsOpen))).ClientCalls);
    }

    [Fact]
    public void QueryForEachRow_IsCounted()
    {
        var log = new QueryLog();
        var query = Logged(db => db.Units.Select(u => u.Id));
        for (var row = 0; row < 3; row++)
        {
            log.Take(query);
        }

        Assert.Equal(3, log.TakeMostSent().Times);
        Assert.Equal(0, log.TakeMostSent().Times);
    }

    [Fact]
    public void Table_WithoutAnIndexForTheQuestion_IsReadEndToEnd()
    {
        var id = Guid.CreateVersion7();

        Assert.Equal([("Deadlines", Scans.EndToEnd)], ScansOf(db => db.Deadlines.Where(d => d.WorkingDays == 3).Select(d => d.Id)));
        Assert.Equal([("Problems", Scans.Campaign)], ScansOf(db => db.Problems.Where(p => p.CampaignId == id && p.Result == "x").Select(p => p.Id)));
        Assert.Equal([("Deadlines", "PK_Deadlines: Id")], ScansOf(db => db.Deadlines.Where(d => d.Id == id).Select(d => d.Kind)));
        // The rows without a person are not in the filtered index.
        Assert.Equal([("Accounts", Scans.EndToEnd)], ScansOf(db => db.Users.Where(a => a.PersonId == null).Select(a => a.Id)));
    }

    // As the product's own are logged, on SQLite.
    private static Expression Logged(Func<CaseDbContext, IQueryable> query)
    {
        var log = new QueryLog();
        using var services = new ServiceCollection().AddSingleton(log).BuildServiceProvider();
        using var db = new SqliteCaseDbContext(new DbContextOptionsBuilder<SqliteCaseDbContext>().UseSqlite("Data Source=nowhere").UseApplicationServiceProvider(services)
            .ReplaceService<ICompiledQueryCacheKeyGenerator, LoggingKeys>().Options);
        _ = query(db).ToQueryString();
        return log.All.Single().Expression;
    }

    private static void Heard(string trap, Func<CaseDbContext, IQueryable> query) => Assert.Contains(TrapsOf(query), found => found.Contains(trap, StringComparison.Ordinal));

    private static void Unheard(Func<CaseDbContext, IQueryable> query) => Assert.Empty(TrapsOf(query));

    private static IEnumerable<string> TrapsOf(Func<CaseDbContext, IQueryable> query)
    {
        using var translator = Translator.ToSqlServer();
        return [.. translator.Translate(Logged(query)).Statements.SelectMany(Traps.In)];
    }

    private static IReadOnlyList<(string Table, string Entry)> ScansOf(Func<CaseDbContext, IQueryable> query)
    {
        using var translator = Translator.ToSqlServer();
        return Scans.In(translator.Translate(Logged(query)).Statements[0], translator.Db);
    }
}
