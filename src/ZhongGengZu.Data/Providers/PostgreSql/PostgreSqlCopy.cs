using System.Collections;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace ZhongGengZu.Data.Providers.PostgreSql;

/// <summary>Writes new aggregates by COPY, with the columns and conversions of the model.</summary>
internal sealed class PostgreSqlCopy(DbContext db)
{
    private readonly Dictionary<IEntityType, List<object>> _rows = [];

    public async Task<int> WriteAsync(IEnumerable<object> roots, CancellationToken cancel)
    {
        foreach (var root in roots)
        {
            Take(db.Model.FindEntityType(root.GetType())!, root);
        }

        await db.Database.OpenConnectionAsync(cancel);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        foreach (var type in InOrder())
        {
            await CopyAsync(connection, type, _rows[type], cancel);
        }

        return _rows.Values.Sum(rows => rows.Count);
    }

    private void Take(IEntityType type, object row)
    {
        if (!_rows.TryGetValue(type, out var rows))
        {
            _rows[type] = rows = [];
        }

        rows.Add(row);
        foreach (var children in type.GetNavigations().Where(n => n.IsCollection))
        {
            foreach (var child in (IEnumerable)children.GetGetter().GetClrValue(row)!)
            {
                Take(children.TargetEntityType, child);
            }
        }
    }

    /// <summary>Each table after those that it refers to.</summary>
    private List<IEntityType> InOrder()
    {
        var left = _rows.Keys.ToList();
        var order = new List<IEntityType>();
        while (left.Count > 0)
        {
            var ready = left.Where(t => t.GetForeignKeys().All(f => f.PrincipalEntityType == t || !left.Contains(f.PrincipalEntityType))).ToList();
            order.AddRange(ready);
            left.RemoveAll(ready.Contains);
        }

        return order;
    }

    private static async Task CopyAsync(NpgsqlConnection connection, IEntityType type, List<object> rows, CancellationToken cancel)
    {
        var table = type.GetTableMappings().Single().Table;
        var columns = ColumnsOf(type).ToList();
        var names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
        // Begun without await: what awaits a type of Npgsql has it loaded as soon as this assembly's types are looked through, on any database.
        await using var copy = connection.BeginBinaryImport($"COPY \"{table.Name}\" ({names}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancel);
            foreach (var column in columns)
            {
                if (column.ValueOf(row) is { } value)
                {
                    await copy.WriteAsync(value, column.StoreType, cancel);
                }
                else
                {
                    await copy.WriteNullAsync(cancel);
                }
            }
        }

        await copy.CompleteAsync(cancel);
    }

    private static IEnumerable<Column> ColumnsOf(IEntityType type) =>
    [
        .. type.GetTableMappings().Single().ColumnMappings.Where(m => m.Property.DeclaringType == type)
            .Select(m => new Column(m.Column.Name, (RelationalTypeMapping)m.TypeMapping, m.Property.GetGetter().GetClrValue)),
        .. type.GetComplexProperties().SelectMany(complex => complex.ComplexType.GetTableMappings().Single().ColumnMappings
            .Select(m => new Column(m.Column.Name, m.TypeMapping, row => m.Property.GetGetter().GetClrValue(complex.GetGetter().GetClrValue(row)!)))),
    ];

    private sealed class Column(string name, RelationalTypeMapping mapping, Func<object, object?> read)
    {
        public string Name => name;

        public string StoreType => mapping.StoreTypeNameBase;

        public object? ValueOf(object row) => read(row) is { } value ? mapping.Converter?.ConvertToProvider(value) ?? value : null;
    }
}
