using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;

namespace ZhongGengZu.Data.SignOff;

public sealed class SignOffRoundConfiguration : IEntityTypeConfiguration<SignOffRound>
{
    public void Configure(EntityTypeBuilder<SignOffRound> round)
    {
        round.ToTable("SignOffRounds");
        round.Property(x => x.Digest).HasMaxLength(Limits.Hash).IsUnicode(false);
        round.Property(x => x.SubmittedByName).HasMaxLength(OrganisationLimits.PersonName);
        round.Ignore(x => x.CurrentStep).Ignore(x => x.NextStep);
        round.HasMany(x => x.Steps).WithOne().HasForeignKey(x => x.RoundId);
        round.HasMany(x => x.Decisions).WithOne().HasForeignKey(x => x.RoundId);
        round.HasOne<PlanRevision>().WithMany().HasForeignKey(x => x.RevisionId).OnDelete(DeleteBehavior.Restrict);
        round.HasIndex(x => new { x.PlanId, x.Number }).IsUnique();
    }
}

public sealed class SignOffStepConfiguration : IEntityTypeConfiguration<SignOffStep>
{
    public void Configure(EntityTypeBuilder<SignOffStep> step)
    {
        step.ToTable("SignOffSteps");
        step.HasIndex(x => new { x.RoundId, x.Order }).IsUnique();
    }
}

public sealed class DecisionConfiguration : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> decision)
    {
        decision.ToTable("Decisions");
        decision.Property(x => x.Opinion).HasMaxLength(Decision.OpinionLength);
        decision.Property(x => x.Digest).HasMaxLength(Limits.Hash).IsUnicode(false);
        decision.Property(x => x.PersonName).HasMaxLength(OrganisationLimits.PersonName);
        decision.Property(x => x.OnBehalfOfName).HasMaxLength(OrganisationLimits.PersonName);
        decision.Property(x => x.PostTitle).HasMaxLength(OrganisationLimits.PostTitle);
        decision.Property(x => x.UnitName).HasMaxLength(OrganisationLimits.UnitName);
        decision.HasIndex(x => new { x.PersonId, x.At });
    }
}
