using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Campaigns;

public sealed class CampaignsRoom : IRoom
{
    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<CampaignListReader>();
        services.AddScoped<CampaignDraftReader>();
        services.AddScoped<CampaignReader>();
        services.AddScoped<MatrixReader>();
        services.AddScoped<CampaignDaysReader>();
    }
}
