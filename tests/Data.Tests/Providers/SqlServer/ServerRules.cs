using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace ZhongGengZu.Data.Tests.Providers.SqlServer;

/// <summary>What SQL Server refuses or serves badly, and only an engine would say: read off the relational model. Each returns what breaks the rule.</summary>
internal static class ServerRules
{
    private const int ClusteredKeyBytes = 900;
    private const int KeyBytes = 1700;

    /// <summary>Keys that are longer than an index may be: the index is made with a warning, and the first long row is refused (error 1946).</summary>
    public static IEnumerable<string> KeysTooLong(IRelationalModel model) =>
        from table in model.Tables
        from key in KeysOf(table)
        let bytes = key.Columns.Sum(BytesOf)
        where bytes > (key.IsClustered ? ClusteredKeyBytes : KeyBytes)
        select $"{table.Name}.{key.Name}: {bytes} bytes";

    /// <summary>Tables that one DELETE reaches along more than one path of cascades: the foreign key is refused (error 1785).</summary>
    public static IEnumerable<string> CascadesTwice(IRelationalModel model) =>
        from table in model.Tables
        from reached in Reached(table, []).GroupBy(t => t.Name)
        where reached.Count() > 1
        select $"{table.Name} -> {reached.Key}";

    /// <summary>Foreign keys whose columns no index begins with that holds all rows with a reference: every delete and every join would read the whole table.</summary>
    public static IEnumerable<string> KeysWithoutIndex(IRelationalModel model) =>
        from table in model.Tables
        from foreign in table.ForeignKeyConstraints
        where !KeysOf(table).Any(key => HoldsAll(key.Filter, foreign.Columns) && foreign.Columns.ToHashSet().SetEquals(key.Columns.Take(foreign.Columns.Count)))
        select $"{table.Name}.{foreign.Name}";

    /// <summary>Columns of another type than the one we have for what they hold.</summary>
    public static IEnumerable<string> ForeignTypes(IRelationalModel model) =>
        from table in model.Tables
        from column in table.Columns
        let type = column.StoreType
        where type.StartsWith("uniqueidentifier", StringComparison.Ordinal) || type.StartsWith("datetimeoffset", StringComparison.Ordinal) || type == "datetime"
            || (type.StartsWith("datetime2", StringComparison.Ordinal) && type != "datetime2(3)")
            || (type.Contains("char", StringComparison.Ordinal) && column.Collation is null)
            || (type.StartsWith("char", StringComparison.Ordinal) || type.StartsWith("nchar", StringComparison.Ordinal))
        select $"{table.Name}.{column.Name}: {type}";

    private sealed record Key(string Name, IReadOnlyList<IColumn> Columns, bool IsClustered, string? Filter);

    private static IEnumerable<Key> KeysOf(ITable table) =>
    [
        .. table.UniqueConstraints.Select(u => new Key(u.Name, u.Columns, u.GetIsPrimaryKey() && u.MappedKeys.First().IsClustered() != false, null)),
        .. table.Indexes.Select(i => new Key(i.Name, i.Columns, i.MappedIndexes.First().IsClustered() == true, i.Filter)),
    ];

    private static bool HoldsAll(string? filter, IReadOnlyList<IColumn> columns) =>
        filter is null || columns.Any(c => filter == $"[{c.Name}] IS NOT NULL");

    private static IEnumerable<ITable> Reached(ITable from, HashSet<string> passed) =>
        !passed.Add(from.Name) ? [] : from.ReferencingForeignKeyConstraints
            .Where(f => f.OnDeleteAction is ReferentialAction.Cascade or ReferentialAction.SetNull)
            .SelectMany(f => Reached(f.Table, [.. passed]).Prepend(f.Table));

    // The widths that the documentation of the types gives; of text the longest value.
    private static int BytesOf(IColumn column)
    {
        var mapping = (RelationalTypeMapping)column.PropertyMappings.First().TypeMapping;
        return mapping.StoreTypeNameBase switch
        {
            "nvarchar" => mapping.Size is { } characters ? characters * 2 : int.MaxValue / 32,
            "varchar" or "binary" or "varbinary" => mapping.Size ?? int.MaxValue / 32,
            "bigint" or "float" or "datetime2" => 8,
            "uniqueidentifier" => 16,
            "int" => 4,
            "date" => 3,
            "time" => 5,
            "bit" => 1,
            var other => throw new InvalidOperationException($"How wide is {other} in an index? Say it here."),
        };
    }
}
