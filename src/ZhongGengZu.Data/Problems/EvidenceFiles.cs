using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Data.Problems;

/// <summary>The bytes of an evidence file that is kept in the database.</summary>
public sealed class EvidenceContent
{
    /// <summary>Id of the <see cref="EvidenceFile"/>.</summary>
    public required Guid Id { get; init; }

    public required byte[] Bytes { get; init; }
}

/// <summary>Where evidence files are kept: in the database, or in a folder that is backed up with it.</summary>
/// <param name="Folder">The folder (<c>Evidence:Folder</c>), null for the database.</param>
public sealed record EvidencePlace(string? Folder);

/// <summary>
/// Puts evidence away and gives it back. What was put into the database before a folder was set is still found there. A file is
/// written before the case is saved: broken off in between, it belongs to nobody and harms nobody.
/// </summary>
public sealed class EvidenceFiles(CaseDbContext db, EvidencePlace place)
{
    /// <summary>Puts the bytes away with the case that is about to be saved.</summary>
    public async Task KeepAsync(EvidenceFile file, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        db.Add(file);
        if (place.Folder is not { } folder)
        {
            db.Add(new EvidenceContent { Id = file.Id, Bytes = content.ToArray() });
            return;
        }

        Directory.CreateDirectory(folder);
        // Whole or not at all under its own name.
        var unfinished = PathOf(folder, file.Id) + ".part";
        await File.WriteAllBytesAsync(unfinished, content, cancel);
        File.Move(unfinished, PathOf(folder, file.Id));
    }

    /// <summary>The bytes as they were shown. Refusals: <see cref="RefusalCode.FileDamaged"/> when they are gone or others.</summary>
    public async Task<byte[]> ReadAsync(EvidenceFile file, CancellationToken cancel)
    {
        var bytes = await db.Set<EvidenceContent>().AsNoTracking().Where(c => c.Id == file.Id).Select(c => c.Bytes).SingleOrDefaultAsync(cancel);
        if (bytes is null && place.Folder is { } folder && File.Exists(PathOf(folder, file.Id)))
        {
            bytes = await File.ReadAllBytesAsync(PathOf(folder, file.Id), cancel);
        }

        return bytes is not null && file.Is(bytes) ? bytes : throw new Refusal(RefusalCode.FileDamaged);
    }

    private static string PathOf(string folder, Guid id) => Path.Combine(folder, id.ToString("n"));
}

public sealed class EvidenceFileConfiguration : IEntityTypeConfiguration<EvidenceFile>
{
    public void Configure(EntityTypeBuilder<EvidenceFile> file)
    {
        file.ToTable("EvidenceFiles");
        file.Property(x => x.Name).HasMaxLength(EvidenceFile.NameLength);
        file.Property(x => x.Sha256).HasMaxLength(Limits.Hash).IsUnicode(false);
        file.Property(x => x.ByName).HasMaxLength(OrganisationLimits.PersonName);
        file.HasOne<Problem>().WithMany().HasForeignKey(x => x.ProblemId).OnDelete(DeleteBehavior.Restrict);
        file.HasIndex(x => new { x.ProblemId, x.At });
    }
}

public sealed class EvidenceContentConfiguration : IEntityTypeConfiguration<EvidenceContent>
{
    public void Configure(EntityTypeBuilder<EvidenceContent> content)
    {
        content.ToTable("EvidenceContents");
        content.HasOne<EvidenceFile>().WithOne().HasForeignKey<EvidenceContent>(x => x.Id).OnDelete(DeleteBehavior.Restrict);
    }
}
