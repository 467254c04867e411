using Microsoft.AspNetCore.Http.Features;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.CampaignPlans;

public sealed class CampaignPlansRoom : IRoom
{
    // One form holds a whole draft: a long plan has more fields than the framework expects of a form.
    private const int MostFields = 8192;

    public void AddServices(IServiceCollection services)
    {
        services.Configure<FormOptions>(form => form.ValueCountLimit = MostFields);
        services.AddScoped<PlanDesk>();
        services.AddScoped<PlanPages>();
        services.AddScoped<PlanComparisons>();
    }
}
