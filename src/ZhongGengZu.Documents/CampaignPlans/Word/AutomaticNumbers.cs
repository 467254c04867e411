using System.Globalization;
using System.Text;

namespace ZhongGengZu.Documents.CampaignPlans.Word;

/// <summary>The numbers Word puts before paragraphs (自动编号), counted as it counts them: a plan often has its 一、 nowhere else.</summary>
internal sealed class AutomaticNumbers(NumberingDefinitions definitions, ParagraphStyles styles)
{
    private readonly Dictionary<NumberingList, int?[]> _counts = [];
    private readonly HashSet<(NumberingInstance Instance, int Level)> _restarted = [];

    /// <summary>What stands before the next paragraph; empty when it has no number.</summary>
    /// <param name="style">Its style.</param>
    /// <param name="list">The list it names itself; 0 takes the number of its style away.</param>
    /// <param name="level">The level it names itself, from 0.</param>
    public string Next(string? style, int? list, int? level)
    {
        var styled = styles.NumberOf(style);
        if ((list ?? styled?.List) is not { } number || definitions.Instance(number) is not { } instance || definitions.ListOf(instance) is not { } defined)
        {
            return "";
        }

        var at = level ?? (list is null ? LevelOf(styled!.Value.Style, defined) ?? styled.Value.Level : null) ?? 0;
        if (at is < 0 or >= NumberingDefinitions.Levels || Level(instance, defined, at) is not { } shown)
        {
            return "";
        }

        Count(instance, defined, at);
        return Shown(shown, instance, defined, at);
    }

    private static int? LevelOf(string style, NumberingList list) =>
        Array.FindIndex(list.Levels, l => l?.Style == style) is >= 0 and var at ? at : null;

    private static NumberingLevel? Level(NumberingInstance instance, NumberingList list, int at) => instance.Levels[at] ?? list.Levels[at];

    private static int Start(NumberingInstance instance, NumberingList list, int at) => instance.Starts[at] ?? Level(instance, list, at)?.Start ?? 0;

    private int?[] Counts(NumberingList list) =>
        _counts.TryGetValue(list, out var counts) ? counts : _counts[list] = new int?[NumberingDefinitions.Levels];

    private void Count(NumberingInstance instance, NumberingList list, int at)
    {
        var counts = Counts(list);
        var restarts = instance.Starts[at] is not null && _restarted.Add((instance, at));
        counts[at] = restarts || counts[at] is not { } last ? Start(instance, list, at) : unchecked(last + 1);
        for (var below = at + 1; below < counts.Length; below++)
        {
            if (Level(instance, list, below)?.RestartsAfter is not { } after || at < after)
            {
                counts[below] = null;
            }
        }
    }

    private string Shown(NumberingLevel level, NumberingInstance instance, NumberingList list, int at)
    {
        var text = new StringBuilder();
        for (var i = 0; i < level.Text.Length; i++)
        {
            if (level.Text[i] == '%' && i + 1 < level.Text.Length && level.Text[i + 1] is >= '1' and <= '9')
            {
                text.Append(Number(level.Text[++i] - '1', level.Legal, instance, list));
            }
            else if (level.Text[i] is not (>= '\uE000' and <= '\uF8FF'))
            {
                // What is left out is a bullet of a symbol font, which is no character of any text.
                text.Append(level.Text[i]);
            }
        }

        return text.ToString();
    }

    private string Number(int at, bool legal, NumberingInstance instance, NumberingList list)
    {
        var value = Counts(list)[at] ?? Start(instance, list, at);
        return legal ? value.ToString(CultureInfo.InvariantCulture) : NumberWords.Of(value, Level(instance, list, at)?.Format ?? "decimal");
    }
}
