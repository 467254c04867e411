using System.Linq.Expressions;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ZhongGengZu.Data.Tests.Providers.SqlServer;

/// <summary>Every table, written and asked by EF itself: each value reaches the socket, with the type of its column.</summary>
public sealed partial class RowTests
{
    public static TheoryData<string> Entities
    {
        get
        {
            using var db = ModelSamples.Open("Data Source=nowhere");
            return [.. db.Model.GetEntityTypes().Select(type => type.Name)];
        }
    }

    [Theory]
    [MemberData(nameof(Entities))]
    public async Task Row_OfEveryTable_IsInsertedWithTheTypesOfItsColumns(string entity)
    {
        await using var server = new TdsServer();
        server.On("OUTPUT INSERTED", TdsAnswer.Table.Of(1));
        await using var db = ModelSamples.Open(server.ConnectionString);
        var type = db.Model.FindEntityType(entity)!;
        ModelSamples.Add(db, type);

        await db.SaveChangesAsync();

        var insert = server.Requests.Single(r => r.Text.Contains($"INSERT INTO [{type.GetTableName()}]", StringComparison.Ordinal));
        var sent = Columns().Match(insert.Text).Groups[1].Value.Split(", ").Zip(insert.Parameters, (column, parameter) => $"{column.Trim('[', ']')} {parameter.Declared}");
        Assert.Equal(InOrder(ModelSamples.Written(type).Where(p => p.ValueGenerated != ValueGenerated.OnAdd).Select(p => Expected(type, p))), InOrder(sent));
    }

    [Theory]
    [MemberData(nameof(Entities))]
    public async Task Row_OfEveryTable_IsAskedForWithTheTypesOfItsColumns(string entity)
    {
        await using var server = new TdsServer();
        await using var db = ModelSamples.Open(server.ConnectionString);
        var type = db.Model.FindEntityType(entity)!;

        await (Task)typeof(RowTests).GetMethod(nameof(AskAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type.ClrType).Invoke(null, [db, type])!;

        var query = Assert.Single(server.Requests);
        var sent = query.Parameters.ToDictionary(p => p.Name, p => p.Declared);
        var asked = Comparisons().Matches(query.Text).Select(m => $"{m.Groups[1].Value} {sent[m.Groups[2].Value]}");
        Assert.Equal(InOrder(ModelSamples.Written(type).Select(p => Expected(type, p))), InOrder(asked));
    }

    private static string Expected(IEntityType type, IProperty property) =>
        $"{property.GetColumnName(StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value)} {ModelSamples.Sent(property)}";

    private static string InOrder(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));

    private static Task<List<T>> AskAsync<T>(DbContext db, IEntityType type)
        where T : class
    {
        var row = Expression.Parameter(typeof(T), "row");
        var any = ModelSamples.Written(type).Select(property =>
        {
            var asked = property.DeclaringType is IComplexType complex ? Expression.Property(row, complex.ComplexProperty.PropertyInfo!) : (Expression)row;
            // A member of an object, as what a caller's method holds: EF makes a parameter of it.
            var held = typeof(Held<>).MakeGenericType(property.ClrType);
            var value = Expression.Property(Expression.Constant(Activator.CreateInstance(held, ModelSamples.ValueOf(property))), "Value");
            return Expression.Equal(Expression.Property(asked, property.PropertyInfo!), value);
        }).Aggregate(Expression.OrElse);
        return db.Set<T>().Where(Expression.Lambda<Func<T, bool>>(any, row)).ToListAsync();
    }

    private sealed record Held<T>(T Value);

    [GeneratedRegex(@"INSERT INTO \[\w+\] \(([^)]*)\)")]
    private static partial Regex Columns();

    [GeneratedRegex(@"\[\w+\]\.\[(\w+)\] = (@\w+)")]
    private static partial Regex Comparisons();
}
