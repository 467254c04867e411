using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Shell;

/// <summary>治理重点 in words: the number of its first level and the name that was chosen; and how a form offers and takes it.</summary>
public static class FocusWords
{
    /// <summary>Both levels for the picker.</summary>
    public static IReadOnlyList<PickerGroup> Groups(CampaignDefinition definition) =>
        [.. definition.FocusAreas.Select((f, i) => new PickerGroup(f.Code, i + 1, f.Name, f.Quote, [.. f.Children.Select(c => new PickerChoice(c.Code, c.Name, c.Quote))]))];

    /// <summary>What a form chose on two levels: the second if it is of the first, else the first; null for neither.</summary>
    public static string? Chosen(CampaignDefinition definition, string? first, string? second)
    {
        var group = definition.FocusAreas.FirstOrDefault(f => f.Code == first);
        var code = group is null || group.Children.Any(c => c.Code == second) ? second : null;
        return !string.IsNullOrWhiteSpace(code) ? code.Trim() : string.IsNullOrWhiteSpace(first) ? null : first.Trim();
    }

    /// <summary>③ 随意脱岗; 待定 when none was chosen.</summary>
    public static string Of(CampaignDefinition definition, ProblemContent content) => Of(definition, content.FocusAreaCode);

    /// <summary>③ 随意脱岗; 待定 when none was chosen.</summary>
    public static string Of(CampaignDefinition definition, string? code)
    {
        for (var i = 0; i < definition.FocusAreas.Count; i++)
        {
            var first = definition.FocusAreas[i];
            if (first.Code == code)
            {
                return $"{Wording.Circled(i + 1)} {first.Name}";
            }

            if (first.Children.FirstOrDefault(c => c.Code == code) is { } second)
            {
                return $"{Wording.Circled(i + 1)} {second.Name}";
            }
        }

        return "待定";
    }
}
