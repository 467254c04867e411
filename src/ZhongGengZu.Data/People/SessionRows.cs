using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ZhongGengZu.Data.People;

/// <summary>A form that came after its session had ended, encrypted, kept for a while for the same account alone.</summary>
public sealed class ParkedForm
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid AccountId { get; init; }

    /// <summary>Page and fields, encrypted by data protection.</summary>
    public required string Payload { get; init; }

    /// <summary>UTC, by the system's clock.</summary>
    public required DateTime ExpiresAt { get; init; }
}

/// <summary>In this session the password was given again: until then signatures are taken.</summary>
public sealed class SigningSession
{
    /// <summary>The session that the cookie names.</summary>
    public required Guid SessionId { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary>UTC, by the system's clock.</summary>
    public required DateTime ExpiresAt { get; set; }
}

public sealed class SessionRowsConfiguration : IEntityTypeConfiguration<ParkedForm>, IEntityTypeConfiguration<SigningSession>
{
    public void Configure(EntityTypeBuilder<ParkedForm> form)
    {
        form.ToTable("ParkedForms");
        form.HasOne<Account>().WithMany().HasForeignKey(x => x.AccountId).OnDelete(DeleteBehavior.Cascade);
        form.HasIndex(x => x.ExpiresAt);
    }

    public void Configure(EntityTypeBuilder<SigningSession> session)
    {
        session.ToTable("SigningSessions");
        session.HasKey(x => x.SessionId);
        session.HasOne<Account>().WithMany().HasForeignKey(x => x.AccountId).OnDelete(DeleteBehavior.Cascade);
        session.HasIndex(x => x.ExpiresAt);
    }
}
