using System.Globalization;
using System.Text;

namespace ZhongGengZu.Documents.CampaignPlans.Word;

/// <summary>A number in one of Word's formats (<c>w:numFmt</c>), those that plans use; any other in Arabic digits.</summary>
internal static class NumberWords
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    private static readonly (string Digits, string Units, bool BareTen) Common = ("零一二三四五六七八九", "十百千", true);
    private static readonly (string Digits, string Units, bool BareTen) Legal = ("零壹贰叁肆伍陆柒捌玖", "拾佰仟", false);

    private static readonly (int Value, string Letters)[] Romans =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    public static string Of(int value, string format) => format switch
    {
        "none" or "bullet" => "",
        "decimalZero" => value.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => Map(value, "０１２３４５６７８９"),
        "chineseCounting" or "taiwaneseCounting" => value < 100 ? Counted(value, Common) : Map(value, Digits),
        "chineseCountingThousand" or "taiwaneseCountingThousand" or "japaneseCounting" => Counted(value, Common),
        "ideographDigital" or "taiwaneseDigital" or "japaneseDigitalTenThousand" => Map(value, Digits),
        "chineseLegalSimplified" => Counted(value, Legal),
        "ideographTraditional" => One(value, Stems),
        "ideographZodiac" => One(value, Branches),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Circled(value),
        "decimalEnclosedParen" => Run(value, 20, '⑴'),
        "decimalEnclosedFullstop" => Run(value, 20, '⒈'),
        "ideographEnclosedCircle" => Run(value, 10, '㊀'),
        "lowerLetter" => Letter(value, 'a'),
        "upperLetter" => Letter(value, 'A'),
        "lowerRoman" => Roman(value).ToLowerInvariant(),
        "upperRoman" => Roman(value),
        _ => Plain(value),
    };

    private static string Plain(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Map(int value, string digits) => string.Concat(Plain(value).Select(c => char.IsAsciiDigit(c) ? digits[c - '0'] : c));

    private static string Counted(int value, (string Digits, string Units, bool BareTen) words)
    {
        if (value is < 1 or > 9999)
        {
            return value == 0 ? words.Digits[..1] : Plain(value);
        }

        var text = new StringBuilder();
        var digits = Plain(value);
        for (var i = 0; i < digits.Length; i++)
        {
            var (digit, place) = (digits[i] - '0', digits.Length - 1 - i);
            if (digit != 0)
            {
                // 十一, not 一十一.
                var bareTen = words.BareTen && place == 1 && digit == 1 && i == 0;
                text.Append(bareTen ? "" : words.Digits[digit]).Append(place > 0 ? words.Units[place - 1] : "");
            }
            else if (i + 1 < digits.Length && digits[i + 1] != '0')
            {
                text.Append(words.Digits[0]);
            }
        }

        return text.ToString();
    }

    private static string One(int value, string of) => value >= 1 && value <= of.Length ? of[value - 1].ToString() : Plain(value);

    private static string Run(int value, int most, char first) => value >= 1 && value <= most ? ((char)(first + value - 1)).ToString() : Plain(value);

    private static string Circled(int value) => value switch
    {
        >= 21 and <= 35 => Run(value - 20, 15, '㉑'),
        >= 36 and <= 50 => Run(value - 35, 15, '㊱'),
        _ => Run(value, 20, '①'),
    };

    // aa follows z, bb follows aa.
    private static string Letter(int value, char first) =>
        value is >= 1 and <= 780 ? new string((char)(first + ((value - 1) % 26)), ((value - 1) / 26) + 1) : Plain(value);

    private static string Roman(int value)
    {
        if (value is < 1 or > 3999)
        {
            return Plain(value);
        }

        var text = new StringBuilder();
        foreach (var (worth, letters) in Romans)
        {
            for (; value >= worth; value -= worth)
            {
                text.Append(letters);
            }
        }

        return text.ToString();
    }
}
