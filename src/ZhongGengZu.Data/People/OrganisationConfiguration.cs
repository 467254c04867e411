using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Data.People;

public sealed class OrgUnitConfiguration : IEntityTypeConfiguration<OrgUnit>
{
    public void Configure(EntityTypeBuilder<OrgUnit> unit)
    {
        unit.ToTable("Units");
        unit.Property(x => x.Code).HasMaxLength(OrganisationLimits.Code);
        unit.Property(x => x.Name).HasMaxLength(OrganisationLimits.UnitName);
        unit.Property(x => x.ShortName).HasMaxLength(OrganisationLimits.ShortName);
        unit.Property(x => x.Path).HasMaxLength(OrganisationLimits.Path).IsUnicode(false);
        unit.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.ParentId).OnDelete(DeleteBehavior.Restrict);
        unit.HasIndex(x => x.Code).IsUnique();
        unit.HasIndex(x => x.Path).IsUnique();
    }
}

public sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.ToTable("People");
        person.Property(x => x.Code).HasMaxLength(OrganisationLimits.Code);
        person.Property(x => x.Name).HasMaxLength(OrganisationLimits.PersonName);
        person.HasIndex(x => x.Code).IsUnique();
        person.HasIndex(x => new { x.SortOrder, x.Id });
    }
}

public sealed class PostConfiguration : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> post)
    {
        post.ToTable("Posts");
        post.Property(x => x.Title).HasMaxLength(OrganisationLimits.PostTitle);
        post.Ignore(x => x.IsSingle);
        post.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}

public sealed class AppointmentConfiguration : IEntityTypeConfiguration<Appointment>
{
    public void Configure(EntityTypeBuilder<Appointment> appointment)
    {
        appointment.ToTable("Appointments");
        appointment.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.Restrict);
        appointment.HasOne<Post>().WithMany().HasForeignKey(x => x.PostId).OnDelete(DeleteBehavior.Restrict);
    }
}

public sealed class OversightConfiguration : IEntityTypeConfiguration<Oversight>
{
    public void Configure(EntityTypeBuilder<Oversight> oversight)
    {
        oversight.ToTable("Oversights");
        oversight.HasOne<Post>().WithMany().HasForeignKey(x => x.LeaderPostId).OnDelete(DeleteBehavior.Restrict);
        oversight.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
