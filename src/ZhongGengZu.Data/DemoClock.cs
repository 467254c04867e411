using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

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
