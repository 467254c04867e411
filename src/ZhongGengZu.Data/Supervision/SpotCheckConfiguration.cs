using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Data.Supervision;

public sealed class SpotCheckConfiguration : IEntityTypeConfiguration<SpotCheck>
{
    public void Configure(EntityTypeBuilder<SpotCheck> check)
    {
        check.ToTable("SpotChecks");
        check.Property(x => x.Words).HasMaxLength(Problem.ReasonLength);
        check.Property(x => x.ByName).HasMaxLength(OrganisationLimits.PersonName);
        check.HasOne<Problem>().WithMany().HasForeignKey(x => x.ProblemId).OnDelete(DeleteBehavior.Restrict);
        // One a closure, whoever presses the button second.
        check.HasIndex(x => new { x.ProblemId, x.ClosedAt }).IsUnique();
        check.HasIndex(x => new { x.At, x.Id });
    }
}
