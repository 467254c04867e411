using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Data.Supervision;

public sealed class SupervisionNoticeConfiguration : IEntityTypeConfiguration<SupervisionNotice>
{
    public void Configure(EntityTypeBuilder<SupervisionNotice> notice)
    {
        notice.ToTable("SupervisionNotices");
        notice.HasFiler(x => x.UnitPath, x => x.FilerCode);
        notice.Property(x => x.Number).HasMaxLength(Limits.Number);
        notice.Property(x => x.Subject).HasMaxLength(NoticeContent.SubjectLength);
        notice.Property(x => x.Demand).HasMaxLength(NoticeContent.DemandLength);
        notice.Property(x => x.Attendee).HasMaxLength(NoticeContent.NoteLength);
        notice.Property(x => x.Place).HasMaxLength(NoticeContent.NoteLength);
        notice.Property(x => x.Answer).HasMaxLength(SupervisionNotice.AnswerLength);
        notice.Property(x => x.TalkRecord).HasMaxLength(SupervisionNotice.AnswerLength);
        notice.Property(x => x.Reason).HasMaxLength(Problem.ReasonLength);
        notice.Property(x => x.IssuedByName).HasMaxLength(OrganisationLimits.PersonName);
        notice.Property(x => x.ReceivedByName).HasMaxLength(OrganisationLimits.PersonName);
        notice.Property(x => x.AnsweredByName).HasMaxLength(OrganisationLimits.PersonName);
        notice.Property(x => x.ClosedByName).HasMaxLength(OrganisationLimits.PersonName);
        notice.Ignore(x => x.PersonId);
        notice.HasMany(x => x.Matters).WithOne().HasForeignKey(x => x.NoticeId);
        notice.HasOne<Campaign>().WithMany().HasForeignKey(x => x.CampaignId).OnDelete(DeleteBehavior.Restrict);
        notice.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.UnitId).OnDelete(DeleteBehavior.Restrict);
        notice.HasIndex(x => new { x.CampaignId, x.Number }).IsUnique().HasFilter("\"Number\" IS NOT NULL");
        // The office's list, whole and by state, and a unit's.
        notice.HasIndex(x => new { x.CampaignId, x.IssuedAt, x.Id });
        notice.HasIndex(x => new { x.CampaignId, x.State, x.IssuedAt, x.Id });
        notice.HasIndex(x => new { x.CampaignId, x.UnitPath, x.IssuedAt, x.Id });
    }
}

public sealed class NoticeMatterConfiguration : IEntityTypeConfiguration<NoticeMatter>
{
    public void Configure(EntityTypeBuilder<NoticeMatter> matter)
    {
        matter.ToTable("NoticeMatters");
        matter.HasOne<Deadline>().WithMany().HasForeignKey(x => x.DeadlineId).OnDelete(DeleteBehavior.Restrict);
        matter.HasIndex(x => new { x.NoticeId, x.DeadlineId }).IsUnique();
        matter.HasIndex(x => x.DeadlineId);
        matter.HasIndex(x => x.CaseId);
        matter.HasIndex(x => x.ProblemId);
    }
}
