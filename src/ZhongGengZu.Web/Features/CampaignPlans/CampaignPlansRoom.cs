using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.CampaignPlans;

public sealed class CampaignPlansRoom : IRoom
{
    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<PlanDesk>();
        services.AddScoped<PlanPages>();
        services.AddScoped<PlanComparisons>();
    }
}
