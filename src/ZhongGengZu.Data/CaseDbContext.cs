using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ZhongGengZu.Data.Conventions;
using ZhongGengZu.Data.People;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Data;

/// <summary>
/// Everything that is stored. Mappings stand in one <c>*Configuration</c> an entity; what holds for all entities stands here.
/// The derived context of each provider adds that provider's quirks and its migrations, nothing else.
/// </summary>
public abstract class CaseDbContext(DbContextOptions options) : IdentityUserContext<Account, Guid>(options)
{
    private const int CodeLength = 40;

    public DbSet<OrgUnit> Units => Set<OrgUnit>();

    public DbSet<Post> Posts => Set<Post>();

    public DbSet<Appointment> Appointments => Set<Appointment>();

    public DbSet<Oversight> Oversights => Set<Oversight>();

    public DbSet<Person> People => Set<Person>();

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<DateTime>().HaveConversion<UtcDateTime>();
        conventions.Properties<DateTimeOffset>().HaveConversion<UtcDateTimeOffset>();
        foreach (var type in typeof(OrgUnit).Assembly.GetTypes().Where(type => type is { IsEnum: true, IsNested: false }))
        {
            conventions.Properties(type)
                .HaveConversion(typeof(EnumCode<>).MakeGenericType(type))
                .HaveMaxLength(CodeLength)
                .AreUnicode(false);
        }
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(CaseDbContext).Assembly);
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            // Ids are made in Domain; a generated key would make a new child of a loaded parent an update.
            foreach (var property in entity.FindPrimaryKey()?.Properties.Where(key => key.ClrType == typeof(Guid)) ?? [])
            {
                property.ValueGenerated = ValueGenerated.Never;
            }

            // Every aggregate root has a Version that its methods raise; the UPDATE checks the one that was read.
            if (entity.FindProperty("Version") is { } version && version.ClrType == typeof(long))
            {
                version.IsConcurrencyToken = true;
            }
        }
    }
}
