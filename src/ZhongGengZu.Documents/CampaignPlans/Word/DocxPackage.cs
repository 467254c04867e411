using System.IO.Compression;
using System.Runtime.InteropServices;

namespace ZhongGengZu.Documents.CampaignPlans.Word;

/// <summary>The parts of a .docx that hold text. Parts are found by name and unpacked as they are read; a relationship that leads out is never followed.</summary>
internal sealed class DocxPackage : IDisposable
{
    // Zip headers of one archive; beyond that the list alone is the bomb.
    private const int MostEntries = 5000;
    private const string UsualMain = "word/document.xml";

    private readonly ZipArchive _zip;
    private readonly UnpackBudget _budget = new();
    private readonly string _main;
    private readonly IReadOnlyDictionary<string, string> _beside;

    private DocxPackage(ZipArchive zip)
    {
        _zip = zip;
        _main = Relationships("", "_rels/.rels").GetValueOrDefault("officeDocument") is { } named && Entry(named) is not null ? named : UsualMain;
        var folder = _main[..(_main.LastIndexOf('/') + 1)];
        _beside = Relationships(folder, $"{folder}_rels/{_main[folder.Length..]}.rels");
    }

    public static DocxPackage Open(ReadOnlyMemory<byte> content)
    {
        if (content.Span.Count("PK\x01\x02"u8) > MostEntries)
        {
            throw new PlanFileException(PlanFileException.OtherPackage);
        }

        var bytes = MemoryMarshal.TryGetArray(content, out var array) ? array : content.ToArray();
        var zip = new ZipArchive(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), ZipArchiveMode.Read);
        try
        {
            return new DocxPackage(zip);
        }
        catch
        {
            zip.Dispose();
            throw;
        }
    }

    /// <summary>The body.</summary>
    public PartReader Main() => Part(_main) ?? throw new PlanFileException(PlanFileException.OtherPackage);

    /// <summary>A part the body names by the last word of its relationship's type, such as <c>numbering</c>; null when there is none.</summary>
    public PartReader? Beside(string type) => _beside.GetValueOrDefault(type) is { } name ? Part(name) : null;

    public void Dispose() => _zip.Dispose();

    private PartReader? Part(string name)
    {
        if (Entry(name) is not { } entry)
        {
            return null;
        }

        if (entry.IsEncrypted)
        {
            throw new PlanFileException(PlanFileException.Locked);
        }

        return entry.Length <= UnpackBudget.MostBytes ? new PartReader(new UnpackedStream(entry.Open(), _budget)) : throw new PlanFileException(PlanFileException.Unpacked);
    }

    // Names of parts differ in case and slashes from one writer to the next.
    private ZipArchiveEntry? Entry(string name) =>
        _zip.Entries.FirstOrDefault(e => e.FullName.Replace('\\', '/').Equals(name, StringComparison.OrdinalIgnoreCase));

    private Dictionary<string, string> Relationships(string folder, string part)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        using var xml = Part(part);
        while (xml?.Read() == true)
        {
            if (xml is { IsStart: true, Name: "Relationship" } && xml.Plain("TargetMode") != "External"
                && xml.Plain("Type") is { } type && xml.Plain("Target") is { } target)
            {
                found.TryAdd(type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target));
            }
        }

        return found;
    }

    private static string Resolve(string folder, string target)
    {
        var path = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step != "..")
            {
                path.Add(step);
            }
            else if (path.Count > 0)
            {
                path.RemoveAt(path.Count - 1);
            }
        }

        return string.Join('/', path.Where(step => step != "."));
    }
}
