namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>Addresses within a plan.</summary>
public static class PlanAddress
{
    public static string Of(Guid plan) => $"/plans/{plan}";

    /// <summary>The plan with one line open.</summary>
    public static string Line(Guid plan, Guid problem) => $"/plans/{plan}?line={problem}#line";

    /// <summary>The plan at one of its rows.</summary>
    public static string Row(Guid plan, int order) => $"/plans/{plan}#line-{order}";

    public static string Check(Guid plan) => $"/plans/{plan}/check";

    public static string Sheet(Guid plan) => $"/plans/{plan}/sheet";
}
