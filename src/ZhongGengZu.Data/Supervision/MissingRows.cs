using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ZhongGengZu.Data.Supervision;

/// <summary>
/// Writes those rows that a unique key does not hold already, in one statement: a row that somebody else has just written is let pass and breaks
/// off nothing. Both providers speak these words; columns and conversions are the model's.
/// </summary>
internal static class MissingRows
{
    public static async Task InsertMissingAsync<T>(this CaseDbContext db, IReadOnlyCollection<T> rows, CancellationToken cancel)
        where T : class
    {
        if (rows.Count == 0)
        {
            return;
        }

        var table = db.Model.FindEntityType(typeof(T))!.GetTableMappings().Single();
        var columns = table.ColumnMappings.Select(m => (m.Column.Name, Mapping: (RelationalTypeMapping)m.TypeMapping, Value: m.Property.GetGetter())).ToList();
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            var words = new StringBuilder("INSERT INTO \"").Append(table.Table.Name).Append("\" (").AppendJoin(", ", columns.Select(c => $"\"{c.Name}\"")).Append(") VALUES ");
            words.AppendJoin(", ", rows.Select(row => $"({string.Join(", ", columns.Select(c => Parameter(command, c.Mapping, c.Value.GetClrValue(row))))})"));
            command.CommandText = words.Append(" ON CONFLICT DO NOTHING").ToString();
            await command.ExecuteNonQueryAsync(cancel);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static string Parameter(DbCommand command, RelationalTypeMapping mapping, object? value)
    {
        var parameter = mapping.CreateParameter(command, string.Create(CultureInfo.InvariantCulture, $"@p{command.Parameters.Count}"), value, nullable: true);
        command.Parameters.Add(parameter);
        return parameter.ParameterName;
    }
}
