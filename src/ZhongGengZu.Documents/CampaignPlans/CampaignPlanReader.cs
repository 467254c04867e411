using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>Reads an 实施方案 into a draft: docs/flows/reading-a-plan.md. Deterministic, no network, no model.</summary>
public static class CampaignPlanReader
{
    /// <summary>The draft of a text; an empty one of a text that is no plan. Never throws on any text.</summary>
    /// <param name="text">As read from a file, or as pasted.</param>
    /// <param name="calendar">For “N个工作日内”; Monday to Friday when left out.</param>
    /// <param name="year">The year of dates that name none, when somebody has said it; else the text's own.</param>
    public static CampaignDraft Read(string text, WorkingCalendar? calendar = null, int? year = null) => CampaignDraft.Empty;
}
