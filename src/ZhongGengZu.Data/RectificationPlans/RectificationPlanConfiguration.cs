using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;

namespace ZhongGengZu.Data.RectificationPlans;

public sealed class RectificationPlanConfiguration : IEntityTypeConfiguration<RectificationPlan>
{
    public void Configure(EntityTypeBuilder<RectificationPlan> plan)
    {
        plan.ToTable("RectificationPlans");
        plan.HasFiler(x => x.UnitPath, x => x.FilerCode);
        plan.Property(x => x.Number).HasMaxLength(Limits.Number);
        plan.Ignore(x => x.Latest).Ignore(x => x.Signed).Ignore(x => x.OpenRound);
        plan.HasMany(x => x.Revisions).WithOne().HasForeignKey(x => x.PlanId);
        plan.HasMany(x => x.Rounds).WithOne().HasForeignKey(x => x.PlanId);
        plan.HasOne<Campaign>().WithMany().HasForeignKey(x => x.CampaignId).OnDelete(DeleteBehavior.Restrict);
        plan.HasOne<ProblemList>().WithMany().HasForeignKey(x => x.ListId).OnDelete(DeleteBehavior.Restrict);
        plan.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.UnitId).OnDelete(DeleteBehavior.Restrict);
        plan.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.Restrict);
        plan.HasIndex(x => x.ListId).IsUnique();
        plan.HasIndex(x => new { x.CampaignId, x.Number }).IsUnique().HasFilter("\"Number\" IS NOT NULL");
        plan.HasIndex(x => new { x.CampaignId, x.State, x.Id });
        plan.HasIndex(x => new { x.CampaignId, x.UnitPath, x.Id });
    }
}

public sealed class PlanRevisionConfiguration : IEntityTypeConfiguration<PlanRevision>
{
    public void Configure(EntityTypeBuilder<PlanRevision> revision)
    {
        revision.ToTable("PlanRevisions");
        revision.Property(x => x.Digest).HasMaxLength(Limits.Hash).IsUnicode(false);
        revision.HasMany(x => x.Lines).WithOne().HasForeignKey(x => x.RevisionId);
        revision.HasIndex(x => new { x.PlanId, x.Number }).IsUnique();
    }
}

public sealed class PlanLineConfiguration : IEntityTypeConfiguration<PlanLine>
{
    public void Configure(EntityTypeBuilder<PlanLine> line)
    {
        line.ToTable("PlanLines");
        line.Property(x => x.Standard).HasMaxLength(PlanLine.TextLength);
        line.Property(x => x.Note).HasMaxLength(PlanLine.TextLength);
        line.Property(x => x.CorrectedText).HasMaxLength(ProblemContent.TextLength);
        line.Property(x => x.Digest).HasMaxLength(Limits.Hash).IsUnicode(false);
        line.HasMany(x => x.Measures).WithOne().HasForeignKey(x => x.LineId);
        line.HasOne<Problem>().WithMany().HasForeignKey(x => x.ProblemId).OnDelete(DeleteBehavior.Restrict);
        line.HasIndex(x => new { x.RevisionId, x.ProblemId }).IsUnique();
    }
}

public sealed class MeasureConfiguration : IEntityTypeConfiguration<Measure>
{
    public void Configure(EntityTypeBuilder<Measure> measure)
    {
        measure.ToTable("PlanMeasures");
        measure.Property(x => x.Text).HasMaxLength(PlanLine.TextLength);
        measure.HasIndex(x => new { x.LineId, x.Key }).IsUnique();
    }
}
