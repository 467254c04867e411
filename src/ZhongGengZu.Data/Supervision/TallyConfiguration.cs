using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Data.Supervision;

public sealed class TallyConfiguration : IEntityTypeConfiguration<Tally>
{
    public void Configure(EntityTypeBuilder<Tally> tally)
    {
        tally.ToTable("Tallies");
        tally.Property(x => x.UnitPath).HasMaxLength(OrganisationLimits.Path).IsUnicode(false);
        tally.Property(x => x.DeliverableCode).HasMaxLength(Limits.Code).IsUnicode(false);
        tally.Ignore(x => x.Key);
        tally.HasOne<Campaign>().WithMany().HasForeignKey(x => x.CampaignId).OnDelete(DeleteBehavior.Restrict);
        tally.HasIndex(x => new { x.CampaignId, x.Of, x.At });
        tally.HasIndex(x => new { x.CampaignId, x.Of, x.UnitPath });
        tally.HasIndex(x => new { x.IsFolded, x.CampaignId, x.UnitId });
        tally.HasIndex(x => new { x.CampaignId, x.UnitId });
    }
}
