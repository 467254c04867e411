using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Data.Supervision;

/// <summary>
/// Looks at every problem as it is filed or found, on whatever way: does it read like a closed one of the same unit, person and focus area?
/// The mark is saved with the filing; filed again after a return it is looked at anew.
/// </summary>
internal sealed class RecurrenceRadar(CaseDbContext db, CaseWork work)
{
    public async Task LookAsync(CancellationToken cancel)
    {
        var ids = work.History.Where(h => h.Act is HistoryAct.ProblemFiled or HistoryAct.ProblemFound).Select(h => h.CaseId).ToHashSet();
        if (ids.Count == 0)
        {
            return;
        }

        await db.Recurrences.Where(r => ids.Contains(r.ProblemId)).ExecuteDeleteAsync(cancel);
        var filed = db.ChangeTracker.Entries<Problem>().Select(e => e.Entity).Where(p => ids.Contains(p.Id));
        foreach (var filer in filed.GroupBy(p => (p.CampaignId, p.UnitId, p.PersonId)))
        {
            var (campaign, unit, person) = filer.Key;
            var closed = await db.Problems.AsNoTracking()
                .Where(p => p.CampaignId == campaign && p.UnitId == unit && p.PersonId == person && p.State == ProblemState.Closed)
                .OrderByDescending(p => p.ClosedAt).ThenByDescending(p => p.Id).Take(Recurrence.MostCompared)
                .Select(p => new { p.Id, p.Content.Text, p.Content.FocusAreaCode, p.ClosedAt }).ToListAsync(cancel);
            var earlier = closed.ConvertAll(c => new ClosedProblem(c.Id, c.Text, c.FocusAreaCode, c.ClosedAt!.Value));
            db.AddRange(filer.Select(p => Recurrence.Of(work, p, earlier)).OfType<Recurrence>());
        }
    }
}

public sealed class RecurrenceConfiguration : IEntityTypeConfiguration<Recurrence>
{
    public void Configure(EntityTypeBuilder<Recurrence> recurrence)
    {
        recurrence.ToTable("Recurrences");
        recurrence.HasKey(x => x.ProblemId);
        recurrence.Property(x => x.FocusAreaCode).HasMaxLength(Limits.Code).IsUnicode(false);
        recurrence.Property(x => x.Phrases).HasMaxLength(ProblemContent.TextLength);
        recurrence.HasOne<Problem>().WithMany().HasForeignKey(x => x.ProblemId).OnDelete(DeleteBehavior.Restrict);
        recurrence.HasOne<Problem>().WithMany().HasForeignKey(x => x.EarlierProblemId).OnDelete(DeleteBehavior.Restrict);
        recurrence.HasIndex(x => new { x.CampaignId, x.At, x.ProblemId });
    }
}
