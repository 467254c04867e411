using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ZhongGengZu.Data.Providers.SqlServer;

/// <summary>What the model looks like on SQL Server only.</summary>
internal static partial class SqlServerModel
{
    /// <summary>Codes, paths and hashes: compared byte by byte.</summary>
    public const string CodeCollation = "Latin1_General_100_BIN2";

    /// <summary>Everything else that people write: case, accent, kana and width count, and characters outside the basic plane (rare names) are whole.</summary>
    public const string TextCollation = "Chinese_Simplified_Pinyin_100_CS_AS_KS_WS_SC";

    /// <summary>The clustering key of a table whose primary key is an id of ours.</summary>
    public const string RowNumber = "RowNumber";

    /// <summary>For a value that no column says the collation of, beside a column of that type: else the database's own default would meet the column's.</summary>
    public static string Collate(string storeType) =>
        storeType.StartsWith("nvarchar", StringComparison.Ordinal) ? $" COLLATE {TextCollation}"
        : storeType.StartsWith("varchar", StringComparison.Ordinal) ? $" COLLATE {CodeCollation}"
        : "";

    public static void Shape(IMutableModel model)
    {
        foreach (var entity in model.GetEntityTypes())
        {
            foreach (var property in Properties(entity).Where(IsText))
            {
                // Said of every column: what the server or the database has by default must change no comparison.
                property.SetCollation(property.IsUnicode() == false ? CodeCollation : TextCollation);
            }

            foreach (var index in entity.GetIndexes())
            {
                if (index.GetFilter() is { } filter)
                {
                    index.SetFilter(Quoted().Replace(filter, "[$1]"));
                }
            }

            if (entity.FindPrimaryKey() is { Properties: [{ } id] } key && id.ClrType == typeof(Guid))
            {
                Cluster(entity, key);
            }
        }
    }

    // Rows lie in the order in which they came, whatever their ids are, and every other index points to eight bytes instead of sixteen.
    private static void Cluster(IMutableEntityType entity, IMutableKey key)
    {
        var number = entity.AddProperty(RowNumber, typeof(long));
        number.SetValueGenerationStrategy(SqlServerValueGenerationStrategy.IdentityColumn);
        // The program neither writes it nor asks for it back.
        number.ValueGenerated = ValueGenerated.Never;
        number.SetBeforeSaveBehavior(PropertySaveBehavior.Ignore);
        number.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        key.SetIsClustered(false);
        var index = entity.AddIndex(number);
        index.IsUnique = true;
        index.SetIsClustered(true);
    }

    private static IEnumerable<IMutableProperty> Properties(IMutableTypeBase type) =>
        type.GetProperties().Concat(type.GetComplexProperties().SelectMany(complex => Properties(complex.ComplexType)));

    private static bool IsText(IMutableProperty property) =>
        (property.GetValueConverter()?.ProviderClrType ?? property.GetProviderClrType() ?? property.ClrType) == typeof(string);

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex Quoted();
}
