using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.SignOff;

public sealed class SignOffRoom : IRoom
{
    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<SigningQueue>();
        services.AddScoped<SigningPages>();
        services.AddScoped<SigningDesk>();
    }
}
