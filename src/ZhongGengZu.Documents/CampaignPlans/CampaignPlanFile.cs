using System.Xml;
using ZhongGengZu.Documents.CampaignPlans.Word;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>
/// The text of an 实施方案 that somebody brought as .docx or .txt: docs/flows/plan-file.md. What a file is, its bytes say, not its name.
/// Nothing is unpacked beyond a limit and nothing outside the file is opened.
/// </summary>
public static class CampaignPlanFile
{
    /// <summary>Largest file accepted, bytes: a .docx with pictures.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    /// <summary>Most text accepted, bytes: of a .txt as it is, of a .docx as UTF-8.</summary>
    public const int MaxTextBytes = 2 * 1024 * 1024;

    private const int ChunkBytes = 64 * 1024;

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="content">All of it.</param>
    /// <param name="fileName">As it was called; only whether it ends in .docx counts.</param>
    /// <returns>The text, its line breaks and spaces as they stand, without a byte order mark; or one sentence why not.</returns>
    public static FileReading<string> Read(ReadOnlyMemory<byte> content, string fileName)
    {
        try
        {
            var text = TextOf(content, fileName);
            return string.IsNullOrWhiteSpace(text) ? throw new PlanFileException(PlanFileException.NoText) : new FileReading<string>(text, []);
        }
        catch (PlanFileException refused)
        {
            return Refused(refused.Message);
        }
        catch (XmlException)
        {
            return Refused(PlanFileException.Unsound);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            // What ZipArchive says of a torn or forged archive.
            return Refused(PlanFileException.Broken);
        }
    }

    /// <summary>Reads an upload; never more of it than a sound file may have.</summary>
    /// <param name="content">From where it stands to its end.</param>
    /// <param name="fileName">As in <see cref="Read(ReadOnlyMemory{byte}, string)"/>.</param>
    public static FileReading<string> Read(Stream content, string fileName)
    {
        using var bytes = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        int count;
        while (bytes.Length <= Limit(Start(bytes)) && (count = content.Read(chunk)) > 0)
        {
            bytes.Write(chunk, 0, count);
        }

        return Read(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), fileName);
    }

    /// <summary>Reads a file from disk; a missing or unreadable file is an error like any other.</summary>
    public static FileReading<string> ReadFile(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return Read(file, path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refused($"找不到文件 {path}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refused($"文件 {path} 打不开");
        }
    }

    private static string TextOf(ReadOnlyMemory<byte> content, string fileName)
    {
        var kind = FileSigns.KindOf(content.Span);
        if (kind.Sentence is not null)
        {
            throw new PlanFileException(kind.Sentence);
        }

        if (content.Length > Limit(content.Span))
        {
            throw new PlanFileException(kind.IsZip ? PlanFileException.LargeFile : PlanFileException.LongText);
        }

        if (kind.IsZip)
        {
            using var package = DocxPackage.Open(content);
            return DocxText.Read(package, MaxTextBytes);
        }

        return fileName.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) && content.Length > 0
            ? throw new PlanFileException(PlanFileException.NotDocx)
            : PlainText.Decode(content.Span);
    }

    // Only what may be a Word file of either kind is read further than a text may be long.
    private static int Limit(ReadOnlySpan<byte> start) => FileSigns.IsPacked(start) ? MaxBytes : MaxTextBytes;

    private static ReadOnlySpan<byte> Start(MemoryStream bytes) => bytes.GetBuffer().AsSpan(0, (int)bytes.Length);

    private static FileReading<string> Refused(string sentence) => new(null, [new FileError("$", sentence)]);
}
