namespace ZhongGengZu.Web.Features.CampaignPlans;

/// <summary>What an amended plan changes against a running campaign.</summary>
public sealed class PlanComparisons;
