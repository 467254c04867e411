using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Workbench;

public sealed class WorkbenchRoom : IRoom
{
    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<WorkbenchReader>();
    }
}
