using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Data.Supervision;
using ZhongGengZu.Domain;

namespace ZhongGengZu.Data;

/// <summary>How far the demo's case clock is shifted; the one row survives restarts.</summary>
public sealed class DemoClock
{
    /// <summary>Always 1.</summary>
    public int Id { get; init; } = 1;

    /// <summary>Offset from the system's clock, in ticks.</summary>
    public long OffsetTicks { get; set; }

    /// <summary>Raised by every change.</summary>
    public long Version { get; set; }
}

public sealed class DemoClockConfiguration : IEntityTypeConfiguration<DemoClock>
{
    public void Configure(EntityTypeBuilder<DemoClock> clock)
    {
        clock.ToTable("DemoClock");
        clock.Property(x => x.Id).ValueGeneratedNever();
    }
}

/// <summary>Shifts the case clock of a demo, in Development only. It runs on by itself and is moved forward only; a new file starts over.</summary>
public sealed class DemoClocks(CaseDbContext db, CaseClock clock, Rerouting rerouting, FollowUps followUps, PeriodOpening periods, Reminding reminding)
{
    /// <summary>Takes up the stored offset when the server starts.</summary>
    public async Task RestoreAsync(CancellationToken cancel)
    {
        if (await db.DemoClocks.AsNoTracking().SingleOrDefaultAsync(cancel) is { } row)
        {
            clock.Restore(TimeSpan.FromTicks(row.OffsetTicks));
        }
    }

    /// <summary>Where a new demo begins, before anything is recorded; may lie in the past.</summary>
    public Task StartAtAsync(DateTime utc, CancellationToken cancel) => SetAsync(utc, cancel);

    /// <summary>
    /// Moves on to an instant; what that day brings (a 主持工作 that begins, a 分管 that ends, a 回头看, a period of 定期报送) happens and is reminded of at once.
    /// Refusals: <see cref="RefusalCode.ClockBackwards"/>.
    /// </summary>
    public async Task MoveToAsync(DateTime utc, CancellationToken cancel)
    {
        if (utc <= clock.UtcNow)
        {
            throw new Refusal(RefusalCode.ClockBackwards);
        }

        await SetAsync(utc, cancel);
        await rerouting.RunAsync(cancel);
        await followUps.RunAsync(cancel);
        await periods.RunAsync(cancel);
        await reminding.RunAsync(cancel);
    }

    private async Task SetAsync(DateTime utc, CancellationToken cancel)
    {
        var row = await db.DemoClocks.SingleOrDefaultAsync(cancel);
        if (row is null)
        {
            db.Add(row = new DemoClock());
        }

        var offset = clock.OffsetFor(utc);
        row.OffsetTicks = offset.Ticks;
        row.Version++;
        await db.SaveChangesAsync(cancel);
        clock.Restore(offset);
    }
}
