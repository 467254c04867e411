using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Data.Supervision;

public sealed class CommitteeMeetingConfiguration : IEntityTypeConfiguration<CommitteeMeeting>
{
    public void Configure(EntityTypeBuilder<CommitteeMeeting> meeting)
    {
        meeting.ToTable("CommitteeMeetings");
        meeting.Property(x => x.Title).HasMaxLength(MeetingFacts.ShortLength);
        meeting.Property(x => x.Place).HasMaxLength(MeetingFacts.ShortLength);
        meeting.Property(x => x.Participants).HasMaxLength(MeetingFacts.ParticipantsLength);
        meeting.Property(x => x.PreparedByName).HasMaxLength(OrganisationLimits.PersonName);
        meeting.HasMany(x => x.Agenda).WithOne().HasForeignKey(x => x.MeetingId);
        meeting.HasOne<Campaign>().WithMany().HasForeignKey(x => x.CampaignId).OnDelete(DeleteBehavior.Restrict);
        meeting.HasIndex(x => new { x.CampaignId, x.HeldOn, x.Id });
    }
}

public sealed class AgendaItemConfiguration : IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<AgendaItem> item)
    {
        item.ToTable("AgendaItems");
        item.Property(x => x.UnitName).HasMaxLength(OrganisationLimits.UnitName);
        item.Property(x => x.Text).HasMaxLength(AgendaItem.TextLength);
        item.Property(x => x.Standing).HasMaxLength(AgendaItem.StandingLength);
        item.HasIndex(x => new { x.MeetingId, x.Order });
    }
}

public sealed class ResolutionConfiguration : IEntityTypeConfiguration<Resolution>
{
    public void Configure(EntityTypeBuilder<Resolution> resolution)
    {
        resolution.ToTable("Resolutions");
        resolution.HasFiler(x => x.UnitPath, x => x.FilerCode);
        resolution.Property(x => x.Text).HasMaxLength(Resolution.TextLength);
        resolution.Property(x => x.Report).HasMaxLength(Resolution.ReportLength);
        resolution.Property(x => x.ReturnReason).HasMaxLength(Problem.ReasonLength);
        resolution.Property(x => x.ReportedByName).HasMaxLength(OrganisationLimits.PersonName);
        resolution.Ignore(x => x.PersonId);
        resolution.HasOne<Campaign>().WithMany().HasForeignKey(x => x.CampaignId).OnDelete(DeleteBehavior.Restrict);
        resolution.HasOne<CommitteeMeeting>().WithMany().HasForeignKey(x => x.MeetingId).OnDelete(DeleteBehavior.Restrict);
        resolution.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.UnitId).OnDelete(DeleteBehavior.Restrict);
        resolution.HasIndex(x => new { x.MeetingId, x.Order }).IsUnique();
    }
}
