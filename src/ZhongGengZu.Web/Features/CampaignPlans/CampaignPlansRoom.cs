using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.CampaignPlans;

public sealed class CampaignPlansRoom : IRoom
{
    // One form holds a whole draft: more lines than the framework expects of a list in it.
    private const int MostLines = DraftSheet.MostLines + PlanLinesController.MostAdded;

    public void AddServices(IServiceCollection services)
    {
        services.Configure<MvcOptions>(mvc => mvc.MaxModelBindingCollectionSize = Math.Max(mvc.MaxModelBindingCollectionSize, MostLines));
        services.AddScoped<PlanDesk>();
        services.AddScoped<PlanPages>();
        services.AddScoped<PlanComparisons>();
    }
}
