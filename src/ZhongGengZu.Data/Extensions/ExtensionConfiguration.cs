using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Domain.Extensions;
using ZhongGengZu.Domain.SignOff;

namespace ZhongGengZu.Data.Extensions;

public sealed class ExtensionConfiguration : IEntityTypeConfiguration<Extension>
{
    public void Configure(EntityTypeBuilder<Extension> extension)
    {
        extension.ToTable("Extensions");
        extension.Property(x => x.Reason).HasMaxLength(ExtensionContent.TextLength);
        extension.Property(x => x.Done).HasMaxLength(ExtensionContent.TextLength);
        extension.Property(x => x.Interim).HasMaxLength(ExtensionContent.TextLength);
        extension.Ignore(x => x.IsOpen).Ignore(x => x.Counts);
        extension.HasOne(x => x.Round).WithOne().HasForeignKey<SignOffRound>(x => x.ExtensionId);
        extension.HasIndex(x => new { x.ProblemId, x.Number }).IsUnique();
    }
}
