using System.Globalization;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>Numbers up to 99 and years, in digits or Chinese numerals.</summary>
internal static class ChineseNumber
{
    private const string Numerals = "零一二三四五六七八九";

    /// <summary>3, 03, 三, 十, 十二, 二十, 三十一; null for what is no such number.</summary>
    public static int? Parse(ReadOnlySpan<char> text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
        {
            return digits;
        }

        var ten = text.IndexOf('十');
        if (ten < 0)
        {
            return text.Length == 1 ? Digit(text[0]) : null;
        }

        var tens = ten == 0 ? 1 : ten == 1 ? Digit(text[0]) : null;
        var ones = ten == text.Length - 1 ? 0 : ten == text.Length - 2 ? Digit(text[^1]) : null;
        return tens * 10 + ones;
    }

    /// <summary>2023 or 二〇二三.</summary>
    public static int? Year(ReadOnlySpan<char> text)
    {
        var year = 0;
        foreach (var c in text)
        {
            // A lost 〇 comes as a question mark.
            if ((char.IsAsciiDigit(c) ? c - '0' : c == '?' ? 0 : Digit(c)) is not { } digit)
            {
                return null;
            }

            year = year * 10 + digit;
        }

        return text.Length == 4 ? year : null;
    }

    private static int? Digit(char c) => c switch
    {
        '〇' or '○' or 'О' or 'O' or 'o' or '◯' => 0,
        '两' => 2,
        '元' => 1,
        _ => Numerals.IndexOf(c) is >= 0 and var digit ? digit : null,
    };
}
