using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Data.Supervision;

public sealed class ReassignmentRequestConfiguration : IEntityTypeConfiguration<ReassignmentRequest>
{
    public void Configure(EntityTypeBuilder<ReassignmentRequest> request)
    {
        request.ToTable("ReassignmentRequests");
        request.Property(x => x.Reason).HasMaxLength(ReassignmentRequest.ReasonLength);
        request.Property(x => x.Decision).HasMaxLength(ReassignmentRequest.ReasonLength);
        request.Property(x => x.AskedByName).HasMaxLength(OrganisationLimits.PersonName);
        request.Property(x => x.EndedByName).HasMaxLength(OrganisationLimits.PersonName);
        request.HasOne<Problem>().WithMany().HasForeignKey(x => x.ProblemId).OnDelete(DeleteBehavior.Restrict);
        request.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.LeadUnitId).OnDelete(DeleteBehavior.Restrict);
        request.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.AskedByUnitId).OnDelete(DeleteBehavior.Restrict);
        request.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.ToUnitId).OnDelete(DeleteBehavior.Restrict);
        request.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.DecidedUnitId).OnDelete(DeleteBehavior.Restrict);
        request.HasIndex(x => new { x.ProblemId, x.AskedAt });
        // What has waited longest for a settled 主办 first.
        request.HasIndex(x => new { x.CampaignId, x.State, x.ContestedSince, x.Id });
    }
}
