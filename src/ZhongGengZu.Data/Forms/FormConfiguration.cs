using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ZhongGengZu.Data.Forms;

/// <summary>What somebody has typed into a form and not sent yet.</summary>
public sealed class FormDraft
{
    /// <summary>Longest form key.</summary>
    public const int KeyLength = 100;

    /// <summary>Longest text.</summary>
    public const int TextLength = 100_000;

    /// <summary>Whose.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Which form of which thing, such as <c>problem/…</c>.</summary>
    public required string FormKey { get; init; }

    /// <summary>The fields as JSON text.</summary>
    public required string Text { get; set; }

    /// <summary>When, UTC.</summary>
    public required DateTime SavedAt { get; set; }
}

/// <summary>A create form that has been taken up: sent again, it leads to what it made the first time.</summary>
public sealed class IdempotencyKey
{
    /// <summary>Longest key.</summary>
    public const int KeyLength = 64;

    /// <summary>Who sent it: a key of somebody else is another key.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>The form's key.</summary>
    public required string Key { get; init; }

    /// <summary>Where the first sending led.</summary>
    public string? ResultUrl { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }
}

/// <summary>How far the next number of a 编号 series has come.</summary>
public sealed class NumberSeries
{
    /// <summary>The campaign.</summary>
    public required Guid CampaignId { get; init; }

    /// <summary>What stands before the number, see <see cref="Domain.CaseNumber"/>.</summary>
    public required string Prefix { get; init; }

    /// <summary>The next to be given.</summary>
    public int Next { get; init; } = 1;
}

public sealed class FormDraftConfiguration : IEntityTypeConfiguration<FormDraft>
{
    public void Configure(EntityTypeBuilder<FormDraft> draft)
    {
        draft.ToTable("FormDrafts");
        draft.HasKey(x => new { x.PersonId, x.FormKey });
        draft.Property(x => x.FormKey).HasMaxLength(FormDraft.KeyLength).IsUnicode(false);
        draft.Property(x => x.Text).HasMaxLength(FormDraft.TextLength);
        draft.HasIndex(x => x.SavedAt);
    }
}

public sealed class IdempotencyKeyConfiguration : IEntityTypeConfiguration<IdempotencyKey>
{
    public void Configure(EntityTypeBuilder<IdempotencyKey> key)
    {
        key.ToTable("IdempotencyKeys");
        key.HasKey(x => new { x.AccountId, x.Key });
        key.Property(x => x.Key).HasMaxLength(IdempotencyKey.KeyLength).IsUnicode(false);
        key.Property(x => x.ResultUrl).HasMaxLength(Limits.Title);
        key.HasIndex(x => x.At);
    }
}

public sealed class NumberSeriesConfiguration : IEntityTypeConfiguration<NumberSeries>
{
    public void Configure(EntityTypeBuilder<NumberSeries> series)
    {
        series.ToTable("NumberSeries");
        series.HasKey(x => new { x.CampaignId, x.Prefix });
        series.Property(x => x.Prefix).HasMaxLength(Limits.Number);
    }
}
