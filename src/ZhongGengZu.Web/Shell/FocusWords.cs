using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Web.Shell;

/// <summary>治理重点 in words: the number of its first level and the name that was chosen.</summary>
public static class FocusWords
{
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
