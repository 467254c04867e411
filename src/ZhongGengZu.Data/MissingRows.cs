using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ZhongGengZu.Data;

/// <summary>
/// Writes those rows that a unique key does not hold already: a row that somebody else has just written is let pass and breaks
/// off nothing. Columns and conversions are the model's, the words the provider's (<see cref="CaseDbContext.InsertMissingSql"/>).
/// </summary>
internal static class MissingRows
{
    // SQL Server takes 2,100 parameters a statement, the others more.
    private const int MostParameters = 2000;

    public static async Task InsertMissingAsync<T>(this CaseDbContext db, IReadOnlyCollection<T> rows, CancellationToken cancel)
        where T : class
    {
        if (rows.Count == 0)
        {
            return;
        }

        var type = db.Model.FindEntityType(typeof(T))!;
        var columns = ColumnsOf(type);
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            foreach (var some in rows.Chunk(MostParameters / columns.Count))
            {
                await using var command = db.Database.GetDbConnection().CreateCommand();
                command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
                command.CommandText = db.InsertMissingSql(type, [.. columns.Select(c => c.Column.Name)],
                    [.. some.Select(row => string.Join(", ", columns.Select(c => Parameter(command, (RelationalTypeMapping)c.TypeMapping, c.Property.GetGetter().GetClrValue(row)))))]);
                await command.ExecuteNonQueryAsync(cancel);
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    // What only the database knows, such as a clustering key, has no value here.
    private static List<IColumnMapping> ColumnsOf(IEntityType type) =>
        [.. type.GetTableMappings().Single().ColumnMappings.Where(m => !m.Property.IsShadowProperty())];

    private static string Parameter(DbCommand command, RelationalTypeMapping mapping, object? value)
    {
        var parameter = mapping.CreateParameter(command, string.Create(CultureInfo.InvariantCulture, $"@p{command.Parameters.Count}"), value, nullable: true);
        command.Parameters.Add(parameter);
        return parameter.ParameterName;
    }
}
