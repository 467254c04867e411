using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Web.Commands.Generate;

/// <summary>An invented campaign: the shape of a real one with its dates moved, and none of its sentences.</summary>
public static class LoadCampaign
{
    public const string Code = "load";

    private static readonly RuleOrigin Invented = new(null, true);

    /// <summary>The same phases, routes and deliverables, issued on another day.</summary>
    public static CampaignDefinition Of(CampaignDefinition pattern, DateOnly issuedOn)
    {
        var days = issuedOn.DayNumber - pattern.Document.IssuedOn.DayNumber;
        return pattern with
        {
            Code = Code,
            Title = "负载测试专项治理",
            Document = pattern.Document with { Title = "负载测试实施方案", Number = null, IssuedOn = issuedOn, Basis = null },
            Phases = [.. pattern.Phases.Select(p => p with
            {
                Start = p.Start.AddDays(days),
                End = p.End?.AddDays(days),
                Period = Period(p.Start.AddDays(days), p.End?.AddDays(days)),
                Origin = Invented,
            })],
            FocusAreas = [.. pattern.FocusAreas.Select(f => f with { Quote = null })],
            Deliverables = [.. pattern.Deliverables.Select(d => d with { DueOn = d.DueOn.AddDays(days), Origin = Invented })],
            Filers = [.. pattern.Filers.Select(f => f with { Origin = Invented })],
            Duties = [],
        };
    }

    private static string Period(DateOnly start, DateOnly? end) =>
        end is { } last ? $"{start:M月d日}—{last:M月d日}" : $"{start:M月d日}以后";
}
