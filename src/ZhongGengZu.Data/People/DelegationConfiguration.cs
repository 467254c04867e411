using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Data.People;

public sealed class DelegationConfiguration : IEntityTypeConfiguration<Delegation>
{
    public void Configure(EntityTypeBuilder<Delegation> delegation)
    {
        delegation.ToTable("Delegations");
        delegation.HasOne<Post>().WithMany().HasForeignKey(x => x.PostId).OnDelete(DeleteBehavior.Restrict);
        delegation.HasOne<Person>().WithMany().HasForeignKey(x => x.HolderPersonId).OnDelete(DeleteBehavior.Restrict);
        delegation.HasOne<Person>().WithMany().HasForeignKey(x => x.DelegatePersonId).OnDelete(DeleteBehavior.Restrict);
        // Who may sign today, asked at every request; and each side's own list, the newest first.
        delegation.HasIndex(x => new { x.To, x.PostId });
        delegation.HasIndex(x => new { x.DelegatePersonId, x.To, x.Id });
        delegation.HasIndex(x => new { x.HolderPersonId, x.To, x.Id });
    }
}
