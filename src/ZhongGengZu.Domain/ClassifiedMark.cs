using System.Text.RegularExpressions;

namespace ZhongGengZu.Domain;

/// <summary>密级标志. The system holds nothing 涉密: a file whose name or head says it is may not come in.</summary>
public static partial class ClassifiedMark
{
    // The mark stands at the head of the first page, above or beside the number of the copy.
    private const int HeadLines = 15;

    private static readonly string[] Levels = ["秘密", "机密", "绝密"];

    /// <summary>Whether a file's name says so.</summary>
    public static bool IsInName(string name) => Array.Exists(Levels, level => name.Contains(level, StringComparison.Ordinal));

    /// <summary>Whether the first lines of a text carry the mark: 机密★1年, 密级：秘密, 绝密.</summary>
    public static bool IsAtHead(string text)
    {
        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                continue;
            }

            if (Mark().IsMatch(string.Concat(line.ToString().Where(c => !char.IsWhiteSpace(c)))))
            {
                return true;
            }

            if (++lines == HeadLines)
            {
                break;
            }
        }

        return false;
    }

    // With its star anywhere in the line; without it the mark is the line, but for the copy's number, a term and the urgency.
    [GeneratedRegex(@"(?:绝密|机密|秘密)[★☆✭*＊]|^(?:\d{1,8})?(?:密级[：:])?(?:绝密|机密|秘密)(?:\d+年|\d+个月|长期)?(?:特急|特提|加急|平急)?$")]
    private static partial Regex Mark();
}
