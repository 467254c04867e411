namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>What a file is, by the bytes it begins with.</summary>
internal static class FileSigns
{
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    // Word keeps an encrypted .docx in a compound file, under this name in UTF-16.
    private static readonly byte[] Encrypted = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");

    private static readonly (byte[] Sign, string Sentence)[] Others =
    [
        ([.. "%PDF-"u8], PlanFileException.Pdf),
        ([0x89, .. "PNG"u8], PlanFileException.Picture),
        ([0xFF, 0xD8, 0xFF], PlanFileException.Picture),
        ([.. "GIF8"u8], PlanFileException.Picture),
        ([.. "II*\0"u8], PlanFileException.Picture),
        ([.. "MM\0*"u8], PlanFileException.Picture),
        ([.. "{\\rtf"u8], PlanFileException.Markup),
        ([.. "<?xml"u8], PlanFileException.Markup),
        ([.. "<!DOCTYPE"u8], PlanFileException.Markup),
        ([.. "<html"u8], PlanFileException.Markup),
    ];

    /// <summary>Whether it is a container of either generation of Word.</summary>
    public static bool IsPacked(ReadOnlySpan<byte> content) => IsZip(content) || content.StartsWith(Ole);

    /// <summary>Whether it is a zip archive, and if it is none that can be read, the sentence that says so.</summary>
    public static (bool IsZip, string? Sentence) KindOf(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(Ole))
        {
            return (false, content.IndexOf(Encrypted) >= 0 ? PlanFileException.Locked : PlanFileException.OldWord);
        }

        foreach (var (sign, sentence) in Others)
        {
            if (content.StartsWith(sign))
            {
                return (false, sentence);
            }
        }

        return (IsZip(content), null);
    }

    private static bool IsZip(ReadOnlySpan<byte> content) => content.StartsWith("PK\x03\x04"u8) || content.StartsWith("PK\x05\x06"u8);
}
