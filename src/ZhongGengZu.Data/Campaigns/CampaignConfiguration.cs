using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Data.Campaigns;

public sealed class CampaignConfiguration : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> campaign)
    {
        campaign.ToTable("Campaigns");
        campaign.Property(x => x.Code).HasMaxLength(Limits.Code).IsUnicode(false);
        campaign.Property(x => x.Title).HasMaxLength(Limits.Title);
        campaign.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.OfficeUnitId).OnDelete(DeleteBehavior.Restrict);
        campaign.HasIndex(x => x.Code).IsUnique();
    }
}

public sealed class CampaignPlanConfiguration : IEntityTypeConfiguration<CampaignPlan>
{
    public void Configure(EntityTypeBuilder<CampaignPlan> plan)
    {
        plan.ToTable("CampaignPlans");
        plan.Property(x => x.FileName).HasMaxLength(CampaignPlan.FileNameLength);
        plan.Property(x => x.SavedByName).HasMaxLength(OrganisationLimits.PersonName);
        plan.Property(x => x.CampaignCode).HasMaxLength(Limits.Code).IsUnicode(false);
        plan.HasOne<Person>().WithMany().HasForeignKey(x => x.MadeByPersonId).OnDelete(DeleteBehavior.Restrict);
        plan.HasIndex(x => x.SavedAt);
    }
}

public sealed class CampaignMemberConfiguration : IEntityTypeConfiguration<CampaignMember>
{
    public void Configure(EntityTypeBuilder<CampaignMember> member)
    {
        member.ToTable("CampaignMembers");
        member.HasFiler(x => x.UnitPath, x => x.FilerCode);
        member.HasOne<Campaign>().WithMany().HasForeignKey(x => x.CampaignId).OnDelete(DeleteBehavior.Restrict);
        member.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.UnitId).OnDelete(DeleteBehavior.Restrict);
        member.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.Restrict);
        // A unit itself has no person, and an index takes two empty persons for different ones.
        member.HasIndex(x => new { x.CampaignId, x.UnitId, x.PersonId, x.Level }).IsUnique();
        member.HasIndex(x => new { x.CampaignId, x.UnitId }, "IX_CampaignMembers_Unit").IsUnique().HasFilter("\"PersonId\" IS NULL");
        member.HasIndex(x => new { x.CampaignId, x.UnitPath, x.SortOrder });
    }
}
