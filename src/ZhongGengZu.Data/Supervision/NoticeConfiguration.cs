using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Data.Supervision;

public sealed class NoticeConfiguration : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.ToTable("Notices");
        notice.HasOne<Deadline>().WithMany().HasForeignKey(x => x.DeadlineId).OnDelete(DeleteBehavior.Restrict);
        notice.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.Restrict);
        notice.HasOne<Dispatch>().WithMany().HasForeignKey(x => x.DispatchId).OnDelete(DeleteBehavior.Restrict);
        // Once, whatever crashes and however many nodes sweep.
        notice.HasIndex(x => new { x.DeadlineId, x.Occasion, x.Day, x.PersonId }).IsUnique();
        // A person's own, newest first; and those not put away.
        notice.HasIndex(x => new { x.PersonId, x.MadeAt, x.Id });
        notice.HasIndex(x => new { x.PersonId, x.ReadAt, x.MadeAt });
        // What no mail holds yet.
        notice.HasIndex(x => new { x.DispatchId, x.MadeAt });
    }
}
