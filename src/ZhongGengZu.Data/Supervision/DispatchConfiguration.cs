using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Data.Supervision;

public sealed class DispatchConfiguration : IEntityTypeConfiguration<Dispatch>
{
    public void Configure(EntityTypeBuilder<Dispatch> dispatch)
    {
        dispatch.ToTable("Dispatches");
        dispatch.Property(x => x.Key).HasMaxLength(Dispatch.KeyLength).IsUnicode(false);
        dispatch.Property(x => x.LastError).HasMaxLength(Dispatch.ErrorLength);
        dispatch.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.Restrict);
        dispatch.HasIndex(x => x.Key).IsUnique();
        // What is to be sent, the longest waiting first.
        dispatch.HasIndex(x => new { x.State, x.Kind, x.NextAt, x.Id });
        // What went wrong, newest first.
        dispatch.HasIndex(x => new { x.State, x.MadeAt, x.Id });
    }
}
