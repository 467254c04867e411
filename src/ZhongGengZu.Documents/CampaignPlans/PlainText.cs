using System.Text;
using System.Text.Unicode;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>The bytes of a .txt to its text: UTF-8 and UTF-16 by their marks, else UTF-8 where it is, else GB18030 as Windows saves it.</summary>
internal static class PlainText
{
    private const char Unreadable = '\uFFFD';

    private static readonly Encoding Gb18030 =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(Unreadable.ToString()))!;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
            _ => WithoutMark(bytes),
        };
        return IsText(text) ? text : throw new PlanFileException(PlanFileException.NotText);
    }

    private static string WithoutMark(ReadOnlySpan<byte> bytes)
    {
        // A picture or a program, and it need not be decoded to know.
        if (bytes.Contains((byte)0))
        {
            throw new PlanFileException(PlanFileException.NotText);
        }

        // UTF-8 with a few broken characters is still UTF-8: read as GB18030 all of it would turn into other characters.
        var text = Encoding.UTF8.GetString(bytes);
        return Utf8.IsValid(bytes) || FewBroken(text) ? text : Gb18030.GetString(bytes);
    }

    private static bool FewBroken(string text) => text.AsSpan().Count(Unreadable) * 10 < text.Count(c => c > '\x7F');

    private static bool IsText(string text) =>
        !text.Contains('\0', StringComparison.Ordinal)
        && text.Count(c => c == Unreadable || (char.IsControl(c) && !char.IsWhiteSpace(c))) * 10 <= text.Length;
}
