using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Problems;

public sealed class ProblemsRoom : IRoom
{
    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<ProblemReader>();
        services.AddScoped<MeasureReader>();
        services.AddScoped<ProblemForms>();
        services.AddScoped<FormKeeping>();
    }
}
