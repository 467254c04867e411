using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Data.History;

public sealed class HistoryEntryConfiguration : IEntityTypeConfiguration<HistoryEntry>
{
    public void Configure(EntityTypeBuilder<HistoryEntry> entry)
    {
        entry.ToTable("HistoryEntries");
        entry.Property(x => x.ActorName).HasMaxLength(Limits.Title);
        entry.Property(x => x.PostTitle).HasMaxLength(OrganisationLimits.PostTitle);
        entry.Property(x => x.UnitName).HasMaxLength(OrganisationLimits.UnitName);
        entry.Property(x => x.Words).HasMaxLength(HistoryEntry.WordsLength);
        entry.Property(x => x.PreviousHash).HasMaxLength(Limits.Hash).IsUnicode(false);
        entry.Property(x => x.Hash).HasMaxLength(Limits.Hash).IsUnicode(false);
        entry.Property(x => x.KeyId).HasMaxLength(Limits.KeyId).IsUnicode(false);
        entry.HasIndex(x => new { x.CaseId, x.Sequence }).IsUnique();
        entry.HasIndex(x => new { x.PersonId, x.At, x.Id });
    }
}

public sealed class HistoryHeadConfiguration : IEntityTypeConfiguration<HistoryHead>
{
    public void Configure(EntityTypeBuilder<HistoryHead> head)
    {
        head.ToTable("HistoryHeads");
        head.HasKey(x => x.CaseId);
        head.Property(x => x.LastHash).HasMaxLength(Limits.Hash).IsUnicode(false);
        head.Property(x => x.Mac).HasMaxLength(Limits.Hash).IsUnicode(false);
        head.Property(x => x.KeyId).HasMaxLength(Limits.KeyId).IsUnicode(false);
    }
}

public sealed class HistorySealConfiguration : IEntityTypeConfiguration<HistorySeal>
{
    public void Configure(EntityTypeBuilder<HistorySeal> seal)
    {
        seal.ToTable("HistorySeals");
        seal.Property(x => x.Root).HasMaxLength(Limits.Hash).IsUnicode(false);
        seal.Property(x => x.Mac).HasMaxLength(Limits.Hash).IsUnicode(false);
        seal.Property(x => x.KeyId).HasMaxLength(Limits.KeyId).IsUnicode(false);
        // Two nodes that seal at once want the same number; the second gives way.
        seal.HasIndex(x => x.Number).IsUnique();
    }
}

public sealed class ReadGrantConfiguration : IEntityTypeConfiguration<ReadGrant>
{
    public void Configure(EntityTypeBuilder<ReadGrant> grant)
    {
        grant.ToTable("ReadGrants");
        grant.HasKey(x => new { x.ListId, x.HolderId });
        grant.HasOne<ProblemList>().WithMany().HasForeignKey(x => x.ListId).OnDelete(DeleteBehavior.Restrict);
        grant.HasIndex(x => new { x.HolderId, x.ListId });
    }
}

public sealed class ReadLogEntryConfiguration : IEntityTypeConfiguration<ReadLogEntry>
{
    public void Configure(EntityTypeBuilder<ReadLogEntry> read)
    {
        read.ToTable("ReadLog");
        read.Property(x => x.ActorName).HasMaxLength(OrganisationLimits.PersonName);
        read.HasIndex(x => new { x.ListId, x.At });
    }
}
