using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data.Problems;
using ZhongGengZu.Data.Tests.Support;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Data.Tests.Problems;

/// <summary>Evidence in the database and in a folder, and what has happened to a file there.</summary>
public abstract class EvidenceFilesSuite(TestDatabase database) : WorldSuite(database)
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 回访");

    [SkippableFact]
    public async Task File_InAFolder_LiesThereWholeAndWhatWasInTheDatabaseBeforeIsStillFound()
    {
        var folder = Directory.CreateTempSubdirectory("evidence");
        try
        {
            var place = new EvidencePlace(Path.Combine(folder.FullName, "files"));
            var before = await KeepAsync(new EvidencePlace(null));
            var after = await KeepAsync(place);

            Assert.Equal([after.Id.ToString("n")], Directory.GetFiles(place.Folder!).Select(Path.GetFileName));
            Assert.Equal([before.Id], await World.ReadAsync(db => db.Set<EvidenceContent>().Select(c => c.Id).ToListAsync()));
            Assert.Equal(Pdf, await ReadAsync(place, before));
            Assert.Equal(Pdf, await ReadAsync(place, after));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [SkippableFact]
    public async Task File_ChangedOrGone_IsRefusedAndNeverHandedOut()
    {
        var folder = Directory.CreateTempSubdirectory("evidence");
        try
        {
            var place = new EvidencePlace(folder.FullName);
            var file = await KeepAsync(place);
            var path = Assert.Single(Directory.GetFiles(folder.FullName));

            await File.WriteAllBytesAsync(path, [.. Pdf, 0x20]);
            Assert.Equal(RefusalCode.FileDamaged, (await Assert.ThrowsAsync<Refusal>(() => ReadAsync(place, file))).Code);
            File.Delete(path);
            Assert.Equal(RefusalCode.FileDamaged, (await Assert.ThrowsAsync<Refusal>(() => ReadAsync(place, file))).Code);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<EvidenceFile> KeepAsync(EvidencePlace place)
    {
        var problem = await World.WriteAsync(Story.Clerk, await World.ListOfAsync("gjj"));
        var file = new EvidenceFile
        {
            ProblemId = problem,
            Name = "回访.pdf",
            Format = EvidenceFormat.Pdf,
            Size = Pdf.Length,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Pdf)),
            At = World.Clock.GetUtcNow().UtcDateTime,
            ByPersonId = World.Person(Story.Clerk),
            ByName = Story.Clerk,
        };
        await World.InAsync(async db =>
        {
            await new EvidenceFiles(db, place).KeepAsync(file, Pdf, default);
            await db.SaveChangesAsync();
        });
        return file;
    }

    private Task<byte[]> ReadAsync(EvidencePlace place, EvidenceFile file) => World.ReadAsync(db => new EvidenceFiles(db, place).ReadAsync(file, default));
}

public sealed class EvidenceFilesOnSqlite() : EvidenceFilesSuite(new SqliteTestDatabase());

public sealed class EvidenceFilesOnPostgreSql() : EvidenceFilesSuite(new PostgreSqlTestDatabase());

public sealed class EvidenceFilesOnSqlServer() : EvidenceFilesSuite(new SqlServerTestDatabase());
