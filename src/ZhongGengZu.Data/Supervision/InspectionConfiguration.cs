using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Data.Supervision;

public sealed class InspectionConfiguration : IEntityTypeConfiguration<Inspection>
{
    public void Configure(EntityTypeBuilder<Inspection> inspection)
    {
        inspection.ToTable("Inspections");
        inspection.Property(x => x.Number).HasMaxLength(Limits.Number);
        inspection.Property(x => x.Title).HasMaxLength(InspectionContent.TitleLength);
        inspection.Property(x => x.Points).HasMaxLength(InspectionContent.PointsLength);
        inspection.Property(x => x.Others).HasMaxLength(InspectionContent.OthersLength);
        inspection.Property(x => x.SourceCode).HasMaxLength(Limits.Code).IsUnicode(false);
        inspection.Property(x => x.PlannedByName).HasMaxLength(OrganisationLimits.PersonName);
        inspection.Property(x => x.CancelReason).HasMaxLength(Problem.ReasonLength);
        inspection.Ignore(x => x.PersonId);
        inspection.Ignore(x => x.FilerCode);
        inspection.Ignore(x => x.UnitPath);
        inspection.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.UnitId).OnDelete(DeleteBehavior.Restrict);
        inspection.HasMany(x => x.Units).WithOne().HasForeignKey(x => x.InspectionId);
        inspection.HasMany(x => x.Inspectors).WithOne().HasForeignKey(x => x.InspectionId);
        inspection.HasMany(x => x.Findings).WithOne().HasForeignKey(x => x.InspectionId);
        inspection.HasOne<Campaign>().WithMany().HasForeignKey(x => x.CampaignId).OnDelete(DeleteBehavior.Restrict);
        inspection.HasIndex(x => new { x.CampaignId, x.From, x.Id });
    }
}

public sealed class InspectedUnitConfiguration : IEntityTypeConfiguration<InspectedUnit>
{
    public void Configure(EntityTypeBuilder<InspectedUnit> unit)
    {
        unit.ToTable("InspectedUnits");
        unit.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.UnitId).OnDelete(DeleteBehavior.Restrict);
        unit.HasIndex(x => new { x.InspectionId, x.UnitId }).IsUnique();
    }
}

public sealed class InspectorConfiguration : IEntityTypeConfiguration<Inspector>
{
    public void Configure(EntityTypeBuilder<Inspector> inspector)
    {
        inspector.ToTable("Inspectors");
        inspector.Property(x => x.Name).HasMaxLength(OrganisationLimits.PersonName);
        inspector.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.Restrict);
        inspector.HasIndex(x => new { x.InspectionId, x.PersonId }).IsUnique();
        inspector.HasIndex(x => x.PersonId);
    }
}

public sealed class FindingConfiguration : IEntityTypeConfiguration<Finding>
{
    public void Configure(EntityTypeBuilder<Finding> finding)
    {
        finding.ToTable("Findings");
        finding.Property(x => x.Text).HasMaxLength(ProblemContent.TextLength);
        finding.Property(x => x.FocusAreaCode).HasMaxLength(Limits.Code).IsUnicode(false);
        finding.Property(x => x.FocusNote).HasMaxLength(ProblemContent.NoteLength);
        finding.Property(x => x.RecordedByName).HasMaxLength(OrganisationLimits.PersonName);
        finding.Ignore(x => x.Content);
        finding.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.UnitId).OnDelete(DeleteBehavior.Restrict);
        finding.HasOne<Problem>().WithMany().HasForeignKey(x => x.ProblemId).OnDelete(DeleteBehavior.Restrict);
        finding.HasIndex(x => new { x.InspectionId, x.UnitId });
    }
}

public sealed class ConclusionConfiguration : IEntityTypeConfiguration<Conclusion>
{
    public void Configure(EntityTypeBuilder<Conclusion> conclusion)
    {
        conclusion.ToTable("Conclusions");
        conclusion.HasFiler(x => x.UnitPath, x => x.FilerCode);
        conclusion.Property(x => x.Number).HasMaxLength(Limits.Number);
        conclusion.Property(x => x.Title).HasMaxLength(InspectionContent.TitleLength);
        conclusion.Property(x => x.Text).HasMaxLength(Conclusion.TextLength);
        conclusion.Property(x => x.Answer).HasMaxLength(Conclusion.TextLength);
        conclusion.Property(x => x.Reply).HasMaxLength(Conclusion.TextLength);
        conclusion.Property(x => x.IssuedByName).HasMaxLength(OrganisationLimits.PersonName);
        conclusion.Property(x => x.AnsweredByName).HasMaxLength(OrganisationLimits.PersonName);
        conclusion.Property(x => x.RepliedByName).HasMaxLength(OrganisationLimits.PersonName);
        conclusion.Ignore(x => x.PersonId);
        conclusion.HasOne<Campaign>().WithMany().HasForeignKey(x => x.CampaignId).OnDelete(DeleteBehavior.Restrict);
        conclusion.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.UnitId).OnDelete(DeleteBehavior.Restrict);
        conclusion.HasOne<Inspection>().WithMany().HasForeignKey(x => x.InspectionId).OnDelete(DeleteBehavior.Restrict);
        conclusion.HasIndex(x => new { x.InspectionId, x.UnitId }).IsUnique();
        // The office's list, whole and by state, and a unit's.
        conclusion.HasIndex(x => new { x.CampaignId, x.IssuedAt, x.Id });
        conclusion.HasIndex(x => new { x.CampaignId, x.State, x.IssuedAt, x.Id });
        conclusion.HasIndex(x => new { x.CampaignId, x.UnitPath, x.IssuedAt, x.Id });
    }
}
