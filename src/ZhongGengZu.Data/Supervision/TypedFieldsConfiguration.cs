using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Data.Supervision;

public sealed class TypedFieldsConfiguration : IEntityTypeConfiguration<TypedFields>
{
    public void Configure(EntityTypeBuilder<TypedFields> typed)
    {
        typed.ToTable("TypedFields");
        typed.Property(x => x.UnitPath).HasMaxLength(OrganisationLimits.Path).IsUnicode(false);
        // The sums of a month and those of a unit, from the index alone.
        typed.HasIndex(x => new { x.Month, x.UnitPath, x.UnitId, x.CaseKind, x.Fields });
    }
}
