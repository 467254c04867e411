using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.SignIn;

public sealed class SignInRoom : IRoom
{
    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<DemoPeople>();
        services.AddScoped<SignInPages>();
    }
}
