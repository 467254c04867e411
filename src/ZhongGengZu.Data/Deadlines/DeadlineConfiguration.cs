using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Data.Deadlines;

public sealed class DeadlineConfiguration : IEntityTypeConfiguration<Deadline>
{
    public void Configure(EntityTypeBuilder<Deadline> deadline)
    {
        deadline.ToTable("Deadlines");
        deadline.Property(x => x.UnitPath).HasMaxLength(OrganisationLimits.Path).IsUnicode(false);
        deadline.Property(x => x.DeliverableCode).HasMaxLength(Limits.Code).IsUnicode(false);
        deadline.Ignore(x => x.Owner);
        deadline.HasOne<Campaign>().WithMany().HasForeignKey(x => x.CampaignId).OnDelete(DeleteBehavior.Restrict);
        // At most one open deadline a kind and subject; open in these words means the same to every database.
        deadline.HasIndex(x => new { x.Kind, x.SubjectId }, "IX_Deadlines_Open").IsUnique().HasFilter("\"MetAt\" IS NULL AND \"VoidedAt\" IS NULL");
        deadline.HasIndex(x => new { x.SubjectId, x.Kind });
        deadline.HasIndex(x => new { x.OwnerId, x.IsOpen, x.DueAt, x.Id });
        deadline.HasIndex(x => new { x.OwnerId, x.IsOpen, x.Kind, x.CampaignId, x.DueAt });
        deadline.HasIndex(x => new { x.OwnerId, x.CampaignId, x.MetAt, x.Id });
        // The rows behind the board's figures: all, of a step, of a unit.
        deadline.HasIndex(x => new { x.CampaignId, x.IsOpen, x.DueAt, x.Id });
        deadline.HasIndex(x => new { x.CampaignId, x.IsOpen, x.Kind, x.DueAt, x.Id });
        deadline.HasIndex(x => new { x.CampaignId, x.UnitId, x.IsOpen, x.DueAt, x.Id });
        deadline.HasIndex(x => new { x.CampaignId, x.UnitPath, x.IsOpen, x.DueAt });
        deadline.HasIndex(x => new { x.ProblemId, x.IsOpen, x.DueAt });
        // The sweep goes through what is open in the order of its ids.
        deadline.HasIndex(x => new { x.CampaignId, x.IsOpen, x.Id });
        deadline.HasIndex(x => x.CaseId);
    }
}
