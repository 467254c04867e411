using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Data.Supervision;

public sealed class NudgeConfiguration : IEntityTypeConfiguration<Nudge>
{
    public void Configure(EntityTypeBuilder<Nudge> nudge)
    {
        nudge.ToTable("Nudges");
        nudge.Property(x => x.Text).HasMaxLength(Nudge.TextLength);
        nudge.Property(x => x.SentByName).HasMaxLength(OrganisationLimits.PersonName);
        nudge.HasOne<Deadline>().WithMany().HasForeignKey(x => x.DeadlineId).OnDelete(DeleteBehavior.Restrict);
        // The last one of a deadline is one seek.
        nudge.HasIndex(x => new { x.DeadlineId, x.SentAt, x.Id });
        // What the sweep tells.
        nudge.HasIndex(x => new { x.CampaignId, x.SentAt });
    }
}
