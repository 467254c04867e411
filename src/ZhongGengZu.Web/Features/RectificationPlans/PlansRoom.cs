using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Papers;

namespace ZhongGengZu.Web.Features.RectificationPlans;

public sealed class PlansRoom : IRoom
{
    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<PlanShelf>();
        services.AddScoped<PlanReader>();
        services.AddScoped<PlanPageReader>();
        services.AddScoped<PlanIndexReader>();
        services.AddScoped<MeasureIndexReader>();
        services.AddScoped<PeopleChoices>();
        services.AddScoped<LineVersions>();
    }
}
