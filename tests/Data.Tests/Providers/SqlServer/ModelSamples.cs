using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using ZhongGengZu.Data.Providers.SqlServer;
using ZhongGengZu.Data.Tests.Support;
using ZhongGengZu.Documents.Campaigns;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;

namespace ZhongGengZu.Data.Tests.Providers.SqlServer;

/// <summary>The model as SQL Server has it, and a value for whatever it stores: what a row means does not matter on the wire.</summary>
internal static class ModelSamples
{
    public static SqlServerCaseDbContext Open(string connection)
    {
        var options = new DbContextOptionsBuilder<SqlServerCaseDbContext>();
        SqlServerProvider.Use(options, connection);
        return new SqlServerCaseDbContext(options.Options);
    }

    /// <summary>What the program writes of a type, also inside its complex properties.</summary>
    public static IEnumerable<IProperty> Written(ITypeBase type) =>
        type.GetProperties().Where(p => !p.IsShadowProperty()).Concat(type.GetComplexProperties().SelectMany(complex => Written(complex.ComplexType)));

    /// <summary>A value that a property may have and that is not its default.</summary>
    public static object ValueOf(IProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return type switch
        {
            _ when type == typeof(string) => property.IsUnicode() == false ? "a" : "办",
            _ when type == typeof(Guid) => new Guid("0198c3a1-7e42-7b11-8a05-1d2e3f405162"),
            _ when type == typeof(DateTime) => new DateTime(2021, 3, 25, 9, 30, 15, 250, DateTimeKind.Utc),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2021, 3, 25, 9, 30, 15, 250, TimeSpan.Zero),
            _ when type == typeof(DateOnly) => new DateOnly(2021, 3, 25),
            _ when type == typeof(byte[]) => (byte[])[0x50, 0x44, 0x46],
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => 7,
            _ when type == typeof(long) => 7L,
            _ when type == typeof(CampaignDefinition) => CampaignFileReader.ReadFile(CaseWorld.Seed("campaigns/suzhou-2021.json")).Value!,
            _ when type == typeof(DraftSheet) => new DraftSheet(),
            _ when type == typeof(HolidayYear) => new HolidayYear(2021, null, [], []),
            { IsEnum: true } => Enum.GetValues(type).GetValue(0)!,
            { IsInterface: true } => Array.CreateInstance(type.GetGenericArguments().Single(), 0),
            _ => throw new NotSupportedException($"{property} is of a type without a sample: add one."),
        };
    }

    /// <summary>How EF declares a property's sample, which is as its column is but for two things.</summary>
    public static string Sent(IProperty property) => property.GetColumnType() switch
    {
        // Bytes are varbinary to the client whatever the column is; the length is the column's.
        "binary(16)" => "varbinary(16)",
        // Short values of (max) go as the longest type that has a length, so that few plans are made.
        "nvarchar(max)" when property.ClrType != typeof(CampaignDefinition) => "nvarchar(4000)",
        "varbinary(max)" => "varbinary(8000)",
        var column => column,
    };

    /// <summary>A row with a value in every column that the program writes, ready to be inserted.</summary>
    public static EntityEntry Add(DbContext db, IEntityType type)
    {
        var entry = db.Entry(RuntimeHelpers.GetUninitializedObject(type.ClrType));
        foreach (var property in type.GetProperties().Where(p => !p.IsShadowProperty()))
        {
            entry.Property(property).CurrentValue = property.ValueGenerated == ValueGenerated.OnAdd ? property.Sentinel : ValueOf(property);
        }

        foreach (var complex in type.GetComplexProperties())
        {
            var value = RuntimeHelpers.GetUninitializedObject(complex.ClrType);
            foreach (var property in complex.ComplexType.GetProperties())
            {
                property.PropertyInfo!.SetValue(value, ValueOf(property));
            }

            entry.ComplexProperty(complex).CurrentValue = value;
        }

        entry.State = EntityState.Added;
        return entry;
    }
}
