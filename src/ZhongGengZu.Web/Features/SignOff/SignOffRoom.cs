using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Papers;

namespace ZhongGengZu.Web.Features.SignOff;

public sealed class SignOffRoom : IRoom
{
    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<SigningQueue>();
        services.AddScoped<SigningPages>();
        services.AddScoped<SigningDesk>();
        services.AddScoped<ExtensionShelf>();
        services.AddScoped<ExtensionPages>();
    }
}
