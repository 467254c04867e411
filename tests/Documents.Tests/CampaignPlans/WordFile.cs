using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ZhongGengZu.Documents.Tests.CampaignPlans;

/// <summary>Word files as Word would write them, and archives it never would.</summary>
internal static class WordFile
{
    public const string Main = "word/document.xml";

    private const string Head = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>";
    private const string Foot = "</w:body></w:document>";

    /// <summary>A document of these blocks; <paramref name="add"/> gives it further parts.</summary>
    public static byte[] Of(IEnumerable<OpenXmlElement> blocks, Action<MainDocumentPart>? add = null)
    {
        using var bytes = new MemoryStream();
        using (var file = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.Document = new Document(new Body(blocks));
            add?.Invoke(main);
        }

        return bytes.ToArray();
    }

    public static byte[] Of(params string[] paragraphs) => Of(paragraphs.Select(text => Line(text)));

    public static Paragraph Line(string text, string? style = null, int? list = null, int? level = null)
    {
        var paragraph = new Paragraph(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
        if (style is not null || list is not null || level is not null)
        {
            paragraph.PrependChild(new ParagraphProperties
            {
                ParagraphStyleId = style is null ? null : new ParagraphStyleId { Val = style },
                NumberingProperties = list is null && level is null ? null : new NumberingProperties
                {
                    NumberingLevelReference = level is null ? null : new NumberingLevelReference { Val = level },
                    NumberingId = list is null ? null : new NumberingId { Val = list },
                },
            });
        }

        return paragraph;
    }

    /// <summary>One level of a list.</summary>
    public static Level Level(int at, string text, NumberFormatValues format, int start = 1) =>
        new(new StartNumberingValue { Val = start }, new NumberingFormat { Val = format }, new LevelText { Val = text }) { LevelIndex = at };

    /// <summary>The numbering part of list styles, numbered from 0, and lists of them, numbered from 1.</summary>
    public static Action<MainDocumentPart> Lists(IEnumerable<Level[]> styles, params NumberingInstance[] lists) => main =>
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
        [
            .. styles.Select((levels, i) => new AbstractNum(levels) { AbstractNumberId = i }),
            .. lists,
        ]);

    public static NumberingInstance List(int number, int style, params OpenXmlElement[] overrides) =>
        new([new AbstractNumId { Val = style }, .. overrides]) { NumberID = number };

    /// <summary>A document whose body is written by hand.</summary>
    public static byte[] Raw(string body) => Zip((Main, Encoding.UTF8.GetBytes(Head + body + Foot)));

    /// <summary>An archive of these entries.</summary>
    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>An archive with one part of which a piece is repeated until it is that long.</summary>
    public static byte[] Bomb(long length, string start, string piece, string end = "", string name = Main)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(Encoding.UTF8.GetBytes(start));
            var pieces = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 1 + (1_000_000 / piece.Length))));
            for (var written = 0L; written < length; written += pieces.Length)
            {
                entry.Write(pieces);
            }

            entry.Write(Encoding.UTF8.GetBytes(end));
        }

        return bytes.ToArray();
    }

    /// <summary>The same archive claiming that its parts unpack to so many bytes.</summary>
    public static byte[] Claiming(byte[] zip, uint length)
    {
        var claimed = (byte[])zip.Clone();
        for (var at = 0; at + 28 < claimed.Length; at++)
        {
            // Uncompressed size: 24 bytes into an entry of the archive's directory.
            if (claimed.AsSpan(at).StartsWith("PK\x01\x02"u8))
            {
                BitConverter.TryWriteBytes(claimed.AsSpan(at + 24), length);
            }
        }

        return claimed;
    }

    public static string Body(string start = "") => Head + start;
}
