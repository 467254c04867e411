using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Submissions;

namespace ZhongGengZu.Data.Submissions;

public sealed class SubmissionConfiguration : IEntityTypeConfiguration<Submission>
{
    public void Configure(EntityTypeBuilder<Submission> submission)
    {
        submission.ToTable("Submissions");
        submission.HasFiler(x => x.UnitPath, x => x.FilerCode);
        submission.Property(x => x.DeliverableCode).HasMaxLength(Limits.Code).IsUnicode(false);
        submission.Property(x => x.Period).HasMaxLength(ReportPeriod.CodeLength).IsUnicode(false);
        submission.Property(x => x.Summary).HasMaxLength(Submission.SummaryLength);
        submission.Property(x => x.SentByName).HasMaxLength(OrganisationLimits.PersonName);
        submission.Property(x => x.SentByPost).HasMaxLength(OrganisationLimits.PostTitle);
        submission.Property(x => x.ReceivedByName).HasMaxLength(OrganisationLimits.PersonName);
        submission.Property(x => x.ReturnReason).HasMaxLength(Problem.ReasonLength);
        submission.Property(x => x.Digest).HasMaxLength(Limits.Hash).IsUnicode(false);
        submission.Ignore(x => x.PersonId);
        submission.HasMany(x => x.Items).WithOne().HasForeignKey(x => x.SubmissionId);
        submission.HasOne<Campaign>().WithMany().HasForeignKey(x => x.CampaignId).OnDelete(DeleteBehavior.Restrict);
        submission.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.UnitId).OnDelete(DeleteBehavior.Restrict);
        submission.HasIndex(x => new { x.CampaignId, x.DeliverableCode, x.UnitId, x.Period }).IsUnique();
        submission.HasIndex(x => new { x.CampaignId, x.UnitPath });
    }
}

public sealed class SubmissionItemConfiguration : IEntityTypeConfiguration<SubmissionItem>
{
    public void Configure(EntityTypeBuilder<SubmissionItem> item)
    {
        item.ToTable("SubmissionItems");
        item.HasIndex(x => new { x.SubmissionId, x.Sending, x.SubjectId }).IsUnique();
        item.HasIndex(x => x.SubjectId);
    }
}
