using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.CampaignPlans;

public sealed class CampaignPlansRoom : IRoom
{
    // One form holds a whole draft, and a line has up to thirteen fields: more than the framework expects of a form or of a list in it.
    private const int MostFields = 16 * MostLines;
    private const int MostLines = DraftSheet.MostLines + PlanLinesController.MostAdded;

    public void AddServices(IServiceCollection services)
    {
        services.Configure<FormOptions>(form => form.ValueCountLimit = MostFields);
        services.Configure<MvcOptions>(mvc => mvc.MaxModelBindingCollectionSize = Math.Max(mvc.MaxModelBindingCollectionSize, MostLines));
        services.AddScoped<PlanDesk>();
        services.AddScoped<PlanPages>();
        services.AddScoped<PlanComparisons>();
    }
}
