using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Data.Supervision;

public sealed class EscalationConfiguration : IEntityTypeConfiguration<Escalation>
{
    public void Configure(EntityTypeBuilder<Escalation> escalation)
    {
        escalation.ToTable("Escalations");
        escalation.Property(x => x.ReachedPost).HasMaxLength(OrganisationLimits.PostTitle);
        escalation.Property(x => x.ReachedNames).HasMaxLength(Escalation.NamesLength);
        escalation.HasOne<Deadline>().WithMany().HasForeignKey(x => x.DeadlineId).OnDelete(DeleteBehavior.Restrict);
        escalation.HasIndex(x => new { x.DeadlineId, x.Level }).IsUnique();
        // The office's list, newest first.
        escalation.HasIndex(x => new { x.CampaignId, x.RaisedAt, x.Id });
    }
}
