using System.IO.Compression;
using System.Security.Cryptography;

namespace ZhongGengZu.Domain.Problems;

/// <summary>Kinds of file that may stand as evidence.</summary>
public enum EvidenceFormat
{
    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Word.</summary>
    Docx,

    /// <summary>Excel.</summary>
    Xlsx,

    /// <summary>JPEG.</summary>
    Jpeg,

    /// <summary>PNG.</summary>
    Png,
}

/// <summary>A file as it was chosen; of one that is too large the content may be cut off behind <see cref="EvidenceFile.MaxBytes"/>.</summary>
/// <param name="Name">Its name on the sender's machine.</param>
/// <param name="Content">Its bytes.</param>
public sealed record Upload(string Name, ReadOnlyMemory<byte> Content);

/// <summary>
/// What is shown for a result beside the statement: a document number, one file, or both. Never required but where
/// <see cref="ProblemRules.DemandsEvidence"/> says so, never counted. 立行立改 has none.
/// </summary>
/// <param name="Reference">文号, or null.</param>
/// <param name="File">The file, or null.</param>
public sealed record Evidence(string? Reference, Upload? File);

/// <summary>One file shown for one claim; append-only, the bytes lie beside it under the same id.</summary>
public sealed class EvidenceFile
{
    /// <summary>Largest file, bytes.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    /// <summary>Longest name.</summary>
    public const int NameLength = 120;

    private const string Field = "File";

    private static readonly Dictionary<string, EvidenceFormat> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = EvidenceFormat.Pdf,
        [".docx"] = EvidenceFormat.Docx,
        [".xlsx"] = EvidenceFormat.Xlsx,
        [".jpg"] = EvidenceFormat.Jpeg,
        [".jpeg"] = EvidenceFormat.Jpeg,
        [".png"] = EvidenceFormat.Png,
    };

    /// <summary>Endings that a chooser of files may offer.</summary>
    public static IEnumerable<string> Endings => Extensions.Keys;

    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The problem.</summary>
    public required Guid ProblemId { get; init; }

    /// <summary>Name without folder.</summary>
    public required string Name { get; init; }

    /// <summary>Kind, as its bytes say.</summary>
    public required EvidenceFormat Format { get; init; }

    /// <summary>Size, bytes.</summary>
    public required int Size { get; init; }

    /// <summary>SHA-256 of its bytes in hex; the history of the problem holds it too.</summary>
    public required string Sha256 { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Who.</summary>
    public required Guid ByPersonId { get; init; }

    /// <summary>Name as it was.</summary>
    public required string ByName { get; init; }

    /// <summary>Whether these are the bytes that were shown.</summary>
    public bool Is(ReadOnlySpan<byte> content) => DigestOf(content) == Sha256;

    /// <summary>
    /// Takes a file up. Refusals of “File”: <see cref="RefusalCode.FileEmpty"/>, <see cref="RefusalCode.FileTooLarge"/>,
    /// <see cref="RefusalCode.FileClassified"/>, <see cref="RefusalCode.FileFormat"/> for another kind or a name that says other than the bytes.
    /// </summary>
    internal static EvidenceFile Take(CaseWork work, Problem problem, Upload upload)
    {
        var name = upload.Name[(upload.Name.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        var checks = new FieldChecks();
        checks.Refuse(Field, RefusalCode.FileClassified, ClassifiedMark.IsInName(name));
        checks.Refuse(Field, RefusalCode.FileEmpty, upload.Content.Length == 0);
        checks.Refuse(Field, RefusalCode.FileTooLarge, upload.Content.Length > MaxBytes, MaxBytes / 1024 / 1024);
        checks.Throw();
        var format = FormatOf(upload.Content);
        checks.Refuse(Field, RefusalCode.FileFormat, format is null || !Extensions.TryGetValue(Path.GetExtension(name), out var said) || said != format || name.Any(char.IsControl));
        checks.Refuse(Field, RefusalCode.TooLong, name.Length > NameLength, NameLength);
        checks.Throw();
        return new EvidenceFile
        {
            ProblemId = problem.Id,
            Name = name,
            Format = format!.Value,
            Size = upload.Content.Length,
            Sha256 = DigestOf(upload.Content.Span),
            At = work.Now,
            ByPersonId = work.PersonId,
            ByName = work.Actor.Name,
        };
    }

    private static string DigestOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>What the bytes are, whatever the name says; null for anything else.</summary>
    private static EvidenceFormat? FormatOf(ReadOnlyMemory<byte> content) => content.Span switch
    {
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => EvidenceFormat.Pdf,
        [0xFF, 0xD8, 0xFF, ..] => EvidenceFormat.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => EvidenceFormat.Png,
        [(byte)'P', (byte)'K', 3, 4, ..] => OfficeFormatOf(content),
        _ => null,
    };

    // Only the table of contents is read, nothing is unpacked. A document that carries macros is none of these two.
    private static EvidenceFormat? OfficeFormatOf(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
            var names = archive.Entries.Select(e => e.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return !names.Contains("[Content_Types].xml") || names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) ? null
                : names.Contains("word/document.xml") ? EvidenceFormat.Docx
                : names.Contains("xl/workbook.xml") ? EvidenceFormat.Xlsx
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
